import { contains, type Document } from '../../document/document.ts'
import { SPOKEN_BEFORE } from '../../lexicon/anybody.ts'
import type { Attribution, Casualty } from '../../report.ts'
import type { Doubt, Findings } from './check.ts'
import {
  countSameKind,
  countWords,
  excludeEachOther,
  isOvertaken,
  isPartTooLarge,
  isPlainFigure,
  isStatedTotal,
} from './figures.ts'
import { doubtOf, isNone, MOST_COMPARED, sameTolls } from './same-tolls.ts'

/** Two sources, each with a figure for the same toll that the other's excludes; one doubt for each incident. */
export function sourceDoubts(document: Document, findings: Findings): Doubt[] {
  const byId = new Map((findings.attributions ?? []).map(each => [each.id, each]))
  const sourceOf = ({ attribution }: Casualty) => (attribution === null ? undefined : byId.get(attribution))
  const shared = sharedCounts(findings.casualties)
  const byIncident = new Map<string, Doubt>()
  for (const toll of sameTolls(findings.casualties)) {
    const totals = attributable(toll).filter(
      each =>
        sourceOf(each)?.source && !isOvertaken(each) && !shared.has(each.count.start) && !isInHeadline(document, each),
    )
    const pair = firstPair(
      totals,
      (one, other) =>
        disagree(one, other) &&
        !isSameSource(sourceOf(one)!, sourceOf(other)!) &&
        !areHospitals(sourceOf(one)!, sourceOf(other)!) &&
        !areOfOtherDays(findings, one, other),
    )
    if (!pair) continue
    const [one, other] = pair
    const saying = (each: Casualty) => `${nameOf(sourceOf(each)!, findings)}: ${countWords(each)}`
    const doubt = doubtOf(pair, [`${saying(one)} ${one.outcome}; ${saying(other)}`])
    const known = byIncident.get(one.incident!)
    byIncident.set(one.incident!, known ? joined(known, doubt) : doubt)
  }
  return [...byIncident.values()]
}

/** The entity's name, or the source's words without what is told of it. */
const nameOf = ({ source }: Attribution, { entities }: Findings): string =>
  entities?.find(({ id }) => id === source!.entity)?.name ?? source!.text.replace(/,? (?:who|which) .*$/s, '')

const joined = (a: Doubt, b: Doubt): Doubt => ({
  about: [...a.about, ...b.about],
  findings: [...a.findings, ...b.findings],
  spans: [...a.spans, ...b.spans],
})

/** Each hospital counts those brought to it. */
const areHospitals = (...sources: readonly Attribution[]): boolean =>
  sources.every(({ source }) => /\b(?:hospital|infirmary|morgue)\b/i.test(source!.text.slice(0, 200)))

/** Told of different days: no two views of one event. */
function areOfOtherDays({ dates }: Findings, one: Casualty, other: Casualty): boolean {
  const [a, b] = [one, other].map(({ date }) => dates?.find(({ id }) => id === date))
  if (!a?.earliest || !b?.earliest) return false
  return (a.latest ?? a.earliest) < b.earliest || (b.latest ?? b.earliest) < a.earliest
}

const isInHeadline = ({ headline }: Document, casualty: Casualty): boolean =>
  headline !== null && contains(headline, casualty)

function firstPair<T>(list: readonly T[], fits: (one: T, other: T) => boolean): readonly [T, T] | null {
  for (const [index, one] of list.entries()) {
    const other = list.slice(index + 1).find(each => fits(one, each))
    if (other !== undefined) return [one, other]
  }
  return null
}

/** Where a count stands that serves figures of several outcomes: one of them may be misread. */
function sharedCounts(casualties: readonly Casualty[] | null): ReadonlySet<number> {
  const seen = new Set<number>()
  const shared = new Set<number>()
  for (const { count } of casualties ?? []) {
    if (seen.has(count.start)) shared.add(count.start)
    seen.add(count.start)
  }
  return shared
}

/** Figures that surely speak of all: a number of people or of dead, and denials. One may be one of several. */
const attributable = (toll: readonly Casualty[]): Casualty[] =>
  toll
    .filter(each => (isStatedTotal(each) && isPlainFigure(each)) || (isNone(each) && !isHearsay(each)))
    .slice(0, MOST_COMPARED)

/** Counts of one kind of people that no number satisfies, or a part of the people that is more than all of them. */
const disagree = (one: Casualty, other: Casualty): boolean =>
  excludeEachOther(one, other) &&
  areOfOneSize(one, other) &&
  (countSameKind(one, other) ||
    isPartTooLarge(one, other) ||
    isPartTooLarge(other, one) ||
    isNone(one) !== isNone(other))

/** Numbers far apart are no two views of one event: 75 in a mosque, tens of thousands in the war. */
const MOST_TIMES = 20

function areOfOneSize({ count: one }: Casualty, { count: other }: Casualty): boolean {
  const [a, b] = [one, other].map(({ value, min, max }) => value ?? min ?? max ?? 0) as [number, number]
  return a === 0 || b === 0 || Math.max(a, b) <= MOST_TIMES * Math.min(a, b)
}

const isSameSource = ({ source: a }: Attribution, { source: b }: Attribution): boolean =>
  (a!.entity !== null && a!.entity === b!.entity) ||
  plainName(a!.text) === plainName(b!.text) ||
  isPronoun(a!.text) ||
  isPronoun(b!.text)

const plainName = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an|local|state) /, '')
const isPronoun = (text: string): boolean => spokenBefore.has(text.toLowerCase())
const spokenBefore: ReadonlySet<string> = new Set(SPOKEN_BEFORE)

/** "They say that nobody was hurt, but …": told in order to be denied. */
const isHearsay = ({ sentence }: Casualty): boolean => /\bsay (?:that )?no/i.test(sentence.text.slice(0, 1000))
