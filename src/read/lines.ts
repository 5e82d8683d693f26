import type { Bytes } from './article.ts'

/** A line without its end; bytes are null when it is longer than allowed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 10

/** Splits a stream of bytes into lines; never holds more than one line. */
export async function* readLines(stream: Bytes, maxBytes: number): AsyncGenerator<Line> {
  let number = 1
  let pieces: Uint8Array[] = []
  let length = 0
  const line = (): Line => ({ number, bytes: length > maxBytes ? null : joined(pieces, length) })
  const add = (piece: Uint8Array): void => {
    length += piece.length
    if (length > maxBytes) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end))
      yield line()
      pieces = []
      length = 0
      number++
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (length > 0) yield line()
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, length)
}
