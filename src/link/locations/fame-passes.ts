import { LEAST_TELLING, WELL_KNOWN } from '../../gazetteer/importance.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import { foldWord, WORD, wordFlags } from '../../lexicon/words.ts'
import type { PlacePass } from './placement.ts'
import { isOverwhelmed, isStrange, STRANGE_COUNTRY } from './weighing.ts'

/** A country, continent, sea or the like that no other well-known place shares its name with. */
export const chooseUnmistakable: PlacePass['choose'] = ({ candidates: [first, second] }) =>
  first && first.kind !== 'city' && first.importance >= WELL_KNOWN && (second?.importance ?? 0) < WELL_KNOWN
    ? first
    : null

/** The most important place of the name, where everybody knows it. */
export const chooseWellKnown: PlacePass['choose'] = ({ candidates: [first] }) =>
  first && first.importance >= WELL_KNOWN ? first : null

/** Below this importance even the only place of a name lies too far away to be meant. */
const HAMLET = 75

/** The only place of the name that anybody may mean. */
export const chooseOnly: PlacePass['choose'] = (toponym, surroundings) => {
  const [first, second] = toponym.candidates
  if (!first || (second?.importance ?? 0) >= LEAST_TELLING || isStrange(first, toponym, surroundings)) return null
  return first.importance < HAMLET && isOverwhelmed(first, toponym, surroundings) ? null : first
}

/** "North Shore", "West Side": ordinary words that many towns put together. */
const isPlain = (name: string): boolean =>
  name.includes(' ') &&
  name.split(' ').every(word => (wordFlags(foldWord(word)) & (WORD.common | WORD.dictionary)) !== 0)

/** The place with most people, unless the article speaks of other countries. */
export const choosePopulous: PlacePass['choose'] = (toponym, surroundings) => {
  const [first] = toponym.candidates
  const isGuess = (place: PlaceRecord): boolean =>
    isStrange(place, toponym, surroundings) ||
    isOverwhelmed(place, toponym, surroundings) ||
    (isPlain(toponym.name) && surroundings.support.countryOf(place, toponym) < STRANGE_COUNTRY)
  return first && !isGuess(first) ? first : null
}
