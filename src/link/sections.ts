import type { Attribution, Casualty, ClaimedDate, Incident, Kind, Report } from '../report.ts'

/** Leaves out the sections that nobody asked for: they become null, and so does every reference into them. */
export function keepSections(report: Report, wanted: ReadonlySet<Kind>): Report {
  const has = (kind: Kind) => wanted.has(kind)
  const location = (id: string | null) => (has('locations') ? id : null)
  const date = (id: string | null) => (has('dates') ? id : null)
  const attribution = (id: string | null) => (has('attributions') ? id : null)
  const { dateline } = report.article

  const keepAttribution = (each: Attribution): Attribution =>
    has('entities') || !each.source ? each : { ...each, source: { ...each.source, entity: null } }
  const keepDate = (each: ClaimedDate): ClaimedDate => ({ ...each, attribution: attribution(each.attribution) })
  const keepIncident = (each: Incident): Incident => ({
    ...each,
    location: location(each.location),
    date: date(each.date),
  })
  const keepCasualty = (each: Casualty): Casualty => ({
    ...each,
    location: location(each.location),
    date: date(each.date),
    attribution: attribution(each.attribution),
  })

  const kept: Report = {
    ...report,
    article: { ...report.article, dateline: dateline && { ...dateline, location: location(dateline.location) } },
    incidents: has('casualties') ? (report.incidents?.map(keepIncident) ?? null) : null,
    casualties: has('casualties') ? (report.casualties?.map(keepCasualty) ?? null) : null,
    dates: has('dates') ? (report.dates?.map(keepDate) ?? null) : null,
    locations: has('locations') ? report.locations : null,
    entities: has('entities') ? report.entities : null,
    attributions: has('attributions') ? (report.attributions?.map(keepAttribution) ?? null) : null,
  }
  const ids = new Set(
    [kept.incidents, kept.casualties, kept.dates, kept.locations, kept.entities, kept.attributions].flatMap(
      list => list?.map(({ id }) => id) ?? [],
    ),
  )
  const warnings = report.warnings.map(each => ({ ...each, findings: each.findings.filter(id => ids.has(id)) }))
  return { ...kept, warnings }
}
