import { ORGANIZATION_NOUNS } from '../../../lexicon/organization-cues.ts'
import { THING_TAILS } from '../../../lexicon/organization-words.ts'
import { CLASS, LISTED_NAME, ORDINARY, PEOPLES, TITLE } from '../classes.ts'
import { LINK, type Stretch, wordAfter } from '../stretch.ts'
import { isOneOf } from './word-lists.ts'

/** "Human Rights Watch (HRW)" and the "HRW" in the brackets. */
function initialsOf({ scan, first, last }: { scan: Stretch['scan']; first: number; last: number }): string {
  let initials = ''
  for (let at = first; at < last; at++) if (scan.classes[at]! & CLASS.capital) initials += scan.tokens[at]!.text[0]
  return initials.toUpperCase()
}
export function acronymAfter(stretch: Stretch): boolean {
  const { scan, last } = stretch
  const acronym = scan.tokens[last + 1]
  return (
    wordAfter(stretch) === '(' &&
    stretch.words > 1 &&
    !(stretch.head & TITLE && stretch.links & LINK.of) &&
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

/** The "HRW" in "Human Rights Watch (HRW)". */
export function isAcronymOfName({ scan, first, last, words }: Stretch): boolean {
  return (
    words === 1 &&
    last - first === 1 &&
    scan.tokens[first - 1]?.text === '(' &&
    scan.tokens[last]?.text === ')' &&
    /^\p{Lu}[\p{Lu}&-]+$/u.test(scan.tokens[first]!.text) &&
    (scan.classes[first - 2]! & CLASS.capital) !== 0 &&
    !isOneOf(THING_TAILS, scan.tokens[first - 2]!.lower)
  )
}

const MOST_ACRONYM_LETTERS = 6

/** The "GDP" in "gross domestic product (GDP)", the "TB" in "tuberculosis (TB)": words in small letters, no body among them. */
export function isAcronymOfWords({ scan, first, last, words }: Stretch): boolean {
  if (words !== 1 || last - first !== 1 || scan.tokens[first - 1]?.text !== '(') return false
  const letters = scan.tokens[first]!.lower.replace(/[^a-z]|s$/g, '')
  const end = first - 2
  if (letters.length < 2 || letters.length > MOST_ACRONYM_LETTERS || !isSmallWord(scan, end)) return false
  if (isOneOf(ORGANIZATION_NOUNS, scan.tokens[end]!.lower)) return false
  return spellsOut(scan, end, letters) || startsAlike(lettersOf(scan.tokens[end]!.lower), letters)
}

const isSmallWord = ({ tokens, classes }: Stretch['scan'], at: number): boolean =>
  tokens[at]?.kind === 'word' && !(classes[at]! & CLASS.capital)

const lettersOf = (word: string): string => word.replace(/[^a-z]/g, '')

/** Whether the words that end here begin with the letters, one after the other. */
function spellsOut(scan: Stretch['scan'], end: number, letters: string): boolean {
  let at = end
  for (let letter = letters.length - 1; letter >= 0; letter--, at--) {
    while (scan.tokens[at]?.text === '-') at--
    if (!isSmallWord(scan, at) || !scan.tokens[at]!.lower.startsWith(letters[letter]!)) return false
  }
  return true
}

const MOST_WORDS_OF_BLEND = 9

/** The "Sutran" in "Superintendency of Land Transport (Sutran)": its letters stand in those words in order. */
export function isBlendOfName({ scan, first, last, words, any, importance }: Stretch): boolean {
  if (words !== 1 || last - first !== 1 || scan.tokens[first - 1]?.text !== '(' || scan.tokens[last]?.text !== ')')
    return false
  const { lower, shape } = scan.tokens[first]!
  if (shape !== 'capital' || lower.length < 4 || importance > 0 || any & (ORDINARY | LISTED_NAME | PEOPLES))
    return false
  if (!(scan.classes[first - 2]! & CLASS.capital)) return false
  for (let at = first - 3; at >= Math.max(0, first - MOST_WORDS_OF_BLEND); at--) {
    if (
      scan.tokens[at]!.lower[0] === lower[0] &&
      scan.classes[at]! & CLASS.capital &&
      isBlend(scan, at, first - 1, lower)
    )
      return true
  }
  return false
}

function isBlend({ tokens }: Stretch['scan'], from: number, to: number, letters: string): boolean {
  let found = 0
  for (let at = from; at < to; at++) for (const letter of tokens[at]!.lower) if (letters[found] === letter) found++
  return found >= letters.length
}
