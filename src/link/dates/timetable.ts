import type { Document, Sentence } from '../../document/document.ts'
import { type GrammarTerm, grammarOf } from '../../document/grammar.ts'
import type { Part } from '../../extract/pattern.ts'
import type { Meaning } from '../../extract/timexes/meaning.ts'
import type { Tense } from '../../report.ts'

/** Only prose tells its tenses truly: headlines say "kills" of what is past. */
const PROSE: ReadonlySet<Sentence['kind']> = new Set(['paragraph', 'bullet', 'answer'])

/** Whether the tense decides what the expression means: a weekday without anything that places it. */
export function needsTense(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.day !== null && needsTense(meaning.day)
  if (meaning.kind !== 'calendar' || meaning.within !== null || meaning.direction !== null) return false
  return meaning.weekday !== null && meaning.month === null
}

/**
 * The tense of the nearest verb before an expression, by grammar, for sentences whose words do not tell it: a past form
 * that no list has, or the present of a timetable ("the council meets on Tuesday"), which looks ahead.
 */
export function timetableTense(document: Document, sentence: Sentence, { first }: Part): Tense | null {
  if (!PROSE.has(sentence.kind) || sentence.case !== 'mixed' || document.case !== 'mixed') return null
  // Nothing stands before it: the tagger need not be loaded to say so.
  if (first <= sentence.first) return null
  const { start } = document.tokens[first]!
  const before = grammarOf(document, sentence).terms.filter(({ end, tags }) => end <= start && tags.has('Verb'))
  const verb = before.findLast(isMainVerb)
  if (!verb) return null
  if (verb.tags.has('PastTense')) return 'past'
  return verb.tags.has('PresentTense') || verb.tags.has('Infinitive') ? 'future' : null
}

const isMainVerb = ({ tags }: GrammarTerm): boolean =>
  !tags.has('Gerund') && !tags.has('Copula') && !tags.has('Auxiliary')
