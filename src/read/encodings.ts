import { isUtf8 } from 'node:buffer'
import { ReadFault } from './faults.ts'

/** Text, and a note when it was not plain UTF-8. */
export interface Decoded {
  readonly text: string
  readonly note: string | null
}

// Windows-1252 at 0x80–0x9F (WHATWG Encoding Standard); U+0000 marks the five bytes that it leaves undefined.
// Node 20's own decoder gives C1 controls there (nodejs/node#56542).
const WINDOWS_1252 =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0' +
  '\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178'

/** Decodes UTF-8 with or without byte order mark, UTF-16 by its mark, and Windows-1252 otherwise. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return decodeUtf16(buffer.subarray(2), 'utf-16le')
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return decodeUtf16(buffer.subarray(2), 'utf-16be')
  const content = buffer.subarray(markLength(buffer))
  if (isUtf8(content)) return { text: content.toString('utf8'), note: null }
  return looksLikeUtf8(content) ? decodeDamagedUtf8(content) : decodeWindows1252(content)
}

function markLength(buffer: Buffer): number {
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0
}

function decodeUtf16(content: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(content)
  const note = content.length % 2 === 1 ? 'the UTF-16 text is cut short; its last byte was left out' : null
  return { text: note === null ? text : text.slice(0, -1), note }
}

/** Whether this is damaged UTF-8 rather than another encoding, in which its longer sequences hardly ever turn up. */
function looksLikeUtf8(content: Buffer): boolean {
  let sound = 0
  let broken = 0
  for (let at = 0; at < content.length; ) {
    const length = sequenceLength(content, at)
    if (length > 1) sound++
    if (length === 0) broken++
    at += Math.max(length, 1)
  }
  return sound > 0 && sound * 4 >= broken
}

/** Bytes of the UTF-8 sequence that begins here; 0 when none does. Overlong forms count: this only weighs evidence. */
function sequenceLength(content: Buffer, at: number): number {
  const lead = content[at]!
  if (lead < 0x80) return 1
  const length = lead >= 0xf5 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  for (let next = 1; next < length; next++) if ((content[at + next]! & 0xc0) !== 0x80) return 0
  return length
}

function decodeDamagedUtf8(content: Buffer): Decoded {
  return { text: content.toString('utf8'), note: 'some bytes are not valid UTF-8; they were read as \ufffd' }
}

function decodeWindows1252(content: Buffer): Decoded {
  const text = content.toString('latin1').replace(/[\x80-\x9f]/g, windows1252)
  if (text.includes('\0')) {
    const message = 'is neither UTF-8 nor Windows-1252; convert it first: iconv -f ENCODING -t UTF-8'
    throw new ReadFault('undecodable', message)
  }
  return { text, note: 'not UTF-8; read as Windows-1252' }
}

function windows1252(character: string): string {
  return WINDOWS_1252[character.charCodeAt(0) - 0x80]!
}
