import type { Document } from '../../document/document.ts'
import type { People } from '../../extract/casualties/people.ts'
import { NATURAL_CAUSES, VIOLENT_CAUSES } from '../../lexicon/causes.ts'
import { BEFORE_WORDS, LAPSES } from '../../lexicon/partings.ts'
import type { Location } from '../../report.ts'
import { isFarFrom } from './far-places.ts'
import { type Figure, HEADLINE, isWide } from './figures.ts'
import { type Gathering, isKnown, type Telling } from './gatherings.ts'
import { isWhole } from './stated.ts'
import { clauseOf, headingTurn, turnBefore } from './turns.ts'

interface ApartRule {
  readonly id: string
  /** What sets the event apart, for readers. */
  readonly words: string
  readonly isApart: (telling: Telling) => boolean
  /** An event told before that the figure goes back to. */
  readonly goesBack: (telling: Telling) => Gathering | null
}

/** How many days before the main event another event must lie to be told apart by its date. */
const APART_BY_DAYS = 3

/** What sets a figure apart from the main event, the surest first. */
export const APART_RULES: readonly ApartRule[] = [
  {
    id: 'event/second-headline',
    words: 'the headline tells of it behind a semicolon',
    isApart: telling => isSecondHeadline(telling) || toldInHeadline(telling) !== null,
    goesBack: telling => toldInHeadline(telling),
  },
  {
    id: 'event/own-heading',
    words: 'it has a heading of its own',
    isApart: telling => headingOf(telling) >= 0,
    goesBack: telling => sameTurn(telling, headingOf(telling)) ?? sameSection(telling),
  },
  {
    id: 'event/so-long-before',
    words: 'so long before this one',
    isApart: telling => isNew(telling) && telling.before > 0 && isReckonedBack(telling),
    goesBack: telling => sameDay(telling),
  },
  {
    id: 'event/came-days-after',
    words: 'this one came after it',
    isApart: ({ document, figure }) => figure.prominence === 1 && followsComparison(document, figure),
    goesBack: ({ figure, gatherings }) =>
      gatherings.find(
        ({ apartBy, figures }) =>
          apartBy === 'event/came-days-after' && figure.sentenceIndex - figures.at(-1)!.sentenceIndex <= 1,
      ) ?? null,
  },
  {
    id: 'event/earlier-date',
    words: 'its date is earlier',
    isApart: telling => isNew(telling) && !telling.isRoundUp && telling.before >= APART_BY_DAYS,
    goesBack: telling => sameDay(telling),
  },
  {
    id: 'event/dated-by-month',
    words: 'news of these days is not dated by its month',
    isApart: telling => isNew(telling) && isDatedWidely(telling),
    goesBack: telling => sameDay(telling),
  },
  {
    id: 'event/told-apart',
    words: 'the sentence turns to it',
    isApart: telling => turnOf(telling) >= 0,
    goesBack: telling => sameTurn(telling, turnOf(telling)),
  },
  {
    id: 'event/hours-later',
    words: 'it came later, at another place, to other people',
    isApart: telling => cameLater(telling),
    goesBack: () => null,
  },
  {
    id: 'event/next-of-round-up',
    words: 'the article tells events one by one, and this is the next',
    isApart: telling => telling.isRoundUp && opensItem(telling),
    goesBack: () => null,
  },
  {
    id: 'event/other-kind',
    words: 'people did the one, nature the other',
    isApart: telling => telling.figure.prominence === 1 && isNew(telling) && isOfOtherKind(telling),
    goesBack: ({ figure, gatherings }) =>
      gatherings.find(
        ({ apartBy, figures }) => apartBy === 'event/other-kind' && kindOf(figures[0]!) === kindOf(figure),
      ) ?? null,
  },
  {
    id: 'event/known-town',
    words: 'it happened in its town',
    isApart: telling => toldThere(telling) !== null,
    goesBack: telling => toldThere(telling),
  },
  {
    id: 'event/far-place',
    words: 'its town lies far away',
    isApart: telling => isNew(telling) && isFar(telling),
    goesBack: () => null,
  },
]

/** The event of its own that a figure's sentence opens or returns to; null where nothing sets it apart. */
export function apartFrom(telling: Telling): Gathering | null {
  if (telling.figure.ofTown) return null
  const { date } = telling.ties
  const rule = APART_RULES.find(({ isApart }) => isApart(telling))
  if (!rule) return null
  return (
    rule.goesBack(telling) ?? {
      figures: [],
      apartBy: rule.id,
      scenes: [],
      places: new Set(),
      turn: Math.max(turnOf(telling), headingOf(telling)),
      day: date?.latest ?? null,
      grain: date?.grain ?? null,
    }
  )
}

const turnOf = ({ document, figure }: Telling): number => turnBefore(document, figure)

function headingOf({ document, index, figure, headings, gatherings }: Telling): number {
  const { block } = document.sentences[figure.sentenceIndex]!
  const { figures, scenes } = gatherings[0]!
  return headingTurn(document, index, headings[block]!, block, figures, scenes)
}

/** The event of the figure before under the same heading. */
function sameSection(telling: Telling): Gathering | null {
  const { document, last } = telling
  if (!last || last.gathering.apartBy === null) return null
  const before = { ...telling, figure: { ...telling.figure, sentenceIndex: last.sentence } }
  return document.sentences[last.sentence] && headingOf(before) === headingOf(telling) ? last.gathering : null
}

/** The event that was set apart at the same place in the article. */
const sameTurn = ({ gatherings }: Telling, at: number): Gathering | null =>
  gatherings.find(({ turn }) => turn === at) ?? null

/** The event that was set apart with the same date. */
const sameDay = ({ ties: { date }, gatherings }: Telling): Gathering | null =>
  gatherings.find(({ day, apartBy }) => apartBy !== null && day === (date?.latest ?? '')) ?? null

/** The event of the headline's second half, where a figure tells its number again. */
const toldInHeadline = ({ figure: { outcome, count }, gatherings }: Telling): Gathering | null =>
  gatherings.find(
    ({ apartBy, figures }) =>
      apartBy === 'event/second-headline' &&
      (count.value ?? 0) > 1 &&
      figures[0]!.outcome === outcome &&
      figures[0]!.count.value === count.value,
  ) ?? null

/** "Man kills wife; crash claims three teens": the half behind the semicolon has figures and an event of its own. */
function isSecondHeadline({ document: { sentences, tokens }, figure, last }: Telling): boolean {
  const sentence = sentences[figure.sentenceIndex]!
  if (sentence.kind !== 'headline' || last?.sentence !== figure.sentenceIndex || !figure.cause) return false
  const { first } = clauseOf(tokens, sentence, figure)
  return first > sentence.first && figure.cause.start >= tokens[first]!.start
}

const isNew = ({ figure }: Telling): boolean => figure.prominence < HEADLINE && !isKnown(figure)

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
      const { lower } = tokens[at]!
      if (lower !== 'came' && lower !== 'comes') continue
      for (let near = at + 1; near < Math.min(sentence.last, at + CAME_WITHIN, until); near++)
        if (tokens[near]!.lower === 'after' && LAPSES.has(tokens[near - 1]!.lower)) return true
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

/** Forms that tell of people for the first time. */
const NEW_FORMS: ReadonlySet<People['form']> = new Set(['counted', 'listed', 'single'])

const LATER_WITHIN = 6

/** "About two hours later, a man was shot on Mill Road", where nobody was harmed before. */
function cameLater({ document: { sentences, tokens }, figure, ties: { location }, gatherings }: Telling): boolean {
  const { first, last } = sentences[figure.sentenceIndex]!
  if (!location || !NEW_FORMS.has(figure.people.form) || gatherings.some(({ places }) => places.has(location)))
    return false
  for (let at = first + 1; at < Math.min(last, first + LATER_WITHIN); at++)
    if (tokens[at]!.lower === 'later' && LAPSES.has(tokens[at - 1]!.lower)) return true
  return false
}

/** "About 3 p.m., a man was shot": people who are new, in a paragraph of their own or at an hour of their own. */
function opensItem({ document, figure, ties: { date, isSet }, last }: Telling): boolean {
  const { people, scope, sense, sentenceIndex } = figure
  if (
    !last ||
    !NEW_FORMS.has(people.form) ||
    isWhole(figure) ||
    people.partitive ||
    scope !== 'total' ||
    sense === 'toll'
  )
    return false
  const ownHour = date?.grain === 'time' && sentenceIndex !== last.sentence
  return ownHour || (isSet && document.sentences[sentenceIndex]!.block !== last.block)
}

/** Whether people or nature brought a figure's harm about; null where its cause may be either's. */
function kindOf({ cause }: Figure): 'people' | 'nature' | null {
  const noun = cause?.text.toLowerCase().split(/\s+/).at(-1) ?? ''
  return VIOLENT_CAUSES.has(noun) ? 'people' : NATURAL_CAUSES.has(noun) ? 'nature' : null
}

/** "Tribal clashes on the road killed eight" beside the dead of a landslide. */
function isOfOtherKind({ figure, gatherings }: Telling): boolean {
  const own = kindOf(figure)
  const main = new Set(gatherings[0]!.figures.slice(0, MOST_COMPARED).map(kindOf))
  main.delete(null)
  return own !== null && main.size === 1 && !main.has(own)
}

/** The town of a figure's own sentence, else of the one before it where that has no figures of its own. */
const townOf = ({ figure, ties: { town, townBefore }, last }: Telling): Location | null =>
  town ?? (last?.sentence === figure.sentenceIndex - 1 ? null : townBefore)

/** The event told before that happened in the figure's town. */
function toldThere(telling: Telling): Gathering | null {
  const town = townOf(telling)
  return (town && telling.gatherings.find(({ scenes }) => scenes.includes(town))) ?? null
}

function isFar(telling: Telling): boolean {
  const { figure, gatherings } = telling
  const main = gatherings[0]!
  const town = townOf(telling)
  if (!town || isWide(figure) || isNamedIn(main, figure) || main.figures.some(isWide)) return false
  const towns = main.scenes.filter(({ kind }) => kind === 'city')
  const scenes = towns.length > 0 ? towns : main.scenes
  return scenes.length > 0 && scenes.every(scene => isFarFrom(town, scene))
}

const MOST_COMPARED = 40

/** Whether somebody whom an event harmed is told of again. */
const isNamedIn = ({ figures }: Gathering, { people: { name } }: Figure): boolean =>
  name !== null && figures.slice(0, MOST_COMPARED).some(({ people }) => people.name === name)
