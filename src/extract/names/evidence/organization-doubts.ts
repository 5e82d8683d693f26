import { importanceOf } from '../../../gazetteer/places.ts'
import { POSSESSORS } from '../../../lexicon/organization-words.ts'
import { RANKS_IN_LETTERS } from '../../../lexicon/titles.ts'
import { CLASS, ORDINARY, TITLE } from '../classes.ts'
import { before, isHeading, LINK, type NameRule, type Stretch, wordAfter, wordBefore } from '../stretch.ts'
import { acronymAfter } from './acronyms.ts'
import { isCar, isClub, isHeaded, isKnown, isTailed, isThing } from './organization-signs.ts'
import { isOneOf } from './word-lists.ts'

const JOINED = LINK.of | LINK.and

const goesOnWithOf = ({ scan, last, sentence }: Stretch): boolean =>
  last + 1 < sentence.last && scan.tokens[last]!.lower === 'of' && (scan.classes[last + 1]! & CLASS.capital) !== 0

/** "Lawyers' Association" is one name, "Miller's Bank" two. */
function hasOddPossessor({ scan, first, last }: Stretch): boolean {
  for (let at = first + 1; at < last; at++) {
    if (/^['’]s?$/.test(scan.tokens[at]!.text) && !isOneOf(POSSESSORS, scan.tokens[at - 1]!.lower)) return true
  }
  return false
}

/** "Tennis Club and Rowing Club", "Ministry of Defence and the Public Authority": the words before "and" are whole. */
function joinsTwo({ scan, first, last, headed }: Stretch): boolean {
  const whole = headed ? CLASS.strongTail : CLASS.organizationTail
  for (let at = first + 1; at < last - 1; at++) {
    if (scan.tokens[at]!.lower !== 'and') continue
    if (scan.tokens[at + 1]!.lower === 'the' || scan.classes[at - 1]! & whole || joinsNames(scan, at, last)) return true
  }
  return false
}

/** "Tetley Tea and Corus Steel": no ordinary word stands before "and", two or more stand behind. */
const joinsNames = ({ tokens, classes }: Stretch['scan'], and: number, last: number): boolean =>
  last - and > 2 && !(classes[and - 1]! & ORDINARY) && importanceOf(tokens[and - 1]!.lower) === 0

const isRoyal = ({ scan, first }: Stretch): boolean =>
  /^(?:general|royal|foreign|attorney|chief|prime|vice|deputy|governor|king|prince|princess|queen|justice|saint|st\.)$/.test(
    scan.tokens[first]!.lower,
  )

/** The "SP" of "SP Ravi Rao" and "Superintendent of Police (SP)". */
const isRankInLetters = (s: Stretch): boolean =>
  s.words === 1 &&
  (s.any & CLASS.acronym) !== 0 &&
  ((s.any & CLASS.rank) !== 0 || (wordBefore(s) === '(' && RANKS_IN_LETTERS.has(s.key)))

/** "East Midlands Ambulance Service" */
const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central) /

/** What speaks against an organization. */
export const ORGANIZATION_DOUBTS: readonly NameRule[] = [
  {
    id: 'organization/part-of-longer-name',
    type: 'organization',
    weight: -3,
    holds: s => s.partOfLonger,
  },
  {
    id: 'organization/known-in-longer-name',
    type: 'organization',
    weight: -3,
    holds: s => s.partOfLonger && s.words > 1 && isKnown(s) && isTailed(s),
  },
  {
    id: 'organization/goes-on-with-of',
    type: 'organization',
    weight: -3,
    holds: s => (s.tail & CLASS.organizationHead) !== 0 && goesOnWithOf(s),
  },
  {
    id: 'organization/complement-of-office',
    type: 'organization',
    weight: -5,
    holds: s => /^(?:of|for)$/.test(wordBefore(s)) && (before(s, 2) & CLASS.office) !== 0 && s.run.first < s.first,
  },
  {
    id: 'organization/two-joined',
    type: 'organization',
    weight: -4,
    holds: s => (s.links & LINK.and) !== 0 && !isKnown(s) && joinsTwo(s),
  },
  {
    id: 'organization/placed',
    type: 'organization',
    weight: -2,
    holds: s => (s.links & LINK.place) !== 0 && !isKnown(s),
  },
  {
    id: 'organization/before-colon',
    type: 'organization',
    weight: -2,
    holds: s => wordAfter(s) === ':' && s.first < s.sentence.first + 2 && !isKnown(s) && (s.any & ORDINARY) !== 0,
  },
  {
    id: 'organization/links-in-capitals',
    type: 'organization',
    weight: -5,
    holds: s => s.sentence.case === 'upper' && (s.links & (JOINED | LINK.possessive)) !== 0 && !isKnown(s),
  },
  {
    id: 'organization/wrong-link',
    type: 'organization',
    weight: -6,
    holds: s =>
      (s.links & JOINED) !== 0 &&
      !isHeaded(s) &&
      !isKnown(s) &&
      !(isTailed(s) && s.links === LINK.and && s.words > 2) &&
      !acronymAfter(s),
  },
  {
    id: 'organization/possessive-inside',
    type: 'organization',
    weight: -3,
    holds: s => (s.links & LINK.possessive) !== 0 && !isKnown(s) && hasOddPossessor(s),
  },
  {
    id: 'organization/title-first',
    type: 'organization',
    weight: -4,
    holds: s =>
      s.words > 1 &&
      (s.head & (TITLE | CLASS.role)) !== 0 &&
      !(s.head & (CLASS.organizationHead | CLASS.organizationTail)) &&
      !isKnown(s) &&
      !isRoyal(s),
  },
  {
    id: 'organization/rank-in-letters',
    type: 'organization',
    weight: -5,
    holds: isRankInLetters,
  },
  {
    id: 'organization/title-last',
    type: 'organization',
    weight: -4,
    holds: s =>
      s.words > 1 &&
      (s.tail & (CLASS.office | CLASS.rank)) !== 0 &&
      !(s.tail & (CLASS.organizationTail | CLASS.organizationHead | CLASS.surname)) &&
      !isKnown(s),
  },
  { id: 'organization/car', type: 'organization', weight: -6, holds: isCar },
  {
    id: 'organization/place-tail',
    type: 'organization',
    weight: -1.2,
    holds: s => (s.tail & CLASS.placeTail) !== 0 && !(s.tail & CLASS.organizationTail) && !isKnown(s),
  },
  { id: 'organization/thing', type: 'organization', weight: -4, holds: isThing },
  {
    id: 'organization/calendar-word',
    type: 'organization',
    weight: -4,
    holds: s => (s.head & CLASS.noName) !== 0 && !isKnown(s),
  },
  {
    id: 'organization/leading-ordinary-word',
    type: 'organization',
    weight: -1.6,
    holds: s =>
      s.words > 1 &&
      (s.head & CLASS.leading) !== 0 &&
      (s.head & CLASS.common) !== 0 &&
      !isKnown(s) &&
      !(s.head & CLASS.organizationHead) &&
      !(isHeaded(s) && !isHeading(s)) &&
      !COMPASS.test(s.key),
  },
  {
    id: 'organization/in-heading',
    type: 'organization',
    weight: -1.5,
    holds: s => isHeading(s) && !isKnown(s) && !isClub(s) && (s.any & ORDINARY) !== 0,
  },
  {
    id: 'organization/ends-with-number',
    type: 'organization',
    weight: -4,
    holds: s => (s.links & LINK.number) !== 0 && !isKnown(s) && !isClub(s),
  },
]
