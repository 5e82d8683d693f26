import type { CalendarMeaning, Direction, Meaning } from '../../extract/timexes/meaning.ts'
import type { Tense } from '../../report.ts'
import { type Day, daysInMonth, isoOf, nthWeekday, twoDigits } from './calendar.ts'
import type { Anchored } from './value.ts'

/** The date that the text told last. */
export interface Told {
  /** Its first day. */
  readonly day: Day
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
  readonly era: 'BC' | null
}

/** Where an expression stands when it is anchored. */
export interface Situation {
  /** The day of publication. */
  readonly now: Day | null
  readonly told: Told | null
  /** The quarter that the text told last. */
  readonly quarter: Told | null
  /** That quarter was told just before, so that "a year earlier" compares with it. */
  readonly comparesQuarters: boolean
  /** The text tells history: what is open goes by the date last told and not by the day of publication. */
  readonly isNarrative: boolean
  /** Nothing was told in its paragraph yet. */
  readonly opensParagraph: boolean
  /** At the head of a paragraph of history: the year that the tale last put each month in, January first; else null. */
  readonly tale: readonly (number | null)[] | null
  /** "from October to March": the expression ends the range that the date told last begins. */
  readonly endsRange: boolean
  /** The month that ends the range that the expression begins. */
  readonly rangeEnd: number | null
  /** The year that each month was told with last, January first. */
  readonly years: readonly (number | null)[]
  /** The year that the sentence states with a month. */
  readonly statedYear: number | null
  readonly tense: Tense | null
  /** A past verb stands just before the expression. */
  readonly isTold: boolean
  /** It was planned, and may have come or not. */
  readonly wasPlanned: boolean
  /** Whether the article writes the day before the month; null where it does not show. */
  readonly dayFirst: boolean | null
}

export const stated = (value: string | null): Anchored => ({ value, basis: 'stated', reference: null })
export const unresolved = (value: string | null): Anchored => ({ value, basis: 'unresolved', reference: null })

/** Beyond the years of four digits nothing is reckoned. */
export const inferred = (value: string | null, from: Day): Anchored =>
  value !== null && /^(?:\d{5}|-)/.test(value) ? unresolved(null) : { value, basis: 'inferred', reference: isoOf(from) }

/** A year by itself, or one that is told by its distance. */
export function yearOf(
  within: Meaning | null,
  situation: Situation,
): { year: number; from: Day | null; era: 'BC' | null } | null {
  if (within?.kind === 'year') return { year: within.year, from: null, era: within.era }
  if (within?.kind !== 'shift' || within.amount === null) return null
  const base = within.origin === 'told' ? (situation.told?.day ?? situation.now) : originOf(situation)
  return base ? { year: base.year + within.direction * within.amount, from: base, era: null } : null
}

export const originOf = ({ now, told, isNarrative }: Situation): Day | null => (isNarrative ? (told?.day ?? now) : now)

/** How many years "last" and "next" go. */
export const yearShift = (direction: Direction | null): number =>
  direction === 'next' ? 1 : direction === 'last' ? -1 : 0

/** The value of a month, day or part of a year. */
export function calendarValue({ month, day, part, nth, weekday }: CalendarMeaning, year: string): string {
  if (nth !== null && month !== null && weekday !== null && /^\d{4}$/.test(year))
    return isoOf(nthWeekday(Number(year), month, weekday, nth))
  if (nth !== null && month !== null && weekday === null && /^\d{4}$/.test(year))
    return `${year}-${twoDigits(month)}-${twoDigits(daysInMonth(Number(year), month))}`
  if (part !== null) return `${year}-${part}`
  if (month === null) return year
  return day === null ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`
}
