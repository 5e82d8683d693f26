const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

// The day as its writer saw it: a time zone after it does not move it.
const ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/
const DAY_FIRST = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})(?!\d)/i
const MONTH_FIRST = /^\s*(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i
const YEAR_FIRST = /^\s*(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/

/**
 * The ISO day of a date in any form that metadata uses: ISO 8601 with or without time, "20251220T143000Z",
 * "Sat, 20 Dec 2025 14:30:00 GMT", "December 20, 2025", or a Unix time in seconds or milliseconds (UTC).
 * Null when there is none, or when it could be read in two ways ("03/04/2025").
 */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'number') return dayOfUnixTime(value)
  if (typeof value !== 'string') return null
  const text = value.slice(0, 64)
  const isoDay = ISO.exec(text) ?? COMPACT.exec(text) ?? YEAR_FIRST.exec(text)
  if (isoDay !== null) return calendarDay(Number(isoDay[1]), Number(isoDay[2]), Number(isoDay[3]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) return calendarDay(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst !== null) return calendarDay(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]))
  return null
}

/** Whether this is a day of the calendar, written YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(text) === text
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1
}

function calendarDay(year: number, month: number, day: number): string | null {
  const lastDay = month >= 1 && month <= 12 ? new Date(Date.UTC(2000, 0, 1)) : null
  lastDay?.setUTCFullYear(year, month, 0)
  if (lastDay === null || day < 1 || day > lastDay.getUTCDate()) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function dayOfUnixTime(value: number): string | null {
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value
  if (!Number.isFinite(milliseconds) || milliseconds < 1e11 || milliseconds > 4e12) return null
  return new Date(milliseconds).toISOString().slice(0, 10)
}
