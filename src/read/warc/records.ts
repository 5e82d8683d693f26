import type { Bytes } from '../article.ts'
import { type ByteReader, byteReader, damaged } from './bytes.ts'

/** Header fields by their names in lower case. */
export type Headers = ReadonlyMap<string, string>

/** A record of a web archive (ISO 28500). */
export interface WarcRecord {
  readonly headers: Headers
  /** Null when it is longer than allowed. */
  readonly content: Uint8Array | null
}

/** Reads the records of a web archive one after another. */
export async function* readRecords(stream: Bytes, maxBytes: number): AsyncGenerator<WarcRecord> {
  const reader = byteReader(stream)
  for (let line = await reader.line(); line !== null; line = await reader.line()) {
    if (line === '') continue
    if (!/^WARC\/\d/.test(line)) throw damaged()
    const headers = await readHeaders(reader)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) throw damaged()
    yield { headers, content: await reader.take(length, maxBytes) }
  }
}

async function readHeaders(reader: ByteReader): Promise<Headers> {
  const lines: string[] = []
  for (let line = await reader.line(); line !== ''; line = await reader.line()) {
    if (line === null) throw damaged()
    lines.push(line)
  }
  return headersOf(lines)
}

/** The fields of a block of header lines; a line that begins with a space goes on with the one before. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>()
  let name = ''
  for (const line of lines) {
    const colon = line.indexOf(':')
    const goesOn = /^[ \t]/.test(line)
    if (!goesOn) name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = goesOn ? `${headers.get(name) ?? ''} ${line.trim()}` : line.slice(colon + 1).trim()
    headers.set(name, value)
  }
  return headers
}
