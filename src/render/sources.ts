import { OBJECT_PRONOUNS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/word-classes.ts'
import type { Attribution, Report } from '../report.ts'

/** Who an attribution says it comes from: the entity's full name, else the article's words. */
export function sourceName(attribution: Attribution, report: Report): string | null {
  const { source } = attribution
  if (source === null) return null
  const entity = source.entity === null ? undefined : byId(report.entities ?? []).get(source.entity)
  return entity?.name ?? source.text
}

/** Who stands behind a finding: a name, "unnamed" when the article hides it, null when nobody does. */
export function sourceOfFinding(attributionId: string | null, report: Report): string | null {
  const attribution = attributionId === null ? undefined : byId(report.attributions ?? []).get(attributionId)
  return attribution === undefined ? null : (sourceName(attribution, report) ?? 'unnamed')
}

type ById<Finding> = ReadonlyMap<string, Finding>

// A list of a report never changes, and is asked for each of its findings.
const known = new WeakMap<readonly object[], ById<never>>()

function byId<Finding extends { readonly id: string }>(findings: readonly Finding[]): ById<Finding> {
  const found: ById<Finding> = known.get(findings) ?? new Map(findings.map(finding => [finding.id, finding]))
  known.set(findings, found as ById<never>)
  return found
}

/** A source and how often it speaks. */
export interface Voice {
  readonly name: string
  readonly times: number
}

/**
 * Who speaks in the article, most often first, then as they appear; a split quotation counts once. Left out are
 * pronouns that point at nobody known.
 */
export function voicesOf(report: Report): Voice[] {
  const voices = new Map<string, Voice>()
  for (const attribution of report.attributions ?? []) {
    const name = attribution.continues === null ? sourceName(attribution, report) : null
    if (name === null || PRONOUNS.has(name.toLowerCase())) continue
    const known = voices.get(name.toLowerCase())
    voices.set(name.toLowerCase(), { name: known?.name ?? name, times: (known?.times ?? 0) + 1 })
  }
  return [...voices.values()].sort((a, b) => b.times - a.times)
}

const PRONOUNS = new Set([...SUBJECT_PRONOUNS, ...OBJECT_PRONOUNS, ...RELATIVES])
