import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isWordAt, lowerAt, type Place } from './event-words.ts'

/** Opening marks that differ from their closing ones, which alone tell where a quotation begins. */
const CLOSINGS: Readonly<Record<string, string>> = { '“': '”', '``': "''" }
/** More quoted words are a statement of their own. */
const LONGEST_QUOTATION = 12

/** The mark that closes a few quoted words of the clause ("an “illegal” order"); -1 where none are. */
export function quotedEnd(place: Place, open: number): number {
  const mark = CLOSINGS[lowerAt(place, open)]
  if (!mark || !isWordAt(place, open - 1) || SPEECH_VERBS.has(lowerAt(place, open - 1))) return -1
  for (let at = open + 1; at < Math.min(place.sentence.last, open + LONGEST_QUOTATION); at++) {
    if (lowerAt(place, at) === mark) return at
    if (/^[,.?!]$/.test(lowerAt(place, at))) return -1
  }
  return -1
}

/** A mark that closes words quoted inside the event. */
export function closesQuotation(place: Place, first: number, close: number): boolean {
  for (let open = close - 1; open >= Math.max(first, close - LONGEST_QUOTATION); open--) {
    if (CLOSINGS[lowerAt(place, open)] === lowerAt(place, close)) return true
  }
  return false
}
