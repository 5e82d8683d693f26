import type { Document, Sentence } from '../../document/document.ts'
import type { Part } from '../../extract/pattern.ts'
import { CLAUSE_BORDERS, DATE_LEADS, EVENT_NOUNS, PHRASE_OPENERS, STANDING_NOUNS } from '../../lexicon/event-nouns.ts'
import { tenseOf } from './tense.ts'

/** An expression in its sentence: what stands around it, as token indices. */
export interface Place extends Part {
  readonly document: Document
  readonly sentence: Sentence
}

/** The small letters of a token of the sentence; outside it the empty string. */
export const lowerAt = ({ document, sentence }: Place, at: number): string =>
  at >= sentence.first && at < sentence.last ? document.tokens[at]!.lower : ''

export const isWordAt = ({ document, sentence }: Place, at: number): boolean =>
  at >= sentence.first && at < sentence.last && document.tokens[at]!.kind === 'word'

export const isVerb = (place: Place, at: number): boolean => isWordAt(place, at) && tenseOf(place.document, at) !== null

/** Nouns for what happens: "strike", "annexation". */
export const isEventNoun = (word: string): boolean =>
  EVENT_NOUNS.has(word) || (/(?:ation|ition|ution)s?$/.test(word) && !STANDING_NOUNS.has(word.replace(/s$/, '')))

/** Where the words that lead to the date begin: the "in early" of "in early May". */
export function leadStart(place: Place): number {
  let at = place.first
  while (at > place.sentence.first && DATE_LEADS.has(lowerAt(place, at - 1)) && place.first - at < 3) at--
  return at
}

/** The end of the nouns and adjectives that follow without a verb or a little word between them. */
export function nounsEnd(place: Place, from: number): number {
  let at = from
  while (at - from < 6 && isNominal(place, at)) at++
  return at
}

/** Whether a word can belong to a noun phrase. */
export const isNominal = (place: Place, at: number): boolean =>
  (isWordAt(place, at) || lowerAt(place, at) === '-') &&
  !DATE_LEADS.has(lowerAt(place, at)) &&
  !CLAUSE_BORDERS.has(lowerAt(place, at)) &&
  !PHRASE_OPENERS.has(lowerAt(place, at)) &&
  !/^(?:and|or|nor|with|against|into|over|under|he|she|it|they|we|i|you|not|when)$/.test(lowerAt(place, at)) &&
  !isVerb(place, at)

/** Where the noun phrase begins that ends in a noun. */
export function phraseStart(place: Place, noun: number): number {
  let first = noun
  while (first > place.sentence.first && noun - first < 6) {
    const before = first - 1
    if (PHRASE_OPENERS.has(lowerAt(place, before))) return before
    if (!isNominal(place, before) && lowerAt(place, before) !== "'s") break
    first = before
  }
  // "The 6.4-magnitude quake": the number belongs to its noun.
  return lowerAt(place, first) === '-' && /\d$/.test(lowerAt(place, first - 1)) ? phraseStart(place, first - 1) : first
}

/** How far a conjunction looks for the verb of a new clause. */
const REACH = 9

/** Whether a subject begins here, with its verb after a few words. */
export function isSubject(place: Place, from: number): boolean {
  if (isVerb(place, from)) return false
  for (let at = from + 1; at < Math.min(place.sentence.last, from + REACH); at++) {
    if (isVerb(place, at)) return true
    if (!isWordAt(place, at) && lowerAt(place, at) !== '-' && lowerAt(place, at) !== "'s") return false
  }
  return false
}
