import { type Document, type Sentence, tokenSpan } from '../../document/document.ts'
import type { Part } from '../../extract/pattern.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import { CLAUSE_BORDERS, DATE_LEADS, EVENT_NOUNS, PHRASE_OPENERS, STANDING_NOUNS } from '../../lexicon/event-nouns.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import type { Span } from '../../report.ts'
import { tenseOf } from './tense.ts'

/** No event is told in more words than these. */
const LONGEST = 32
/** No clause is followed further than so many words. */
const FARTHEST = 48
/** How far a conjunction looks for the verb of a new clause. */
const REACH = 9

/** An expression in its sentence: what stands around it, as token indices. */
interface Place extends Part {
  readonly document: Document
  readonly sentence: Sentence
}

/**
 * What the article says happened at a date: the noun phrase that it dates ("the annexation of Crimea"), else the clause
 * that it stands in. Null for what tells no date of its own, such as "now", a length of time or a set.
 */
export function eventOf(document: Document, sentence: Sentence, timex: Timex): Span | null {
  const { kind } = timex.meaning
  if (kind === 'reference' || kind === 'set' || kind === 'length') return null
  const place: Place = { document, sentence, first: timex.first, last: timex.last }
  const part = describedNoun(place) ?? datedNoun(place) ?? datedClause(place)
  return part && part.last - part.first > 1 ? tokenSpan(document, part.first, part.last) : null
}

const lowerAt = ({ document, sentence }: Place, at: number): string =>
  at >= sentence.first && at < sentence.last ? document.tokens[at]!.lower : ''

const isWordAt = ({ document, sentence }: Place, at: number): boolean =>
  at >= sentence.first && at < sentence.last && document.tokens[at]!.kind === 'word'

const isVerb = (place: Place, at: number): boolean => isWordAt(place, at) && tenseOf(place.document, at) !== null

const isEventNoun = (word: string): boolean =>
  EVENT_NOUNS.has(word) || (/(?:ation|ition|ution)s?$/.test(word) && !STANDING_NOUNS.has(word.replace(/s$/, '')))

/** Where the words that lead to the date begin: the "in early" of "in early May". */
function leadStart(place: Place): number {
  let at = place.first
  while (at > place.sentence.first && DATE_LEADS.has(lowerAt(place, at - 1)) && place.first - at < 3) at--
  return at
}

// ---- a noun that the date describes: "Friday's missile attack on the port", "the 2012 census" ----

function describedNoun(place: Place): Part | null {
  const possessive = lowerAt(place, place.last) === "'s"
  const head = possessive ? place.last + 1 : place.last
  const last = nounsEnd(place, head)
  if (last === head || (!possessive && !isEventNoun(lowerAt(place, last - 1)))) return null
  const first = possessive ? head : PHRASE_OPENERS.has(lowerAt(place, place.first - 1)) ? place.first - 1 : place.first
  return { first, last: withComplement(place, last) }
}

/** The end of the nouns and adjectives that follow without a verb or a little word between them. */
function nounsEnd(place: Place, from: number): number {
  let at = from
  while (at - from < 6 && isNominal(place, at)) at++
  return at
}

const isNominal = (place: Place, at: number): boolean =>
  (isWordAt(place, at) || lowerAt(place, at) === '-') &&
  !DATE_LEADS.has(lowerAt(place, at)) &&
  !CLAUSE_BORDERS.has(lowerAt(place, at)) &&
  !PHRASE_OPENERS.has(lowerAt(place, at)) &&
  !/^(?:and|or|nor|with|against|into|over|under|he|she|it|they|we|i|you|not|when)$/.test(lowerAt(place, at)) &&
  !isVerb(place, at)

/** With "of Crimea", "on the port", "against the bill" behind it. */
function withComplement(place: Place, from: number): number {
  let last = from
  for (let links = 0; links < 2 && /^(?:of|on|against|in|at|between|with|for)$/.test(lowerAt(place, last)); links++) {
    const head = PHRASE_OPENERS.has(lowerAt(place, last + 1)) ? last + 2 : last + 1
    const end = nounsEnd(place, head)
    if (end === head) break
    last = end
  }
  return last
}

// ---- a noun phrase before the date: "the annexation of Crimea in 2014" ----

function datedNoun(place: Place): Part | null {
  const last = leadStart(place)
  let at = last - 1
  let noun = -1
  for (; at >= place.sentence.first && last - at < 14; at--) {
    if (!isPhraseWord(place, at)) break
    if (isEventNoun(lowerAt(place, at))) noun = at
    else if (noun >= 0 && DATE_LEADS.has(lowerAt(place, at)) && lowerAt(place, at) !== 'of') break
  }
  if (noun < 0) return null
  const first = phraseStart(place, noun)
  // Without a word that leads to the date ("after a coup last year"), only a preposition before it sets the phrase free.
  if (last === place.first && !/^(?:after|before|during|following|since)$/.test(lowerAt(place, first - 1))) return null
  return isFreePhrase(place, first, noun) ? { first, last } : null
}

const isPhraseWord = (place: Place, at: number): boolean =>
  (isWordAt(place, at) || /^(?:-|'s)$/.test(lowerAt(place, at))) &&
  !CLAUSE_BORDERS.has(lowerAt(place, at)) &&
  !isVerb(place, at)

function phraseStart(place: Place, noun: number): number {
  let first = noun
  while (first > place.sentence.first && noun - first < 6) {
    const before = first - 1
    if (PHRASE_OPENERS.has(lowerAt(place, before))) return before
    if (!isNominal(place, before) && lowerAt(place, before) !== "'s") break
    first = before
  }
  return first
}

/** A phrase that is the object of a verb belongs to its clause; after "such as" or a noun's preposition it stands by itself. */
function isFreePhrase(place: Place, first: number, noun: number): boolean {
  const before = first - 1
  if (before < place.sentence.first) return !isVerb(place, noun + 1)
  const word = lowerAt(place, before)
  if (word === 'as' || word === 'like' || word === 'including' || word === 'and' || word === 'after') return true
  if (!DATE_LEADS.has(word) && word !== 'with' && word !== 'against') return !isWordAt(place, before) && word !== ','
  return isNominal(place, before - 1)
}

// ---- the clause ----

function datedClause(place: Place): Part | null {
  const lead = leadStart(place)
  const opens = lowerAt(place, place.last) === ',' ? place.last + 1 : place.last
  const fronted = lead === place.sentence.first || lowerAt(place, lead - 1) === ','
  const after = clauseWithVerb(place, opens)
  if (fronted && after !== null) return trimmed(place, opens, Math.min(after, opens + LONGEST))
  const left = clauseStart(place, lead)
  if (!holdsVerb(place, left, lead) && after !== null) return trimmed(place, opens, Math.min(after, opens + LONGEST))
  const right = clauseEnd(place, place.last)
  const isLong = lead - left > LONGEST / 2 && right - left > LONGEST
  return trimmed(place, left, isLong ? lead : Math.min(right, left + LONGEST))
}

function holdsVerb(place: Place, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isVerb(place, at)) return true
  return false
}

const isMark = (place: Place, at: number): boolean => /^(?:[;:—–"“”]|--+|``|''|\.\.+)$/.test(lowerAt(place, at))

function clauseStart(place: Place, lead: number): number {
  const farthest = Math.max(place.sentence.first, lead - LONGEST)
  let sawVerb = false
  for (let at = lead - 1; at >= farthest; at--) {
    const word = lowerAt(place, at)
    if (word === ')') at = openingOf(place, at, farthest)
    else if (isMark(place, at) || word === '(') return at + 1
    else if (sawVerb && CLAUSE_BORDERS.has(word)) return isRelative(place, at) ? phraseStart(place, at - 1) : at + 1
    else if (sawVerb && SPEECH_VERBS.has(word) && isSubject(place, at + 1)) return at + 1
    else if (word === ',' && (sawVerb ? isSubject(place, at + 1) : lowerAt(place, at + 1).endsWith('ing')))
      return at + 1
    else if (/^(?:and|or)$/.test(word) && sawVerb && isSubject(place, at + 1) && holdsVerb(place, farthest, at))
      return at + 1
    if (isVerb(place, at)) sawVerb = true
  }
  return farthest
}

function openingOf(place: Place, close: number, farthest: number): number {
  let at = close
  while (at > farthest && lowerAt(place, at) !== '(') at--
  return at
}

/** "the party that was swept from power", not "told Reuters that". */
function isRelative(place: Place, at: number): boolean {
  const word = lowerAt(place, at)
  if (word !== 'who' && word !== 'which' && word !== 'that') return false
  for (let before = at - 1; word === 'that' && before > at - 6; before--) {
    if (SPEECH_VERBS.has(lowerAt(place, before))) return false
  }
  return isNominal(place, at - 1)
}

/** Whether a subject begins here, with its verb after a few words. */
function isSubject(place: Place, from: number): boolean {
  if (isVerb(place, from)) return false
  for (let at = from + 1; at < Math.min(place.sentence.last, from + REACH); at++) {
    if (isVerb(place, at)) return true
    if (!isWordAt(place, at) && lowerAt(place, at) !== '-' && lowerAt(place, at) !== "'s") return false
  }
  return false
}

/** The end of the clause that begins here, over an aside or two if its verb stands behind them; null without a verb. */
function clauseWithVerb(place: Place, from: number): number | null {
  let end = from
  for (let asides = 0; asides < 3 && end < place.sentence.last; asides++) {
    end = clauseEnd(place, end === from ? from : end + 1)
    if (holdsVerb(place, from, end)) return end
    if (isMark(place, end)) return null
  }
  return null
}

function clauseEnd(place: Place, from: number): number {
  const farthest = Math.min(place.sentence.last, from + FARTHEST)
  let sawVerb = false
  for (let at = from; at < farthest; at++) {
    const word = lowerAt(place, at)
    if (isMark(place, at) || /^[,.?!()]$/.test(word)) return at
    if (at > from && CLAUSE_BORDERS.has(word) && !SPEECH_VERBS.has(lowerAt(place, at - 1))) return at
    if (at > from && CLAUSE_OPENERS.test(word) && sawVerb && isSubject(place, at + 1)) return at
    if (isVerb(place, at)) sawVerb = true
  }
  return farthest
}

const CLAUSE_OPENERS = /^(?:and|or|but|when|after|before|since)$/

/** Without the words and marks that only join it to what stands around. */
function trimmed(place: Place, from: number, to: number): Part | null {
  let [first, last] = [from, to]
  while (first < last && (!isContent(place, first) || JOINERS.has(lowerAt(place, first)))) first++
  while (last > first && (!isContent(place, last - 1) || DATE_LEADS.has(lowerAt(place, last - 1)))) last--
  return first < last ? { first, last } : null
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'that', 'however', 'also', 'then', 'so', "'s"])

const isContent = ({ document }: Place, at: number): boolean =>
  document.tokens[at]!.kind === 'word' || document.tokens[at]!.kind === 'number' || document.tokens[at]!.text === '%'
