import { BE_FORMS, TIME_WORDS, WH_WORDS } from '../../lexicon/word-classes.ts'
import type { Stance } from '../../report.ts'
import { type CueVerb, rowWith } from '../clauses/cue-verbs.ts'
import { phraseEnd, simplePhraseEnd, subjectAfter, subjectBefore } from '../clauses/noun-phrases.ts'
import { classAt, type Passage, verbAt, wordAt } from '../clauses/passage.ts'
import { isNegation } from '../clauses/word-classes.ts'
import { type Classes, compilePattern, type Match, type Part, type Pattern } from '../pattern.ts'
import { contentBefore, contentEnd, contentFrom, isClause } from './contents.ts'

/** A statement as token indices. */
export interface Statement {
  readonly rule: string
  readonly source: Part | null
  readonly cue: Part
  readonly content: Part
  readonly stance: Stance
}

/** A cue verb with its auxiliaries. */
export interface VerbGroup {
  readonly verb: CueVerb
  readonly at: number
  readonly first: number
  readonly negated: boolean
  readonly passive: boolean
}

/** The verb with the auxiliaries, negations and adverbs before it. */
export function verbGroupAt(passage: Passage, at: number, verb: CueVerb): VerbGroup {
  let first = at
  let seen = at
  let negated = false
  let passive = false
  while (first > passage.first && at - first < 8) {
    const type = classAt(passage, first - 1)
    const word = wordAt(passage, first - 1)
    if (type !== 'auxiliary' && type !== 'negation' && type !== 'adverb' && !(word === "'s" && verb.shape !== 'base'))
      break
    first--
    if (type === 'auxiliary' || type === 'negation') seen = first
    if (isNegation(word)) negated = true
    if (BE_FORMS.has(word) && type === 'auxiliary') passive = true
  }
  const isParticiple = verb.shape === 'participle' || verb.shape === 'past-or-participle'
  return { verb, at, first: seen, negated, passive: passive && isParticiple }
}

const ASIDE_LINKS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'from',
  'by',
  'to',
  'before',
  'via',
  'outside',
  'with',
])

/** A phrase between verb and statement that says when, where or to whom: "Tuesday", "in a statement", "on Twitter". */
function asideEnd(passage: Passage, at: number): number {
  const word = wordAt(passage, at)
  if (TIME_WORDS.has(word) && !['that', 'determiner'].includes(classAt(passage, at))) return timeEnd(passage, at)
  if (TIME_WORDS.has(word) && TIME_WORDS.has(wordAt(passage, at + 1))) return timeEnd(passage, at)
  if (classAt(passage, at) === 'adverb') return at + 1
  if (!ASIDE_LINKS.has(word)) return -1
  return phraseEnd(passage, at + 1, 14)
}

function timeEnd(passage: Passage, at: number): number {
  let end = at
  while (TIME_WORDS.has(wordAt(passage, end)) || (end > at && classAt(passage, end) === 'number')) end++
  return end > at ? end : -1
}

/** Who was told: "reporters", "the BBC", "him", "a news conference in Geneva". */
const recipientEnd = (passage: Passage, at: number): number =>
  simplePhraseEnd(passage, wordAt(passage, at) === 'to' ? at + 1 : at)

const frame =
  (letters: string) =>
  (passage: Passage, at: number): number => {
    const verb = verbAt(passage, at)
    return verb && rowWith(verb, letters) ? at + 1 : -1
  }

const CLASSES: Classes<Passage> = {
  that: frame('t'),
  bare: frame('b'),
  quote: frame('tbq'),
  told: frame('r'),
  wh: frame('w'),
  to: frame('i'),
  object: frame('o'),
  statement: frame('n'),
  attitude: frame('a'),
  as: frame('s'),
  seem: frame('x'),
  about: (passage, at) => (verbAt(passage, at)?.rows.some(({ prepositions }) => prepositions) ? at + 1 : -1),
  aside: asideEnd,
  recipient: recipientEnd,
  'wh-word': WH_WORDS,
  quotation: (passage, at) => passage.openingAt.get(at)?.last ?? -1,
  clause: (passage, at) => {
    const end = contentEnd(passage, at)
    return isClause(passage, at, end) ? end : -1
  },
  rest: (passage, at) => contentFrom(passage, at)?.last ?? -1,
  phrase: (passage, at) =>
    simplePhraseEnd(passage, at) > 0 || passage.openingAt.has(at) ? contentEnd(passage, at) : -1,
  word: (passage, at) => (['word', 'auxiliary', 'adverb', 'past'].includes(classAt(passage, at)) ? at + 1 : -1),
  preposition: (passage, at) => (classAt(passage, at) === 'preposition' || wordAt(passage, at) === 'to' ? at + 1 : -1),
  gerund: (passage, at) => (classAt(passage, at) === 'gerund' ? at + 1 : -1),
}

interface VerbRule {
  readonly id: string
  readonly frames: string
  readonly match: string
}

/** What follows the verb; the first row that matches wins. */
export const VERB_RULES: readonly VerbRule[] = [
  {
    id: 'attribution/verb-quotation',
    frames: 'tbq',
    match: "<quote> (<recipient> <aside>* | <aside>*) (',' | ':')? content:<quotation>",
  },
  {
    id: 'attribution/verb-told-quotation',
    frames: 'r',
    match: "<told> <recipient> <aside>* (',' | ':')? content:<quotation>",
  },
  { id: 'attribution/verb-that', frames: 't', match: '<that> <aside>* content:(that <rest>)' },
  { id: 'attribution/verb-told-that', frames: 'r', match: "<told> <recipient> <aside>* ','? content:(that <rest>)" },
  { id: 'attribution/verb-question', frames: 'w', match: '<wh> <recipient>? <aside>* content:(<wh-word> <rest>)' },
  { id: 'attribution/verb-infinitive', frames: 'i', match: '<to> <aside>* content:(to <word> <rest>?)' },
  {
    id: 'attribution/verb-object-infinitive',
    frames: 'o',
    match: '<object> content:(<recipient> <aside>* to <word> <rest>?)',
  },
  { id: 'attribution/verb-as', frames: 's', match: '<as> content:<phrase>' },
  { id: 'attribution/verb-clause', frames: 'b', match: '<bare> <aside>* content:<clause>' },
  { id: 'attribution/verb-told-clause', frames: 'r', match: '<told> <recipient> <aside>* content:<clause>' },
  { id: 'attribution/verb-about', frames: '', match: '<about> (<recipient>)? content:(<preposition> <rest>)' },
  { id: 'attribution/verb-statement', frames: 'n', match: '<statement> content:<phrase>' },
  { id: 'attribution/verb-attitude', frames: 'a', match: '<attitude> content:<phrase>' },
  { id: 'attribution/verb-gerund', frames: 'g', match: '<gerund-taker> content:(<gerund> <rest>?)' },
]

interface CompiledRule extends VerbRule {
  readonly pattern: Pattern<Passage>
}
let compiled: readonly CompiledRule[] | undefined
const rules = (): readonly CompiledRule[] =>
  (compiled ??= VERB_RULES.map(rule => ({
    ...rule,
    pattern: compilePattern(rule.match, { ...CLASSES, 'gerund-taker': frame('g') }),
  })))

const OPPOSED: Readonly<Record<Stance, Stance>> = {
  says: 'denies',
  claims: 'denies',
  confirms: 'denies',
  denies: 'says',
  alleges: 'denies',
  predicts: 'denies',
  demands: 'demands',
  believes: 'denies',
}

const stanceOf = (group: VerbGroup, frames: string): Stance => {
  const { stance } = (frames && rowWith(group.verb, frames)) || group.verb.rows[0]!
  return group.negated ? OPPOSED[stance] : stance
}

/** The statement that a cue verb makes, or null when the words around it make none. */
export function readVerb(passage: Passage, at: number, verb: CueVerb, speaker: Part | null): Statement | null {
  const group = verbGroupAt(passage, at, verb)
  const cue = { first: group.first, last: at + 1 }
  return (
    readBefore(passage, group, cue) ??
    (group.passive ? readPassive(passage, group, cue) : readActive(passage, group, cue, speaker))
  )
}

/** Whether the sentence, or this part of it, is over after the speaker: nothing but asides follow. */
function isOver(passage: Passage, from: number): boolean {
  let at = from
  for (let guard = 0; guard < 6; guard++) {
    const end = asideEnd(passage, at)
    if (end < 0) break
    at = end
  }
  if (at >= passage.last) return true
  const type = classAt(passage, at)
  if (type === 'mark' || type === 'close') return true
  if (type !== 'comma') return at > from && type === 'coordinator' ? verbAt(passage, at + 1) !== undefined : false
  return true
}

/** `“…,” he said`, `“…,” said Ali Hassan`, `Eight people died, police said`. */
function readBefore(passage: Passage, group: VerbGroup, cue: Part): Statement | null {
  const row = rowWith(group.verb, 'tbq')
  if (!row || group.passive) return null
  const stance = stanceOf(group, 'tbq')
  if (group.verb.shape !== 'gerund') {
    const source = subjectBefore(passage, group.first)
    if (source) {
      const border = beforeSpeaker(passage, source.first)
      const quotation = passage.closingAt.get(border)
      if (quotation) return { rule: 'attribution/quotation-verb', source, cue, content: quotation, stance }
      if (border < source.first && rowWith(group.verb, 'b') && isOver(passage, cue.last)) {
        const content = contentBefore(passage, border)
        if (content && isClause(passage, content.first, content.last)) {
          return { rule: 'attribution/clause-verb', source, cue, content: parenthetical(passage, content, cue), stance }
        }
      }
    }
  }
  const border = beforeSpeaker(passage, group.first)
  const quotation = passage.closingAt.get(border)
  const inverted = subjectAfter(passage, cue.last)
  if (!inverted) return null
  if (quotation)
    return { rule: 'attribution/quotation-verb-speaker', source: inverted, cue, content: quotation, stance }
  if (border === group.first || !rowWith(group.verb, 'b') || !isOver(passage, inverted.last)) return null
  const content = contentBefore(passage, border)
  return content && isClause(passage, content.first, content.last)
    ? { rule: 'attribution/clause-verb-speaker', source: inverted, cue, content, stance }
    : null
}

/** "The plan, he said, would fail": the statement goes on after its speaker. */
function parenthetical(passage: Passage, content: Part, cue: Part): Part {
  if (classAt(passage, cue.last) !== 'comma' || verbAt(passage, cue.last + 1)?.shape === 'gerund') return content
  const next = classAt(passage, cue.last + 1)
  return next === 'coordinator' || next === 'quote'
    ? content
    : { first: content.first, last: contentEnd(passage, cue.last + 1) }
}

/** The end of what stands before the speaker: before a comma or after a closing mark; the place itself when neither. */
function beforeSpeaker(passage: Passage, at: number): number {
  if (passage.closingAt.has(at)) return at
  if (classAt(passage, at - 1) === 'comma') return passage.closingAt.has(at - 1) ? at - 1 : at - 1
  return at
}

function readPassive(passage: Passage, group: VerbGroup, cue: Part): Statement | null {
  const after = passiveContent(passage, group)
  if (!after) return null
  const { source, content } = after
  return { rule: 'attribution/verb-passive', source, cue, content, stance: stanceOf(group, '') }
}

/** "was described as …", "is expected to …", "was told that …", "it was reported that …", "denied by police". */
function passiveContent(passage: Passage, group: VerbGroup): { source: Part | null; content: Part } | null {
  const next = group.at + 1
  const word = wordAt(passage, next)
  const subject = subjectBefore(passage, group.first)
  if (word === 'by') {
    const end = phraseEnd(passage, next + 1)
    const source = end < 0 ? null : { first: next + 1, last: end }
    if (!source) return null
    const content =
      end < passage.last && ['to', 'preposition', 'that'].includes(classAt(passage, end))
        ? contentFrom(passage, end)
        : subject
    return content && { source, content }
  }
  if (
    word === 'that' ||
    word === 'to' ||
    word === 'as' ||
    group.verb.rows.some(({ prepositions }) => prepositions.split(' ').includes(word))
  ) {
    const content = contentFrom(passage, next)
    return content && { source: null, content }
  }
  return null
}

function readActive(passage: Passage, group: VerbGroup, cue: Part, speaker: Part | null): Statement | null {
  const { verb, at } = group
  if (verb.shape === 'participle' && group.first === at) return null
  const source = sourceOf(passage, group, speaker)
  if (source === undefined) return null
  for (const rule of rules()) {
    const match = pattern(rule, passage, at)
    if (!match) continue
    const content = match.parts.content!
    if (
      rule.id === 'attribution/verb-about' &&
      !verb.rows.some(row => row.prepositions.split(' ').includes(wordAt(passage, content.first)))
    )
      continue
    return { rule: rule.id, source, cue, content, stance: stanceOf(group, rule.frames) }
  }
  return null
}

const pattern = (rule: CompiledRule, passage: Passage, at: number): Match | null => rule.pattern.matchAt(passage, at)

/** The subject of the verb; that of the verb before "to" or of the sentence for forms without one; undefined: not a statement. */
function sourceOf(passage: Passage, group: VerbGroup, speaker: Part | null): Part | null | undefined {
  const before = classAt(passage, group.first - 1)
  if (group.verb.shape === 'gerund' && group.first === group.at) {
    if (before === 'name' || before === 'word') return subjectBefore(passage, group.at) ?? undefined
    return speaker ?? undefined
  }
  if (before === 'to') return undefined
  const subject = subjectBefore(passage, group.first)
  if (subject) return subject
  return before === 'coordinator' ? (speaker ?? undefined) : undefined
}
