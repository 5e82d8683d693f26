import type { Grain } from '../../report.ts'
import { addDays, type Day, daysInMonth, fourDigits, isoOf, isRealDay, mondayOfWeek, twoDigits } from './calendar.ts'

/** What an expression means once it is anchored. */
export interface Anchored {
  readonly value: string | null
  readonly basis: 'stated' | 'inferred' | 'unresolved'
  /** The day that it was reckoned from. */
  readonly reference: string | null
}

export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
  readonly grain: Grain | null
}

const OPEN: Bounds = { earliest: null, latest: null, grain: null }

const monthsOf = (year: number, first: number, last: number, grain: Grain): Bounds => ({
  earliest: isoOf({ year, month: first, day: 1 }),
  latest: isoOf({ year, month: last, day: daysInMonth(year, last) }),
  grain,
})

/** Northern seasons as whole months; winter is the one that begins in December. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = { SP: [3, 5], SU: [6, 8], FA: [9, 11] }

/** The days that bound a TIMEX3 value, and its grain. */
export function boundsOf(value: string | null): Bounds {
  const bounds = value === null ? OPEN : boundsOfValue(value)
  return bounds.latest !== null && bounds.latest.length > ISO_LENGTH ? { ...OPEN, grain: bounds.grain } : bounds
}

/** "2025-12-20"; years of five digits have no ISO day. */
const ISO_LENGTH = 10

function boundsOfValue(value: string): Bounds {
  const [date, time] = value.split('T') as [string, string | undefined]
  const grain: Grain | null = time !== undefined ? 'time' : null
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (day) {
    const real = isRealDay({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) })
    return real ? { earliest: date, latest: date, grain: grain ?? 'day' } : OPEN
  }
  if (time !== undefined) return { ...OPEN, grain: date.startsWith('P') ? null : 'time' }
  return weekBounds(date) ?? yearBounds(date) ?? openBounds(date)
}

function weekBounds(date: string): Bounds | null {
  const found = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date)
  if (!found) return null
  const monday = mondayOfWeek(Number(found[1]), Number(found[2]))
  return {
    earliest: isoOf(found[3] ? addDays(monday, 5) : monday),
    latest: isoOf(addDays(monday, 6)),
    grain: found[3] ? 'day' : 'week',
  }
}

function yearBounds(date: string): Bounds | null {
  const found = /^(?:FY)?(\d{4})(?:-(\w\w))?$/.exec(date)
  if (found) {
    const year = Number(found[1])
    const part = found[2]
    if (part === undefined) return date.startsWith('FY') ? { ...OPEN, grain: 'year' } : monthsOf(year, 1, 12, 'year')
    if (/^\d\d$/.test(part)) return monthsOf(year, Number(part), Number(part), 'month')
    return partBounds(year, part)
  }
  const decade = /^(\d{2})(\d)?$/.exec(date)
  if (!decade) return null
  const years = decade[2] === undefined ? 100 : 10
  const first = Number(date) * years
  return {
    earliest: `${fourDigits(first)}-01-01`,
    latest: `${fourDigits(first + years - 1)}-12-31`,
    grain: years === 10 ? 'decade' : 'century',
  }
}

function partBounds(year: number, part: string): Bounds {
  const number = Number(part[1])
  if (part[0] === 'Q' && number) return monthsOf(year, number * 3 - 2, number * 3, 'quarter')
  if (part[0] === 'H' && number) return monthsOf(year, number * 6 - 5, number * 6, 'month')
  const months = SEASON_MONTHS[part]
  if (months) return monthsOf(year, months[0], months[1], 'month')
  if (part !== 'WI') return OPEN
  return {
    earliest: `${fourDigits(year)}-12-01`,
    latest: isoOf(addDays({ year: year + 1, month: 3, day: 1 }, -1)),
    grain: 'month',
  }
}

/** Values that leave the year or more open have a grain and no bounds. */
function openBounds(date: string): Bounds {
  if (/^BC\d+$/.test(date))
    return { ...OPEN, grain: date.length === 6 ? 'year' : date.length === 5 ? 'decade' : 'century' }
  if (/^(?:BC\d+|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)$|^XXXX-WXX-\d$/.test(date)) return { ...OPEN, grain: 'day' }
  if (/^(?:BC\d+|XXXX)-(?:\d\d|SP|SU|FA|WI|H\d)$/.test(date)) return { ...OPEN, grain: 'month' }
  if (/-(?:Q[\dX])$/.test(date)) return { ...OPEN, grain: 'quarter' }
  if (/^XXXX-WXX/.test(date)) return { ...OPEN, grain: 'week' }
  return date === 'XXXX' ? { ...OPEN, grain: 'year' } : OPEN
}

export const monthValue = ({ year, month }: Pick<Day, 'year' | 'month'>): string =>
  `${fourDigits(year)}-${twoDigits(month)}`
export const quarterValue = ({ year, month }: Day): string => `${fourDigits(year)}-Q${Math.ceil(month / 3)}`
