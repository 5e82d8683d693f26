import { type Document, tokenFrom } from '../../document/document.ts'
import { placesNamed } from '../../gazetteer/places.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'
import { CALENDAR_WORDS } from '../../lexicon/places-other-words.ts'
import { type Draft, location } from './drafts.ts'

/** The dateline stands outside the sentences; what stands in its place is one. */
export function datelineToponyms(document: Document): readonly Draft[] {
  const place = document.dateline?.place
  if (!place) return []
  const first = tokenFrom(document, place.start)
  const drafts: Draft[] = []
  let start = first
  for (let at = first; at <= document.tokens.length; at++) {
    const token = document.tokens[at]
    const inside = token !== undefined && token.end <= place.end
    if (inside && !DATELINE_BREAKS.has(token.text)) continue
    if (at > start && isDatelinePlace(document, start, at)) {
      drafts.push({ first: start, last: at, kind: null, evidence: [location('location/dateline', SURE)] })
    }
    if (!inside) break
    start = at + 1
  }
  return drafts
}

/** Capitals, or a name that the gazetteer knows; a writer's name or a day is neither. */
function isDatelinePlace({ text, tokens }: Document, first: number, last: number): boolean {
  const { lower, shape } = tokens[first]!
  if (CALENDAR_WORDS.has(lower)) return false
  const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  return shape === 'upper' || stateOfAbbreviation(name) !== null || placesNamed(name).length > 0
}

/** Weight of a place in the dateline: hardly anything else stands there. */
const SURE = 6

const DATELINE_BREAKS: ReadonlySet<string> = new Set([',', '/', '(', ')', 'and', 'AND', ';'])
