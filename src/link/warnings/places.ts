import type { Document } from '../../document/document.ts'
import type { Check, Doubt, Findings } from './check.ts'
import { spanFrom } from './figures.ts'

/** The pass that takes the most populous of several places because nothing in the text speaks for any. */
const BY_PEOPLE = 'place/most-people'
/** A place of so many people is meant when nothing else is said. */
const METROPOLIS = 500_000

/** Where something happened is one of several places, nothing else of its country is named, and only size decided. */
function placeDoubts(_document: Document, { locations }: Findings): Doubt[] {
  const countries = new Map<string, number>()
  for (const { place } of locations ?? []) {
    if (place?.country) countries.set(place.country, (countries.get(place.country) ?? 0) + 1)
  }
  return (locations ?? [])
    .filter(
      ({ place, alternatives, role }) =>
        place?.resolvedBy === BY_PEOPLE &&
        alternatives > 0 &&
        role !== 'mentioned' &&
        (place.population ?? 0) < METROPOLIS &&
        (place.country === null || countries.get(place.country) === 1),
    )
    .map(({ id, name, place, alternatives, mentions }) => ({
      about: [name, [place!.name, place!.region, place!.country].filter(Boolean).join(', '), others(alternatives)],
      findings: [id],
      spans: mentions.slice(0, 1).map(spanFrom),
    }))
}

const others = (count: number): string => (count === 1 ? 'another place bears' : `${count} other places bear`)

export const PLACE_CHECKS: readonly Check[] = [
  {
    code: 'place-by-population',
    message: ([name, place, others]) => `“${name}” is taken for ${place}; ${others} the name`,
    find: placeDoubts,
  },
]
