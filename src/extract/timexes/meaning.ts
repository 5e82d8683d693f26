import type { Unit } from '../../lexicon/time-units.ts'
import type { TimexModifier, TimexType } from '../../report.ts'

/**
 * Where an expression is reckoned from: the day of publication; the date that the text told last; or ("the year") what
 * the text is about: its own day in news, the date told last in history.
 */
export type Origin = 'now' | 'told' | 'topic'

/** "last", "this", "next" before a named day, month or season. */
export type Direction = 'last' | 'this' | 'next'

/** A day, month, season or quarter by its name or number; what the words leave open is null. */
export interface CalendarMeaning {
  readonly kind: 'calendar'
  readonly month: number | null
  readonly day: number | null
  /** Monday is 1. */
  readonly weekday: number | null
  /** Which weekday of the month: 1 the first, -1 the last. */
  readonly nth: number | null
  /** "SP", "Q3", "H1": a part of the year. */
  readonly part: string | null
  readonly direction: Direction | null
  /** What the direction is reckoned from: "last May" from now, "the previous May" from the date told last. */
  readonly origin: Origin
  /** The year, or what tells it ("last year"). */
  readonly within: Meaning | null
}

/** "20/12/2025": which of the numbers is the day is for the rest of the article to tell. */
export interface NumericMeaning {
  readonly kind: 'numeric'
  readonly first: number
  readonly second: number
  readonly year: number
  /** Written with periods, the day always goes first. */
  readonly isDotted: boolean
}

export interface YearMeaning {
  readonly kind: 'year'
  readonly year: number
  readonly era: 'BC' | null
}

/** The leading digits of its years: "198" the 1980s, "19" the years from 1900. */
export interface SpanOfYearsMeaning {
  readonly kind: 'decade' | 'century'
  readonly digits: string
  readonly era: 'BC' | null
}

/** So many units before (negative) or after; null where the words leave the number open. */
export interface ShiftMeaning {
  readonly kind: 'shift'
  readonly unit: Unit
  readonly amount: number | null
  readonly direction: -1 | 0 | 1
  readonly origin: Origin
  /** "a year ago" in contrast to "last year": so long before, not the calendar's unit before. */
  readonly isDistance: boolean
}

/** A day that is named: a fixed day, a moving feast, or a day of history. */
export interface HolidayMeaning {
  readonly kind: 'holiday'
  readonly name: string
  readonly direction: Direction | null
  readonly within: Meaning | null
}

/** "6 p.m.", "Friday night", "dawn". */
export interface TimeMeaning {
  readonly kind: 'time'
  /** What stands behind the T: "18:30", "NI". */
  readonly clock: string
  readonly zone: string | null
  readonly day: Meaning | null
}

export interface ReferenceMeaning {
  readonly kind: 'reference'
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
}

/** A length of time; with a direction, the stretch of that length before or after its origin. */
export interface LengthMeaning {
  readonly kind: 'length'
  readonly value: string
  readonly direction: -1 | 1 | null
  readonly origin: Origin
}

export interface SetMeaning {
  readonly kind: 'set'
  readonly value: string
}

/** What the words of a time expression say, before it is anchored to a day. */
export type Meaning =
  | CalendarMeaning
  | NumericMeaning
  | YearMeaning
  | SpanOfYearsMeaning
  | ShiftMeaning
  | HolidayMeaning
  | TimeMeaning
  | ReferenceMeaning
  | LengthMeaning
  | SetMeaning

/** What a rule reads: the meaning and the modifier of its words. */
export interface TimexReading {
  readonly meaning: Meaning
  readonly mod: TimexModifier | null
  /** It is an expression only together with a day beside it: the "night" of "Monday night". */
  readonly needsDay?: true
}

export function typeOf(meaning: Meaning): TimexType {
  if (meaning.kind === 'time') return 'TIME'
  if (meaning.kind === 'length') return 'DURATION'
  return meaning.kind === 'set' ? 'SET' : 'DATE'
}
