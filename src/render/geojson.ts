import type { Incident, Location, Outcome, Report, Toll } from '../report.ts'

/** A point of the map. Properties are flat and scalar, so that they become columns in any map program. */
interface Feature {
  readonly type: 'Feature'
  /** Unique among the articles of a run: "news/fire.txt#l1". */
  readonly id: string
  /** RFC 7946: longitude before latitude, WGS 84. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  readonly properties: Readonly<Record<string, string | number | null>>
}

/** Tolls that a map shows at the place of an incident. */
const SHOWN_OUTCOMES = ['killed', 'injured', 'missing', 'displaced'] as const satisfies readonly Outcome[]

/** The number stood by, else the lower bound; null where nothing is said. */
const figureOf = (toll: Toll | undefined): number | null => (toll ? (toll.best ?? toll.low) : null)

function tollProperties(incident: Incident | undefined): Record<string, number | null> {
  return Object.fromEntries(SHOWN_OUTCOMES.map(outcome => [outcome, figureOf(incident?.toll[outcome])]))
}

function featureOf({ article, incidents }: Report, location: Location): readonly Feature[] {
  const { id, name, aliases, kind, role, place, mentions } = location
  if (!place) return []
  const incident = incidents?.find(each => each.location === id)
  return [
    {
      type: 'Feature',
      id: `${article.id}#${id}`,
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: {
        article: article.id,
        title: article.title,
        published: article.published,
        location: id,
        name,
        aliases: aliases.join('; '),
        kind,
        role,
        place: place.name,
        region: place.region,
        country: place.country,
        geonamesId: place.geonamesId,
        population: place.population,
        resolvedBy: place.resolvedBy,
        mentions: mentions.length,
        cause: incident?.cause?.text ?? null,
        ...tollProperties(incident),
      },
    },
  ]
}

/**
 * The placed locations as features of a GeoJSON collection, one a line, most prominent first; unplaced ones cannot be
 * shown. What opens and ends the collection stands before the first article and after the last.
 */
export function renderGeojson(report: Report): string {
  const features = (report.locations ?? []).flatMap(location => featureOf(report, location))
  return features.map(feature => JSON.stringify(feature)).join(',\n')
}
