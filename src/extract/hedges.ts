import { type Document, type Range, type Sentence, sentenceOf, tokenSpan } from '../document/document.ts'
import { firstNotBefore } from '../document/order.ts'
import {
  HEDGING_ADJECTIVES,
  HEDGING_ADVERBS,
  HEDGING_MODALS,
  HEDGING_NOUNS,
  HEDGING_PARTICIPLES,
  HEDGING_SEEMERS,
  HEDGING_VERBS,
  OPEN_QUESTIONS,
  VAGUE_NUMBERS,
} from '../lexicon/hedges.ts'
import { BE_FORMS, WH_WORDS } from '../lexicon/word-classes.ts'
import type { Mention } from '../report.ts'
import { clauseAround, clauseEnd } from './clauses/clauses.ts'
import { simplePhraseEnd } from './clauses/noun-phrases.ts'
import { classAt, type Passage, passageOf, readingOf, verbAt } from './clauses/passage.ts'
import type { Part, TokenFunction } from './pattern.ts'
import { readNumber } from './quantities/quantities.ts'
import { compileRules, type RuleReader } from './rules.ts'
import type { Classes } from './syntax.ts'

/** Hedges of an article, each with the stretch that it governs. */
export interface Hedge extends Mention {
  readonly scope: Range
}

/** What a hedge governs: its whole clause, what follows it in the clause, or the noun phrase that it begins. */
type Reach = 'clause' | 'after' | 'phrase'

interface HedgeRule {
  readonly id: string
  readonly match: string
  readonly reach: Reach
}

/** The named part `cue` is the hedge. */
export const HEDGE_RULES: readonly HedgeRule[] = [
  {
    id: 'hedge/adverb-before-number',
    match: 'cue:<adverb> (as many as | as few as | up to | more than | at least | a)? <number>',
    reach: 'phrase',
  },
  { id: 'hedge/adverb', match: 'cue:<adverb>', reach: 'clause' },
  { id: 'hedge/modal', match: 'cue:<modal> <adverb-any>* <verb>', reach: 'clause' },
  { id: 'hedge/likely', match: '<be> <adverb-any>* cue:(likely|unlikely|bound) to', reach: 'clause' },
  { id: 'hedge/passive', match: '<be> <adverb-any>* cue:<participle>', reach: 'clause' },
  { id: 'hedge/seem', match: 'cue:<seem>', reach: 'clause' },
  { id: 'hedge/adjective', match: 'cue:<adjective> <noun>', reach: 'phrase' },
  { id: 'hedge/verb', match: 'cue:<verb-of-belief> <open>', reach: 'after' },
  { id: 'hedge/noun', match: 'cue:<noun-of-belief> (that | of)', reach: 'after' },
  {
    id: 'hedge/open-question',
    match: '(cue:<open-question> | cue:(not immediately? (clear|known|certain))) <wh>',
    reach: 'after',
  },
  {
    id: 'hedge/unverified',
    match: 'cue:((not|cannot|never) be? (been)? (independently|immediately)? (verified|confirmed|verify|confirm))',
    reach: 'clause',
  },
  { id: 'hedge/condition', match: 'cue:(if|unless)', reach: 'after' },
  { id: 'hedge/whether', match: 'cue:whether', reach: 'after' },
]

const type =
  (...types: readonly string[]) =>
  (passage: Passage, at: number): number =>
    types.includes(classAt(passage, at)) ? at + 1 : -1

/** A word of a list where a test holds; rules that open with it are tried only at these words. */
const beginning = (
  begins: ReadonlySet<string>,
  holds: (passage: Passage, at: number) => boolean,
): TokenFunction<Passage> =>
  Object.assign(
    (passage: Passage, at: number) => (begins.has(passage.tokens[at]!.lower) && holds(passage, at) ? at + 1 : -1),
    {
      begins,
    },
  )

/** "may", not "May". */
const isModal = ({ tokens, sentence }: Passage, at: number): boolean =>
  tokens[at]!.text === tokens[at]!.lower || sentence.case !== 'mixed'

/** "fears that" after "there are" is a noun, after "police" a verb. */
const isNounOfBelief = (passage: Passage, at: number): boolean =>
  HEDGING_NOUNS.has(passage.tokens[at]!.lower) && verbAt(passage, at) === undefined

const CLASSES: Classes<Passage> = {
  adverb: HEDGING_ADVERBS,
  modal: beginning(HEDGING_MODALS, isModal),
  'adverb-any': type('adverb', 'negation'),
  verb: type('auxiliary', 'word', 'past'),
  be: BE_FORMS,
  participle: HEDGING_PARTICIPLES,
  seem: HEDGING_SEEMERS,
  adjective: HEDGING_ADJECTIVES,
  noun: type('word', 'name', 'number', 'past', 'gerund'),
  number: (passage, at) => (VAGUE_NUMBERS.has(passage.tokens[at]!.lower) ? at + 1 : readNumber(passage, at)),
  open: type('that', 'determiner', 'pronoun', 'name', 'number', 'word', 'adverb'),
  'verb-of-belief': beginning(HEDGING_VERBS, (passage, at) => !isNounOfBelief(passage, at)),
  'noun-of-belief': beginning(HEDGING_NOUNS, isNounOfBelief),
  'open-question': OPEN_QUESTIONS,
  wh: WH_WORDS,
}

let read: RuleReader<Hedge, Passage> | undefined

const rulesRead = (): RuleReader<Hedge, Passage> =>
  compileRules<Hedge, Passage>(
    HEDGE_RULES.map(({ id, match, reach }) => ({
      id,
      match,
      read: ({ parts, last }, passage) => hedgeOf(passage, id, parts.cue!, scopeOf(passage, parts.cue!, last, reach)),
    })),
    CLASSES,
  )

function scopeOf(passage: Passage, cue: Part, last: number, reach: Reach): Part {
  if (reach === 'clause') return clauseAround(passage, cue)
  if (reach === 'after') return { first: cue.first, last: clauseEnd(passage, cue.last) }
  return { first: cue.first, last: Math.max(last, simplePhraseEnd(passage, last - 1)) }
}

const hedgeOf = ({ document }: Passage, rule: string, cue: Part, scope: Part): Hedge => {
  const { start, end, text } = tokenSpan(document, cue.first, cue.last)
  const governed = tokenSpan(document, scope.first, scope.last)
  return { start, end, text, rule, scope: { start: governed.start, end: governed.end } }
}

/** A longer sentence is no sentence: it is not read. */
const LONGEST_SENTENCE = 400

/** Every cue of uncertainty in the sentences that hold any of the findings, in article order. */
export function extractHedges(document: Document, findings: readonly Range[]): Hedge[] {
  read ??= rulesRead()
  const { tokens } = document
  const sentences = sentencesWith(document, findings).filter(
    ({ first, last }) => last - first <= LONGEST_SENTENCE && read!.concerns({ document, tokens, first, last }),
  )
  if (sentences.length === 0) return []
  const reading = readingOf(document, [])
  return sentences.flatMap(sentence => {
    const found = read!(passageOf(reading, sentence)).map(({ value }) => value)
    return found.filter((hedge, index) => !found.slice(0, index).some(other => other.start === hedge.start))
  })
}

function sentencesWith(document: Document, findings: readonly Range[]): Sentence[] {
  const held = new Set(findings.map(({ start }) => sentenceOf(document, start)))
  return document.sentences.filter(sentence => held.has(sentence))
}

/** No scope is longer, in UTF-16 units: hedges that stand farther away are not looked at. */
const FARTHEST = 4000

/** The hedges that govern a finding: those whose scope reaches it. The list is in article order. */
export function hedgesOver(hedges: readonly Hedge[], { start, end }: Range): Mention[] {
  const found: Mention[] = []
  for (let at = firstNotBefore(hedges, hedge => hedge.start < start - FARTHEST); at < hedges.length; at++) {
    const hedge = hedges[at]!
    if (hedge.start > end + FARTHEST) break
    if (hedge.scope.start <= start && end <= hedge.scope.end) {
      found.push({ start: hedge.start, end: hedge.end, text: hedge.text, rule: hedge.rule })
    }
  }
  return found
}
