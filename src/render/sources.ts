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

const LONGEST = 48
const CLAUSE = /,? (?:who|whom|whose|which|that)\b.*$/s

/** A source in few words, for where it stands beside what it says: without what is told about it, and not endless. */
export function briefSource(name: string): string {
  const brief = name.replace(/\s+/g, ' ').replace(CLAUSE, '')
  if (brief.length <= LONGEST) return brief
  // A cut after a small word ("the directorate for") would leave it hanging.
  const cut = brief.slice(0, LONGEST).replace(/[\s,]+\S*$/, '')
  return `${cut.replace(/(?:\s\p{Ll}{1,4})+$/u, '')}…`
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
  /** The attribution in which it speaks first. */
  readonly first: string
}

/**
 * Who speaks in the article, most often first, then as they appear; a split quotation counts once. Left out are
 * pronouns that point at nobody known.
 */
export function voicesOf(report: Report): Voice[] {
  const voices = new Map<string, Voice>()
  for (const attribution of report.attributions ?? []) {
    const source = attribution.continues === null ? sourceName(attribution, report) : null
    if (source === null || PRONOUNS.has(source.toLowerCase())) continue
    const name = briefSource(source)
    const known = voices.get(name.toLowerCase())
    voices.set(name.toLowerCase(), { name, first: attribution.id, ...known, times: (known?.times ?? 0) + 1 })
  }
  return [...voices.values()].sort((a, b) => b.times - a.times)
}

const PRONOUNS = new Set([...SUBJECT_PRONOUNS, ...OBJECT_PRONOUNS, ...RELATIVES])
