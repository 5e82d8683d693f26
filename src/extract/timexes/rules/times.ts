import { DAY_PARTS, NAMED_HOURS } from '../../../lexicon/calendar.ts'
import { YEAR_FOLLOWERS } from '../../../lexicon/time-contexts.ts'
import { SMALL_CARDINALS } from '../../../lexicon/time-numbers.ts'
import type { Match, Part, Scan } from '../../pattern.ts'
import { wordAt } from '../context.ts'
import type { Meaning, TimexReading } from '../meaning.ts'
import { plain, shift, wordOf } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

const time = (clock: string, day: Meaning | null = null, zone: string | null = null): TimexReading =>
  plain({ kind: 'time', clock, zone, day })

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Hour and minute of the part, with the half of the day that stands behind it; null when the clock has no such time. */
function readClock(part: Part | undefined, half: string, scan: Scan): string | null {
  if (!part) return null
  const text = scan.tokens
    .slice(part.first, part.last)
    .map(({ lower }) => lower)
    .join('')
  const spoken = SMALL_CARDINALS.get(text)
  const found =
    spoken === undefined ? /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?/.exec(text) : ['', String(spoken), undefined]
  if (!found) return null
  const hour = Number(found[1])
  const minute = Number(found[2] ?? 0)
  const isLate = /^p/.test(half)
  if (hour > 24 || minute > 59 || (half && (hour > 12 || hour === 0))) return null
  const full = half ? (hour % 12) + (isLate ? 12 : 0) : hour
  return `${twoDigits(full)}:${twoDigits(minute)}`
}

function readTime({ parts }: Match, scan: Scan): TimexReading | null {
  const joined = /(am|pm)$/.exec(wordOf(parts.clock, scan))?.[1] ?? ''
  const clock = readClock(parts.clock, joined || wordOf(parts.half, scan), scan)
  return clock === null ? null : time(clock, null, wordOf(parts.zone, scan) || null)
}

/** A bare "18:30" is a time where a word of time stands before it; a score or a ratio is none. */
function readBareClock(match: Match, scan: Scan): TimexReading | null {
  // A line of its own in a live report.
  if (match.first === scan.first && match.last === scan.last) return readTime(match, scan)
  const before = wordAt(scan, match.first - 1)
  const after = wordAt(scan, match.last)
  if (!/^(?:at|by|from|until|till|around|about|before|after|since|between|and|to|approximately)$/.test(before))
    return null
  const isDecimal = scan.tokens[match.first]!.text.includes('.')
  if (isDecimal && (before !== 'at' || /^(?:percent|%|per|million|billion|points?|cents?)$/.test(after))) return null
  return isDecimal ? null : readTime(match, scan)
}

/** "twenty to seven in the morning"; without its part of the day it needs a word of time before it. */
function readSpokenTime({ parts, first }: Match, scan: Scan): TimexReading | null {
  const before = wordAt(scan, first - 1)
  if (!parts.half && !/^(?:at|by|until|around|about|from|after|before|a)$/.test(before)) return null
  const word = wordOf(parts.minutes, scan)
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : (SMALL_CARDINALS.get(word) ?? 0)
  const hour = SMALL_CARDINALS.get(wordOf(parts.hour, scan)) ?? 0
  if (hour > 12 || minutes > 30) return null
  const isLate = DAY_PART_OF[wordOf(parts.half, scan)] === 'p.m.'
  const total = ((hour % 12) + (isLate ? 12 : 0)) * 60 + (wordOf(parts.side, scan) === 'to' ? -minutes : minutes) + 1440
  return time(`${twoDigits(Math.floor(total / 60) % 24)}:${twoDigits(total % 60)}`)
}

const DAY_PART_OF: Readonly<Record<string, string>> = {
  morning: 'a.m.',
  afternoon: 'p.m.',
  evening: 'p.m.',
  night: 'p.m.',
}

const ZONE = "(zone:<zone> | '(' zone:<zone> ')')?"

/** Times of the clock and parts of the day. */
export const TIME_RULES: readonly TimexRule[] = [
  { id: 'timex/clock-half', match: `clock:<clock> half:<half-of-day> ${ZONE}`, read: readTime },
  { id: 'timex/joined-clock', match: `(<number> : )? clock:<joined-hour> ${ZONE}`, read: readTime },
  {
    id: 'timex/joined-minutes',
    match: `clock:(<number> : <joined-minute>) ${ZONE}`,
    read: (match, scan) => {
      const [hour, , rest] = scan.tokens.slice(match.first, match.first + 3).map(({ lower }) => lower)
      const half = /[ap]m$/.exec(rest!)?.[0] ?? ''
      if (Number(hour) > 12) return null
      const full = (Number(hour) % 12) + (half === 'pm' ? 12 : 0)
      return time(`${twoDigits(full)}:${rest!.slice(0, 2)}`, null, wordOf(match.parts.zone, scan) || null)
    },
  },
  { id: 'timex/clock-zone', match: 'clock:<clock-time> (hours|hrs)? zone:<zone>', read: readTime },
  {
    id: 'timex/military-clock',
    match: 'clock:<military-hour> (hours|hrs)? zone:<zone>',
    read: ({ parts }, scan) => {
      const digits = wordOf(parts.clock, scan)
      return time(`${digits.slice(0, 2)}:${digits.slice(2)}`, null, wordOf(parts.zone, scan) || null)
    },
  },
  { id: 'timex/clock', match: 'clock:<clock-time>', read: readBareClock },
  {
    id: 'timex/o-clock',
    match: "clock:(<number>|<small-cardinal>) o'clock (in the half:<day-part>)?",
    read: ({ parts }, scan) => {
      const clock = readClock(parts.clock, DAY_PART_OF[wordOf(parts.half, scan)] ?? '', scan)
      return clock === null ? null : time(clock)
    },
  },
  {
    id: 'timex/minutes-past-hour',
    match:
      'minutes:(<small-cardinal>|half|quarter) side:(past|to) hour:<small-cardinal> (in the half:<day-part> | at half:night)?',
    read: readSpokenTime,
  },
  {
    id: 'timex/hour-in-day-part',
    match: 'clock:(<clock>|<small-cardinal>) (in the half:(morning|afternoon|evening) | at half:night)',
    read: ({ parts }, scan) => {
      const clock = readClock(parts.clock, DAY_PART_OF[wordOf(parts.half, scan)] ?? '', scan)
      return clock === null ? null : time(clock)
    },
  },
  {
    id: 'timex/hour-of-today',
    match: 'clock:(<clock>|<small-cardinal>) this half:(morning|afternoon|evening)',
    read: ({ parts }, scan) => {
      const clock = readClock(parts.clock, DAY_PART_OF[wordOf(parts.half, scan)] ?? '', scan)
      return clock === null ? null : time(clock, shift('day', 0, 0))
    },
  },
  {
    id: 'timex/named-hour',
    match: 'name:<named-hour>',
    read: ({ parts, first }, scan) =>
      // The film.
      wordAt(scan, first - 1) === 'high' ? null : time(NAMED_HOURS.get(wordOf(parts.name, scan))!),
  },
  {
    id: 'timex/day-part',
    match: 'part:<day-part>',
    // "Published in Dawn, 3 May": the newspaper.
    read: ({ parts, first }, scan) =>
      scan.tokens[first]!.shape === 'capital' && wordAt(scan, first - 1) === 'in'
        ? null
        : { needsDay: true, ...time(DAY_PARTS.get(wordOf(parts.part, scan))!) },
  },
  { id: 'timex/tonight', match: 'tonight', read: () => time('NI', shift('day', 0, 0)) },
  { id: 'timex/last-night', match: 'last night', read: () => time('NI', shift('day', 1, -1)) },
  {
    id: 'timex/overnight',
    match: 'overnight',
    read: ({ last }, scan) =>
      /^(?:stay|stays|bag|train|success|sensation|shift)$/.test(wordAt(scan, last))
        ? null
        : time('NI', shift('day', 0, 0)),
  },
  {
    id: 'timex/this-day-part',
    match: 'this part:<day-part>',
    read: ({ parts }, scan) => time(DAY_PARTS.get(wordOf(parts.part, scan))!, shift('day', 0, 0)),
  },
  {
    id: 'timex/that-day-part',
    match: '(that | the same | that same) part:<day-part>',
    read: ({ parts }, scan) => time(DAY_PARTS.get(wordOf(parts.part, scan))!, shift('day', 0, 0, 'told')),
  },
  {
    id: 'timex/next-day-part',
    match: 'the (next|following) part:<day-part>',
    read: ({ parts }, scan) => time(DAY_PARTS.get(wordOf(parts.part, scan))!, shift('day', 1, 1, 'told')),
  },
  {
    id: 'timex/previous-day-part',
    match: 'the (previous|preceding) part:<day-part>',
    read: ({ parts }, scan) => time(DAY_PARTS.get(wordOf(parts.part, scan))!, shift('day', 1, -1, 'told')),
  },
  {
    id: 'timex/the-day-part',
    match: 'the part:<day-part>',
    read: ({ parts, last }, scan) => {
      const next = last < scan.last ? scan.tokens[last]! : null
      const isFree = next === null || next.kind !== 'word' || next.shape !== 'lower' || YEAR_FOLLOWERS.has(next.lower)
      return isFree ? time(DAY_PARTS.get(wordOf(parts.part, scan))!) : null
    },
  },
  { id: 'timex/early-hours', match: 'the? (early|small|wee) (morning)? hours', read: () => time('MO') },
  {
    id: 'timex/bare-day-part',
    match: '(at|before|after|until|by|since|from|around) it:(part:(<bare-day-part>|night))',
    read: (match, scan) => {
      const { parts } = match
      // "From Dawn": the newspaper.
      if (scan.tokens[parts.part!.first]!.shape === 'capital') return null
      return wordOf(parts.part, scan) === 'night' && wordAt(scan, match.first) !== 'at'
        ? null
        : time(DAY_PARTS.get(wordOf(parts.part, scan))!)
    },
  },
]
