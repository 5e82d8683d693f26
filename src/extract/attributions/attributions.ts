import { type Document, tokenSpan } from '../../document/document.ts'
import type { Attribution, Span } from '../../report.ts'
import type { NameMention } from '../candidates.ts'
import { simplePhraseEnd } from '../clauses/noun-phrases.ts'
import { classAt, isFiniteVerb, type Passage, passageOf, type Reading, readingOf, verbAt } from '../clauses/passage.ts'
import { subjectBefore } from '../clauses/subjects.ts'
import type { Part } from '../pattern.ts'
import type { Trace } from '../trace.ts'
import { readReportingAdverb } from './adverb-rules.ts'
import { readHeadlineColon } from './colon-rules.ts'
import { continueQuotations, dropEchoes, type LinkedStatement } from './passes.ts'
import { readSourcePhrase, readStatementNoun, SOURCE_RULES } from './source-rules.ts'
import { SPEAKER_RULES } from './speaker-rules.ts'
import type { Statement } from './statements.ts'
import { VERB_RULES } from './verb-rules.ts'
import { readVerb } from './verbs.ts'

/** Source, cue and content as found, before the source is linked to an entity. */
export interface AttributionMention extends Omit<Attribution, 'id' | 'source' | 'continues'> {
  readonly source: Span | null
  /** Index in the list of the earlier part of a quotation that its speaker splits. */
  readonly continues: number | null
}

/** The id of every rule that finds a statement. */
export const ATTRIBUTION_RULES: readonly string[] = [
  ...new Set([
    ...VERB_RULES.map(({ id }) => id),
    ...SPEAKER_RULES,
    ...SOURCE_RULES.map(({ id }) => id),
    'attribution/verb-passive',
    'attribution/quoted-as-saying',
    'attribution/noun-that',
    'attribution/adverb',
    'attribution/headline-colon',
    'attribution/relative-speaker',
  ]),
]

/** A longer sentence is no sentence: it is not read. */
const LONGEST_SENTENCE = 400

/** Every statement that the article gives to a source, in article order. */
export function extractAttributions(
  document: Document,
  names: readonly NameMention[],
  trace: Trace,
): AttributionMention[] {
  const reading = readingOf(document, names)
  const statements: Statement[] = []
  for (const sentence of document.sentences) {
    if (sentence.last - sentence.first > LONGEST_SENTENCE) continue
    statements.push(...readSentence(passageOf(reading, sentence)))
  }
  return inOrder(
    continueQuotations(reading, dropEchoes(document, statements, trace)).map(each => mentionOf(reading, each)),
  )
}

function readSentence(passage: Passage): Statement[] {
  const headline = readHeadlineColon(passage)
  const statements: Statement[] = headline ? [headline] : []
  let subject: Part | null | undefined
  for (let at = passage.first; at < passage.last; at++) {
    if (passage.quoted[at]) continue
    const found = readSourcePhrase(passage, at) ?? readReportingAdverb(passage, at) ?? readStatementNoun(passage, at)
    if (found && !isTold(statements, found)) statements.push(found)
    const verb = found ? undefined : verbAt(passage, at)
    if (!verb) continue
    const speaker = (before: number) => {
      if (before <= passage.first) return subjectAfterComma(passage)
      const open = statements.find(({ content }) => content.last === before - 1 || content.last === before)
      const last = open?.source ? open : statements.at(-1)
      if (last?.source && last.content.last >= before - 1) return last.source
      const nearest = nearestSubject(passage, before)
      if (nearest || last?.source) return nearest ?? last!.source
      subject = subject === undefined ? mainSubject(passage) : subject
      return subject
    }
    const statement = readVerb(passage, at, verb, speaker)
    if (statement) statements.push(statement)
  }
  return statements
}

/** "said in a statement that": the noun has no statement of its own. */
const isTold = (statements: readonly Statement[], { rule, source, content }: Statement): boolean =>
  rule === 'attribution/noun-that' &&
  source === null &&
  statements.some(each => each.content.first === content.first && each.source !== null)

/** Who does what the verb before tells: "when the mayor thanked them and said". */
function nearestSubject(passage: Passage, before: number): Part | null {
  for (let at = before - 1; at > Math.max(passage.first, before - FARTHEST_VERB); at--) {
    if (passage.quoted[at] || !isFiniteVerb(passage, at) || RELATIVES.has(classAt(passage, at - 1))) continue
    return subjectBefore(passage, at)
  }
  return null
}

const FARTHEST_VERB = 30
const RELATIVES: ReadonlySet<string> = new Set(['relative', 'that'])

/** "Noting that the plan had failed, the mayor added": the first subject that stands right after a comma. */
function subjectAfterComma(passage: Passage): Part | null {
  let comma = -1
  for (let at = passage.first + 1; at < passage.last; at++) {
    if (passage.quoted[at]) continue
    if (classAt(passage, at) === 'comma') comma = at
    if (comma < 0 || !isFiniteVerb(passage, at)) continue
    const subject = subjectBefore(passage, at)
    if (subject && subject.first > comma) return subject
    if (subject && classAt(passage, subject.first - 1) === 'comma') return subject
  }
  return null
}

/** The subject of the sentence's first verb. */
function mainSubject(passage: Passage): Part | null {
  for (let at = passage.first + 1; at < passage.last; at++) {
    if (passage.quoted[at] || !isFiniteVerb(passage, at)) continue
    const subject = subjectBefore(passage, at)
    if (subject) return subject
  }
  return passage.sentence.kind === 'headline' ? headlineSubject(passage) : null
}

/** "Makers of trams announce merger": a headline begins with who does it, and its verbs may be unknown. */
function headlineSubject(passage: Passage): Part | null {
  const last = simplePhraseEnd(passage, passage.first)
  return last > 0 && passage.names.has(last) ? { first: passage.first, last } : null
}

function mentionOf(
  reading: Reading,
  { rule, source, cue, content, stance, continues }: LinkedStatement,
): AttributionMention {
  const { document } = reading
  const parts = [source, cue, content].filter(part => part !== null)
  const first = Math.min(...parts.map(part => part.first))
  const last = Math.max(...parts.map(part => part.last))
  const { start, end, text } = tokenSpan(document, continues === null ? first : content.first, last)
  return {
    start,
    end,
    text,
    rule,
    source: source && tokenSpan(document, source.first, source.last),
    cue: tokenSpan(document, cue.first, cue.last),
    content: tokenSpan(document, content.first, content.last),
    kind: kindOf(reading, content),
    continues,
    stance,
  }
}

/** direct: all of it stands in one quotation; mixed: some of it. */
function kindOf({ openingAt, quoted }: Reading, { first, last }: Part): Attribution['kind'] {
  const opening = openingAt.get(first)
  if (opening && opening.last >= last) return 'direct'
  for (let at = first; at < last; at++)
    if (quoted[at]) return opening === undefined && at === first ? 'direct' : 'mixed'
  return 'indirect'
}

/** In article order, with `continues` pointing to the new places. */
function inOrder(mentions: readonly AttributionMention[]): AttributionMention[] {
  const order = mentions.map((_, index) => index).sort((a, b) => compare(mentions[a]!, mentions[b]!))
  const placeOf = new Map(order.map((old, place) => [old, place]))
  return order.map(old => {
    const mention = mentions[old]!
    return mention.continues === null ? mention : { ...mention, continues: placeOf.get(mention.continues)! }
  })
}

const compare = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
