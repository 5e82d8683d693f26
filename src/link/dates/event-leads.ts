import { isNominal, isSubject, isVerb, isWordAt, lowerAt, type Place } from './event-words.ts'

/** Past the mark behind a date that opens its clause ("Monday, …", "1943: …") and past the dates that follow it there. */
export function afterDates(place: Place, last: number): number {
  let at = last
  for (let dates = 0; dates < MOST_DATES; dates++) {
    let next = at
    while (DATE_JOINERS.test(lowerAt(place, next))) next++
    if (
      next === at ||
      !/^\d{4}$/.test(lowerAt(place, next)) ||
      (isWordAt(place, next + 1) && !DATE_JOINERS.test(lowerAt(place, next + 1)))
    )
      break
    at = next + 1
  }
  return /^[,:]$/.test(lowerAt(place, at)) ? at + 1 : at
}

const DATE_JOINERS = /^(?:again|and|from|in|or|to|–|-)$/
const MOST_DATES = 4

/** "On Monday, in Homs, police say a man fled": where was told, and who tells it now, is no part of what happened. */
export function afterReport(place: Place, from: number): number {
  let at = PLACE_LEADS.test(lowerAt(place, from)) ? from + 1 : from
  if (at > from) {
    while (at < from + MOST_PLACE_WORDS && isNominal(place, at)) at++
    at = lowerAt(place, at) === ',' ? afterCapital(place, at + 1) : from
  }
  for (let verb = at + 1; verb < at + MOST_SPEAKER_WORDS && isWordAt(place, verb); verb++) {
    if (REPORTS.test(lowerAt(place, verb)) && isSubject(place, verb + 1)) return verb + 1
    if (isVerb(place, verb)) break
  }
  return at
}

/** "in Lima, Peru's capital,": what the place is belongs to it. */
function afterCapital(place: Place, from: number): number {
  let at = from
  while (at < from + MOST_PLACE_WORDS && (isNominal(place, at) || lowerAt(place, at) === "'s")) at++
  const isOwned = place.document.tokens.slice(from, at).some(({ lower }) => lower === "'s")
  return isOwned && lowerAt(place, at) === ',' ? at + 1 : from
}

const PLACE_LEADS = /^(?:at|in|near|outside)$/
const MOST_PLACE_WORDS = 5
const REPORTS = /^(?:allege|alleges|believe|believes|say|says)$/
const MOST_SPEAKER_WORDS = 6
