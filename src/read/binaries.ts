import { ReadFault } from './faults.ts'

const SAVE_AS_TEXT = 'save it as plain text or HTML first'

/** Files that are no text, by their first bytes (as Latin-1), and what to do about each. */
const SIGNATURES: readonly (readonly [signature: string, advice: string])[] = [
  ['%PDF-', 'is a PDF; take its text out first: pdftotext FILE - | analyze'],
  ['\x89PNG\r\n', 'is an image (PNG); its words must be recognised first, for instance with tesseract'],
  ['\xff\xd8\xff', 'is an image (JPEG); its words must be recognised first, for instance with tesseract'],
  ['GIF8', 'is an image (GIF); its words must be recognised first, for instance with tesseract'],
  ['PK\x03\x04', `is a Word document, e-book or zip archive; ${SAVE_AS_TEXT}, or unzip it`],
  ['\xd0\xcf\x11\xe0', `is an old Word or Office document; ${SAVE_AS_TEXT}`],
  ['{\\rtf', `is rich text (RTF); ${SAVE_AS_TEXT}`],
  ['BZh', 'is compressed with bzip2; unpack it first: bzcat FILE | analyze'],
  ['\xfd7zXZ', 'is compressed with xz; unpack it first: xzcat FILE | analyze'],
  ['\x28\xb5\x2f\xfd', 'is compressed with zstd; unpack it first: zstdcat FILE | analyze'],
]

/** Throws when the beginning of a file shows that it is not text. */
export function assertText(head: Uint8Array): void {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 4096)).toString('latin1')
  // A web archive holds pictures and packed pages between its texts.
  if (start.startsWith('WARC/')) return
  for (const [signature, advice] of SIGNATURES) {
    if (start.startsWith(signature)) throw new ReadFault('not-text', advice)
  }
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff') || !start.includes('\0')) return
  if (start.startsWith('RIFF')) throw new ReadFault('not-text', 'is an image, sound or film; analyze reads text')
  throw new ReadFault('not-text', 'is not text (it holds zero bytes); UTF-16 needs its byte order mark')
}
