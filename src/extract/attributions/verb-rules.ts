import { FALSE_WORDS, JUDGEMENTS } from '../../lexicon/statement-nouns.ts'
import { WH_WORDS } from '../../lexicon/word-classes.ts'
import { type CueVerb, rowWith } from '../clauses/cue-verbs.ts'
import { phraseEnd, simplePhraseEnd, subjectBefore } from '../clauses/noun-phrases.ts'
import { classAt, type Passage, wordAt } from '../clauses/passage.ts'
import { isSpeaker } from '../clauses/speakers.ts'
import { type Classes, compilePattern, type Part, type Pattern } from '../pattern.ts'
import { asideEnd, recipientEnd } from './asides.ts'
import { contentEnd, contentFrom, isClause, opensClause } from './contents.ts'
import { readPassive } from './passive-rules.ts'
import { readStatementBefore } from './speaker-rules.ts'
import type { Statement } from './statements.ts'
import { stanceOf, type VerbGroup, verbGroupAt } from './verb-groups.ts'

interface VerbRule {
  readonly id: string
  /** The frames of the lexicon that the verb must have one of. */
  readonly frames: string
  /** What follows the verb. */
  readonly match: string
  /** Only people, names and bodies can be the source. */
  readonly speaker: boolean
}

const rule = (id: string, frames: string, match: string, speaker = false): VerbRule => ({ id, frames, match, speaker })

/** What follows the verb; the first row that matches wins. */
export const VERB_RULES: readonly VerbRule[] = [
  rule('attribution/verb-quotation', 'tbcq', "(<recipient> <aside>* | <aside>*) (',' | ':')? content:<quotation>"),
  rule('attribution/verb-told-quotation', 'r', "<recipient> <aside>* (',' | ':')? content:<quotation>"),
  rule('attribution/verb-that', 't', "<aside>* ','? content:(that <rest>)"),
  rule('attribution/verb-told-that', 'r', "<recipient> <aside>* ','? content:(that <rest>)"),
  rule('attribution/verb-question', 'w', '<recipient>? <aside>* content:(<wh-word> <rest>)'),
  rule('attribution/verb-infinitive', 'i', '<aside>* content:(to <verb> <rest>?)'),
  rule('attribution/verb-object-infinitive', 'o', 'content:(<recipient> <aside>* not? to <verb> <rest>?)'),
  rule('attribution/verb-quantity', 'h', 'content:(<whole-phrase> at <rest>)'),
  rule('attribution/verb-as', 's', 'content:(<recipient> <aside>* as <rest>)', true),
  rule('attribution/verb-name', 'l', 'content:(<recipient> <named> <rest>?)', true),
  rule('attribution/verb-name', 'l', 'content:<judged>', true),
  rule('attribution/verb-clause', 'b', '<aside>* content:<clause>'),
  rule('attribution/verb-clause', 'c', '<aside>* content:<plain-clause>'),
  rule('attribution/verb-told-clause', 'r', '<recipient> <aside>* content:<clause>'),
  rule('attribution/verb-about', 'p', '<recipient>? content:(<preposition> <rest>)', true),
  rule('attribution/verb-statement', 'n', '<adverb>* content:<phrase>', true),
  rule('attribution/verb-attitude', 'a', '<adverb>* content:<phrase>', true),
  rule('attribution/verb-gerund', 'g', 'content:(<gerund> <rest>?)'),
]

const oneOf =
  (...types: readonly string[]) =>
  (passage: Passage, at: number): number =>
    types.includes(classAt(passage, at)) ? at + 1 : -1

/** After "say" so many words that begin with a name or pronoun are a clause although no verb of theirs is known. */
const FEWEST_WORDS = 4

const CLASSES: Classes<Passage> = {
  aside: asideEnd,
  recipient: recipientEnd,
  'wh-word': WH_WORDS,
  quotation: (passage, at) => passage.openingAt.get(at)?.last ?? -1,
  clause: (passage, at) => {
    const end = contentEnd(passage, at)
    if (SAYING_LITTLE.has(wordAt(passage, at)) && !opensClause(passage, at)) return -1
    return isClause(passage, at, end) ||
      (end - at >= FEWEST_WORDS && oneOf('pronoun', 'name', 'number')(passage, at) > 0)
      ? end
      : -1
  },
  'plain-clause': (passage, at) => (opensClause(passage, at) ? contentEnd(passage, at) : -1),
  rest: (passage, at) => contentFrom(passage, at)?.last ?? -1,
  phrase: (passage, at) =>
    simplePhraseEnd(passage, at) > 0 || passage.openingAt.has(at) ? contentEnd(passage, at) : -1,
  named: (passage, at) => passage.openingAt.get(at)?.last ?? oneOf('determiner', 'word', 'past')(passage, at),
  verb: oneOf('word', 'auxiliary', 'adverb', 'past'),
  adverb: oneOf('adverb'),
  preposition: oneOf('preposition', 'to'),
  gerund: (passage, at) => (wordAt(passage, at) === 'having' ? at + 1 : oneOf('gerund')(passage, at)),
  'whole-phrase': (passage, at) =>
    QUANTITIES.test(wordAt(passage, headAt(passage, at))) ? phraseEnd(passage, at) : -1,
  judged: (passage, at) => {
    const end = simplePhraseEnd(passage, at)
    return end - at > 2 && JUDGEMENTS.has(wordAt(passage, end - 1)) ? end : -1
  },
}

/** Nobody says it: "no group has claimed responsibility". */
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither'])
/** "said nothing", "said so". */
const SAYING_LITTLE: ReadonlySet<string> = new Set(['nothing', 'little', 'so', 'much'])
const QUANTITIES =
  /^(?:count|damage|dead|death|deaths|figure|losses|number|numbers|population|share|toll|total|turnout)$/

const headAt = (passage: Passage, at: number): number => simplePhraseEnd(passage, at) - 1

let patterns: readonly Pattern<Passage>[] | undefined

/** The statement that a cue verb makes, or null when the words around it make none. */
export function readVerb(passage: Passage, at: number, verb: CueVerb, speaker: Part | null): Statement | null {
  const group = verbGroupAt(passage, at, verb)
  const cue = { first: group.first, last: at + 1 }
  const before = readStatementBefore(passage, group, cue)
  if (before) return before
  return group.passive ? readPassive(passage, group, cue) : readStatementAfter(passage, group, cue, speaker)
}

function readStatementAfter(passage: Passage, group: VerbGroup, cue: Part, speaker: Part | null): Statement | null {
  if (isBarePassive(passage, group)) return readPassive(passage, group, cue)
  if (group.verb.shape === 'participle' && group.first === group.at) return null
  const source = sourceOf(passage, group, speaker)
  if (source === null || NOBODY.has(wordAt(passage, source.first))) return null
  patterns ??= VERB_RULES.map(({ match }) => compilePattern(match, CLASSES))
  const speaks = isSpeaker(passage, source)
  if (!speaks && group.verb.rows.every(({ frames }) => frames.includes('e'))) return null
  for (const [index, { id, frames, speaker: needsSpeaker }] of VERB_RULES.entries()) {
    if (!hasFrame(group.verb, frames) || (needsSpeaker && !speaks)) continue
    const match = group.at + 1 < passage.last ? patterns[index]!.matchAt(passage, group.at + 1) : null
    const content = match?.parts.content
    if (!content || (frames === 'p' && !takes(group.verb, wordAt(passage, content.first)))) continue
    const stance =
      id === 'attribution/verb-name' && isCalledFalse(passage, content) ? 'denies' : stanceOf(group, frames)
    return { rule: id, source, cue, content, stance }
  }
  return null
}

const isCalledFalse = (passage: Passage, { first, last }: Part): boolean => {
  for (let at = last - 1; at >= Math.max(first, last - 4); at--) if (FALSE_WORDS.has(wordAt(passage, at))) return true
  return false
}

const hasFrame = (verb: CueVerb, frames: string): boolean =>
  frames === 'p' ? verb.rows.some(({ prepositions }) => prepositions) : rowWith(verb, frames) !== undefined

const takes = (verb: CueVerb, preposition: string): boolean =>
  verb.rows.some(({ prepositions }) => prepositions.split(' ').includes(preposition))

/** Prepositions whose "-ing" form has the subject of the sentence: "by saying", "while denying". */
const CARRYING: ReadonlySet<string> = new Set(['after', 'before', 'by', 'in', 'while', 'without'])

/** "the reports, cited by Reuters": a participle without its auxiliary, and who did it. */
const isBarePassive = (passage: Passage, { verb, first, at }: VerbGroup): boolean =>
  first === at &&
  (verb.shape === 'participle' || verb.shape === 'past-or-participle') &&
  classAt(passage, at - 1) === 'comma' &&
  wordAt(passage, at + 1) === 'by'

/** "I've said", "they're warning". */
const isContractedSubject = (passage: Passage, { first, at }: VerbGroup): boolean =>
  first < at && /^(?:i|we|you|they|he|she)'/.test(wordAt(passage, first))

/** The subject of the verb, or the speaker of the sentence for a form without one; null: not a statement. */
function sourceOf(passage: Passage, group: VerbGroup, speaker: Part | null): Part | null {
  const before = classAt(passage, group.first - 1)
  if (group.verb.shape === 'gerund' && group.first === group.at) {
    if (before === 'word') return rowWith(group.verb, 'tbcqwr') ? subjectBefore(passage, group.at) : null
    if (before === 'comma' || before === 'coordinator' || before === 'quote') return speaker
    return CARRYING.has(wordAt(passage, group.at - 1)) ? speaker : null
  }
  if (before === 'to') return null
  if (isContractedSubject(passage, group)) return { first: group.first, last: group.first + 1 }
  return subjectBefore(passage, group.first) ?? (before === 'coordinator' ? speaker : null)
}
