import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { SPEAKERS } from '../../lexicon/statement-nouns.ts'
import type { Part } from '../pattern.ts'
import { classAt, type Passage, wordAt } from './passage.ts'

const THINGS: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'which',
  'there',
  'one',
  'both',
  'neither',
])
const AGENT =
  /(?:er|or|ist|man|men|woman|women|ian|ant|ent|ers|ors|ists|ians|ants|ents|people|children|few|others|many)$/
const NO_AGENT =
  /(?:ment|ments|ence|ance|number|numbers|order|weather|water|power|paper|matter|letter|fever|murder|river|tower|summer|winter|event|events|incident|incidents|accident|moment|error|terror|factor|factors|center|centre|server|disaster|disasters|encounter|talent|content|extent|intent|percent)$/

/** Whether a noun phrase can speak: a person, a name, or a noun for people, bodies and their papers. */
export function isSpeaker(passage: Passage, { first, last }: Part): boolean {
  if (last - first === 1) {
    const type = classAt(passage, first)
    if (type === 'pronoun' || type === 'object') return !THINGS.has(wordAt(passage, first))
  }
  const head = headOf(passage, first, last)
  if (classAt(passage, head) === 'name' || isShare(passage, head)) return true
  const word = wordAt(passage, head)
  return SPEAKERS.has(word) || (AGENT.test(word) && !NO_AGENT.test(word))
}

/** "four in 10 voters", "half of those asked", "two-thirds". */
const isShare = (passage: Passage, at: number): boolean =>
  SHARES.test(wordAt(passage, at)) ||
  ((classAt(passage, at) === 'number' || SMALL_NUMBERS.has(wordAt(passage, at))) &&
    (wordAt(passage, at + 1) === 'in' || wordAt(passage, at + 1) === 'of'))

const SHARES = /^(?:half|majority|most|plurality|quarters?|thirds?)$/

/** The head of a noun phrase: its last noun before a preposition, comma or relative pronoun. */
function headOf(passage: Passage, first: number, last: number): number {
  let head = first
  for (let at = first; at < last; at++) {
    const type = classAt(passage, at)
    if (type === 'word' || type === 'name' || type === 'pronoun' || type === 'number') head = at
    else if (
      at > first &&
      head > first - 1 &&
      ['preposition', 'comma', 'relative', 'open', 'gerund', 'to'].includes(type)
    )
      break
  }
  return head
}
