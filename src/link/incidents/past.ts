import type { ClaimedDate } from '../../report.ts'
import type { Figure } from './figures.ts'
import { isKnown } from './gatherings.ts'
import type { Ties } from './ties.ts'

const DAY = 86_400_000
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** What lies further back than so many days is background, but for people told of before. */
const LONG_PAST_DAYS = 60
/** What happened to people told of before is background too when it lies years back. */
const FORGOTTEN_DAYS = 3 * 365

/** The day that the prominent figures of the main event name first. */
export function leadDate(figures: readonly Figure[], tiesOf: (figure: Figure) => Ties): ClaimedDate | null {
  for (const figure of figures) {
    if (figure.prominence === 1 || figure.scope === 'background' || figure.scope === 'cumulative') continue
    const { date } = tiesOf(figure)
    if (date?.grain === 'day' || date?.grain === 'time') return date
  }
  return null
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
