import type { Document, Token } from '../../document/document.ts'
import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import { OFFICES_AFTER_PLACE, PLACE_ADJECTIVES } from '../../lexicon/places-cues.ts'
import { CALENDAR_WORDS, OPENING_WORDS } from '../../lexicon/places-other-words.ts'
import { foldWord, WORD, wordFlags } from '../../lexicon/words.ts'
import type { Evidence } from '../candidates.ts'
import type { PlaceScan } from './context.ts'
import { location } from './drafts.ts'
import { isHeading, isNameWord, type PlaceName } from './name-words.ts'
import { continuesName } from './place-names.ts'

const MONEY_WORDS: ReadonlySet<string> = new Set(['$', 'dollar', 'dollars'])

const isMoney = ({ lower, spaced }: Token): boolean => MONEY_WORDS.has(lower) || (!spaced && lower.startsWith('$'))

/** What its neighbours say against a place: it is a part of a longer name, or opens the sentence as any word may. */
export function borderEvidence({ document, tokens, first, last }: PlaceScan, name: PlaceName): readonly Evidence[] {
  if (isHeading(document.sentences[document.sentenceAt[name.first]!]!)) return []
  const evidence: Evidence[] = []
  const next = name.last < last ? tokens[name.last] : undefined
  const previous = name.first > first ? tokens[name.first - 1] : undefined
  if (next && isMoney(next)) evidence.push(location('location/money-follows', next.spaced ? -4 : -9))
  if (isNameWord(next) && next!.spaced && continuesName(next!.lower)) {
    evidence.push(location('location/longer-name-follows', -2))
  }
  if (isNameWord(previous) && tokens[name.first]!.spaced && !precedesPlace(previous!.lower)) {
    evidence.push(location('location/longer-name-precedes', -2))
  }
  if (opensInCapitals(document, name, first)) return [location('location/opens-in-capitals', 3)]
  const single = name.last - name.first === 1 && name.by === 'listed' && name.importance < WELL_KNOWN
  if (single && name.first === first) evidence.push(location('location/opens-sentence', -1))
  return evidence
}

/** "DETROIT The driver …", "NEW DELHI: The court …": a dateline that the text runs into. Speakers are marked so too. */
function opensInCapitals({ tokens }: Document, { by, importance, first, last }: PlaceName, opening: number): boolean {
  const next = tokens[last]
  if (first !== opening || by === 'head' || by === 'road' || !next) return false
  const capitals = tokens.slice(first, last).every(({ shape }) => shape === 'upper')
  const long = tokens[last - 1]!.end - tokens[first]!.start > 4
  if (!capitals || !long || (by === 'capitals' && (next.text === '-' || !isStrangeWord(tokens[first]!)))) return false
  if (next.spaced && DASHES.has(next.text))
    return tokens[last + 1]?.lower === 'a' || tokens[last + 1]?.shape === 'capital'
  return importance >= WELL_KNOWN && (next.shape === 'capital' || next.text === ':')
}

/** "BREAKING — A fire" is no dateline. */
const isStrangeWord = ({ text }: Token): boolean => (wordFlags(foldWord(text)) & (WORD.common | WORD.dictionary)) === 0

const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—'])

/** "Former", "Northern", "President" and the like before a name do not make it a part of a longer one. */
function precedesPlace(word: string): boolean {
  return (
    OPENING_WORDS.has(word) || CALENDAR_WORDS.has(word) || PLACE_ADJECTIVES.has(word) || OFFICES_AFTER_PLACE.has(word)
  )
}
