import { readFileSync } from 'node:fs'

/** What the word list knows of a word, as bits. */
export const WORD = {
  given: 1,
  surname: 2,
  /** A part of personal names; which part is not known. */
  name: 4,
  /** Among the ten thousand most frequent words of English prose, written small. */
  common: 8,
  /** Any other word of a dictionary, written small. */
  dictionary: 16,
} as const

const NEWLINE = 10
/** A line is a word, a space and one character: 64 plus its bits. */
const FLAGS_OFFSET = 64

let list: Buffer | undefined

/** The list is sorted by bytes and read as it lies: nothing is parsed before or after a look-up. */
function wordList(): Buffer {
  list ??= readFileSync(new URL('../../dist/lexicon/words.txt', import.meta.url))
  return list
}

/** Compares the line at `start` with a key of ASCII letters: below, at, or above zero. */
function compareLine(buffer: Buffer, start: number, key: string): number {
  for (let at = 0; at < key.length; at++) {
    const difference = buffer[start + at]! - key.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return buffer[start + key.length]! - 32
}

/** The bits of a word, given in lower case without diacritics; 0 when the list lacks it. */
export function wordFlags(key: string): number {
  const buffer = wordList()
  let low = 0
  let high = buffer.length
  while (low < high) {
    const middle = (low + high) >> 1
    let start = middle
    while (start > low && buffer[start - 1] !== NEWLINE) start--
    const order = compareLine(buffer, start, key)
    if (order === 0) return buffer[start + key.length + 1]! - FLAGS_OFFSET
    if (order > 0) high = start
    else {
      low = middle
      while (low < high && buffer[low] !== NEWLINE) low++
      low++
    }
  }
  return 0
}

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Lower case, straight apostrophes, no diacritics: "Łukaszenka" → "lukaszenka". */
export const foldWord = (text: string): string => foldLower(text.toLowerCase().replaceAll('’', "'"))

/** The same for what is in lower case with straight apostrophes already. */
export function foldLower(lower: string): string {
  if (!/[^\x20-\x7e]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðıəßæœþ]/g, letter => LETTERS[letter]!)
}
