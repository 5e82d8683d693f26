import type { Sentence } from '../../document/document.ts'
import type { Meaning } from '../../extract/timexes/meaning.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import type { Tense } from '../../report.ts'
import { type Day, dayFrom, daysBetween } from './calendar.ts'
import { isReckonedFromNow } from './narrative.ts'
import type { Situation, Told } from './situation.ts'
import { boundsOf } from './value.ts'

/** What the text has told so far that later expressions may be reckoned from. */
export interface Memory {
  readonly told: Told | null
  /** The latest date that the paragraph has told, and the paragraph: the tale goes on there after a step back. */
  readonly latest: Told | null
  readonly latestIn: number
  /** The year that the tale last put each month in, January first. */
  readonly tale: readonly (number | null)[]
  readonly quarter: Told | null
  /** The sentence that told the quarter last. */
  readonly quarterAt: number
  /** The year that each month was told with last, January first, and the sentence of the last of them. */
  readonly years: readonly (number | null)[]
  readonly year: number | null
  readonly yearAt: number
  /** The year of the history that a paragraph tells, and the paragraph. */
  readonly past: number | null
  readonly pastIn: number
}

export const NOTHING_TOLD: Memory = {
  told: null,
  latest: null,
  latestIn: -1,
  tale: Array(12).fill(null),
  quarter: null,
  quarterAt: -10,
  years: Array(12).fill(null),
  year: null,
  yearAt: -10,
  past: null,
  pastIn: -1,
}

/** What stands before an expression. */
export interface Lead {
  readonly word: string
  /** It only says when something was said. */
  readonly isReport: boolean
  /** "the previous winter of 2009": it is told to compare. */
  readonly isCompared: boolean
  /** "until the fall of the city in May": the tale does not follow there. */
  readonly isAhead: boolean
  readonly sentence: number
  readonly block: number
  readonly isNarrative: boolean
}

interface Place {
  readonly now: Day | null
  readonly isNarrative: boolean
  readonly tense: Tense | null
  readonly sentence: Sentence | null
  readonly dayFirst: boolean | null
  /** The expression leaves its year to what was told. */
  readonly isOpen: boolean
  readonly isTold: boolean
  readonly wasPlanned: boolean
  readonly endsRange: boolean
  /** It says that it follows or precedes what was told last. */
  readonly followsTold: boolean
  readonly rangeEnd: number | null
}

/** How many sentences on a comparison still belongs to the quarter told. */
const QUARTER_REACH = 3

export function situationOf(
  memory: Memory,
  { now, isNarrative, tense, sentence, dayFirst, isOpen, isTold, wasPlanned, endsRange, followsTold, rangeEnd }: Place,
): Situation {
  const { quarter, quarterAt, tale, years, year, yearAt, past, pastIn } = memory
  const opensParagraph = sentence !== null && sentence.block !== memory.latestIn
  const told = isNarrative && isOpen && opensParagraph && !followsTold ? memory.latest : memory.told
  // A paragraph of news that has named a year long past goes on about that year.
  const isPast =
    sentence?.block === pastIn && past !== null && now !== null && past < now.year - 1 && tense === 'past' && isOpen
  return {
    now,
    told,
    quarter,
    comparesQuarters: quarter !== null && sentence !== null && sentence.index - quarterAt <= QUARTER_REACH,
    isNarrative: isNarrative || isPast,
    opensParagraph,
    tale: opensParagraph ? tale : null,
    isTold,
    wasPlanned,
    endsRange,
    rangeEnd,
    years,
    statedYear: sentence?.index === yearAt ? year : null,
    tense,
    dayFirst,
  }
}

/**
 * The memory after an expression. What is told only for comparison ("a year earlier", "the worst since 1993") is no new
 * place in time.
 */
export function remember(memory: Memory, timex: Timex, value: string | null, lead: Lead): Memory {
  // In history, what is reckoned from the writer's day ("this year", "last week") is no part of the tale.
  if (lead.isNarrative && isReckonedFromNow(timex.meaning)) return memory
  if (isReckonedFromNow(timex.meaning) && memory.past !== null)
    return { ...remembered(memory, timex, value, lead), past: null }
  return remembered(memory, timex, value, lead)
}

function remembered(memory: Memory, timex: Timex, value: string | null, lead: Lead): Memory {
  if (lead.isReport && isDayOfReport(value)) return memory
  const { meaning } = timex
  if (lead.isCompared || lead.isAhead || (meaning.kind === 'year' && (lead.word === 'since' || lead.word === 'before')))
    return memory
  if (meaning.kind === 'shift' && meaning.direction < 0 && meaning.unit !== 'day' && meaning.unit !== 'week')
    return memory
  // "They had met the previous summer" looks back and goes on from where it was.
  if (meaning.kind === 'calendar' && meaning.direction === 'last' && meaning.origin === 'told') return memory
  const told = toldBy(timex, value)
  if (!told) return memory
  const month = meaning.kind === 'calendar' ? meaning.month : null
  const year = meaning.kind === 'calendar' && month !== null ? statedYear(meaning.within) : null
  const past = lead.word === 'since' || lead.word === 'before' ? null : year
  const isLater =
    memory.latest === null || lead.block !== memory.latestIn || daysBetween(memory.latest.day, told.day) > 0
  return {
    told,
    latest: isLater ? told : memory.latest,
    latestIn: lead.block,
    tale:
      told.grain === 'day' || told.grain === 'month'
        ? memory.tale.with(told.day.month - 1, told.day.year)
        : memory.tale,
    quarter: told.grain === 'quarter' ? told : memory.quarter,
    quarterAt: told.grain === 'quarter' ? lead.sentence : memory.quarterAt,
    years: year === null ? memory.years : memory.years.with(month! - 1, year),
    year: year ?? memory.year,
    yearAt: year === null ? memory.yearAt : lead.sentence,
    past: past ?? memory.past,
    pastIn: past === null ? memory.pastIn : lead.block,
  }
}

/** "said on Tuesday"; what was promised in 2019 is told. */
const isDayOfReport = (value: string | null): boolean => /^(?:time|day|week)$/.test(boundsOf(value).grain ?? '')

const statedYear = (within: Meaning | null): number | null =>
  within?.kind === 'year' && !within.era ? within.year : null

function toldBy({ type }: Timex, value: string | null): Told | null {
  if (value === null || (type !== 'DATE' && type !== 'TIME')) return null
  const era = /^BC(\d{4})/.exec(value)
  if (era) return { day: { year: Number(era[1]), month: 1, day: 1 }, grain: 'year', era: 'BC' }
  const { earliest, grain } = boundsOf(value.split('T')[0]!)
  // "In the 1980s" tells no year that a month could belong to.
  const isWide = grain === 'decade' || grain === 'century'
  return !earliest || !grain || grain === 'time' || isWide ? null : { day: dayFrom(earliest), grain, era: null }
}
