import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { faultOf } from '../faults.ts'
import { tooLarge } from '../streams.ts'
import { type Headers, headersOf } from './records.ts'

/** What a server answered. */
export interface Response {
  readonly status: number
  readonly headers: Headers
  /** Unpacked. */
  readonly body: Uint8Array
}

const DECODERS: Readonly<Record<string, (body: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** Takes an HTTP response apart. Throws a fault when its body cannot be unpacked. */
export function readResponse(content: Uint8Array, maxBytes: number): Response {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const end = bytes.indexOf('\r\n\r\n')
  const head = bytes.toString('latin1', 0, end < 0 ? bytes.length : end).split('\r\n')
  const headers = headersOf(head.slice(1))
  const sent = bytes.subarray(end < 0 ? bytes.length : end + 4)
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? withoutChunks(sent) : sent
  const status = Number(/^HTTP\/\S+ (\d{3})/.exec(head[0] ?? '')?.[1] ?? 0)
  return { status, headers, body: unpacked(whole, headers.get('content-encoding') ?? '', maxBytes) }
}

/** Crawlers often store a body unpacked and leave the header; then it is what it is. */
function unpacked(body: Buffer, encoding: string, maxBytes: number): Uint8Array {
  const decode = DECODERS[encoding.trim().toLowerCase()]
  const isPlain = /^\s*</.test(body.toString('latin1', 0, 64))
  if (decode === undefined || isPlain) return body
  try {
    return decode(body, { maxOutputLength: maxBytes })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(maxBytes)
    throw faultOf(error)
  }
}

/** Joins the pieces of a chunked body; one that is stored whole in spite of its header is left as it is. */
function withoutChunks(body: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 ? Number.NaN : Number.parseInt(body.toString('latin1', at, Math.min(end, at + 16)), 16)
    if (!(size >= 0)) return pieces.length === 0 ? body : Buffer.concat(pieces)
    if (size === 0) break
    pieces.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return Buffer.concat(pieces)
}
