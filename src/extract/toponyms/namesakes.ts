import type { Document } from '../../document/document.ts'
import { importanceOf } from '../../gazetteer/places.ts'
import { foldWord, WORD, wordFlags } from '../../lexicon/words.ts'
import type { Part } from '../pattern.ts'
import { type Draft, keyOf, location } from './drafts.ts'
import { isHeading, isNameWord } from './name-words.ts'
import { isSaintOfBuilding } from './saints.ts'

/** A word that opens a person's full name: "Georgia" in "Georgia Stevens". */
function givenName({ tokens, sentences, sentenceAt }: Document, { first, last }: Part): Part | null {
  const surname = tokens[last]
  if (last - first > 1 || !isNameWord(surname) || !surname!.spaced) return null
  const sentence = sentences[sentenceAt[first]!]
  if (!sentence || isHeading(sentence) || !(wordFlags(foldWord(tokens[first]!.text)) & WORD.given)) return null
  const flags = wordFlags(foldWord(surname!.text))
  return flags & WORD.surname && !(flags & (WORD.common | WORD.dictionary)) ? { first, last } : null
}

/** From this importance on a place is meant although somebody is called so: "Paris", "Washington". */
const ABOVE_SURNAMES = 180

/** A word that ends a person's full name: "Dallas" in "Carl Dallas". */
function surname({ tokens, sentences, sentenceAt }: Document, { first, last }: Draft): Part | null {
  const given = tokens[first - 1]
  if (last - first > 1 || !isNameWord(given) || !tokens[first]!.spaced || isNameWord(tokens[last])) return null
  const sentence = sentences[sentenceAt[first]!]
  if (!sentence || sentenceAt[first - 1] !== sentenceAt[first] || isHeading(sentence)) return null
  if (importanceOf(tokens[first]!.text) >= ABOVE_SURNAMES || importanceOf(given!.text) > 0) return null
  const flags = wordFlags(foldWord(given!.text))
  return flags & WORD.given && !(flags & (WORD.common | WORD.dictionary)) ? { first, last } : null
}

/** The saint of a building: "St. Paul" in "St. Paul's Hospital". */
const saint = ({ tokens }: Document, { first }: Draft): Part | null =>
  isSaintOfBuilding(tokens, first, first + 2) ? { first, last: first + 2 } : null

/** A word behind what somebody is to somebody: "Virginia" in "their daughter, Virginia". */
function relative(_document: Document, { first, last, evidence }: Draft): Part | null {
  return evidence.some(({ rule }) => KIN_RULES.has(rule)) ? { first, last } : null
}

const KIN_RULES: ReadonlySet<string> = new Set(['location/kin-before', 'location/kin-before-pair'])

/** What the article tells of a name elsewhere that makes it no place here. */
const NAMESAKES = [
  { rule: 'location/given-name-elsewhere', bearer: givenName },
  { rule: 'location/kin-elsewhere', bearer: relative },
  { rule: 'location/saint-elsewhere', bearer: saint },
  { rule: 'location/surname-elsewhere', bearer: surname },
] as const

/**
 * A girl called Georgia Stevens is meant by "Georgia" too, and St. Paul's Hospital by "St. Paul's", unless what stands
 * before it can only go before a place.
 */
export function withoutNamesakes(document: Document, drafts: readonly Draft[]): readonly Draft[] {
  let all = drafts
  for (const { rule, bearer } of NAMESAKES) {
    const parts = drafts.flatMap(draft => bearer(document, draft) ?? [])
    const keys = new Set(parts.map(part => keyOf(document, part)))
    if (keys.size === 0) continue
    all = all.map(draft =>
      keys.has(keyOf(document, draft)) && !draft.evidence.some(each => BEFORE_PLACES.has(each.rule))
        ? { ...draft, evidence: [...draft.evidence, location(rule, -4)] }
        : draft,
    )
  }
  return all
}

/** What only ever stands before the name of a place, or is said of one. */
const BEFORE_PLACES: ReadonlySet<string> = new Set([
  'location/after-place-verb',
  'location/after-preposition',
  'location/dateline',
  'location/direction-of',
  'location/end-of-motion',
  'location/in-region',
  'location/region-of-place',
  'location/settlement-of',
])
