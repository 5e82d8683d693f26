import { type Document, tokenFrom } from '../../document/document.ts'
import { CAUSES } from '../../lexicon/causes.ts'
import type { ClaimedDate } from '../../report.ts'
import type { Event } from './events.ts'
import { type Figure, LEDE_SENTENCES } from './figures.ts'
import { tellsEvent } from './scenes.ts'
import type { TieIndex, Ties } from './ties.ts'

/** What the day of an event is found from. */
interface Telling {
  readonly document: Document
  readonly index: TieIndex
  readonly event: Event
  /** The figures that its toll rests on. */
  readonly held: readonly Figure[]
  readonly ties: (figure: Figure) => Ties
}

interface DayRule {
  /** `day/slug`. */
  readonly id: string
  /** What speaks for the day, for readers. */
  readonly words: string
  readonly days: (telling: Telling) => readonly (ClaimedDate | null)[]
}

/** Counts that grow later date the count and not the event: "the toll rose on Wednesday". */
const isToldThen = ({ sense }: Figure): boolean => sense !== 'toll'

/** Where the day of an event is looked for, the surest first. */
export const DAY_RULES: readonly DayRule[] = [
  {
    id: 'day/inside-toll',
    words: 'the day of the event that the toll is of',
    days: telling => telling.held.slice(0, 1).map(figure => dayInside(telling, figure)),
  },
  {
    id: 'day/own-sentence',
    words: 'told beside the figure that the toll rests on',
    days: ({ held, ties }) => ownDays(held.slice(0, 1), ties),
  },
  {
    id: 'day/sentence-before',
    words: 'told in the sentence before that figure',
    days: ({ document, index, held }) => held.slice(0, 1).map(figure => dayBefore(document, index, figure)),
  },
  {
    id: 'day/event-told-on',
    words: 'told where the article goes on about the event itself',
    days: telling => daysToldOn(telling),
  },
  {
    id: 'day/same-harm',
    words: 'told beside another figure of the dead or the hurt',
    days: ({ held, ties }) => ownDays(held.filter(isHarm), ties).filter(isExact),
  },
  {
    id: 'day/lede',
    words: 'told in the first sentences',
    days: telling => (telling.event.apartBy === null ? daysInLede(telling) : []),
  },
  {
    id: 'day/other-figures',
    words: 'told beside another figure of this event',
    days: ({ event, ties }) => ownDays(event.figures, ties).filter(isExact),
  },
]

/** When an event happened, and how that was found. */
export interface EventDay {
  readonly date: ClaimedDate
  readonly by: DayRule
}

/** A year or a month beside another figure is mostly that of an earlier event: "in 2012, 124 people died there". */
const isExact = (date: ClaimedDate | null): boolean => date?.grain === 'day' || date?.grain === 'time'

const isHarm = ({ outcome }: Figure): boolean => outcome === 'killed' || outcome === 'injured'

const ownDays = (figures: readonly Figure[], ties: (figure: Figure) => Ties): (ClaimedDate | null)[] =>
  figures.filter(isToldThen).map(figure => ties(figure).date)

/** The date that tells when an event happened; null where none does. */
export function dayOf(telling: Telling): EventDay | null {
  for (const by of DAY_RULES) {
    const date = by.days(telling).find(each => each !== null)
    if (date) return { date, by }
  }
  return null
}

/** "The toll from the quake that struck late on Friday climbed to 120": the day of the event that the toll is of. */
function dayInside({ document, index }: Telling, figure: Figure): ClaimedDate | null {
  if (isToldThen(figure)) return null
  const inside = (index.dates.get(figure.sentenceIndex) ?? []).filter(
    date => date.start >= figure.start && date.end <= figure.count.start,
  )
  return inside.find(date => isDay(date) && tellsCause(document, figure, date)) ?? null
}

/** Whether what happened is named between the beginning of a figure and a date, or right behind it: "Friday's quake". */
function tellsCause(document: Document, { start }: Figure, date: ClaimedDate): boolean {
  const until = tokenFrom(document, date.end) + CAUSE_BEHIND
  for (let at = tokenFrom(document, start); at < until; at++)
    if (CAUSES.has(document.tokens[at]?.lower ?? '')) return true
  return false
}
const CAUSE_BEHIND = 2

/** "On Saturday a shell hit the camp. Seven people were killed": the last day of the sentence before, in the paragraph. */
function dayBefore({ sentences }: Document, { dates }: TieIndex, { sentenceIndex: at }: Figure): ClaimedDate | null {
  const before = sentences[at - 1]
  return before?.block === sentences[at]!.block ? ((dates.get(before.index) ?? []).findLast(isDay) ?? null) : null
}

const MOST_AWAY = 3

/** "The quake struck at 11:42 a.m. on Tuesday", soon after a figure. */
function daysToldOn({ document, index, held }: Telling): ClaimedDate[] {
  const from = held[0]?.sentenceIndex ?? 0
  for (let at = from + 1; at <= from + MOST_AWAY; at++) {
    const sentence = document.sentences[at]
    const days = (index.dates.get(at) ?? []).filter(isDay)
    if (sentence && days.length > 0 && tellsEvent(document, sentence)) return days
  }
  return []
}

/** A day or an hour that has passed. */
const isDay = ({ grain, tense }: ClaimedDate): boolean => (grain === 'day' || grain === 'time') && tense !== 'future'

/** The days of the first sentences, but those on which only a count has grown. */
function daysInLede({ index: { dates }, event: { figures }, ties }: Telling): ClaimedDate[] {
  const happened = new Set(ownDays(figures, ties))
  const counting = new Set(figures.map(figure => ties(figure).date).filter(date => !happened.has(date)))
  const found: ClaimedDate[] = []
  for (let at = 0; at < LEDE_SENTENCES; at++)
    found.push(...(dates.get(at) ?? []).filter(date => isDay(date) && !counting.has(date)))
  return found
}
