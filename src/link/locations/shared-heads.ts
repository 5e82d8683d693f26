import type { NameMention } from '../../extract/candidates.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import { candidatesOf } from './candidates.ts'

/** "Harris" in "Muscogee and Harris counties". */
const COUNTIES_FOLLOW =
  /^(?:(?:,|,? and|,? or)\s+\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?){0,6}\s+(?:counties|county|parishes|Counties|Parishes)\b/u

/** The county that a bare name means in "Muscogee and Harris counties". */
function countiesNamed(name: string, tail: string): readonly PlaceRecord[] {
  if (!COUNTIES_FOLLOW.test(tail)) return []
  return [...candidatesOf(`${name} County`), ...candidatesOf(`${name} Parish`)].filter(({ kind }) => kind === 'county')
}

/** "Emba" in "the Ural and Emba rivers". */
const RIVERS_FOLLOW = /^(?:(?:,|,? and|,? or)\s+(?:the )?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?){0,6}\s+[Rr]ivers\b/u

/** The rivers of a name: "Ural River", and what is listed as a river without the word. */
const riversNamed = (name: string): readonly PlaceRecord[] =>
  [...candidatesOf(`${name} River`), ...candidatesOf(name)].filter(({ kind }) => kind === 'water')

/** A mention with what the plural behind its list makes of it: a county or a river; `tail` is the text behind it. */
export function withSharedHead(
  mention: NameMention,
  tail: string,
): { readonly mention: NameMention; readonly name: string; readonly candidates: readonly PlaceRecord[] } {
  const name = mention.text
  const counties = countiesNamed(name, tail)
  const isRiver = RIVERS_FOLLOW.test(tail)
  return {
    mention: isRiver ? { ...mention, kind: 'water' } : mention,
    name: counties[0]?.name ?? name,
    candidates: counties.length > 0 ? counties : isRiver ? riversNamed(name) : candidatesOf(name),
  }
}
