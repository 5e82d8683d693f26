import type { Part } from '../../extract/pattern.ts'
import { CLAUSE_BORDERS, CLAUSE_JOINERS, DATE_LEADS, PHRASE_OPENERS } from '../../lexicon/event-nouns.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { AUXILIARIES } from '../../lexicon/word-classes.ts'
import { afterDates, afterReport } from './event-leads.ts'
import { isNominal, isSubject, isVerb, isWordAt, leadStart, lowerAt, type Place, phraseStart } from './event-words.ts'

/** No event is told in more words than these. */
const LONGEST = 32
/** No clause is followed further than so many words. */
const FARTHEST = 48
/** The clause that a date stands in; of a clause that the date opens, what follows it. */
export function datedClause(place: Place): Part | null {
  const lead = leadStart(place)
  const opens = afterReport(place, afterDates(place, place.last))
  const fronted = lead === place.sentence.first || lowerAt(place, lead - 1) === ','
  // "12 May 1943: fleet sails": in a list of dates no verb need be known.
  const after =
    lowerAt(place, place.last) === ':' && !isHourColon(place, place.last)
      ? clauseEnd(place, opens)
      : clauseWithVerb(place, opens)
  if (fronted && after !== null) return trimmed(place, opens, Math.min(after, opens + LONGEST))
  const left = afterJoiner(place, clauseStart(place, lead), lead)
  if (!holdsVerb(place, left, lead) && after !== null) return trimmed(place, opens, Math.min(after, opens + LONGEST))
  const right = Math.min(clauseEnd(place, place.last, holdsVerb(place, left, lead)), relativeEnd(place, left, lead))
  const isLong = lead - left > LONGEST / 2 && right - left > LONGEST
  return trimmed(place, left, isLong ? lead : Math.min(right, left + LONGEST))
}

/** "what he did when the wall fell in 1989", "hundreds of men when the wall fell": only the clause tells the event. */
function afterJoiner(place: Place, left: number, lead: number): number {
  for (let at = lead - 1; at > left; at--) {
    if (!JOINERS.test(lowerAt(place, at)) || !isSubject(place, at + 1)) continue
    let head = left
    while (head < at && (!isContent(place, head) || /^(?:is|that|that's|'s)$/.test(lowerAt(place, head)))) head++
    const isPoor = lowerAt(place, head) === 'what' || (lowerAt(place, head) !== 'to' && !holdsVerb(place, left, at))
    return isPoor && holdsVerb(place, at, lead) ? at + 1 : left
  }
  return left
}

const JOINERS = /^(?:after|before|when|while)$/

/** "the quake that struck on Friday shook the coast": the clause about the noun ends at the next verb. */
function relativeEnd(place: Place, left: number, lead: number): number {
  for (let at = left + 1; at < lead; at++) {
    if (isVerb(place, at)) break
    if (!isRelative(place, at)) continue
    let verb = place.last
    while (verb < place.sentence.last && verb - place.last < 2 && !isVerb(place, verb)) verb++
    return isVerb(place, verb) && holdsVerb(place, at, lead) ? verb : place.sentence.last
  }
  return place.sentence.last
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
function isRelative(place: Place, at: number): boolean {
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
function clauseWithVerb(place: Place, from: number): number | null {
  let end = from
  for (let asides = 0; asides < 3 && end < place.sentence.last; asides++) {
    end = clauseEnd(place, end === from ? from : end + 1)
    if (holdsVerb(place, from, end)) return end
    if (isMark(place, end)) return null
  }
  return null
}

function clauseEnd(place: Place, from: number, isVerbBefore = false): number {
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

const CLOSINGS: Readonly<Record<string, string>> = { '“': '”', '``': "''" }
const LONGEST_QUOTATION = 12

/** The mark that closes a few quoted words of the clause ("an “illegal” order"); -1 where none are. */
function quotedEnd(place: Place, open: number): number {
  const mark = CLOSINGS[lowerAt(place, open)]
  if (!mark || !isWordAt(place, open - 1) || SPEECH_VERBS.has(lowerAt(place, open - 1))) return -1
  for (let at = open + 1; at < Math.min(place.sentence.last, open + LONGEST_QUOTATION); at++) {
    if (lowerAt(place, at) === mark) return at
    if (/^[,.?!]$/.test(lowerAt(place, at))) return -1
  }
  return -1
}

const CLAUSE_OPENERS = /^(?:and|or|but|when|after|before|since)$/

const TRAILERS: ReadonlySet<string> = new Set([
  ...DATE_LEADS,
  'a',
  'an',
  'even',
  'just',
  'not',
  'only',
  'shortly',
  'soon',
  'that',
  'the',
  'with',
])

/** Without the words and marks that only join it to what stands around. */
function trimmed(place: Place, from: number, to: number): Part | null {
  let [first, last] = [from, to]
  while (first < last && (!isContent(place, first) || isJoiner(place, first))) first++
  while (
    last > first &&
    ((!isContent(place, last - 1) && !closesQuotation(place, first, last - 1)) ||
      TRAILERS.has(lowerAt(place, last - 1)))
  )
    last--
  // "and said": what was said is told elsewhere.
  if (last - first > 2 && SPEECH_VERBS.has(lowerAt(place, last - 1)) && lowerAt(place, last - 2) === 'and') last -= 2
  // A date alone tells no event.
  return first < last && (first < leadStart(place) || last > place.last) ? { first, last } : null
}

/** A mark that closes words quoted inside the event. */
function closesQuotation(place: Place, first: number, close: number): boolean {
  for (let open = close - 1; open >= Math.max(first, close - LONGEST_QUOTATION); open--) {
    if (CLOSINGS[lowerAt(place, open)] === lowerAt(place, close)) return true
  }
  return false
}

/** "After a strike of six weeks the mine shut": there the word leads to a noun and stays. */
const isJoiner = (place: Place, at: number): boolean =>
  CLAUSE_JOINERS.has(lowerAt(place, at)) && (!DATE_LEADS.has(lowerAt(place, at)) || isSubject(place, at + 1))

const isContent = ({ document }: Place, at: number): boolean =>
  document.tokens[at]!.kind === 'word' || document.tokens[at]!.kind === 'number' || document.tokens[at]!.text === '%'
