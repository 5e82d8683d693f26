import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import type { Document } from './document.ts'

/** English prose has two function words in five; headlines and tables have fewer. */
const LEAST_SHARE = 0.12
/** Shorter texts say too little about their language and count as English. */
const FEWEST_WORDS = 20

/** "en" when the text looks like English, else null. */
export function languageOf({ tokens }: Document): 'en' | null {
  let words = 0
  let english = 0
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue
    words++
    if (FUNCTION_WORDS.has(lower)) english++
  }
  return words < FEWEST_WORDS || english >= words * LEAST_SHARE ? 'en' : null
}
