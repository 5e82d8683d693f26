import type { Location, Place } from '../../report.ts'

const EARTH_RADIUS_KM = 6371

/** Great-circle distance in km. */
function kilometresBetween(a: Place, b: Place): number {
  const radians = Math.PI / 180
  const chord =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord))
}

/** Towns so far from each other share no event, nor does a town so far from the middle of a region. */
const APART_BY_KM: { readonly [K in Location['kind']]?: number } = { city: 60, region: 250 }

/** Whether a town lies far from a scene. */
export function isFarFrom(town: Location, { kind, place }: Location): boolean {
  const least = APART_BY_KM[kind]
  return least !== undefined && town.place !== null && place !== null && kilometresBetween(town.place, place) > least
}
