import { type Document, sentenceOf } from '../../document/document.ts'
import type { ClaimedDate, Location, LocationMention } from '../../report.ts'
import type { Figure } from './figures.ts'

/** When and where the figure's own sentence says that it happened. */
export interface Ties {
  readonly date: ClaimedDate | null
  readonly location: Location | null
}

interface Placed {
  readonly location: Location
  readonly mention: LocationMention
}

/** Finds what stands in a sentence in one step. */
export interface TieIndex {
  readonly dates: ReadonlyMap<number, readonly ClaimedDate[]>
  readonly places: ReadonlyMap<number, readonly Placed[]>
}

const NOT_A_PLACE: ReadonlySet<Location['kind']> = new Set(['facility', 'unknown'])

/** Sorts dates and places by the sentences that they stand in. */
export function tieIndex(
  document: Document,
  dates: readonly ClaimedDate[] | null,
  locations: readonly Location[] | null,
): TieIndex {
  const datesIn = new Map<number, ClaimedDate[]>()
  for (const date of dates ?? []) {
    const sentence = sentenceOf(document, date.start)
    if (sentence && (date.type === 'DATE' || date.type === 'TIME')) addTo(datesIn, sentence.index, date)
  }
  const places = new Map<number, Placed[]>()
  for (const location of locations ?? []) {
    for (const mention of location.mentions) {
      const sentence = mention.within === null ? sentenceOf(document, mention.start) : null
      if (sentence) addTo(places, sentence.index, { location, mention })
    }
  }
  return { dates: datesIn, places }
}

function addTo<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The nearest date and place of the figure's sentence; behind the figure goes before ahead of it. */
export function tiesOf(index: TieIndex, figure: Figure): Ties {
  const dates = (index.dates.get(figure.sentenceIndex) ?? []).filter(({ earliest, latest }) => earliest ?? latest)
  const places = index.places.get(figure.sentenceIndex) ?? []
  const place =
    nearest(
      places.filter(({ location }) => !NOT_A_PLACE.has(location.kind)),
      figure,
      ({ mention }) => mention,
    ) ?? nearest(places, figure, ({ mention }) => mention)
  return { date: nearest(dates, figure, date => date), location: place?.location ?? null }
}

/** A character ahead of the figure counts as three behind it. */
const AHEAD = 3

function nearest<T>(
  list: readonly T[],
  figure: Figure,
  rangeOf: (item: T) => { readonly start: number; readonly end: number },
): T | null {
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const item of list) {
    const { start, end } = rangeOf(item)
    const distance = start >= figure.start ? Math.max(0, start - figure.end) : (figure.start - end) * AHEAD
    if (distance < least) {
      least = distance
      best = item
    }
  }
  return best
}
