import type { Document, Sentence, Token } from '../../document/document.ts'
import { WIDE_CAUSES } from '../../lexicon/causes.ts'
import { APART_OPENERS, APART_WORDS, EVENT_NOUNS } from '../../lexicon/scenes.ts'
import type { ClaimedDate, Location } from '../../report.ts'
import type { Figure } from './figures.ts'
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
}

const DAY = 86_400_000
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** How many days before the main event another event must lie to be told apart by its date. */
const APART_BY_DAYS = 3
/** What lies further back is background, but for people told of before. */
const LONG_PAST_DAYS = 60

const isKnown = ({ people }: Figure): boolean => people.form === 'definite' || people.form === 'pronoun'

/** The day of the main event: the first that its prominent figures name, else the day of publication. */
function mainDay(figures: readonly Figure[], tiesOf: (figure: Figure) => Ties): string | null {
  for (const figure of figures) {
    if (figure.prominence === 1 || figure.scope === 'background' || figure.scope === 'cumulative') continue
    const { date } = tiesOf(figure)
    if (date?.grain === 'day' || date?.grain === 'time') return date.latest
  }
  return figures.map(figure => tiesOf(figure).date?.reference).find(day => day) ?? null
}

/** How many days a figure's own date lies before the main event; 0 where nothing is known. */
function daysBefore(date: ClaimedDate | null, day: string | null): number {
  return date?.latest && day ? Math.max(0, daysFrom(date.latest, day)) : 0
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
  const day = mainDay(figures, tiesOf)
  const main: Gathering = { figures: [], apartBy: null, scenes: [], day }
  const gatherings: Gathering[] = [main]
  let last: { gathering: Gathering; sentence: number; block: number } | null = null
  for (const figure of figures) {
    if (figure.scope === 'cumulative' || figure.scope === 'background') continue
    const ties = tiesOf(figure)
    const sentence = document.sentences[figure.sentenceIndex]!
    const before = daysBefore(ties.date, day)
    const long = before > LONG_PAST_DAYS || (before > 0 && ties.date?.grain === 'year' && ties.date.reference !== null)
    if (figure.prominence < 2 && long && !isKnown(figure)) continue
    const near = last !== null && (last.sentence === sentence.index || last.block === sentence.block)
    const follows = near || (last !== null && isKnown(figure) && sentence.index - last.sentence <= 2)
    const sameVictims = last !== null && last.gathering !== main && sharesVictims(figure, last.gathering, main)
    const gathering: Gathering =
      apart(document, figure, ties, before, gatherings) ??
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

/** The event of its own that a figure's sentence opens or returns to; null where nothing sets it apart. */
function apart(
  document: Document,
  figure: Figure,
  { date, scenes }: Ties,
  before: number,
  gatherings: readonly Gathering[],
): Gathering | null {
  const opened = (apartBy: string): Gathering => ({ figures: [], apartBy, scenes: [], day: date?.latest ?? null })
  if (figure.prominence < 2 && before >= APART_BY_DAYS && !isKnown(figure)) {
    return (
      gatherings.find(({ day, apartBy }) => apartBy !== null && day === date!.latest) ?? opened('event/earlier-date')
    )
  }
  if (turnsAway(document, document.sentences[figure.sentenceIndex]!, figure)) return opened('event/told-apart')
  const town = scenes.find(({ kind }) => kind === 'city')
  if (!town) return null
  const there = gatherings.find(gathering => gathering.scenes.includes(town))
  if (there) return there
  const [main] = gatherings
  if (main!.figures.some(isWide)) return null
  const far = main!.scenes.length > 0 && main!.scenes.every(scene => areApart(scene, town))
  return far && figure.prominence < 2 && !isKnown(figure) ? opened('event/far-place') : null
}

/** An earthquake or a storm kills in many towns. */
const isWide = ({ cause }: Figure): boolean => WIDE_CAUSES.has(cause?.text.split(' ').at(-1)?.toLowerCase() ?? '')

const MAIN_BY_WEIGHT = 1.5

/** That nobody came to harm makes no event. */
const NEARLY_NOTHING = 0.1

/** The lead's event goes first, unless another one is told at much greater length. */
function ordered(gatherings: readonly Gathering[]): Event[] {
  const weight = ({ figures }: Gathering): number =>
    figures.reduce((sum, { prominence, people }) => sum + (people.form === 'none' ? NEARLY_NOTHING : prominence), 0)
  const told = gatherings.filter(({ figures }) => figures.length > 0)
  const first = told.reduce<Gathering | null>(
    (best, gathering) => (best && weight(gathering) <= weight(best) * MAIN_BY_WEIGHT ? best : gathering),
    null,
  )
  return first ? [first, ...told.filter(gathering => gathering !== first)] : []
}
