import type { CalendarMeaning, Direction } from '../../extract/timexes/meaning.ts'
import { type Day, daysBetween, fourDigits, weekdayOf } from './calendar.ts'
import { calendarValue, inferred, type Situation, type Told, unresolved, yearShift } from './situation.ts'
import type { Anchored } from './value.ts'

const PART_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
}

/** A month, day or part of the year whose year the words leave open. */
export function anchorInYear(meaning: CalendarMeaning, situation: Situation): Anchored {
  const { now, told, isNarrative, tense } = situation
  if (meaning.weekday !== null && meaning.day !== null && meaning.month !== null && now) {
    const year = [now.year, now.year - 1, now.year + 1].find(
      each => weekdayOf({ year: each, month: meaning.month!, day: meaning.day! }) === meaning.weekday,
    )
    if (year !== undefined && !isNarrative) return inferred(calendarValue(meaning, fourDigits(year)), now)
  }
  const isFromNow = meaning.direction !== null && meaning.origin === 'now' && now !== null
  const isFromTold = meaning.direction !== null && meaning.origin === 'told'
  if (told && (isFromTold || (isNarrative && !isFromNow && !(tense === 'future' && now)))) {
    const year = told.era
      ? `BC${fourDigits(told.day.year)}`
      : fourDigits(told.day.year + yearsOn(meaning, told, situation))
    return inferred(calendarValue(meaning, year), told.day)
  }
  const year = meaning.direction === null ? yearToldWith(meaning, situation) : null
  if (year !== null && told) return inferred(calendarValue(meaning, fourDigits(year)), told.day)
  if (!now) return unresolved(calendarValue(meaning, 'XXXX'))
  const nearest = yearBy(meaning, situation, now)
  if (situation.endsRange && told && isBefore(nearest, meaning, told)) {
    const isNextYear = meaning.month! < told.day.month
    return inferred(calendarValue(meaning, fourDigits(told.day.year + (isNextYear ? 1 : 0))), told.day)
  }
  return inferred(calendarValue(meaning, fourDigits(nearest)), now)
}

/** Whether a range would end before it begins. */
const isBefore = (year: number, { month }: CalendarMeaning, { day, era }: Told): boolean =>
  era === null && month !== null && (year < day.year || (year === day.year && month < day.month))

/** History goes on: the January that follows a December is of the next year. */
function yearsOn(
  { month, part, direction }: CalendarMeaning,
  { day, grain }: Told,
  { tale, endsRange, rangeEnd }: Situation,
): number {
  if (direction !== null) return yearsFromTold(direction, monthsOf({ month, part }), { day, grain })
  if ((grain !== 'day' && grain !== 'month') || month === null) return 0
  // "from October to March" ends no sooner than the tale has come.
  if (rangeEnd !== null && rangeEnd < month) return day.month <= rangeEnd ? -1 : 0
  if (day.month - month >= (endsRange ? 1 : MONTHS_BACK)) return 1
  return month - day.month >= MONTHS_AHEAD && tale?.[month - 1] === day.year - 1 ? -1 : 0
}

const monthsOf = ({ month, part }: Pick<CalendarMeaning, 'month' | 'part'>): readonly [number, number] | null =>
  month === null ? (PART_MONTHS[part ?? ''] ?? null) : [month, month]

/** "the following April" is the next one after what was told, in the same year or in the one after. */
function yearsFromTold(
  direction: Direction,
  months: readonly [number, number] | null,
  { day, grain }: Pick<Told, 'day' | 'grain'>,
): number {
  if (months === null || grain === 'year' || grain === 'decade' || grain === 'century') return yearShift(direction)
  if (direction === 'next') return months[0] > day.month ? 0 : 1
  return direction === 'last' ? (months[1] < day.month ? 0 : -1) : 0
}

/** A step back of so many months is none: it leads into the next year. */
const MONTHS_BACK = 9
/** A step ahead of so many months, to one that was told of before, begins the tale again: its details after its outline. */
const MONTHS_AHEAD = 7

/** The year that the sentence, or the text for the same month, has stated. */
function yearToldWith({ month }: CalendarMeaning, { statedYear, years, now }: Situation): number | null {
  if (statedYear !== null || month === null) return statedYear
  const told = years[month - 1]!
  const isNews = now !== null && (now.month - month + 12) % 12 <= MONTHS_OF_NEWS
  // What a text tells of the same month a year ago is likely to go on about that year.
  return isNews && told !== now.year - 1 ? null : told
}

/** Months back in which a month is the one just past, whatever year it was told with before. */
const MONTHS_OF_NEWS = 1

/** The year that brings an open date nearest to the day of publication on the side that the tense tells. */
function yearBy(
  { month, day, part, direction }: CalendarMeaning,
  { tense, isTold, wasPlanned }: Situation,
  now: Day,
): number {
  const [first, last] = part === null ? [month!, month!] : (PART_MONTHS[part] ?? [1, 12])
  const monthsFromNow = (year: number, of: number) => (year - now.year) * 12 + of - now.month
  const daysFromNow = (year: number) => (day === null ? 0 : daysBetween(now, { year, month: first, day }))
  const isAhead = (year: number) => monthsFromNow(year, first) > 0 || daysFromNow(year) > 0
  const isOver = (year: number) => monthsFromNow(year, last) < 0 || daysFromNow(year) < 0
  if (direction === 'this') return now.year
  // Nobody calls the month just over "last February": it is "last month", or "February".
  const isLongOver = (year: number) => isOver(year) && (month === null || monthsFromNow(year, month) < -1)
  if (direction === 'last') return [now.year, now.year - 1].find(isLongOver) ?? now.year - 2
  if (direction === 'next') return [now.year, now.year + 1].find(isAhead)!
  const latestPast = [now.year, now.year - 1].find(year => !isAhead(year))!
  const nextFuture = [now.year, now.year + 1].find(year => !isOver(year))!
  // What is told of a quarter just over, with any verb, is its result; a day soon to come needs no verb of the future.
  if (part?.startsWith('Q'))
    return monthsFromNow(latestPast, last) >= -NEWS_OF_QUARTER
      ? latestPast
      : tense === 'future'
        ? nextFuture
        : latestPast
  if (day !== null && tense !== 'future' && !isTold && daysFromNow(nextFuture) < SOON) return nextFuture
  if (day !== null && tense === 'future' && -daysFromNow(latestPast) < JUST_OVER) return latestPast
  if (tense === 'future' && !wasPlanned) return nextFuture
  if (tense === 'past') return latestPast
  const distance = (year: number) => Math.abs(monthsFromNow(year, (first + last) / 2))
  return distance(nextFuture) < distance(latestPast) ? nextFuture : latestPast
}

/** Months after its end in which a quarter's results are news. */
const NEWS_OF_QUARTER = 3
/** Days ahead in which a day is nearer than the same one a year ago, whatever the tense. */
const SOON = 100
/** Days after which a day told with a verb of the future is not one of next year. */
const JUST_OVER = 30
