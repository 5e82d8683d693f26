import { HARM_PARTICIPLES, STATES } from '../../lexicon/outcomes.ts'
import { COUNT_OPENERS, GATHERINGS, POSSESSIVES } from '../../lexicon/phrases.ts'
import { isFollower } from './bare-counts.ts'
import { type Head, headAt } from './nouns.ts'
import type { Found, PeopleScan } from './people.ts'

const WHOLES: ReadonlySet<string> = new Set(['them', 'these', 'us', 'whom'])

/** A count whose phrase goes on with "of". */
export type Opening = Omit<Found, 'form' | 'last'>

/** "four of the victims", "two of them", "12 of the 40 passengers", "three of his guards", "five of a family". */
export function partOf(scan: PeopleScan, opening: Opening, at: number): Found | null {
  const { tokens, last } = scan
  const { lower } = tokens[at]!
  if (WHOLES.has(lower)) return { form: 'counted', ...opening, last: at + 1, partitive: true }
  if (lower === 'a' && GATHERINGS.has(tokens[at + 1]?.lower ?? '')) {
    return { form: 'counted', ...opening, last: at + 2, victims: { first: at, last: at + 2 } }
  }
  let noun = at
  while (noun < last && COUNT_OPENERS.has(tokens[noun]!.lower)) noun++
  if (noun === at && lower !== 'those') {
    const head = headAt(tokens, at, last, true)
    return head && { form: 'counted', ...opening, ...victimsOf(head, at) }
  }
  return wholeAt(scan, opening, noun, !POSSESSIVES.has(lower))
}

const victimsOf = (head: Head, first: number) => ({
  last: head.last,
  victims: { first, last: head.last },
  kind: head.kind,
})

/** The whole that a part is taken from: "the wounded", "the 40 passengers", "his guards". */
function wholeAt(scan: PeopleScan, opening: Opening, at: number, partitive: boolean): Found | null {
  const { tokens, last } = scan
  const reading = scan.quantities.get(at)
  const noun = reading?.last ?? at
  const head = headAt(tokens, noun, last, true)
  const whole = reading && { quantity: reading.value, count: { first: reading.first, last: reading.last } }
  if (head) {
    const { victims, ...rest } = victimsOf(head, noun)
    return {
      form: 'counted',
      ...opening,
      ...rest,
      victims,
      partitive,
      ...(whole ? { whole: { ...whole, victims } } : {}),
    }
  }
  const word = tokens[noun]?.lower ?? ''
  const ends = HARM_PARTICIPLES.has(word) || STATES.has(word) || (reading !== undefined && isFollower(tokens[noun]!))
  return ends
    ? {
        form: 'counted',
        ...opening,
        last: noun,
        partitive: true,
        ...(whole ? { whole: { ...whole, victims: null } } : {}),
      }
    : null
}
