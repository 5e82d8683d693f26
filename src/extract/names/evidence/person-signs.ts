import { CLASS } from '../classes.ts'
import { type Stretch, wordBefore } from '../stretch.ts'

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

/** "the Lady Carmela", "the Doña Paz": ships, not ladies. */
export const isShip = (stretch: Stretch): boolean =>
  wordBefore(stretch, 2) === 'the' && /^(?:lady|do[nñ]a|dona)$/.test(wordBefore(stretch))
