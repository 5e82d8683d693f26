/** Arithmetic on ISO days of the proleptic Gregorian calendar; no clock and no time zone enters. */

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MILLISECONDS = 86_400_000

export const twoDigits = (value: number): string => String(value).padStart(2, '0')
export const fourDigits = (value: number): string => String(value).padStart(4, '0')

export const isoOf = ({ year, month, day }: Day): string => `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`

export function dayFrom(iso: string): Day {
  const [year, month, day] = iso.split('-')
  return { year: Number.parseInt(year!, 10), month: Number.parseInt(month!, 10), day: Number.parseInt(day!, 10) }
}

/** Days since 1 January 1970. */
function numberOf({ year, month, day }: Day): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / MILLISECONDS
}

function fromNumber(number: number): Day {
  const date = new Date(number * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const addDays = (day: Day, days: number): Day => fromNumber(numberOf(day) + days)

/** The month so many months on, its first day. */
export function addMonths({ year, month }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 }
}

/** Monday is 1. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1

export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

export const daysInMonth = (year: number, month: number): number =>
  addDays(addMonths({ year, month, day: 1 }, 1), -1).day

export const isRealDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** The ISO 8601 week that a day stands in: "2025-W51". */
export function weekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3)
  const week = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1
  return `${fourDigits(thursday.year)}-W${twoDigits(week)}`
}

/** The Monday of an ISO week. */
export const mondayOfWeek = (year: number, week: number): Day =>
  addDays(mondayOf({ year, month: 1, day: 4 }), (week - 1) * 7)

/** Western Easter Sunday (Anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const number = epact + weekday - 7 * late + 114
  return { year, month: Math.floor(number / 31), day: (number % 31) + 1 }
}

/** The nth weekday of a month; -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) }
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = { year, month, day: 1 }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}
