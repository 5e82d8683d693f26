import type { Token } from '../../document/document.ts'
import { COUNTRY_IMPORTANCE, WELL_KNOWN } from '../../gazetteer/importance.ts'
import { importanceOf } from '../../gazetteer/places.ts'
import { INNER_LINKS } from '../../lexicon/name-particles.ts'
import { DIRECTIONS, PLACE_ACRONYMS, SEATS_OF_POWER } from '../../lexicon/places-cues.ts'
import { PART_WORDS, PLACE_HEADS } from '../../lexicon/places-heads.ts'
import { NOT_PLACES, SURNAME_HEADS } from '../../lexicon/places-other-words.ts'
import { foldWord, WORD, wordFlags } from '../../lexicon/words.ts'
import type { Evidence } from '../candidates.ts'
import type { PlaceScan } from './context.ts'
import { location } from './drafts.ts'
import type { PlaceName } from './name-words.ts'

/** The more people know a place, the likelier its name means it. */
function listedWeight(importance: number): number {
  if (importance >= 130) return 3
  return importance >= 110 ? 2.2 : importance >= 85 ? 1.6 : 1
}

/** What the gazetteer or the name's own words say. */
export function nameEvidence({ tokens }: PlaceScan, name: PlaceName): readonly Evidence[] {
  const { by, importance, kind, first, last } = name
  const isFullCountryName = kind === 'country' && last - first > 1
  if (by === 'road') return [location('location/road', 4)]
  const endsSurnames = SURNAME_HEADS.has(tokens[last - 1]!.lower)
  if (by === 'head')
    return [location(kind === 'facility' ? 'location/facility-head' : 'location/place-head', endsSurnames ? 1.5 : 3)]
  if (kind === 'facility' && importance > 0 && SEATS_OF_POWER.has(tokens[last - 1]!.lower)) {
    return [location('location/seat-of-power', 1)]
  }
  if (by === 'listed' && PLACE_ACRONYMS.has(tokens[first]!.lower.replaceAll('.', '')))
    return [location('location/acronym', 6)]
  if (by === 'listed' && last - first === 1 && NOT_PLACES.has(tokens[first]!.lower))
    return [location('location/river', 7)]
  if (importance >= WELL_KNOWN) return [location('location/well-known', isFullCountryName ? 6 : 4)]
  if (kind === 'county' && last - first > 1 && PLACE_HEADS.has(tokens[last - 1]!.lower))
    return [location('location/place-head', 3)]
  if (importance > 0 && hasLink(tokens, first, last)) return [location('location/linked-words', 4)]
  if (importance > 0) return [location('location/listed', listedWeight(importance))]
  return isPartOfListed(tokens, name) ? [location('location/part-of-place', 2.5)] : []
}

/** "Surigao del Sur", "San Miguel de Allende": persons have given names before such a link, or surnames behind it. */
function hasLink(tokens: readonly Token[], first: number, last: number): boolean {
  const link = tokens
    .slice(first + 1, last - 1)
    .findIndex(({ lower, shape }) => shape === 'lower' && INNER_LINKS.has(lower))
  if (link < 0) return false
  return !(wordFlags(foldWord(tokens[last - 1]!.text)) & WORD.surname)
}

/** "Central Havana", "Southern Chile". */
export function isPartOfListed(tokens: readonly Token[], { by, first, last }: PlaceName): boolean {
  if (by !== 'capitals' || last - first < 2 || !PART_WORDS.has(tokens[first]!.lower)) return false
  const words = tokens.slice(first + 1, last).map(({ text }) => text)
  return importanceOf(words.join(' ')) >= WELL_KNOWN
}

/** What a dictionary says against a name: all its words are ordinary ones, or it is the name of persons too. */
export function wordEvidence(
  { tokens }: PlaceScan,
  { by, kind, importance, first, last }: PlaceName,
): readonly Evidence[] {
  if (
    by === 'head' ||
    by === 'road' ||
    (kind === 'country' && importance >= COUNTRY_IMPORTANCE) ||
    PLACE_ACRONYMS.has(tokens[first]!.lower)
  )
    return []
  if (by === 'listed' && last - first > 1 && importance >= WELL_KNOWN) return []
  if (by === 'capitals' && last - first > 1 && isOrdinary(tokens[last - 1]!))
    return [location('location/ordinary-end', -1)]
  let [ordinary, personal] = [true, true]
  for (let at = first; at < last; at++) {
    const flags = wordFlags(foldWord(tokens[at]!.text))
    ordinary &&= (flags & (WORD.common | WORD.dictionary)) !== 0
    personal &&= (flags & (WORD.given | WORD.surname)) !== 0
  }
  const isPoint = tokens.slice(first, last).every(({ lower }) => DIRECTIONS.has(lower))
  if (isPoint) return [location('location/ordinary-word', -4)]
  if (by === 'listed' && last - first > 1) return []
  if (ordinary) return [location('location/ordinary-word', kind === 'region' ? -3 : -2.5)]
  return personal && importance < WELL_KNOWN ? [location('location/personal-name', -0.5)] : []
}

/** Points of the compass end the names of places: "Techiman South". */
const isOrdinary = ({ text, lower }: Token): boolean =>
  !DIRECTIONS.has(lower) && (wordFlags(foldWord(text)) & (WORD.common | WORD.dictionary)) !== 0
