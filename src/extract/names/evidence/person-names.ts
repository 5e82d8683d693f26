import { WELL_KNOWN_SURNAMES } from '../../../lexicon/name-cues.ts'
import { CLASS, NAMED, ORDINARY, PEOPLES, TITLE } from '../classes.ts'
import { isSyllable } from '../runs.ts'
import { LINK, type NameRule, type Stretch } from '../stretch.ts'

const NOT_UNKNOWN =
  CLASS.organizationTail |
  CLASS.placeTail |
  CLASS.eventTail |
  CLASS.clubTail |
  PEOPLES |
  CLASS.noName |
  CLASS.acronym |
  TITLE

/** "Al" is a given name in "Al Gore" and an article in "Zayed Al Nahyan" and "Al Sila"; "El" and "Los" are articles. */
const isGiven = ({ head, tail, key, partOfLonger, links }: Stretch): boolean =>
  (head & CLASS.given) !== 0 &&
  !(head & CLASS.particle && (partOfLonger || links & LINK.hyphen)) &&
  !/^(?:el|la|las|los) /.test(key) &&
  !(key.startsWith('al ') && !(tail & NAMED))
const isCommonHead = ({ head }: Stretch): boolean => (head & (CLASS.common | CLASS.noName)) !== 0
/** Where the first word alone is a country or a great city a given name is doubtful: Georgia, Jordan, Paris. */
const isPlaceHead = ({ head }: Stretch): boolean => (head & CLASS.placeName) !== 0
const isPlaceOnly = ({ words, importance }: Stretch): boolean => words === 1 && importance >= 150

const isChinese = ({ scan, first, last, head, words, partOfLonger }: Stretch): boolean => {
  if (partOfLonger || words > 3 || last - first < 2 || !(head & CLASS.surname)) return false
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

const isKorean = ({ scan, first, last, head, partOfLonger }: Stretch): boolean =>
  !partOfLonger && (head & CLASS.surname) !== 0 && isSyllables(scan, first + 1, last)

/** "Paul Lam Ting-kwok": a Chinese name after an English one. */
const isHongKong = ({ scan, first, last, head, partOfLonger }: Stretch): boolean =>
  !partOfLonger &&
  (head & CLASS.given) !== 0 &&
  (scan.classes[first + 1]! & (CLASS.surname | CLASS.capital)) > CLASS.capital &&
  scan.tokens[last - 2]?.text === '-' &&
  isSyllables(scan, first + 2, last)

function isSyllables({ tokens }: Stretch['scan'], first: number, last: number): boolean {
  if (last - first < 2 || last - first > 3) return false
  const words = tokens.slice(first, last).filter(({ kind }) => kind === 'word')
  return words.length === 2 && words.every(({ lower }) => isSyllable(lower))
}

/** "Jansher Khan": a surname that a dictionary has, too, behind a word that is no other. */
const isUnknownBeforeSurname = ({ words, head, tail }: Stretch): boolean =>
  words === 2 && !(head & ORDINARY) && (tail & CLASS.surname) !== 0 && !(tail & CLASS.common)

/** What the words of a name say for a person. */
export const PERSON_NAMES: readonly NameRule[] = [
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
      s.words > 1 &&
      s.words < 6 &&
      s.importance === 0 &&
      !(s.any & NOT_UNKNOWN) &&
      !(s.any & ORDINARY && !isUnknownBeforeSurname(s)) &&
      !(s.words === 2 && s.head & CLASS.particle),
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
  { id: 'person/hong-kong-order', type: 'person', weight: 3, holds: isHongKong },
  { id: 'person/korean-order', type: 'person', weight: 3, holds: isKorean },
]
