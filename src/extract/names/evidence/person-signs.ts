import { PLACE_OFFICES, SHIP_PREFIXES } from '../../../lexicon/name-cues.ts'
import { CLASS, TITLE } from '../classes.ts'
import { before, type Stretch, wordBefore } from '../stretch.ts'
import { isOneOf } from './word-lists.ts'

/** "Secretary of State X", "Minister for Foreign Affairs X": the office stands a few words back. */
export function officeOfBefore({ scan, first, run, sentence }: Stretch): boolean {
  if (scan.classes[first - 1]! & (CLASS.link | CLASS.functionWord)) return false
  for (let at = first - 2; at >= Math.max(run.first - 1, sentence.first, first - 7); at--) {
    const bits = scan.classes[at]!
    if (scan.classes[at + 1]! & CLASS.given && scan.classes[at + 1]! & CLASS.capital) return false
    if (bits & (CLASS.office | CLASS.role) && /^(?:of|for|to|at|in)$/.test(scan.tokens[at + 1]!.lower)) return true
  }
  return false
}

/** "the Lady Carmela", "the Doña Paz", "MV Elena", "F/B Princess Althea": ships, not ladies. */
export function isShip(stretch: Stretch): boolean {
  if (stretch.words > 1 && stretch.head & CLASS.acronym && isOneOf(SHIP_PREFIXES, stretch.key.split(' ')[0]!))
    return true
  const title = (before(stretch) & TITLE) !== 0 && (before(stretch) & CLASS.capital) !== 0
  const distance = title ? 2 : 1
  const word = wordBefore(stretch, distance)
  if (word === '/' && stretch.head & CLASS.initial) return true
  if (isOneOf(SHIP_PREFIXES, word)) return (before(stretch, distance) & CLASS.acronym) !== 0
  if (word.length === 1 && wordBefore(stretch, distance + 1) === '/') return true
  return word === 'the' && title && /^(?:lady|do[nñ]a|princess|queen)$/.test(wordBefore(stretch))
}

/** "the mayor of N", "the town of N" */
export const isGoverned = (s: Stretch): boolean =>
  wordBefore(s) === 'of' && isOneOf(PLACE_OFFICES, wordBefore(s, 2)) && !s.partOfLonger
