import type { Bytes } from './article.ts'
import { ReadFault } from './faults.ts'

/** The beginning of a stream, and the whole of it to be read from the start. */
export interface Peeked {
  readonly head: Uint8Array
  readonly stream: Bytes
}

/** Looks at the first bytes of a stream without losing them. */
export async function peek(stream: Bytes, size: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done) break
    chunks.push(next.value)
    length += next.value.length
  }
  return { head: Buffer.concat(chunks, length), stream: resume(chunks, iterator) }
}

/** Like peek, into what is packed when the stream is gzipped (several members one after another too). */
export async function peekUnpacked(stream: Bytes, size: number): Promise<Peeked> {
  const peeked = await peek(stream, size)
  if (peeked.head[0] !== 0x1f || peeked.head[1] !== 0x8b) return peeked
  const { createGunzip } = await import('node:zlib')
  const { Readable } = await import('node:stream')
  const packed = Readable.from(peeked.stream, { objectMode: false })
  const unpacked = packed.on('error', error => unpacked.destroy(error)).pipe(createGunzip())
  return peek(unpacked, size)
}

async function* resume(chunks: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/** Reads a stream to its end. */
export async function readAll(stream: Bytes, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

export function tooLarge(maxBytes: number): ReadFault {
  const limit = Number((maxBytes / 1e6).toPrecision(3))
  return new ReadFault('too-large', `is larger than ${limit} MB; raise the limit with --max-size`)
}

/** Makes UTF-8 without byte order mark of UTF-16 and of marked UTF-8; other streams pass as they are. */
export function asUtf8({ head, stream }: Peeked): Bytes {
  if (head[0] === 0xff && head[1] === 0xfe) return transcode(stream, 'utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return transcode(stream, 'utf-16be')
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? withoutStart(stream, 3) : stream
}

async function* transcode(stream: Bytes, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

async function* withoutStart(stream: Bytes, length: number): AsyncGenerator<Uint8Array> {
  let left = length
  for await (const chunk of stream) {
    const skipped = Math.min(left, chunk.length)
    left -= skipped
    yield chunk.subarray(skipped)
  }
}
