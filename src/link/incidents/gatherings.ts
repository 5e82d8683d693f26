import type { Document, Sentence } from '../../document/document.ts'
import type { People } from '../../extract/casualties/people.ts'
import { ANYBODY_NOUNS } from '../../lexicon/anybody.ts'
import { EVENT_NOUNS } from '../../lexicon/partings.ts'
import type { ClaimedDate, Location } from '../../report.ts'
import { type Figure, figureId } from './figures.ts'
import type { TieIndex, Ties } from './ties.ts'

/** What is known of an event while its figures are gathered. */
export interface Gathering {
  readonly figures: Figure[]
  /** The id of the rule that set it apart from the main event; null for the main event. */
  readonly apartBy: string | null
  /** The token from which on the article tells of it, where words or a heading turn to it; else -1. */
  readonly turn: number
  /** Its towns and regions. */
  readonly scenes: Location[]
  /** Where its figures' sentences say that it happened. */
  readonly places: Set<Location>
  readonly day: string | null
  /** How finely its date is told. */
  readonly grain: ClaimedDate['grain']
}

/** A figure with what says to which of the events told before it belongs. */
export interface Telling {
  readonly document: Document
  readonly figure: Figure
  readonly ties: Ties
  readonly index: TieIndex
  /** For each block the sentence of its heading, or -1. */
  readonly headings: Int32Array
  /** Days between its own date and the main event. */
  readonly before: number
  /** The main event first, then the others as they are told. */
  readonly gatherings: readonly Gathering[]
  /** Whether the first words are of a disaster that strikes many places. */
  readonly isWide: boolean
  /** Whether the article tells unconnected events one by one. */
  readonly isRoundUp: boolean
  /** Where the figure before it belongs; null for the first. */
  readonly last: { readonly gathering: Gathering; readonly sentence: number; readonly block: number } | null
}

/** Why a figure belongs to its event. */
export interface Grouping {
  /** `event/slug`. */
  readonly id: string
  /** A sentence for readers. */
  readonly words: string
}

/** What ties a figure to an event told before. */
interface JoinRule extends Grouping {
  readonly joins: (telling: Telling) => Gathering | null
}

const LEAST_TELLING = 3
/** It keeps the work linear where an article tells of thousands. */
const MOST_COMPARED = 100
const OPENING_TOKENS = 6
const REMEMBERED_SENTENCES = 2

/** What ties a figure to an event told before, the surest first; what nothing ties is of the main event. */
export const JOIN_RULES: readonly JoinRule[] = [
  {
    id: 'event/town-of-total',
    words: 'its town is one of those that the total counts',
    joins: ({ figure, gatherings }) => (figure.ofTown ? holderOf(figure, gatherings) : null),
  },
  {
    id: 'event/round-up-goes-on',
    words: 'the round-up goes on with the event told last',
    joins: ({ isRoundUp, last }) => (isRoundUp && last ? last.gathering : null),
  },
  {
    id: 'event/same-toll',
    words: 'the paragraph goes on with the same toll',
    joins: ({ document, figure, last }) =>
      figure.sense === 'toll' && last?.block === document.sentences[figure.sentenceIndex]!.block
        ? last.gathering
        : null,
  },
  {
    id: 'event/same-number',
    words: 'it tells a number of this event again',
    joins: ({ figure: { outcome, count }, gatherings }) =>
      (count.value ?? 0) < LEAST_TELLING
        ? null
        : (gatherings.find(({ figures }) =>
            figures
              .slice(0, MOST_COMPARED)
              .some(other => other.outcome === outcome && other.count.value === count.value),
          ) ?? null),
  },
  {
    id: 'event/named-again',
    words: 'its paragraph names this event again',
    joins: ({ document, figure, gatherings }) =>
      namedEvent(document, document.sentences[figure.sentenceIndex]!, gatherings),
  },
  {
    id: 'event/same-paragraph',
    words: 'it stands in a paragraph about this event',
    joins: ({ document, figure, last }) =>
      last?.block === document.sentences[figure.sentenceIndex]!.block ? last.gathering : null,
  },
  {
    id: 'event/known-people',
    words: 'it speaks of people told of just before',
    joins: ({ figure, last }) =>
      last && isKnown(figure) && figure.sentenceIndex - last.sentence <= REMEMBERED_SENTENCES ? last.gathering : null,
  },
  {
    id: 'event/same-victims',
    words: 'it tells of the same kind of people',
    joins: ({ figure, gatherings, last }) =>
      last && last.gathering !== gatherings[0] && sharesVictims(figure, last.gathering, gatherings[0]!)
        ? last.gathering
        : null,
  },
]

/** The event with the total that a figure is part of. */
const holderOf = ({ partOf }: Figure, gatherings: readonly Gathering[]): Gathering | null =>
  gatherings.find(({ figures }) => figures.some(({ id }) => id === figureId(partOf!))) ?? null

/** Forms that tell of people for the first time. */
const NEW_FORMS: ReadonlySet<People['form']> = new Set(['counted', 'listed', 'single'])

/** People of whom nothing was told before: "four men". */
export const isNewlyTold = ({ people }: Figure): boolean => NEW_FORMS.has(people.form)

/** People told of before: "the men", "they". */
export const isKnown = ({ people }: Figure): boolean => people.form === 'definite' || people.form === 'pronoun'

/** "The ambush took place …": the paragraph goes back to the event that has this cause. */
function namedEvent(
  { blocks, tokens }: Document,
  { block }: Sentence,
  gatherings: readonly Gathering[],
): Gathering | null {
  const { first, last } = blocks[block]!
  if (tokens[first]?.lower !== 'the') return null
  for (let at = first + 1; at < Math.min(last, first + OPENING_TOKENS); at++) {
    const { lower } = tokens[at]!
    if (!EVENT_NOUNS.has(lower)) continue
    const named = gatherings.filter(({ figures }) =>
      figures.some(({ cause }) => cause?.text.toLowerCase().endsWith(lower)),
    )
    return named.length === 1 ? named[0]! : null
  }
  return null
}

const victimsNoun = ({ victims }: Figure): string | null => {
  const noun = victims?.text.toLowerCase().split(/\s+/).at(-1) ?? ''
  return noun && !ANYBODY_NOUNS.has(noun) ? noun : null
}

/** "11 soldiers were wounded" goes on with the event that killed soldiers, when the main event did not. */
function sharesVictims(figure: Figure, gathering: Gathering, main: Gathering): boolean {
  const noun = victimsNoun(figure)
  const has = ({ figures }: Gathering): boolean => figures.some(other => victimsNoun(other) === noun)
  return noun !== null && has(gathering) && !has(main)
}
