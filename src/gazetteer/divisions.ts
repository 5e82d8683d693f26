import { AREA_ROWS } from './areas.ts'
import type { JoinedCity } from './cities.ts'
import { foldName } from './fold.ts'
import { importanceOfDivision, STATE_IMPORTANCE, WELL_KNOWN } from './importance.ts'
import { REGION_ID_ROWS } from './region-ids.ts'
import { REGION_NAME_ROWS } from './region-names.ts'
import { REGION_ROWS } from './regions.ts'
import { columns, listed, type PlaceRow } from './row.ts'
import { withoutKind as withoutTown } from './towns.ts'
import { US_STATE_ROWS } from './us-states.ts'

interface Division {
  readonly code: string
  readonly name: string
}

interface Point {
  readonly lat: number
  readonly lon: number
  readonly otherNames: readonly string[]
  readonly importance: number | null
}

interface Box {
  south: number
  north: number
  west: number
  east: number
  people: number
}

/** The box around the cities of each division, and their people; by the division's full code. */
function boxes(cities: readonly JoinedCity[]): ReadonlyMap<string, Readonly<Box>> {
  const found = new Map<string, Box>()
  for (const { lat, lon, country, admin1, admin2, counted } of cities) {
    const people = counted && counted.feature !== 'PPLX' ? counted.population : 0
    for (const code of [`${country}.${admin1}`, `${country}.${admin1}.${admin2}`]) {
      const box = found.get(code)
      if (!box) {
        found.set(code, { south: lat, north: lat, west: lon, east: lon, people })
        continue
      }
      box.south = Math.min(box.south, lat)
      box.north = Math.max(box.north, lat)
      box.west = Math.min(box.west, lon)
      box.east = Math.max(box.east, lon)
      box.people += people
    }
  }
  return found
}

const KIND_BEHIND =
  / (?:Department|District|Governorate|Krai|Oblast|Prefecture|Province|Raion|Rayon|Regency|Region|State|Territory|Zone)$/
const KIND_BEFORE =
  /^(?:Kabupaten |(?:Arrondissement|Caza|Cercle|Circunscrição|Commune|Daïra|Delegación|Departamento|Département|Distrito|District|Délégation|Município|Municipio|Partido|Province|Provincia|Província) (?:(?:da|de la|de los|de|del|des|di|do|du|of) |de l['’]|d['’]))/u
/** "Central District" is no place called Central, nor the District of Columbia one called Columbia. */
const NO_NAME = /^(?:(?:north|south|east|west)(?:ern|east|west)?|central|upper|lower|city|capital|columbia|..?)$/i

/** "Borno" for "Borno State", "Camarines Sur" for "Province of Camarines Sur"; null where the kind is no part of the name. */
function withoutKind(name: string): string | null {
  const plain = name.replace(KIND_BEHIND, '').replace(KIND_BEFORE, '')
  return plain === name || NO_NAME.test(plain) ? null : plain
}

/** "Turkana" for "Turkana County": only where a county is of the first level. */
const withoutCounty = (name: string): readonly string[] =>
  name.endsWith(' County') ? [name.slice(0, -' County'.length)] : []

/** A second-level division of so many people is told apart from the city that it is named after. */
const LARGE_COUNTY = 500_000

/** Points known by hand, by country code and folded name of the region. */
function knownPoints(): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>()
  for (const [name, country, lat, lon, importance, otherNames] of [...columns(AREA_ROWS), ...columns(REGION_ROWS)]) {
    points.set(`${country} ${foldName(name!)}`, {
      lat: Number(lat),
      lon: Number(lon),
      otherNames: listed(otherNames),
      importance: importance ? Number(importance) : null,
    })
  }
  for (const [, name, lat, lon] of columns(US_STATE_ROWS)) {
    points.set(`US ${foldName(name!)}`, {
      lat: Number(lat),
      lon: Number(lon),
      otherNames: [],
      importance: STATE_IMPORTANCE,
    })
  }
  return points
}

/** Other names by country code and folded name of the region. */
function otherRegionNames(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    columns(REGION_NAME_ROWS).map(([country, name = '', others]) => [`${country} ${foldName(name)}`, listed(others)]),
  )
}

function regionIds(): ReadonlyMap<string, number> {
  return new Map(
    columns(REGION_ID_ROWS).flatMap(([country, regions]) =>
      listed(regions).map(entry => {
        const [code, id] = entry.split(' ')
        return [`${country}.${code}`, Number(id)] as const
      }),
    ),
  )
}

/**
 * First- and second-level divisions, the latter unless a city of the same region bears the name alike. A point known by hand goes before the middle of the box
 * around its cities.
 */
export function divisionPlaces(
  cities: readonly JoinedCity[],
  firstLevel: readonly Division[],
  secondLevel: readonly Division[],
  regionNames: ReadonlyMap<string, string>,
): readonly PlaceRow[] {
  const box = boxes(cities)
  const cityKeys = new Set(
    cities.flatMap(({ country, admin1, name }) =>
      [name, ...withoutTown(country, name)].map(each => `${country}.${admin1} ${foldName(each)}`),
    ),
  )
  const points = knownPoints()
  const ids = regionIds()
  const otherNames = otherRegionNames()
  const row = (code: string, name: string, level: 1 | 2): PlaceRow[] => {
    const [country = '', admin1 = ''] = code.split('.')
    const around = box.get(code)
    const plain = withoutKind(name)
    const isCity = (each: string): boolean => cityKeys.has(`${country}.${admin1} ${foldName(each)}`)
    const isLarge = (around?.people ?? 0) >= LARGE_COUNTY
    if (level === 2 && (!around || (!isLarge && isCity(name)))) return []
    const point = level === 1 ? points.get(`${country} ${foldName(name)}`) : undefined
    const lat = point?.lat ?? (around && (around.south + around.north) / 2)
    const lon = point?.lon ?? (around && (around.west + around.east) / 2)
    if (lat === undefined || lon === undefined) return []
    return [
      {
        name,
        otherNames: [
          ...(plain && (level === 1 || !isCity(plain)) ? [plain] : []),
          ...(level === 1 ? [...withoutCounty(name), ...(otherNames.get(`${country} ${foldName(name)}`) ?? [])] : []),
          ...(point?.otherNames ?? []),
        ],
        kind: level === 1 ? 'region' : 'county',
        country,
        region: level === 1 ? name : (regionNames.get(`${country}.${admin1}`) ?? ''),
        lat,
        lon,
        geonamesId: (level === 1 ? ids.get(code) : null) ?? null,
        population: null,
        importance: point?.importance ?? importanceOfDivision(around?.people ?? 0, level),
      },
    ]
  }
  return [
    ...firstLevel.flatMap(({ code, name }) => row(code, name, 1)),
    ...secondLevel.flatMap(({ code, name }) => row(code, name, 2)),
  ]
}

/** A region that bears the name of a well-known city in it comes behind the city: "New York" is the city. */
export function behindTheirCities(divisions: readonly PlaceRow[], cities: readonly PlaceRow[]): readonly PlaceRow[] {
  const cityImportance = new Map<string, number>()
  for (const { name, otherNames, country, importance } of cities) {
    if (importance < WELL_KNOWN) continue
    for (const key of [name, ...otherNames].map(foldName)) {
      cityImportance.set(`${country} ${key}`, Math.max(importance, cityImportance.get(`${country} ${key}`) ?? 0))
    }
  }
  return divisions.map(division => {
    const city = cityImportance.get(`${division.country} ${foldName(division.name)}`)
    return city === undefined || city > division.importance ? division : { ...division, importance: city - 1 }
  })
}
