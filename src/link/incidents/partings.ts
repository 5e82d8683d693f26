import { HEADLINE } from './figures.ts'
import { type Gathering, type Grouping, isKnown, isNewlyTold, type Telling } from './gatherings.ts'
import { isOfOtherKind, ofSameKind } from './other-causes.ts'
import { headingOf, isSecondHeadline, sameSection, toldInHeadline } from './other-headings.ts'
import { isAbroad, isFar, toldAbroad, toldThere } from './other-places.ts'
import { cameLater, followsComparison, isDatedWidely, isReckonedBack, opensOnDayBefore } from './other-times.ts'
import { isWhole } from './stated.ts'
import { turnBefore } from './turns.ts'

interface ApartRule extends Grouping {
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
    words: 'it is told as so long before the main event',
    isApart: telling => isNew(telling) && telling.before > 0 && isReckonedBack(telling),
    goesBack: telling => sameDay(telling),
  },
  {
    id: 'event/came-days-after',
    words: 'the main event came days after it',
    isApart: ({ document, figure }) => figure.prominence === 1 && followsComparison(document, figure),
    goesBack: ({ figure, gatherings }) =>
      gatherings.find(
        ({ apartBy, figures }) =>
          apartBy === 'event/came-days-after' && figure.sentenceIndex - figures.at(-1)!.sentenceIndex <= 1,
      ) ?? null,
  },
  {
    id: 'event/earlier-date',
    words: 'its date lies days before the main event',
    isApart: telling => isNew(telling) && !telling.isRoundUp && telling.before >= APART_BY_DAYS,
    goesBack: telling => sameDay(telling),
  },
  {
    id: 'event/opens-on-day-before',
    words: 'its sentence opens on a day before the main event',
    isApart: telling => isNew(telling) && !telling.isWide && !telling.isRoundUp && opensOnDayBefore(telling),
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
    words: 'the words turn to another event',
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
    goesBack: telling => ofSameKind(telling),
  },
  {
    id: 'event/known-town',
    words: 'it happened in the town of that event',
    isApart: telling => toldThere(telling) !== null,
    goesBack: telling => toldThere(telling),
  },
  {
    id: 'event/other-country',
    words: 'it happened in another country',
    isApart: telling => isNew(telling) && isAbroad(telling),
    goesBack: telling => toldAbroad(telling),
  },
  {
    id: 'event/far-place',
    words: 'its town lies far from the main event',
    isApart: telling => isNew(telling) && isFar(telling),
    goesBack: () => null,
  },
]

/** A figure's event, and the rule that set it apart or tied the figure to it. */
export interface Parting {
  readonly gathering: Gathering
  readonly by: Grouping
}

/** The event of its own that a figure's sentence opens or returns to; null where nothing sets it apart. */
export function apartFrom(telling: Telling): Parting | null {
  if (telling.figure.ofTown) return null
  const { date } = telling.ties
  const by = APART_RULES.find(({ isApart }) => isApart(telling))
  if (!by) return null
  const gathering = by.goesBack(telling) ?? {
    figures: [],
    apartBy: by.id,
    scenes: [],
    places: new Set(),
    turn: Math.max(turnOf(telling), headingOf(telling)),
    day: date?.latest ?? null,
    grain: date?.grain ?? null,
  }
  return { gathering, by }
}

const turnOf = ({ document, figure }: Telling): number => turnBefore(document, figure)

/** The event that was set apart at the same place in the article. */
const sameTurn = ({ gatherings }: Telling, at: number): Gathering | null =>
  gatherings.find(({ turn }) => turn === at) ?? null

/** The event that was set apart with the same date. */
const sameDay = ({ ties: { date }, gatherings }: Telling): Gathering | null =>
  gatherings.find(({ day, apartBy }) => apartBy !== null && day === (date?.latest ?? '')) ?? null

const isNew = ({ figure }: Telling): boolean => figure.prominence < HEADLINE && !isKnown(figure)

/** "About 3 p.m., a man was shot": people who are new, in a paragraph of their own or at an hour of their own. */
function opensItem({ document, figure, ties: { date, isSet }, last }: Telling): boolean {
  const { people, scope, sense, sentenceIndex } = figure
  if (!last || !isNewlyTold(figure) || isWhole(figure) || people.partitive || scope !== 'total' || sense === 'toll')
    return false
  const ownHour = date?.grain === 'time' && sentenceIndex !== last.sentence
  return ownHour || (isSet && document.sentences[sentenceIndex]!.block !== last.block)
}
