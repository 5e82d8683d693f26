import type { Part } from '../../extract/pattern.ts'
import { CLAUSE_BORDERS, DATE_LEADS, PHRASE_OPENERS } from '../../lexicon/event-nouns.ts'
import {
  isEventNoun,
  isNominal,
  isVerb,
  isWordAt,
  leadStart,
  lowerAt,
  nounsEnd,
  type Place,
  phraseStart,
} from './event-words.ts'

/** A noun that the date describes: "Friday's missile attack on the port", "the 2012 referendum", "the 1916 tower". */
export function describedNoun(place: Place): Part | null {
  const possessive = lowerAt(place, place.last) === "'s"
  const stretch = yearsAround(place)
  const head = possessive ? place.last + 1 : stretch.last
  const last = nounsEnd(place, head)
  if (last === head) return null
  if (possessive) return { first: head, last: withComplement(place, last) }
  const first = phraseStart(place, stretch.first)
  const isOpen = isYear(place, place.first) && PHRASE_OPENERS.has(lowerAt(place, first))
  if (!isOpen && !isEventNoun(lowerAt(place, last - 1))) return null
  if (isOpen) return { first, last: withComplement(place, last) }
  const opener = PHRASE_OPENERS.has(lowerAt(place, stretch.first - 1)) ? 1 : 0
  return { first: stretch.first - opener, last: withComplement(place, last) }
}

const isYear = (place: Place, at: number): boolean => /^\d{4}s?$/.test(lowerAt(place, at))
const isDash = (place: Place, at: number): boolean => /^[-–]$/.test(lowerAt(place, at))

/** The expression, with the other year of "1977–1979". */
function yearsAround(place: Place): Part {
  const { first, last } = place
  if (isDash(place, last) && isYear(place, last + 1)) return { first, last: last + 2 }
  if (isDash(place, first - 1) && isYear(place, first - 2)) return { first: first - 2, last }
  return { first, last }
}

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

/** A noun phrase before the date: "the annexation of Crimea in 2014". */
export function datedNoun(place: Place): Part | null {
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
  // "the accord of 2015": there the date is the noun's own.
  const isOwn = place.first - last === 1 && lowerAt(place, last) === 'of'
  return isOwn || isFreePhrase(place, first, noun) ? { first, last } : null
}

const isPhraseWord = (place: Place, at: number): boolean =>
  (isWordAt(place, at) || /^(?:-|'s)$/.test(lowerAt(place, at))) &&
  !CLAUSE_BORDERS.has(lowerAt(place, at)) &&
  !isVerb(place, at)

/** A phrase that is the object of a verb belongs to its clause; after "such as" or a noun's preposition it stands by itself. */
function isFreePhrase(place: Place, first: number, noun: number): boolean {
  const before = first - 1
  if (before < place.sentence.first) return !isVerb(place, noun + 1)
  const word = lowerAt(place, before)
  if (/^\d/.test(word)) return false
  if (word === 'as' || word === 'like' || word === 'including' || word === 'and' || word === 'after') return true
  if (!DATE_LEADS.has(word) && word !== 'with' && word !== 'against') return !isWordAt(place, before) && word !== ','
  return isNominal(place, before - 1) || !isWordAt(place, before - 1)
}
