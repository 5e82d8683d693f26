import type { Sentence } from '../../document/document.ts'
import { CLASS, LISTED_NAME, type NameScan } from './classes.ts'
import { isSyllable } from './runs.ts'

const TITLE = CLASS.office | CLASS.role | CLASS.rank
const NO_NEIGHBOUR =
  CLASS.honorific | CLASS.rank | CLASS.office | CLASS.role | CLASS.nationality | CLASS.faith | CLASS.noName | CLASS.link

/** Whether a capitalised word that may belong to the same name stands right beside these tokens. */
export function isPartOfLonger(scan: NameScan, first: number, last: number, sentence: Sentence): boolean {
  return goesOn(scan, last, sentence) || wentBefore(scan, first, sentence)
}

function goesOn({ tokens, classes }: NameScan, last: number, sentence: Sentence): boolean {
  if (last >= sentence.last) return false
  const after = classes[last]!
  if (after & CLASS.capital) {
    if (after & (CLASS.functionWord | CLASS.noName | CLASS.nationality)) return false
    return !(after & TITLE && !(after & LISTED_NAME)) && tokens[last]!.spaced
  }
  return joins(tokens, classes, last) && last + 1 < sentence.last && isJoined(tokens, classes, last + 1)
}

function wentBefore({ tokens, classes }: NameScan, first: number, sentence: Sentence): boolean {
  if (first - 1 < sentence.first) return false
  const before = classes[first - 1]!
  if (joins(tokens, classes, first - 1)) {
    return first - 2 >= sentence.first && (classes[first - 2]! & CLASS.capital) !== 0 && isWhole(tokens, first)
  }
  if (!(before & CLASS.capital) || before & CLASS.functionWord || !tokens[first]!.spaced) return false
  return (
    !(before & NO_NEIGHBOUR) &&
    !(before & CLASS.leading && before & (CLASS.common | CLASS.dictionary) && !(before & CLASS.given))
  )
}

/** A hyphen without blanks, or a small particle: "Jean-Jacques", "dos Santos". */
const joins = (tokens: NameScan['tokens'], classes: Int32Array, at: number): boolean =>
  (tokens[at]!.text === '-' && !tokens[at]!.spaced) ||
  tokens[at]!.text === '&' ||
  ((classes[at]! & (CLASS.particle | CLASS.capital)) === CLASS.particle && tokens[at]!.spaced)

const isWhole = (tokens: NameScan['tokens'], at: number): boolean => tokens[at - 1]!.text !== '-' || !tokens[at]!.spaced

const isJoined = (tokens: NameScan['tokens'], classes: Int32Array, at: number): boolean =>
  (classes[at]! & CLASS.capital) !== 0 ||
  (tokens[at - 1]!.text !== '-' && joins(tokens, classes, at) && ((classes[at + 1] ?? 0) & CLASS.capital) !== 0) ||
  (tokens[at - 1]!.text === '-' && isSyllable(tokens[at]!.lower) && ((classes[at - 3] ?? 0) & CLASS.capital) !== 0)
