import { contains, type Document, sentenceOf, tokenFrom } from '../../document/document.ts'
import { FULL_WEEKDAYS, MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts'
import { LONG_UNITS, PLAN_WORDS, POINTING_TIMES, WILL_BORDERS } from '../../lexicon/doubts.ts'
import type { ClaimedDate } from '../../report.ts'
import { dayFrom, daysInMonth, weekdayOf } from '../dates/calendar.ts'
import { anyPhrase, openingPhrase } from '../phrases.ts'
import type { Check, Doubt, Findings } from './check.ts'
import { spanFrom } from './figures.ts'

const FULL_DAY = /^\d{4}-\d\d-\d\d$/

const WEEKDAY = anyPhrase(FULL_WEEKDAYS)

/** The first of the names is the full one. */
const nameOf = (weekday: number): string =>
  [...WEEKDAYS].find(([, number]) => number === weekday)![0].replace(/^./, letter => letter.toUpperCase())

/** "Friday, 20 December 2025" when that is a Saturday; the year must be written or known from the publication. */
function weekdayDoubts(_document: Document, { dates, article }: Findings): Doubt[] {
  return (dates ?? []).flatMap(date => {
    const written = WEEKDAY.exec(date.text)?.[0].toLowerCase()
    if (!written || !FULL_DAY.test(date.value ?? '') || !hasDayOfMonth(date) || !isYearKnown(date, article.published))
      return []
    const day = dayFrom(date.value!)
    if (day.day > daysInMonth(day.year, day.month)) return []
    const right = weekdayOf(day)
    return WEEKDAYS.get(written) === right ? [] : [doubtOf(date, [date.text, date.value!, nameOf(right)])]
  })
}

const hasDayOfMonth = ({ text }: ClaimedDate): boolean => /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(text)
const isYearKnown = ({ text }: ClaimedDate, published: string | null): boolean =>
  /\b\d{4}\b/.test(text) || published !== null

/** A day that its month does not have; 29 February only where the year is written. */
function impossibleDoubts(_document: Document, { dates }: Findings): Doubt[] {
  return (dates ?? []).flatMap(date => {
    if (!FULL_DAY.test(date.value ?? '')) return []
    const { year, month, day } = dayFrom(date.value!)
    const isLeapDay = month === 2 && day === 29 && !/\b\d{4}\b/.test(date.text)
    return month > 12 || isLeapDay || day <= daysInMonth(year, month) ? [] : [doubtOf(date, [date.text])]
  })
}

const PLAN = anyPhrase(PLAN_WORDS)

/** Told as past though it lies after the publication, or as coming though it lies before. */
function tenseDoubts(document: Document, { dates, article }: Findings): Doubt[] {
  const { published } = article
  if (published === null) return []
  return (dates ?? []).flatMap(date => {
    if (date.type !== 'DATE' || date.basis !== 'stated' || date.mod !== null || date.rangeWith !== null) return []
    if (
      date.grain === 'year' ||
      !/\b\d{4}\b/.test(date.text) ||
      PLAN.test(date.sentence.text.slice(0, 2000)) ||
      isQuoted(document, date)
    )
      return []
    if (
      date.tense === 'past' &&
      date.earliest !== null &&
      date.earliest > published &&
      date.earliest.slice(0, 4) <= nextYear(published)
    ) {
      return [doubtOf(date, ['told as past', date.text, 'after', published])]
    }
    return date.latest !== null && date.latest < published && hasWill(document, date)
      ? [doubtOf(date, ['told as coming', date.text, 'before', published])]
      : []
  })
}

const nextYear = (published: string): string => String(Number(published.slice(0, 4)) + 1)

const isQuoted = ({ quotations }: Document, date: ClaimedDate): boolean => quotations.some(each => contains(each, date))

const BEFORE_DATE = 12
const borders: ReadonlySet<string> = new Set(WILL_BORDERS)

/** "will" in the few words of its sentence before the date, with no other verb in between. */
function hasWill(document: Document, date: ClaimedDate): boolean {
  const at = tokenFrom(document, date.start)
  const first = sentenceOf(document, date.start)?.first ?? at
  for (let index = at - 1; index >= Math.max(first, at - BEFORE_DATE); index--) {
    const { lower } = document.tokens[index]!
    if (lower === 'will') return true
    if (borders.has(lower)) return false
  }
  return false
}

const POINTING = openingPhrase(POINTING_TIMES)
const LONG = anyPhrase(LONG_UNITS)

/** Expressions that name a day, week, month or season only from a day of reference on. */
function referenceDoubts(_document: Document, { dates, article }: Findings): Doubt[] {
  if (article.published !== null) return []
  const hanging = (dates ?? []).filter(
    ({ type, basis, earliest, value, text }) =>
      (type === 'DATE' || type === 'TIME') &&
      basis === 'unresolved' &&
      earliest === null &&
      value !== null &&
      !/_REF$/.test(value) &&
      !POINTING.test(text) &&
      !LONG.test(text),
  )
  const [first] = hanging
  if (!first) return []
  const others = new Set(hanging.map(({ text }) => text.toLowerCase()))
  others.delete(first.text.toLowerCase())
  return [
    {
      about: [first.text, others.size > 0 ? ` and ${others.size} more` : ''],
      findings: hanging.map(({ id }) => id),
      spans: hanging.map(spanFrom),
    },
  ]
}

/** "03/04/2025" where nothing in the article, or only its way of writing, tells the day from the month. */
function orderDoubts(_document: Document, { dates }: Findings): Doubt[] {
  const open = (dates ?? []).filter(({ rule, value }) =>
    rule === 'timex/numeric-date' ? /-XX-XX$/.test(value ?? '') : ORDER_BY_HABIT.test(rule),
  )
  return open.slice(0, 1).map(date => {
    const [first, second, year] = date.text.match(/\d+/g)!
    return doubtOf(date, [date.text, `${first} ${monthName(second!)}`, `${second} ${monthName(first!)} ${year}`])
  })
}

const ORDER_BY_HABIT = /-by-(?:month-names|spelling)$/

const monthName = (number: string): string =>
  [...MONTHS].find(([, month]) => month === Number(number))![0].replace(/^./, letter => letter.toUpperCase())

const doubtOf = (date: ClaimedDate, about: readonly string[]): Doubt => ({
  about,
  findings: [date.id],
  spans: [spanFrom(date)],
})

export const DAY_CHECKS: readonly Check[] = [
  {
    code: 'weekday-date-mismatch',
    message: ([text, day, weekday]) => `“${text}”, but ${day} is a ${weekday}`,
    find: weekdayDoubts,
  },
  { code: 'impossible-date', message: ([text]) => `there is no “${text}”`, find: impossibleDoubts },
  {
    code: 'tense-date-mismatch',
    message: ([told, text, side, published]) => `${told}, but “${text}” is ${side} the publication on ${published}`,
    find: tenseDoubts,
  },
  {
    code: 'no-reference-date',
    message: ([text, more]) => `“${text}”${more} cannot be placed: the day of publication is not known`,
    find: referenceDoubts,
  },
  {
    code: 'day-month-order',
    message: ([text, one, other]) => `“${text}” may be ${one} or ${other}`,
    find: orderDoubts,
  },
]
