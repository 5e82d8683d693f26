import type { CalendarMeaning, Direction, ShiftMeaning } from '../../extract/timexes/meaning.ts'
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  fourDigits,
  isoOf,
  isRealDay,
  mondayOf,
  twoDigits,
  weekdayOf,
} from './calendar.ts'
import { anchorInYear } from './open-years.ts'
import { calendarValue, inferred, originOf, type Situation, stated, unresolved, yearOf } from './situation.ts'
import type { Anchored } from './value.ts'

/** A day, month or part of the year by its name or number. */
export function anchorCalendar(meaning: CalendarMeaning, situation: Situation): Anchored {
  const { month, day, weekday, part, within } = meaning
  const year = yearOf(within, situation)
  if (year) {
    const value = calendarValue(meaning, year.era ? `BC${fourDigits(year.year)}` : fourDigits(year.year))
    return year.from ? inferred(value, year.from) : stated(value)
  }
  if (within?.kind === 'shift' && within.unit === 'week' && weekday !== null)
    return weekdayInWeek(weekday, within, situation)
  if (month === null && part === null && weekday !== null && day === null)
    return anchorWeekday(weekday, meaning.direction, situation)
  if (month === null && part === null && day !== null)
    return weekday === null ? anchorDayOfMonth(day, situation) : anchorWeekdayTheDay(weekday, day, situation)
  return anchorInYear(meaning, situation)
}

function anchorWeekday(weekday: number, direction: Direction | null, situation: Situation): Anchored {
  const { now, told, isNarrative, tense, endsRange } = situation
  const base = isNarrative ? (told?.grain === 'day' && !told.era ? told.day : tense === 'past' ? now : null) : now
  if (!base) return unresolved(`XXXX-WXX-${weekday}`)
  if (endsRange && told && now && daysBetween(now, told.day) > 0) return afterTold(weekday, told.day)
  const back = (weekdayOf(base) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  if (direction === 'last') return inferred(isoOf(addDays(base, -(back || 7))), base)
  if (direction === 'next') return inferred(isoOf(addDays(base, ahead || 7)), base)
  if (direction === 'this') return inferred(isoOf(addDays(base, tense === 'past' ? -back : ahead)), base)
  return inferred(isoOf(addDays(base, tense === 'future' ? ahead : -back)), base)
}

/** "from Friday until Monday": a stretch to come ends after it begins. */
const afterTold = (weekday: number, day: Day): Anchored =>
  inferred(isoOf(addDays(day, (weekday - weekdayOf(day) + 7) % 7)), day)

/** "Monday of last week". */
function weekdayInWeek(weekday: number, week: ShiftMeaning, situation: Situation): Anchored {
  const base = originOf(situation)
  if (!base || week.amount === null) return unresolved(`XXXX-WXX-${weekday}`)
  return inferred(isoOf(addDays(mondayOf(base), 7 * week.direction * week.amount + weekday - 1)), base)
}

/** "the 20th": of the month told last. */
function anchorDayOfMonth(day: number, { now, told, tense, isNarrative }: Situation): Anchored {
  const base =
    told && told.grain !== 'year' && told.grain !== 'decade' && told.grain !== 'century'
      ? told.day
      : isNarrative
        ? null
        : now
  if (!base || (told?.era && base === told.day)) return unresolved(`XXXX-XX-${twoDigits(day)}`)
  const here = { ...base, day }
  const isAhead = base === now && tense !== 'future' && daysBetween(now, here) > 0
  const found = isAhead ? { ...addMonths(base, -1), day } : here
  return isRealDay(found) ? inferred(isoOf(found), base) : unresolved(`XXXX-XX-${twoDigits(day)}`)
}

/** "Friday the 13th": the nearest month in which that day is that weekday. */
function anchorWeekdayTheDay(weekday: number, day: number, { now, told, tense, isNarrative }: Situation): Anchored {
  const base = isNarrative ? (told?.day ?? null) : now
  if (!base) return unresolved(`XXXX-XX-${twoDigits(day)}`)
  const found = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
    .map(months => ({ ...addMonths(base, months), day }))
    .filter(each => isRealDay(each) && weekdayOf(each) === weekday)
    .find(each => tense === null || tense === 'present' || daysBetween(base, each) <= 0 === (tense === 'past'))
  return found ? inferred(isoOf(found), base) : unresolved(`XXXX-XX-${twoDigits(day)}`)
}
