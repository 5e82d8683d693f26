import { HUMAN_VERBS, MIND_VERBS, WELL_KNOWN_SURNAMES } from '../../lexicon/name-cues.ts'
import { ORGANIZATION_OPENINGS, PLACE_OPENINGS } from '../../lexicon/organization-words.ts'
import { isSyllable } from './runs.ts'
import { before, LINK, type NameRule, type Stretch, textOf, wordAfter, wordBefore } from './stretch.ts'
import { CLASS } from './word-classes.ts'

const NAMED = CLASS.given | CLASS.surname | CLASS.name | CLASS.surnameEnding
/** Without the long list of names, which holds many ordinary words. */
const SURE_NAMED = CLASS.given | CLASS.surname | CLASS.surnameEnding
const ORDINARY = CLASS.common | CLASS.dictionary
const PEOPLES = CLASS.nationality | CLASS.faith
const TITLE = CLASS.honorific | CLASS.rank | CLASS.office
const NOT_UNKNOWN =
  CLASS.organizationTail |
  CLASS.placeTail |
  CLASS.eventTail |
  CLASS.clubTail |
  CLASS.nationality |
  CLASS.faith |
  CLASS.noName |
  CLASS.acronym |
  TITLE
const WRONG_LINKS = LINK.of | LINK.and | LINK.ampersand | LINK.possessive | LINK.number

/** "Al" is a given name in "Al Gore" and an article in "Zayed Al Nahyan". */
const isGiven = ({ head, partOfLonger, links }: Stretch): boolean =>
  (head & CLASS.given) !== 0 && !(head & CLASS.particle && (partOfLonger || links & LINK.hyphen))
const isCommonHead = ({ head }: Stretch): boolean => (head & (CLASS.common | CLASS.noName)) !== 0

/** A title that stands before the stretch, in the same run or in lower case ("Prime Minister", "spokesman"). */
function titleBefore(stretch: Stretch): boolean {
  const bits = before(stretch)
  if (stretch.first <= stretch.sentence.first) return false
  if (bits & (CLASS.rank | CLASS.office)) return true
  return (bits & CLASS.role) !== 0 && (bits & CLASS.capital) !== 0
}

/** "Secretary of State X", "Minister for Foreign Affairs X": the office stands a few words back. */
function officeOfBefore({ scan, first, run, sentence }: Stretch): boolean {
  if (scan.classes[first - 1]! & (CLASS.link | CLASS.functionWord)) return false
  for (let at = first - 2; at >= Math.max(run.first - 1, sentence.first, first - 7); at--) {
    const bits = scan.classes[at]!
    if (scan.classes[at + 1]! & CLASS.given && scan.classes[at + 1]! & CLASS.capital) return false
    if (bits & (CLASS.office | CLASS.role) && /^(?:of|for|to|at|in)$/.test(scan.tokens[at + 1]!.lower)) return true
  }
  return false
}

/** ", 34," or "(34)" or ", 34." after a name. */
function ageAfter(stretch: Stretch): boolean {
  const [mark, age, end] = [wordAfter(stretch), wordAfter(stretch, 1), wordAfter(stretch, 2)]
  return (
    (mark === ',' || mark === '(') &&
    /^\d{1,3}$/.test(age) &&
    Number(age) < 110 &&
    /^[,.;)]$|^who$|^of$|^and$/.test(end)
  )
}

/** ", a teacher", ", the president of", ", director": a comma and soon a word for what a person is. */
function appositionAfter(stretch: Stretch): boolean {
  const { scan, last, sentence } = stretch
  if (wordAfter(stretch) !== ',') return false
  for (let at = last + 1; at < Math.min(sentence.last, last + 7); at++) {
    const { text, kind } = scan.tokens[at]!
    if (
      scan.classes[at]! & (CLASS.role | CLASS.office) &&
      !(scan.classes[at]! & CLASS.organizationTail && scan.classes[at]! & CLASS.capital)
    )
      return true
    if (kind === 'punctuation' && text !== '-' && text !== "'") return false
    if (/^(?:which|who|where|when|and|said|says|is|was)$/.test(text)) return text === 'who'
  }
  return false
}

const isChinese = ({ scan, first, last, head, words }: Stretch): boolean => {
  if (words > 3 || last - first < 2 || !(head & CLASS.surname)) return false
  const rest = scan.tokens.slice(first + 1, last).filter(({ kind }) => kind === 'word')
  return (
    rest.length > 0 &&
    rest.length < 3 &&
    rest.every(({ lower }) => isPinyin(lower)) &&
    isPinyin(scan.tokens[first]!.lower)
  )
}
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:ang|eng|ing|ong|iang|iong|uang|an|en|in|ian|uan|un|ai|ei|ao|ou|iao|iu|ui|ia|ie|uo|ua|ue|uai|er|a|e|i|o|u)){1,2}$/
const isPinyin = (word: string): boolean => word.length < 9 && PINYIN.test(word)

const isKorean = ({ scan, first, last, head }: Stretch): boolean => {
  if (!(head & CLASS.surname) || last - first < 3 || last - first > 4) return false
  const rest = scan.tokens.slice(first + 1, last).filter(({ kind }) => kind === 'word')
  return rest.length === 2 && rest.every(({ lower }) => isSyllable(lower))
}

const speaks = (stretch: Stretch): boolean => {
  const after = stretch.scan.classes[stretch.last] ?? 0
  return (
    (after & CLASS.speech) !== 0 ||
    ((stretch.any & NAMED) !== 0 && HUMAN_VERBS.has(wordAfter(stretch))) ||
    MIND_VERBS.has(wordAfter(stretch))
  )
}

const isPlaceOnly = ({ words, importance }: Stretch): boolean => words === 1 && importance >= 150

/** What speaks for and against a person. */
export const PERSON_RULES: readonly NameRule[] = [
  {
    id: 'person/given-name-first',
    type: 'person',
    weight: 2.6,
    holds: s => isGiven(s) && s.words > 1 && !isCommonHead(s) && !isPlaceHead(s),
  },
  {
    id: 'person/ambiguous-given-name-first',
    type: 'person',
    weight: 1.3,
    holds: s => isGiven(s) && s.words > 1 && (isCommonHead(s) || isPlaceHead(s)),
  },
  {
    id: 'person/lone-given-name',
    type: 'person',
    weight: 1.4,
    holds: s => s.words === 1 && isGiven(s) && !(s.any & (ORDINARY | CLASS.noName)) && !isPlaceOnly(s),
  },
  {
    id: 'person/lone-surname',
    type: 'person',
    weight: 1,
    holds: s => s.words === 1 && (s.any & NAMED) !== 0 && !(s.any & (ORDINARY | CLASS.noName)) && !isPlaceOnly(s),
  },
  {
    id: 'person/well-known-surname',
    type: 'person',
    weight: 2.5,
    holds: s => s.words === 1 && WELL_KNOWN_SURNAMES.has(s.key),
  },
  {
    id: 'person/surname-last',
    type: 'person',
    weight: 1.2,
    holds: s => s.words > 1 && (s.tail & NAMED) !== 0 && !(s.tail & CLASS.common),
  },
  {
    id: 'person/ambiguous-surname-last',
    type: 'person',
    weight: 0.4,
    holds: s => s.words > 1 && (s.tail & NAMED) !== 0 && (s.tail & CLASS.common) !== 0,
  },
  { id: 'person/names-throughout', type: 'person', weight: 0.6, holds: s => s.words > 1 && (s.all & NAMED) !== 0 },
  {
    id: 'person/unknown-words',
    type: 'person',
    weight: 1.6,
    holds: s =>
      (s.words === 2 || s.words === 3) &&
      s.importance === 0 &&
      !(s.any & (ORDINARY | NOT_UNKNOWN)) &&
      !(s.words === 2 && s.head & CLASS.particle),
  },
  {
    id: 'person/honorific-before',
    type: 'person',
    weight: 5,
    holds: s =>
      s.first > s.sentence.first &&
      (before(s) & CLASS.honorific) !== 0 &&
      (before(s) & CLASS.capital) !== 0 &&
      !isShip(s),
  },
  { id: 'person/title-before', type: 'person', weight: 3, holds: titleBefore },
  { id: 'person/office-of-before', type: 'person', weight: 2, holds: officeOfBefore },
  {
    id: 'person/role-before',
    type: 'person',
    weight: 2.2,
    holds: s => s.first > s.sentence.first && (before(s) & CLASS.role) !== 0 && !(before(s) & CLASS.capital),
  },
  { id: 'person/age-after', type: 'person', weight: 4, holds: ageAfter },
  { id: 'person/apposition-after', type: 'person', weight: 1.5, holds: appositionAfter },
  { id: 'person/speaks', type: 'person', weight: 1.5, holds: speaks },
  {
    id: 'person/who-after',
    type: 'person',
    weight: 1.5,
    holds: s =>
      !(s.scan.sport && s.importance > 0) &&
      (/^(?:who|whose|himself|herself)$/.test(wordAfter(s)) ||
        (wordAfter(s) === ',' && /^(?:who|whose)$/.test(wordAfter(s, 1)))),
  },
  {
    id: 'person/told-before',
    type: 'person',
    weight: 1.2,
    holds: s => (before(s) & CLASS.speech) !== 0 && s.first > s.sentence.first && !/^(?:in|at)$/.test(wordAfter(s)),
  },
  {
    id: 'person/initials',
    type: 'person',
    weight: 2.6,
    holds: s => s.words > 1 && (s.any & CLASS.initial) !== 0 && !(s.tail & CLASS.initial) && (s.any & NAMED) !== 0,
  },
  { id: 'person/suffix', type: 'person', weight: 3, holds: s => s.words > 1 && (s.tail & CLASS.suffix) !== 0 },
  {
    id: 'person/nickname',
    type: 'person',
    weight: 4,
    holds: s => (s.links & LINK.nickname) !== 0 && (s.all & CLASS.capital) !== 0,
  },
  {
    id: 'person/particle',
    type: 'person',
    weight: 1.2,
    holds: s =>
      (s.links & LINK.particle) !== 0 &&
      s.words > 1 &&
      !(s.any & CLASS.organizationTail) &&
      !/\b(?:of|and|the|for)\b/.test(s.key),
  },
  {
    id: 'person/arabic-article',
    type: 'person',
    weight: 1,
    holds: s => /^(?:al|el|ul) - \w/.test(s.key) && s.words === 1,
  },
  { id: 'person/chinese-order', type: 'person', weight: 2.2, holds: isChinese },
  { id: 'person/korean-order', type: 'person', weight: 3, holds: isKorean },
  { id: 'person/part-of-longer-name', type: 'person', weight: -3, holds: s => s.partOfLonger && !officeOfBefore(s) },
  {
    id: 'person/wrong-link',
    type: 'person',
    weight: -9,
    holds: s => (s.links & WRONG_LINKS) !== 0 || (s.key.match(/["“”]/g)?.length ?? 0) % 2 === 1,
  },
  {
    id: 'person/title-inside',
    type: 'person',
    weight: -5,
    holds: s =>
      (s.head & (TITLE | CLASS.role)) !== 0 &&
      (s.words > 1 || !(s.head & NAMED)) &&
      !(s.head & CLASS.given && !(s.head & TITLE)),
  },
  {
    id: 'person/article-before',
    type: 'person',
    weight: -2,
    holds: s => /^(?:the|a|an|this|that|these)$/.test(wordBefore(s)),
  },
  {
    id: 'person/place-preposition-before',
    type: 'person',
    weight: -1,
    holds: s => /^(?:in|at|near|into|outside|across|around|throughout|via)$/.test(wordBefore(s)),
  },
  {
    id: 'person/place-opening',
    type: 'person',
    weight: -2.5,
    holds: s => s.words > 1 && isPlaceOpening(openingOf(s.key)),
  },
  {
    id: 'person/ends-in-particle',
    type: 'person',
    weight: -4,
    holds: s => s.words > 1 && (s.tail & CLASS.particle) !== 0 && s.partOfLonger,
  },
  {
    id: 'person/which-after',
    type: 'person',
    weight: -1.5,
    holds: s => wordAfter(s) === ',' && wordAfter(s, 1) === 'which',
  },
  {
    id: 'person/said-it',
    type: 'person',
    weight: -1,
    holds: s => ((s.scan.classes[s.last] ?? 0) & CLASS.speech) !== 0 && /^its?$/.test(wordAfter(s, 1)),
  },
  {
    id: 'person/street-ending',
    type: 'person',
    weight: -4,
    holds: s =>
      s.words > 1 && /.(?:laan|straat|strasse|stra(?:ß|ss)e|gasse|plein|gatan|gade|veien|allee|platz)$/.test(s.key),
  },
  {
    id: 'person/unknown-after-preposition',
    type: 'person',
    weight: -1,
    holds: s => !(s.any & NAMED) && /^(?:to|from|of|through|toward|towards|between)$/.test(wordBefore(s)),
  },
  {
    id: 'person/organization-opening',
    type: 'person',
    weight: -3,
    holds: s => s.words > 1 && isOrganizationOpening(openingOf(s.key)),
  },
  {
    id: 'person/ship',
    type: 'person',
    weight: -5,
    holds: s => isShip(s) || /^(?:mv|hms|uss|ss)$/.test(wordBefore(s)),
  },
  {
    id: 'person/title-itself',
    type: 'person',
    weight: -4,
    holds: s => s.words === 1 && (s.head & (TITLE | CLASS.role)) !== 0 && (s.head & ORDINARY) !== 0,
  },
  {
    id: 'person/organization-word',
    type: 'person',
    weight: -4,
    holds: s =>
      (s.any & CLASS.strongTail) !== 0 || (s.words > 1 && (s.tail & CLASS.organizationTail) !== 0 && !(s.tail & NAMED)),
  },
  {
    id: 'person/place-word',
    type: 'person',
    weight: -2.5,
    holds: s => s.words > 1 && (s.tail & CLASS.placeTail) !== 0 && !(s.tail & CLASS.surname),
  },
  {
    id: 'person/event-word',
    type: 'person',
    weight: -3,
    holds: s => s.words > 1 && (s.tail & CLASS.eventTail) !== 0 && !(s.tail & NAMED),
  },
  {
    id: 'person/nationality-inside',
    type: 'person',
    weight: -3,
    holds: s => (s.any & PEOPLES) !== 0 && (s.words === 1 || !(s.head & CLASS.given)),
  },
  {
    id: 'person/calendar-word',
    type: 'person',
    weight: -4,
    holds: s => (s.any & CLASS.noName) !== 0 && !(s.words > 1 && s.all & NAMED),
  },
  { id: 'person/ordinary-word', type: 'person', weight: -2.2, holds: s => hasPlainWord(s, CLASS.common) },
  { id: 'person/dictionary-word', type: 'person', weight: -1, holds: s => hasPlainWord(s, CLASS.dictionary) },
  {
    id: 'person/written-small',
    type: 'person',
    weight: -1.5,
    holds: s => (s.any & CLASS.seenSmall) !== 0 && s.words === 1,
  },
  {
    id: 'person/leading-ordinary-word',
    type: 'person',
    weight: -2,
    holds: s => (s.head & CLASS.leading) !== 0 && (s.head & ORDINARY) !== 0 && s.words === 1,
  },
  { id: 'person/acronym', type: 'person', weight: -2.5, holds: s => (s.any & CLASS.acronym) !== 0 && !isInitialLed(s) },
  { id: 'person/too-long', type: 'person', weight: -2, holds: s => s.words > 4 },
  { id: 'person/well-known-place', type: 'person', weight: -2, holds: s => s.importance >= 150 },
]

/** Where the first word alone is a country or a great city a given name is doubtful: Georgia, Jordan, Paris. */
const isPlaceHead = ({ head }: Stretch): boolean => (head & CLASS.placeName) !== 0
const isInitialLed = (stretch: Stretch): boolean =>
  /^(?:\p{Lu}\.?){1,3}$/u.test(textOf(stretch).split(' ')[0]!) && stretch.words > 1

function hasPlainWord({ scan, first, last, words }: Stretch, plain: number): boolean {
  for (let at = first; at < last; at++) {
    const bits = scan.classes[at]!
    if (bits & CLASS.capital && !(bits & CLASS.particle) && bits & plain && !(bits & (words > 1 ? NAMED : SURE_NAMED)))
      return true
  }
  return false
}

let placeOpenings: ReadonlySet<string> | undefined
function isPlaceOpening(word: string): boolean {
  placeOpenings ??= new Set(PLACE_OPENINGS.trim().split(/\s+/))
  return placeOpenings.has(word)
}

/** "the Lady Carmela", "the Doña Paz": ships, not ladies. */
const isShip = (stretch: Stretch): boolean =>
  wordBefore(stretch, 2) === 'the' && /^(?:lady|do[nñ]a|dona)$/.test(wordBefore(stretch))

let organizationOpenings: ReadonlySet<string> | undefined
function isOrganizationOpening(word: string): boolean {
  organizationOpenings ??= new Set(ORGANIZATION_OPENINGS.trim().split(/\s+/))
  return organizationOpenings.has(word)
}

/** The first word that is no article. */
const openingOf = (key: string): string => key.replace(/^(?:al|el|la|las|le|les|los) (?:- )?/, '').split(' ')[0]!
