import type { ClaimedDate, TimexModifier } from '../report.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "2025-12-20" as "20 Dec 2025". */
export function dayPhrase(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${Number(year)}`
}

/** The day or period that a time expression means, as short as its grain allows; null when it means no known one. */
export function periodPhrase(date: ClaimedDate): string | null {
  const period = date.value === null ? null : valuePhrase(date.value, date.earliest)
  if (period !== null) return withModifier(period, date.mod)
  if (date.earliest !== null && date.latest !== null) {
    return date.earliest === date.latest
      ? dayPhrase(date.earliest)
      : `${dayPhrase(date.earliest)} – ${dayPhrase(date.latest)}`
  }
  if (date.earliest !== null) return `from ${dayPhrase(date.earliest)}`
  return date.latest === null ? null : `until ${dayPhrase(date.latest)}`
}

/** Two periods as one stretch of time, without what both share: "1977–1979", "3–5 May 2025", "30 Apr – 2 May 2025". */
export function stretchPhrase(from: string, to: string): string {
  const [start, end] = [from.split(' '), to.split(' ')]
  let shared = 0
  while (shared < start.length - 1 && start.at(-1 - shared) === end.at(-1 - shared)) shared++
  const first = start.slice(0, start.length - shared).join(' ')
  return first.includes(' ') ? `${first} – ${to}` : `${first}–${to}`
}

/** A date with the other end of its stretch of time; a second end that the first one brings along is left out. */
export interface Period {
  readonly date: ClaimedDate
  readonly phrase: string
}

/** The days and periods that have a place in time, those of "from 3 to 5 May" as one, in article order. */
export function periodsOf(dates: readonly ClaimedDate[]): Period[] {
  const placed = new Map(dates.filter(isPlaced).map(date => [date.id, date]))
  return [...placed.values()].flatMap(date => {
    const phrase = periodPhrase(date) ?? ''
    const other = date.rangeWith === null ? undefined : placed.get(date.rangeWith)
    if (other === undefined) return [{ date, phrase }]
    return other.start < date.start ? [] : [{ date, phrase: stretchPhrase(phrase, periodPhrase(other) ?? '') }]
  })
}

/** Forms of a TIMEX3 value that name a period, and how each is written. */
const VALUES: readonly (readonly [RegExp, (parts: readonly string[], earliest: string | null) => string | null])[] = [
  [/^(\d{4}-\d\d-\d\d)$/, ([day = '']) => dayPhrase(day)],
  [/^(\d{4}-\d\d-\d\d)T(.+)$/, ([day = '', time = '']) => `${dayPhrase(day)}${timePhrase(time)}`],
  [/^(\d{4})-(\d\d)$/, ([year, month]) => `${MONTHS[Number(month) - 1]} ${Number(year)}`],
  [/^(\d{4})$/, ([year]) => String(Number(year))],
  [/^(\d{3})$/, ([decade]) => `${Number(decade)}0s`],
  [/^(\d\d)$/, ([century]) => `${ordinal(Number(century) + 1)} century`],
  [/^(\d{4})-W\d\d$/, (_parts, earliest) => earliest && `week of ${dayPhrase(earliest)}`],
  [/^(\d{4})-W\d\d-WE$/, (_parts, earliest) => earliest && `weekend of ${dayPhrase(earliest)}`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([year, season = '']) => `${SEASONS[season]} ${Number(year)}`],
  [/^(\d{4})-(Q\d|H\d)$/, ([year, part]) => `${part} ${Number(year)}`],
  [/^BC(\d{4})$/, ([year]) => `${Number(year)} BC`],
]

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: ' morning',
  MI: ' midday',
  AF: ' afternoon',
  EV: ' evening',
  NI: ' night',
  DT: ' daytime',
}

const PART_OF_DAY = new RegExp(`(?<=\\d) (${Object.values(DAY_PARTS).join('|').replaceAll(' ', '')})$`)

const MODIFIERS = {
  START: 'early ',
  MID: 'mid-',
  END: 'late ',
  APPROX: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
  // "Almost two years ago": the count is bounded, and the year so reckoned is a guess.
  LESS_THAN: 'about ',
  MORE_THAN: 'about ',
  EQUAL_OR_LESS: 'about ',
  EQUAL_OR_MORE: 'about ',
} as const satisfies Record<TimexModifier, string>

function valuePhrase(value: string, earliest: string | null): string | null {
  for (const [form, phrase] of VALUES) {
    const parts = form.exec(value)
    if (parts !== null) return phrase(parts.slice(1), earliest)
  }
  return null
}

function timePhrase(time: string): string {
  return DAY_PARTS[time] ?? (/^\d\d:\d\d/.test(time) ? ` ${time.slice(0, 5)}` : '')
}

function withModifier(period: string, modifier: TimexModifier | null): string {
  // "Late week of 5 May" is no English, and a week is short.
  if (modifier === null || period.startsWith('week')) return period
  // "11 Jun 2023 late afternoon": it is the part of the day that is late.
  const part = PART_OF_DAY.exec(period)
  return part ? `${period.slice(0, part.index)} ${MODIFIERS[modifier]}${part[1]}` : `${MODIFIERS[modifier]}${period}`
}

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

/** Whether an expression names a day or period that is known, so that it has a place in time. */
export function isPlaced(date: ClaimedDate): boolean {
  return (date.type === 'DATE' || date.type === 'TIME') && date.basis !== 'unresolved' && periodPhrase(date) !== null
}

/** Whether an expression without a place in time still says something: "the coming months" does, "now" and "recent" do not. */
export function isVagueButTelling(date: ClaimedDate): boolean {
  const isMoment = date.type === 'DATE' || date.type === 'TIME'
  return isMoment && !isPlaced(date) && date.value !== 'PRESENT_REF' && /\s/.test(date.text)
}

/** Sorts by time: what begins earlier comes first, the shorter of two that begin together too. */
export function byTime(a: ClaimedDate, b: ClaimedDate): number {
  const [first, second] = [timeKey(a), timeKey(b)]
  if (first !== second) return first < second ? -1 : 1
  return (a.latest ?? '9999') < (b.latest ?? '9999') ? -1 : a.start - b.start
}

// Years before Christ run backwards: "BC0490" comes before "BC0044", and both before all others.
function timeKey({ value, earliest, latest }: ClaimedDate): string {
  if (value?.startsWith('BC')) return `!${9999 - Number(value.slice(2, 6))}`
  return earliest ?? latest ?? '9999'
}
