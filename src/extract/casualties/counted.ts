import type { Token } from '../../document/document.ts'
import { ADDING_WORDS, COUNT_OPENERS } from '../../lexicon/phrases.ts'
import { personNouns } from '../../lexicon/victims.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { isBare, isFollower } from './bare-counts.ts'
import { headAt } from './nouns.ts'
import { partOf } from './partitives.ts'
import type { Found, PeopleScan } from './people.ts'

const NONE: Quantity = { qualifier: 'none', value: 0, min: 0, max: 0 }

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'noone', 'neither'])

/** "no one", "none of the passengers", "no civilians". */
export function nobodyAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, last } = scan
  const { lower } = tokens[at]!
  if (NOBODY.has(lower) || (lower === 'no' && tokens[at + 1]?.lower === 'one')) {
    const end = lower === 'no' ? at + 2 : at + 1
    const of =
      tokens[end]?.lower === 'of'
        ? headAt(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1, last, true)
        : null
    const count = { first: at, last: end }
    return { form: 'none', first: at, last: of?.last ?? end, quantity: NONE, count }
  }
  if (lower !== 'no') return null
  const from = tokens[at + 1]?.lower === 'other' ? at + 2 : at + 1
  const head = headAt(tokens, from, last, true) ?? headAt(tokens, from, last, false)
  if (!head || head.at > at + 4) return null
  const count = { first: at, last: at + 1 }
  return { form: 'none', first: at, last: head.last, quantity: NONE, count, victims: { first: from, last: head.last } }
}

const startsPhrase = (tokens: readonly Token[], at: number): number => {
  let next = at
  while (next < at + 3 && COUNT_OPENERS.has(tokens[next]?.lower ?? '')) next++
  return next > at && tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'the' ? next + 2 : next
}

/** "12 people", "the four victims", "two of whom", "three others", "all 12 aboard". */
export function countedAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, last } = scan
  const from = startsPhrase(tokens, at)
  const reading = scan.quantities.get(from)
  if (!reading || reading.last > last) return null
  const quantity = reading.value
  const count = { first: reading.first, last: reading.last }
  const found = { first: at, quantity, count } as const
  const next = tokens[reading.last]?.lower
  if (next === 'of' && reading.last + 1 < last) return partOf(scan, found, reading.last + 1)
  let noun = reading.last
  while (noun < last && ADDING_WORDS.has(tokens[noun]!.lower)) noun++
  const head = headAt(tokens, noun, last, quantity.value !== 1)
  if (head) {
    const end = pairedNoun(scan, head.last)
    const victims = { first: reading.last, last: end }
    return { form: 'counted', ...found, last: end, victims, kind: head.kind }
  }
  const group = scan.names.get(noun)
  if (group?.type === 'group' && quantity.value !== 1 && (group.last >= last || isFollowed(tokens[group.last]!))) {
    return { form: 'counted', ...found, last: group.last, victims: { first: reading.last, last: group.last } }
  }
  if (noun < last && personNouns().has(tokens[noun]!.lower) && quantity.value !== 1) return null
  return isBare(scan, reading, noun) ? { form: 'bare', ...found, last: noun } : null
}

/** "400 Chinese were hurt": the name of a people is no adjective where no noun follows. */
const isFollowed = (next: Token): boolean => next.kind === 'punctuation' || isFollower(next)

/** "74 men and boys": one count for two nouns. */
function pairedNoun({ tokens, last, quantities }: PeopleScan, at: number): number {
  if (at + 1 >= last || tokens[at]!.lower !== 'and' || quantities.has(at + 1)) return at
  const noun = personNouns().get(tokens[at + 1]!.lower)
  return noun?.plural && noun.kind !== 'household' ? at + 2 : at
}
