import type { Token } from '../../document/document.ts'
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { AUXILIARIES, HARM_PARTICIPLES, HARM_VERBS, STATES, SUFFERER_VERBS } from '../../lexicon/outcomes.ts'
import { BREAKING_WORDS, PARTICIPLE_MODIFIERS } from '../../lexicon/phrases.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { type PersonNoun, personNouns, THINGS_IN_ER } from '../../lexicon/victims.ts'

/** The noun that a phrase for people turns on. */
export interface Head extends PersonNoun {
  /** Its token, and the index after the phrase. */
  readonly at: number
  readonly last: number
}

const MOST_MODIFIERS = 9

/** Words in "-er", "-or", "-ist", "-man" that no lexicon lists are people far more often than things. */
function guessedNoun({ lower, shape, kind }: Token): PersonNoun | null {
  if (kind !== 'word' || lower.length < 5) return null
  if (/(?:ers|ors|ists|men|women|boys|girls)$/.test(lower)) {
    return THINGS_IN_ER.has(lower.slice(0, -1)) || lower.endsWith('omers') ? null : { plural: true, kind: 'other' }
  }
  if (shape !== 'lower' && shape !== 'upper') return null
  if (/(?:ist|woman)$/.test(lower) || (/(?:man|er|or)$/.test(lower) && !THINGS_IN_ER.has(lower) && lower.length > 5)) {
    return { plural: false, kind: 'other' }
  }
  return null
}

/** "Palestinians", "Iraqis": a capitalized plural stands for people. */
const isPeopleName = ({ text, shape }: Token, next: Token | undefined): boolean =>
  shape === 'capital' && /[^su']s$/.test(text) && text.length > 4 && next?.shape !== 'capital'

/** What a word says of people, or null when it does not stand for people. */
export function nounAt(tokens: readonly Token[], at: number, last: number): PersonNoun | null {
  const token = tokens[at]
  if (!token || at >= last || token.kind !== 'word') return null
  return (
    personNouns().get(token.lower) ??
    guessedNoun(token) ??
    (isPeopleName(token, at + 1 < last ? tokens[at + 1] : undefined) ? { plural: true, kind: 'other' } : null)
  )
}

/** Whether a word may stand between a count and its noun ("two young army officers"). */
function isModifier(token: Token): boolean {
  const { lower, kind, text } = token
  if (kind === 'number') return /^\d{1,2}$/.test(text)
  if (kind !== 'word') return text === '-' || text === "'"
  if (lower === "'s" || PARTICIPLE_MODIFIERS.has(lower) || STATES.has(lower) || /^un.{3,}ed$/.test(lower)) return true
  if (BREAKING_WORDS.has(lower) || AUXILIARIES.has(lower) || SPEECH_VERBS.has(lower)) return false
  if (HARM_PARTICIPLES.has(lower) || HARM_VERBS.has(lower) || SUFFERER_VERBS.has(lower)) return false
  return !(/(?:ed|ing)$/.test(lower) && token.shape === 'lower' && lower.length > 4)
}

/** Compound nouns whose first word alone would be a noun for people ("police officer", "security guard"). */
function extended(tokens: readonly Token[], head: Head, last: number): Head {
  let longest = head
  for (let at = head.last; at < Math.min(last, head.last + 3); at++) {
    if (tokens[at]!.text === '-' && at + 1 < last) continue
    const noun = tokens[at]!.shape === 'capital' && tokens[head.at]!.shape === 'lower' ? null : nounAt(tokens, at, last)
    if (
      !noun ||
      HARM_VERBS.has(tokens[at]!.lower) ||
      STATES.has(tokens[at]!.lower) ||
      /^(?:hostage|captive)$/.test(tokens[at]!.lower)
    )
      break
    longest = { plural: noun.plural, kind: noun.kind, at, last: at + 1 }
  }
  return { ...longest, last: hyphenTail(tokens, longest.last, last) }
}

/** "Passer-by", "mother-in-law". */
function hyphenTail(tokens: readonly Token[], from: number, last: number): number {
  let end = from
  while (
    end + 1 < last &&
    tokens[end]!.text === '-' &&
    !tokens[end]!.spaced &&
    /^(?:by|in|law)$/.test(tokens[end + 1]!.lower)
  )
    end += 2
  return end
}

/**
 * The phrase for people that begins here, after its count or article: "young army officers", "24-year-old man".
 *
 * @param plural whether the count calls for a plural; a phrase of the other number is not what is counted
 */
export function headAt(tokens: readonly Token[], from: number, last: number, plural: boolean): Head | null {
  for (let at = from; at < Math.min(last, from + MOST_MODIFIERS); at++) {
    const aged = agedAt(tokens, at, last)
    if (aged && !nounAt(tokens, aged.last, last) && aged.plural === plural) return aged
    const noun = nounAt(tokens, at, last)
    if (noun) {
      const { plural: many, kind } = noun
      const head = extended(tokens, { plural: many, kind, at, last: at + 1 }, last)
      const possessive = tokens[head.last]?.lower === "'s" && head.last < last
      if (head.plural === plural && !possessive) return head
    }
    if (!isModifier(tokens[at]!)) return null
  }
  return null
}

/** "a 2-year-old", "two 17-year-olds": an age that stands for the person. */
function agedAt(tokens: readonly Token[], at: number, last: number): Head | null {
  const age = ageOf(tokens[at]!)
  if (age === null) return null
  const end = at + 5
  const word = end <= last ? tokens[end - 1]!.lower : ''
  if ((word !== 'old' && word !== 'olds') || !isYearOld(tokens, at + 1)) return null
  const next = end < last ? tokens[end]! : null
  if (
    next &&
    next.kind === 'word' &&
    !BREAKING_WORDS.has(next.lower) &&
    !AUXILIARIES.has(next.lower) &&
    !isVerb(next.lower)
  )
    return null
  return { plural: word === 'olds', kind: age < 18 ? 'child' : 'other', at: end - 1, last: end }
}

const isVerb = (lower: string): boolean =>
  HARM_PARTICIPLES.has(lower) ||
  HARM_VERBS.has(lower) ||
  SUFFERER_VERBS.has(lower) ||
  STATES.has(lower) ||
  lower.endsWith('ly')

/** The age that a phrase or the words behind it tell: "24-year-old", "aged 24", ", 24,", "(24)". */
export function ageIn(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = first; at + 4 < last + 1; at++) {
    const age = ageOf(tokens[at]!)
    if (age !== null && isYearOld(tokens, at + 1)) return age
  }
  return null
}

/** "-year-old", "year old", "-yr-old". */
function isYearOld(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .filter(word => word !== '-')
  return /^(?:years?|yrs?|months?)$/.test(words[0] ?? '') && /^olds?$/.test(words[1] ?? '')
}

/** An age in digits or in words. */
const ageOf = ({ text, lower }: Token): number | null =>
  /^\d{1,3}$/.test(text) ? Number(text) : (SMALL_NUMBERS.get(lower) ?? null)

/** The index after an age behind a name or noun (", 34,", "(34)", ", age 34,", ", ages 20 and 24,"), with the age. */
export function ageAfter(tokens: readonly Token[], at: number, last: number): { last: number; age: number } | null {
  const opening = tokens[at]?.text
  if (at >= last || (opening !== ',' && opening !== '(')) return null
  let next = at + 1
  if (/^aged?$/.test(tokens[next]?.lower ?? '')) next++
  const token = tokens[next]
  const age = token && next < last ? ageOf(token) : null
  if (age === null) return null
  const end = next + 1
  if (opening === '(') return tokens[end]?.text === ')' ? { last: end + 1, age } : null
  const after = end < last ? tokens[end]! : null
  return !after ||
    /^[,;.()]$/.test(after.text) ||
    after.lower === 'and' ||
    (after.lower === 'of' && token?.kind === 'number') ||
    AUXILIARIES.has(after.lower)
    ? { last: end, age }
    : null
}
