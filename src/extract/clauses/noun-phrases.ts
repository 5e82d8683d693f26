import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { TIME_WORDS } from '../../lexicon/word-classes.ts'
import type { Part } from '../pattern.ts'
import { classAt, isFiniteVerb, type Passage, verbAt, wordAt } from './passage.ts'
import { beforeTimes } from './times.ts'
import type { WordClass } from './word-classes.ts'

/** How far a subject is looked for before its verb, in tokens. */
const FARTHEST = 60
const HEADS: ReadonlySet<WordClass> = new Set(['name', 'word', 'number', 'pronoun'])
const HEADS_OR_DETERMINER: ReadonlySet<WordClass> = new Set([...HEADS, 'determiner'])
const ASIDE_BORDERS: ReadonlySet<WordClass> = new Set(['comma', 'quote', 'mark', 'open'])
const BORDERS: ReadonlySet<WordClass> = new Set(['comma', 'subordinator', 'that', 'quote', 'mark', 'open'])

/**
 * The noun phrase that ends before a token and is the subject of the verb there, with what belongs to it: "Ali Hassan,
 * a doctor in Homs," or "a senior official who asked not to be named". Null where no subject is seen.
 */
export function subjectBefore(passage: Passage, verb: number): Part | null {
  const at = beforeTimes(passage, verb - 1)
  const type = classAt(passage, at)
  if (type === 'pronoun' || DEMONSTRATIVES.has(wordAt(passage, at))) return { first: at, last: at + 1 }
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

function withBrackets(passage: Passage, close: number): Part | null {
  let open = close
  while (open > passage.first && close - open < FARTHEST && classAt(passage, open) !== 'open') open--
  if (classAt(passage, open) !== 'open' || !HEADS.has(classAt(passage, open - 1))) return null
  const phrase = phraseEndingAt(passage, open)
  return phrase && { first: phrase.first, last: close + 1 }
}

const isDash = (passage: Passage, at: number): boolean => /^(?:[—–]|--+|_)$/.test(wordAt(passage, at))

/** "S — aside — said". */
function beforeDashes(passage: Passage, close: number): Part | null {
  if (!isDash(passage, close)) return null
  let open = close - 1
  while (open > passage.first && close - open < FARTHEST && !isDash(passage, open)) open--
  return isDash(passage, open) && HEADS.has(classAt(passage, open - 1)) ? phraseEndingAt(passage, open) : null
}

/** "S, aside, said": the comma is the last one; asides may follow one another ("Ali, 34, of Homs,"). */
function beforeAside(passage: Passage, comma: number): Part | null {
  let close = comma
  for (let pieces = 0; pieces < 6; pieces++) {
    let open = close - 1
    while (open >= passage.first && comma - open < FARTHEST && !ASIDE_BORDERS.has(classAt(passage, open))) open--
    if (classAt(passage, open) !== 'comma') return null
    if (!isAside(passage, open + 1, close)) return null
    if (followsAside(passage, open)) {
      close = open
      continue
    }
    const head = classAt(passage, open - 1)
    const phrase =
      head === 'close' ? withBrackets(passage, open - 1) : HEADS.has(head) ? phraseEndingAt(passage, open) : null
    if (!phrase) return null
    const opens = classAt(passage, phrase.first - 1) === 'comma' && isShortAside(passage, phrase)
    if (!opens || classAt(passage, phrase.first - 2) !== 'name') return { first: phrase.first, last: comma }
    if (!phraseEndingAt(passage, phrase.first - 1)) return { first: phrase.first, last: comma }
    close = open
  }
  return null
}

/** "Ali, who came from Homs, Syria, in May,": what stands before the comma belongs to a clause about somebody, too. */
function followsAside(passage: Passage, comma: number): boolean {
  let open = comma - 1
  while (open > passage.first && comma - open < FARTHEST && !ASIDE_BORDERS.has(classAt(passage, open))) open--
  if (classAt(passage, open) !== 'comma') return false
  const before = classAt(passage, open - 1)
  if (!HEADS.has(before) && before !== 'close') return false
  const opening = classAt(passage, open + 1)
  if (opening === 'relative') return wordAt(passage, open + 1) === 'who' || wordAt(passage, open + 1) === 'whose'
  const after = classAt(passage, open + 2)
  if (opening === 'preposition') return before === 'name' && phraseEndingAt(passage, open) !== null
  return (opening === 'past' || opening === 'gerund') && (after === 'preposition' || after === 'to')
}

/** `The paper, quoting “secret files,” said`: the comma that closes the aside stands inside the marks. */
function beforeQuotedAside(passage: Passage, closing: number): Part | null {
  const quotation = passage.closingAt.get(closing + 1)
  if (!quotation || classAt(passage, closing - 1) !== 'comma') return null
  let open = quotation.first - 1
  while (open > passage.first && quotation.first - open < LONGEST_LEAD && !ASIDE_BORDERS.has(classAt(passage, open)))
    open--
  if (
    classAt(passage, open) !== 'comma' ||
    open === quotation.first - 1 ||
    !isAside(passage, open + 1, quotation.first)
  )
    return null
  return HEADS.has(classAt(passage, open - 1)) ? phraseEndingAt(passage, open) : null
}

/** An aside has so many words before the quotation that ends it. */
const LONGEST_LEAD = 10

/** "34", "of Homs", "Florida": what stands between two commas and is no subject by itself. */
const isShortAside = ({ classes }: Passage, { first, last }: Part): boolean =>
  classes[first] === 'determiner' || (last - first <= 3 && ['number', 'preposition', 'name'].includes(classes[first]!))

/** After what a person wears, knows or comes from: "clad in red", "born in Homs", "known as Abu Ali". */
const ADJECTIVE_LINKS: ReadonlySet<string> = new Set(['as', 'in', 'by', 'to'])

function isAside(passage: Passage, first: number, last: number): boolean {
  if (last - first < 1 || last - first > 40) return false
  const opening = classAt(passage, first)
  if (opening === 'relative' || opening === 'past' || opening === 'gerund') return true
  if (opening === 'word' && ADJECTIVE_LINKS.has(wordAt(passage, first + 1))) return true
  if (opening === 'coordinator' || opening === 'pronoun' || opening === 'auxiliary' || opening === 'subordinator')
    return false
  for (let at = first; at < last; at++) {
    if (classAt(passage, at) === 'relative') return true
    if (isFiniteVerb(passage, at) || classAt(passage, at) === 'that') return false
  }
  return true
}

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

const LONGEST_BRACKET = 8

/** The token that opens a bracket; of a long or broken one, its end. */
function openingOf(passage: Passage, close: number): number {
  let open = close
  while (open > passage.first && close - open < LONGEST_BRACKET && classAt(passage, open) !== 'open') open--
  return classAt(passage, open) === 'open' ? open : close
}

/** "[TEXT] The ministry": a slug in brackets before the sentence. */
function isLeadingBracket(passage: Passage, close: number): boolean {
  const open = openingOf(passage, close)
  return open === passage.first && open < close
}

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

const APPROXIMATIONS: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'between'])
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

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', 'to', 'by'])

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['this', 'these', 'those', 'many', 'some'])

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
      if (DEMONSTRATIVES.has(wordAt(passage, at)) && isVerbAfter(passage, at)) return at + 1
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
      LINKS.has(word) ||
      (word === 'and' && classAt(passage, end - 1) === 'name' && classAt(passage, end + 1) === 'name')
    if (!links || TIME_WORDS.has(wordAt(passage, end + 1))) break
    const next = simplePhraseEnd(passage, end + 1)
    if (next < 0) break
    end = next
  }
  return end
}

/** The subject that follows its verb ("said Ali Hassan, a doctor in Homs"), apposition included; null where none stands. */
export function subjectAfter(passage: Passage, from: number): Part | null {
  const end = phraseEnd(passage, from)
  if (end < 0) return null
  return { first: from, last: withApposition(passage, withBracketsAfter(passage, end)) }
}

function withBracketsAfter(passage: Passage, end: number): number {
  if (classAt(passage, end) !== 'open') return end
  let close = end
  while (close < passage.last && close - end < 20 && classAt(passage, close) !== 'close') {
    if (isFiniteVerb(passage, close)) return end
    close++
  }
  return classAt(passage, close) === 'close' ? close + 1 : end
}

/** The end with ", a doctor in Homs" or ", who was there" up to the next comma or the end; a sentence part with a verb is none. */
function withApposition(passage: Passage, end: number): number {
  if (classAt(passage, end) !== 'comma') return classAt(passage, end) === 'relative' ? clauseEndAt(passage, end) : end
  const opening = classAt(passage, end + 1)
  if (!['determiner', 'number', 'relative', 'word', 'name'].includes(opening) || passage.openingAt.has(end + 1))
    return end
  const close = clauseEndAt(passage, end + 1)
  if (opening === 'number' && close - end > 2) return end
  return isAside(passage, end + 1, close) ? close : end
}

function clauseEndAt(passage: Passage, from: number): number {
  let at = from
  while (at < passage.last && at - from < 40 && !['comma', 'mark', 'quote'].includes(classAt(passage, at))) at++
  return at
}
