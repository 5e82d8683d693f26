import type { Part } from '../../extract/pattern.ts'
import { CLAUSE_BORDERS, CLAUSE_JOINERS, DATE_LEADS } from '../../lexicon/event-nouns.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { AUXILIARIES } from '../../lexicon/word-classes.ts'
import { isNominal, isVerb, isWordAt, leadStart, lowerAt, type Place, phraseStart } from './event-words.ts'

/** No event is told in more words than these. */
const LONGEST = 32
/** No clause is followed further than so many words. */
const FARTHEST = 48
/** How far a conjunction looks for the verb of a new clause. */
const REACH = 9

/** The clause that a date stands in; of a clause that the date opens, what follows it. */
export function datedClause(place: Place): Part | null {
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

const isMark = (place: Place, at: number): boolean =>
  /^(?:[;:—–"“”]|--+|``|''|\.\.+)$/.test(lowerAt(place, at)) && !isHourColon(place, at)

/** The colon of "11:59". */
const isHourColon = (place: Place, at: number): boolean =>
  lowerAt(place, at) === ':' && /^\d+$/.test(lowerAt(place, at - 1)) && /^\d/.test(lowerAt(place, at + 1))

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
    if (isVerb(place, at)) {
      const patient = sawVerb || lowerAt(place, at + 1) !== 'by' ? null : patientOf(place, at)
      if (patient !== null) return phraseStart(place, patient)
      sawVerb = true
    }
  }
  return farthest
}

/**
 * The noun of "they seek an expert abducted and killed by rebels": without an auxiliary the participle belongs to it,
 * when another verb rules the sentence.
 */
function patientOf(place: Place, participle: number): number | null {
  let at = participle
  while ((isVerb(place, at) && !isAuxiliary(place, at)) || lowerAt(place, at) === 'and') at--
  return isNominal(place, at) && !isAuxiliary(place, at) && holdsVerb(place, place.sentence.first, at) ? at : null
}

const isAuxiliary = (place: Place, at: number): boolean => AUXILIARIES.has(lowerAt(place, at))

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

const TRAILERS: ReadonlySet<string> = new Set([...DATE_LEADS, 'even', 'not'])

/** Without the words and marks that only join it to what stands around. */
function trimmed(place: Place, from: number, to: number): Part | null {
  let [first, last] = [from, to]
  while (first < last && (!isContent(place, first) || isJoiner(place, first))) first++
  while (last > first && (!isContent(place, last - 1) || TRAILERS.has(lowerAt(place, last - 1)))) last--
  // A date alone tells no event.
  return first < last && (first < leadStart(place) || last > place.last) ? { first, last } : null
}

/** "After a strike of six weeks the mine shut": there the word leads to a noun and stays. */
const isJoiner = (place: Place, at: number): boolean =>
  CLAUSE_JOINERS.has(lowerAt(place, at)) && (!DATE_LEADS.has(lowerAt(place, at)) || isSubject(place, at + 1))

const isContent = ({ document }: Place, at: number): boolean =>
  document.tokens[at]!.kind === 'word' || document.tokens[at]!.kind === 'number' || document.tokens[at]!.text === '%'
