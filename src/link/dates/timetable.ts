import type { Document, Sentence } from '../../document/document.ts'
import { type GrammarTerm, grammarOf } from '../../document/grammar.ts'
import type { Part } from '../../extract/pattern.ts'
import type { Meaning } from '../../extract/timexes/meaning.ts'
import { TIMETABLE_VERBS } from '../../lexicon/tense-cues.ts'
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
 * The tense of the nearest verb before an expression, for sentences whose words do not tell it: a past form that no list
 * has, or the present of a timetable ("the council meets on Tuesday"), which looks ahead. A date that describes a noun
 * ("follows Tuesday's vote") goes with no verb.
 */
export function timetableTense(document: Document, sentence: Sentence, { first, last }: Part): Tense | null {
  if (!PROSE.has(sentence.kind) || sentence.case !== 'mixed' || document.case !== 'mixed') return null
  const { tokens } = document
  if (last < sentence.last && tokens[last]!.lower === "'s") return null
  let isOpen = false
  for (let at = first - 1; at >= sentence.first; at--) {
    const { lower, shape } = tokens[at]!
    if (TIMETABLE_VERBS.has(lower)) return 'future'
    isOpen ||= shape === 'lower' && /[^su']s$/.test(lower)
  }
  // The tagger takes longer to load than the rest of the article to read: only what may be a present asks for it.
  return isOpen ? grammarTense(document, sentence, tokens[first]!.start) : null
}

function grammarTense(document: Document, sentence: Sentence, start: number): Tense | null {
  const before = grammarOf(document, sentence).terms.filter(({ end, tags }) => end <= start && tags.has('Verb'))
  const verb = before.findLast(isMainVerb)
  if (!verb) return null
  if (verb.tags.has('PastTense')) return 'past'
  return verb.tags.has('PresentTense') ? 'future' : null
}

const isMainVerb = ({ tags }: GrammarTerm): boolean =>
  !tags.has('Gerund') && !tags.has('Copula') && !tags.has('Auxiliary')
