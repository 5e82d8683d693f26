/**
 * How likely a bare name means a place, 0 to 255. Every tenfold of people adds 25; a first-level region comes a little
 * behind the city that it is named after, a second-level one farther behind; the tables kept by hand say their own.
 */

/** From here on a reader far away knows the place: countries, big regions, cities of a million. */
export const WELL_KNOWN = 150
export const FAMOUS_IMPORTANCE = 150
export const COUNTRY_IMPORTANCE = 250
export const STATE_IMPORTANCE = 240
export const TERRITORY_IMPORTANCE = 190

/**
 * Places that nobody counted, where English is not spoken: they are on the map when the article says where to look, but
 * no word is taken for a place because one of them is called so.
 */
export const UNCOUNTED_IMPORTANCE = 0

/** Below this a name on its own is no reason to think of a place. */
export const LEAST_TELLING = 1

const TENFOLD = 25
const CAPITAL = 30
const PART_OF_CITY = -20
const REGION = -20
const COUNTY = -40

function ofPeople(population: number, change: number): number {
  return Math.max(1, Math.min(229, Math.round(TENFOLD * Math.log10(Math.max(population, 10)) + change)))
}

/** A country or territory: few people make it less likely. */
export function importanceOfCountry(population: number): number {
  return population >= 500_000 ? COUNTRY_IMPORTANCE : TERRITORY_IMPORTANCE
}

/** A city, town or village; `feature` is GeoNames' code of its kind. */
export function importanceOfCity(population: number, feature: string): number {
  if (feature === 'PPLC') return ofPeople(population, CAPITAL)
  return ofPeople(population, feature === 'PPLX' ? PART_OF_CITY : 0)
}

/** A division of a country, by the people of its known cities; level 1 or 2. */
export function importanceOfDivision(population: number, level: 1 | 2): number {
  return ofPeople(population, level === 1 ? REGION : COUNTY)
}
