import { TIME_WORDS } from '../../lexicon/word-classes.ts'
import { phraseEnd, simplePhraseEnd } from '../clauses/noun-phrases.ts'
import { classAt, type Passage, verbAt, wordAt } from '../clauses/passage.ts'

const LINKS: ReadonlySet<string> = new Set([
  'after',
  'at',
  'before',
  'by',
  'during',
  'from',
  'in',
  'on',
  'outside',
  'through',
  'to',
  'via',
  'with',
])
const LONGEST = 14

/**
 * The end of a phrase between verb and statement that says when, where or to whom ("Tuesday", "in a statement", "on
 * Twitter"); -1 where none begins.
 */
export function asideEnd(passage: Passage, at: number): number {
  const word = wordAt(passage, at)
  const type = classAt(passage, at)
  if (TIME_WORDS.has(word) && (type !== 'determiner' || TIME_WORDS.has(wordAt(passage, at + 1))))
    return timeEnd(passage, at)
  // "Said only 25 were held": the adverb is the number's.
  if (type === 'adverb' && isExistential(passage, at)) return -1
  if (type === 'adverb') return classAt(passage, at + 1) === 'number' ? -1 : at + 1
  if (word === 'for' && wordAt(passage, at + 3) === 'time') return at + 4
  if (!LINKS.has(word)) return -1
  return phraseEnd(passage, at + 1, LONGEST)
}

/** "there is", "there's": the beginning of a clause. */
const isExistential = (passage: Passage, at: number): boolean =>
  wordAt(passage, at) === 'there' && (classAt(passage, at + 1) === 'auxiliary' || wordAt(passage, at + 1) === "'s")

function timeEnd(passage: Passage, at: number): number {
  let end = at
  while (TIME_WORDS.has(wordAt(passage, end)) || (end > at && classAt(passage, end) === 'number')) end++
  return end
}

/** The end of who was told: "reporters", "the BBC", "him", "to a news conference"; -1 where nobody is named. */
export const recipientEnd = (passage: Passage, at: number): number =>
  simplePhraseEnd(passage, wordAt(passage, at) === 'to' ? at + 1 : at)

const MOST_ASIDES = 6

/** Whether a statement is over after its speaker: nothing but asides follow up to the next comma or the end. */
export function isOver(passage: Passage, from: number): boolean {
  let at = from
  for (let count = 0; count < MOST_ASIDES; count++) {
    const end = asideEnd(passage, at)
    if (end < 0) break
    at = end
  }
  const type = classAt(passage, at)
  if (at >= passage.last || type === 'mark' || type === 'close' || type === 'comma') return true
  return type === 'coordinator' && verbAt(passage, at + 1) !== undefined
}
