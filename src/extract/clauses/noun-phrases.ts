import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { APPROXIMATIONS, PHRASE_LINKS, STANDING_DETERMINERS, TIME_WORDS } from '../../lexicon/word-classes.ts'
import type { Part } from '../pattern.ts'
import { isLeadingBracket, openingOf } from './brackets.ts'
import { classAt, isFiniteVerb, type Passage, verbAt, wordAt } from './passage.ts'
import type { WordClass } from './word-classes.ts'

/** How far a subject is looked for before its verb, in tokens. */
export const FARTHEST = 60
/** What a noun phrase can end in. */
export const HEADS: ReadonlySet<WordClass> = new Set(['name', 'word', 'number', 'pronoun'])
const HEADS_OR_DETERMINER: ReadonlySet<WordClass> = new Set([...HEADS, 'determiner'])
const BORDERS: ReadonlySet<WordClass> = new Set(['comma', 'subordinator', 'that', 'quote', 'mark', 'open'])

/** The stretch of nominal words that ends before a token, from the border of its clause or its last verb on. */
export function phraseEndingAt(passage: Passage, last: number): Part | null {
  let border = last - 1
  while (border >= passage.first && last - border < FARTHEST && !endsPhrase(passage, border)) {
    border = classAt(passage, border) === 'close' ? openingOf(passage, border) - 1 : border - 1
  }
  const first = afterVerbs(passage, border + 1, last)
  return trimmed(passage, first, last)
}

/** Whether a phrase cannot reach back over this token; "the coalition that backs the government" can. */
function endsPhrase(passage: Passage, at: number): boolean {
  const type = classAt(passage, at)
  if (type === 'that') return !isRelativeThat(passage, at)
  return BORDERS.has(type) || (type === 'close' && isLeadingBracket(passage, at))
}

const isRelativeThat = (passage: Passage, at: number): boolean =>
  ['name', 'word'].includes(classAt(passage, at - 1)) &&
  (isFiniteVerb(passage, at + 1) || /[a-z]s$/.test(wordAt(passage, at + 1))) &&
  verbAt(passage, at - 1) === undefined

/** Past the verbs of the stretch, unless they belong to a relative clause inside it. */
function afterVerbs(passage: Passage, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    if (isRelative(passage, at) && at > from && HEADS.has(classAt(passage, at - 1))) {
      const who = wordAt(passage, at) === 'who' || wordAt(passage, at) === 'that'
      return who || !hasVerb(passage, from, at) ? afterVerbs(passage, from, at) : from
    }
    if (isFiniteVerb(passage, at) || isGoverning(passage, at)) {
      let next = last
      for (let inner = last - 1; inner > at; inner--) {
        if (isFiniteVerb(passage, inner) || classAt(passage, inner) === 'coordinator' || isGoverning(passage, inner)) {
          next = inner + 1
          break
        }
      }
      return next === last ? afterComplement(passage, at + 1, last) : next
    }
  }
  return from
}

const isRelative = (passage: Passage, at: number): boolean =>
  classAt(passage, at) === 'relative' || classAt(passage, at) === 'that'

const hasVerb = (passage: Passage, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isFiniteVerb(passage, at)) return true
  return false
}
const isGoverning = (passage: Passage, at: number): boolean => verbAt(passage, at)?.shape === 'gerund'
const afterComplement = (passage: Passage, from: number, last: number): number => {
  let at = from
  while (at < last && ['auxiliary', 'negation', 'adverb', 'to', 'past'].includes(classAt(passage, at))) at++
  return at
}

/** Without what only leads into the phrase: conjunctions, adverbs, time words, "In Washington". */
function trimmed(passage: Passage, from: number, last: number): Part | null {
  let first = from
  for (let guard = 0; guard < 12 && first < last; guard++) {
    const type = classAt(passage, first)
    const word = wordAt(passage, first)
    if (type === 'coordinator' || type === 'adverb' || type === 'subordinator' || type === 'auxiliary' || type === 'to')
      first++
    else if (type === 'relative' && HEADS_OR_DETERMINER.has(classAt(passage, first + 1))) first++
    else if (type === 'comma' || type === 'mark' || type === 'hyphen' || type === 'possessive' || type === 'negation')
      first++
    else if (TIME_WORDS.has(word) && first + 1 < last && type !== 'determiner') first++
    else if (APPROXIMATIONS.has(word) && isQuantity(passage, first + 1)) break
    else if (type === 'preposition' || word === 'according') {
      const end = prepositionalEnd(passage, first, last)
      if (end < 0) return null
      first = end
    } else break
  }
  const opening = classAt(passage, first)
  return first < last &&
    (HEADS.has(opening) ||
      APPROXIMATIONS.has(wordAt(passage, first)) ||
      opening === 'determiner' ||
      opening === 'object' ||
      opening === 'past' ||
      opening === 'gerund')
    ? { first, last }
    : null
}

const isQuantity = (passage: Passage, at: number): boolean =>
  classAt(passage, at) === 'number' || wordAt(passage, at) === 'half' || SMALL_NUMBERS.has(wordAt(passage, at))

/** Where a leading "in Washington" or "on Tuesday" ends, when something is left after it; else -1. */
function prepositionalEnd(passage: Passage, at: number, last: number): number {
  let end = at + 1
  if (classAt(passage, end) === 'determiner') end++
  while (classAt(passage, end) === 'adverb') end++
  const type = classAt(passage, end)
  if (type !== 'name' && type !== 'number' && !TIME_WORDS.has(wordAt(passage, end))) return -1
  while (end < last && (classAt(passage, end) === type || TIME_WORDS.has(wordAt(passage, end)))) end++
  return end < last ? end : -1
}

/** "this is", "many said": what often stands before a noun stands for it. */
const isVerbAfter = (passage: Passage, at: number): boolean =>
  classAt(passage, at + 1) === 'auxiliary' || (classAt(passage, at + 1) === 'past' && isFiniteVerb(passage, at + 1))

/** The end of the noun phrase that begins at a token, without prepositional phrases; -1 where none begins. */
export function simplePhraseEnd(passage: Passage, from: number): number {
  let at = from
  let head = -1
  for (; at < passage.last; at++) {
    const type = classAt(passage, at)
    if (type === 'determiner' && head < 0) {
      if (STANDING_DETERMINERS.has(wordAt(passage, at)) && isVerbAfter(passage, at)) return at + 1
      continue
    }
    if (type === 'possessive' && head >= 0) continue
    if (type === 'hyphen' && head >= 0) continue
    if (type === 'pronoun' && head < 0) return at + 1
    if (type === 'object' && head < 0) return at + 1
    if (type === 'past' || type === 'gerund' || type === 'adverb') {
      const next = classAt(passage, at + 1)
      // "the last census", "a very old bridge".
      if (type === 'adverb' && classAt(passage, at - 1) === 'determiner' && (next === 'word' || next === 'name'))
        continue
      if (
        type !== 'adverb' &&
        (classAt(passage, at - 1) === 'hyphen' || (head < 0 && (next === 'word' || next === 'name')))
      )
        continue
      break
    }
    if (type !== 'word' && type !== 'name' && type !== 'number') break
    if (head >= 0 && (isFiniteVerb(passage, at) || TIME_WORDS.has(wordAt(passage, at)))) break
    head = at
  }
  return head < 0 ? -1 : at
}

/** The end of a noun phrase with its "of", "for", "in" phrases and coordination of names; -1 where none begins. */
export function phraseEnd(passage: Passage, from: number, longest = 30): number {
  let end = simplePhraseEnd(passage, from)
  if (end < 0) return -1
  while (end - from < longest) {
    const word = wordAt(passage, end)
    const links =
      PHRASE_LINKS.has(word) ||
      (word === 'and' && classAt(passage, end - 1) === 'name' && classAt(passage, end + 1) === 'name')
    if (!links || TIME_WORDS.has(wordAt(passage, end + 1))) break
    const next = simplePhraseEnd(passage, end + 1)
    if (next < 0) break
    end = next
  }
  return end
}
