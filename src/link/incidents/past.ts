import type { Document } from '../../document/document.ts'
import { EVENT_NOUNS } from '../../lexicon/partings.ts'
import type { ClaimedDate } from '../../report.ts'
import { type Figure, HEADLINE } from './figures.ts'
import { isKnown } from './gatherings.ts'
import { isWhole } from './stated.ts'
import type { Ties } from './ties.ts'

const DAY = 86_400_000
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** What lies further back than so many days is background, but for people told of before. */
const LONG_PAST_DAYS = 60
/** What happened to people told of before is background too when it lies years back. */
const FORGOTTEN_DAYS = 3 * 365

/** Behind the first sentences, what lies further back than so many days only explains news that have figures of their own. */
const EXPLAINING_DAYS = 365
const FIRST_SENTENCES = 3

/** "The two, both abducted in October 2023": who was taken or driven out is told of long after; the dead make the event. */
const firstSentences = ({ outcome }: Figure): number =>
  outcome === 'killed' || outcome === 'injured' ? FIRST_SENTENCES : FIRST_SENTENCES - 1

const isExplained = (figure: Figure, date: ClaimedDate | null, published: string | null): boolean =>
  figure.prominence < HEADLINE &&
  figure.sentenceIndex >= firstSentences(figure) &&
  daysBefore(date, published) > EXPLAINING_DAYS

const hasNews = (figures: readonly Figure[], tiesOf: (figure: Figure) => Ties, published: string | null): boolean =>
  figures.some(figure => {
    const { date } = tiesOf(figure)
    return date !== null && daysBefore(date, published) <= LONG_PAST_DAYS
  })

/** The day, else the week, that the prominent figures of the main event name first, those before others that the headline gives too. */
export function leadDate(
  figures: readonly Figure[],
  tiesOf: (figure: Figure) => Ties,
  published: string | null,
): ClaimedDate | null {
  const prominent = figures.filter(
    ({ prominence, scope }) => prominence > 1 && scope !== 'background' && scope !== 'cumulative',
  )
  const titled = new Set(prominent.filter(({ prominence }) => prominence === HEADLINE).map(numberOf))
  const dates = [...prominent.filter(figure => titled.has(numberOf(figure))), ...prominent]
    .filter(figure => !isExplained(figure, tiesOf(figure).date, published) || !hasNews(figures, tiesOf, published))
    .map(figure => tiesOf(figure).date)
  return (
    dates.find(date => date?.grain === 'day' || date?.grain === 'time') ??
    dates.find(date => date?.grain === 'week') ??
    null
  )
}

const numberOf = ({ outcome, count }: Figure): string => `${outcome} ${count.value}`

const REMEMBERED_SENTENCES = 2

/** "Two people were shot in that incident. One of them died": what was told aside goes on. */
export function goesOnAside({ tokens, sentences }: Document, figure: Figure, aside: number | null): boolean {
  if (aside === null || figure.sentenceIndex - aside > REMEMBERED_SENTENCES) return false
  if (figure.sentenceIndex > aside && (isKnown(figure) || isWhole(figure) || figure.people.partitive)) return true
  const { first, last } = sentences[figure.sentenceIndex]!
  for (let at = first; at + 1 < last; at++)
    if (tokens[at]!.lower === 'that' && EVENT_NOUNS.has(tokens[at + 1]!.lower)) return true
  return false
}

/** How many days a figure's own date lies before the main event; 0 where nothing is known. */
export function daysBefore(date: ClaimedDate | null, day: string | null): number {
  return date?.latest && day ? Math.max(0, daysFrom(date.latest, day)) : 0
}

/** "In 2023" told after that year, "in 1942": no news, though people told of before keep their event for longer. */
export function isLongPast(figure: Figure, date: ClaimedDate | null, before: number): boolean {
  if (isKnown(figure)) return before > FORGOTTEN_DAYS
  return before > LONG_PAST_DAYS || (before > 0 && date?.grain === 'year')
}
