import type { Document, Sentence, Token } from '../../document/document.ts'
import type { Part } from '../../extract/pattern.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import {
  BEHIND_ABILITY,
  FUTURE_CUES,
  HAPPENED_NOUNS,
  NO_PAST_FORMS,
  PAST_FORMS,
  PRESENT_CUES,
  PROSPECTIVE_STATES,
  PROSPECTIVE_WORDS,
} from '../../lexicon/tense-cues.ts'
import type { Tense } from '../../report.ts'
import { type Day, isoOf } from './calendar.ts'
import { boundsOf } from './value.ts'

/** How far from an expression its verb is looked for, in tokens. */
const REACH = 40

/** The tense that a word tells by itself, or null. */
export function tenseOf(document: Document, at: number): Tense | null {
  const { lower, kind, shape } = document.tokens[at]!
  if (kind !== 'word') return null
  // "Their hopes of survival".
  if (lower.startsWith('hope') && document.tokens[at + 1]?.lower === 'of') return null
  // "Smoke could be seen", "he could not sleep".
  if (lower === 'could' && BEHIND_ABILITY.has(document.tokens[at + 1]?.lower ?? '')) return null
  if (FUTURE_CUES.has(lower)) return shape === 'capital' && lower === 'may' ? null : 'future'
  if (PAST_FORMS.has(lower) || isRegularPast(lower, shape)) return 'past'
  if (lower === 'to' && looksForward(document.tokens[at - 1]?.lower ?? '')) return 'future'
  if (lower === 'going' && document.tokens[at + 1]?.lower === 'to') return 'future'
  return PRESENT_CUES.has(lower) ? 'present' : null
}

/** "is to leave", "agreed to leave". */
const looksForward = (before: string): boolean =>
  /^(?:is|are|was|were|'s|'re)$/.test(before) || PROSPECTIVE_WORDS.has(before)

const isRegularPast = (lower: string, shape: Token['shape']): boolean =>
  lower.length > 3 && lower.endsWith('ed') && !NO_PAST_FORMS.has(lower) && shape !== 'capital'

/**
 * The tense of the verb that an expression goes with: the nearest one before it in the sentence, else the next after it
 * in its clause. In history only "will" looks ahead of the writer: "would" does not.
 */
export function tenseAt(document: Document, sentence: Sentence, part: Part, isNarrative: boolean): Tense | null {
  const tense = verbTense(document, sentence, part)
  if (tense !== 'future' || !isNarrative) return tense
  return looksAhead(document, sentence, part) ? 'future' : null
}

/** "The draw is on Monday". */
const isTimetable = ({ tokens }: Document, verb: number, first: number): boolean =>
  verb === first - 2 && /^(?:is|are)$/.test(tokens[verb]!.lower) && /^(?:on|at)$/.test(tokens[first - 1]!.lower)

/** "Storms are possible Saturday", "rain is also likely on Sunday". */
const isProspect = ({ tokens }: Document, verb: number): boolean =>
  /^(?:is|are)$/.test(tokens[verb]!.lower) &&
  tokens.slice(verb + 1, verb + 3).some(({ lower }) => PROSPECTIVE_STATES.has(lower))

/** How many words before a plan the verb stands that puts it into the past. */
const PLAN_REACH = 3

/** "had been due on 18 December", "was set for May": whether it has come is not told. */
export function wasPlanned(document: Document, sentence: Sentence, { first }: Part): boolean {
  const { tokens } = document
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH); at--) {
    const tense = tenseOf(document, at)
    if (tense === 'future') {
      const group = tokens.slice(Math.max(sentence.first, at - PLAN_REACH), at)
      return group.some(({ lower }) => /^(?:had|was|were)$/.test(lower))
    }
    if (tense === 'present') return false
  }
  return false
}

function looksAhead({ tokens }: Document, sentence: Sentence, { first, last }: Part): boolean {
  for (let at = Math.max(sentence.first, first - 8); at < Math.min(sentence.last, last + 8); at++) {
    if (/^(?:will|shall|'ll|won't)$/.test(tokens[at]!.lower)) return true
  }
  return false
}

function verbTense(document: Document, sentence: Sentence, { first, last }: Part): Tense | null {
  const { tokens } = document
  if (first > sentence.first && /^(?:until|till)$/.test(tokens[first - 1]!.lower)) return 'future'
  if (tokens[first]!.lower === 'earlier') return 'past'
  if (tokens[first]!.lower === 'later' && tokens[first + 1]?.lower === 'this') return 'future'
  if (
    /^(?:declared?s?|declaring|proclaim(?:ed|s)?)$/.test(tokens[first - 1]?.lower ?? '') &&
    tokens[last]?.lower === 'a'
  )
    return 'future'
  if (describesPast(document, sentence, last)) return 'past'
  const isSetFor = tokens[first - 1]?.lower === 'for' && tokens[last]?.lower !== "'s"
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH); at--) {
    const tense = tenseOf(document, at)
    if (tense === 'present' && isPerfect(document, sentence, at, { first, last })) return 'past'
    if (tense === 'present' && (isSetFor || isTimetable(document, at, first) || isProspect(document, at)))
      return 'future'
    if (tense === 'present' || tense === 'past') return groupTense(document, sentence, at, tense)
    if (tense) return tense
  }
  // Behind a comma another clause goes on, unless the expression opens its own.
  const opens = first - sentence.first < 3 || tokens[last]?.text === ','
  for (let at = last; at < Math.min(sentence.last, last + REACH); at++) {
    if (!opens && tokens[at]!.text === ',') break
    const tense = tenseOf(document, at)
    if (tense === 'present') return presentAfter(document, sentence, at)
    if (tense) return tense
  }
  return null
}

/** "has on Wednesday signed", "have cut jobs": a participle goes with the auxiliary, and what stands between is passed. */
function isPerfect({ tokens }: Document, sentence: Sentence, has: number, { first, last }: Part): boolean {
  if (!/^ha(?:s|ve)$/.test(tokens[has]!.lower)) return false
  let at = has + 1
  while (at < sentence.last && /^(?:not|also|now|already|on|since|just)$/.test(tokens[at]!.lower)) at++
  if (at >= first && at < last) at = last
  const word = tokens[at]
  return (
    word !== undefined &&
    at < sentence.last &&
    (PAST_FORMS.has(word.lower) || isRegularPast(word.lower, word.shape) || UNCHANGED.test(word.lower))
  )
}

/** Participles that are no other than the verb. */
const UNCHANGED = /^(?:burst|cost|cut|hit|hurt|let|put|set|shed|shut|split|spread)$/

/** "since March", "since shortly after the 23 October raid": whatever the verb, the date lies behind. */
export function followsSince({ tokens }: Document, sentence: Sentence, { first }: Part): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 4); at--) {
    const { lower } = tokens[at]!
    if (lower === 'since') return true
    if (!/^(?:the|a|just|shortly|soon|early|late|at|least|about|before|after)$/.test(lower)) return false
  }
  return false
}

/** "Wednesday's ruling", "Monday's deadly bus crash". */
function describesPast({ tokens }: Document, sentence: Sentence, last: number): boolean {
  if (last >= sentence.last || tokens[last]!.lower !== "'s") return false
  for (let at = last + 1; at < Math.min(sentence.last, last + 5) && tokens[at]!.shape === 'lower'; at++) {
    if (HAPPENED_NOUNS.has(tokens[at]!.lower)) return true
  }
  return false
}

/** "Rain fell on 1 March", "was buried on 1 March": the verb just before a day says that it is over. */
export function isTold(document: Document, sentence: Sentence, { first }: Part): boolean {
  const at = first - 2
  if (at < sentence.first || document.tokens[first - 1]!.lower !== 'on') return false
  const isPlan = at > sentence.first && document.tokens[at - 1]!.lower === 'be'
  return !isPlan && !SPEECH_VERBS.has(document.tokens[at]!.lower) && tenseOf(document, at) === 'past'
}

/** "will be held", "has been killed", "is expected": the first word of a verb group gives its tense. */
function groupTense({ tokens }: Document, sentence: Sentence, at: number, tense: Tense): Tense {
  for (let before = at - 1; before >= Math.max(sentence.first, at - 4); before--) {
    const { lower, kind } = tokens[before]!
    if (kind !== 'word') break
    if (lower === 'to' && tokens[before + 1]!.lower === 'be') return 'future'
    if (lower === 'to' && tense === 'past') continue
    if (lower === 'could' && tense === 'past' && isNegated(tokens, sentence, before)) return 'past'
    if (FUTURE_CUES.has(lower) && lower !== 'expected') return 'future'
    if (!/^(?:be|been|being|not|also|have|has|already|now|is|are)$/.test(lower)) break
    if (tense === 'past' && (lower === 'has' || lower === 'have')) return 'past'
  }
  return tense
}

/** "could not be reached", "neither could be found": it was tried. */
function isNegated(tokens: readonly Token[], { first }: Sentence, could: number): boolean {
  if (/^(?:not|n't)$/.test(tokens[could + 1]?.lower ?? '')) return true
  for (let at = could - 1; at >= Math.max(first, could - 8); at--) {
    if (/^(?:neither|no|nobody|none|nothing)$/.test(tokens[at]!.lower)) return true
  }
  return false
}

/** "has fallen" tells what is past, "is expected" what is to come. */
function presentAfter(document: Document, sentence: Sentence, at: number): Tense {
  for (let next = at + 1; next < Math.min(sentence.last, at + 4); next++) {
    const { lower } = document.tokens[next]!
    if (FUTURE_CUES.has(lower) || (lower === 'to' && next === at + 1)) return 'future'
    if (
      /^ha(?:s|ve)$/.test(document.tokens[at]!.lower) &&
      (PAST_FORMS.has(lower) || lower === 'been' || lower.endsWith('ed'))
    )
      return 'past'
  }
  return 'present'
}

/** The tense of what no verb tells, by where its date lies. */
export function tenseOfValue(value: string | null, now: Day | null): Tense | null {
  if (value === 'PAST_REF') return 'past'
  if (value === 'FUTURE_REF') return 'future'
  if (value === 'PRESENT_REF') return 'present'
  const { earliest, latest } = boundsOf(value)
  if (!now || !earliest || !latest) return null
  const today = isoOf(now)
  return latest < today ? 'past' : earliest > today ? 'future' : 'present'
}
