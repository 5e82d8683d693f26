import type { Document, Sentence, Token } from '../../document/document.ts'
import { WIDE_CAUSES } from '../../lexicon/causes.ts'
import { APART_OPENERS, APART_WORDS, BEFORE_WORDS, EVENT_NOUNS } from '../../lexicon/scenes.ts'
import type { ClaimedDate, Location } from '../../report.ts'
import { type Figure, HEADLINE } from './figures.ts'
import { ANYBODY } from './sums.ts'
import type { Ties } from './ties.ts'

/** Figures that speak of one event. */
export interface Event {
  readonly figures: readonly Figure[]
  /** Why the figures are not the main event's: the id of the pass that set them apart; null for the main event. */
  readonly apartBy: string | null
}

/** What is known of an event while its figures are gathered. */
interface Gathering {
  readonly figures: Figure[]
  readonly apartBy: string | null
  readonly scenes: Location[]
  readonly day: string | null
  /** How finely its date is told. */
  readonly grain: ClaimedDate['grain']
}

const DAY = 86_400_000
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** How many days before the main event another event must lie to be told apart by its date. */
const APART_BY_DAYS = 3
/** What lies further back is background, but for people told of before. */
const LONG_PAST_DAYS = 60
/** What happened to people told of before is background too when it lies years back. */
const FORGOTTEN_DAYS = 3 * 365

const isKnown = ({ people }: Figure): boolean => people.form === 'definite' || people.form === 'pronoun'

/** The day that the prominent figures of the main event name first. */
function leadDate(figures: readonly Figure[], tiesOf: (figure: Figure) => Ties): ClaimedDate | null {
  for (const figure of figures) {
    if (figure.prominence === 1 || figure.scope === 'background' || figure.scope === 'cumulative') continue
    const { date } = tiesOf(figure)
    if (date?.grain === 'day' || date?.grain === 'time') return date
  }
  return null
}

/** How many days a figure's own date lies before the main event; 0 where nothing is known. */
function daysBefore(date: ClaimedDate | null, day: string | null): number {
  return date?.latest && day ? Math.max(0, daysFrom(date.latest, day)) : 0
}

/** "In 2023" told after that year, "in 1942": no news, though people told of before keep their event for longer. */
function isLongPast(figure: Figure, date: ClaimedDate | null, before: number): boolean {
  if (isKnown(figure)) return before > FORGOTTEN_DAYS
  return before > LONG_PAST_DAYS || (before > 0 && date?.grain === 'year')
}

/** Great-circle distance in km. */
function kilometresBetween(a: NonNullable<Location['place']>, b: NonNullable<Location['place']>): number {
  const radians = Math.PI / 180
  const chord =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(chord))
}

const APART_BY_KILOMETRES = 60

/** Two towns far from each other. */
const areApart = (a: Location, b: Location): boolean =>
  a.kind === 'city' &&
  b.kind === 'city' &&
  a.place !== null &&
  b.place !== null &&
  kilometresBetween(a.place, b.place) > APART_BY_KILOMETRES

/** The stretch between semicolons that a figure stands in. */
function clauseOf(tokens: readonly Token[], sentence: Sentence, figure: Figure): { first: number; last: number } {
  let { first, last } = sentence
  for (let at = figure.first; at > first; at--) if (tokens[at - 1]!.text === ';') first = at
  for (let at = figure.last; at < last; at++) if (tokens[at]!.text === ';') last = at
  return { first, last }
}

/** "In a separate attack", "another blast", "separately", "an aftershock": the sentence turns to another event. */
function turnsAway({ tokens }: Document, sentence: Sentence, figure: Figure): boolean {
  const { first, last } = clauseOf(tokens, sentence, figure)
  for (let at = first; at < last; at++) {
    const { lower } = tokens[at]!
    if (APART_OPENERS.has(lower) && (at < first + 3 || lower === 'aftershock')) return true
    if (APART_WORDS.has(lower) && at > first && at < first + 12) {
      const led = /^(?:a|an|in|the|one|yet|after|from)$/.test(tokens[at - 1]!.lower)
      if (led && (EVENT_NOUNS.has(tokens[at + 1]?.lower ?? '') || EVENT_NOUNS.has(tokens[at + 2]?.lower ?? '')))
        return true
    }
  }
  return false
}

/**
 * Groups figures into events, the weightiest first. A date, a far town or the words ("in a separate attack") set an
 * event apart; sentences of the same paragraph, and people told just before, stay with their event. Cumulative and
 * background figures belong to none.
 */
export function eventsOf(document: Document, figures: readonly Figure[], tiesOf: (figure: Figure) => Ties): Event[] {
  const lead = leadDate(figures, tiesOf)
  const published = figures.map(figure => tiesOf(figure).date?.reference).find(day => day) ?? null
  const day = lead ? lead.latest : published
  const main: Gathering = { figures: [], apartBy: null, scenes: [], day, grain: lead?.grain ?? null }
  const gatherings: Gathering[] = [main]
  let last: { gathering: Gathering; sentence: number; block: number } | null = null
  for (const figure of figures) {
    if (figure.scope === 'cumulative' || figure.scope === 'background') continue
    const ties = tiesOf(figure)
    const sentence = document.sentences[figure.sentenceIndex]!
    const before = daysBefore(ties.date, day)
    if (figure.prominence < HEADLINE && isLongPast(figure, ties.date, before)) continue
    const near = last !== null && (last.sentence === sentence.index || last.block === sentence.block)
    const follows = near || (last !== null && isKnown(figure) && sentence.index - last.sentence <= 2)
    const sameVictims = last !== null && last.gathering !== main && sharesVictims(figure, last.gathering, main)
    const gathering: Gathering =
      apart({ document, figure, ties, before, gatherings }) ??
      toldBefore(figure, gatherings) ??
      namedEvent(document, sentence, gatherings) ??
      ((follows || sameVictims) && last ? last.gathering : main)
    if (!gatherings.includes(gathering)) gatherings.push(gathering)
    gathering.figures.push(figure)
    gathering.scenes.push(...ties.scenes.filter(({ kind }) => kind === 'city'))
    last = { gathering, sentence: sentence.index, block: sentence.block }
  }
  return ordered(gatherings)
}

const LEAST_TELLING = 3

/** The event that has a figure of the same outcome and number, too large for chance. */
const toldBefore = ({ outcome, count }: Figure, gatherings: readonly Gathering[]): Gathering | null =>
  (count.value ?? 0) < LEAST_TELLING
    ? null
    : (gatherings.find(({ figures }) =>
        figures.some(other => other.outcome === outcome && other.count.value === count.value),
      ) ?? null)

const OPENING_TOKENS = 6

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
  return noun && !ANYBODY.test(noun) ? noun : null
}

/** "11 soldiers were wounded" goes on with the event that killed soldiers, when the main event did not. */
function sharesVictims(figure: Figure, gathering: Gathering, main: Gathering): boolean {
  const noun = victimsNoun(figure)
  const has = ({ figures }: Gathering): boolean => figures.some(other => victimsNoun(other) === noun)
  return noun !== null && has(gathering) && !has(main)
}

/** A figure with what may set it apart from the events told before. */
interface Telling {
  readonly document: Document
  readonly figure: Figure
  readonly ties: Ties
  /** Days between its own date and the main event. */
  readonly before: number
  readonly gatherings: readonly Gathering[]
}

interface ApartRule {
  readonly id: string
  readonly isApart: (telling: Telling) => boolean
  /** An event told before that the figure goes back to. */
  readonly goesBack: (telling: Telling) => Gathering | null
}

/** The event that was set apart with the same date. */
const sameDay = ({ ties: { date }, gatherings }: Telling): Gathering | null =>
  gatherings.find(({ day, apartBy }) => apartBy !== null && day === (date?.latest ?? '')) ?? null

const isNew = ({ figure }: Telling): boolean => figure.prominence < HEADLINE && !isKnown(figure)

/** What sets a figure apart from the main event, the surest first. */
const APART_RULES: readonly ApartRule[] = [
  {
    id: 'event/so-long-before',
    isApart: telling => isNew(telling) && telling.before > 0 && isReckonedBack(telling),
    goesBack: sameDay,
  },
  {
    id: 'event/came-days-after',
    isApart: ({ document, figure }) => figure.prominence === 1 && followsComparison(document, figure),
    goesBack: ({ figure, gatherings }) =>
      gatherings.find(
        ({ apartBy, figures }) =>
          apartBy === 'event/came-days-after' && figure.sentenceIndex - figures.at(-1)!.sentenceIndex <= 1,
      ) ?? null,
  },
  {
    id: 'event/earlier-date',
    isApart: telling => isNew(telling) && telling.before >= APART_BY_DAYS,
    goesBack: sameDay,
  },
  { id: 'event/dated-by-month', isApart: telling => isNew(telling) && isDatedWidely(telling), goesBack: sameDay },
  {
    id: 'event/told-apart',
    isApart: ({ document, figure }) => turnsAway(document, document.sentences[figure.sentenceIndex]!, figure),
    goesBack: () => null,
  },
  { id: 'event/known-town', isApart: telling => toldThere(telling) !== null, goesBack: toldThere },
  { id: 'event/far-place', isApart: telling => isNew(telling) && isFar(telling), goesBack: () => null },
]

/** "Two days earlier, a bomb killed two guards": reckoned from the event that the article has just told. */
const isReckonedBack = ({ figure, ties: { date } }: Telling): boolean =>
  figure.sense !== 'toll' && !figure.superseded && BEFORE_WORDS.has(date?.text.split(/\s+/).at(-1)?.toLowerCase() ?? '')

const CAME_WITHIN = 6

/** "The sinking came eight days after a boat caught fire. One passenger died": the figure is of the boat. */
function followsComparison({ sentences, tokens }: Document, { sentenceIndex, first: until }: Figure): boolean {
  for (const sentence of [sentences[sentenceIndex]!, sentences[sentenceIndex - 1]]) {
    if (sentence?.block !== sentences[sentenceIndex]!.block) continue
    const end = Math.min(sentence.last, sentence.first + CAME_WITHIN, until)
    for (let at = sentence.first; at < end; at++) {
      if (!/^(?:came|comes)$/.test(tokens[at]!.lower)) continue
      for (let near = at + 1; near < Math.min(sentence.last, at + CAME_WITHIN, until); near++)
        if (tokens[near]!.lower === 'after' && /^(?:days?|weeks?|hours)$/.test(tokens[near - 1]!.lower)) return true
    }
  }
  return false
}

/** News of a day or a week is not dated by its month: "crashed last February" is another event. */
const isDatedWidely = ({ figure, ties: { date }, gatherings }: Telling): boolean =>
  figure.prominence === 1 &&
  date?.grain === 'month' &&
  date.basis === 'inferred' &&
  gatherings.some(({ grain }) => grain === 'day' || grain === 'time' || grain === 'week')

const townOf = ({ scenes }: Ties): Location | null => scenes.find(({ kind }) => kind === 'city') ?? null

/** The event told before that happened in the figure's town. */
function toldThere({ ties, gatherings }: Telling): Gathering | null {
  const town = townOf(ties)
  return (town && gatherings.find(({ scenes }) => scenes.includes(town))) ?? null
}

function isFar({ ties, gatherings }: Telling): boolean {
  const town = townOf(ties)
  const main = gatherings[0]!
  if (!town || main.figures.some(isWide)) return false
  return main.scenes.length > 0 && main.scenes.every(scene => areApart(scene, town))
}

/** The event of its own that a figure's sentence opens or returns to; null where nothing sets it apart. */
function apart(telling: Telling): Gathering | null {
  const { date } = telling.ties
  for (const { id, isApart, goesBack } of APART_RULES) {
    if (!isApart(telling)) continue
    return (
      goesBack(telling) ?? {
        figures: [],
        apartBy: id,
        scenes: [],
        day: date?.latest ?? null,
        grain: date?.grain ?? null,
      }
    )
  }
  return null
}

/** An earthquake or a storm kills in many towns. */
const isWide = ({ cause }: Figure): boolean => WIDE_CAUSES.has(cause?.text.split(' ').at(-1)?.toLowerCase() ?? '')

const MAIN_BY_WEIGHT = 1.5

/** That nobody came to harm makes no event. */
const NEARLY_NOTHING = 0.1

/**
 * The lead's event goes first, unless another one is told at much greater length. That nobody was hurt makes an event
 * only in the lead.
 */
function ordered(gatherings: readonly Gathering[]): Event[] {
  const weight = ({ figures }: Gathering): number =>
    figures.reduce((sum, { prominence, people }) => sum + (people.form === 'none' ? NEARLY_NOTHING : prominence), 0)
  const told = gatherings.filter(({ figures }) =>
    figures.some(({ people, prominence }) => people.form !== 'none' || prominence > 1),
  )
  const first = told.reduce<Gathering | null>(
    (best, gathering) => (best && weight(gathering) <= weight(best) * MAIN_BY_WEIGHT ? best : gathering),
    null,
  )
  return first ? [first, ...told.filter(gathering => gathering !== first)] : []
}
