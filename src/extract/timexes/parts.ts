import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts'
import { UNITS, type Unit } from '../../lexicon/time-units.ts'
import type { Match, Part, Scan } from '../pattern.ts'
import { dayNumberOf, yearOf } from './classes.ts'
import { type Count, readCount, readOrdinal } from './counts.ts'
import type { CalendarMeaning, Direction, Meaning, Origin, ShiftMeaning, TimexReading, YearMeaning } from './meaning.ts'

/** What the named parts of a match say. */
const tokenOf = (part: Part | undefined, { tokens }: Scan) => (part ? tokens[part.first] : undefined)

export const wordOf = (part: Part | undefined, scan: Scan): string => tokenOf(part, scan)?.lower ?? ''
export const monthOf = (part: Part | undefined, scan: Scan): number | null => MONTHS.get(wordOf(part, scan)) ?? null
export const weekdayOf = (part: Part | undefined, scan: Scan): number | null => WEEKDAYS.get(wordOf(part, scan)) ?? null
export const unitOf = (part: Part | undefined, scan: Scan): Unit | null => UNITS.get(wordOf(part, scan)) ?? null

/** The day of the month in digits or as an ordinal. */
export function dayOf(part: Part | undefined, scan: Scan): number | null {
  if (!part) return null
  const day = dayNumberOf(scan.tokens[part.first]) ?? readOrdinal(scan.tokens, part.first, part.last)?.value ?? null
  return day !== null && day >= 1 && day <= 31 ? day : null
}

export function countOf(part: Part | undefined, scan: Scan): Count | null {
  return part ? readCount(scan.tokens, part.first, part.last) : null
}

export const year = (value: number, era: 'BC' | null = null): YearMeaning => ({
  kind: 'year',
  year: value,
  era,
})

/** The year in four digits that a part is, as a meaning; null without one. */
export function yearIn(part: Part | undefined, scan: Scan): YearMeaning | null {
  const value = yearOf(tokenOf(part, scan))
  return value === null ? null : year(value)
}

const OPEN: CalendarMeaning = {
  kind: 'calendar',
  month: null,
  day: null,
  weekday: null,
  nth: null,
  part: null,
  direction: null,
  origin: 'now',
  within: null,
}

export const calendar = (fields: Partial<CalendarMeaning>): CalendarMeaning => ({ ...OPEN, ...fields })

export const shift = (
  unit: Unit,
  amount: number | null,
  direction: ShiftMeaning['direction'],
  origin: Origin = 'now',
  isDistance = false,
): ShiftMeaning => ({ kind: 'shift', unit, amount, direction, origin, isDistance })

export const plain = (meaning: Meaning): TimexReading => ({ meaning, mod: null })

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  preceding: 'last',
  next: 'next',
  coming: 'next',
  following: 'next',
  this: 'this',
}

/** "previous", "following" and "the next" start from what was told. */
export function originOf(match: Match, scan: Scan): Origin {
  const which = wordOf(match.parts.which, scan)
  const isToldNext = which === 'next' && wordOf(match, scan) === 'the'
  return isToldNext || /^(?:previous|preceding|following)$/.test(which) ? 'told' : 'now'
}

export const directionOf = (match: Match, scan: Scan): Direction | null =>
  DIRECTIONS[wordOf(match.parts.which, scan)] ?? null
