import type { Document } from '../../document/document.ts'
import type { CasualtyMention } from '../../extract/casualties/casualties.ts'
import type { Hedge } from '../../extract/hedges.ts'
import type { Trace } from '../../extract/trace.ts'
import type { Attribution, Casualty, ClaimedDate, Entity, Incident, Location } from '../../report.ts'

/** The findings that casualties are tied to; null where a section is left out. */
export interface IncidentContext {
  readonly entities: readonly Entity[] | null
  readonly locations: readonly Location[] | null
  readonly dates: readonly ClaimedDate[] | null
  readonly attributions: readonly Attribution[] | null
  readonly hedges: readonly Hedge[]
}

/** Ties figures to place, date and source, groups them into incidents, and reckons each incident's toll. */
export function linkIncidents(
  _document: Document,
  _mentions: readonly CasualtyMention[],
  _context: IncidentContext,
  _trace: Trace,
): { readonly casualties: Casualty[]; readonly incidents: Incident[] } {
  return { casualties: [], incidents: [] }
}
