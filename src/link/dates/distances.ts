import type { ShiftMeaning } from '../../extract/timexes/meaning.ts'
import { addDays, addMonths, fourDigits, isoOf, twoDigits, weekdayOf, weekOf } from './calendar.ts'
import { inferred, type Situation, stated, type Told, unresolved } from './situation.ts'
import { type Anchored, monthValue, quarterValue } from './value.ts'

const OPEN_SHIFTS: Partial<Record<ShiftMeaning['unit'], string>> = {
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/** What is told by its distance from a day. */
export function anchorShift(meaning: ShiftMeaning, situation: Situation): Anchored {
  const { amount, direction, unit, origin } = meaning
  if (amount === null) return stated(direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const { now, isNarrative } = situation
  if (isNarrative && origin === 'now' && direction === 0 && (unit === 'day' || !now)) return stated('PRESENT_REF')
  const here: Told | null = now && { day: now, grain: 'day', era: null }
  const from = fromOf(meaning, situation, here)
  if (!from) return unresolved(OPEN_SHIFTS[unit] ?? null)
  if (from.era) return yearsBefore(meaning, from)
  // Nothing was told that "the next day" could follow, and what has happened does not lie ahead.
  const isGuess = origin === 'told' && from === here && direction > 0 && situation.tense === 'past'
  if (isGuess) return unresolved(OPEN_SHIFTS[unit] ?? null)
  const value = shifted(from, direction * amount, meaning, situation)
  return value === null ? unresolved(OPEN_SHIFTS[unit] ?? null) : inferred(value, from.day)
}

/** "A hearing is set for 4 March. … It had rained the previous evening": what is past was not reckoned from a day to come. */
const isTurnedBack = (direction: ShiftMeaning['direction'], { now, told, tense, isNarrative }: Situation): boolean =>
  direction < 0 &&
  tense === 'past' &&
  !isNarrative &&
  now !== null &&
  told !== null &&
  !told.era &&
  isoOf(told.day) > isoOf(now)

/** Grains and units from small to great. */
const ORDER: readonly string[] = [
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
]

function fromOf(
  { unit, origin, direction, amount, isDistance }: ShiftMeaning,
  situation: Situation,
  here: Told | null,
): Told | null {
  const { told, quarter, comparesQuarters, isNarrative } = situation
  if (isDistance && unit === 'year' && amount === 1 && direction < 0 && comparesQuarters) return quarter
  if (origin === 'now') return isNarrative && direction === 0 && unit !== 'day' ? (told ?? here) : here
  if (origin === 'topic' && !isNarrative && unit !== 'quarter') return here
  if (isTurnedBack(direction, situation)) return null
  if (unit !== 'quarter') return told && (isNarrative || ORDER.indexOf(told.grain) <= ORDER.indexOf(unit)) ? told : here
  if (quarter) return quarter
  const lastQuarter = here && { ...here, day: addMonths(here.day, -3) }
  return direction === 0 ? lastQuarter : here
}

/** Before Christ years count down. */
function yearsBefore({ unit, amount, direction }: ShiftMeaning, { day }: Told): Anchored {
  return unit === 'year'
    ? inferred(`BC${fourDigits(day.year - direction * amount!)}`, day)
    : unresolved(OPEN_SHIFTS[unit] ?? null)
}

function shifted(
  { day, grain }: Told,
  amount: number,
  { unit, origin }: ShiftMeaning,
  { tense }: Situation,
): string | null {
  const isDay = grain === 'day'
  switch (unit) {
    case 'day':
    case 'night':
      return isDay ? isoOf(addDays(day, amount)) : null
    case 'week':
    case 'fortnight':
      return isDay || grain === 'week' ? weekOf(addDays(day, (unit === 'week' ? 7 : 14) * amount)) : null
    case 'weekend': {
      const isPast = amount === 0 && tense !== 'future' && weekdayOf(day) < (tense === 'past' ? 6 : 3)
      return isDay || grain === 'week' ? `${weekOf(addDays(day, 7 * (isPast ? -1 : amount)))}-WE` : null
    }
    case 'month':
      return grain === 'year' || grain === 'decade' || grain === 'century' ? null : monthValue(addMonths(day, amount))
    case 'quarter':
      return grain === 'quarter' || origin === 'now' || isDay || grain === 'month'
        ? quarterValue(addMonths(day, 3 * amount))
        : null
    case 'season':
      return null
    case 'year':
      if (grain === 'quarter') return quarterValue(addMonths(day, 12 * amount))
      return fourDigits(day.year + amount)
    case 'decade':
      return String(Math.floor(day.year / 10) + amount).padStart(3, '0')
    case 'century':
      return twoDigits(Math.floor(day.year / 100) + amount)
    case 'hour':
    case 'minute':
    case 'second':
    case 'millennium':
      return null
  }
}
