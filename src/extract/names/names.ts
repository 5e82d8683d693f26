import type { Document, Sentence } from '../../document/document.ts'
import { spanOf, tokenFrom, tokenSpan } from '../../document/document.ts'
import { firstNotBefore } from '../../document/order.ts'
import type { Candidate, NameMention } from '../candidates.ts'
import { extractToponyms } from '../toponyms/toponyms.ts'
import { toponymsWithin } from '../toponyms/within.ts'
import type { Trace } from '../trace.ts'
import { decide, type Reading, readAgain, readRun, type Toponym, type Toponyms } from './arbitration.ts'
import { gatherNames } from './article-names.ts'
import type { NameScan } from './classes.ts'
import { rolesOf } from './roles.ts'
import { type Run, runsOf } from './runs.ts'
import { classify } from './word-classes.ts'

/**
 * Every name in the article: persons, organizations, groups, events and places, in article order, each with one type.
 * The article is read twice: what its clear names are decides the unclear ones.
 */
export function extractNames(document: Document, trace: Trace): NameMention[] {
  const sentences = [...document.sentences, ...marginsOf(document)]
  const scan = classify(document, sentences)
  const candidates = extractToponyms(document)
  const toponyms = byPlace(candidates)
  const runs = sentences.flatMap(sentence => widen(runsOf(scan, sentence), candidates, sentence))
  const drafts = runs.map(run => readRun(scan, run, toponyms))
  const known = gatherNames(
    runs.flatMap((run, index) => decide(run, drafts[index]!)),
    drafts.flat(),
  )
  const readings = runs.flatMap((run, index) => decide(run, readAgain(drafts[index]!, known)))
  if (trace) tell(document, runs, readings, trace)
  return readings
    .map(reading => mentionOf(scan, reading))
    .flatMap(mention => [mention, ...placesWithin(document, mention)])
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Bylines and the dateline are no sentences but hold names. */
function marginsOf(document: Document): Sentence[] {
  const bylines = document.blocks.filter(({ kind }) => kind === 'byline')
  const margins = bylines.map((block): Sentence => {
    const { start, end, text } = spanOf(document, block)
    const { index, kind, first, last } = block
    return { start, end, text, index, block: index, kind, case: block.case, first, last }
  })
  const { dateline } = document
  for (const part of [dateline?.place, dateline?.agency]) {
    if (!part) continue
    const first = tokenFrom(document, part.start)
    const last = tokenFrom(document, part.end - 1) + 1
    const { start, end, text } = part
    margins.push({ start, end, text, index: -1, block: 0, kind: 'line', case: 'mixed', first, last })
  }
  return margins
}

function byPlace(candidates: readonly Candidate[]): Toponyms {
  const toponyms = new Map<number, Map<number, Toponym>>()
  for (const { first, last, kind, evidence } of candidates) {
    const beginning = toponyms.get(first) ?? new Map<number, Toponym>()
    toponyms.set(first, beginning.set(last, { kind, evidence }))
  }
  return toponyms
}

/** A place name may begin before a run ("The Hague") or go on after it: the run takes it in. Both lists are in order. */
function widen(runs: readonly Run[], candidates: readonly Candidate[], sentence: Sentence): Run[] {
  const widened: Run[] = []
  let at = firstNotBefore(candidates, ({ first }) => first < sentence.first)
  for (const run of runs) {
    const free = widened.at(-1)?.last ?? sentence.first
    let first = Math.max(run.first, free)
    let { last } = run
    while (at < candidates.length && candidates[at]!.last <= first) at++
    for (let next = at; next < candidates.length && candidates[next]!.first < last; next++) {
      first = Math.min(first, Math.max(candidates[next]!.first, free))
      last = Math.min(Math.max(last, candidates[next]!.last), sentence.last)
    }
    if (first < last) widened.push({ first, last, sentence })
  }
  return widened
}

function mentionOf(scan: NameScan, { stretch, type, kind, evidence }: Reading): NameMention {
  const ordered = evidence.length > 1 ? [...evidence].sort((a, b) => b.weight - a.weight) : evidence
  const { start, end, text } = tokenSpan(scan.document, stretch.first, stretch.last)
  return {
    start,
    end,
    text,
    rule: ordered[0]!.rule,
    type,
    kind,
    first: stretch.first,
    last: stretch.last,
    within: null,
    roles: type === 'person' ? rolesOf(scan, stretch) : [],
    evidence: ordered.map(({ rule }) => rule),
  }
}

/** Places that a longer name points at are mentions too. */
function placesWithin(document: Document, { type, first, last, text }: NameMention): NameMention[] {
  if (type === 'person' || type === 'group' || last - first < 2) return []
  return toponymsWithin(document, { first, last }).map(place => {
    const span = tokenSpan(document, place.first, place.last)
    return {
      start: span.start,
      end: span.end,
      text: span.text,
      rule: 'location/within',
      type: 'location',
      kind: place.kind,
      first: place.first,
      last: place.last,
      within: text,
      roles: [],
      evidence: ['location/within'],
    }
  })
}

function tell(document: Document, runs: readonly Run[], readings: readonly Reading[], trace: NonNullable<Trace>): void {
  const taken = new Set(readings.flatMap(({ stretch }) => range(stretch.first, stretch.last)))
  for (const { stretch, type, evidence } of readings) {
    const reasons = evidence.map(({ rule, weight }) => `${rule} ${weight}`)
    trace({
      span: tokenSpan(document, stretch.first, stretch.last),
      kind: type,
      decision: 'kept',
      by: 'names/arbitration',
      evidence: reasons,
    })
  }
  for (const { first, last } of runs) {
    if (range(first, last).some(at => taken.has(at))) continue
    trace({
      span: tokenSpan(document, first, last),
      kind: 'name',
      decision: 'dropped',
      by: 'names/too-little-evidence',
      evidence: [],
    })
  }
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, at) => first + at)
