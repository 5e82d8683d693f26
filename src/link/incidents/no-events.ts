import { type Document, holdsWord } from '../../document/document.ts'
import {
  HELD_UNJUSTLY,
  PLAIN_DEATHS,
  SUSPICION_WORDS,
  UNNATURAL_SIGNS,
  VIOLENT_DEATHS,
} from '../../lexicon/no-events.ts'
import type { Figure } from './figures.ts'
import { isCare } from './stated.ts'

/** Why a figure alone makes no event that has a toll. */
export interface NoEventRule {
  /** `event/slug`. */
  readonly id: string
  /** For readers. */
  readonly words: string
  readonly holds: (document: Document, figure: Figure) => boolean
}

const UNREAL: ReadonlySet<string> = new Set(['denied', 'hypothetical', 'projected'])

/** Why figures alone make no event, the surest reason first. */
export const NO_EVENT_RULES: readonly NoEventRule[] = [
  {
    id: 'event/unreal',
    words: 'nothing of it is said to have happened',
    holds: (_document, { status }) => UNREAL.has(status),
  },
  {
    id: 'event/nobody-harmed',
    words: 'that nobody came to harm is an event in the lead only',
    holds: (_document, { people, prominence }) => people.form === 'none' && prominence === 1,
  },
  {
    id: 'event/natural-death',
    words: 'one person died, of no cause that makes an event',
    holds: isNaturalDeath,
  },
  {
    id: 'event/told-in-passing',
    words: 'one who took their own life, told of in passing',
    holds: ({ tokens }, figure) =>
      figure.sense === 'own-hand' &&
      isOne(figure) &&
      tokens.slice(figure.first, figure.last).some(({ lower }) => lower === 'who'),
  },
  { id: 'event/arrest-alone', words: 'arrests of suspects harm nobody', holds: isArrest },
  {
    id: 'event/sick-in-care',
    words: 'in care, and nothing tells of a wound',
    holds: (document, figure) =>
      figure.outcome === 'injured' && isInCare(figure) && isOne(figure) && !hasSigns(document, figure),
  },
]

/** The rule by which the first of some figures makes no event, where none of them makes one; else null. */
export function noEventRule(document: Document, figures: readonly Figure[]): NoEventRule | null {
  let first: NoEventRule | null = null
  for (const figure of figures) {
    const rule = NO_EVENT_RULES.find(({ holds }) => holds(document, figure))
    if (!rule) return null
    first ??= rule
  }
  return first
}

/** The figures of an event that count its victims: no lone suspect, and no natural death beside other harm. */
export function victimsOf(document: Document, figures: readonly Figure[]): Figure[] {
  const wounded = figures.some(
    figure =>
      (figure.outcome === 'killed' || figure.outcome === 'injured') &&
      !UNREAL.has(figure.status) &&
      !isNaturalDeath(document, figure),
  )
  return figures.filter(figure => !isLoneArrest(document, figure) && (wounded || !isNaturalDeath(document, figure)))
}

const isInCare = (figure: Figure): boolean => isCare(figure) || /hospitali[sz]ed/i.test(figure.text)

const isOne = ({ count, people, scope }: Figure): boolean =>
  count.value === 1 &&
  people.form !== 'bare' &&
  people.form !== 'counted' &&
  scope !== 'additional' &&
  count.qualifier === 'exact'

/** "The singer died at 84", "the death of his father": one person, and no word of violence or accident near. */
function isNaturalDeath(document: Document, figure: Figure): boolean {
  const { outcome, first, last, includesPerpetrator } = figure
  if (outcome !== 'killed' || !isOne(figure) || includesPerpetrator) return false
  if (!holdsWord(document, PLAIN_DEATHS, first, last) || holdsWord(document, VIOLENT_DEATHS, first, last)) return false
  return !hasSigns(document, figure)
}

/** The arrest of somebody who is suspected of a crime, as against one of protesters or of many. */
function isArrest(document: Document, { outcome, people, count, first, last, sentenceIndex }: Figure): boolean {
  if (outcome !== 'detained') return false
  if (people.form === 'none') return true
  if (holdsWord(document, HELD_UNJUSTLY, first, last)) return false
  const sentence = document.sentences[sentenceIndex]!
  const held = count.value ?? count.min ?? SOME
  if (held < SOME || people.kind === 'perpetrator') return true
  return held < MANY && holdsWord(document, SUSPICION_WORDS, sentence.first, sentence.last)
}

/** One person who is held after an attack is its suspect, no victim of it; nobody held is no figure. */
const isLoneArrest = (document: Document, figure: Figure): boolean =>
  isArrest(document, figure) && (figure.count.value ?? 1) <= 1

/** Fewer are mostly arrested for one crime. */
const SOME = 5
/** So many are not. */
const MANY = 20

const WINDOW = 80

/** Whether the sentence, or what stands next to it, tells of violence or an accident. */
function hasSigns(document: Document, { sentenceIndex, first, last }: Figure): boolean {
  const { sentences } = document
  const before = sentences[sentenceIndex - 1] ?? sentences[sentenceIndex]!
  const behind = sentences[sentenceIndex + 1] ?? sentences[sentenceIndex]!
  return holdsWord(
    document,
    UNNATURAL_SIGNS,
    Math.max(before.first, first - WINDOW),
    Math.min(behind.last, last + WINDOW),
  )
}
