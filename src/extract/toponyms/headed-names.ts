import type { Token } from '../../document/document.ts'
import { placesNamed } from '../../gazetteer/places.ts'
import { ROMANCE_CONNECTORS } from '../../lexicon/name-particles.ts'
import {
  ENGLISH_OPENERS,
  FACILITY_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_OPENERS_WITH_OF,
} from '../../lexicon/places-heads.ts'
import { PERSON_OPENERS } from '../../lexicon/places-other-words.ts'
import { capitalsEnd } from './capitals.ts'
import type { PlaceName } from './name-words.ts'
import { isNameWord } from './name-words.ts'

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
export function headedName(tokens: readonly Token[], first: number, capitals: number, limit: number): PlaceName | null {
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
