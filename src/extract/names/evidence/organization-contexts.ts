import { placesNamed } from '../../../gazetteer/places.ts'
import { AGENTS_OF_ORGANIZATIONS, PLACE_METONYMS } from '../../../lexicon/name-cues.ts'
import {
  BELONGINGS_OF_ORGANIZATIONS,
  BUSINESS_CUES,
  KINDS_AFTER,
  KINDS_BEFORE,
  NOUN_PHRASE_FOLLOWERS,
  ORGANIZATION_NOUNS,
  ORGANIZATION_VERBS,
  PARTS_OF_ORGANIZATIONS,
} from '../../../lexicon/organization-cues.ts'
import { MATCH_VERBS } from '../../../lexicon/organization-words.ts'
import { CLASS, ORDINARY, PEOPLES } from '../classes.ts'
import { before, type NameRule, type Stretch, wordAfter, wordBefore } from '../stretch.ts'
import { tickerEnd } from '../tickers.ts'
import { acronymAfter, isAcronymOfName, isBlendOfName } from './acronyms.ts'
import { isKnown, isThing } from './organization-signs.ts'
import { isOneOf } from './word-lists.ts'

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

const MOST_WORDS_TO_KIND = 10

/** ", a charity that", ", one of the country's largest banks,": an article and soon a noun for a body that ends its phrase. */
function isKindInApposition(s: Stretch): boolean {
  if (wordAfter(s) !== ',' || !/^(?:an?|the|one|another)$/.test(wordAfter(s, 1))) return false
  const { scan, last, sentence } = s
  const end = Math.min(sentence.last - 1, last + MOST_WORDS_TO_KIND)
  for (let at = last + 2; at < end; at++) {
    const { kind, lower, shape, text } = scan.tokens[at]!
    if (kind === 'punctuation' && !/^[-'’]$/.test(text)) return false
    if (shape === 'lower' && isKindWord(lower) && endsNounPhrase(scan, at + 1)) return true
    if (scan.classes[at]! & (CLASS.role | CLASS.office | CLASS.speech)) return false
  }
  return false
}

const endsNounPhrase = ({ tokens }: Stretch['scan'], at: number): boolean =>
  /^[,.;)]$/.test(tokens[at]!.text) || isOneOf(NOUN_PHRASE_FOLLOWERS, tokens[at]!.lower)

/** "a group called N", "organisation, “N”", "firms such as N": the word before is no part of the name. */
function isKindNamed(s: Stretch): boolean {
  const quoted = /^["“‘']$/.test(wordBefore(s)) ? 1 : 0
  const word = wordBefore(s, 1 + quoted)
  if (/^(?:called|named|dubbed|styled)$/.test(word)) return isKind(s, 2 + quoted)
  if (/^(?:as|itself|themselves)$/.test(word)) return isKind(s, 3 + quoted)
  return quoted > 0 && (word === ',' ? isKind(s, 3) : isKind(s, 2))
}

const isKind = (s: Stretch, distance: number): boolean => isKindWord(wordBefore(s, distance))

/** "charity", "charities" */
function isKindWord(word: string): boolean {
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
  return isOneOf(ORGANIZATION_NOUNS, word) || isOneOf(ORGANIZATION_NOUNS, one)
}

/** "an analyst at N", "a researcher with the N" */
function isWorkedFor(s: Stretch): boolean {
  const distance = wordBefore(s) === 'the' ? 2 : 1
  const link = wordBefore(s, distance)
  if (link === 'for') return /^spokes/.test(wordBefore(s, distance + 1))
  return /^(?:at|with)$/.test(link) && (before(s, distance + 1) & CLASS.role) !== 0
}

/** "members of N", "the headquarters of the N" */
function isPart(s: Stretch): boolean {
  const distance = wordBefore(s) === 'the' ? 2 : 1
  return wordBefore(s, distance) === 'of' && isOneOf(PARTS_OF_ORGANIZATIONS, wordBefore(s, distance + 1))
}

/** "N-owned", "N-backed" */
const isOwner = ({ scan, last }: Stretch): boolean =>
  scan.tokens[last]?.text === '-' &&
  !scan.tokens[last]!.spaced &&
  /^(?:affiliated|backed|controlled|funded|linked|operated|owned|run)$/.test(scan.tokens[last + 1]?.lower ?? '')

const isPossessor = (s: Stretch): boolean => /^['’]s?$/.test(wordAfter(s))
/** Persons have spokespeople too. */
const isOwnedByBody = (word: string): boolean =>
  isOneOf(BELONGINGS_OF_ORGANIZATIONS, word) && !word.startsWith('spokes')

/** Of a name that may be anything: not a person's, not a people's, no well-known place's. */
const isOpen = (s: Stretch): boolean =>
  s.words < 5 &&
  !s.partOfLonger &&
  s.importance < 100 &&
  !(s.words === 1 && s.any & CLASS.common) &&
  !(s.any & (CLASS.given | CLASS.noName | PEOPLES)) &&
  !isPlain(s)

const isPlain = ({ any }: Stretch): boolean => (any & CLASS.common) !== 0 && (any & CLASS.leading) !== 0

/** What the words around a name say for an organization. */
export const ORGANIZATION_CONTEXTS: readonly NameRule[] = [
  { id: 'organization/acronym-after', type: 'organization', weight: 4, holds: s => acronymAfter(s) && !isThing(s) },
  { id: 'organization/blend-in-brackets', type: 'organization', weight: 3, holds: isBlendOfName },
  {
    id: 'organization/before-ticker',
    type: 'organization',
    weight: 4,
    holds: s => tickerEnd(s.scan.tokens, s.last) > 0,
  },
  { id: 'organization/acronym-in-brackets', type: 'organization', weight: 2.5, holds: isAcronymOfName },
  {
    id: 'organization/agents-after',
    type: 'organization',
    weight: 1.4,
    holds: s =>
      !(s.words === 1 && s.any & PEOPLES) &&
      (AGENTS_OF_ORGANIZATIONS.has(wordAfter(s)) ||
        (/^['’]s?$/.test(wordAfter(s)) && AGENTS_OF_ORGANIZATIONS.has(wordAfter(s, 1)))),
  },
  {
    id: 'organization/belongings-after',
    type: 'organization',
    weight: 1.2,
    holds: s =>
      isOpen(s) &&
      (isOneOf(BELONGINGS_OF_ORGANIZATIONS, wordAfter(s)) || (isPossessor(s) && isOwnedByBody(wordAfter(s, 1)))),
  },
  {
    id: 'organization/kind-in-apposition',
    type: 'organization',
    weight: 2.6,
    holds: s => s.words < 6 && !s.partOfLonger && s.importance < 130 && isKindInApposition(s),
  },
  { id: 'organization/kind-named', type: 'organization', weight: 3, holds: s => s.words < 6 && isKindNamed(s) },
  { id: 'organization/worked-for', type: 'organization', weight: 1.8, holds: s => isOpen(s) && isWorkedFor(s) },
  { id: 'organization/owner', type: 'organization', weight: 1.8, holds: s => isOpen(s) && isOwner(s) },
  {
    id: 'organization/deals',
    type: 'organization',
    weight: 0.8,
    holds: s => isOpen(s) && isOneOf(ORGANIZATION_VERBS, wordAfter(s)),
  },
  {
    id: 'organization/in-a-statement',
    type: 'organization',
    weight: 1,
    holds: s =>
      isOpen(s) && /^said in an? (?:\w+ )?statement\b/.test([0, 1, 2, 3, 4].map(at => wordAfter(s, at)).join(' ')),
  },
  {
    id: 'organization/party-of',
    type: 'organization',
    weight: 2,
    holds: s =>
      !s.partOfLonger &&
      s.importance === 0 &&
      (isKnown(s) || !(s.any & ORDINARY)) &&
      /^(?:reps?\.|sens?\.|caucus|lawmakers?|mpp?s?|peer|backbenchers?)$/.test(wordAfter(s)),
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
    holds: s => s.scan.sport && s.words < 4 && !s.partOfLonger && !(s.any & PEOPLES) && isTown(s) && plays(s),
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
    id: 'organization/part-of',
    type: 'organization',
    weight: 1.6,
    holds: s => isOpen(s) && isPart(s),
  },
  {
    id: 'organization/which-after',
    type: 'organization',
    weight: 1,
    holds: s => wordAfter(s) === ',' && wordAfter(s, 1) === 'which' && s.importance === 0,
  },
]
