import type { Token } from '../../document/document.ts'
import { MULTIPLIERS, SMALL_CARDINALS, SMALL_ORDINALS, VAGUE_COUNTS } from '../../lexicon/time-numbers.ts'

/** A number read from tokens: null where the words leave it open ("several"); `last` is the index after it. */
export interface Count {
  readonly value: number | null
  readonly last: number
}

const NUMBERS = ['#', '##', '###', '####']

/** The words that each of the readers below can begin with, and the keys of numbers in digits. */
export const COUNT_OPENERS: ReadonlySet<string> = new Set(
  [...NUMBERS, 'a', 'an', 'half', 'dozens', 'scores', 'hundreds', 'thousands'].concat(
    [...VAGUE_COUNTS],
    [...SMALL_CARDINALS.keys()],
  ),
)
const TENS = [...SMALL_CARDINALS.keys()].slice(19)
export const ORDINAL_OPENERS: ReadonlySet<string> = new Set([...NUMBERS, ...SMALL_ORDINALS.keys(), ...TENS])
export const SPOKEN_YEAR_OPENERS: ReadonlySet<string> = new Set(SMALL_CARDINALS.keys())

/** The words that can stand second in what each of them reads. */
export const COUNT_FOLLOWERS: ReadonlySet<string> = new Set(
  ['1', '½', '-', 'a', 'an', 'and', 'couple', 'few', 'half', 'of'].concat(
    [...MULTIPLIERS.keys()],
    [...SMALL_CARDINALS.keys()],
  ),
)
export const ORDINAL_FOLLOWERS: ReadonlySet<string> = new Set('-')
export const SPOKEN_YEAR_FOLLOWERS: ReadonlySet<string> = new Set(['-', 'thousand', ...SMALL_CARDINALS.keys()])

/** The number that a token of digits is: "24", "1,037", "2.5"; null when something else is attached to it. */
export function digitsOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{1,3}(?:,\d{3})+$|^\d{1,9}(?:\.\d{1,2})?$/.test(token.text)) return null
  return Number(token.text.replaceAll(',', ''))
}

/** Reads "24", "two", "twenty-four", "a hundred", "two and a half", "2 1/2", "several", "a few", "a couple of". */
export function readCount(tokens: readonly Token[], at: number, end: number): Count | null {
  const first = tokens[at]!
  const digits = digitsOf(first)
  if (digits !== null) return withFraction(tokens, withMultiplier(tokens, { value: digits, last: at + 1 }, end), end)
  if (VAGUE_COUNTS.has(first.lower)) return { value: null, last: at + 1 }
  if (first.lower === 'a' || first.lower === 'an') return readAfterArticle(tokens, at, end)
  if (first.lower === 'half') {
    const article = tokens[at + 1]?.lower
    if (at + 1 < end && (article === 'a' || article === 'an')) return { value: 0.5, last: at + 2 }
  }
  if (
    first.lower === 'dozens' ||
    first.lower === 'scores' ||
    first.lower === 'hundreds' ||
    first.lower === 'thousands'
  ) {
    return tokens[at + 1]?.lower === 'of' ? { value: null, last: at + 2 } : null
  }
  const words = readCardinal(tokens, at, end)
  return words && withFraction(tokens, withMultiplier(tokens, words, end), end)
}

function readAfterArticle(tokens: readonly Token[], at: number, end: number): Count | null {
  const next = tokens[at + 1]?.lower ?? ''
  if (at + 1 >= end) return null
  if (next === 'few') return { value: null, last: at + 2 }
  if (next === 'couple') return { value: 2, last: tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2 }
  if (next === 'half' && tokens[at + 2]?.lower === '-') return { value: 0.5, last: at + 3 }
  const times = MULTIPLIERS.get(next)
  return times === undefined ? null : { value: times, last: at + 2 }
}

/** "two", "twenty-four", "twenty four". */
function readCardinal(tokens: readonly Token[], at: number, end: number): Count | null {
  const tens = SMALL_CARDINALS.get(tokens[at]!.lower)
  if (tens === undefined) return null
  if (tens < 20) return { value: tens, last: at + 1 }
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const ones = next < end ? SMALL_CARDINALS.get(tokens[next]!.lower) : undefined
  return ones !== undefined && ones < 10 ? { value: tens + ones, last: next + 1 } : { value: tens, last: at + 1 }
}

function withMultiplier(tokens: readonly Token[], count: Count, end: number): Count {
  let { value, last } = count
  while (value !== null && last < end) {
    const times = MULTIPLIERS.get(tokens[last]!.lower)
    if (times === undefined) break
    value *= times
    last++
  }
  return { value, last }
}

/** "2 1/2", "two and a half". */
function withFraction(tokens: readonly Token[], count: Count, end: number): Count {
  const { value, last } = count
  if (value === null) return count
  const [one, two, three] = [tokens[last]?.text, tokens[last + 1]?.lower, tokens[last + 2]?.lower]
  if (one === '1' && two === '/' && three === '2' && last + 2 < end) return { value: value + 0.5, last: last + 3 }
  if (one === '½') return { value: value + 0.5, last: last + 1 }
  if (one === 'and' && two === 'a' && three === 'half' && last + 2 < end) return { value: value + 0.5, last: last + 3 }
  return count
}

/** Reads "3rd", "third", "twenty-first" up to the 99th. */
export function readOrdinal(tokens: readonly Token[], at: number, end: number): Count | null {
  const { lower, kind } = tokens[at]!
  const digits = kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower) : null
  if (digits) return { value: Number(digits[1]), last: at + 1 }
  const small = SMALL_ORDINALS.get(lower)
  if (small !== undefined) return { value: small, last: at + 1 }
  const tens = SMALL_CARDINALS.get(lower)
  if (tens === undefined || tens < 20 || at + 2 >= end || tokens[at + 1]!.text !== '-') return null
  const ones = SMALL_ORDINALS.get(tokens[at + 2]!.lower)
  return ones !== undefined && ones < 10 ? { value: tens + ones, last: at + 3 } : null
}

/** "nineteen ninety-six", "two thousand", "twenty twenty-five": a year spoken out. */
export function readSpokenYear(tokens: readonly Token[], at: number, end: number): Count | null {
  const head = readCardinal(tokens, at, end)
  if (!head || head.last >= end) return null
  if (head.value === 2 && tokens[head.last]!.lower === 'thousand') {
    const next = tokens[head.last + 1]?.lower === 'and' ? head.last + 2 : head.last + 1
    const ones = next < end ? readCardinal(tokens, next, end) : null
    return ones ? { value: 2000 + ones.value!, last: ones.last } : { value: 2000, last: head.last + 1 }
  }
  if (head.value! < 11 || head.value! > 20) return null
  const tail = readCardinal(tokens, head.last, end)
  return tail && tail.value! >= 10 ? { value: head.value! * 100 + tail.value!, last: tail.last } : null
}
