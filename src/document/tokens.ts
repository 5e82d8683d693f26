import {
  ABBREVIATIONS_AND_WORDS,
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts'
import { APOSTROPHE, classAt, DIGIT, isLower, isUpper, LETTER, SPACE } from './characters.ts'
import type { Shape, Token } from './document.ts'

/** No word is longer: hostile text is cut into words of this length and stays cheap. */
const LONGEST_WORD = 200

/** Splits a text into tokens in one pass. Everything but white space belongs to exactly one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let spaced = true
  while (at < text.length) {
    if (classAt(text, at) === SPACE) {
      at++
      spaced = true
      continue
    }
    const [end, kind] = readToken(text, at, spaced)
    const slice = text.slice(at, end)
    const small = slice.toLowerCase()
    const lower = small.includes('’') ? small.replaceAll('’', "'") : small
    const shape = shapeOf(slice, small)
    tokens.push({ start: at, end, index: tokens.length, text: slice, lower, kind, shape, spaced })
    at = end
    spaced = false
  }
  return tokens
}

type Reading = readonly [end: number, kind: Token['kind']]

function readToken(text: string, at: number, spaced: boolean): Reading {
  const type = classAt(text, at)
  if (type === LETTER) return readWord(text, at)
  if (type === DIGIT) return [numberEnd(text, at), 'number']
  if (type === APOSTROPHE) {
    if (!spaced && isPossessive(text, at)) return [at + 2, 'word']
    if (/^['’]\d\ds\b/.test(text.slice(at, at + 5))) return [at + 4, 'number']
  }
  return [markEnd(text, at), /[$€£¥₹%&@+=<>|~^\\*#°\ud800-\udfff]/.test(text[at]!) ? 'symbol' : 'punctuation']
}

function readWord(text: string, start: number): Reading {
  const address = addressEnd(text, start)
  if (address > 0) return [address, 'symbol']
  const dotted = dottedEnd(text, start)
  if (dotted > 0 && classAt(text, dotted) !== LETTER) return [dotted, 'word']
  const end = lettersEnd(text, start)
  if (text[end] === '@' && classAt(text, end + 1) === LETTER) return [mailEnd(text, end), 'symbol']
  return [isAbbreviation(text, start, end) ? end + 1 : end, 'word']
}

function lettersEnd(text: string, start: number): number {
  let at = start
  while (at - start < LONGEST_WORD) {
    const type = classAt(text, at)
    const inside =
      type === LETTER ||
      type === DIGIT ||
      (type === APOSTROPHE && classAt(text, at + 1) === LETTER && !isPossessive(text, at)) ||
      (text[at] === '&' && isUpper(text[at - 1]!) && classAt(text, at + 1) === LETTER)
    if (!inside) break
    at++
  }
  return at
}

/** The end of "http://…", "https://…" or "www.…" that begins here, or -1. */
function addressEnd(text: string, start: number): number {
  if (!['http://', 'https://', 'www.'].some(head => text.startsWith(head, start))) return -1
  let end = start
  while (classAt(text, end) !== SPACE && end - start < LONGEST_WORD) end++
  while (/[.,;:!?)\]"'”’]/.test(text[end - 1]!)) end--
  return end
}

function mailEnd(text: string, at: number): number {
  let end = at + 1
  const inside = (offset: number) => classAt(text, offset) === LETTER || classAt(text, offset) === DIGIT
  while ((inside(end) || (/[._-]/.test(text[end] ?? '') && inside(end + 1))) && end - at < LONGEST_WORD) end++
  return end
}

/** "U.S.", "a.m.", "Ph.D.", "J.K.", and the initial "J.": the end of the last period, or -1. */
function dottedEnd(text: string, start: number): number {
  let at = start
  let periods = 0
  while (periods < 8) {
    const letters = classAt(text, at) !== LETTER ? 0 : text[at + 1] === '.' ? 1 : 2
    if (letters === 0 || text[at + letters] !== '.') break
    if (letters === 2 && !(isUpper(text[at]!) && isLower(text[at + 1]!) && classAt(text, at + 3) === LETTER)) break
    at += letters + 1
    periods++
  }
  return periods > 1 || (periods === 1 && at - start === 2 && isUpper(text[start]!)) ? at : -1
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  if (text[end] !== '.' || end - start > 7) return false
  const abbreviation = text.slice(start, end + 1).toLowerCase()
  if (NUMBER_ABBREVIATIONS.has(abbreviation)) return /^ ?\d/.test(text.slice(end + 1, end + 3))
  if (!LEADING_ABBREVIATIONS.has(abbreviation) && !CLOSING_ABBREVIATIONS.has(abbreviation)) return false
  return isUpper(text[start]!) || !ABBREVIATIONS_AND_WORDS.has(abbreviation)
}

/** "’s" at the end of a word. */
function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text[apostrophe + 1]
  return (letter === 's' || letter === 'S') && classAt(text, apostrophe + 2) !== LETTER
}

/** "1,037", "3.5", "20.12.2025", and the letters attached: "12th", "1990s", "6pm". */
function numberEnd(text: string, start: number): number {
  let at = start
  while (at - start < LONGEST_WORD) {
    while (classAt(text, at) === DIGIT && at - start < LONGEST_WORD) at++
    if (/^,\d{3}(?!\d)/.test(text.slice(at, at + 5)) || (text[at] === '.' && classAt(text, at + 1) === DIGIT)) at++
    else break
  }
  while (classAt(text, at) === LETTER && at - start < LONGEST_WORD) at++
  return at
}

/** Runs of one mark are one token ("...", "--", "*****"), and so are the old quotation marks `` and ''. */
function markEnd(text: string, start: number): number {
  const code = text.charCodeAt(start)
  if (code >= 0xd800 && code <= 0xdbff && start + 1 < text.length) return start + 2
  if (!/[.\-_*=~`'!?#•—–]/.test(text[start]!)) return start + 1
  let end = start + 1
  while (text.charCodeAt(end) === code) end++
  return end
}

function shapeOf(text: string, small: string): Shape {
  const isSmall = text === small
  if (isSmall && !isLower(small[0]!) && !isLower(small.at(-1)!)) return text === text.toUpperCase() ? 'none' : 'lower'
  if (isSmall) return 'lower'
  if (text === text.toUpperCase()) return 'upper'
  return isUpper(text[0]!) ? 'capital' : 'mixed'
}
