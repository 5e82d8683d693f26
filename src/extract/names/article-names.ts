import { importanceOf } from '../../gazetteer/places.ts'
import { COMPANY_ENDINGS, MEMORIAL_TAILS } from '../../lexicon/organization-words.ts'
import type { NameType } from '../candidates.ts'
import { CLASS, LISTED_NAME } from './classes.ts'
import { type FirstReading, weighTogether } from './contexts.ts'
import { isAcronymOfWords } from './evidence/acronyms.ts'
import { isKnown } from './evidence/organization-signs.ts'
import { isStorm, isStormWord } from './evidence/others.ts'
import { isGoverned } from './evidence/person-signs.ts'
import { isOneOf } from './evidence/word-lists.ts'
import { type ArticleNames, LINK, type NameRule, type Stretch, wordAfter, wordBefore } from './stretch.ts'

/** From this weight on a name is clear by itself. */
export const CLEAR = 2.6

/** Gathers what the clear names of the first round tell, and what all that is said of a name tells together. */
export function gatherNames(found: readonly FirstReading[], readings: readonly FirstReading[]): ArticleNames {
  const votes = new Map<string, Map<NameType, number>>()
  const surnames = new Set<string>()
  const givenNames = new Set<string>()
  const shortForms = new Set<string>()
  const bodyNouns = new Set<string>()
  const companies = new Set<string>()
  const storms = new Set<string>()
  const plainAcronyms = new Set<string>()
  const governed = new Set<string>()
  const endings = new Map<number, NameType>()
  const beginnings = new Map<number, NameType>()
  const lone = loneWords(readings)
  for (const { stretch, type, weight } of found) {
    if (weight < CLEAR) {
      if (type === 'person' && isSurnameOf(stretch, lone)) addPerson(stretch, surnames, givenNames)
      continue
    }
    const ofKey = votes.get(stretch.key) ?? new Map<NameType, number>()
    votes.set(stretch.key, ofKey.set(type, (ofKey.get(type) ?? 0) + weight))
    if (type === 'person' && stretch.words > 1) addPerson(stretch, surnames, givenNames)
    if (type === 'organization' && stretch.words > 1) addOrganization(stretch, shortForms, bodyNouns)
    if (type === 'organization' && !isMemorial(stretch))
      for (const beginning of beginningsOf(stretch)) companies.add(beginning)
    if (type === 'event' && isStorm(stretch)) storms.add(stretch.key.split(' ')[1]!)
    endings.set(stretch.last, type)
    beginnings.set(stretch.first, type)
  }
  for (const { stretch, type } of readings) {
    if (type === 'organization' && isAcronymOfWords(stretch)) plainAcronyms.add(stretch.key)
    if (type === 'person' && stretch.words > 1 && isGoverned(stretch)) governed.add(stretch.key)
  }
  const types = new Map([
    ...weighTogether(readings),
    ...[...votes].map(([key, ofKey]) => [key, strongest(ofKey)] as const),
  ])
  return {
    types,
    surnames,
    givenNames,
    shortForms,
    bodyNouns,
    companies,
    storms,
    plainAcronyms,
    governed,
    endings,
    beginnings,
  }
}

/** Words that stand alone somewhere, as surnames do. */
function loneWords(readings: readonly FirstReading[]): Set<string> {
  const lone = new Set<string>()
  for (const { type, stretch } of readings) {
    if (type === 'person' && stretch.words === 1 && !stretch.partOfLonger) lone.add(stretch.key)
  }
  return lone
}

/** "Dadabhai Naoroji" where "Naoroji" is named alone, too: unknown words make each other clear. */
const isSurnameOf = ({ words, key, links, tail }: Stretch, lone: ReadonlySet<string>): boolean =>
  words > 1 && words < 4 && links === 0 && !(tail & CLASS.common) && lone.has(key.slice(key.lastIndexOf(' ') + 1))

const strongest = (votes: ReadonlyMap<NameType, number>): NameType =>
  [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]

function addPerson({ key, scan, first, head }: Stretch, surnames: Set<string>, givenNames: Set<string>): void {
  const parts = key.replace(/ (?:jr\.?|sr\.?|ii|iii|iv)$/, '').split(' ')
  const joined = key.includes(' - ') ? key.split(/ (?!-)(?<!- )/) : parts
  for (let at = 1; at < joined.length; at++) surnames.add(joined.slice(at).join(' '))
  const opening = joined[0]!
  if (head & CLASS.surname && !(head & CLASS.given)) surnames.add(opening)
  if (/ - /.test(key) && joined.length === 2 && head & CLASS.surname) surnames.add(opening)
  if (!(scan.classes[first]! & CLASS.initial)) givenNames.add(opening)
}

function addOrganization(stretch: Stretch, shortForms: Set<string>, bodyNouns: Set<string>): void {
  const { key, scan, first, last, head, links } = stretch
  let initials = ''
  for (let at = first; at < last; at++) if (scan.classes[at]! & CLASS.capital) initials += scan.tokens[at]!.text[0]!
  if (initials.length > 2) shortForms.add(initials.toLowerCase())
  const opening = key.split(' ')[0]!
  const plain = CLASS.common | CLASS.dictionary | CLASS.nationality | CLASS.given | CLASS.organizationHead
  if (!(head & plain) && links === 0 && opening.length > 3 && importanceOf(opening) < MOST_IMPORTANT)
    shortForms.add(opening)
  for (const beginning of beginningsOf(stretch)) shortForms.add(beginning)
  const end = key.indexOf(' of ') < 0 ? key.length : key.indexOf(' of ')
  bodyNouns.add(opening)
  bodyNouns.add(key.slice(key.lastIndexOf(' ', end - 1) + 1, end))
}

/** "Maria Lopez Foundation" is named after a person, who may be meant. */
const isMemorial = ({ key }: Stretch): boolean => isOneOf(MEMORIAL_TAILS, key.slice(key.lastIndexOf(' ') + 1))

const MOST_BEGINNINGS = 3

/** "Thanh Long" of "Thanh Long Footwear Company": two words or three of which one at least is no word of English. */
function beginningsOf({ key, scan, first, words, links }: Stretch): string[] {
  const beginnings: string[] = []
  if (links !== 0 || words < 3) return beginnings
  const parts = key.split(' ')
  if (words < 5 && isOneOf(COMPANY_ENDINGS, parts.at(-1)!.replaceAll('.', '')))
    beginnings.push(parts.slice(0, -1).join(' '))
  let isName = false
  for (let length = 1; length < Math.min(words, MOST_BEGINNINGS + 1); length++) {
    const bits = scan.classes[first + length - 1]!
    if (bits & CLASS.placeName || (bits & PLAIN && !(bits & LISTED_NAME))) continue
    isName ||= !(bits & CLASS.dictionary)
    const beginning = parts.slice(0, length).join(' ')
    if (length > 1 && isName && importanceOf(beginning) < MOST_IMPORTANT) beginnings.push(beginning)
  }
  return beginnings
}

const PLAIN = CLASS.common | CLASS.nationality | CLASS.organizationTail | CLASS.organizationHead

/** "the League", "the Church": with a capital inside a sentence it is the one that was named before. */
const isBodyNoun = ({ head, sentence }: Stretch): boolean =>
  (head & (CLASS.organizationHead | CLASS.organizationTail)) !== 0 &&
  !(head & (CLASS.leading | CLASS.clubTail | CLASS.seenSmall)) &&
  sentence.case === 'mixed'

/** A place as well known as this is meant where its name stands alone: "Penrith" beside the Penrith Panthers. */
const MOST_IMPORTANT = 60

/** A rule that needs the rest of the article. */
export interface ArticleRule extends Omit<NameRule, 'holds'> {
  readonly holds: (stretch: Stretch, known: ArticleNames) => boolean
  /** A name that is clear by itself gains nothing: it would only be its own witness. */
  readonly whenUnclear: boolean
}

const isClear =
  (type: NameType) =>
  ({ key, partOfLonger }: Stretch, { types }: ArticleNames): boolean =>
    !partOfLonger && types.get(key) === type
const ofSurnames = ({ words, links, partOfLonger, key }: Stretch, { surnames }: ArticleNames): boolean =>
  !partOfLonger && (words > 1 || links === 0 || (links & (LINK.particle | LINK.hyphen)) !== 0) && surnames.has(key)

/** "N, Acme and others", "Acme and N": what stands beside clear names in a list is of their kind. */
const isListedWith =
  (type: NameType) =>
  (s: Stretch, { endings, beginnings }: ArticleNames): boolean => {
    if (s.partOfLonger || s.any & CLASS.noName || (s.words === 1 && s.any & CLASS.common)) return false
    if (type === 'organization' && s.run.first < s.first && isOfWords(s)) return false
    const [joinedBefore, joinedAfter] = [wordBefore(s), wordAfter(s)]
    const before = isJoint(joinedBefore) && endings.get(s.first - 1) === type
    const after = isJoint(joinedAfter) && beginnings.get(s.last + 1) === type
    if (joinedBefore === ',' && joinedAfter === ',') return before && after
    return (
      (before && (joinedBefore !== ',' || isJoint(joinedAfter))) ||
      (after && (joinedAfter !== ',' || isJoint(joinedBefore)))
    )
  }
/** "Disaster Management" goes on what stands before "and" in the same run rather than begins a name. */
function isOfWords({ scan, first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    if (scan.classes[at]! & CLASS.capital && !(scan.classes[at]! & (CLASS.common | CLASS.dictionary))) return false
  }
  return true
}
const isJoint = (word: string): boolean => /^(?:,|and|or|&)$/.test(word)

/** One sense per article: what its clear names say of the others. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  { id: 'person/clear-elsewhere', type: 'person', weight: 3, whenUnclear: true, holds: isClear('person') },
  {
    id: 'organization/clear-elsewhere',
    type: 'organization',
    weight: 3,
    whenUnclear: true,
    holds: isClear('organization'),
  },
  { id: 'event/clear-elsewhere', type: 'event', weight: 2, whenUnclear: true, holds: isClear('event') },
  { id: 'person/surname-elsewhere', type: 'person', weight: 4.5, whenUnclear: false, holds: ofSurnames },
  {
    id: 'person/given-name-elsewhere',
    type: 'person',
    weight: 2,
    whenUnclear: false,
    holds: (s, { givenNames }) => s.words === 1 && !s.partOfLonger && givenNames.has(s.key),
  },
  {
    id: 'organization/acronym-of-words',
    type: 'organization',
    weight: -4,
    whenUnclear: false,
    holds: (s, { plainAcronyms }) => plainAcronyms.has(s.key),
  },
  {
    id: 'person/governed-elsewhere',
    type: 'person',
    weight: -6,
    whenUnclear: false,
    holds: (s, { governed }) => governed.has(s.key),
  },
  {
    id: 'organization/surname-elsewhere',
    type: 'organization',
    weight: -3,
    whenUnclear: false,
    holds: (s, { surnames }) => s.words === 1 && !s.partOfLonger && surnames.has(s.key) && !isKnown(s),
  },
  {
    id: 'organization/noun-elsewhere',
    type: 'organization',
    weight: 2.6,
    whenUnclear: true,
    holds: (s, { bodyNouns }) =>
      s.words === 1 && !s.partOfLonger && wordBefore(s) === 'the' && isBodyNoun(s) && bodyNouns.has(s.key),
  },
  {
    id: 'person/beginning-of-body',
    type: 'person',
    weight: -3.5,
    whenUnclear: false,
    holds: (s, { companies }) => s.words > 1 && !s.partOfLonger && companies.has(s.key),
  },
  { id: 'person/listed', type: 'person', weight: 1.5, whenUnclear: true, holds: isListedWith('person') },
  {
    id: 'organization/listed',
    type: 'organization',
    weight: 1.5,
    whenUnclear: true,
    holds: isListedWith('organization'),
  },
  {
    id: 'event/storm-elsewhere',
    type: 'event',
    weight: 5,
    whenUnclear: false,
    holds: (s, { storms }) => s.words === 1 && !s.partOfLonger && storms.has(s.key) && !isStormWord(wordBefore(s)),
  },
  {
    id: 'organization/begins-with-clear',
    type: 'organization',
    weight: 2.5,
    whenUnclear: true,
    holds: (s, { types }) =>
      s.words === 2 && s.links === 0 && !s.partOfLonger && types.get(s.key.split(' ')[0]!) === 'organization',
  },
  {
    id: 'organization/short-form-elsewhere',
    type: 'organization',
    weight: 2.5,
    whenUnclear: true,
    holds: (s, { shortForms }) => s.words < 4 && !s.partOfLonger && shortForms.has(s.key),
  },
]
