import { type Document, type Sentence, tokenSpan } from '../../document/document.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import type { Span } from '../../report.ts'
import { datedClause } from './event-clauses.ts'
import { datedNoun, describedNoun } from './event-phrases.ts'
import type { Place } from './event-words.ts'

/**
 * What the article says happened at a date: the noun phrase that it dates ("the annexation of Crimea"), else the clause
 * that it stands in. Null for what tells no date of its own, such as "now", a length of time or a set.
 */
export function eventOf(document: Document, sentence: Sentence, timex: Timex): Span | null {
  const { kind } = timex.meaning
  if (kind === 'reference' || kind === 'set' || kind === 'length') return null
  const place: Place = { document, sentence, first: timex.first, last: timex.last }
  const part = describedNoun(place) ?? datedNoun(place) ?? datedClause(place)
  return part && part.last - part.first > 1 ? tokenSpan(document, part.first, part.last) : null
}
