import type { Scan } from '../pattern.ts'
import type { CalendarMeaning, Meaning } from './meaning.ts'
import type { FoundTimex } from './rule.ts'

/** Two expressions with these words between them that are one: "6 p.m." "on" "Friday". */
interface Join {
  readonly id: string
  /** What may stand between them, as lower-case text with single spaces. */
  readonly between: readonly string[]
  readonly join: (left: Meaning, right: Meaning) => Meaning | null
}

const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'holiday' ||
  (meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null)) ||
  (meaning.kind === 'shift' && (meaning.unit === 'day' || meaning.unit === 'night'))

const isYear = (meaning: Meaning): boolean =>
  meaning.kind === 'year' ||
  (meaning.kind === 'shift' && meaning.unit === 'year' && meaning.amount !== null && meaning.amount <= 1)

const isOpen = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' && meaning.within === null && meaning.direction === null

/** "10:30" with "night" is 22:30. */
function withDayPart(clock: string, part: string): string {
  const hour = Number(clock.slice(0, 2))
  const isLate = hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 4))
  return isLate ? `${hour + 12}${clock.slice(2)}` : clock
}

const isClock = (clock: string): boolean => /^\d/.test(clock)

const JOINS: readonly Join[] = [
  {
    id: 'clock-before-day-part',
    between: ['', 'in the', 'at'],
    join: (left, right) =>
      left.kind === 'time' &&
      isClock(left.clock) &&
      right.kind === 'time' &&
      !isClock(right.clock) &&
      right.day === null
        ? { ...left, clock: withDayPart(left.clock, right.clock) }
        : null,
  },
  {
    id: 'time-before-day',
    between: ['', 'on', 'of', ',', 'on the'],
    join: (left, right) => (left.kind === 'time' && left.day === null && isDay(right) ? { ...left, day: right } : null),
  },
  {
    id: 'day-before-time',
    between: ['', 'at', 'at about', 'at around', ', at', 'about', 'around'],
    join: (left, right) =>
      right.kind === 'time' && right.day === null && isDay(left) ? { ...right, day: left } : null,
  },
  {
    id: 'part-of-year-before-year',
    between: ['', 'of', ',', 'in'],
    join: (left, right) =>
      isOpen(left) && isYear(right) && left.weekday === null && (left.month !== null || left.part !== null)
        ? { ...left, within: right }
        : null,
  },
  {
    id: 'year-before-part-of-year',
    between: ["'s", "'s fiscal", "'s fiscal -"],
    join: (left, right) =>
      isOpen(right) && isYear(left) && (right.month !== null || right.part !== null)
        ? { ...right, within: left }
        : null,
  },
  {
    id: 'holiday-before-year',
    between: ['', ',', 'of', 'in'],
    join: (left, right) =>
      left.kind === 'holiday' && !left.within && isYear(right) ? { ...left, within: right } : null,
  },
  {
    id: 'weekday-before-week',
    between: ['', 'of'],
    join: (left, right) =>
      isOpen(left) &&
      left.weekday !== null &&
      left.month === null &&
      right.kind === 'shift' &&
      right.unit === 'week' &&
      right.amount !== null
        ? { ...left, within: right }
        : null,
  },
]

/** Joins neighbours into one expression where the words between them say that they are one. */
export function joinNeighbours(found: readonly FoundTimex[], scan: Scan): FoundTimex[] {
  const joined: FoundTimex[] = []
  for (const right of found) {
    const left = joined.at(-1)
    const one = left && right.first - left.last <= 3 ? joinOf(left, right, scan) : null
    if (one) joined[joined.length - 1] = one
    else joined.push(right)
  }
  return joined
}

function joinOf(left: FoundTimex, right: FoundTimex, scan: Scan): FoundTimex | null {
  if (right.mod !== null && left.mod !== null) return null
  const between = scan.tokens
    .slice(left.last, right.first)
    .map(({ lower }) => lower)
    .join(' ')
  for (const { between: words, join } of JOINS) {
    if (!words.includes(between)) continue
    const meaning = join(left.meaning, right.meaning)
    const named = meaning?.kind === 'time' && left.meaning.kind !== 'time' ? right : left
    if (meaning) return { rule: named.rule, first: left.first, last: right.last, meaning, mod: left.mod ?? right.mod }
  }
  return null
}
