import { HOLIDAYS, NAMED_DAYS } from '../../lexicon/holidays.ts'
import { addDays, type Day, dayFrom, easterOf, nthWeekday } from './calendar.ts'

/** The day of history that a name stands for in every year. */
export function namedDay(name: string): Day | null {
  const iso = NAMED_DAYS.get(name)
  return iso === undefined ? null : dayFrom(iso)
}

/** The day on which a holiday falls in a year; null where that is not reckoned. */
export function holidayIn(name: string, year: number): Day | null {
  const rule = HOLIDAYS.get(name) ?? '?'
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule)
  if (fixed) return { year, month: Number(fixed[1]), day: Number(fixed[2]) }
  const moving = /^easter([+-]\d+)$/.exec(rule)
  if (moving) return addDays(easterOf(year), Number(moving[1]))
  const counted = /^(-?\d)\.(\d)\.(\d\d)(\+\d)?$/.exec(rule)
  if (!counted) return null
  const day = nthWeekday(year, Number(counted[3]), Number(counted[2]), Number(counted[1]))
  return addDays(day, Number(counted[4] ?? 0))
}
