import type { Document, Sentence, Token } from '../../document/document.ts'
import { countryOfDemonym } from '../../gazetteer/demonyms.ts'
import { LEAST_TELLING, WELL_KNOWN } from '../../gazetteer/importance.ts'
import { beginsName, importanceOf, type PlaceRecord, placesNamed } from '../../gazetteer/places.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { PLACE_CONNECTORS, ROMANCE_CONNECTORS, TIED_ARTICLES } from '../../lexicon/name-particles.ts'
import { OFFICES_AFTER_PLACE, PLACE_ACRONYMS } from '../../lexicon/places-cues.ts'
import {
  ENGLISH_OPENERS,
  FACILITY_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_OPENERS_WITH_OF,
  STREET_HEADS,
} from '../../lexicon/places-heads.ts'
import { LOCAL_BODIES, SHARED_HEADS } from '../../lexicon/places-locals.ts'
import {
  CALENDAR_WORDS,
  NATURE_WORDS,
  NOT_PLACES,
  OPENING_WORDS,
  PERSON_OPENERS,
} from '../../lexicon/places-other-words.ts'
import { WAYS } from '../../lexicon/places-roads.ts'
import type { LocationKind } from '../../report.ts'
import type { Part } from '../pattern.ts'
import { roadAt } from './roads.ts'

/** A run of tokens that reads like the name of a place. */
export interface PlaceName extends Part {
  /** Importance of the place meant most often, 0 when the gazetteer knows none. */
  readonly importance: number
  readonly kind: LocationKind | null
  /** How its words tell: it is listed, a head or opener names its kind, it is a numbered road, or it only has capitals. */
  readonly by: 'listed' | 'head' | 'road' | 'capitals'
}

/** Names of more words are not looked up. */
const LONGEST = 8

/** Last words that are part of a listed name though written small: "Baltic states", "Korean peninsula". */
const SMALL_TAILS: ReadonlySet<string> = new Set(['islands', 'peninsula', 'states'])

const isHyphen = (token: Token | undefined): boolean =>
  token?.text === '-' || token?.text === '‐' || token?.text === '‑'

/** A word that a name can begin with or end in. */
export function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed')
}

/** "al-Shifa": an article in small letters that a hyphen ties to its name. */
function isTiedArticle(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1]
  const name = tokens[at + 2]
  return (
    TIED_ARTICLES.has(tokens[at]!.lower) && isHyphen(hyphen) && !hyphen!.spaced && isNameWord(name) && !name!.spaced
  )
}

/** "sub-Saharan Africa": small letters that only a listed name begins with. */
const isTiedPrefix = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'sub' && isHyphen(tokens[at + 1]) && !tokens[at + 1]!.spaced && isNameWord(tokens[at + 2])

const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s"

/** Where names that begin at a token can end, nearest first. */
function endsFrom(tokens: readonly Token[], first: number, limit: number): number[] {
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
function listedName(document: Document, first: number, ends: readonly number[], upperText: boolean): PlaceName | null {
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

/** "St. Paul's" in "St. Paul's Hospital": the hospital bears the saint's name, not the city's. */
export const isSaintOfBuilding = (tokens: readonly Token[], first: number, last: number): boolean =>
  SAINTS.has(tokens[first]!.lower) &&
  isPossessive(tokens[last]) &&
  namesBuilding(tokens[last + 1]) &&
  importanceOf(`${tokens[first]!.text} ${tokens[last - 1]!.text}`) < WELL_KNOWN

/** "Hospital" or "Indian Residential School" behind a saint's possessive, not "Mayor". */
const namesBuilding = (next: Token | undefined): boolean =>
  isNameWord(next) &&
  !CALENDAR_WORDS.has(next!.lower) &&
  (LOCAL_BODIES.has(next!.lower) || !OFFICES_AFTER_PLACE.has(next!.lower))

const SAINTS: ReadonlySet<string> = new Set(['saint', 'st', 'st.'])

/** "Counties" in "Harper and Kingman Counties" belongs to both. */
const isSharedHead = (tokens: readonly Token[], first: number, at: number): boolean =>
  SHARED_HEADS.has(tokens[at]!.lower) &&
  !HEADS_OF_ONE.has(tokens[at]!.lower) &&
  !isNameWord(tokens[at + 1]) &&
  SHARERS.has(tokens[first - 1]?.lower ?? '') &&
  (isNameWord(tokens[first - 2]) || tokens[first - 2]?.text === ',')

const SHARERS: ReadonlySet<string> = new Set(['and', 'or'])

/** Plural heads that single names end in as well: "Rocky Mountains". */
const HEADS_OF_ONE: ReadonlySet<string> = new Set(['islands', 'mountains', 'states'])

/** The end of the unbroken run of capitalised words and hyphens that begins here. */
function capitalsEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = isTiedArticle(tokens, first) ? first + 3 : first + 1
  if (isNameWord(tokens[at]) && isSaintOfBuilding(tokens, first, at + 1)) at += 2
  while (at < limit && at - first < LONGEST) {
    if (isNameWord(tokens[at]) && !CALENDAR_WORDS.has(tokens[at]!.lower) && !isSharedHead(tokens, first, at)) at++
    else if (
      isHyphen(tokens[at]) &&
      !tokens[at]!.spaced &&
      tokens[at + 1]?.spaced === false &&
      isNameWord(tokens[at + 1])
    )
      at += 2
    else break
  }
  return at
}

/** Where the first of two places ends that a way joins: "Beirut" in "the Beirut-Damascus highway". */
function pairEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) if (isHyphen(tokens[at])) return at
  return last
}

/** "Kentucky State" is a university or the police: no state of the United States is called so. */
function isStateOfUnion(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last - 1]!.lower !== 'state') return false
  const words = tokens.slice(first, last - 1).map(({ text }) => text)
  return placesNamed(words.join(' ')).some(({ kind, country }) => kind === 'region' && country === 'US')
}

/** An opener, unless what follows makes it a name: "Camp County". */
const isLeading = (tokens: readonly Token[], at: number): boolean =>
  PLACE_OPENERS.has(tokens[at]!.lower) &&
  isNameWord(tokens[at]) &&
  PLACE_HEADS.get(tokens[at + 1]?.lower ?? '') !== 'county'

/** Where the name behind an opener begins: "Ruiz" in "Nevado del Ruiz"; -1 when none does. */
function nameBehind(tokens: readonly Token[], first: number, limit: number): number {
  let at = first + 1
  while (at < limit && at - first <= 2 && ROMANCE_CONNECTORS.has(tokens[at]!.lower) && !isNameWord(tokens[at])) at++
  return at > first + 1 && at < limit && isNameWord(tokens[at]) ? at : -1
}

/** Where a name goes on behind a Romance connector: "Laguna Grande de Cuyabeno"; the end itself when it does not. */
function tailEnd(tokens: readonly Token[], last: number, limit: number): number {
  const behind = nameBehind(tokens, last - 1, limit)
  return behind > 0 ? Math.min(capitalsEnd(tokens, behind, limit), behind + 2) : last
}

/** Roman numerals count meetings and wars: "the IX Summit". */
const ROMAN_NUMERAL = /^[IVX]{2,}$/

/** "Orange River", "Lake Victoria", "Gulf of Aden", "Al-Shifa Hospital": names that a word tells for what they are. */
function headedName(tokens: readonly Token[], first: number, capitals: number, limit: number): PlaceName | null {
  const opening = tokens[first]!
  if (isLeading(tokens, first)) {
    const kind = PLACE_OPENERS.get(opening.lower)!
    const behind = nameBehind(tokens, first, limit)
    if (capitals > first + 1) {
      const end = Math.min(capitals, first + 3)
      const last = end === capitals && !ENGLISH_OPENERS.has(opening.lower) ? tailEnd(tokens, end, limit) : end
      return { first, last, importance: 0, kind, by: 'head' }
    }
    if (behind > 0) {
      const last = Math.min(capitalsEnd(tokens, behind, limit), behind + 2)
      return { first, last, importance: 0, kind, by: 'head' }
    }
  }
  const withOf = PLACE_OPENERS_WITH_OF.get(opening.lower)
  if (withOf && capitals === first + 1 && tokens[capitals]?.lower === 'of' && isNameWord(tokens[capitals + 1])) {
    const last = capitalsEnd(tokens, capitals + 1, limit)
    return { first, last, importance: 0, kind: withOf, by: 'head' }
  }
  for (let last = capitals; last > first + 1; last--) {
    const head = tokens[last - 1]!.lower
    if (PERSON_OPENERS.has(opening.lower) || ROMAN_NUMERAL.test(opening.text)) return null
    const kind = FACILITY_HEADS.has(head) ? 'facility' : PLACE_HEADS.get(head)
    if (kind && !isStateOfUnion(tokens, first, last)) return { first, last, importance: 0, kind, by: 'head' }
  }
  return null
}

/** A word like "The" or "In" begins a name only where the gazetteer has all of it: "The Hague", "In Salah". */
function openingName(document: Document, sentence: Pick<Sentence, 'case' | 'last'>, first: number): PlaceName | null {
  const ends = endsFrom(document.tokens, first, sentence.last).filter(last => last > first + 1)
  const name = listedName(document, first, ends, sentence.case === 'upper')
  return name && name.importance >= WELL_KNOWN ? name : null
}

/** "Church Street" is a street, though a village is called so too. */
const isStreet = (tokens: readonly Token[], { last }: PlaceName, { importance }: PlaceName): boolean =>
  STREET_HEADS.has(tokens[last - 1]!.lower) && importance < CUTTABLE

/** A nationality before a listed name is none of its words: "the Syrian Golan Heights". */
function isPeopleBefore({ text, tokens }: Document, { first, last }: PlaceName): boolean {
  if (last - first < 3 || countryOfDemonym(tokens[first]!.lower) === null) return false
  return importanceOf(text.slice(tokens[first + 1]!.start, tokens[last - 1]!.end)) >= WELL_KNOWN
}

/** A listed name this unimportant is not meant where the capitals go on: "Villa" in "Villa Gobernador Gálvez". */
const CUTTABLE = 130

/** Smaller places are no first part of a pair such as "Moscow-Beijing": "Perth-Andover" is one name. */
const PAIRABLE = 110

/** After a place, an office, a month or a place's own body is no part of a name that hides the place. */
export function continuesName(word: string): boolean {
  return (
    !OFFICES_AFTER_PLACE.has(word) && !CALENDAR_WORDS.has(word) && !LOCAL_BODIES.has(word) && !OPENING_WORDS.has(word)
  )
}

/** Whether a listed name is but the beginning of an unlisted longer one, in capitals or with hyphens. */
function isCutShort(tokens: readonly Token[], { first, last, importance }: PlaceName, capitals: number): boolean {
  if (isSaintOfBuilding(tokens, first, last)) return true
  if (importance >= CUTTABLE || capitals <= last) return false
  const next = tokens[last]!
  if (!isHyphen(next)) return continuesName(next.lower)
  if (importance < PAIRABLE && isNameWord(tokens[last + 1]) && importanceOf(tokens[last + 1]!.text) === 0) return true
  return isHyphen(tokens[last - 2]) || isHyphen(tokens[last + 2])
}

/** Capitals tell little where nearly every word has one. */
export function isHeading({ case: letters, kind }: Pick<Sentence, 'case' | 'kind'>): boolean {
  return letters !== 'mixed' && kind !== 'paragraph'
}

/**
 * The name that begins at a token, if one can: the longest that the gazetteer lists or that its head tells, else the run
 * of capitals. With `only`, nothing but what the gazetteer lists.
 */
export function placeNameAt(
  document: Document,
  sentence: Pick<Sentence, 'case' | 'kind' | 'first' | 'last'>,
  first: number,
  only?: 'listed',
): PlaceName | null {
  const { tokens } = document
  if (isTiedPrefix(tokens, first)) return listedName(document, first, endsFrom(tokens, first, sentence.last), false)
  if (!isNameWord(tokens[first]) && !isTiedArticle(tokens, first)) return null
  const upperText = sentence.case === 'upper'
  const road = only || upperText ? null : roadAt(document, sentence, first)
  if (road) return { ...road, importance: 0, kind: 'facility', by: 'road' }
  if (OPENING_WORDS.has(tokens[first]!.lower)) return openingName(document, sentence, first)
  const listed = listedName(document, first, endsFrom(tokens, first, sentence.last), upperText)
  if (only || upperText || CALENDAR_WORDS.has(tokens[first]!.lower)) return listed
  const run = capitalsEnd(tokens, first, sentence.last)
  const capitals = WAYS.has(tokens[run]?.lower ?? '') ? pairEnd(tokens, first, run) : run
  const headed = !isHeading(sentence) ? headedName(tokens, first, capitals, sentence.last) : null
  if (headed && isPeopleBefore(document, headed)) return listed
  if (headed && (!listed || listed.importance < LEAST_TELLING || headed.last > listed.last)) return headed
  if (headed && listed?.kind === 'city' && listed.last === headed.last && isStreet(tokens, headed, listed))
    return headed
  if (listed && !isCutShort(tokens, listed, capitals)) return listed
  return { first, last: capitals, importance: 0, kind: null, by: 'capitals' }
}
