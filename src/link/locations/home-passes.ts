import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import type { PlacePass } from './placement.ts'
import type { Support } from './support.ts'
import type { Toponym } from './toponyms.ts'
import {
  best,
  COUNTRY_SUPPORT,
  isOverwhelmed,
  LEAST_COUNTRY_SUPPORT,
  NEAR_SUPPORT,
  OWN_COUNTRY,
  REGION_SUPPORT,
} from './weighing.ts'

/** Support that a place needs to go before a well-known one whose own country the article speaks of. */
const AGAINST_NAMED_COUNTRY = 5

/** A region, and a place among its neighbours, is at home in the article from this support on. */
const LEAST_REGION_SUPPORT = 1
const LEAST_NEAR = 0.6

/** No surroundings make up for more: nobody means a hamlet by "Washington". */
const LARGEST_GAP = 85

/** Unless the article is all about the hamlet's neighbourhood. */
const WIDEST_GAP = 110

/** What must point to the very region before a small place goes before a well-known one. */
const AGAINST_WELL_KNOWN = 1.5

/** Support of its region and its surroundings from which on an article is all about the neighbourhood of a place. */
const ALL_ABOUT = { region: 4, near: 1.5 }

const isWellSupported = (place: PlaceRecord, toponym: Toponym, support: Support): boolean =>
  support.regionOf(place, toponym) >= ALL_ABOUT.region && support.near(place, toponym) >= ALL_ABOUT.near

/** A place in the region or country that the rest of the article speaks of, even a small one. */
export const chooseAtHome: PlacePass['choose'] = (toponym, { support }) => {
  const { candidates } = toponym
  if (candidates.length < 2) return null
  const scoreOf = (place: PlaceRecord) =>
    place.importance +
    REGION_SUPPORT * support.regionOf(place, toponym) +
    COUNTRY_SUPPORT * support.countryOf(place, toponym) +
    NEAR_SUPPORT * support.near(place, toponym)
  const found = best(candidates, scoreOf)
  if (!found) return null
  const { place } = found
  const gap = candidates[0]!.importance - place.importance
  if (gap > (isWellSupported(place, toponym, support) ? WIDEST_GAP : LARGEST_GAP)) return null
  const athome =
    support.regionOf(place, toponym) >= LEAST_REGION_SUPPORT ||
    support.countryOf(place, toponym) >= LEAST_COUNTRY_SUPPORT ||
    support.near(place, toponym) >= LEAST_NEAR
  const [first] = candidates
  if (!athome || !first || place === first) return null
  const nearby = support.regionOf(place, toponym) + support.near(place, toponym)
  if (first.importance >= WELL_KNOWN && nearby < AGAINST_WELL_KNOWN) return null
  const named = first.importance >= WELL_KNOWN ? support.countryOf(first, toponym) : 0
  if (named >= OWN_COUNTRY) return null
  return named >= LEAST_COUNTRY_SUPPORT && support.regionOf(place, toponym) < AGAINST_NAMED_COUNTRY ? null : place
}

/** The most important of those in the country that the article speaks of most among theirs. */
export const chooseInNamedCountry: PlacePass['choose'] = (toponym, surroundings) => {
  const { support } = surroundings
  const supported = toponym.candidates.filter(place => support.countryOf(place, toponym) >= LEAST_COUNTRY_SUPPORT)
  const scoreOf = (place: PlaceRecord) => place.importance + COUNTRY_SUPPORT * support.countryOf(place, toponym)
  const found = best(supported, scoreOf)
  const isFirst = found !== null && found.place === toponym.candidates[0]
  return isFirst && !isOverwhelmed(found.place, toponym, surroundings) ? found.place : null
}
