import { FURNITURE_OPENINGS, FURNITURE_PHRASES } from '../lexicon/furniture.ts'

const SHORTEST = 6
/** A longer paragraph that begins like furniture is a story about it. */
const LONGEST_OPENED = 400
const LONGEST_PHRASED = 300

const openingsByLetter = new Map<string, readonly string[]>(
  FURNITURE_OPENINGS.map(({ 0: letter }) => [letter!, FURNITURE_OPENINGS.filter(opening => opening[0] === letter)]),
)

/** Whether a paragraph is page furniture: a call for comments, a credit, a notice. */
export function isFurniture(text: string): boolean {
  if (text.length < SHORTEST || text.length >= LONGEST_OPENED) return false
  const lower = text.toLowerCase().replaceAll('’', "'")
  const opened = openingsByLetter
    .get(lower[0]!)
    ?.some(opening => lower.startsWith(opening) && isWholeWord(lower, opening))
  return opened || (text.length < LONGEST_PHRASED && FURNITURE_PHRASES.some(phrase => lower.includes(phrase)))
}

const isWholeWord = (text: string, opening: string): boolean => !/^\p{L}/u.test(text.charAt(opening.length))
