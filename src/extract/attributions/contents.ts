import { rowWith } from '../clauses/cue-verbs.ts'
import { phraseEnd } from '../clauses/noun-phrases.ts'
import { classAt, isFiniteVerb, type Passage, verbAt, wordAt } from '../clauses/passage.ts'
import { subjectBefore } from '../clauses/subjects.ts'
import type { Part } from '../pattern.ts'
import { isOver } from './asides.ts'

/** Where the statement that begins at a token ends: with its sentence, or where the sentence turns to another speaker. */
export function contentEnd(passage: Passage, from: number): number {
  let depth = 0
  for (let at = from; at < passage.last; at++) {
    const quotation = passage.openingAt.get(at)
    if (quotation && quotation.last <= passage.last && quotation.last > at) {
      at = quotation.last - 1
      continue
    }
    const type = classAt(passage, at)
    if (type === 'open') depth++
    else if (type === 'close' && --depth < 0) return at
    else if (passage.quoted[at] && !passage.quoted[from] && type === 'quote') continue
    else if (type === 'mark' && endsClause(passage, at)) return at
    else if (
      type === 'comma' &&
      depth === 0 &&
      at > from + 1 &&
      (turnsAway(passage, at) || endsFronted(passage, from, at))
    )
      return at
    else if (type === 'coordinator' && depth === 0 && at > from && turnsTo(passage, from, at)) return at
  }
  return sentenceContentEnd(passage)
}

/** "and police said", "and said": another statement begins after the conjunction. */
const turnsTo = (passage: Passage, from: number, coordinator: number): boolean =>
  coordinator > from + 2 ? newSpeaker(passage, coordinator + 1) : verbAt(passage, coordinator + 1) !== undefined

function endsClause(passage: Passage, at: number): boolean {
  const { text } = passage.tokens[at]!
  return text === ';' || /^[.!?…]+$/.test(text) ? at >= passage.last - 2 || text === ';' : false
}

/** The end of the sentence without its end mark; a closing quotation mark stays. */
export function sentenceContentEnd(passage: Passage): number {
  let end = passage.last
  while (end > passage.first + 1 && /^[.!?…]+$/.test(passage.tokens[end - 1]!.text)) end--
  return end
}

const TURNING: ReadonlySet<string> = new Set(['but', 'while', 'although', 'though', 'whereas'])

/** ", adding that …", ", according to …", ", but police said …": the part after the comma has a source of its own. */
function turnsAway(passage: Passage, comma: number): boolean {
  const next = comma + 1
  const verb = verbAt(passage, next)
  if (verb?.shape === 'gerund') return true
  const word = wordAt(passage, next)
  if (word === 'according' || word === 'citing') return true
  const relative = word === 'when' || classAt(passage, next) === 'relative' ? next : next + 1
  if ((word === 'when' || classAt(passage, relative) === 'relative') && newSpeaker(passage, relative + 1)) return true
  if (FRONTED.has(classAt(passage, passage.first)) && newSpeaker(passage, next)) return true
  if (isTrailingSpeaker(passage, next)) return true
  if (TURNING.has(word) || word === 'and') {
    return classAt(passage, next + 1) !== 'that' && newSpeaker(passage, next + 1)
  }
  return false
}

/** "When police announced their plan, thousands fled": the clause in front ends where that of the sentence begins. */
function endsFronted(passage: Passage, from: number, comma: number): boolean {
  if (classAt(passage, passage.first) !== 'subordinator' || !opensClause(passage, comma + 1)) return false
  for (let at = passage.first; at < from; at++) if (classAt(passage, at) === 'comma') return false
  return true
}

/** With what a sentence begins whose subject is still to come: "When asked, …", "Noting that …, the mayor said". */
const FRONTED: ReadonlySet<string> = new Set(['subordinator', 'preposition', 'gerund', 'past'])

const TRAILING = 10

/** ", he said" or ", police said on Monday" at the end of the sentence. */
function isTrailingSpeaker(passage: Passage, from: number): boolean {
  if (passage.last - from > TRAILING || classAt(passage, from) === 'coordinator') return false
  for (let at = from + 1; at < passage.last; at++) {
    const verb = verbAt(passage, at)
    if (verb) return verb.shape !== 'gerund' && rowWith(verb, 'bc') !== undefined && isOver(passage, at + 1)
    if (classAt(passage, at) === 'comma') return false
  }
  return false
}

/** Whether a subject and a cue verb follow within a few tokens: "police said", "his lawyer denied". */
function newSpeaker(passage: Passage, from: number): boolean {
  if (classAt(passage, from) === 'that') return false
  for (let at = from; at < Math.min(passage.last, from + 12); at++) {
    const type = classAt(passage, at)
    if (wordAt(passage, at) === 'than') continue
    if (type === 'comma' || type === 'mark' || type === 'quote' || type === 'subordinator') return false
    const verb = verbAt(passage, at)
    if (verb && verb.shape !== 'gerund' && at > from && verb.rows.some(({ frames }) => /[tbcqh]/.test(frames))) {
      return classAt(passage, at - 1) !== 'to' && subjectBefore(passage, at) !== null
    }
    if (verb && at === from && wordAt(passage, from - 1) === 'and') return !isJoinedParticiple(passage, at, verb.shape)
    if (isFiniteVerb(passage, at) && type !== 'auxiliary') return false
  }
  return false
}

/** "an expert seized and presumed killed", "led by one army and backed by another": no statement begins there. */
const isJoinedParticiple = (passage: Passage, at: number, shape: string): boolean =>
  shape === 'past-or-participle' && (classAt(passage, at + 1) === 'past' || wordAt(passage, at + 1) === 'by')

const STARTS: ReadonlySet<string> = new Set([
  'name',
  'word',
  'number',
  'pronoun',
  'determiner',
  'past',
  'gerund',
  'subordinator',
  'that',
  'adverb',
  'object',
  'preposition',
])

/** Whether a clause begins at a token: a verb of any kind follows before the end. */
export function isClause(passage: Passage, from: number, to: number): boolean {
  if (!STARTS.has(classAt(passage, from)) && !passage.openingAt.has(from) && !isContraction(passage, from)) return false
  if (isContraction(passage, from)) return true
  for (let at = from + 1; at < to; at++) {
    const type = classAt(passage, at)
    if (type === 'past' || isFiniteVerb(passage, at) || isPresentVerb(passage, at)) return true
  }
  return false
}

/** "they're", "I'll": a subject and its verb in one word. */
const isContraction = (passage: Passage, at: number): boolean =>
  classAt(passage, at) === 'auxiliary' && /'(?:d|ll|m|re|s|ve)$/.test(wordAt(passage, at))

/** Whether a noun phrase begins at a token and its verb follows at once: no word in between can be an object's. */
export function opensClause(passage: Passage, from: number): boolean {
  if (isContraction(passage, from)) return true
  if (wordAt(passage, from) === 'there') return classAt(passage, from + 1) === 'auxiliary'
  const end = phraseEnd(passage, from)
  if (end < 0) return false
  let at = end
  while (classAt(passage, at) === 'adverb') at++
  return isFiniteVerb(passage, at) || isPresentVerb(passage, at)
}

/** "prices fall", "the plan works": a verb that no lexicon knows, told by its neighbours. */
function isPresentVerb(passage: Passage, at: number): boolean {
  if (classAt(passage, at) !== 'word') return false
  const before = classAt(passage, at - 1)
  if (before === 'pronoun' || before === 'relative') return true
  const after = classAt(passage, at + 1)
  return (
    before === 'name' &&
    wordAt(passage, at).endsWith('s') &&
    ['determiner', 'to', 'preposition', 'that'].includes(after)
  )
}

/** The statement from a token to its end, when it holds at least one word. */
export function contentFrom(passage: Passage, from: number): Part | null {
  const last = contentEnd(passage, from)
  return last > from ? { first: from, last } : null
}

/**
 * The statement that ends before a token and runs back to the beginning of its sentence, without leading conjunctions:
 * "Eight people died" in "Eight people died, police said".
 */
export function contentBefore(passage: Passage, last: number): Part | null {
  let first = passage.first
  for (let at = last - 1; at > passage.first; at--) {
    const { text } = passage.tokens[at]!
    if (text === ';') {
      first = at + 1
      break
    }
  }
  if (classAt(passage, first) === 'coordinator' && last - first > 2) first++
  return last - first > 1 ? { first, last } : null
}
