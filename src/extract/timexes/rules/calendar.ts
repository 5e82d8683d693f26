import { DAYS_OF_ATTACKS } from '../../../lexicon/holidays.ts'
import { SMALL_ORDINALS } from '../../../lexicon/time-numbers.ts'
import type { Match, Part, Scan } from '../../pattern.ts'
import { centuryOf, isPlainNoun, standsAsMonth, wordAt } from '../context.ts'
import type { CalendarMeaning, TimexReading } from '../meaning.ts'
import { calendar, dayOf, directionOf, monthOf, originOf, plain, weekdayOf, wordOf, year, yearIn } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

/** The parts `day`, `month`, `weekday` and `year` of a match as one day. */
function readDay({ parts }: Match, scan: Scan): TimexReading | null {
  const day = dayOf(parts.day, scan)
  if (day === null || isCounted(parts.day!.last, scan) || isVerbOrName(parts.month, scan)) return null
  const [month, weekday] = [monthOf(parts.month, scan), weekdayOf(parts.weekday, scan)]
  return plain(calendar({ day, month, weekday, within: yearIn(parts.year, scan) }))
}

/** "Mrs May first spoke", "12 May be the tally". */
function isVerbOrName(month: Part | undefined, scan: Scan): boolean {
  if (!month || wordOf(month, scan) !== 'may') return false
  const isTitled = /^(?:mr\.?|mrs\.?|ms\.?|theresa|minister|lady)$/.test(wordAt(scan, month.first - 1))
  return isTitled || /^(?:be|have|not|also|still|never|well|yet)$/.test(wordAt(scan, month.last))
}

/** "May 3 percent", "March 5-2": the number belongs to what follows. */
function isCounted(last: number, { tokens, last: end }: Scan): boolean {
  const next = last < end ? tokens[last]!.lower : ''
  return next === '%' || next === 'percent' || next === 'per' || next === 'million' || next === 'billion'
}

function readMonth({ parts }: Match, scan: Scan): TimexReading | null {
  const month = monthOf(parts.month, scan)
  return month === null ? null : plain(calendar({ month, within: yearIn(parts.year, scan) }))
}

const DATE = `( day:<day-number> (st|nd|rd|th)? of? month:<month> (','? year:<year>)?
  | month:<month> (the)? day:<day-number> (','? year:<year>)?
  | month:<month> day:<ordinal> )`

/** Days and months by name and number. */
export const CALENDAR_RULES: readonly TimexRule[] = [
  {
    id: 'timex/day-month-year',
    match: "the? day:<day-number> of? month:<month> (',' | of)? year:<year>",
    read: readDay,
  },
  { id: 'timex/month-day-year', match: "month:<month> day:<day-number> ','? year:<year>", read: readDay },
  { id: 'timex/day-month', match: 'the? day:<day-number> of? month:<month>', read: readDay },
  { id: 'timex/month-day', match: 'month:<month> the? day:<day-number>', read: readDay },
  {
    id: 'timex/ordinal-of-month',
    match: "the day:<ordinal> (day)? of month:<month> (','? year:<year>)?",
    read: readDay,
  },
  { id: 'timex/month-ordinal', match: "month:<month> the? day:<ordinal> (','? year:<year>)?", read: readDay },
  { id: 'timex/weekday-and-date', match: `weekday:<weekday> ','? the? ${DATE}`, read: readDay },
  {
    id: 'timex/weekday-the-day',
    match: 'weekday:<fullWeekday> the day:(<day-number>|<ordinal>)',
    read: (match, scan) => (isPlainNoun(match.last, scan) ? null : readDay(match, scan)),
  },
  {
    id: 'timex/day-month-short-year',
    match:
      '(day:<day-number> - month:<month> - year:<short-year> | day:<day-number> month:<month> mark:<apostrophe>? year:<short-year>)',
    read: (match, scan) => {
      const { parts } = match
      const [day, month, short] = [dayOf(parts.day, scan), monthOf(parts.month, scan), Number(wordOf(parts.year, scan))]
      if (!parts.mark && match.last - match.first === 3 && short <= 31) return null
      return plain(calendar({ day, month, within: year(centuryOf(short)) }))
    },
  },
  {
    id: 'timex/first-of-days-before-month',
    match:
      "it:(the? day:<day-number>) (<dash> | to | and | or | & | ',' | through) (<day-number> (',' | and | or))* <day-number> of? month:<month> (','? year:<year>)?",
    read: readDay,
  },
  {
    id: 'timex/last-of-days-after-month',
    match:
      "month:<month> <day-number> (<dash> | to | and | or | & | through) it:(day:<day-number> (','? year:<year>)?)",
    read: (match, scan) =>
      isPlainNoun(match.last, scan) || monthOf({ first: match.last, last: match.last + 1 }, scan)
        ? null
        : readDay(match, scan),
  },
  { id: 'timex/month-year', match: "month:<month> (',' | of | in)? year:<year>", read: readMonth },
  {
    id: 'timex/month-short-year',
    match: 'month:<month> <apostrophe>? year:<short-year>',
    read: ({ parts, last, first }, scan) => {
      const month = monthOf(parts.month, scan)
      const marked = last - first === 3
      const short = Number(wordOf(parts.year, scan))
      return month === null || (!marked && short <= 31)
        ? null
        : plain(calendar({ month, within: year(centuryOf(short)) }))
    },
  },
  {
    id: 'timex/first-of-months',
    match: 'it:(month:<month>) (<dash> | to | and | or | through | /) <month> (of)? year:<year>',
    read: readMonth,
  },
  {
    id: 'timex/month',
    match: 'month:<month>',
    read: (match, scan) => (standsAsMonth(match.first, scan) ? readMonth(match, scan) : null),
  },
  {
    id: 'timex/which-month',
    match:
      'the? (which:(last|previous|preceding|next|following) | which:this coming? | which:(coming|past)) month:<month>',
    read: (match, scan) => withDirection(match, scan, { month: monthOf(match.parts.month, scan) }),
  },
  {
    id: 'timex/which-month-day',
    match: 'which:(last|next) month:<month> day:<day-number>',
    read: (match, scan) => {
      const { parts } = match
      return withDirection(match, scan, { month: monthOf(parts.month, scan), day: dayOf(parts.day, scan) })
    },
  },
  {
    id: 'timex/last-day-of-month',
    match: "the (last|final) day of month:<month> (','? year:<year>)?",
    read: ({ parts }, scan) =>
      plain(calendar({ nth: -1, month: monthOf(parts.month, scan), within: yearIn(parts.year, scan) })),
  },
  {
    id: 'timex/day-of-attacks',
    match: `it:(the? (month:<month> day:<day-number> | day:<day-number> of? month:<month>)) <lower>? <lower>? <attack>`,
    read: ({ parts }, scan) => readAttack(monthOf(parts.month, scan), dayOf(parts.day, scan)),
  },
  { id: 'timex/weekday', match: 'weekday:<fullWeekday>', read: ({ parts }, scan) => readWeekday(parts.weekday!, scan) },
  {
    id: 'timex/which-weekday',
    match:
      'the? (which:(last|previous|preceding|next|following) | which:this (coming|past)? | which:(coming|past)) weekday:<fullWeekday>',
    read: (match, scan) => withDirection(match, scan, { weekday: weekdayOf(match.parts.weekday, scan) }),
  },
  {
    id: 'timex/weekday-last',
    match: 'weekday:<fullWeekday> which:(last|next)',
    read: (match, scan) => {
      const following = scan.tokens[match.last]
      return following && match.last < scan.last && following.kind === 'word' && following.shape === 'lower'
        ? null
        : withDirection(match, scan, { weekday: weekdayOf(match.parts.weekday, scan) })
    },
  },
  {
    id: 'timex/day-of-told-month',
    match: 'the day:(<day-number>|<ordinal>) (of (the|that|this) month)?',
    read: readToldDay,
  },
  { id: 'timex/iso-date', match: 'year:<year> (-|/) month:<number> (-|/) day:<number>', read: readIso },
  {
    id: 'timex/numeric-date',
    match: 'first:<number> (/ second:<number> / | - second:<number> -) year:(<year>|<short-year>)',
    read: readNumeric,
  },
  { id: 'timex/dotted-date', match: 'date:<dotted-date>', read: readDotted },
  {
    id: 'timex/weekday-of-month',
    match: "the nth:(first|second|third|fourth|last) weekday:<fullWeekday> (of|in) month:<month> (','? year:<year>)?",
    read: ({ parts }, scan) => {
      const nth = SMALL_ORDINALS.get(wordOf(parts.nth, scan)) ?? -1
      const [month, weekday] = [monthOf(parts.month, scan), weekdayOf(parts.weekday, scan)]
      return plain(calendar({ nth, weekday, month, within: yearIn(parts.year, scan) }))
    },
  },
]

/** Days that are known by what was done on them: "the September 11 attacks". */
function readAttack(month: number | null, day: number | null): TimexReading | null {
  const value = DAYS_OF_ATTACKS.get(`${month}-${day}`)
  return value === undefined ? null : plain(calendar({ month, day, within: year(value) }))
}

function withDirection(match: Match, scan: Scan, fields: Partial<CalendarMeaning>): TimexReading {
  const words = scan.tokens.slice(match.first, match.last).map(({ lower }) => lower)
  const direction = words.includes('past') ? 'last' : words.includes('coming') ? 'next' : directionOf(match, scan)
  return plain(calendar({ direction, origin: originOf(match, scan), ...fields }))
}

function readWeekday(part: { first: number; last: number }, scan: Scan): TimexReading | null {
  const before = scan.tokens[part.first - 1]
  if (part.first > scan.first && before?.lower === 'black') return null
  const after = part.last < scan.last ? scan.tokens[part.last]! : null
  const isName =
    part.first > scan.first && before?.text === 'the' && after?.kind === 'word' && after.shape === 'capital'
  if (isName) return null
  return plain(calendar({ weekday: weekdayOf(part, scan) }))
}

/** "the 20th": a day where it ends the phrase; "the 20th century" and "the 3rd victim" are none. */
function readToldDay(match: Match, scan: Scan): TimexReading | null {
  const { first, last } = match.parts.day!
  const isFull = match.last > last
  const digits = scan.tokens[first]!.kind === 'number' && /[a-z]$/.test(scan.tokens[first]!.lower)
  if (!isFull && !digits) return null
  const next = match.last < scan.last ? scan.tokens[match.last]! : null
  const before = match.first > scan.first ? scan.tokens[match.first - 1]!.lower : ''
  if (!isFull && next && next.kind !== 'punctuation') {
    const opensClause = /^(?:and|when|after|but|as|to|until|the|with|by|in)$/.test(next.lower)
    if (!opensClause) return null
  }
  if (!isFull && !/^(?:on|until|by|since|before|after|from|to|till|and|of)$/.test(before)) return null
  const day = dayOf(match.parts.day, scan)
  return day === null ? null : plain(calendar({ day }))
}

function readIso({ parts }: Match, scan: Scan): TimexReading | null {
  const month = Number(wordOf(parts.month, scan))
  const day = Number(wordOf(parts.day, scan))
  const within = yearIn(parts.year, scan)
  if (month < 1 || month > 12 || day < 1 || day > 31 || !within) return null
  return plain(calendar({ month, day, within }))
}

/** Two numbers of which one can be the month, and a year; "1/2/10" without spaces only. */
function readNumeric({ parts, first: at, last }: Match, scan: Scan): TimexReading | null {
  const [first, second, digits] = [parts.first, parts.second, parts.year].map(part => Number(wordOf(part, scan)))
  const isJoined = scan.tokens.slice(at + 1, last).every(({ spaced }) => !spaced)
  const isAlone = !/^[/$-]$/.test(scan.tokens[at - 1]?.text ?? '') && scan.tokens[last]?.text !== '/'
  if (!isJoined || !isAlone) return null
  return numeric(first!, second!, digits! < 100 ? centuryOf(digits!) : digits!, false)
}

function readDotted({ parts }: Match, scan: Scan): TimexReading | null {
  const [first, second, value] = wordOf(parts.date, scan).split('.').map(Number)
  return numeric(first!, second!, value!, true)
}

function numeric(first: number, second: number, value: number, isDotted: boolean): TimexReading | null {
  const [low, high] = [Math.min(first, second), Math.max(first, second)]
  const isDay = low >= 1 && low <= 12 && high <= 31 && !(isDotted && second > 12)
  return isDay ? plain({ kind: 'numeric', first, second, year: value, isDotted }) : null
}
