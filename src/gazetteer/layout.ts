/**
 * The layout of the place file, shared by what writes it and what reads it. All numbers are little-endian.
 *
 * A header of eight 32-bit numbers, then the sections in this order:
 * keys      where each folded name begins in the text, sorted by name (32 bits each, one more as the end)
 * postings  where each name's list of places begins (32 bits each, one more as the end)
 * lists     place numbers, most important first (24 bits each)
 * places    fixed records of PLACE_BYTES bytes
 * tables    JSON: the regions' names and the countries' codes
 * text      the folded names one after the other, ASCII
 * names     the names as written, UTF-8, for those that their key does not tell
 */
export const HEADER_BYTES = 32

/** Where the numbers of the header stand. */
export const HEADER = { version: 0, names: 4, places: 8, lists: 12, tables: 16, text: 20, spellings: 24 } as const

export const LAYOUT_VERSION = 1

/**
 * Fields of a place: latitude and longitude in ten-thousandths of a degree (24 bits, signed), GeoNames id (24),
 * population (32), name (24: the number of a key, or where the spelling begins), the spelling's length in bytes
 * (8; 0: the key in title case is the name), country (8), region (16; 0: none), kind (8), importance (8).
 */
export const PLACE = {
  latitude: 0,
  longitude: 3,
  geonamesId: 6,
  population: 9,
  name: 13,
  nameBytes: 16,
  country: 17,
  region: 18,
  kind: 20,
  importance: 21,
} as const

export const PLACE_BYTES = 22

export const DEGREE = 10_000

/** No population is known. */
export const UNKNOWN_POPULATION = 0xffffffff

export const PLACE_KINDS = [
  'country',
  'region',
  'county',
  'city',
  'district',
  'area',
  'water',
  'landform',
  'facility',
  'unknown',
] as const

/** The name that a key stands for when nothing else is said: every word with a capital. */
export function titleCase(key: string): string {
  return key.replace(/(^| )[a-z]/g, letter => letter.toUpperCase())
}
