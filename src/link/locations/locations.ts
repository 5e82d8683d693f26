import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import type { Trace } from '../../extract/trace.ts'
import type { Incident, Location } from '../../report.ts'

/** What besides the text tells where an article comes from. */
export interface Origin {
  readonly publisher: string | null
  readonly url: string | null
}

/** Joins place names into locations and finds each on the map, most prominent first. */
export function linkLocations(
  _document: Document,
  _names: readonly NameMention[],
  _origin: Origin,
  _trace: Trace,
): Location[] {
  return []
}

/** Marks the locations at which incidents happened; the dateline's stays what it is unless something happened there. */
export const markIncidents = (locations: readonly Location[], incidents: readonly Incident[]): Location[] =>
  locations.map(location =>
    incidents.some(incident => incident.location === location.id) ? { ...location, role: 'incident' } : location,
  )
