import type { Document, Sentence, Token } from '../../document/document.ts'
import { ROAD_OPENERS, ROAD_OWNERS, ROAD_PREPOSITIONS, ROAD_WORDS } from '../../lexicon/places-roads.ts'
import type { Part } from '../pattern.ts'

/** "A417", "M62", "N2": letters that other things are counted with as well, so something else must speak of a road. */
const LETTER_AND_NUMBER = /^(?:[ABMN]|NH|AH)\d{1,4}[A-Z]?$/
const NUMBER = /^\d{1,4}[A-Z]?$/

/** Tokens before and behind a number within which a word must speak of a road. */
const REACH = 8

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number' && NUMBER.test(token.text)

const isHyphen = (token: Token | undefined): boolean => token?.text === '-'

/** "the U.S. 30-year bond" counts years, "US 5 million" dollars. */
const goesOn = (token: Token | undefined): boolean =>
  isHyphen(token) || (token?.kind === 'word' && /illion$/.test(token.lower))

function speaksOfRoad({ tokens }: Document, { first, last }: Pick<Sentence, 'first' | 'last'>, at: number): boolean {
  if (tokens[at - 1]?.lower === 'the' || ROAD_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) {
    for (let near = Math.max(first, at - REACH); near < Math.min(last, at + REACH); near++) {
      if (ROAD_WORDS.has(tokens[near]!.lower)) return true
    }
  }
  return false
}

/** The end of "Interstate 95", "I-95", "State Route 32", "Highway 1" or "U.S. 41" that begins here, or -1. */
function numberedEnd({ tokens }: Document, first: number): number {
  const opening = tokens[first]!
  const next = tokens[first + 1]
  if (ROAD_OPENERS.has(opening.lower) && isNumber(next)) return first + 2
  if (!ROAD_OWNERS.has(opening.lower)) return -1
  if (opening.lower === 'i') {
    return isHyphen(next) && !next!.spaced && isNumber(tokens[first + 2]) && !tokens[first + 2]!.spaced ? first + 3 : -1
  }
  if (ROAD_OPENERS.has(next?.lower ?? '') && next!.shape !== 'lower' && isNumber(tokens[first + 2])) return first + 3
  const onRoad = ROAD_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '')
  return onRoad && opening.shape === 'upper' && isNumber(next) && !goesOn(tokens[first + 2]) ? first + 2 : -1
}

/** A road that is called by a number, if one begins at a token. */
export function roadAt(document: Document, sentence: Pick<Sentence, 'first' | 'last'>, first: number): Part | null {
  const opening = document.tokens[first]!
  const last = LETTER_AND_NUMBER.test(opening.text)
    ? speaksOfRoad(document, sentence, first)
      ? first + 1
      : -1
    : opening.shape !== 'lower'
      ? numberedEnd(document, first)
      : -1
  return last > first && last <= sentence.last ? { first, last } : null
}
