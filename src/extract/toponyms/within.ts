import type { Document, Sentence, Token } from '../../document/document.ts'
import { sentenceOf } from '../../document/document.ts'
import { countryOfDemonym } from '../../gazetteer/demonyms.ts'
import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import { FACILITY_HEADS, PLACE_HEADS, STREET_HEADS } from '../../lexicon/places-heads.ts'
import { BODIES_OF_PLACES, BRAND_WORDS, LOCAL_BODIES, LOCAL_EVENTS } from '../../lexicon/places-locals.ts'
import { foldWord, WORD, wordFlags } from '../../lexicon/words.ts'
import type { LocationKind } from '../../report.ts'
import type { Part } from '../pattern.ts'
import type { PlaceName } from './name-words.ts'
import { placeNameAt } from './place-names.ts'
import { isSaintOfBuilding } from './saints.ts'

/** Words that tie the name of a body to its place: "University of Texas", "Embassy in Kabul". */
const TIES: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'to'])

/** Villages too small to be meant when a longer name happens to hold their name. */
const LEAST_IMPORTANCE = 75

/** From this importance on a place goes before a person of its name. */
const KNOWN = 130

const isBody = (word: string): boolean =>
  LOCAL_BODIES.has(word) || LOCAL_EVENTS.has(word) || FACILITY_HEADS.has(word) || PLACE_HEADS.has(word)

/**
 * Whether the place's name is more likely an ordinary word ("Central Mental Hospital") or a person's ("Griffith Park"):
 * buildings and parks are named after people more often than after villages.
 */
function isOtherWord(word: Token, { by, kind, importance }: PlaceName, head: Token): boolean {
  if (isBody(word.lower) || (by === 'listed' && kind === 'city' && countryOfDemonym(word.lower) !== null)) return true
  if (by === 'head' || importance >= WELL_KNOWN) return false
  const flags = wordFlags(foldWord(word.text))
  if (flags & (WORD.common | WORD.dictionary)) return true
  return importance < KNOWN && FACILITY_HEADS.has(head.lower) && (flags & (WORD.given | WORD.surname | WORD.name)) !== 0
}

/** Whether the longer name is that of a body, a building or an event of the place, and not a mere brand. */
function pointsAt({ tokens }: Document, outer: Part, inner: PlaceName): boolean {
  const before = inner.first > outer.first ? tokens[inner.first - 1]!.lower : null
  const after = inner.last < outer.last ? tokens[inner.last]!.lower : null
  if (inner.last - inner.first === 1 && isOtherWord(tokens[inner.first]!, inner, tokens[outer.last - 1]!)) return false
  if (isSaintOfBuilding(tokens, inner.first, inner.last)) return false
  const opening = tokens[outer.first]!.lower
  const last = tokens[outer.last - 1]!.lower
  if (BRAND_WORDS.has(last) || BRAND_WORDS.has(opening)) return false
  if (before !== null && TIES.has(before)) return true
  if (before !== null && inner.kind !== 'country' && inner.kind !== 'region' && !isBody(last)) return false
  const opens = inner.first === outer.first && DIVISIONS.has(inner.kind ?? 'unknown')
  return after !== null && (isBody(after) || isBody(last) || (opens && BODIES_OF_PLACES.has(last)))
}

const DIVISIONS: ReadonlySet<LocationKind> = new Set(['country', 'region', 'county'])

/** Streets are named after places that they do not point at. */
const isStreet = ({ tokens }: Document, { last }: Part): boolean => STREET_HEADS.has(tokens[last - 1]!.lower)

/** "Oaxaca State" and "New York City" are the place; only buildings point at another one. */
function isWholePlace(document: Document, scope: Sentence, { first, last }: Part): boolean {
  const name = placeNameAt(document, scope, first)
  return name?.last === last && name.by !== 'capitals' && name.kind !== 'facility'
}

/** A listed name, or a division told by its head: "Sokoto State" in "Governor of Sokoto State". */
function innerName(document: Document, scope: Sentence, at: number, outer: Part): PlaceName | null {
  const headed = placeNameAt(document, scope, at)
  const isDivision = headed?.by === 'head' && (headed.kind === 'region' || headed.kind === 'county')
  if (isDivision && headed.last - headed.first < outer.last - outer.first) return headed
  const listed = placeNameAt(document, scope, at, 'listed')
  return listed && (listed.kind === 'county' || listed.importance >= LEAST_IMPORTANCE) ? listed : null
}

/**
 * The places that a longer name points at: "Glasgow" in "Glasgow Police", "Texas" in "University of Texas"; none in a
 * mere brand such as "Bank of America". `outer` is the longer name in tokens.
 */
export function toponymsWithin(document: Document, outer: Part): readonly PlaceName[] {
  const sentence = sentenceOf(document, document.tokens[outer.first]!.start)
  if (!sentence) return []
  const found: PlaceName[] = []
  const scope = { ...sentence, last: Math.min(outer.last, sentence.last) }
  if (isStreet(document, outer) || isWholePlace(document, scope, outer)) return []
  for (let at = outer.first; at < scope.last; ) {
    const name = innerName(document, scope, at, outer)
    const inside = name !== null && name.last - name.first < outer.last - outer.first
    if (inside && pointsAt(document, outer, name)) found.push(name)
    at = name?.last ?? at + 1
  }
  return found
}
