import type { PlaceRecord } from '../../gazetteer/places.ts'
import type { Surroundings } from './placement.ts'
import type { Toponym } from './toponyms.ts'

/** Importance that one name's worth of support makes up for: a small place is meant where much else points to it. */
export const REGION_SUPPORT = 15
export const COUNTRY_SUPPORT = 8
export const NEAR_SUPPORT = 15

/** A country is at home in the article from this support on. */
export const LEAST_COUNTRY_SUPPORT = 1

/** The place of the highest score; of equals the first. */
export const best = (
  places: readonly PlaceRecord[],
  scoreOf: (place: PlaceRecord) => number,
): { readonly place: PlaceRecord; readonly score: number } | null => {
  let found: { readonly place: PlaceRecord; readonly score: number } | null = null
  for (const place of places) {
    const score = scoreOf(place)
    if (!found || score > found.score) found = { place, score }
  }
  return found
}

/** Support for a country from which on it is the article's own, and below which another one is a stranger to it. */
export const OWN_COUNTRY = 2
export const STRANGE_COUNTRY = 0.4

/** From this importance on a place may lie in a country of which the article says nothing. */
const KNOWN_ABROAD = 150

/** How much more the article speaks of its own country than of one that it does not even name. */
const OVERWHELMING = 3

/** Whether a small place in a country that the article does not speak of would be a guess. */
export const isStrange = (place: PlaceRecord, toponym: Toponym, { support }: Surroundings): boolean =>
  place.importance < KNOWN_ABROAD &&
  place.country !== null &&
  support.countryOf(place, toponym) < STRANGE_COUNTRY &&
  support.mostSupported(toponym) >= OWN_COUNTRY

/** Whether mere namesakes of what lies in the article's own country speak for the one of a small place. */
export const isOverwhelmed = (place: PlaceRecord, toponym: Toponym, { support }: Surroundings): boolean =>
  place.importance < KNOWN_ABROAD &&
  place.country !== null &&
  !support.names(place, toponym) &&
  support.mostSupported(toponym) >= Math.max(OWN_COUNTRY, OVERWHELMING * support.countryOf(place, toponym))
