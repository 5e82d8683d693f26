import { classAt, isFiniteVerb, type Passage } from './passage.ts'

/** A bracket of more tokens is not one remark inside a phrase. */
const LONGEST_BRACKET = 8

/** The token that opens a bracket; of a long or broken one, its end. */
export function openingOf(passage: Passage, close: number): number {
  let open = close
  while (open > passage.first && close - open < LONGEST_BRACKET && classAt(passage, open) !== 'open') open--
  return classAt(passage, open) === 'open' ? open : close
}

/** "[TEXT] The ministry": a slug in brackets before the sentence. */
export function isLeadingBracket(passage: Passage, close: number): boolean {
  const open = openingOf(passage, close)
  return open === passage.first && open < close
}

/** The end of a phrase with the bracket behind it, unless a verb stands in there: "Ali Hassan (Homs)". */
export function withBracketsAfter(passage: Passage, end: number): number {
  if (classAt(passage, end) !== 'open') return end
  let close = end
  while (close < passage.last && close - end < 20 && classAt(passage, close) !== 'close') {
    if (isFiniteVerb(passage, close)) return end
    close++
  }
  return classAt(passage, close) === 'close' ? close + 1 : end
}
