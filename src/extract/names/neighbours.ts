import type { Sentence } from '../../document/document.ts'
import { POLICE_PARTS } from '../../lexicon/organization-cues.ts'
import type { Part } from '../pattern.ts'
import { CLASS, LISTED_NAME, type NameScan } from './classes.ts'
import { isSyllable } from './runs.ts'

const TITLE = CLASS.office | CLASS.role | CLASS.rank
const NO_NEIGHBOUR =
  CLASS.honorific | CLASS.rank | CLASS.office | CLASS.role | CLASS.nationality | CLASS.faith | CLASS.noName | CLASS.link

const NAMES_TOO: ReadonlySet<number> = new Set([CLASS.role, CLASS.faith])

/** Whether a capitalised word that may belong to the same name stands right beside these tokens. */
export function isPartOfLonger(scan: NameScan, first: number, last: number, run: Part, sentence: Sentence): boolean {
  return goesOn(scan, last, run, sentence) || wentBefore(scan, first, sentence)
}

function goesOn({ tokens, classes }: NameScan, last: number, run: Part, sentence: Sentence): boolean {
  if (last >= sentence.last) return false
  if (tokens[last]!.text === '-' && !tokens[last]!.spaced && last + 1 < run.last) return true
  if (isNickname(tokens, classes, last, sentence)) return true
  const after = classes[last]!
  if (after & CLASS.capital) {
    if (isPersonAfterBody(classes, last)) return false
    if (after & (CLASS.functionWord | CLASS.noName | CLASS.nationality)) return false
    return !(after & TITLE && !(after & LISTED_NAME)) && tokens[last]!.spaced
  }
  return joins(tokens, classes, last) && last + 1 < sentence.last && isJoined(tokens, classes, last + 1)
}

function wentBefore({ tokens, classes }: NameScan, first: number, sentence: Sentence): boolean {
  if (first - 1 < sentence.first) return false
  const before = classes[first - 1]!
  for (let at = first - 3; at > Math.max(sentence.first, first - 6); at--) {
    if (isNickname(tokens, classes, at, sentence) && closesAt(tokens, at) === first - 1) return true
  }
  if (isPersonAfterBody(classes, first) || isPostAfterRank(tokens, classes, first)) return false
  if (joins(tokens, classes, first - 1)) {
    return first - 2 >= sentence.first && (classes[first - 2]! & CLASS.capital) !== 0 && isWhole(tokens, first)
  }
  if (!(before & CLASS.capital) || before & CLASS.functionWord || !tokens[first]!.spaced) return false
  // "Dean Heasman", "Christian Roe": a noun or a faith that is a given name too.
  if (before & CLASS.given && NAMES_TOO.has(before & NO_NEIGHBOUR)) return true
  return (
    (!(before & NO_NEIGHBOUR) || isSurnameParticle(before)) &&
    !(before & CLASS.leading && before & (CLASS.common | CLASS.dictionary) && !(before & CLASS.given))
  )
}

/** "Refugee Council Enver Solomon": a given name and one more behind a body's last word begin a new name. */
const isPersonAfterBody = (classes: Int32Array, at: number): boolean =>
  (classes[at - 1]! & (CLASS.capital | CLASS.organizationTail)) === (CLASS.capital | CLASS.organizationTail) &&
  !(classes[at - 1]! & (CLASS.given | CLASS.surname)) &&
  (classes[at]! & (CLASS.capital | CLASS.given)) === (CLASS.capital | CLASS.given) &&
  !(classes[at]! & (CLASS.common | CLASS.dictionary | CLASS.placeName)) &&
  ((classes[at + 1] ?? 0) & CLASS.capital) !== 0 &&
  ((classes[at + 1] ?? 0) & LISTED_NAME) !== 0

/** The "South" of "SSP South Syed Raza" is a post. */
const isPostAfterRank = (tokens: NameScan['tokens'], classes: Int32Array, first: number): boolean =>
  POLICE_PARTS.has(tokens[first - 1]!.lower) &&
  (classes[first - 1]! & CLASS.capital) !== 0 &&
  ((classes[first - 2] ?? 0) & CLASS.rank) !== 0

/** The "De" of "Kevin De Bruyne". */
const isSurnameParticle = (bits: number): boolean =>
  (bits & (CLASS.particle | CLASS.link)) === (CLASS.particle | CLASS.link)

/** "Anyang' Nyong'o", "Achieng' Odhiambo" */
export const isLuoApostrophe = (tokens: NameScan['tokens'], at: number): boolean =>
  /^['’]$/.test(tokens[at]!.text) && !tokens[at]!.spaced && tokens[at - 1]!.lower.endsWith('ng')

/** A hyphen without blanks, or a small particle: "Jean-Jacques", "dos Santos". */
const joins = (tokens: NameScan['tokens'], classes: Int32Array, at: number): boolean =>
  (tokens[at]!.text === '-' && !tokens[at]!.spaced) ||
  tokens[at]!.text === '&' ||
  isLuoApostrophe(tokens, at) ||
  ((classes[at]! & (CLASS.particle | CLASS.capital)) === CLASS.particle && tokens[at]!.spaced)

const isWhole = (tokens: NameScan['tokens'], at: number): boolean => tokens[at - 1]!.text !== '-' || !tokens[at]!.spaced

const isJoined = (tokens: NameScan['tokens'], classes: Int32Array, at: number): boolean =>
  (classes[at]! & CLASS.capital) !== 0 ||
  (tokens[at - 1]!.text !== '-' && joins(tokens, classes, at) && ((classes[at + 1] ?? 0) & CLASS.capital) !== 0) ||
  (tokens[at - 1]!.text === '-' && isSyllable(tokens[at]!.lower) && ((classes[at - 3] ?? 0) & CLASS.capital) !== 0)

const LONGEST_NICKNAME = 3

/** `"Pepe"` in `José "Pepe" Martínez`: capitalised words between marks, a capitalised word on either side. */
function isNickname(tokens: NameScan['tokens'], classes: Int32Array, open: number, sentence: Sentence): boolean {
  if (!/^["“'‘]$/.test(tokens[open]!.text) || !tokens[open]!.spaced || open === sentence.first) return false
  const close = closesAt(tokens, open)
  return (
    close > 0 &&
    close + 1 < sentence.last &&
    tokens[close + 1]!.spaced &&
    (classes[open - 1]! & classes[open + 1]! & classes[close + 1]! & CLASS.capital) !== 0
  )
}

/** Where the mark that opens here is closed again, or -1. */
function closesAt(tokens: NameScan['tokens'], open: number): number {
  for (let at = open + 2; at <= open + LONGEST_NICKNAME + 1; at++) {
    if (/^["”'’]$/.test(tokens[at]?.text ?? '')) return at
  }
  return -1
}
