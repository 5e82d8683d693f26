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

/** Kinds by place, of those of which readers would see the same words: "Kyiv (Ukraine)" is a city and a region. */
export function twinKinds(locations: readonly Location[]): ReadonlyMap<Location, string> {
  const byWords = new Map<string, Location[]>()
  for (const location of locations) {
    const words = `${location.name} ${withinPhrase(location)}`
    byWords.set(words, [...(byWords.get(words) ?? []), location])
  }
  const twins = [...byWords.values()].filter(alike => alike.length > 1).flat()
  const isSaid = ({ kind, name }: Location): boolean => kind === 'unknown' || name.toLowerCase().includes(kind)
  return new Map(twins.filter(twin => !isSaid(twin)).map(twin => [twin, twin.kind]))
}
