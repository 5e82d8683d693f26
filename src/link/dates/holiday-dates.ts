import type { Direction } from '../../extract/timexes/meaning.ts'
import { type Day, daysBetween, fourDigits, isoOf, twoDigits } from './calendar.ts'
import { holidayIn, namedDay } from './holidays.ts'
import { inferred, originOf, type Situation, stated, unresolved, yearShift } from './situation.ts'
import type { Anchored } from './value.ts'

/** A holiday in the year that is told or lies nearest. */
export function anchorHoliday(
  name: string,
  stated_: { year: number; from: Day | null } | null,
  direction: Direction | null,
  situation: Situation,
): Anchored {
  const fixed = namedDay(name)
  if (fixed) return stated(isoOf(fixed))
  if (stated_) {
    const day = holidayIn(name, stated_.year)
    const value = day ? isoOf(day) : fourDigits(stated_.year)
    return stated_.from ? inferred(value, stated_.from) : stated(value)
  }
  const base = originOf(situation)
  const here = base && holidayIn(name, base.year)
  if (!base || !here) {
    const any = holidayIn(name, 2000)
    const isFixed = any !== null && any.day === holidayIn(name, 2001)!.day && any.month === holidayIn(name, 2001)!.month
    return unresolved(isFixed ? `XXXX-${twoDigits(any.month)}-${twoDigits(any.day)}` : 'XXXX-XX-XX')
  }
  return inferred(isoOf(holidayIn(name, holidayYear(here, base, direction, situation))!), base)
}

const EVE = 2

function holidayYear(here: Day, base: Day, direction: Direction | null, { tense, isNarrative }: Situation): number {
  if (isNarrative) return base.year + yearShift(direction)
  const gap = daysBetween(base, here)
  // "Halloween festivities" on its eve: this year's.
  if (direction === null && gap > 0 && gap <= EVE) return base.year
  if (direction === 'last' || (tense === 'past' && direction === null))
    return gap > 0 || (gap === 0 && direction === 'last') ? base.year - 1 : base.year
  if (direction === 'next' || tense === 'future') return gap < 0 ? base.year + 1 : base.year
  if (direction === 'this') return base.year
  return gap > 182 ? base.year - 1 : gap < -182 ? base.year + 1 : base.year
}
