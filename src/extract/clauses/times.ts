import { TIME_WORDS } from '../../lexicon/word-classes.ts'
import { classAt, type Passage, wordAt } from './passage.ts'
import type { WordClass } from './word-classes.ts'

/** Back over adverbs and words of time: "police on Tuesday also", "the ministry less than a week ago". */
export function beforeTimes(passage: Passage, from: number): number {
  let at = from
  for (let guard = 0; guard < MOST_ADVERBS; guard++) {
    if (wordAt(passage, at) === 'ago') at = beforeAgo(passage, at)
    else if (isDatedDay(passage, at)) at -= 2
    else if (classAt(passage, at) === 'adverb' || isTrailingDay(passage, at)) at--
    else break
  }
  return at
}

const MOST_ADVERBS = 8
const DAY_LINKS: ReadonlySet<string> = new Set(['on', 'in'])
const BEFORE_AGO: ReadonlySet<WordClass> = new Set(['number', 'adverb', 'determiner'])

/** "on Saturday" behind what is named. */
const isDatedDay = (passage: Passage, at: number): boolean =>
  TIME_WORDS.has(wordAt(passage, at)) &&
  DAY_LINKS.has(wordAt(passage, at - 1)) &&
  ['name', 'word', 'pronoun', 'comma', 'close'].includes(classAt(passage, at - 2))

/** "less than two weeks ago": to what stands before the distance. */
function beforeAgo(passage: Passage, ago: number): number {
  let at = ago - 1
  while (
    ago - at < MOST_ADVERBS &&
    (BEFORE_AGO.has(classAt(passage, at)) || TIME_WORDS.has(wordAt(passage, at)) || wordAt(passage, at) === 'than')
  )
    at--
  return at
}

/** "The company today announced", "police Tuesday said". */
const isTrailingDay = (passage: Passage, at: number): boolean =>
  TIME_WORDS.has(wordAt(passage, at)) && ['name', 'word', 'pronoun'].includes(classAt(passage, at - 1))
