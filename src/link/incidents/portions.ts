import { type Figure, HEADLINE } from './figures.ts'

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
