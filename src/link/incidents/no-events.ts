import type { Document } from '../../document/document.ts'
import {
  HELD_UNJUSTLY,
  PLAIN_DEATHS,
  SUSPICION_WORDS,
  UNNATURAL_SIGNS,
  VIOLENT_DEATHS,
} from '../../lexicon/no-events.ts'
import type { Figure } from './figures.ts'
import { isCare } from './stated.ts'

/** Why figures that belong together are of no event that has a toll. */
export interface NoEventRule {
  /** `event/slug`. */
  readonly id: string
  /** For readers. */
  readonly words: string
  /** Asked of the figures that state something real; there is at least one. */
  readonly holds: (document: Document, figures: readonly Figure[]) => boolean
}

export const NO_EVENT_RULES: readonly NoEventRule[] = [
  {
    id: 'event/nobody-harmed',
    words: 'that nobody came to harm is an event in the lead only',
    holds: (_document, figures) =>
      figures.every(({ people, prominence }) => people.form === 'none' && prominence === 1),
  },
  {
    id: 'event/natural-deaths',
    words: 'one person died, of no cause that makes an event',
    holds: (document, figures) => figures.every(figure => isNaturalDeath(document, figure)),
  },
  {
    id: 'event/arrests-alone',
    words: 'arrests of suspects harm nobody',
    holds: (document, figures) => figures.every(figure => isArrest(document, figure)),
  },
  {
    id: 'event/sick-in-care',
    words: 'in care, and nothing tells of a wound',
    holds: (document, figures) =>
      figures.every(
        figure => figure.outcome === 'injured' && isCare(figure) && isOne(figure) && !hasSigns(document, figure),
      ),
  },
]

const UNREAL: ReadonlySet<string> = new Set(['denied', 'hypothetical', 'projected'])

/** The rule by which figures make no event; null where they make one. */
export function noEventRule(document: Document, figures: readonly Figure[]): NoEventRule | null {
  const real = figures.filter(({ status }) => !UNREAL.has(status))
  if (real.length === 0) return null
  return NO_EVENT_RULES.find(({ holds }) => holds(document, real)) ?? null
}

const isOne = ({ count, people, scope }: Figure): boolean =>
  count.value === 1 &&
  people.form !== 'bare' &&
  people.form !== 'counted' &&
  scope !== 'additional' &&
  count.qualifier === 'exact'

/** "The singer died at 84", "the death of his father": one person, and no word of violence or accident near. */
export function isNaturalDeath(document: Document, figure: Figure): boolean {
  const { outcome, first, last, includesPerpetrator } = figure
  if (outcome !== 'killed' || !isOne(figure) || includesPerpetrator) return false
  if (!holds(document, PLAIN_DEATHS, first, last) || holds(document, VIOLENT_DEATHS, first, last)) return false
  return !hasSigns(document, figure)
}

/** The arrest of somebody who is suspected of a crime, as against one of protesters or of many. */
export function isArrest(document: Document, { outcome, people, count, first, last, sentenceIndex }: Figure): boolean {
  if (outcome !== 'detained') return false
  if (people.form === 'none') return true
  if (holds(document, HELD_UNJUSTLY, first, last)) return false
  const sentence = document.sentences[sentenceIndex]!
  const held = count.value ?? count.min ?? SOME
  if (held < SOME || people.kind === 'perpetrator') return true
  return held < MANY && holds(document, SUSPICION_WORDS, sentence.first, sentence.last)
}

/** One person who is held after an attack is its suspect, no victim of it; nobody held is no figure. */
export const isLoneArrest = (document: Document, figure: Figure): boolean =>
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
  return holds(document, UNNATURAL_SIGNS, Math.max(before.first, first - WINDOW), Math.min(behind.last, last + WINDOW))
}

function holds({ tokens }: Document, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, tokens.length); at++) if (words.has(tokens[at]!.lower)) return true
  return false
}
