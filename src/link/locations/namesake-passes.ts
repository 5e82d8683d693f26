import { LEAST_TELLING, WELL_KNOWN } from '../../gazetteer/importance.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import type { PlacePass } from './placement.ts'
import { best, COUNTRY_SUPPORT, OWN_COUNTRY, REGION_SUPPORT, STRANGE_COUNTRY } from './weighing.ts'

/** Importance, and support for its country and region, that make a city of a country's name the one that is meant. */
const NAMESAKE = { importance: 120, country: 2, region: 0.7 }

/** "Armenia" in an article on Colombia that speaks of nothing Armenian is the city there. */
export const chooseNamesake: PlacePass['choose'] = (toponym, { support }) => {
  const [country, ...others] = toponym.candidates
  if (country?.kind !== 'country' || support.countryOf(country, toponym) >= STRANGE_COUNTRY) return null
  const isMeant = (place: PlaceRecord): boolean =>
    place.kind === 'city' &&
    place.importance >= NAMESAKE.importance &&
    support.countryOf(place, toponym) >= NAMESAKE.country &&
    support.regionOf(place, toponym) + support.near(place, toponym) >= NAMESAKE.region
  return others.find(isMeant) ?? null
}

/** Importance that a town of a well-known name has at least when the article's telephones are in its region. */
const RUNG_UP = 85

/** How often a country's name must fall before it is that of a town. */
const TOWN_LIKE_COUNTRY = 3

/** "London police" with a telephone number in Ontario are not those of England. */
export const chooseByTelephone: PlacePass['choose'] = (toponym, { support }) => {
  const [first, ...others] = toponym.candidates
  const { telephones } = support
  if (!first || !telephones || first.country === telephones.country || support.names(first, toponym)) return null
  if (first.kind === 'country' && toponym.mentions.length < TOWN_LIKE_COUNTRY) return null
  const isRungUp = ({ country, region, kind, importance }: PlaceRecord): boolean =>
    country === telephones.country && region === telephones.region && kind === 'city' && importance >= RUNG_UP
  return others.find(isRungUp) ?? null
}

/** "Paris, Cairo and Marion, Illinois": all three lie in Illinois, if the article says nothing of France and Egypt. */
export const chooseCovered: PlacePass['choose'] = (toponym, { support }) => {
  const [first] = toponym.candidates
  const [place] = toponym.covered
  if (!first || !place || place === first || place.importance < LEAST_TELLING) return null
  return support.names(first, toponym) || support.countryOf(first, toponym) >= STRANGE_COUNTRY ? null : place
}

/** Where addresses are written "400 Locust St., Lebanon", and where one is "a Lebanon woman". */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US'])

/** Importance from which on such a town may be meant. */
const TOWN = 85

/** A country or foreign city that the text speaks of as of a town, and the article does not name at all, is no such. */
export const chooseTown: PlacePass['choose'] = (toponym, { support }) => {
  const [first, ...others] = toponym.candidates
  if (!toponym.isTown || !first?.country || ENGLISH_SPEAKING.has(first.country)) return null
  if (support.names(first, toponym) || support.countryOf(first, toponym) >= STRANGE_COUNTRY) return null
  const towns = others.filter(
    ({ kind, country, importance }) =>
      kind === 'city' && country !== null && ENGLISH_SPEAKING.has(country) && importance >= TOWN,
  )
  const scoreOf = (place: PlaceRecord) =>
    place.importance +
    REGION_SUPPORT * (support.regionOf(place, toponym) + support.near(place, toponym)) +
    COUNTRY_SUPPORT * support.countryOf(place, toponym)
  const place = best(towns, scoreOf)?.place
  return place && 2 * support.countryOf(place, toponym) >= support.mostSupported(toponym) ? place : null
}

/** Importance in which two places of one name are alike: Georgia and Georgia. */
const ALIKE = 15

/**
 * Of two well-known places, or two regions, the one whose country the article speaks of, when it says nothing of the
 * other's.
 */
export const chooseAmongWellKnown: PlacePass['choose'] = (toponym, { support }) => {
  const [first, ...others] = toponym.candidates
  if (!first || first.importance < WELL_KNOWN || support.countryOf(first, toponym) >= STRANGE_COUNTRY) return null
  const isMeant = (place: PlaceRecord): boolean =>
    (place.importance >= WELL_KNOWN || (first.kind === 'region' && place.kind === 'region')) &&
    support.countryOf(place, toponym) >= (first.importance - place.importance <= ALIKE ? STRANGE_COUNTRY : OWN_COUNTRY)
  return others.find(isMeant) ?? null
}

/** In the country that the article speaks of most, when it says nothing of the one where the larger namesake lies. */
export const chooseInOwnCountry: PlacePass['choose'] = (toponym, { support }) => {
  const [first, ...others] = toponym.candidates
  if (!first || support.countryOf(first, toponym) >= STRANGE_COUNTRY) return null
  return others.find(place => support.countryOf(place, toponym) >= OWN_COUNTRY) ?? null
}
