import { readFileSync } from 'node:fs'
import type { LocationKind } from '../report.ts'
import { foldName } from './fold.ts'
import {
  DEGREE,
  HEADER,
  HEADER_BYTES,
  PLACE,
  PLACE_BYTES,
  PLACE_KINDS,
  titleCase,
  UNKNOWN_POPULATION,
} from './layout.ts'

/** A gazetteer record: one place of the world. */
export interface PlaceRecord {
  /** The record's number in the gazetteer; the same place has the same number under all its names. */
  readonly number: number
  readonly name: string
  readonly kind: LocationKind
  /** ISO 3166-1 alpha-2; null for places of several countries or none. */
  readonly country: string | null
  /** English name of the first-level division it lies in. */
  readonly region: string | null
  /** WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
  readonly geonamesId: number | null
  readonly population: number | null
  /** How likely a bare mention means this place, 0 to 255: see `importance.ts`. */
  readonly importance: number
}

interface Gazetteer {
  readonly bytes: Buffer
  readonly names: number
  readonly postings: number
  readonly lists: number
  readonly places: number
  readonly text: number
  readonly spellings: number
  readonly regions: readonly string[]
  readonly countries: readonly string[]
}

/** How many answers are kept; beyond that the memory is dropped and filled anew. */
const REMEMBERED = 20_000

let gazetteer: Gazetteer | null = null

/** Reads the place file once, at the first look-up. */
function openGazetteer(): Gazetteer {
  if (gazetteer) return gazetteer
  const bytes = readFileSync(new URL('../../dist/gazetteer/places.bin', import.meta.url))
  const names = bytes.readUInt32LE(HEADER.names)
  const tables = bytes.readUInt32LE(HEADER.tables)
  const text = bytes.readUInt32LE(HEADER.text)
  const { regions, countries } = JSON.parse(bytes.toString('utf8', tables, text))
  gazetteer = {
    bytes,
    names,
    postings: HEADER_BYTES + 4 * (names + 1),
    lists: bytes.readUInt32LE(HEADER.lists),
    places: bytes.readUInt32LE(HEADER.places),
    text,
    spellings: bytes.readUInt32LE(HEADER.spellings),
    regions,
    countries,
  }
  return gazetteer
}

/** Compares the folded name with the one numbered `index`: negative, zero or positive. */
function compareKey({ bytes, text }: Gazetteer, key: string, index: number): number {
  const at = HEADER_BYTES + 4 * index
  const start = text + bytes.readUInt32LE(at)
  const length = text + bytes.readUInt32LE(at + 4) - start
  const shared = Math.min(length, key.length)
  for (let i = 0; i < shared; i++) {
    const difference = key.charCodeAt(i) - bytes[start + i]!
    if (difference !== 0) return difference
  }
  return key.length - length
}

/** The number of the first name that is not before a key. */
function firstFrom(source: Gazetteer, key: string): number {
  let low = 0
  let high = source.names
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareKey(source, key, middle) <= 0) high = middle
    else low = middle + 1
  }
  return low
}

/** The number of a folded name, or -1. */
function findKey(source: Gazetteer, key: string): number {
  const index = firstFrom(source, key)
  return index < source.names && compareKey(source, key, index) === 0 ? index : -1
}

function readKey({ bytes, text }: Gazetteer, index: number): string {
  const at = HEADER_BYTES + 4 * index
  return bytes.toString('latin1', text + bytes.readUInt32LE(at), text + bytes.readUInt32LE(at + 4))
}

function readName(source: Gazetteer, at: number): string {
  const { bytes, spellings } = source
  const name = bytes.readUIntLE(at + PLACE.name, 3)
  const length = bytes[at + PLACE.nameBytes]!
  if (length === 0) return titleCase(readKey(source, name))
  return bytes.toString('utf8', spellings + name, spellings + name + length)
}

function readPlace(source: Gazetteer, number: number): PlaceRecord {
  const { bytes, places, countries, regions } = source
  const at = places + PLACE_BYTES * number
  const population = bytes.readUInt32LE(at + PLACE.population)
  return {
    number,
    name: readName(source, at),
    kind: PLACE_KINDS[bytes[at + PLACE.kind]!] ?? 'unknown',
    country: countries[bytes[at + PLACE.country]!] || null,
    region: regions[bytes.readUInt16LE(at + PLACE.region)] || null,
    lat: bytes.readIntLE(at + PLACE.latitude, 3) / DEGREE,
    lon: bytes.readIntLE(at + PLACE.longitude, 3) / DEGREE,
    geonamesId: bytes.readUIntLE(at + PLACE.geonamesId, 3) || null,
    population: population === UNKNOWN_POPULATION ? null : population,
    importance: bytes[at + PLACE.importance]!,
  }
}

function lookUp(key: string): readonly PlaceRecord[] {
  const source = openGazetteer()
  const index = findKey(source, key)
  if (index < 0) return []
  const { bytes, postings, lists } = source
  const end = bytes.readUInt32LE(postings + 4 * (index + 1))
  const found: PlaceRecord[] = []
  for (let i = bytes.readUInt32LE(postings + 4 * index); i < end; i++) {
    found.push(readPlace(source, bytes.readUIntLE(lists + 3 * i, 3)))
  }
  return found
}

/** Answers by the name as it is asked for: the same names are asked for again and again in an article. */
function remembering<T>(answer: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>()
  return name => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const found = answer(name)
    if (answers.size >= REMEMBERED) answers.clear()
    answers.set(name, found)
    return found
  }
}

/** All places that bear a name, most important first; case and diacritics are folded. Empty when there is none. */
export const placesNamed: (name: string) => readonly PlaceRecord[] = remembering(name => lookUp(foldName(name)))

/** Whether some listed name goes on after these words: "Rio" does, in "Rio de Janeiro". */
export const beginsName: (words: string) => boolean = remembering(words => {
  const source = openGazetteer()
  const beginning = `${foldName(words)} `
  const index = firstFrom(source, beginning)
  return index < source.names && readKey(source, index).startsWith(beginning)
})

/** How important the most important place of that name is, 0 to 255; 0 when there is none. */
export function importanceOf(name: string): number {
  return placesNamed(name)[0]?.importance ?? 0
}
