import type { Document } from '../../document/document.ts'
import type { Meaning } from '../../extract/timexes/meaning.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import { AMERICAN_SPELLINGS, BRITISH_SPELLINGS } from '../../lexicon/day-order.ts'
import type { Location } from '../../report.ts'
import { countryOfMedium, countryOfUrl, orderOfCountry } from './day-order-countries.ts'

/** What may show the order in which an article writes days and months in numbers. */
export interface OrderSources {
  readonly document: Document
  readonly timexes: readonly Timex[]
  readonly publisher: string | null
  readonly url: string | null
  readonly locations: readonly Location[] | null
}

/** Whether the day stands before the month, and the id of the evidence that shows it; both null when nothing does. */
export interface DayOrder {
  readonly dayFirst: boolean | null
  readonly by: string | null
}

interface Evidence {
  readonly id: string
  readonly dayFirst: (sources: OrderSources) => boolean | null
}

/** The surest first; the last two show a habit, and a warning gives both readings. */
export const ORDER_EVIDENCE: readonly Evidence[] = [
  { id: 'other-dates', dayFirst: ({ timexes }) => orderOfNumbers(timexes) },
  {
    id: 'publisher',
    dayFirst: ({ publisher, url, document }) =>
      orderOfCountry(
        countryOfMedium(publisher) ?? countryOfUrl(url) ?? countryOfMedium(document.dateline?.agency?.text ?? null),
      ),
  },
  { id: 'dateline', dayFirst: sources => orderOfCountry(countryOfDateline(sources)) },
  { id: 'country', dayFirst: ({ locations }) => orderOfCountry(mainCountry(locations ?? [])) },
  { id: 'month-names', dayFirst: ({ timexes }) => orderOfNames(timexes) },
  { id: 'spelling', dayFirst: ({ document }) => orderOfSpelling(document) },
]

/** Whether two numbers can be read as day and month in both orders. */
export const isOpenOrder = (meaning: Meaning): boolean =>
  meaning.kind === 'numeric' &&
  !meaning.isDotted &&
  meaning.first !== meaning.second &&
  meaning.first <= 12 &&
  meaning.second <= 12

/** Whether the places of the article are needed to tell its order. */
export const needsPlaces = (timexes: readonly Timex[]): boolean =>
  timexes.some(({ meaning }) => isOpenOrder(meaning)) && orderOfNumbers(timexes) === null

export function dayOrderOf(sources: OrderSources): DayOrder {
  if (!sources.timexes.some(({ meaning }) => isOpenOrder(meaning))) return { dayFirst: null, by: null }
  for (const { id, dayFirst } of ORDER_EVIDENCE) {
    const found = dayFirst(sources)
    if (found !== null) return { dayFirst: found, by: id }
  }
  return { dayFirst: null, by: null }
}

/** By dates in numbers that can be read in one way only; null where they disagree. */
function orderOfNumbers(timexes: readonly Timex[]): boolean | null {
  const numbers = timexes.flatMap(({ meaning }) => (meaning.kind === 'numeric' && !meaning.isDotted ? [meaning] : []))
  return moreOf(numbers.filter(({ first }) => first > 12).length, numbers.filter(({ second }) => second > 12).length)
}

/** By the way it writes most of its dates with the month's name. */
const orderOfNames = (timexes: readonly Timex[]): boolean | null =>
  moreOf(
    timexes.filter(({ rule }) => rule.startsWith('timex/day-month')).length,
    timexes.filter(({ rule }) => rule.startsWith('timex/month-day')).length,
  )

function orderOfSpelling({ tokens }: Document): boolean | null {
  const count = (list: ReadonlySet<string>) =>
    tokens.reduce((sum, { lower, shape }) => sum + (shape === 'lower' && list.has(lower) ? 1 : 0), 0)
  return moreOf(count(BRITISH_SPELLINGS), count(AMERICAN_SPELLINGS))
}

const moreOf = (day: number, month: number): boolean | null => (day === month ? null : day > month)

function countryOfDateline({ document, locations }: OrderSources): string | null {
  const place = document.dateline?.place
  const found = place && locations?.find(({ mentions }) => mentions.some(({ start }) => start === place.start))
  return found?.place?.country ?? null
}

/** The country that more than half of the mentions of placed names belong to. */
function mainCountry(locations: readonly Location[]): string | null {
  const mentions = new Map<string, number>()
  let all = 0
  for (const { place, mentions: found } of locations) {
    if (!place?.country) continue
    all += found.length
    mentions.set(place.country, (mentions.get(place.country) ?? 0) + found.length)
  }
  return [...mentions].find(([, count]) => count * 2 > all)?.[0] ?? null
}
