import { centuryOf } from '../../extract/timexes/context.ts'
import { MONTHS } from '../../lexicon/calendar.ts'
import { dayFrom, daysBetween, isoOf, isRealDay } from './calendar.ts'

/** The ISO day that a dateline's date states, or that the day of publication completes; null where its year stays open. */
export function datelineDayOf(text: string, published: string | null): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const words = text.toLowerCase().match(/[a-z]+\.?|\d+/g) ?? []
  const month = iso ? Number(iso[2]) : monthIn(words)
  const numbers = words.filter(word => /^\d+$/.test(word)).map(Number)
  const day = iso ? Number(iso[3]) : numbers.find(number => number <= 31)
  const year = iso ? Number(iso[1]) : numbers.find(number => number > 31)
  if (!month || day === undefined) return null
  if (year !== undefined) return validDay(year, month, day)
  return published === null ? null : nearestDay(month, day, published)
}

const monthIn = (words: readonly string[]): number | undefined => words.map(word => MONTHS.get(word)).find(Boolean)

function validDay(year: number, month: number, day: number): string | null {
  const found = { year: year < 100 ? centuryOf(year) : year, month, day }
  return isRealDay(found) ? isoOf(found) : null
}

/** A dateline stands within half a year of its publication. */
function nearestDay(month: number, day: number, published: string): string | null {
  const now = dayFrom(published)
  const years = [now.year, now.year - 1, now.year + 1]
  const year = years.find(each => Math.abs(daysBetween({ year: each, month, day }, now)) < 183)
  return year === undefined ? null : validDay(year, month, day)
}
