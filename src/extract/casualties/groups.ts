import type { Token } from '../../document/document.ts'
import { DETERMINERS } from '../../lexicon/phrases.ts'
import { personNouns } from '../../lexicon/victims.ts'
import { isFollower } from './bare-counts.ts'
import { headAt } from './nouns.ts'
import { exactly, type Found, type PeopleScan } from './people.ts'

/** "a family of five", in headlines without the article. */
export function gatheringAt({ tokens, quantities }: PeopleScan, at: number): Found | null {
  const reading = quantities.get(at + 3)
  if (!reading || tokens[at + 1]!.lower === 'total' || countsThings(tokens, reading.last)) return null
  const victims = { first: at + 1, last: at + 2 }
  return {
    form: 'counted',
    first: at,
    last: reading.last,
    quantity: reading.value,
    count: { first: reading.first, last: reading.last },
    victims,
  }
}

/** "A family of 11 elephants". */
function countsThings(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.shape === 'lower' && /[a-z]{2}s$/.test(next.lower) && !isFollower(next) && !personNouns().has(next.lower)
}

/** "Driver killed family of four". */
export function bareGatheringAt({ tokens, quantities }: PeopleScan, at: number): Found | null {
  if (tokens[at]!.lower !== 'family' || tokens[at + 1]?.lower !== 'of') return null
  const reading = quantities.get(at + 2)
  if (!reading || countsThings(tokens, reading.last)) return null
  const count = { first: reading.first, last: reading.last }
  return {
    form: 'counted',
    first: at,
    last: reading.last,
    quantity: reading.value,
    count,
    victims: { first: at, last: at + 1 },
  }
}

const PARENTS = /^(?:grand)?parents$/

/** "their twin sons", "twins", "his parents". */
export function twinsAt({ tokens, last }: PeopleScan, at: number): Found | null {
  const from = DETERMINERS.has(tokens[at]!.lower) ? at + 1 : at
  const word = from < last ? tokens[from]!.lower : ''
  const head = word === 'twin' ? headAt(tokens, from + 1, last, true) : null
  const isPair = word === 'twins' || (PARENTS.test(word) && /^(?:her|his)$/.test(tokens[at]!.lower))
  if (!head && !isPair) return null
  const end = head?.last ?? from + 1
  const victims = { first: from, last: end }
  return {
    form: 'definite',
    first: at,
    last: end,
    quantity: exactly(2),
    count: victims,
    victims,
    kind: head?.kind ?? 'other',
  }
}
