import type { Document } from '../../document/document.ts'
import type { Check, Doubt, Findings } from './check.ts'
import { spanFrom } from './figures.ts'

/** The pass that takes the most populous of several places because nothing in the text speaks for any. */
const BY_PEOPLE = 'place/most-people'
/** A place of so many people is meant when nothing else is said. */
const METROPOLIS = 500_000

/** Where something happened, or what is named again and again, is one of several places, and only their size decided. */
function placeDoubts(_document: Document, { locations }: Findings): Doubt[] {
  return (locations ?? [])
    .filter(
      ({ place, alternatives, role, mentions }) =>
        place?.resolvedBy === BY_PEOPLE &&
        alternatives > 0 &&
        (place.population ?? 0) < METROPOLIS &&
        (role !== 'mentioned' || mentions.length > 2),
    )
    .map(({ id, name, place, alternatives, mentions }) => ({
      about: [name, [place!.name, place!.region, place!.country].filter(Boolean).join(', '), String(alternatives)],
      findings: [id],
      spans: mentions.slice(0, 1).map(spanFrom),
    }))
}

export const PLACE_CHECKS: readonly Check[] = [
  {
    code: 'place-by-population',
    message: ([name, place, others]) => `“${name}” is taken for ${place}; ${others} other places bear the name`,
    find: placeDoubts,
  },
]
