import type { Document, Sentence, Token } from '../../document/document.ts'
import { countryOfDemonym } from '../../gazetteer/demonyms.ts'
import { LEAST_TELLING, WELL_KNOWN } from '../../gazetteer/importance.ts'
import { importanceOf } from '../../gazetteer/places.ts'
import { OFFICES_AFTER_PLACE } from '../../lexicon/places-cues.ts'
import { STREET_HEADS } from '../../lexicon/places-heads.ts'
import { LOCAL_BODIES } from '../../lexicon/places-locals.ts'
import { CALENDAR_WORDS, OPENING_WORDS } from '../../lexicon/places-other-words.ts'
import { WAYS } from '../../lexicon/places-roads.ts'
import { capitalsEnd, pairEnd } from './capitals.ts'
import { headedName } from './headed-names.ts'
import { endsFrom, listedName } from './listed-names.ts'
import { isHeading, isHyphen, isNameWord, isTiedArticle, isTiedPrefix, type PlaceName } from './name-words.ts'
import { roadAt } from './roads.ts'
import { isSaintOfBuilding } from './saints.ts'

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
