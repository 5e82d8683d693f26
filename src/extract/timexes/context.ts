import { AMBIGUOUS_MONTHS, MONTHS } from '../../lexicon/calendar.ts'
import {
  CAR_COLOURS,
  CAR_MAKES,
  COUNTED_NOUNS,
  MONTH_FOLLOWERS,
  NUMBERED_NOUNS,
  TIME_PREPOSITIONS,
  YEAR_FOLLOWERS,
} from '../../lexicon/time-contexts.ts'
import type { Scan } from '../pattern.ts'
import { yearOf } from './classes.ts'

/** Two digits as a year: below 30 of this century, from 30 on of the last one ("May ’45"). */
export const centuryOf = (short: number): number => (short < 30 ? 2000 + short : 1900 + short)

/** The lower-case word before or after a place in the sentence; "" at its borders. */
export const wordAt = ({ tokens, first, last }: Scan, at: number): string =>
  at >= first && at < last ? tokens[at]!.lower : ''

/** Whether a month's name that stands alone is the month and not a name ("Theresa May"), a verb or a word ("March on"). */
export function standsAsMonth(at: number, scan: Scan): boolean {
  const { lower, shape } = scan.tokens[at]!
  const before = at > scan.first ? scan.tokens[at - 1]! : null
  const after = at + 1 < scan.last ? scan.tokens[at + 1]! : null
  if (after?.text === '-' && !after.spaced && !scan.tokens[at + 2]?.spaced && !isTimeWord(wordAt(scan, at + 2)))
    return false
  if (!AMBIGUOUS_MONTHS.has(lower)) return true
  if (lower.length <= 4 && lower !== 'may' && lower !== 'june') return TIME_PREPOSITIONS.has(before?.lower ?? '')
  const isNameAfter = after !== null && after.kind === 'word' && after.shape === 'capital' && !MONTHS.has(after.lower)
  if (before && TIME_PREPOSITIONS.has(before.lower)) return !isNameAfter || !PERSONAL.has(before.lower)
  const isNameBefore =
    before !== null &&
    before.kind === 'word' &&
    before.shape !== 'lower' &&
    (at - 1 > scan.first || !MONTH_FOLLOWERS.has(before.lower)) &&
    !/^(?:the|last|next|every|each)$/.test(before.lower)
  if (isNameBefore || isNameAfter) return false
  if (lower === 'may' || lower === 'march') return isListed(at, scan) || describesNoun(at, scan)
  return (
    after === null || after.kind !== 'word' || MONTH_FOLLOWERS.has(after.lower) || before !== null || shape === 'upper'
  )
}

/** Prepositions that stand before a person as well as before a month. */
const PERSONAL: ReadonlySet<string> = new Set(['of', 'by', 'for', 'from', 'to', 'on', 'after', 'before', 'between'])

const isTimeWord = (word: string): boolean =>
  MONTHS.has(word) || /^(?:to|\d.*|mid|end|quarter|based|dated|only|term)$/.test(word)

/** "a March operation": between a little word and a noun. */
const describesNoun = (at: number, scan: Scan): boolean =>
  /^(?:a|an|the|its|his|her|their|'s)$/.test(wordAt(scan, at - 1)) && isPlainNoun(at + 1, scan)

/** A lower-case word that is no little word of grammar. */
export const isPlainNoun = (at: number, scan: Scan): boolean =>
  at < scan.last &&
  scan.tokens[at]!.kind === 'word' &&
  scan.tokens[at]!.shape === 'lower' &&
  !MONTH_FOLLOWERS.has(scan.tokens[at]!.lower)

/** "April and May", "March or April", "March, April": a month beside a month. */
function isListed(at: number, scan: Scan): boolean {
  const joins = (word: string) => /^(?:and|or|to|,|-|–|\/|through|until)$/.test(word)
  const earlier = joins(wordAt(scan, at - 1)) && MONTHS.has(wordAt(scan, at - 2))
  return earlier || (joins(wordAt(scan, at + 1)) && MONTHS.has(wordAt(scan, at + 2)))
}

const EARLIEST_MODERN = 1400
const LATEST_MODERN = 2100

/** Whether four digits that stand alone are a year and not a count, a price or a number in a name. */
export function standsAsYear(at: number, scan: Scan): boolean {
  const { tokens } = scan
  const value = yearOf(tokens[at])
  if (value === null || value > LATEST_MODERN) return false
  const before = at > scan.first ? tokens[at - 1]! : null
  const after = at + 1 < scan.last ? tokens[at + 1]! : null
  if (before && (before.kind === 'symbol' || NUMBERED_NOUNS.has(before.lower))) return false
  if (before && !tokens[at]!.spaced && !/^[-–—(/"“‘'’[]/.test(before.text)) return false
  if (before?.text === '-' && !before.spaced && !tokens[at]!.spaced && tokens[at - 2]?.shape === 'upper') return false
  if (isModelYear(at, scan)) return false
  if (after && (after.kind === 'symbol' || COUNTED_NOUNS.has(after.lower))) return false
  if (after?.kind === 'number' && yearOf(after) === null && after.spaced) return false
  if (after?.text === ':' && !tokens[at + 2]?.spaced) return false
  const isRough = before?.lower === 'about' || before?.lower === 'around'
  const preposition = (isRough ? scan.tokens[at - 2]?.lower : before?.lower) ?? ''
  if (isRough && preposition !== 'in') return false
  const isPlural =
    after?.kind === 'word' && after.shape === 'lower' && /[^s]s$/.test(after.lower) && !YEAR_FOLLOWERS.has(after.lower)
  if (/^(?:in|since|until|till|during|throughout|circa|early|late|mid)$/.test(preposition))
    return value >= 1000 && !(isPlural && value % 50 === 0)
  if (value < EARLIEST_MODERN) return false
  if (TIME_PREPOSITIONS.has(preposition)) return !isPlural || value % 50 !== 0
  if (!before) return value >= 1800 && (!isPlural || value % 10 !== 0)
  if (before.kind === 'number') return false
  if (before.kind === 'punctuation') return isBracketed(at, scan) || !isPlural
  if (/^(?:the|a|an|and|or|than|its|his|her|their|our|that|'s|year|years)$/.test(before.lower)) {
    return value >= 1700 && (value % 100 !== 0 || !isPlural)
  }
  return (
    value >= 1800 &&
    (after === null || after.kind !== 'word' || YEAR_FOLLOWERS.has(after.lower) || !isPlural) &&
    before.shape === 'lower'
  )
}

/** "a 2012 Honda", "his 2005 silver Ford". */
function isModelYear(at: number, { tokens, last }: Scan): boolean {
  const make = CAR_COLOURS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return make < last && tokens[make]!.shape !== 'lower' && CAR_MAKES.has(tokens[make]!.lower)
}

const isBracketed = (at: number, scan: Scan): boolean => wordAt(scan, at - 1) === '(' || wordAt(scan, at - 1) === '['
