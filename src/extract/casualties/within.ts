import { DESCRIBED } from '../../lexicon/outcomes.ts'
import { DWELLINGS, EXCEEDING_VERBS, MULTIPLES } from '../../lexicon/predicates.ts'
import type { Part } from '../pattern.ts'
import type { Quantity } from '../quantities/quantities.ts'
import type { Reading } from '../rules.ts'
import { exactly, type People } from './people.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'

/** "Rose from 9 to 12", "went up to 18": the toll is the later number; "passes 800": more than that. */
function reachedBy({ tokens }: CasualtyScan, { quantity, count }: Counted, sense: Predicate['sense']): Quantity {
  if (sense !== 'toll' || quantity.max === null) return quantity
  if (quantity.qualifier === 'exact' && EXCEEDING_VERBS.has(tokens[count.first - 1]?.lower ?? ''))
    return { ...quantity, qualifier: 'more-than', min: quantity.max + 1, max: null }
  const wentUp = quantity.qualifier === 'at-most' && /^(?:went|gone)$/.test(tokens[count.first - 1]?.lower ?? '')
  return quantity.qualifier === 'between' || wentUp ? exactly(quantity.max) : quantity
}

type Counted = Pick<People, 'quantity' | 'count'>

/** The people of a predicate that holds its own count: "12 deaths", "the death toll rose to 41". */
export function peopleWithin(scan: CasualtyScan, { who, what, sense }: Predicate): People | null {
  if (!who) return null
  const people = scan.people.get(who.first)
  if (people && people.last === who.last) return { ...people, quantity: reachedBy(scan, people, sense) }
  const reading = scan.quantities.get(who.first)
  const value =
    (reading && reachedBy(scan, { quantity: reading.value, count: reading }, sense)) ?? wordQuantity(scan, who)
  if (!value || (reading && sense === 'noun' && !fitsNoun(scan, reading, what))) return null
  const victims =
    reading && reading.last < what.last && what.first <= who.first ? { first: reading.last, last: what.last } : null
  const count = { first: who.first, last: reading?.last ?? who.last }
  return {
    first: count.first,
    last: count.last,
    form: value.qualifier === 'none' ? 'none' : 'counted',
    quantity: value,
    count,
    victims,
    kind: isOfHouseholds(scan, who.last, what.last) ? 'household' : 'other',
    other: /^(?:other|more|another|additional)$/.test(scan.tokens[count.last]?.lower ?? ''),
    partitive: isPartOf(scan, count.last),
    whole: null,
    name: null,
    age: null,
    sex: null,
    members: [],
  }
}

/** "2014 shooting death", "May 14 murder": a number before a singular, or a year before any noun, counts nothing. */
function fitsNoun({ tokens }: CasualtyScan, { first, value: { value } }: Reading<Quantity>, { last }: Part): boolean {
  const noun = tokens[last - 1]!.lower
  const singular = !noun.endsWith('s') && !NOUNS_WITHOUT_PLURAL.has(noun)
  if (singular) return value === 1
  return value !== 1 && !/^(?:19|20)\d\d$/.test(tokens[first]!.text)
}

/** "Two of the wounded"; "dozens of wounded" are no part. */
const isPartOf = ({ tokens }: CasualtyScan, at: number): boolean =>
  tokens[at]?.lower === 'of' && !DESCRIBED.has(tokens[at + 1]?.lower ?? '')

const NOUNS_WITHOUT_PLURAL: ReadonlySet<string> = new Set([...DESCRIBED.keys(), 'children', 'displaced', 'people'])

/** "80 homes were evacuated", "300 homeless families". */
function isOfHouseholds({ tokens }: CasualtyScan, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.lower === 'families' || DWELLINGS.has(tokens[at]!.lower)) return true
  return false
}

function wordQuantity({ tokens }: CasualtyScan, { first }: Part): Quantity | null {
  const { lower } = tokens[first]!
  const value = MULTIPLES.get(lower)
  if (value) return { qualifier: 'exact', value, min: value, max: value }
  if (lower === 'a' || lower === 'an' || lower === 'the' || lower === 'another')
    return { qualifier: 'exact', value: 1, min: 1, max: 1 }
  return lower === 'no' || lower === 'without' ? { qualifier: 'none', value: 0, min: 0, max: 0 } : null
}
