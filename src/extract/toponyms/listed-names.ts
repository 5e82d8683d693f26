import type { Document, Token } from '../../document/document.ts'
import { LEAST_TELLING } from '../../gazetteer/importance.ts'
import { beginsName, type PlaceRecord, placesNamed } from '../../gazetteer/places.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { PLACE_CONNECTORS } from '../../lexicon/name-particles.ts'
import { PLACE_ACRONYMS } from '../../lexicon/places-cues.ts'
import { CALENDAR_WORDS, NATURE_WORDS, NOT_PLACES } from '../../lexicon/places-other-words.ts'
import { LONGEST } from './capitals.ts'
import type { PlaceName } from './name-words.ts'
import { isHyphen, isNameWord, isPossessive, isTiedArticle, isTiedPrefix } from './name-words.ts'
import { namesBuilding, SAINTS } from './saints.ts'

/** Last words that are part of a listed name though written small: "Baltic states", "Korean peninsula". */
const SMALL_TAILS: ReadonlySet<string> = new Set(['islands', 'peninsula', 'states'])

/** Where names that begin at a token can end, nearest first. */
export function endsFrom(tokens: readonly Token[], first: number, limit: number): number[] {
  const ends: number[] = []
  let at = first
  while (at < limit && at - first < 2 * LONGEST) {
    const token = tokens[at]!
    if (isNameWord(token) || (at > first && token.kind === 'number')) ends.push(at + 1)
    else if (at > first && isPossessive(token)) ends.push(at + 1)
    else if (at > first && SMALL_TAILS.has(token.lower)) return [...ends, at + 1]
    else if (at > first && isHyphen(token) && !token.spaced && tokens[at + 1]?.spaced === false) {
      if (tokens[at + 1]!.shape === 'lower' && !PLACE_CONNECTORS.has(tokens[at + 1]!.lower)) break
    } else if (
      !PLACE_CONNECTORS.has(token.lower) &&
      !(at === first && (isTiedArticle(tokens, at) || isTiedPrefix(tokens, at)))
    )
      break
    at++
  }
  return ends
}

/** "In the Amazon", "the Amazon rainforest": the company of that name has no article, and its goods no nature. */
function isRiver(tokens: readonly Token[], at: number): boolean {
  const { lower, shape } = tokens[at]!
  const next = tokens[at + 1]
  if (lower !== 'amazon' || shape !== 'capital' || next?.shape === 'capital' || next?.text === '-') return false
  if (NATURE_WORDS.has(next?.lower ?? '')) return true
  return tokens[at - 1]?.lower === 'the' && (next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower))
}

/** Names of three letters or fewer in capitals are other acronyms, and acronyms in small letters other words. */
function passesCaseGate(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 1) return true
  const { text, lower, shape } = tokens[first]!
  if (CALENDAR_WORDS.has(lower)) return false
  if (NOT_PLACES.has(lower)) return isRiver(tokens, first)
  const letters = lower.replace(/[^a-z]/g, '')
  if (PLACE_ACRONYMS.has(letters)) return shape === 'upper'
  return shape !== 'upper' || letters.length > 4 || text !== text.toUpperCase()
}

/** "St. John's" is a city, "St. John's University" is none. */
function possessiveOf(tokens: readonly Token[], first: number, last: number, places: readonly PlaceRecord[]) {
  const isChurch = SAINTS.has(tokens[first]!.lower) && namesBuilding(tokens[last])
  return isChurch ? undefined : places.find(place => /['’]s$/.test(place.name) && place.importance >= CHURCHES)
}

/** Below this importance a saint's name with a possessive is more likely that of a church or a school. */
const CHURCHES = 100

/** The longest listed name that begins at a token; longer ones are tried only while some name goes on that way. */
export function listedName(
  document: Document,
  first: number,
  ends: readonly number[],
  upperText: boolean,
): PlaceName | null {
  const { text, tokens } = document
  let found: PlaceName | null = null
  for (const last of ends) {
    const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    const isArticle = last === first + 1 && isTiedArticle(tokens, first)
    const places = !isArticle && (upperText || passesCaseGate(tokens, first, last)) ? placesNamed(name) : []
    const place = isPossessive(tokens[last - 1]) ? possessiveOf(tokens, first, last, places) : places[0]
    const tells = place && (place.importance >= LEAST_TELLING || last - first > 1)
    if (tells) found = { first, last, importance: place.importance, kind: place.kind, by: 'listed' }
    if (!beginsName(name) && !isPossessive(tokens[last])) break
  }
  return found
}
