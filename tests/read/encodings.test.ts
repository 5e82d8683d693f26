import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/encodings.ts'
import { ReadFault } from '../../src/read/faults.ts'

const TEXT = 'Café “Zürich” – naïve'

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little-endian', utf16(TEXT, false)],
    ['UTF-16, big-endian', utf16(TEXT, true)],
  ])('reads %s', (_name, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, note: null })
  })

  it('reads every character of Windows-1252', () => {
    const bytes = Buffer.from([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9f, 0xa9, 0xe9, 0xff])
    expect(decode(bytes)).toEqual({ text: '€…‘’“”–—™Ÿ©éÿ', note: 'not UTF-8; read as Windows-1252' })
  })

  it('keeps a UTF-8 text that is damaged in one place', () => {
    const bytes = Buffer.concat([Buffer.from('Café “quoted” '), Buffer.from([0xff]), Buffer.from(' end')])
    expect(decode(bytes).text).toBe('Café “quoted” \ufffd end')
    expect(decode(bytes).note).toContain('not valid UTF-8')
  })

  it('says so when UTF-16 is cut in the middle of a unit', () => {
    const decoded = decode(utf16('Article', false).subarray(0, -1))
    expect(decoded.text).toBe('Articl')
    expect(decoded.note).toContain('cut short')
  })

  it('refuses bytes that no supported encoding has', () => {
    expect(() => decode(Buffer.from([0x41, 0x81, 0x8d, 0x42]))).toThrow(ReadFault)
  })
})
