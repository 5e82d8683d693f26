import { STANDING_DETERMINERS, TIME_WORDS } from '../../lexicon/word-classes.ts'
import type { Part } from '../pattern.ts'
import { beforeAside, beforeDashes, beforeQuotedAside, withApposition, withBrackets } from './asides.ts'
import { withBracketsAfter } from './brackets.ts'
import { HEADS, phraseEnd, phraseEndingAt } from './noun-phrases.ts'
import { classAt, type Passage, wordAt } from './passage.ts'
import { beforeTimes } from './times.ts'

/**
 * The noun phrase that ends before a token and is the subject of the verb there, with what belongs to it: "Ali Hassan,
 * a doctor in Homs," or "a senior official who asked not to be named". Null where no subject is seen.
 */
export function subjectBefore(passage: Passage, verb: number): Part | null {
  const at = beforeTimes(passage, verb - 1)
  const type = classAt(passage, at)
  if (type === 'pronoun' || STANDING_DETERMINERS.has(wordAt(passage, at))) return { first: at, last: at + 1 }
  if (type === 'relative' || (type === 'that' && HEADS.has(classAt(passage, at - 1)))) return antecedent(passage, at)
  if (type === 'comma') return beforeAside(passage, at)
  if (type === 'close') return withBrackets(passage, at)
  if (type === 'quote') return beforeQuotedAside(passage, at)
  if (type === 'mark') return beforeDashes(passage, at)
  return HEADS.has(type) || type === 'determiner' || type === 'past' || type === 'object'
    ? phraseEndingAt(passage, at + 1)
    : null
}

function antecedent(passage: Passage, relative: number): Part | null {
  const comma = classAt(passage, relative - 1) === 'comma' ? 1 : 0
  const last = relative - comma
  if (classAt(passage, last - 1) === 'close') return withBrackets(passage, last - 1)
  const phrase = HEADS.has(classAt(passage, last - 1)) ? phraseEndingAt(passage, last) : null
  return phrase && nearestTo(passage, phrase, wordAt(passage, relative) === 'who')
}

const BELONGING: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at'])

/** What "who" refers to stands nearest: "made public by the president, who". */
function nearestTo(passage: Passage, { first, last }: Part, isWho: boolean): Part {
  let end = last
  for (let at = last - 2; at > first; at--) {
    if (classAt(passage, at) !== 'preposition' && classAt(passage, at) !== 'to') continue
    if (TIME_WORDS.has(wordAt(passage, end - 1))) end = at
    else if (!BELONGING.has(wordAt(passage, at)) && !(isWho && passage.names.get(end)?.type === 'organization'))
      return { first: at + 1, last: end }
  }
  return { first, last: end }
}

/** The subject that follows its verb ("said Ali Hassan, a doctor in Homs"), apposition included; null where none stands. */
export function subjectAfter(passage: Passage, from: number): Part | null {
  const end = phraseEnd(passage, from)
  if (end < 0) return null
  return { first: from, last: withApposition(passage, withBracketsAfter(passage, end)) }
}
