import type { Location } from '../report.ts'
import { countryName } from './countries.ts'

// Readers name the state of a town there, not only the country.
const NAMED_BY_REGION = new Set(['US', 'CA', 'AU'])

/** The larger areas a place lies in: "Florida, US"; null where none is known or it is a country itself. */
export function withinPhrase({ kind, name, place }: Location): string | null {
  if (place === null || place.country === null || kind === 'country') return null
  const region = NAMED_BY_REGION.has(place.country) && kind !== 'region' ? place.region : null
  const areas = [region, countryName(place.country)].filter(area => area !== null && area !== name)
  return areas.length === 0 ? null : areas.join(', ')
}
