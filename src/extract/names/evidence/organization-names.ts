import { importanceOf } from '../../../gazetteer/places.ts'
import { COURT_KINDS } from '../../../lexicon/organization-cues.ts'
import {
  AGENCY_NOUNS,
  MEMORIAL_TAILS,
  NEWSPAPER_ENDINGS,
  ORGANIZATION_OPENINGS,
} from '../../../lexicon/organization-words.ts'
import { PLACE_ACRONYMS } from '../../../lexicon/places-cues.ts'
import { CLASS, LISTED_NAME, ORDINARY, PEOPLES, TITLE } from '../classes.ts'
import { knownNames } from '../known-names.ts'
import { isBrandEnd } from '../runs.ts'
import { LINK, type NameRule, type Stretch, textOf, wordBefore } from '../stretch.ts'
import { isClub, isHallOfFame, isHeaded, isKnown, isTailed } from './organization-signs.ts'
import { isOneOf } from './word-lists.ts'

const isPlayed = (s: Stretch): boolean =>
  s.words > 1 &&
  !(s.tail & CLASS.noName && !s.scan.sport) &&
  ((s.tail & CLASS.clubTail && (s.scan.sport || !(s.tail & (CLASS.placeTail | CLASS.common)))) || endsInClub(s)) &&
  startsWithPlace(s)

/** "Boston Red Sox", "Kansas City Royals" */
function endsInClub({ key, scan, tail }: Stretch): boolean {
  const last = key.lastIndexOf(' ')
  const clubs = knownNames().clubs
  const alone = scan.sport || !(tail & (ORDINARY | LISTED_NAME)) || isPlural(tail, key)
  return (alone && clubs.has(key.slice(last + 1))) || clubs.has(key.slice(key.lastIndexOf(' ', last - 1) + 1))
}
const isPlural = (tail: number, key: string): boolean => !(tail & LISTED_NAME) && key.endsWith('s')

function startsWithPlace({ scan, first, last }: Stretch): boolean {
  for (let end = first + 1; end < Math.min(last, first + 4); end++) {
    const text = scan.document.text.slice(scan.tokens[first]!.start, scan.tokens[end - 1]!.end)
    if (importanceOf(text) >= 100) return true
  }
  return false
}

/** "AK-47", "Su-27": a thing, not who made it. */
const isModel = ({ scan, last }: Stretch): boolean =>
  scan.tokens[last]?.text === '-' && !scan.tokens[last]!.spaced && scan.tokens[last + 1]?.kind === 'number'

/** "Ukrainian Red Cross", "UN Security Council": a known name with a nationality or an acronym before it. */
function endsInKnown({ key, words, links, head }: Stretch): boolean {
  if (words < 2 || links & ~LINK.hyphen || !(head & (CLASS.nationality | CLASS.acronym | CLASS.placeName))) return false
  const parts = key.split(' ')
  for (let at = 1; at < parts.length; at++) {
    if (knownNames().organizations.has(parts.slice(at).join(' '))) return true
  }
  return false
}

const startsWithKnown = ({ key }: Stretch): boolean => knownNames().organizations.has(key.slice(0, key.indexOf(' ')))

/** "Statistics Canada", "Public Health England", "Fisheries and Oceans Canada": a field of work and its country. */
function isAgencyOfCountry({ words, partOfLonger, head, tail, links, key }: Stretch): boolean {
  if (words < 2 || words > 3 || partOfLonger || !(tail & CLASS.placeName)) return false
  const parts = key.split(' ')
  if (links === LINK.and) return words === 3 && isOneOf(AGENCY_NOUNS, parts[0]!)
  const leads = words > 2 && (head & CLASS.leading) !== 0
  return links === 0 && !leads && isOneOf(AGENCY_NOUNS, parts.at(-2)!)
}

/** "Orlando Sentinel", "Fort Worth Star-Telegram": a place and what papers are called. */
function isNewspaper(s: Stretch): boolean {
  const ending = s.key.slice(s.key.lastIndexOf(' ') + 1)
  return isOneOf(NEWSPAPER_ENDINGS, ending) && (s.links & ~LINK.hyphen) === 0 && startsWithPlace(s)
}

/** One token whose letters after the first are small. */
const isPlainlyWritten = ({ scan, first, last }: Stretch): boolean =>
  last - first === 1 && scan.tokens[first]!.text.slice(1) === scan.tokens[first]!.lower.slice(1)

/** "Preston Crown Court", "Chester Magistrates' Court": a place, the kind of court, and "Court". */
const isCourt = ({ key, words }: Stretch): boolean => {
  const [kind, court] = key
    .replace(/ ['’](?= court$)/, '')
    .split(' ')
    .slice(-2)
  return words > 2 && court === 'court' && isOneOf(COURT_KINDS, kind!)
}

/** What the words of a name say for an organization. */
export const ORGANIZATION_NAMES: readonly NameRule[] = [
  { id: 'organization/known', type: 'organization', weight: 6.5, holds: s => isKnown(s) && s.words > 1 },
  {
    id: 'organization/known-word',
    type: 'organization',
    weight: 3.6,
    holds: s => isKnown(s) && s.words === 1 && (!(s.any & ORDINARY) || (s.links & LINK.possessive) !== 0),
  },
  {
    id: 'organization/known-ordinary-word',
    type: 'organization',
    weight: 2.6,
    holds: s => isKnown(s) && s.words === 1 && (s.any & ORDINARY) !== 0 && !(s.head & CLASS.leading),
  },
  { id: 'organization/ends-in-known', type: 'organization', weight: 6.8, holds: endsInKnown },
  {
    id: 'organization/club',
    type: 'organization',
    weight: 4,
    holds: s =>
      (s.scan.sport || s.words > 1) && isClub(s) && (s.words > 1 || !(s.any & (ORDINARY | CLASS.nationality))),
  },
  {
    id: 'organization/club-of-ordinary-word',
    type: 'organization',
    weight: 2,
    holds: s =>
      s.scan.sport &&
      isClub(s) &&
      s.words === 1 &&
      (s.any & ORDINARY) !== 0 &&
      !(s.any & CLASS.nationality) &&
      !(s.head & CLASS.leading),
  },
  {
    id: 'organization/known-acronym',
    type: 'organization',
    weight: 4,
    holds: s =>
      s.words === 1 &&
      !isPlainlyWritten(s) &&
      knownNames().acronyms.has(textOf(s).replaceAll('.', '')) &&
      s.sentence.case !== 'upper',
  },
  {
    id: 'organization/acronym',
    type: 'organization',
    weight: 2,
    holds: s =>
      s.words === 1 &&
      (s.any & CLASS.acronym) !== 0 &&
      !isModel(s) &&
      !(s.any & CLASS.noName) &&
      !PLACE_ACRONYMS.has(s.key.replaceAll('.', '')) &&
      !(s.any & CLASS.common) &&
      /^\d?\p{Lu}[\p{Lu}&]{1,6}$/u.test(textOf(s)),
  },
  {
    id: 'organization/strong-tail',
    type: 'organization',
    weight: 3.6,
    holds: s => s.words > 1 && (s.tail & CLASS.strongTail) !== 0,
  },
  {
    id: 'organization/tail',
    type: 'organization',
    weight: 2.8,
    holds: s => isTailed(s) && !(s.tail & CLASS.strongTail),
  },
  {
    id: 'organization/court',
    type: 'organization',
    weight: 3,
    holds: isCourt,
  },
  {
    id: 'organization/list-of-fields',
    type: 'organization',
    weight: 3,
    holds: s => s.headed && s.last === s.run.last && / , .* and [^,]+$/.test(s.key),
  },
  { id: 'organization/head-of', type: 'organization', weight: 3.4, holds: isHeaded },
  {
    id: 'organization/longer',
    type: 'organization',
    weight: 0.8,
    holds: s => (isTailed(s) || isHeaded(s)) && s.words > 2,
  },
  {
    id: 'organization/much-longer',
    type: 'organization',
    weight: 0.8,
    holds: s => (isTailed(s) || isHeaded(s)) && s.words > 3,
  },
  {
    id: 'organization/ampersand',
    type: 'organization',
    weight: 3,
    holds: s => (s.links & LINK.ampersand) !== 0 && s.words > 1,
  },
  {
    id: 'organization/camel-case',
    type: 'organization',
    weight: 2,
    holds: s =>
      s.words === 1 &&
      !isPlainlyWritten(s) &&
      /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2}/u.test(textOf(s)) &&
      !/^(?:Mc|Mac|De|Di|Le|La|Van|O['’])/.test(textOf(s)) &&
      !/-/.test(textOf(s)),
  },
  { id: 'organization/club-tail', type: 'organization', weight: 3.5, holds: isPlayed },
  {
    id: 'organization/name-ending',
    type: 'organization',
    weight: 2.2,
    holds: s =>
      s.words === 1 &&
      !(s.any & LISTED_NAME) &&
      /.(?:bank|corp|tech|soft|com|oil|gaz|prom|neft|media|tel|air|pharma|motors|trust|fin|post|news|press|net|sat|steel|cell|books|watch|avisen|bladet|bladid|posten|tidningen|zeitung)$/.test(
        s.key,
      ) &&
      !(s.any & ORDINARY),
  },
  {
    id: 'organization/known-part',
    type: 'organization',
    weight: 1.6,
    holds: s =>
      (isTailed(s) || (s.words === 2 && (s.tail & CLASS.placeName) !== 0)) &&
      knownNames().organizations.has(s.key.split(' ')[0]!),
  },
  {
    id: 'organization/named-after',
    type: 'organization',
    weight: 7,
    holds: s =>
      s.words > 3 &&
      (s.head & TITLE) !== 0 &&
      isOneOf(MEMORIAL_TAILS, s.key.slice(s.key.lastIndexOf(' ') + 1)) &&
      !(s.links & (LINK.possessive | LINK.of)),
  },
  {
    id: 'organization/country-last',
    type: 'organization',
    weight: 2.6,
    holds: s =>
      s.words > 1 &&
      s.words < 5 &&
      s.links === 0 &&
      (s.tail & CLASS.placeName) !== 0 &&
      !(
        s.head &
        (LISTED_NAME |
          ORDINARY |
          TITLE |
          PEOPLES |
          CLASS.noName |
          CLASS.placeName |
          CLASS.leading |
          CLASS.initial |
          CLASS.particle)
      ) &&
      s.importance === 0 &&
      !s.partOfLonger &&
      wordBefore(s) !== '-' &&
      !/ (?:africa|america|asia|europe)$/.test(s.key),
  },
  {
    id: 'organization/agency-of-country',
    type: 'organization',
    weight: 5,
    holds: isAgencyOfCountry,
  },
  {
    id: 'organization/newspaper',
    type: 'organization',
    weight: 5,
    holds: s => s.words > 1 && !s.partOfLonger && isNewspaper(s),
  },
  {
    id: 'organization/people-first',
    type: 'organization',
    weight: 1.5,
    holds: s =>
      s.words > 2 && !s.partOfLonger && (s.head & PEOPLES) !== 0 && (isTailed(s) || isHeaded(s) || endsInKnown(s)),
  },
  {
    id: 'organization/hall-of-fame',
    type: 'organization',
    weight: 8,
    holds: s => s.words > 2 && isHallOfFame(s),
  },
  {
    id: 'organization/partners',
    type: 'organization',
    weight: 1,
    holds: s =>
      s.words > 2 && / , \S+ & /.test(s.key) && !(s.head & (CLASS.placeName | ORDINARY)) && !startsWithKnown(s),
  },
  {
    id: 'organization/brand',
    type: 'organization',
    weight: 3.6,
    holds: s => s.words === 1 && s.last - s.first === 2 && isBrandEnd(s.scan, s.last - 1),
  },
  {
    id: 'organization/opening-word',
    type: 'organization',
    weight: 2.8,
    holds: s =>
      s.words > 1 &&
      isOneOf(ORGANIZATION_OPENINGS, s.key.slice(0, s.key.indexOf(' '))) &&
      !s.partOfLonger &&
      !isHeaded(s),
  },
]
