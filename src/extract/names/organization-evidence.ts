import { importanceOf, placesNamed } from '../../gazetteer/places.ts'
import { AGENTS_OF_ORGANIZATIONS, PLACE_METONYMS } from '../../lexicon/name-cues.ts'
import {
  BUSINESS_CUES,
  KINDS_AFTER,
  KINDS_BEFORE,
  MATCH_VERBS,
  ORGANIZATION_OPENINGS,
  POSSESSORS,
} from '../../lexicon/organization-words.ts'
import { PLACE_ACRONYMS } from '../../lexicon/places-cues.ts'
import { knownNames } from './known-names.ts'
import { before, isHeading, LINK, type NameRule, type Stretch, textOf, wordAfter, wordBefore } from './stretch.ts'
import { CLASS } from './word-classes.ts'

const ORDINARY = CLASS.common | CLASS.dictionary
const PEOPLES = CLASS.nationality | CLASS.faith
const NAMED = CLASS.given | CLASS.surname | CLASS.name
const TITLE = CLASS.honorific | CLASS.rank | CLASS.office
const JOINED = LINK.of | LINK.and

const isKnown = ({ key }: Stretch): boolean => knownNames().organizations.has(key)
const isClub = ({ key }: Stretch): boolean => knownNames().clubs.has(key)
const isHeaded = ({ headed }: Stretch): boolean => headed

/** "Human Rights Watch (HRW)" and the "HRW" in the brackets. */
function initialsOf({ scan, first, last }: { scan: Stretch['scan']; first: number; last: number }): string {
  let initials = ''
  for (let at = first; at < last; at++) if (scan.classes[at]! & CLASS.capital) initials += scan.tokens[at]!.text[0]
  return initials.toUpperCase()
}
function acronymAfter(stretch: Stretch): boolean {
  const { scan, last } = stretch
  const acronym = scan.tokens[last + 1]
  return (
    wordAfter(stretch) === '(' &&
    stretch.words > 1 &&
    acronym !== undefined &&
    /^\p{Lu}{2,}$/u.test(acronym.text.replaceAll('.', '')) &&
    scan.tokens[last + 2]?.text === ')' &&
    startsAlike(initialsOf(stretch), acronym.text.replaceAll('.', ''))
  )
}
const startsAlike = (initials: string, acronym: string): boolean => {
  let at = 0
  for (const letter of acronym) if (initials[at] === letter) at++
  return at >= Math.min(initials.length, acronym.length) - 1 && initials[0] === acronym[0]
}
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

const isTailed = (s: Stretch): boolean => s.words > 1 && (s.tail & CLASS.organizationTail) !== 0
const isPlayed = (s: Stretch): boolean =>
  s.words > 1 &&
  (s.tail & CLASS.clubTail) !== 0 &&
  (s.scan.sport || !(s.tail & (CLASS.placeTail | CLASS.common))) &&
  startsWithPlace(s)
function startsWithPlace({ scan, first, last }: Stretch): boolean {
  for (let end = first + 1; end < Math.min(last, first + 4); end++) {
    const text = scan.document.text.slice(scan.tokens[first]!.start, scan.tokens[end - 1]!.end)
    if (importanceOf(text) >= 100) return true
  }
  return false
}

const goesOnWithOf = ({ scan, last, sentence }: Stretch): boolean =>
  last + 1 < sentence.last && scan.tokens[last]!.lower === 'of' && (scan.classes[last + 1]! & CLASS.capital) !== 0

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

/** "Lawyers' Association" is one name, "Miller's Bank" two. */
function hasOddPossessor({ scan, first, last }: Stretch): boolean {
  for (let at = first + 1; at < last; at++) {
    if (/^['’]s?$/.test(scan.tokens[at]!.text) && !isOneOf(POSSESSORS, scan.tokens[at - 1]!.lower)) return true
  }
  return false
}

const isPlain = ({ any }: Stretch): boolean => (any & CLASS.common) !== 0 && (any & CLASS.leading) !== 0

/** "Tennis Club and Rowing Club", "Ministry of Defence and the Public Authority": the words before "and" are whole. */
function joinsTwo({ scan, first, last, headed }: Stretch): boolean {
  const whole = headed ? CLASS.strongTail : CLASS.organizationTail
  for (let at = first + 1; at < last - 1; at++) {
    if (scan.tokens[at]!.lower !== 'and') continue
    if (scan.tokens[at + 1]!.lower === 'the' || scan.classes[at - 1]! & whole) return true
  }
  return false
}

/** "carmaker N", "the operator, N,": the kind stands in small letters, a comma may part it. */
function isKindBefore(s: Stretch): boolean {
  const distance = wordBefore(s) === ',' && /^[,.]$/.test(wordAfter(s)) ? 2 : 1
  return isOneOf(KINDS_BEFORE, wordBefore(s, distance)) && !(before(s, distance) & CLASS.capital)
}

const wordSets = new Map<string, ReadonlySet<string>>()
/** Whether a word is in a lexicon list; the list becomes a set when first asked. */
function isOneOf(list: string, word: string): boolean {
  const set = wordSets.get(list) ?? new Set(list.trim().split(/\s+/))
  wordSets.set(list, set)
  return set.has(word)
}

/** "AK-47", "Su-27": a thing, not who made it. */
const isModel = ({ scan, last }: Stretch): boolean =>
  scan.tokens[last]?.text === '-' && !scan.tokens[last]!.spaced && scan.tokens[last + 1]?.kind === 'number'

/** What speaks for and against an organization. */
export const ORGANIZATION_RULES: readonly NameRule[] = [
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
  { id: 'organization/ends-in-known', type: 'organization', weight: 4.5, holds: endsInKnown },
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
      s.words === 1 && knownNames().acronyms.has(textOf(s).replaceAll('.', '')) && s.sentence.case !== 'upper',
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
  { id: 'organization/acronym-after', type: 'organization', weight: 4, holds: acronymAfter },
  { id: 'organization/acronym-in-brackets', type: 'organization', weight: 2.5, holds: isAcronymOfNameBefore },
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
      /\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2}/u.test(textOf(s)) &&
      !/^(?:Mc|Mac|De|Di|Le|La|Van|O['’])/.test(textOf(s)) &&
      !/-/.test(textOf(s)),
  },
  { id: 'organization/club-tail', type: 'organization', weight: 3.5, holds: isPlayed },
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
    id: 'organization/part-of-longer-name',
    type: 'organization',
    weight: -3,
    holds: s => s.partOfLonger,
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
    id: 'organization/name-ending',
    type: 'organization',
    weight: 2.2,
    holds: s =>
      s.words === 1 &&
      !(s.any & NAMED) &&
      /.(?:bank|corp|tech|soft|com|oil|gaz|prom|neft|media|tel|air|pharma|motors|trust|fin|post|news|press|net|sat|steel|cell|books|watch)$/.test(
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
    id: 'organization/opening-word',
    type: 'organization',
    weight: 2.8,
    holds: s => s.words > 1 && isOneOf(ORGANIZATION_OPENINGS, s.key.slice(0, s.key.indexOf(' '))) && !s.partOfLonger,
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
    id: 'organization/place-tail',
    type: 'organization',
    weight: -1.2,
    holds: s => (s.tail & CLASS.placeTail) !== 0 && !(s.tail & CLASS.organizationTail) && !isKnown(s),
  },
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
      !(s.head & CLASS.organizationHead),
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

const isRoyal = ({ scan, first }: Stretch): boolean =>
  /^(?:general|royal|foreign|attorney|chief|prime|vice|deputy|governor|king|prince|princess|queen|justice|saint|st\.)$/.test(
    scan.tokens[first]!.lower,
  )

/** "Ukrainian Red Cross", "UN Security Council": a known name with a nationality or an acronym before it. */
function endsInKnown({ key, words, links, head }: Stretch): boolean {
  if (words < 2 || links & ~LINK.hyphen || !(head & (CLASS.nationality | CLASS.acronym | CLASS.placeName))) return false
  const parts = key.split(' ')
  for (let at = 1; at < parts.length; at++) {
    if (knownNames().organizations.has(parts.slice(at).join(' '))) return true
  }
  return false
}
