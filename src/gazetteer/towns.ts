import type { JoinedCity } from './cities.ts'
import { FAMOUS_CITY_ROWS } from './famous-cities.ts'
import { foldName } from './fold.ts'
import { FAMOUS_IMPORTANCE, importanceOfCity, UNCOUNTED_IMPORTANCE } from './importance.ts'
import { columns, listed, type PlaceRow } from './row.ts'

/** People assumed where nobody counted: the list takes places from about this size on. */
const UNCOUNTED = 300

/** An older name is trusted only for a place that is large enough to have been renamed in the news. */
const RENAMED = 5_000

/** Where news in English names places too small to be counted. */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US', 'ZA'])

/** GeoNames counts some universities as towns. */
const CAMPUS = /\bUniversity$|^University of /

function keyOf({ country, name }: JoinedCity): string {
  return `${country} ${foldName(name)}`
}

/** The city of most people among those of one name in one country. */
function largestNamesakes(cities: readonly JoinedCity[]): ReadonlyMap<string, JoinedCity> {
  const largest = new Map<string, JoinedCity>()
  for (const city of cities) {
    const other = largest.get(keyOf(city))
    if (!other || (city.counted?.population ?? 0) > (other.counted?.population ?? 0)) largest.set(keyOf(city), city)
  }
  return largest
}

/** Where names begin with the Arabic article, which news mostly leaves out. */
const ARABIC_SPEAKING: ReadonlySet<string> = new Set('AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(' '))

const SHORTEST_WITHOUT_ARTICLE = 4

/** "Hasakah" for "Al Ḩasakah". */
function withoutArticle(country: string, name: string): readonly string[] {
  const key = foldName(name)
  const bare = key.slice('al '.length)
  const drops = ARABIC_SPEAKING.has(country) && key.startsWith('al ') && bare.length >= SHORTEST_WITHOUT_ARTICLE
  return drops ? [bare] : []
}

/** Where GeoNames calls places "City" or "Town" that news does not. */
const CALLED_CITY: ReadonlySet<string> = new Set(['PH'])

/** "Cebu" for "Cebu City", "Tawang" for "Tawang Town"; empty when the name is used whole. */
export function withoutKind(country: string, name: string): readonly string[] {
  if (CALLED_CITY.has(country) && name.endsWith(' City')) return [name.slice(0, -' City'.length)]
  return !ENGLISH_SPEAKING.has(country) && name.endsWith(' Town') ? [name.slice(0, -' Town'.length)] : []
}

/** The largest city of each famous name counts as well-known whatever its size. */
function withFame(towns: readonly PlaceRow[]): readonly PlaceRow[] {
  const famous = new Map<string, PlaceRow | null>()
  for (const [country = '', names] of columns(FAMOUS_CITY_ROWS)) {
    for (const name of listed(names)) famous.set(`${country} ${foldName(name)}`, null)
  }
  for (const town of towns) {
    for (const name of [town.name, ...town.otherNames]) {
      const key = `${town.country} ${foldName(name)}`
      const other = famous.get(key)
      if (other === null || (other && other.importance < town.importance)) famous.set(key, town)
    }
  }
  const chosen = new Set(famous.values())
  return towns.map(town =>
    chosen.has(town) && town.importance < FAMOUS_IMPORTANCE ? { ...town, importance: FAMOUS_IMPORTANCE } : town,
  )
}

/** Cities, towns and villages. `otherNames` gives names that GeoNames lacks, by country code and folded name. */
export function cityPlaces(
  cities: readonly JoinedCity[],
  regionNames: ReadonlyMap<string, string>,
  otherNames: ReadonlyMap<string, readonly string[]>,
): readonly PlaceRow[] {
  const largest = largestNamesakes(cities)
  const kept = cities.filter(({ name }) => !CAMPUS.test(name))
  const towns = kept.map((city): PlaceRow => {
    const { name, lat, lon, country, admin1, counted } = city
    const population = counted?.population || null
    const older = counted && counted.population >= RENAMED && counted.name !== name ? [counted.name] : []
    return {
      name,
      otherNames: [
        ...withoutArticle(country, name),
        ...withoutKind(country, name),
        ...older,
        ...(largest.get(keyOf(city)) === city ? (otherNames.get(keyOf(city)) ?? []) : []),
      ],
      kind: counted?.feature === 'PPLX' ? 'district' : 'city',
      country,
      region: regionNames.get(`${country}.${admin1}`) ?? '',
      lat,
      lon,
      geonamesId: counted?.geonamesId ?? null,
      population,
      importance:
        counted || ENGLISH_SPEAKING.has(country)
          ? importanceOfCity(population ?? UNCOUNTED, counted?.feature ?? 'PPL')
          : UNCOUNTED_IMPORTANCE,
    }
  })
  return withFame(towns)
}
