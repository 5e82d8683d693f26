import type { Timex } from '../../extract/timexes/timexes.ts'

/**
 * Whether the article writes the day before the month: by its dates in numbers that can be read in one way only, else
 * by the way it writes most of its dates with the month's name; null where neither is there.
 */
export function dayGoesFirst(timexes: readonly Timex[]): boolean | null {
  for (const { meaning } of timexes) {
    if (meaning.kind === 'numeric' && meaning.first > 12) return true
    if (meaning.kind === 'numeric' && meaning.second > 12) return false
  }
  const days = timexes.filter(({ rule }) => /^timex\/day-month/.test(rule)).length
  const months = timexes.filter(({ rule }) => /^timex\/month-day/.test(rule)).length
  return days === months ? null : days > months
}
