import { REPORTING_ADVERBS } from '../../lexicon/statement-nouns.ts'
import type { Stance } from '../../report.ts'
import { clauseAround, clauseEnd } from '../clauses/clauses.ts'
import { classAt, type Passage, wordAt } from '../clauses/passage.ts'
import type { Part } from '../pattern.ts'
import type { Statement } from './statements.ts'

const STANCES: ReadonlyMap<string, Stance> = new Map([
  ['reportedly', 'says'],
  ['reputedly', 'says'],
])

/** "reportedly", "allegedly": the clause is somebody's statement, and nobody says whose. */
export function readReportingAdverb(passage: Passage, at: number): Statement | null {
  const word = wordAt(passage, at)
  if (!REPORTING_ADVERBS.has(word)) return null
  const cue = { first: at, last: at + 1 }
  const content = contentOf(passage, cue)
  return content && { rule: 'attribution/adverb', source: null, cue, content, stance: STANCES.get(word) ?? 'alleges' }
}

/** The rest of the clause, or the clause before where the adverb ends it. */
function contentOf(passage: Passage, { first, last }: Part): Part | null {
  const end = clauseEnd(passage, last)
  const start = classAt(passage, last) === 'comma' ? last + 1 : last
  if (end > start) return { first: start, last: end }
  const around = clauseAround(passage, { first, last })
  return around.first < first ? { first: around.first, last: first } : null
}
