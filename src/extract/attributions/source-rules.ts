import { GIVING, OWNERS, PUTTING, STATEMENT_NOUNS, VIEWS } from '../../lexicon/statement-nouns.ts'
import { COORDINATORS } from '../../lexicon/word-classes.ts'
import type { Stance } from '../../report.ts'
import { phraseEnd } from '../clauses/noun-phrases.ts'
import { classAt, isFiniteVerb, type Passage, verbAt, wordAt } from '../clauses/passage.ts'
import { subjectAfter, subjectBefore } from '../clauses/subjects.ts'
import { type Classes, compilePattern, type Match, type Part, type Pattern } from '../pattern.ts'
import { asideEnd } from './asides.ts'
import { contentBefore, contentEnd, contentFrom, isClause, opensClause, sentenceContentEnd } from './contents.ts'
import { secondVerb } from './relative-rules.ts'
import type { Statement } from './statements.ts'

interface SourceRule {
  readonly id: string
  /** The words that it can begin with. */
  readonly begins: string
  readonly match: string
  readonly stance: Stance
  /** Where the statement stands: in the rest of the sentence around the phrase, or in the named part. */
  readonly content: 'around' | 'part'
}

/** Statements that are given to a source without a verb of their own. */
export const SOURCE_RULES: readonly SourceRule[] = [
  {
    id: 'attribution/according-to',
    begins: 'according',
    match: 'cue:(according to) source:<source>',
    stance: 'says',
    content: 'around',
  },
  {
    id: 'attribution/citing',
    begins: 'citing quoting',
    match: 'cue:(citing|quoting) source:<source>',
    stance: 'says',
    content: 'around',
  },
  {
    id: 'attribution/as-put',
    begins: 'as',
    match: "as source:<noun> <adverb>* cue:<put> out? <aside>* (it | ',' | $)",
    stance: 'says',
    content: 'around',
  },
  {
    id: 'attribution/in-view',
    begins: 'in',
    match: 'in (source:<owner> <possessive> | source:<own>) cue:<viewing>',
    stance: 'believes',
    content: 'around',
  },
]

const LONGEST_OWNER = 8

const CLASSES: Classes<Passage> = {
  source: (passage, at) => {
    const source = subjectAfter(passage, at)
    return source ? source.last : -1
  },
  noun: (passage, at) => phraseEnd(passage, at),
  owner: (passage, at) => {
    for (let end = at + 1; end < Math.min(passage.last, at + LONGEST_OWNER); end++) {
      if (classAt(passage, end) === 'possessive') return end
    }
    return -1
  },
  own: OWNERS,
  viewing: VIEWS,
  possessive: (passage, at) => (classAt(passage, at) === 'possessive' ? at + 1 : -1),
  put: PUTTING,
  adverb: (passage, at) => (classAt(passage, at) === 'adverb' ? at + 1 : -1),
  aside: asideEnd,
}

interface Entry {
  readonly rule: SourceRule
  readonly pattern: Pattern<Passage>
}
let entries: ReadonlyMap<string, readonly Entry[]> | undefined

/** The rules by the words that they can begin with. */
function entriesByWord(): ReadonlyMap<string, readonly Entry[]> {
  const byWord = new Map<string, Entry[]>()
  for (const rule of SOURCE_RULES) {
    const entry = { rule, pattern: compilePattern(rule.match, CLASSES) }
    for (const word of rule.begins.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), entry])
  }
  return byWord
}

/** The statement that a phrase such as "according to police" gives to a source, or null. */
export function readSourcePhrase(passage: Passage, at: number): Statement | null {
  entries ??= entriesByWord()
  for (const { rule, pattern } of entries.get(wordAt(passage, at)) ?? []) {
    const match = pattern.matchAt(passage, at)
    const statement = match && statementFrom(passage, rule, match)
    if (statement) return statement
  }
  return null
}

function statementFrom(passage: Passage, { id, stance }: SourceRule, match: Match): Statement | null {
  const { cue, source } = match.parts
  const content = cue && source ? contentAround(passage, match) : null
  return content && { rule: id, source: source!, cue: cue!, content, stance }
}

/** What stands before the phrase, or after it when the phrase leads, or both when it stands in the middle. */
function contentAround(passage: Passage, { first, last: end }: Part): Part | null {
  const last = classAt(passage, end - 1) === 'comma' ? end - 1 : end
  const before = first - (classAt(passage, first - 1) === 'comma' ? 1 : 0)
  const quotation = passage.closingAt.get(before)
  if (quotation && quotation.last > passage.first) return quotation
  const isInList = classAt(passage, first - 1) === 'comma' && classAt(passage, first - 2) === 'coordinator'
  const leads = isInList || first - passage.first <= 1 || classAt(passage, first - 1) === 'mark'
  if (leads || classAt(passage, first - 1) === 'coordinator') {
    return contentFrom(passage, classAt(passage, last) === 'comma' ? last + 1 : last)
  }
  const content = contentBefore(passage, before)
  if (!content) return null
  const isMiddle = classAt(passage, last) === 'comma' && isClause(passage, last + 1, contentEnd(passage, last + 1))
  return isMiddle && classAt(passage, last + 1) !== 'coordinator'
    ? { first: content.first, last: sentenceContentEnd(passage) }
    : content
}

/** "the minister's claim that …", "Democratic allegations of …", "amid reports that …": a noun with its statement. */
export function readStatementNoun(passage: Passage, at: number): Statement | null {
  const stance = STATEMENT_NOUNS.get(wordAt(passage, at))
  if (!stance || !isNoun(passage, at)) return null
  const next = wordAt(passage, at + 1)
  const bySource = next === 'by' || next === 'from' ? phraseEnd(passage, at + 2) : -1
  const after = bySource > 0 ? bySource : at + 1
  const link = wordAt(passage, after)
  if (link !== 'that') return null
  const content = opensClause(passage, after + 1) ? contentFrom(passage, after) : null
  if (!content || lacksObject(passage, content)) return null
  const source = bySource > 0 ? { first: at + 2, last: bySource } : ownerOf(passage, at)
  const cue = { first: at, last: at + 1 }
  return { rule: 'attribution/noun-that', source, cue, content: withoutMainVerb(passage, at, content), stance }
}

/** "The claim that the town had fallen was denied": the clause of the subject ends at the verb of the sentence. */
function withoutMainVerb(passage: Passage, noun: number, content: Part): Part {
  for (let at = passage.first; at < noun; at++) if (isFiniteVerb(passage, at) || verbAt(passage, at)) return content
  const verb = secondVerb(passage, content.first, content.last)
  return verb < 0 || COORDINATORS.has(wordAt(passage, verb - 1)) ? content : { first: content.first, last: verb }
}

const isNoun = (passage: Passage, at: number): boolean =>
  classAt(passage, at) === 'word'
    ? verbAt(passage, at) === undefined
    : classAt(passage, at) === 'gerund' && ['determiner', 'possessive', 'word'].includes(classAt(passage, at - 1))

/** "a demand that Russia is unlikely to accept", "the report that he had written": the clause states nothing. */
function lacksObject(passage: Passage, { last }: Part): boolean {
  const before = classAt(passage, last - 2)
  return before === 'to' || (before === 'auxiliary' && /^ha[ds]|^have/.test(wordAt(passage, last - 2)))
}

/** "the foreign minister" in "the foreign minister's claim". */
function ownerBefore(passage: Passage, possessive: number): Part | null {
  let first = possessive
  while (['name', 'word', 'hyphen', 'number'].includes(classAt(passage, first - 1))) first--
  if (classAt(passage, first - 1) === 'determiner') first--
  return first < possessive ? { first, last: possessive } : null
}

/** Whose statement it is: "the minister's claim", "his claim", or who makes it: "she expressed hope that". */
function ownerOf(passage: Passage, noun: number): Part | null {
  let at = noun - 1
  while (at > noun - 4 && !GIVING.has(wordAt(passage, at)) && ['word', 'past', 'adverb'].includes(classAt(passage, at)))
    at--
  if (classAt(passage, at) === 'possessive') return ownerBefore(passage, at)
  if (OWNERS.has(wordAt(passage, at))) return { first: at, last: at + 1 }
  const verb = classAt(passage, at) === 'determiner' ? at - 1 : at
  return GIVING.has(wordAt(passage, verb)) ? subjectBefore(passage, verb) : null
}
