import { CLAUSE_BORDERS, PHRASE_OPENERS } from '../../lexicon/event-nouns.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { AUXILIARIES } from '../../lexicon/word-classes.ts'
import { isNominal, isSubject, isVerb, lowerAt, type Place, phraseStart } from './event-words.ts'
import { quotedEnd } from './quoted-words.ts'

/** No event is told in more words than these. */
export const LONGEST = 32
/** No clause is followed further than so many words. */
const FARTHEST = 48

/** Whether a verb stands between two tokens. */
export function holdsVerb(place: Place, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isVerb(place, at)) return true
  return false
}

/** A mark that no clause goes over. */
const isMark = (place: Place, at: number): boolean =>
  /^(?:[;:—–"“”]|--+|``|''|\.\.+)$/.test(lowerAt(place, at)) && !isHourColon(place, at)

/** The colon of "11:59". */
export const isHourColon = (place: Place, at: number): boolean =>
  lowerAt(place, at) === ':' && /^\d+$/.test(lowerAt(place, at - 1)) && /^\d/.test(lowerAt(place, at + 1))

/** Where the clause begins that stands before a date and its leading words. */
export function clauseStart(place: Place, lead: number): number {
  const farthest = Math.max(place.sentence.first, lead - LONGEST)
  let sawVerb = false
  let closing = -1
  for (let at = lead - 1; at >= farthest; at--) {
    const word = lowerAt(place, at)
    if (word === ',' && isVerb(place, at + 1)) closing = at
    // "The truce, which began in May, collapsed": the clause between the commas is no part of the way to the subject.
    if (closing > at && isRelativeAside(place, at)) at -= 2
    else if (word === ')') at = openingOf(place, at, farthest)
    else if (isMark(place, at) || word === '(') return at + 1
    else if (sawVerb && CLAUSE_BORDERS.has(word))
      return isRelativeAside(place, at)
        ? wholePhraseStart(place, at - 2)
        : isRelative(place, at)
          ? phraseStart(place, at - 1)
          : at + 1
    else if (sawVerb && SPEECH_VERBS.has(word) && isSubject(place, at + 1)) return at + 1
    else if (word === ',' && (sawVerb ? isSubject(place, at + 1) : lowerAt(place, at + 1).endsWith('ing')))
      return at + 1
    else if (
      /^(?:and|or)$/.test(word) &&
      sawVerb &&
      isSubject(place, at + 1) &&
      !isElliptic(place, at + 1) &&
      holdsVerb(place, farthest, at)
    )
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

/** The bracket that opens what a bracket closes. */
function openingOf(place: Place, close: number, farthest: number): number {
  let at = close
  while (at > farthest && lowerAt(place, at) !== '(') at--
  return at
}

/** "the school in Lyon": with the noun that the phrase belongs to. */
function wholePhraseStart(place: Place, noun: number): number {
  let first = phraseStart(place, noun)
  for (let links = 0; links < 2 && /^(?:at|for|in|of)$/.test(lowerAt(place, first - 1)); links++) {
    const outer = isNominal(place, first - 2) ? phraseStart(place, first - 2) : first
    if (outer === first || !PHRASE_OPENERS.has(lowerAt(place, outer))) break
    first = outer
  }
  return first
}

/** ", which" or ", who" behind a noun. */
const isRelativeAside = (place: Place, at: number): boolean =>
  /^(?:which|who)$/.test(lowerAt(place, at)) && lowerAt(place, at - 1) === ',' && isNominal(place, at - 2)

/** "the party that was swept from power", not "told Reuters that". */
export function isRelative(place: Place, at: number): boolean {
  const word = lowerAt(place, at)
  if (word !== 'who' && word !== 'which' && word !== 'that') return false
  for (let before = at - 1; word === 'that' && before > at - 6; before--) {
    if (SPEECH_VERBS.has(lowerAt(place, before))) return false
  }
  return isNominal(place, at - 1)
}

/** "Two were killed and 12 wounded": the auxiliary of the first verb is the second's, too. */
const isElliptic = (place: Place, from: number): boolean =>
  place.document.tokens[from]?.kind === 'number' && isVerb(place, from + 1) && lowerAt(place, from + 1).endsWith('ed')

/** The end of the clause that begins here, over an aside or two if its verb stands behind them; null without a verb. */
export function clauseWithVerb(place: Place, from: number): number | null {
  let end = from
  for (let asides = 0; asides < 3 && end < place.sentence.last; asides++) {
    end = clauseEnd(place, end === from ? from : end + 1)
    if (holdsVerb(place, from, end)) return end
    if (isMark(place, end)) return null
  }
  return null
}

/** Where the clause ends that goes on at a token; `isVerbBefore`: its verb stands before that. */
export function clauseEnd(place: Place, from: number, isVerbBefore = false): number {
  const farthest = Math.min(place.sentence.last, from + FARTHEST)
  let sawVerb = false
  // "The mine closed in 1998 and the town died": right behind the date another clause begins.
  if (isVerbBefore && /^(?:and|but|or)$/.test(lowerAt(place, from)) && isSubject(place, from + 1)) return from
  for (let at = from; at < farthest; at++) {
    const word = lowerAt(place, at)
    const closing = sawVerb ? quotedEnd(place, at) : -1
    if (closing > at) {
      at = closing
      continue
    }
    if (isMark(place, at) || /^[,.?!()]$/.test(word)) return at
    if (at > from && CLAUSE_BORDERS.has(word) && !SPEECH_VERBS.has(lowerAt(place, at - 1))) return at
    if (at > from && CLAUSE_OPENERS.test(word) && sawVerb && isSubject(place, at + 1)) return at
    if (isVerb(place, at)) sawVerb = true
  }
  return farthest
}

const CLAUSE_OPENERS = /^(?:and|or|but|when|after|before|since)$/
