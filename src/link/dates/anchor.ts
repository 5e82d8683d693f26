import type { Meaning, NumericMeaning, TimeMeaning } from '../../extract/timexes/meaning.ts'
import { fourDigits, isoOf, isRealDay } from './calendar.ts'
import { anchorCalendar } from './calendar-dates.ts'
import { isOpenOrder } from './day-order.ts'
import { anchorShift } from './distances.ts'
import { anchorHoliday } from './holiday-dates.ts'
import { inferred, type Situation, stated, unresolved, yearOf } from './situation.ts'
import type { Anchored } from './value.ts'

/** The TIMEX3 value of a meaning where it stands. */
export function anchor(meaning: Meaning, situation: Situation): Anchored {
  switch (meaning.kind) {
    case 'year':
      return stated(meaning.era ? `BC${fourDigits(meaning.year)}` : fourDigits(meaning.year))
    case 'decade':
    case 'century':
      return stated(`${meaning.era ?? ''}${meaning.digits}`)
    case 'reference':
    case 'set':
    case 'length':
      return stated(meaning.value)
    case 'time':
      return anchorTime(meaning, situation)
    case 'holiday':
      return anchorHoliday(meaning.name, yearOf(meaning.within, situation), meaning.direction, situation)
    case 'shift':
      return anchorShift(meaning, situation)
    case 'numeric':
      return anchorNumeric(meaning, situation)
    case 'calendar':
      return anchorCalendar(meaning, situation)
  }
}

function anchorTime({ clock, zone, day }: TimeMeaning, situation: Situation): Anchored {
  const { now, told, isNarrative, tense, opensParagraph } = situation
  const zulu = zone === 'gmt' || zone === 'utc' ? 'Z' : ''
  if (day) {
    const anchored = anchor(day, situation)
    return anchored.value === null ? anchored : { ...anchored, value: `${anchored.value}T${clock}${zulu}` }
  }
  // A day to come that was told elsewhere is not the day of what has happened.
  const isElsewhere =
    told !== null && now !== null && isoOf(told.day) > isoOf(now) && (opensParagraph || tense === 'past')
  const base = told?.grain === 'day' && !isElsewhere ? told.day : isNarrative ? null : now
  return base ? inferred(`${isoOf(base)}T${clock}${zulu}`, base) : unresolved(`XXXX-XX-XXT${clock}${zulu}`)
}

/**
 * The day that two numbers and a year are: inferred where the article's order of day and month decides. Where nothing
 * tells the day from the month, only the year is certain.
 */
function anchorNumeric(meaning: NumericMeaning, { dayFirst }: Situation): Anchored {
  const { first, second, year, isDotted } = meaning
  const isOpen = isOpenOrder(meaning)
  const isDayFirst = isDotted || first > 12 || first === second ? true : second > 12 ? false : dayFirst
  if (isDayFirst === null) return unresolved(`${fourDigits(year)}-XX-XX`)
  const found = isDayFirst ? { year, month: second, day: first } : { year, month: first, day: second }
  if (!isRealDay(found)) return unresolved(`${fourDigits(year)}-XX-XX`)
  return isOpen ? { value: isoOf(found), basis: 'inferred', reference: null } : stated(isoOf(found))
}
