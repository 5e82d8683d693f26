import { type Document, type Quotation, type Sentence, tokenFrom } from '../../document/document.ts'
import { NOUN_FORMS } from '../../lexicon/cue-verbs.ts'
import { SPEAKERS } from '../../lexicon/statement-nouns.ts'
import { PLURALS, TIME_WORDS } from '../../lexicon/word-classes.ts'
import type { NameMention } from '../candidates.ts'
import type { Part, Scan } from '../pattern.ts'
import { type CueVerb, cueVerbOf } from './cue-verbs.ts'
import { classesOf, type WordClass } from './word-classes.ts'

/** A quotation with its place in the tokens, marks included. */
export interface QuotedPart extends Part {
  readonly quotation: Quotation
}

/** An article prepared for reading statements: classes of words and the places of quotations. */
export interface Reading {
  readonly document: Document
  readonly classes: readonly WordClass[]
  readonly quotations: readonly QuotedPart[]
  /** Outer quotations by their first token, and by the token after their last. */
  readonly openingAt: ReadonlyMap<number, QuotedPart>
  readonly closingAt: ReadonlyMap<number, QuotedPart>
  /** Names by the token after their last. */
  readonly names: ReadonlyMap<number, NameMention>
  /** For each token whether it stands between the marks of a quotation. */
  readonly quoted: Uint8Array
}

/** A sentence of it, to be read by rules. */
export interface Passage extends Scan, Reading {
  readonly sentence: Sentence
}

export function readingOf(document: Document, names: readonly NameMention[]): Reading {
  const quotations = document.quotations
    .filter(({ nested }) => !nested)
    .map(quotation => ({
      quotation,
      first: tokenFrom(document, quotation.start),
      last: tokenFrom(document, quotation.end),
    }))
  const quoted = new Uint8Array(document.tokens.length)
  for (const { first, last } of quotations) quoted.fill(1, first + 1, last)
  return {
    document,
    classes: classesOf(document, names),
    quotations,
    openingAt: new Map(quotations.map(part => [part.first, part])),
    closingAt: new Map(quotations.map(part => [part.last, part])),
    names: new Map(names.map(name => [name.last, name])),
    quoted,
  }
}

/** The fields one by one: this is done for every sentence, and a spread takes its time. */
export const passageOf = (reading: Reading, sentence: Sentence): Passage => ({
  document: reading.document,
  tokens: reading.document.tokens,
  classes: reading.classes,
  quotations: reading.quotations,
  openingAt: reading.openingAt,
  closingAt: reading.closingAt,
  names: reading.names,
  quoted: reading.quoted,
  sentence,
  first: sentence.first,
  last: sentence.last,
})

export const wordAt = ({ tokens }: Scan, at: number): string => tokens[at]?.lower ?? ''

/** The class of a token of the sentence; "mark" outside. */
export const classAt = ({ classes, first, last }: Passage, at: number): WordClass =>
  at >= first && at < last ? classes[at]! : 'mark'

const NOMINAL: ReadonlySet<WordClass> = new Set(['name', 'word', 'number', 'close', 'hyphen'])
const AFTER_VERB: ReadonlySet<WordClass> = new Set([
  'that',
  'determiner',
  'pronoun',
  'name',
  'quote',
  'subordinator',
  'relative',
  'comma',
  'object',
  'to',
  'number',
  'adverb',
  'gerund',
  'preposition',
])
const BEFORE_NOUN: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive',
  'preposition',
  'number',
  'hyphen',
  'gerund',
])

/** The cue verb at a token, when it is used as a verb there. */
export function verbAt(passage: Passage, at: number): CueVerb | undefined {
  if (at < passage.first || at >= passage.last) return undefined
  const verb = cueVerbOf(wordAt(passage, at))
  if (!verb || classAt(passage, at) === 'name') return undefined
  const before = classAt(passage, at - 1)
  const after = classAt(passage, at + 1)
  if (before === 'hyphen' || after === 'hyphen') return undefined
  if (verb.shape === 'gerund') return before === 'determiner' || before === 'possessive' ? undefined : verb
  if (verb.shape === 'past-or-participle' || verb.shape === 'participle')
    return isPrenominal(passage, at) ? undefined : verb
  if (!NOUN_FORMS.has(wordAt(passage, at))) {
    if (verb.shape === 'base' && before === 'name' && after === 'preposition') return undefined
    return before === 'determiner' && verb.shape === 'base' && !isPlural(wordAt(passage, at - 1)) ? undefined : verb
  }
  if (wordAt(passage, at + 1) === 'by' || (after === 'comma' && before === 'word')) return undefined
  const endsStatement = after === 'mark' && SPEAKERS.has(wordAt(passage, at - 1))
  const isSpoken = after === 'word' && verb.shape === 'base' && SPEAKERS.has(wordAt(passage, at - 1))
  const isHeadline = passage.sentence.kind === 'headline' && before === 'name' && after === 'word'
  const isPronouns = before === 'pronoun' && verb.shape === shapeAfter(wordAt(passage, at - 1)) && after === 'word'
  return agrees(passage, at, verb.shape) &&
    (isPronouns || AFTER_VERB.has(after) || endsStatement || isHeadline || isSpoken)
    ? verb
    : undefined
}

const SINGULARS: ReadonlySet<string> = new Set(['he', 'it', 'she'])

/** The form that a verb in the present has after a pronoun: "she calls", "they call". */
const shapeAfter = (pronoun: string): CueVerb['shape'] => (SINGULARS.has(pronoun) ? 'present' : 'base')

/** "the alleged attacker", "in reported speech": a participle before its noun. */
function isPrenominal(passage: Passage, at: number): boolean {
  const after = classAt(passage, at + 1)
  if (TIME_WORDS.has(wordAt(passage, at + 1))) return false
  return BEFORE_NOUN.has(classAt(passage, at - 1)) && (after === 'word' || after === 'name' || after === 'possessive')
}

const isPlural = (word: string): boolean => /[^s]s$/.test(word) || PLURALS.has(word)

/** Whether a word that may be a noun has a subject before it that agrees with it as a verb. */
function agrees(passage: Passage, at: number, shape: CueVerb['shape']): boolean {
  const before = classAt(passage, at - 1)
  const word = wordAt(passage, at - 1)
  if (before === 'pronoun' || before === 'relative' || before === 'adverb' || before === 'close') return true
  if (before === 'auxiliary' || before === 'to' || before === 'negation') return shape === 'base'
  if (shape === 'past') return !BEFORE_NOUN.has(before)
  if (before === 'coordinator') return shape === 'present' && ['that', 'to'].includes(classAt(passage, at + 1))
  if (!NOMINAL.has(before) && before !== 'comma') return false
  if (shape === 'present') {
    const head = isPlural(word) ? headBefore(passage, at) : ''
    return before === 'name' || before === 'comma' || !isPlural(word) || (head !== '' && !isPlural(head))
  }
  if (wordAt(passage, at + 1) === 'that' && (before === 'name' || isPlural(headBefore(passage, at)))) return true
  return isPlural(word) || (before === 'name' && classAt(passage, at - 2) === 'coordinator')
}

const FARTHEST_HEAD = 8

/** "the results of the audit show": the word before the preposition is the head of the subject; '' where none is near. */
function headBefore(passage: Passage, verb: number): string {
  for (let at = verb - 1; at > Math.max(passage.first, verb - FARTHEST_HEAD); at--) {
    if (classAt(passage, at) === 'preposition')
      return classAt(passage, at - 1) === 'word' ? wordAt(passage, at - 1) : ''
  }
  return ''
}

/** Whether the token is a verb that a subject stands before: an auxiliary, a past form or a cue verb in the present. */
export function isFiniteVerb(passage: Passage, at: number): boolean {
  const type = classAt(passage, at)
  if (type === 'auxiliary') return !BARE_AUXILIARIES.has(wordAt(passage, at))
  if (type === 'past') {
    const before = classAt(passage, at - 1)
    if (BEFORE_NOUN.has(before) || before === 'auxiliary' || classAt(passage, at + 1) === 'hyphen') return false
    return !isReducedRelative(passage, at)
  }
  const verb = verbAt(passage, at)
  return verb !== undefined && (verb.shape === 'base' || verb.shape === 'present') && classAt(passage, at - 1) !== 'to'
}

const BARE_AUXILIARIES: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having'])
const ENDS_REDUCED: ReadonlySet<WordClass> = new Set([
  'comma',
  'mark',
  'coordinator',
  'that',
  'subordinator',
  'relative',
  'quote',
])

/** "officials briefed on the plan said": a participle with a preposition after its noun, and the verb still to come. */
function isReducedRelative(passage: Passage, at: number): boolean {
  const after = classAt(passage, at + 1)
  if (wordAt(passage, at + 1) === 'by' && NOMINAL.has(classAt(passage, at - 1))) return true
  if (!wordAt(passage, at).endsWith('ed') || (after !== 'preposition' && after !== 'to')) return false
  if (!NOMINAL.has(classAt(passage, at - 1))) return false
  for (let next = at + 1; next < Math.min(passage.last, at + 15); next++) {
    const type = classAt(passage, next)
    if (ENDS_REDUCED.has(type)) return false
    if (type === 'auxiliary' || (type === 'past' && !BEFORE_NOUN.has(classAt(passage, next - 1)))) return true
  }
  return false
}
