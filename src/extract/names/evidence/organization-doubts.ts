import { importanceOf } from '../../../gazetteer/places.ts'
import { SHIP_PREFIXES } from '../../../lexicon/name-cues.ts'
import { COMPANY_ENDINGS, NAME_OPENINGS, POSSESSORS } from '../../../lexicon/organization-words.ts'
import { RANKS_IN_LETTERS } from '../../../lexicon/titles.ts'
import { CLASS, LISTED_NAME, ORDINARY, PEOPLES, TITLE } from '../classes.ts'
import { isHeading, LINK, type NameRule, type Stretch, wordAfter, wordBefore } from '../stretch.ts'
import { acronymAfter } from './acronyms.ts'
import { isCar, isClub, isHallOfFame, isHeaded, isKnown, isTailed, isThing } from './organization-signs.ts'
import { isOneOf } from './word-lists.ts'

const JOINED = LINK.of | LINK.and

const goesOnWithOf = ({ scan, last, sentence }: Stretch): boolean =>
  last + 1 < sentence.last && scan.tokens[last]!.lower === 'of' && (scan.classes[last + 1]! & CLASS.capital) !== 0

/** "Supreme Court of Cassation", "National Trust for Historic Preservation": what follows is a word, no name of a place. */
const goesOnWithWord = ({ scan, last, sentence }: Stretch): boolean =>
  last + 1 < sentence.last &&
  /^(?:of|for)$/.test(scan.tokens[last]!.lower) &&
  (scan.classes[last + 1]! & CLASS.capital) !== 0 &&
  (scan.classes[last + 1]! & ORDINARY) !== 0 &&
  (scan.classes[last + 1]! & (LISTED_NAME | CLASS.placeName)) === 0

/** "Lawyers' Association" is one name, "Miller's Bank" two. */
function hasOddPossessor({ scan, first, last }: Stretch): boolean {
  for (let at = first + 1; at < last; at++) {
    if (/^['’]s?$/.test(scan.tokens[at]!.text) && !isOneOf(POSSESSORS, scan.tokens[at - 1]!.lower)) return true
  }
  return false
}

/** "Miller's Broadcasting Co.": what follows the possessive is no name by itself. */
const isCompanyOfPerson = (s: Stretch): boolean =>
  isCompany(s) &&
  s.scan.tokens[s.first + 1]!.lower === "'s" &&
  s.importance === 0 &&
  !(s.head & (CLASS.placeName | PEOPLES)) &&
  (s.scan.classes[s.first + 2]! & (ORDINARY | CLASS.organizationTail)) !== 0

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

/** "French Football Federation", "AIDS Foundation": a language or a thing may open the name of a body, a weekday never. */
const isOpeningWord = (s: Stretch): boolean =>
  s.words > 1 &&
  ((s.head & CLASS.nationality) !== 0 || isOneOf(NAME_OPENINGS, s.key.slice(0, s.key.indexOf(' ')))) &&
  (isTailed(s) || isHeaded(s))

/** "First Acme Inc.": the word before a company's legal form belongs to it wherever it stands. */
const isCompany = (s: Stretch): boolean =>
  s.words > 1 && isOneOf(COMPANY_ENDINGS, s.key.slice(s.key.lastIndexOf(' ') + 1).replaceAll('.', ''))

/** "Islands Energy Group" where a sentence begins: without its first word no name would be left. */
function isOfOrdinaryWords({ scan, first, last, words, head, links }: Stretch): boolean {
  if (words < 3 || links !== 0 || head & (TITLE | CLASS.role | CLASS.organizationTail)) return false
  for (let at = first + 1; at < last; at++) if (!(scan.classes[at]! & ORDINARY)) return false
  return /s$/.test(scan.tokens[first]!.lower)
}

const isHandle = ({ scan, first, sentence }: Stretch): boolean => {
  const mark = first > sentence.first ? scan.tokens[first - 1]!.text : ''
  return mark === '@' || mark === '#'
}

const isRoyal = ({ scan, first }: Stretch): boolean =>
  /^(?:general|royal|foreign|attorney|chief|prime|vice|deputy|governor|king|prince|princess|queen|justice|saint|st\.)$/.test(
    scan.tokens[first]!.lower,
  )

/** The "SP" of "SP Ravi Rao" and "Superintendent of Police (SP)". */
const isRankInLetters = (s: Stretch): boolean =>
  s.words === 1 &&
  (s.any & CLASS.acronym) !== 0 &&
  ((s.any & CLASS.rank) !== 0 || (wordBefore(s) === '(' && RANKS_IN_LETTERS.has(s.key)))

const MOST_WORDS_OF_OFFICE = 6

/** "Justice" in "Minister of Justice", "Information Technology" in "Minister of Communication and Information Technology". */
function isComplementOfOffice(s: Stretch): boolean {
  const { scan, first, run } = s
  let link = first - 1
  if (wordBefore(s) === 'and')
    while (link > run.first && link > first - MOST_WORDS_OF_OFFICE && !/^(?:of|for)$/.test(scan.tokens[link]!.lower))
      link--
  return /^(?:of|for)$/.test(scan.tokens[link]!.lower) && (scan.classes[link - 1]! & CLASS.office) !== 0
}

/** "USS Gerald R. Ford" */
const isShipName = (s: Stretch): boolean =>
  s.words > 1 && (s.head & CLASS.acronym) !== 0 && isOneOf(SHIP_PREFIXES, s.key.slice(0, s.key.indexOf(' ')))

/** The "Hong Kong Financial" of "Hong Kong Financial Secretary", the "Chief Cabinet" of "Chief Cabinet Secretary". */
const isPartOfTitle = ({ scan, last, sentence, key, words }: Stretch): boolean =>
  words > 1 &&
  last < sentence.last &&
  (scan.classes[last]! & CLASS.capital) !== 0 &&
  (scan.classes[last]! & (CLASS.office | CLASS.role)) !== 0 &&
  /(?:^chief cabinet|and group| executive| financial)$/.test(key)

/** The "XVII" of "part XVII", the "KD" of "KD 890", the "NT" of "NT$50,000". */
const isNumberOrMoney = (s: Stretch): boolean =>
  /^[ivx]{2,}$/.test(s.key) ||
  (!s.scan.sport &&
    !isKnown(s) &&
    s.sentence.case === 'mixed' &&
    (/^[$€£¥]$/.test(wordAfter(s)) || (/^\d[\d,.]*$/.test(wordAfter(s)) && !/^(?:19|20)\d\d$/.test(wordAfter(s)))))

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
    id: 'organization/goes-on-with-word',
    type: 'organization',
    weight: -4,
    holds: s => (isKnown(s) || isTailed(s) || isHeaded(s)) && goesOnWithWord(s),
  },
  {
    id: 'organization/complement-of-office',
    type: 'organization',
    weight: -5,
    holds: s => s.run.first < s.first && isComplementOfOffice(s),
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
      !isHallOfFame(s) &&
      !(isTailed(s) && s.links === LINK.and && s.words > 2) &&
      !acronymAfter(s),
  },
  {
    id: 'organization/possessive-inside',
    type: 'organization',
    weight: -3,
    holds: s => (s.links & LINK.possessive) !== 0 && !isKnown(s) && hasOddPossessor(s) && !isCompanyOfPerson(s),
  },
  {
    id: 'organization/title-first',
    type: 'organization',
    weight: -4,
    holds: s =>
      s.words > 1 &&
      (s.head & (TITLE | CLASS.role)) !== 0 &&
      !(s.head & (CLASS.organizationHead | CLASS.organizationTail | PEOPLES)) &&
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
  {
    id: 'organization/west-bank',
    type: 'organization',
    weight: -6,
    holds: s => s.words > 1 && /(?:^| )(?:left|right|south|west) bank$/.test(s.key) && !isKnown(s),
  },
  { id: 'organization/ship', type: 'organization', weight: -9, holds: isShipName },
  {
    id: 'organization/part-of-title',
    type: 'organization',
    weight: -5,
    holds: isPartOfTitle,
  },
  {
    id: 'organization/number-or-money',
    type: 'organization',
    weight: -4,
    holds: s => s.words === 1 && (s.any & CLASS.acronym) !== 0 && isNumberOrMoney(s),
  },
  {
    id: 'organization/handle-or-letter',
    type: 'organization',
    weight: -5,
    holds: s => isHandle(s) || (s.words === 1 && s.last - s.first === 1 && s.scan.tokens[s.first]!.text.length === 1),
  },
  { id: 'organization/thing', type: 'organization', weight: -4, holds: isThing },
  {
    id: 'organization/calendar-word',
    type: 'organization',
    weight: -4,
    holds: s => (s.head & CLASS.noName) !== 0 && !isKnown(s) && !isOpeningWord(s),
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
      !(s.head & (CLASS.organizationHead | PEOPLES)) &&
      !(isHeaded(s) && !isHeading(s)) &&
      !((isCompany(s) || isOfOrdinaryWords(s)) && !isHeading(s)) &&
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
