import type { LocationKind } from '../../report.ts'
import type { Evidence, NameType } from '../candidates.ts'
import { ARTICLE_RULES } from './article-names.ts'
import { ORGANIZATION_RULES } from './organization-evidence.ts'
import { EVENT_RULES, GROUP_RULES } from './other-evidence.ts'
import { PERSON_RULES } from './person-evidence.ts'
import type { Run } from './runs.ts'
import { type ArticleNames, type NameRule, type Stretch, stretchesOf } from './stretch.ts'
import type { NameScan } from './word-classes.ts'

/** What the place side says of a stretch. */
export interface Toponym {
  readonly kind: LocationKind | null
  readonly evidence: readonly Evidence[]
}
/** By first and last token, joined with a blank. */
export type Toponyms = ReadonlyMap<string, Toponym>

/** A reading of a stretch as one type, with its evidence and the sum of the weights. */
export interface Reading {
  readonly stretch: Stretch
  readonly type: NameType
  readonly kind: LocationKind | null
  readonly evidence: readonly Evidence[]
  readonly weight: number
}

/** Rules by type; those that need the rest of the article come last. */
export const NAME_RULES: readonly NameRule[] = [
  ...PERSON_RULES,
  ...ORGANIZATION_RULES,
  ...GROUP_RULES,
  ...EVENT_RULES,
  ...ARTICLE_RULES,
]

const TYPES = ['person', 'organization', 'group', 'event'] as const
const RULES_OF = new Map<NameType, readonly NameRule[]>(
  TYPES.map(type => [type, NAME_RULES.filter(rule => rule.type === type)]),
)

/** What a name must weigh to be one; it also keeps a run from falling into more names than it needs. */
const LEAST = 1.4

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0)

/** All readings of a stretch that weigh anything, for the trace as for the decision. */
export function readingsOf(stretch: Stretch, toponym: Toponym | undefined): Reading[] {
  const readings: Reading[] = []
  for (const type of TYPES) {
    const evidence: Evidence[] = []
    let weight = 0
    for (const rule of RULES_OF.get(type)!) {
      if (!rule.holds(stretch)) continue
      evidence.push({ type, rule: rule.id, weight: rule.weight })
      weight += rule.weight
    }
    if (evidence.length > 0 && weight > 0) readings.push({ stretch, type, kind: null, evidence, weight })
  }
  if (toponym) {
    readings.push({
      stretch,
      type: 'location',
      kind: toponym.kind,
      evidence: toponym.evidence,
      weight: sum(toponym.evidence),
    })
  }
  return readings
}

/** Of all ways to cut a run into names and other words the one that weighs most; a name weighs its sum less LEAST. */
export function decide(scan: NameScan, run: Run, toponyms: Toponyms, known: ArticleNames | null): Reading[] {
  const best: number[] = new Array(run.last - run.first + 1).fill(0)
  const chosen: (Reading | null)[] = new Array(best.length).fill(null)
  const endingAt = new Map<number, Reading[]>()
  for (const stretch of stretchesOf(scan, run, known)) {
    for (const reading of readingsOf(stretch, toponyms.get(`${stretch.first} ${stretch.last}`))) {
      const list = endingAt.get(stretch.last)
      if (list) list.push(reading)
      else endingAt.set(stretch.last, [reading])
    }
  }
  for (let at = 1; at < best.length; at++) {
    best[at] = best[at - 1]!
    for (const reading of endingAt.get(run.first + at) ?? []) {
      const total = best[reading.stretch.first - run.first]! + reading.weight - LEAST
      if (total <= best[at]!) continue
      best[at] = total
      chosen[at] = reading
    }
  }
  const readings: Reading[] = []
  for (let at = best.length - 1; at > 0; ) {
    const reading = chosen[at]
    if (!reading) {
      at--
      continue
    }
    readings.push(reading)
    at = reading.stretch.first - run.first
  }
  return readings.reverse()
}
