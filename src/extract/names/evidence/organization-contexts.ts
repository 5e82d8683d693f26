import { placesNamed } from '../../../gazetteer/places.ts'
import { AGENTS_OF_ORGANIZATIONS, PLACE_METONYMS } from '../../../lexicon/name-cues.ts'
import { BUSINESS_CUES, KINDS_AFTER, KINDS_BEFORE, MATCH_VERBS } from '../../../lexicon/organization-words.ts'
import { CLASS, PEOPLES } from '../classes.ts'
import { before, type NameRule, type Stretch, wordAfter, wordBefore } from '../stretch.ts'
import { acronymAfter } from './organization-signs.ts'
import { isOneOf } from './word-lists.ts'

function isAcronymOfNameBefore({ scan, first, last, words }: Stretch): boolean {
  return (
    words === 1 &&
    last - first === 1 &&
    scan.tokens[first - 1]?.text === '(' &&
    scan.tokens[last]?.text === ')' &&
    /^\p{Lu}[\p{Lu}&-]+$/u.test(scan.tokens[first]!.text) &&
    (scan.classes[first - 2]! & CLASS.capital) !== 0
  )
}

/** A town, county or state, after which clubs are named; national teams stay countries. */
const isTown = ({ key }: Stretch): boolean => {
  const place = placesNamed(key)[0]
  return place !== undefined && place.kind !== 'country'
}

/** "Leeds beat Everton", "Chicago 3 HOUSTON 1", a row of a league table. */
function plays(stretch: Stretch): boolean {
  if (/^(?:in|at|near|from|to|of)$/.test(wordBefore(stretch)) || wordAfter(stretch) === ',') return false
  if (isOneOf(MATCH_VERBS, wordAfter(stretch)) || isOneOf(MATCH_VERBS, wordBefore(stretch))) return true
  return stretch.sentence.kind !== 'paragraph' && /^\d{1,3}$/.test(wordAfter(stretch))
}

/** "carmaker N", "the operator, N,": the kind stands in small letters, a comma may part it. */
function isKindBefore(s: Stretch): boolean {
  const distance = wordBefore(s) === ',' && /^[,.]$/.test(wordAfter(s)) ? 2 : 1
  return isOneOf(KINDS_BEFORE, wordBefore(s, distance)) && !(before(s, distance) & CLASS.capital)
}

const isPlain = ({ any }: Stretch): boolean => (any & CLASS.common) !== 0 && (any & CLASS.leading) !== 0

/** What the words around a name say for an organization. */
export const ORGANIZATION_CONTEXTS: readonly NameRule[] = [
  { id: 'organization/acronym-after', type: 'organization', weight: 4, holds: acronymAfter },
  { id: 'organization/acronym-in-brackets', type: 'organization', weight: 2.5, holds: isAcronymOfNameBefore },
  {
    id: 'organization/agents-after',
    type: 'organization',
    weight: 1.4,
    holds: s =>
      AGENTS_OF_ORGANIZATIONS.has(wordAfter(s)) ||
      (/^['’]s?$/.test(wordAfter(s)) && AGENTS_OF_ORGANIZATIONS.has(wordAfter(s, 1))),
  },
  {
    id: 'organization/metonym',
    type: 'organization',
    weight: 1.5,
    holds: s =>
      PLACE_METONYMS.has(s.key) &&
      /^(?:said|says|has|had|was|is|denied|confirmed|announced|did|will|would|wants|spokesman|spokesperson|spokeswoman|press|official|officials|aides)$/.test(
        wordAfter(s),
      ),
  },
  {
    id: 'organization/plays',
    type: 'organization',
    weight: 6,
    holds: s => s.scan.sport && s.words < 4 && !s.partOfLonger && isTown(s) && plays(s),
  },
  {
    id: 'organization/kind-after',
    type: 'organization',
    weight: 2.2,
    holds: s =>
      s.words < 4 &&
      !(s.all & PEOPLES) &&
      isOneOf(KINDS_AFTER, wordAfter(s)) &&
      !s.partOfLonger &&
      s.importance < 100 &&
      !isPlain(s),
  },
  {
    id: 'organization/kind-before',
    type: 'organization',
    weight: 3,
    holds: s =>
      s.words < 4 &&
      isKindBefore(s) &&
      !s.partOfLonger &&
      s.importance < 130 &&
      !(s.any & CLASS.given) &&
      !(s.all & CLASS.nationality),
  },
  {
    id: 'organization/said-it',
    type: 'organization',
    weight: 2.4,
    holds: s => s.words < 4 && ((s.scan.classes[s.last] ?? 0) & CLASS.speech) !== 0 && /^its?$/.test(wordAfter(s, 1)),
  },
  {
    id: 'organization/shares-in',
    type: 'organization',
    weight: 2.2,
    holds: s =>
      s.words < 4 &&
      /^(?:in|of)$/.test(wordBefore(s)) &&
      isOneOf(BUSINESS_CUES, wordBefore(s, 2)) &&
      s.importance < 100,
  },
  {
    id: 'organization/which-after',
    type: 'organization',
    weight: 1,
    holds: s => wordAfter(s) === ',' && wordAfter(s, 1) === 'which' && s.importance === 0,
  },
]
