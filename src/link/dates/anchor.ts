import type {
  CalendarMeaning,
  Direction,
  Meaning,
  NumericMeaning,
  ShiftMeaning,
  TimeMeaning,
} from '../../extract/timexes/meaning.ts'
import type { Tense } from '../../report.ts'
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  fourDigits,
  isoOf,
  isRealDay,
  mondayOf,
  nthWeekday,
  twoDigits,
  weekdayOf,
  weekOf,
} from './calendar.ts'
import { holidayIn, namedDay } from './holidays.ts'
import { type Anchored, monthValue, quarterValue } from './value.ts'

/** The date that the text told last. */
export interface Told {
  /** Its first day. */
  readonly day: Day
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
  readonly era: 'BC' | null
}

/** Where an expression stands when it is anchored. */
export interface Situation {
  /** The day of publication. */
  readonly now: Day | null
  readonly told: Told | null
  /** The quarter that the text told last. */
  readonly quarter: Told | null
  /** That quarter was told just before, so that "a year earlier" compares with it. */
  readonly comparesQuarters: boolean
  /** The text tells history: what is open goes by the date last told and not by the day of publication. */
  readonly isNarrative: boolean
  /** The year that each month was told with last, January first. */
  readonly years: readonly (number | null)[]
  /** The year that the sentence states with a month. */
  readonly statedYear: number | null
  readonly tense: Tense | null
  /** Whether the article writes the day before the month; null where it does not show. */
  readonly dayFirst: boolean | null
}

const stated = (value: string | null): Anchored => ({ value, basis: 'stated', reference: null })
const unresolved = (value: string | null): Anchored => ({ value, basis: 'unresolved', reference: null })

/** Beyond the years of four digits nothing is reckoned. */
const inferred = (value: string | null, from: Day): Anchored =>
  value !== null && /^(?:\d{5}|-)/.test(value) ? unresolved(null) : { value, basis: 'inferred', reference: isoOf(from) }

/** The TIMEX3 value of a meaning where it stands. */
export function anchor(meaning: Meaning, situation: Situation): Anchored {
  switch (meaning.kind) {
    case 'year':
      return stated(
        meaning.era ? `BC${fourDigits(meaning.year)}` : `${meaning.fiscal ? 'FY' : ''}${fourDigits(meaning.year)}`,
      )
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
  const { now, told, isNarrative } = situation
  const zulu = zone === 'gmt' || zone === 'utc' ? 'Z' : ''
  if (day) {
    const anchored = anchor(day, situation)
    return anchored.value === null ? anchored : { ...anchored, value: `${anchored.value}T${clock}${zulu}` }
  }
  const base = told?.grain === 'day' ? told.day : isNarrative ? null : now
  return base ? inferred(`${isoOf(base)}T${clock}${zulu}`, base) : unresolved(`XXXX-XX-XXT${clock}${zulu}`)
}

/** A year by itself, or one that is told by its distance. */
function yearOf(
  within: Meaning | null,
  situation: Situation,
): { year: number; from: Day | null; era: 'BC' | null } | null {
  if (within?.kind === 'year') return { year: within.year, from: null, era: within.era }
  if (within?.kind !== 'shift' || within.amount === null) return null
  const base = within.origin === 'told' ? (situation.told?.day ?? situation.now) : originOf(situation)
  return base ? { year: base.year + within.direction * within.amount, from: base, era: null } : null
}

const originOf = ({ now, told, isNarrative }: Situation): Day | null => (isNarrative ? (told?.day ?? now) : now)

// ---- dates in numbers ----

/** Where neither the numbers nor the rest of the article tell the day from the month, only the year is certain. */
function anchorNumeric({ first, second, year, isDotted }: NumericMeaning, { dayFirst }: Situation): Anchored {
  const isDayFirst = isDotted || first > 12 ? true : second > 12 ? false : dayFirst
  if (isDayFirst === null && first !== second) return unresolved(`${fourDigits(year)}-XX-XX`)
  const found = isDayFirst ? { year, month: second, day: first } : { year, month: first, day: second }
  return isRealDay(found) ? stated(isoOf(found)) : unresolved(`${fourDigits(year)}-XX-XX`)
}

// ---- named days, months and parts of the year ----

function anchorCalendar(meaning: CalendarMeaning, situation: Situation): Anchored {
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

function calendarValue({ month, day, part, nth, weekday }: CalendarMeaning, year: string): string {
  if (nth !== null && month !== null && weekday !== null && /^\d{4}$/.test(year))
    return isoOf(nthWeekday(Number(year), month, weekday, nth))
  if (part !== null) return `${year}-${part}`
  if (month === null) return year
  return day === null ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

const PART_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
}

/** A month, day or part of the year whose year the words leave open. */
function anchorInYear(meaning: CalendarMeaning, situation: Situation): Anchored {
  const { now, told, isNarrative, tense } = situation
  if (meaning.weekday !== null && meaning.day !== null && meaning.month !== null && now) {
    const year = [now.year, now.year - 1, now.year + 1].find(
      each => weekdayOf({ year: each, month: meaning.month!, day: meaning.day! }) === meaning.weekday,
    )
    if (year !== undefined && !isNarrative) return inferred(calendarValue(meaning, fourDigits(year)), now)
  }
  if (isNarrative && told && !(tense === 'future' && now)) {
    const year = told.era ? `BC${fourDigits(told.day.year)}` : fourDigits(told.day.year + yearsOn(meaning, told))
    return inferred(calendarValue(meaning, year), told.day)
  }
  const year = meaning.direction === null ? yearToldWith(meaning, situation) : null
  if (year !== null && told) return inferred(calendarValue(meaning, fourDigits(year)), told.day)
  if (!now) return unresolved(calendarValue(meaning, 'XXXX'))
  return inferred(calendarValue(meaning, fourDigits(yearBy(meaning, situation, now))), now)
}

/** History goes on: the January that follows a December is of the next year. */
function yearsOn({ month, direction }: CalendarMeaning, { day, grain }: Told): number {
  if (direction !== null) return yearShift(direction)
  const isDated = grain === 'day' || grain === 'month'
  return isDated && month !== null && day.month - month >= MONTHS_BACK ? 1 : 0
}

/** A step back of so many months is none: it leads into the next year. */
const MONTHS_BACK = 9

/** The year that the sentence, or the text for the same month, has stated. */
function yearToldWith({ month }: CalendarMeaning, { statedYear, years, now }: Situation): number | null {
  if (statedYear !== null || month === null) return statedYear
  const told = years[month - 1]!
  const isNews = now !== null && (now.month - month + 12) % 12 <= MONTHS_OF_NEWS
  // What a text tells of the same month a year ago is likely to go on about that year.
  return isNews && told !== now.year - 1 ? null : told
}

/** Months back in which a month is the one just past, whatever year it was told with before. */
const MONTHS_OF_NEWS = 1

const yearShift = (direction: Direction | null): number => (direction === 'next' ? 1 : direction === 'last' ? -1 : 0)

/** The year that brings an open date nearest to the day of publication on the side that the tense tells. */
function yearBy({ month, day, part, direction }: CalendarMeaning, { tense }: Situation, now: Day): number {
  const [first, last] = part === null ? [month!, month!] : (PART_MONTHS[part] ?? [1, 12])
  const monthsFromNow = (year: number, of: number) => (year - now.year) * 12 + of - now.month
  const daysFromNow = (year: number) => (day === null ? 0 : daysBetween(now, { year, month: first, day }))
  const isAhead = (year: number) => monthsFromNow(year, first) > 0 || daysFromNow(year) > 0
  const isOver = (year: number) => monthsFromNow(year, last) < 0 || daysFromNow(year) < 0
  if (direction === 'this') return now.year
  if (direction === 'last') return [now.year, now.year - 1].find(isOver) ?? now.year - 2
  if (direction === 'next') return [now.year, now.year + 1].find(isAhead)!
  const latestPast = [now.year, now.year - 1].find(year => !isAhead(year))!
  const nextFuture = [now.year, now.year + 1].find(year => !isOver(year))!
  // What is told of a quarter just over, with any verb, is its result; a day soon to come needs no verb of the future.
  if (part?.startsWith('Q'))
    return monthsFromNow(latestPast, last) >= -NEWS_OF_QUARTER
      ? latestPast
      : tense === 'future'
        ? nextFuture
        : latestPast
  if (day !== null && tense !== 'future' && daysFromNow(nextFuture) < SOON) return nextFuture
  if (day !== null && tense === 'future' && -daysFromNow(latestPast) < JUST_OVER) return latestPast
  if (tense === 'future') return nextFuture
  if (tense === 'past') return latestPast
  const distance = (year: number) => Math.abs(monthsFromNow(year, (first + last) / 2))
  return distance(nextFuture) < distance(latestPast) ? nextFuture : latestPast
}

/** Months after its end in which a quarter's results are news. */
const NEWS_OF_QUARTER = 3
/** Days ahead in which a day is nearer than the same one a year ago, whatever the tense. */
const SOON = 100
/** Days after which a day told with a verb of the future is not one of next year. */
const JUST_OVER = 30

function anchorWeekday(weekday: number, direction: Direction | null, situation: Situation): Anchored {
  const { now, told, isNarrative, tense } = situation
  const base = isNarrative ? (told?.grain === 'day' && !told.era ? told.day : tense === 'past' ? now : null) : now
  if (!base) return unresolved(`XXXX-WXX-${weekday}`)
  const back = (weekdayOf(base) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(base) + 7) % 7
  if (direction === 'last') return inferred(isoOf(addDays(base, -(back || 7))), base)
  if (direction === 'next') return inferred(isoOf(addDays(base, ahead || 7)), base)
  if (direction === 'this') return inferred(isoOf(addDays(base, tense === 'past' ? -back : ahead)), base)
  return inferred(isoOf(addDays(base, tense === 'future' ? ahead : -back)), base)
}

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

function anchorHoliday(
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

function holidayYear(here: Day, base: Day, direction: Direction | null, { tense, isNarrative }: Situation): number {
  if (isNarrative) return base.year + yearShift(direction)
  const gap = daysBetween(base, here)
  if (direction === 'last' || (tense === 'past' && direction === null))
    return gap > 0 || (gap === 0 && direction === 'last') ? base.year - 1 : base.year
  if (direction === 'next' || tense === 'future') return gap < 0 ? base.year + 1 : base.year
  if (direction === 'this') return base.year
  return gap > 182 ? base.year - 1 : gap < -182 ? base.year + 1 : base.year
}

// ---- distances ----

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

function anchorShift(meaning: ShiftMeaning, situation: Situation): Anchored {
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
