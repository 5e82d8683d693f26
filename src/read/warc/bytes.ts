import type { Bytes } from '../article.ts'
import { ReadFault } from '../faults.ts'

/** Reads a stream piece by piece, by lines or by counts of bytes. */
export interface ByteReader {
  /** The next line without its end; null at the end of the stream. */
  readonly line: () => Promise<string | null>
  /** So many bytes; null when there are more of them than allowed, which are then passed over. */
  readonly take: (count: number, maxBytes: number) => Promise<Uint8Array | null>
}

const LINE_FEED = 10
const LONGEST_LINE = 65_536

export function byteReader(stream: Bytes): ByteReader {
  const iterator = stream[Symbol.asyncIterator]()
  let chunk: Buffer = Buffer.alloc(0)
  const next = async (): Promise<boolean> => {
    const { done, value } = await iterator.next()
    if (!done) chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return !done
  }
  return {
    line: async () => {
      let line = ''
      for (let isMore = chunk.length > 0 || (await next()); isMore; isMore = await next()) {
        const end = chunk.indexOf(LINE_FEED)
        line += chunk.toString('latin1', 0, end < 0 ? chunk.length : end)
        chunk = chunk.subarray(end < 0 ? chunk.length : end + 1)
        if (end >= 0) return line.replace(/\r$/, '')
        if (line.length > LONGEST_LINE) throw damaged()
      }
      return line === '' ? null : line
    },
    take: async (count, maxBytes) => {
      const pieces: Uint8Array[] = []
      for (let left = count; left > 0; ) {
        if (chunk.length === 0 && !(await next())) throw damaged()
        const piece = chunk.subarray(0, left)
        if (count <= maxBytes) pieces.push(piece)
        chunk = chunk.subarray(piece.length)
        left -= piece.length
      }
      return count <= maxBytes ? Buffer.concat(pieces) : null
    },
  }
}

export function damaged(): ReadFault {
  return new ReadFault('damaged', 'the web archive is damaged or cut short; what came before was read')
}
