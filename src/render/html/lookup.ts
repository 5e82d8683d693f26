import type { Attribution, Casualty, ClaimedDate, Entity, Location, Report } from '../../report.ts'

/** The findings of a report by their ids. */
export interface Lookup {
  readonly casualty: (id: string) => Casualty | null
  /** The figures of scope "part" that belong to a figure. */
  readonly parts: (id: string) => readonly Casualty[]
  readonly date: (id: string | null) => ClaimedDate | null
  readonly location: (id: string | null) => Location | null
  /** Who stands behind a finding: a name, "an unnamed source" when the article hides it, null when nobody does. */
  readonly source: (attributionId: string | null) => string | null
}

/** Reads the lists of a report once. */
export function lookupOf(report: Report): Lookup {
  const casualties = byId(report.casualties)
  const parts = new Map<string, Casualty[]>()
  for (const casualty of report.casualties ?? []) {
    if (casualty.partOf === null) continue
    const known = parts.get(casualty.partOf)
    if (known === undefined) parts.set(casualty.partOf, [casualty])
    else known.push(casualty)
  }
  const dates = byId(report.dates)
  const locations = byId(report.locations)
  const entities = byId(report.entities)
  const attributions = byId(report.attributions)
  return {
    casualty: id => casualties.get(id) ?? null,
    parts: id => parts.get(id) ?? [],
    date: id => dates.get(id ?? '') ?? null,
    location: id => locations.get(id ?? '') ?? null,
    source: id => {
      const attribution = attributions.get(id ?? '')
      return attribution === undefined ? null : nameOfSource(attribution, entities)
    },
  }
}

function nameOfSource({ source }: Attribution, entities: ReadonlyMap<string, Entity>): string {
  if (source === null) return 'an unnamed source'
  return entities.get(source.entity ?? '')?.name ?? source.text
}

function byId<Finding extends { readonly id: string }>(findings: readonly Finding[] | null): Map<string, Finding> {
  return new Map((findings ?? []).map(finding => [finding.id, finding]))
}
