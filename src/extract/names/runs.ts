import type { Sentence, Token } from '../../document/document.ts'
import { BRANDS_WITH_S } from '../../lexicon/organization-words.ts'
import { foldLower, wordFlags } from '../../lexicon/words.ts'
import type { Part } from '../pattern.ts'
import { CLASS, type NameScan } from './classes.ts'

/** A stretch of a sentence in which names may stand: capitalised words with what joins them. */
export interface Run extends Part {
  readonly sentence: Sentence
}

/** Longer runs are cut: no name is longer, and hostile text stays cheap. */
export const LONGEST_RUN = 24
/** After so many runs of that length without a break the text is no prose and its capitals tell nothing. */
const MOST_SOUP = 8
const MOST_LINKS = 3

const isHyphen = (token: Token | undefined): boolean =>
  token?.text === '-' || token?.text === '‐' || token?.text === '–'

/** Every run of a sentence, in order. */
export function runsOf(scan: NameScan, sentence: Sentence): Run[] {
  const runs: Run[] = []
  let soup = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const first = runStart(scan, at, sentence)
    if (first < 0) continue
    const last = runEnd(scan, first, sentence)
    soup = last - first < LONGEST_RUN ? 0 : soup + 1
    if (soup <= MOST_SOUP) runs.push({ first, last, sentence })
    at = last - 1
  }
  return runs
}

export const isNameWord = ({ classes }: NameScan, at: number): boolean =>
  (classes[at]! & CLASS.capital) !== 0 && (classes[at]! & CLASS.functionWord) === 0

/** A run begins with a name word, or with particles that stand before one ("al-Bashir", "van der Bellen"). */
function runStart(scan: NameScan, at: number, sentence: Sentence): number {
  if (isNameWord(scan, at)) return at
  if (!(scan.classes[at]! & CLASS.particle) || scan.classes[at]! & CLASS.capital) return -1
  let next = at + 1
  while (next < at + 5 && next < sentence.last && (scan.classes[next]! & CLASS.particle || isHyphen(scan.tokens[next])))
    next++
  return next < sentence.last && isNameWord(scan, next) ? at : -1
}

function runEnd(scan: NameScan, first: number, sentence: Sentence): number {
  const limit = Math.min(sentence.last, first + LONGEST_RUN)
  let last = first + 1
  while (last < limit) {
    const next = fieldsEnd(scan, first, last, limit) ?? continuation(scan, last, limit)
    if (next < 0) break
    last = next
  }
  return last
}

/** Where a run goes on after `at`: the index after the next word of it, or -1. */
function continuation(scan: NameScan, at: number, limit: number): number {
  const { tokens, classes } = scan
  const token = tokens[at]!
  if (isNameWord(scan, at)) return token.spaced || isHyphen(tokens[at - 1]) ? at + 1 : -1
  if (isHyphen(token) && !token.spaced) return afterHyphen(scan, at + 1, limit)
  if (isBrandEnd(scan, at)) return at + 1
  if (/^['’]s?$/.test(token.text) && !token.spaced) return nextName(scan, at + 1, limit)
  if (token.text === ',') return afterComma(scan, at, limit)
  if (token.text === '&' || token.text === '+') return nextName(scan, at + 1, limit)
  if (classes[at]! & (CLASS.link | CLASS.particle)) return afterLinks(scan, at, limit)
  if (/^["“'‘]$/.test(token.text) && token.spaced) return afterNickname(scan, at, limit)
  if (token.kind === 'number' && token.spaced && /^\d{1,4}$/.test(token.text)) return at + 1
  return -1
}

/**
 * The end of the fields behind the first one of a ministry, "Ministry of Health, Labour and Welfare"; null where no such
 * list begins. The words are ordinary ones and end with "and" and the last field.
 */
function fieldsEnd(scan: NameScan, first: number, comma: number, limit: number): number | null {
  if (scan.tokens[comma]!.text !== ',' || !hasHead(scan, first, comma)) return null
  let at = comma
  while (at < limit && scan.tokens[at]!.text === ',') {
    const field = fieldEnd(scan, at + 1, limit)
    if (field === at + 1) break
    at = field
  }
  if (scan.tokens[at]?.text === ',') at++
  if (at >= limit || scan.tokens[at]!.lower !== 'and') return null
  const last = fieldEnd(scan, at + 1, limit)
  return last > at + 1 ? last : null
}

const MOST_IN_FIELD = 3

function fieldEnd({ tokens, classes }: NameScan, at: number, limit: number): number {
  let end = at
  while (end < limit && end < at + MOST_IN_FIELD && isField(classes[end]!) && tokens[end]!.shape === 'capital') end++
  return end
}

/** A word for what a ministry sees to, and no place or person. */
const isField = (bits: number): boolean =>
  (bits & CLASS.capital) !== 0 && (bits & (CLASS.common | CLASS.dictionary)) !== 0 && !(bits & CLASS.placeName)

/** "Ministry of", "Department for" before the comma. */
function hasHead({ tokens, classes }: NameScan, first: number, comma: number): boolean {
  for (let at = first; at + 1 < comma; at++)
    if (classes[at]! & CLASS.organizationHead && /^(?:of|for|on)$/.test(tokens[at + 1]!.lower)) return true
  return false
}

/** "Hengrui Chemical Co., Ltd.", "Roe, Doe & Partners": a legal form, or partners whose last name follows an ampersand. */
function afterComma(scan: NameScan, at: number, limit: number): number {
  if (isLegalForm(scan.tokens[at + 1])) return at + 2 <= limit ? at + 2 : -1
  if (at + 3 >= limit || scan.tokens[at + 2]!.text !== '&') return -1
  return isNameWord(scan, at + 1) && isNameWord(scan, at + 3) ? at + 2 : -1
}

/** The "Ltd." of "Hengrui Chemical Co., Ltd." */
const isLegalForm = (token: Token | undefined): boolean =>
  /^(?:inc|llc|llp|ltd|limited|plc)\.?$/.test(token?.lower ?? '')

let brands: ReadonlySet<string> | undefined

/** The "'s" of "Moody's" belongs to the name. */
export function isBrandEnd({ tokens }: NameScan, at: number): boolean {
  brands ??= new Set(BRANDS_WITH_S.trim().split(/\s+/))
  return tokens[at]!.lower === "'s" && !tokens[at]!.spaced && brands.has(tokens[at - 1]?.lower ?? '')
}

const nextName = (scan: NameScan, at: number, limit: number): number =>
  at < limit && isNameWord(scan, at) && scan.tokens[at]!.spaced ? at + 1 : -1

function afterHyphen(scan: NameScan, at: number, limit: number): number {
  if (at >= limit || scan.tokens[at]!.spaced) return -1
  if (isNameWord(scan, at) || scan.tokens[at]!.kind === 'number') return at + 1
  if (scan.tokens[at]!.kind !== 'word') return -1
  if (/^co$/.test(scan.tokens[at - 2]!.lower)) return at + 1
  // "Mar-a-Lago", "Stratford-upon-Avon"; "Kim Jong-un" ends small, "Iran-backed" has no such second word before it.
  if (isHyphen(scan.tokens[at + 1]) && at + 2 < limit && isNameWord(scan, at + 2)) return at + 3
  if (!isNameWord(scan, at - 2) || !isNameWord(scan, at - 3)) return -1
  if (isHyphen(scan.tokens[at + 1]) && at + 2 < limit && isSyllablePair(scan, at)) return at + 3
  return isSyllable(scan.tokens[at]!.lower) || isForeign(scan, at) ? at + 1 : -1
}

/** The "o-cha" of "Prayut Chan-o-cha". */
const isSyllablePair = ({ tokens }: NameScan, at: number): boolean =>
  !tokens[at + 2]!.spaced && tokens[at]!.lower.length < 3 && isSyllable(tokens[at + 2]!.lower)

const MOST_LETTERS = 6

/** The "jeou" of "Ma Ying-jeou": short, no word of English, after a surname. */
const isForeign = ({ tokens, classes }: NameScan, at: number): boolean =>
  tokens[at]!.lower.length <= MOST_LETTERS &&
  (classes[at - 3]! & CLASS.surname) !== 0 &&
  (wordFlags(foldLower(tokens[at]!.lower)) & (CLASS.common | CLASS.dictionary)) === 0

/** A syllable that Korean and Chinese given names have after the hyphen. */
const SYLLABLE =
  /^(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ts|ky|hy|my|gy|by|ry|kw|hw)?(?:a|ae|ai|an|ang|ao|e|ei|en|eng|eo|eon|eong|eok|eol|eun|eul|i|ia|ian|iang|iao|ie|ien|ih|in|ing|iu|o|oh|ok|on|ong|oo|ook|oon|ou|u|ua|uan|uang|ue|uen|ui|uk|ul|um|un|ung|uo|yu|im|il|ik|am|ak|al|ap|at|ee|eung|ill|ip|it|op|ou|eou|iou|oi|uet|ut|yon|yong|yun|ol|om)$/
export const isSyllable = (word: string): boolean => word.length < 7 && SYLLABLE.test(word)

function afterLinks(scan: NameScan, at: number, limit: number): number {
  let next = at
  while (next < limit && next < at + MOST_LINKS && scan.classes[next]! & (CLASS.link | CLASS.particle)) {
    next++
    if (isHyphen(scan.tokens[next]) && !scan.tokens[next]!.spaced) next++
  }
  return next < limit && isNameWord(scan, next) ? next + 1 : -1
}

/** `"Pepe"` in `José "Pepe" Martínez`. */
function afterNickname(scan: NameScan, at: number, limit: number): number {
  for (let next = at + 1; next < at + 4 && next + 1 < limit; next++) {
    if (/^["”'’]$/.test(scan.tokens[next]!.text)) return next > at + 1 && isNameWord(scan, next + 1) ? next + 2 : -1
    if (!isNameWord(scan, next)) return -1
  }
  return -1
}
