import type { Document, LetterCase, Token } from './document.ts'

/** How the letters of a run of tokens are written. */
export function caseOf(tokens: readonly Token[], first: number, last: number): LetterCase {
  let upper = 0
  let capital = 0
  let lower = 0
  for (let index = first; index < last; index++) {
    const { shape, kind, text } = tokens[index]!
    if (kind !== 'word' || text.length < 2) continue
    if (shape === 'upper') upper++
    else if (shape === 'capital') capital++
    else if (shape === 'lower' && text.length > 3) lower++
  }
  const words = upper + capital + lower
  if (words === 0) return 'mixed'
  if (upper >= 2 && upper > (capital + lower) * 4) return 'upper'
  if (capital + upper === 0) return tokens[first]?.shape === 'lower' ? 'lower' : 'mixed'
  return words > 2 && lower <= words * 0.3 ? 'title' : 'mixed'
}

/** So much of a text tells how all of it is written. */
const SAMPLE = 8000
const FEWEST_LETTERS = 40

/** Old telex is all capitals, some feeds all lower case: there a capital is no evidence of a name. */
export function documentCase(tokens: readonly Token[]): Document['case'] {
  let upper = 0
  let lower = 0
  for (const { kind, shape, text, end } of tokens) {
    if (end > SAMPLE) break
    if (kind !== 'word') continue
    if (shape === 'upper') upper += text.length
    else if (shape === 'lower') lower += text.length
    else {
      upper++
      lower += text.length - 1
    }
  }
  if (upper + lower < FEWEST_LETTERS) return 'mixed'
  if (upper > lower * 9) return 'upper'
  return upper * 500 < lower ? 'lower' : 'mixed'
}
