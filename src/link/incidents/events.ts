import { type Document, holdsWord } from '../../document/document.ts'
import { WIDE_CAUSES } from '../../lexicon/causes.ts'
import type { Outcome } from '../../report.ts'
import { type Figure, HEADLINE } from './figures.ts'
import { type Gathering, type Grouping, JOIN_RULES, type Telling } from './gatherings.ts'
import { type NoEventRule, noEventRule } from './no-events.ts'
import { apartFrom, type Parting } from './partings.ts'
import { daysBefore, goesOnAside, isLongPast, leadDate } from './past.ts'
import type { TieIndex, Ties } from './ties.ts'
import { headingsOf } from './turns.ts'

/** Figures that speak of one event. */
export interface Event {
  readonly figures: readonly Figure[]
  /** Why the figures are not the main event's: the id of the rule that set them apart; null for the main event. */
  readonly apartBy: string | null
  /** The token from which on the article tells of it, where words or a heading turn to it; else -1. */
  readonly turn: number
}

/** The events of an article, and the figures of which there is none, with the rule that says so. */
export interface Events {
  readonly events: readonly Event[]
  readonly untold: ReadonlyMap<Figure, NoEventRule>
  /** Why figures belong to their event; those that nothing ties elsewhere are of the main event. */
  readonly grouped: ReadonlyMap<Figure, Grouping>
}

/**
 * Groups figures into events, the weightiest first. A date, a far town or the words ("in a separate attack") set an
 * event apart; sentences of the same paragraph, and people told just before, stay with their event. Cumulative and
 * background figures belong to none.
 */
export function eventsOf(
  document: Document,
  index: TieIndex,
  figures: readonly Figure[],
  tiesOf: (figure: Figure) => Ties,
  { published, isRoundUp }: { readonly published: string | null; readonly isRoundUp: boolean },
): Events {
  const lead = leadDate(figures, tiesOf, published)
  const day = lead ? lead.latest : published
  const main: Gathering = {
    figures: [],
    apartBy: null,
    turn: -1,
    scenes: [],
    places: new Set(),
    day,
    grain: lead?.grain ?? null,
  }
  const gatherings: Gathering[] = [main]
  const grouped = new Map<Figure, Grouping>()
  const headings = headingsOf(document)
  const isWide = opensWide(document)
  let last: Telling['last'] = null
  let aside: number | null = null
  for (const figure of figures) {
    if (figure.scope === 'cumulative') continue
    const ties = tiesOf(figure)
    const before = daysBefore(ties.date, day)
    if (isBackground(figure, ties, before) || goesOnAside(document, figure, aside)) {
      aside = figure.sentenceIndex
      continue
    }
    aside = null
    const parting = partingOf({ document, index, headings, figure, ties, before, gatherings, last, isWide, isRoundUp })
    const gathering = parting?.gathering ?? main
    if (parting) grouped.set(figure, parting.by)
    if (!gatherings.includes(gathering)) gatherings.push(gathering)
    gathering.figures.push(figure)
    if (ties.location) gathering.places.add(ties.location)
    gathering.scenes.push(...ties.scenes.filter(({ kind }) => kind === 'city' || kind === 'region'))
    const told = gathering.apartBy === 'event/second-headline' && figure.prominence >= HEADLINE ? main : gathering
    last = { gathering: told, sentence: figure.sentenceIndex, block: document.sentences[figure.sentenceIndex]!.block }
  }
  const untold = new Map<Figure, NoEventRule>()
  const told = gatherings.filter(({ figures }) => {
    const rule = noEventRule(document, figures)
    if (rule) for (const figure of figures) untold.set(figure, rule)
    return figures.length > 0 && rule === null
  })
  return { events: ordered(told, isRoundUp), untold, grouped }
}

const OPENING_TOKENS = 12

/** "Typhoon Chebi was …": what the first sentence is about. */
function opensWide(document: Document): boolean {
  const { first, last } = document.sentences[0] ?? { first: 0, last: 0 }
  return holdsWord(document, WIDE_CAUSES, first, Math.min(last, first + OPENING_TOKENS))
}

/** Earlier events that are no news are told aside. */
const isBackground = (figure: Figure, { date }: Ties, before: number): boolean =>
  figure.scope === 'background' || (figure.prominence < HEADLINE && isLongPast(figure, date, before))

/** What sets a figure apart goes before what ties it to an event told before; null where nothing does either. */
function partingOf(telling: Telling): Parting | null {
  const apart = apartFrom(telling)
  if (apart) return apart
  for (const by of JOIN_RULES) {
    const gathering = by.joins(telling)
    if (gathering) return { gathering, by }
  }
  return null
}

/** The main event goes first. */
function ordered(gatherings: readonly Gathering[], isRoundUp: boolean): Event[] {
  const first = (isRoundUp ? gravest : mostTold)(gatherings)
  return first ? [first, ...gatherings.filter(gathering => gathering !== first)] : []
}

const MAIN_BY_WEIGHT = 1.5

/** That nobody came to harm makes no event. */
const NEARLY_NOTHING = 0.1

/** The lead's event, unless another one is told at much greater length. */
function mostTold(gatherings: readonly Gathering[]): Gathering | null {
  const weight = ({ figures }: Gathering): number =>
    figures.reduce((sum, { prominence, people }) => sum + (people.form === 'none' ? NEARLY_NOTHING : prominence), 0)
  return gatherings.reduce<Gathering | null>(
    (best, gathering) => (best && weight(gathering) <= weight(best) * MAIN_BY_WEIGHT ? best : gathering),
    null,
  )
}

/** A round-up tells no event at length: the one that harmed most people goes first. */
const gravest = (gatherings: readonly Gathering[]): Gathering | null =>
  gatherings.reduce<Gathering | null>(
    (best, gathering) => (best && harmed(gathering) <= harmed(best) ? best : gathering),
    null,
  )

const harmed = ({ figures }: Gathering): number => largest(figures, 'killed') + largest(figures, 'injured')

const largest = (figures: readonly Figure[], outcome: Outcome): number =>
  Math.max(0, ...figures.map(each => (each.outcome === outcome ? (each.count.value ?? 0) : 0)))
