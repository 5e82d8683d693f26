import { type Document, holdsWord } from '../../document/document.ts'
import { SPREAD_WORDS } from '../../lexicon/partings.ts'
import type { Location } from '../../report.ts'
import { type Figure, HEADLINE } from './figures.ts'
import type { TieIndex } from './ties.ts'

/** A figure with its place in the list. */
interface Placed {
  readonly figure: Figure
  readonly place: number
}

const MOST_PORTIONS = 4
const MOST_TOTALS = 40

/**
 * "Of the 36, 28 died on the spot, while eight succumbed in hospital": figures of one sentence that come to a total
 * told before are parts of it, not rivals.
 */
export function withPortions(figures: readonly Figure[]): Figure[] {
  const totals: Placed[] = []
  const wholes = new Map<Figure, number>()
  for (const portions of bySentence(figures)) {
    const whole = wholeOf(portions, totals)
    if (whole) for (const { figure } of portions) wholes.set(figure, whole.place)
    for (const portion of portions) if (totals.length < MOST_TOTALS) totals.push(portion)
  }
  return figures.map(figure =>
    wholes.has(figure) ? { ...figure, scope: 'part', partOf: wholes.get(figure)! } : figure,
  )
}

/** The plain totals of each sentence, outcome by outcome, in article order. */
function bySentence(figures: readonly Figure[]): Placed[][] {
  const groups = new Map<string, Placed[]>()
  for (const [place, figure] of figures.entries()) {
    if (figure.scope !== 'total' || figure.count.value === null || figure.people.form === 'none') continue
    const key = `${figure.sentenceIndex} ${figure.outcome}`
    const group = groups.get(key)
    if (group) group.push({ figure, place })
    else groups.set(key, [{ figure, place }])
  }
  return [...groups.values()]
}

/** The total that two or more figures come to. */
function wholeOf(portions: readonly Placed[], totals: readonly Placed[]): Placed | null {
  if (portions.length < 2 || portions.length > MOST_PORTIONS) return null
  if (portions.some(({ figure }) => figure.prominence === HEADLINE || figure.count.qualifier !== 'exact')) return null
  const sum = portions.reduce((all, { figure }) => all + figure.count.value!, 0)
  const { outcome } = portions[0]!.figure
  return totals.findLast(({ figure }) => figure.outcome === outcome && figure.count.value === sum) ?? null
}

const LEAST_TOTAL = 3
const MOST_COMPARED = 40

/**
 * "Six were killed across the country. Three died in Dnipro … two in Zaporizhzhia": smaller figures of single towns,
 * told after a total that names none, are parts of it.
 */
export function withTownPortions(document: Document, index: TieIndex, figures: readonly Figure[]): Figure[] {
  const totals = figures.slice(0, MOST_COMPARED).flatMap((figure, place) => {
    const isTotal = figure.prominence > 1 && figure.scope === 'total' && (figure.count.value ?? 0) >= LEAST_TOTAL
    return isTotal && townsIn(index, figure).length === 0 ? [{ figure, place }] : []
  })
  // The article's own words for the total hold the parts, before those of the headline.
  totals.sort((a, b) => a.figure.prominence - b.figure.prominence)
  const wholes = new Map<Figure, number>()
  for (const { figure: total, place } of totals) {
    const portions = figures
      .slice(place + 1, place + 1 + MOST_COMPARED)
      .filter(figure => !wholes.has(figure) && isPortion(index, figure, total))
    const towns = new Set(portions.flatMap(figure => townsIn(index, figure)))
    const sum = portions.reduce((all, { count }) => all + count.value!, 0)
    const isSpread = sum <= total.count.value! && (towns.size > 1 || (towns.size === 1 && tellsSpread(document, total)))
    if (isSpread) for (const figure of portions) wholes.set(figure, place)
  }
  return figures.map(figure =>
    wholes.has(figure) ? { ...figure, scope: 'part', partOf: wholes.get(figure)!, ofTown: true } : figure,
  )
}

const townsIn = ({ places }: TieIndex, { sentenceIndex }: Figure): Location[] =>
  (places.get(sentenceIndex) ?? []).map(({ location }) => location).filter(({ kind }) => kind === 'city')

const isPortion = (index: TieIndex, figure: Figure, total: Figure): boolean =>
  figure.outcome === total.outcome &&
  (figure.scope === 'total' || figure.scope === 'additional') &&
  figure.prominence < HEADLINE &&
  figure.count.qualifier === 'exact' &&
  figure.count.value! < total.count.value! &&
  (figure.people.form === 'counted' || figure.people.form === 'bare') &&
  figure.sentenceIndex !== total.sentenceIndex &&
  townsIn(index, figure).length > 0 &&
  isSameDay(index, figure, total)

/** Whether no other day is told beside the figure. */
function isSameDay({ dates }: TieIndex, figure: Figure, total: Figure): boolean {
  const days = new Set((dates.get(total.sentenceIndex) ?? []).map(({ earliest }) => earliest))
  return (dates.get(figure.sentenceIndex) ?? []).every(({ earliest }) => days.has(earliest))
}

/** "Across the country", "nationwide". */
function tellsSpread(document: Document, { sentenceIndex }: Figure): boolean {
  const { first, last } = document.sentences[sentenceIndex]!
  return holdsWord(document, SPREAD_WORDS, first, last)
}

const HOSPITAL = /\b(?:hospital|infirmary|morgue)\b/

/** "Officials at Mercy Hospital said they received the bodies of 17 people": of more dead that were told of before. */
export const withHospitalPortions = (figures: readonly Figure[]): Figure[] =>
  figures.map(figure => {
    if (figure.scope !== 'total' || figure.rule !== 'casualty/bodies-of' || !HOSPITAL.test(figure.source ?? ''))
      return figure
    const place = figures.findIndex(
      ({ outcome, scope, count, start }) =>
        start < figure.start &&
        outcome === figure.outcome &&
        scope === 'total' &&
        isMore(count.value, figure.count.value),
    )
    return place < 0 ? figure : { ...figure, scope: 'part', partOf: place }
  })

const isMore = (one: number | null, other: number | null): boolean => one !== null && other !== null && one > other
