import type { LocationKind } from '../report.ts'
import { AREA_ROWS } from './areas.ts'
import { COUNTRY_ROWS } from './countries.ts'
import { FACILITY_ROWS } from './facilities.ts'
import { foldName } from './fold.ts'
import { importanceOfCity, importanceOfCountry } from './importance.ts'
import { LANDFORM_ROWS } from './landforms.ts'
import { OFFICIAL_NAME_ROWS } from './official-names.ts'
import { OTHER_NAME_ROWS } from './other-names.ts'
import { columns, listed, type PlaceRow } from './row.ts'
import { SMALL_TOWN_ROWS } from './small-towns.ts'
import { TRANSLITERATION_ROWS } from './transliterations.ts'
import { WATER_ROWS } from './waters.ts'

/** Forms of full names by country code. */
function officialForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const [form = '', codes] of columns(OFFICIAL_NAME_ROWS)) {
    for (const code of listed(codes)) forms.set(code, [...(forms.get(code) ?? []), form])
  }
  return forms
}

/** Countries and territories. */
export function countryPlaces(): readonly PlaceRow[] {
  const forms = officialForms()
  return columns(COUNTRY_ROWS).map(([code = '', name = '', lat, lon, id, population, , otherNames]) => ({
    name,
    otherNames: [...listed(otherNames), ...(forms.get(code) ?? []).map(form => form.replace('*', name))],
    kind: 'country',
    country: code,
    region: '',
    lat: Number(lat),
    lon: Number(lon),
    geonamesId: Number(id),
    population: Number(population),
    importance: importanceOfCountry(Number(population)),
  }))
}

/** Importance of a place kept by hand that does not say its own. */
const KEPT = 160

function regionKey({ country, name }: PlaceRow): string {
  return `${country} ${foldName(name)}`
}

function tablePlaces(table: string, kind: LocationKind): readonly PlaceRow[] {
  return columns(table).map(([name = '', country = '', lat, lon, importance, otherNames, county]) => ({
    name,
    otherNames: listed(otherNames),
    kind: county ? 'county' : kind,
    country,
    region: '',
    lat: Number(lat),
    lon: Number(lon),
    geonamesId: null,
    population: null,
    importance: importance ? Number(importance) : KEPT,
  }))
}

/** Degrees within which the nearest town tells the region of a building, an island or a mountain. */
const REGION_REACH = 0.5

/** The same for towns, which lie farther apart where the lists lack them. */
const TOWN_REACH = 1.2

/** Gives places that are smaller than a region the region of the nearest town. */
function withRegions(
  places: readonly PlaceRow[],
  towns: readonly PlaceRow[],
  farthest = REGION_REACH,
): readonly PlaceRow[] {
  const byCountry = new Map<string, PlaceRow[]>()
  for (const town of towns) {
    const others = byCountry.get(town.country)
    if (others) others.push(town)
    else byCountry.set(town.country, [town])
  }
  return places.map(place => {
    let nearest: PlaceRow | null = null
    let reach = farthest
    for (const town of byCountry.get(place.country) ?? []) {
      const apart = Math.hypot(town.lat - place.lat, town.lon - place.lon)
      if (apart >= reach || town.region === '') continue
      nearest = town
      reach = apart
    }
    return nearest ? { ...place, region: nearest.region } : place
  })
}

/** Small towns that the lists lack. */
export function smallTowns(towns: readonly PlaceRow[]): readonly PlaceRow[] {
  const places = columns(SMALL_TOWN_ROWS).map(
    ([name = '', country = '', lat, lon, people, otherNames]): PlaceRow => ({
      name,
      otherNames: listed(otherNames),
      kind: 'city',
      country,
      region: '',
      lat: Number(lat),
      lon: Number(lon),
      geonamesId: null,
      population: null,
      importance: importanceOfCity(Number(people), 'PPL'),
    }),
  )
  return withRegions(places, towns, TOWN_REACH)
}

/** Areas that are no division of a country, waters, landforms and well-known facilities. */
export function handKeptPlaces(divisions: readonly PlaceRow[], towns: readonly PlaceRow[]): readonly PlaceRow[] {
  const regions = new Set(divisions.filter(({ kind }) => kind === 'region').map(regionKey))
  const areas = tablePlaces(AREA_ROWS, 'area').filter(place => !regions.has(regionKey(place)))
  return [
    ...areas.filter(({ kind }) => kind === 'area'),
    ...tablePlaces(WATER_ROWS, 'water'),
    ...withRegions(
      [
        ...areas.filter(({ kind }) => kind === 'county'),
        ...tablePlaces(LANDFORM_ROWS, 'landform'),
        ...tablePlaces(FACILITY_ROWS, 'facility'),
      ],
      towns,
    ),
  ]
}

/** Names of cities that GeoNames' main name does not tell, by country code and folded main name. */
export function otherCityNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const [country, name = '', otherNames] of [...columns(OTHER_NAME_ROWS), ...columns(TRANSLITERATION_ROWS)]) {
    const key = `${country} ${foldName(name)}`
    names.set(key, [...(names.get(key) ?? []), ...listed(otherNames)])
  }
  return names
}
