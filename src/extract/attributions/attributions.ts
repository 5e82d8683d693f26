import { type Document, tokenSpan } from '../../document/document.ts'
import type { Attribution, Span } from '../../report.ts'
import type { NameMention } from '../candidates.ts'
import { subjectBefore } from '../clauses/noun-phrases.ts'
import { isFiniteVerb, type Passage, passageOf, type Reading, readingOf, verbAt } from '../clauses/passage.ts'
import type { Part } from '../pattern.ts'
import type { Trace } from '../trace.ts'
import { readVerb, type Statement } from './verb-rules.ts'

/** Source, cue and content as found, before the source is linked to an entity. */
export interface AttributionMention extends Omit<Attribution, 'id' | 'source' | 'continues'> {
  readonly source: Span | null
  /** Index in the list of the earlier part of a quotation that its speaker splits. */
  readonly continues: number | null
}

/** A longer sentence is no sentence: it is not read. */
const LONGEST_SENTENCE = 400

/** Every statement that the article gives to a source, in article order. */
export function extractAttributions(
  document: Document,
  names: readonly NameMention[],
  _trace: Trace,
): AttributionMention[] {
  const reading = readingOf(document, names)
  const statements: Statement[] = []
  for (const sentence of document.sentences) {
    if (sentence.last - sentence.first > LONGEST_SENTENCE) continue
    statements.push(...readSentence(passageOf(reading, sentence)))
  }
  return statements.map(statement => mentionOf(reading, statement)).sort((a, b) => a.start - b.start || b.end - a.end)
}

function readSentence(passage: Passage): Statement[] {
  const statements: Statement[] = []
  let subject: Part | null | undefined
  for (let at = passage.first; at < passage.last; at++) {
    if (passage.quoted[at]) continue
    const verb = verbAt(passage, at)
    if (!verb) continue
    if (subject === undefined) subject = mainSubject(passage)
    const statement = readVerb(passage, at, verb, statements.at(-1)?.source ?? subject)
    if (statement) statements.push(statement)
  }
  return statements
}

/** The subject of the sentence's first verb. */
function mainSubject(passage: Passage): Part | null {
  for (let at = passage.first + 1; at < passage.last; at++) {
    if (passage.quoted[at] || !isFiniteVerb(passage, at)) continue
    const subject = subjectBefore(passage, at)
    if (subject) return subject
  }
  return null
}

function mentionOf(
  { document, quotations }: Reading,
  { rule, source, cue, content, stance }: Statement,
): AttributionMention {
  const parts = [source, cue, content].filter(part => part !== null)
  const first = Math.min(...parts.map(part => part.first))
  const last = Math.max(...parts.map(part => part.last))
  const contentSpan = tokenSpan(document, content.first, content.last)
  const quoted = quotations.filter(each => each.first < content.last && content.first < each.last)
  const direct = quoted.some(each => each.first <= content.first && content.last <= each.last + 1)
  return {
    ...tokenSpan(document, first, last),
    rule,
    source: source && tokenSpan(document, source.first, source.last),
    cue: tokenSpan(document, cue.first, cue.last),
    content: contentSpan,
    kind: direct ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
    continues: null,
    stance,
  }
}
