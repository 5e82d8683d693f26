import type { Token } from '../../document/document.ts'
import { AUXILIARIES, HARM_PARTICIPLES, HARM_VERBS, STATES, SUFFERER_VERBS } from '../../lexicon/outcomes.ts'
import { FOLLOWERS, PREPOSITIONS } from '../../lexicon/phrases.ts'
import { PEOPLE_GROUPS, personNouns } from '../../lexicon/victims.ts'
import type { Quantity } from '../quantities/quantities.ts'
import type { Reading } from '../rules.ts'
import type { PeopleScan } from './people.ts'

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/

/** Words that tell of harm themselves. */
export const isHarmWord = (lower: string): boolean =>
  HARM_PARTICIPLES.has(lower) || HARM_VERBS.has(lower) || SUFFERER_VERBS.has(lower) || STATES.has(lower)

/** A number alone counts people only where no other noun follows and where it is no year, day, label or address. */
export function isBare(
  { tokens, first, last, sentence }: PeopleScan,
  { first: at, value: quantity }: Reading<Quantity>,
  end: number,
): boolean {
  const token = tokens[at]!
  const before = at > first ? tokens[at - 1]! : null
  const next = end < last ? tokens[end]! : null
  if (followsAge({ tokens, first }, at) || isAge(tokens, first, at, next) || token.lower === 'many') return false
  if (/\d/.test(token.text)) {
    const year = quantity.value !== null && quantity.value >= 1900 && quantity.value < 2100 && !token.text.includes(',')
    if (year && quantity.qualifier === 'exact') return false
    if (quantity.qualifier === 'about' && /^1[5-9]\d\d$/.test(tokens[end - 1]!.text)) return false
    if (quantity.qualifier === 'between' && (quantity.min ?? 0) >= 1900 && (quantity.max ?? 0) < 2100) return false
    if (before && MONTH.test(before.lower) && quantity.qualifier === 'exact') return false
    if (before?.shape === 'capital' && at - 1 > first && sentence.case !== 'title' && !isHarmWord(before.lower))
      return false
  }
  if (next?.text === '-' && !next.spaced) return false
  if (!next || next.kind === 'punctuation') return true
  return isFollower(next)
}

/** Whether a word may stand behind a number of people, or behind "killed", without being what is counted or killed. */
export function isFollower({ lower }: Token): boolean {
  return (
    isHarmWord(lower) ||
    AUXILIARIES.has(lower) ||
    PREPOSITIONS.has(lower) ||
    lower.endsWith('ly') ||
    FOLLOWERS.has(lower)
  )
}

/**
 * "Lena, nine, all died", "woman, 34, found dead", "a girl of nine": a number between commas behind a name or a noun for
 * one person, or tied to that noun by "of".
 */
function isAge(tokens: readonly Token[], first: number, at: number, next: Token | null): boolean {
  if (at <= first + 1) return false
  if (isAgeOfSeveral(tokens, first, at, next)) return true
  const holder = tokens[at - 2]!
  const isOne = personNouns().get(holder.lower)?.plural === false
  if (tokens[at - 1]!.lower === 'of') return isOne && !PEOPLE_GROUPS.has(holder.lower)
  if (tokens[at - 1]!.text !== ',') return false
  return (holder.shape === 'capital' || isOne) && (next === null || /^[,.;)]$/.test(next.text) || next.lower === 'and')
}

/** "The boys, 15 and 17, were hurt": two numbers between commas behind a noun for several. */
function isAgeOfSeveral(tokens: readonly Token[], first: number, at: number, next: Token | null): boolean {
  const isSecond = tokens[at - 1]!.lower === 'and' && tokens[at - 2]!.kind === 'number'
  const comma = isSecond ? at - 3 : at - 1
  if (comma <= first || tokens[comma]!.text !== ',') return false
  if (personNouns().get(tokens[comma - 1]!.lower)?.plural !== true) return false
  return isSecond
    ? next === null || /^[,.;)]$/.test(next.text)
    : next?.lower === 'and' && tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.text === ','
}

/** "ages 25, 26 and 33": numbers behind a word of age. */
function followsAge({ tokens, first }: Pick<PeopleScan, 'tokens' | 'first'>, at: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - 8); index--) {
    const { lower, kind } = tokens[index]!
    if (/^(?:ages?|aged)$/.test(lower)) return true
    if (kind === 'word' && lower !== 'and' && lower !== 'from' && lower !== 'to') return false
  }
  return false
}
