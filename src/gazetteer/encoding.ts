import { foldName } from './fold.ts'
import {
  DEGREE,
  HEADER,
  HEADER_BYTES,
  LAYOUT_VERSION,
  PLACE,
  PLACE_BYTES,
  PLACE_KINDS,
  titleCase,
  UNKNOWN_POPULATION,
} from './layout.ts'
import type { PlaceRow } from './row.ts'

/** Gives each distinct value a number, in the order of first use. */
function numbering(first: readonly string[]): { readonly values: string[]; numberOf(value: string): number } {
  const values = [...first]
  const numbers = new Map(values.map((value, index) => [value, index]))
  return {
    values,
    numberOf(value) {
      const known = numbers.get(value)
      if (known !== undefined) return known
      numbers.set(value, values.length)
      values.push(value)
      return values.length - 1
    },
  }
}

/** Folded name → numbers of the places that bear it, the most important first. */
function postingsOf(places: readonly PlaceRow[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>()
  places.forEach(({ name, otherNames }, number) => {
    for (const key of new Set([name, ...otherNames].map(foldName))) {
      const others = postings.get(key)
      if (key === '') continue
      if (others) others.push(number)
      else postings.set(key, [number])
    }
  })
  for (const numbers of postings.values()) {
    numbers.sort((a, b) => places[b]!.importance - places[a]!.importance || a - b)
  }
  return postings
}

/** Writes 32-bit numbers one after the other. */
function words(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length)
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, 4 * index)
  return bytes
}

/** Running sums: where each part begins when parts of these lengths follow one another, and the end. */
function starts(lengths: readonly number[]): readonly number[] {
  let sum = 0
  return [0, ...lengths.map(length => (sum += length))]
}

/** The content of the place file; see `layout.ts`. */
export function encodePlaces(places: readonly PlaceRow[]): Buffer {
  const postings = postingsOf(places)
  const keys = [...postings.keys()].sort()
  const keyNumbers = new Map(keys.map((key, index) => [key, index]))
  const countries = numbering([''])
  const regions = numbering([''])
  const spellings = numbering([])
  const spellingStarts: number[] = []
  let spellingBytes = 0

  const records = Buffer.alloc(PLACE_BYTES * places.length)
  places.forEach((place, number) => {
    const at = PLACE_BYTES * number
    const key = foldName(place.name)
    records.writeIntLE(Math.round(place.lat * DEGREE), at + PLACE.latitude, 3)
    records.writeIntLE(Math.round(place.lon * DEGREE), at + PLACE.longitude, 3)
    records.writeUIntLE(place.geonamesId ?? 0, at + PLACE.geonamesId, 3)
    records.writeUInt32LE(place.population ?? UNKNOWN_POPULATION, at + PLACE.population)
    if (titleCase(key) === place.name) {
      records.writeUIntLE(keyNumbers.get(key)!, at + PLACE.name, 3)
    } else {
      const spelling = spellings.numberOf(place.name)
      const length = Buffer.byteLength(place.name)
      if (spelling === spellingStarts.length) {
        spellingStarts.push(spellingBytes)
        spellingBytes += length
      }
      records.writeUIntLE(spellingStarts[spelling]!, at + PLACE.name, 3)
      records[at + PLACE.nameBytes] = length
    }
    records[at + PLACE.country] = countries.numberOf(place.country)
    records.writeUInt16LE(regions.numberOf(place.region), at + PLACE.region)
    records[at + PLACE.kind] = PLACE_KINDS.indexOf(place.kind)
    records[at + PLACE.importance] = place.importance
  })

  const lists = keys.flatMap(key => postings.get(key)!)
  const listBytes = Buffer.alloc(3 * lists.length)
  for (const [index, number] of lists.entries()) listBytes.writeUIntLE(number, 3 * index, 3)
  const sections = [
    words(starts(keys.map(key => key.length))),
    words(starts(keys.map(key => postings.get(key)!.length))),
    listBytes,
    records,
    Buffer.from(JSON.stringify({ regions: regions.values, countries: countries.values })),
    Buffer.from(keys.join(''), 'latin1'),
    Buffer.from(spellings.values.join('')),
  ]
  const at = starts(sections.map(section => section.length)).map(offset => offset + HEADER_BYTES)
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt32LE(LAYOUT_VERSION, HEADER.version)
  header.writeUInt32LE(keys.length, HEADER.names)
  header.writeUInt32LE(at[2]!, HEADER.lists)
  header.writeUInt32LE(at[3]!, HEADER.places)
  header.writeUInt32LE(at[4]!, HEADER.tables)
  header.writeUInt32LE(at[5]!, HEADER.text)
  header.writeUInt32LE(at[6]!, HEADER.spellings)
  return Buffer.concat([header, ...sections])
}
