import type { Token } from '../../document/document.ts'
import { SCALE_LETTERS, SCALES, SMALL_NUMBERS } from '../../lexicon/numbers.ts'

/** A number as it stands in the text: its value and the index after its last token. */
export interface NumberReading {
  readonly last: number
  readonly value: number
  /** Written in digits, whatever follows ("1.2 million"). */
  readonly digits: boolean
}

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([a-z]{1,2})?$/i
const LONGEST = 14

/**
 * Reads a cardinal number at a token: "1,037", "12 500", "3.5k", "1.2 million", "twenty-five", "two hundred and three",
 * "one and a half million", "half a dozen", "a hundred". "A" alone is no number.
 */
export function numberAt(tokens: readonly Token[], at: number, last: number): NumberReading | null {
  const token = tokens[at]
  if (!token || at >= last) return null
  const end = Math.min(last, at + LONGEST)
  if (token.kind === 'number') return digitsAt(tokens, at, end)
  if (token.lower === 'half') return halfAt(tokens, at, end)
  if (token.lower === 'a' || token.lower === 'an') return articleAt(tokens, at, end)
  return SMALL_NUMBERS.has(token.lower) ? wordsAt(tokens, at, end) : null
}

function digitsAt(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const found = DIGITS.exec(tokens[at]!.text)
  if (!found || found[1]!.length > 15) return null
  const letters = found[3]?.toLowerCase()
  const factor = letters ? SCALE_LETTERS.get(letters) : 1
  if (!factor) return null
  let value = Number(found[1]!.replaceAll(',', '') + (found[2] ?? '')) * factor
  let after = at + 1
  if (!found[2] && !letters && /^\d{1,3}$/.test(found[1]!)) {
    if (after + 1 < end && tokens[after]!.text === ',' && tokens[after + 1]!.text === '000') {
      value *= 1000
      after += 2
    }
    while (after < end && after < at + 3 && /^\d{3}$/.test(tokens[after]!.text) && isApart(tokens, after)) {
      value = value * 1000 + Number(tokens[after]!.text)
      after++
    }
  }
  return letters ? whole(value, after) : scaled(tokens, after, end, value, true)
}

/** "12 500": one space and nothing else stands between groups of three digits. */
const isApart = (tokens: readonly Token[], at: number): boolean => tokens[at]!.start - tokens[at - 1]!.end === 1

/** The scale words behind a number: "1.2 million", "200 thousand", "three dozen". */
function scaled(
  tokens: readonly Token[],
  from: number,
  end: number,
  number: number,
  digits: boolean,
): NumberReading | null {
  let after = from
  let value = number
  while (after < end) {
    const dash = tokens[after]!.text === '-' && after + 1 < end ? 1 : 0
    const scale = SCALES.get(tokens[after + dash]!.lower)
    if (!scale) break
    value *= scale
    after += dash + 1
  }
  return whole(value, after, digits)
}

const whole = (value: number, last: number, digits = true): NumberReading | null => {
  const rounded = Math.round(value)
  return Math.abs(value - rounded) < 1e-6 && Number.isSafeInteger(rounded) ? { value: rounded, last, digits } : null
}

/** "half a million", "half a dozen", "half dozen". */
function halfAt(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const after = tokens[at + 1]?.lower === 'a' ? at + 2 : at + 1
  const scale = after < end ? SCALES.get(tokens[after]!.lower) : undefined
  return scale ? whole(scale / 2, after + 1, false) : null
}

/** "a hundred", "a dozen", "a half dozen", "a million and a half". */
function articleAt(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  if (at + 1 < end && tokens[at + 1]!.lower === 'half') return halfAt(tokens, at + 1, end)
  const scale = at + 1 < end ? SCALES.get(tokens[at + 1]!.lower) : undefined
  if (!scale) return null
  if (phraseAt(tokens, at + 2, end, 'and', 'a', 'half')) return whole(scale * 1.5, at + 5, false)
  return wordsAt(tokens, at, end)
}

const phraseAt = (tokens: readonly Token[], at: number, end: number, ...words: readonly string[]): boolean =>
  at + words.length <= end && words.every((word, index) => tokens[at + index]!.lower === word)

/** A run of number words, added and multiplied as English does it. */
function wordsAt(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  let total = 0
  let group = tokens[at]!.lower.startsWith('a') ? 1 : 0
  let after = group ? at + 1 : at
  let room = Number.POSITIVE_INFINITY
  while (after < end) {
    const skip = joinAt(tokens, after, end, after > at)
    const word = tokens[after + skip]?.lower ?? ''
    const small = SMALL_NUMBERS.get(word)
    const scale = SCALES.get(word)
    if (small !== undefined && small < room) {
      group += small
      room = small >= 20 && small % 10 === 0 ? 10 : small === 0 ? 0 : 1
    } else if (scale && group > 0) {
      if (scale === 100 || scale === 12) group *= scale
      else {
        total += group * scale
        group = 0
      }
      room = scale === 12 ? 0 : 100
    } else break
    after += skip + 1
  }
  if (phraseAt(tokens, after, end, 'and', 'a', 'half')) {
    const scale = after + 3 < end ? SCALES.get(tokens[after + 3]!.lower) : undefined
    if (scale) return whole((total + group + 0.5) * scale, after + 4, false)
  }
  return after > at ? whole(total + group, after, false) : null
}

/** How many tokens join two number words: the hyphen of "twenty-five", the "and" of "two hundred and three". */
function joinAt(tokens: readonly Token[], at: number, end: number, inside: boolean): number {
  if (!inside || at + 1 >= end) return 0
  const { text, lower } = tokens[at]!
  const before = tokens[at - 1]!.lower
  if (text === '-' && !tokens[at]!.spaced) return 1
  return lower === 'and' && SCALES.has(before) && before !== 'dozen' && SMALL_NUMBERS.has(tokens[at + 1]!.lower) ? 1 : 0
}
