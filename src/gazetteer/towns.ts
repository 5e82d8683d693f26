import type { JoinedCity } from './cities.ts'
import { foldName } from './fold.ts'
import { importanceOfCity } from './importance.ts'
import type { PlaceRow } from './row.ts'

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

/** Cities, towns and villages. `otherNames` gives names that GeoNames lacks, by country code and folded name. */
export function cityPlaces(
  cities: readonly JoinedCity[],
  regionNames: ReadonlyMap<string, string>,
  otherNames: ReadonlyMap<string, readonly string[]>,
): readonly PlaceRow[] {
  const largest = largestNamesakes(cities)
  const listed = cities.filter(
    ({ name, country, counted }) => (counted || ENGLISH_SPEAKING.has(country)) && !CAMPUS.test(name),
  )
  return listed.map(city => {
    const { name, lat, lon, country, admin1, counted } = city
    const population = counted?.population || null
    const older = counted && counted.population >= RENAMED && counted.name !== name ? [counted.name] : []
    return {
      name,
      otherNames: [
        ...withoutArticle(country, name),
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
      importance: importanceOfCity(population ?? UNCOUNTED, counted?.feature ?? 'PPL'),
    }
  })
}
