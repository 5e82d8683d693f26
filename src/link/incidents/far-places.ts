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

const APART_BY_KILOMETRES = 60

/** Two towns far from each other. */
export const areFarApart = (a: Location, b: Location): boolean =>
  a.kind === 'city' &&
  b.kind === 'city' &&
  a.place !== null &&
  b.place !== null &&
  kilometresBetween(a.place, b.place) > APART_BY_KILOMETRES
