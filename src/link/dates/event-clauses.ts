import type { Part } from '../../extract/pattern.ts'
import { CLAUSE_JOINERS, CLAUSE_TRAILERS, DATE_LEADS } from '../../lexicon/event-nouns.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { clauseEnd, clauseStart, clauseWithVerb, holdsVerb, isHourColon, isRelative, LONGEST } from './clause-bounds.ts'
import { afterDates, afterReport } from './event-leads.ts'
import { isSubject, isVerb, leadStart, lowerAt, type Place } from './event-words.ts'
import { closesQuotation } from './quoted-words.ts'

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

/** Without the words and marks that only join it to what stands around. */
function trimmed(place: Place, from: number, to: number): Part | null {
  let [first, last] = [from, to]
  while (first < last && (!isContent(place, first) || isJoiner(place, first))) first++
  while (last > first && isTrailer(place, first, last - 1)) last--
  // "and said": what was said is told elsewhere.
  if (last - first > 2 && SPEECH_VERBS.has(lowerAt(place, last - 1)) && lowerAt(place, last - 2) === 'and') last -= 2
  // A date alone tells no event.
  return first < last && (first < leadStart(place) || last > place.last) ? { first, last } : null
}

/** A mark or a word that nothing follows in the clause. */
function isTrailer(place: Place, first: number, at: number): boolean {
  const word = lowerAt(place, at)
  if (CLAUSE_TRAILERS.has(word) || DATE_LEADS.has(word)) return true
  return !isContent(place, at) && !closesQuotation(place, first, at)
}

/** "After a strike of six weeks the mine shut": there the word leads to a noun and stays. */
const isJoiner = (place: Place, at: number): boolean =>
  CLAUSE_JOINERS.has(lowerAt(place, at)) && (!DATE_LEADS.has(lowerAt(place, at)) || isSubject(place, at + 1))

const isContent = ({ document }: Place, at: number): boolean =>
  document.tokens[at]!.kind === 'word' || document.tokens[at]!.kind === 'number' || document.tokens[at]!.text === '%'
