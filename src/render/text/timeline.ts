import type { ClaimedDate, Report } from '../../report.ts'
import { byTime, dayPhrase, isVagueButTelling, type Period, periodsOf } from '../dates.ts'
import { flow, LABEL_COLUMNS, labelled, pad } from './layout.ts'
import { columnsOf, type Line, type Piece, piece, shortPiece, space } from './pieces.ts'

const MAX_DATES = 9
const MAX_PERIOD_COLUMNS = 26
const MIN_EVENT_COLUMNS = 16
const GAP = 2

/** The days and periods the article speaks of, in the order of time; what cannot be placed in time comes last. */
export function timelineSection(report: Report, width: number): Line[] {
  const dates = report.dates ?? []
  const entries = entriesOf(periodsOf(dates.filter(date => !isInDateline(report, date))))
  const shown = mostTelling(entries, MAX_DATES)
  const columns = width - LABEL_COLUMNS
  return labelled('WHEN', [
    ...shown.flatMap(drawEntry(shown, columns, report.article.published)),
    ...moreLine(entries.length - shown.length),
    ...unplaced(dates.filter(isVagueButTelling), columns),
  ])
}

const isInDateline = ({ article: { dateline } }: Report, { start }: ClaimedDate): boolean =>
  dateline !== null && start >= dateline.start && start < dateline.end

/** Each period once, with the expression that tells most about it. */
function entriesOf(periods: readonly Period[]): Period[] {
  const entries = new Map<string, Period>()
  for (const period of periods) {
    const { date, phrase } = period
    // An hour of which nothing is told says nothing beside its day.
    if (date.type === 'TIME' && date.event === null) continue
    const known = entries.get(phrase)
    if (known === undefined || (known.date.event === null && date.event !== null)) entries.set(phrase, period)
  }
  return [...entries.values()].sort((a, b) => byTime(a.date, b.date))
}

/** Dates with an event first, but in the order of time. */
function mostTelling(entries: readonly Period[], most: number): Period[] {
  if (entries.length <= most) return [...entries]
  const ranked = [...entries].sort((a, b) => Number(a.date.event === null) - Number(b.date.event === null))
  const kept = new Set(ranked.slice(0, most))
  return entries.filter(entry => kept.has(entry))
}

/**
 * Draws entries in columns that fit all of them: when, what, and how the day is known. Where the terminal is too narrow
 * for three, what stands below.
 */
function drawEntry(entries: readonly Period[], columns: number, published: string | null): (entry: Period) => Line[] {
  const basisOfEntry = (entry: Period): string => basisOf(entry, published)
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columnsOf))
  const periodColumns = Math.min(MAX_PERIOD_COLUMNS, widest(entries.map(({ phrase }) => phrase)))
  const basisColumns = Math.min(Math.floor(columns * 0.36), widest(entries.map(basisOfEntry)))
  const eventColumns = columns - periodColumns - basisColumns - 2 * GAP
  return entry => {
    const period = pad([shortPiece(entry.phrase, periodColumns, 'date')], periodColumns + GAP)
    const basis = shortPiece(basisOfEntry(entry), basisColumns, 'faint')
    if (eventColumns >= MIN_EVENT_COLUMNS) {
      return [[...period, ...pad([eventOf(entry.date, eventColumns)], eventColumns + GAP), basis]]
    }
    return [
      [...period, basis],
      [space(GAP), eventOf(entry.date, columns - GAP)],
    ]
  }
}

function eventOf(date: ClaimedDate, columns: number): Piece {
  return date.event === null ? contextOf(date, columns) : shortPiece(date.event.text, columns)
}

/** How the day is known: whether it is stated, else the article's own words, and from which other day than its own. */
function basisOf({ date, phrase }: Period, published: string | null): string {
  const { basis, reference, text, event } = date
  if (basis === 'stated') return 'stated'
  // A clause that is shown for want of an event holds the words already.
  const words = event === null ? 'inferred' : `“${text}”`
  if (reference === null || reference === published) return words
  const day = dayPhrase(reference)
  const year = reference.slice(0, 4)
  return `${words}, from ${phrase.includes(year) ? day.replace(` ${year}`, '') : day}`
}

/** The clause that an expression of which no event is known stands in, from a word border on, with the expression. */
function contextOf({ sentence, start, end }: ClaimedDate, columns: number): Piece {
  const [from, to] = [start - sentence.start, end - sentence.start]
  const clause = /^.*(?:[,;:—–]\s|\()/s.exec(sentence.text.slice(0, from))?.[0].length ?? 0
  const words = sentence.text.slice(clause)
  const needed = to - clause
  if (needed <= columns - 1) return shortPiece(words.trimStart(), columns, 'faint')
  const tail = sentence.text.slice(Math.max(0, to - columns + 1), to).replace(/^\S*\s+/, '')
  return shortPiece(`…${tail}`, columns, 'faint')
}

/** Expressions that mean a time which the article does not pin down. */
function unplaced(dates: readonly ClaimedDate[], columns: number): Line[] {
  const texts = [...new Set(dates.map(({ text }) => text.replace(/\s+/g, ' ')))]
  if (texts.length === 0) return []
  const items = texts.slice(0, MAX_DATES).map(text => [piece(`“${text}”`)])
  const more = texts.length > items.length ? [[piece(`and ${texts.length - items.length} more`, 'faint')]] : []
  return flow([[piece('unresolved: ', 'faint'), ...(items[0] ?? [])], ...items.slice(1), ...more], columns)
}

function moreLine(count: number): Line[] {
  return count <= 0 ? [] : [[piece(`and ${count} more`, 'faint')]]
}
