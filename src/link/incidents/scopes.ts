import type { Event } from './events.ts'
import type { Figure } from './figures.ts'

interface ScopeRule {
  readonly id: string
  /**
   * The figure as it stands among those of its outcome that its event told before, and against the largest total of
   * all; null where it stays as it is.
   */
  readonly read: (
    figure: Figure,
    before: readonly Figure[],
    largest: number,
    placeOf: (figure: Figure) => number,
  ) => Figure | null
}

/** What a figure's words alone do not tell of its scope. */
const SCOPE_RULES: readonly ScopeRule[] = [
  {
    id: 'scope/nothing-to-add-to',
    read: (figure, before, largest) => {
      const isLone = !before.some(({ people }) => people.form !== 'none') && largest <= (figure.count.value ?? largest)
      return figure.scope === 'additional' && isLone ? { ...figure, scope: 'total' } : null
    },
  },
  {
    id: 'scope/part-of-earlier',
    read: (figure, before, _largest, placeOf) => {
      if (figure.scope !== 'part' || figure.partOf !== null) return null
      const whole = before.findLast(other => mayHold(other, figure))
      return whole ? { ...figure, partOf: placeOf(whole) } : null
    },
  },
]

const mayHold = ({ scope, count }: Figure, { count: part }: Figure): boolean =>
  scope === 'total' && count.value !== null && count.value > (part.value ?? part.min ?? 0)

/** Figures with the scope that they have in their event: "three others" adds to nothing where none were told before. */
export function scopedFigures(figures: readonly Figure[], events: readonly Event[]): ReadonlyMap<Figure, Figure> {
  const places = new Map(figures.map((figure, place) => [figure, place]))
  const scoped = new Map<Figure, Figure>()
  for (const event of events) {
    const told = new Map<string, Figure[]>()
    const largest = largestTotals(event)
    for (const figure of event.figures) {
      const before = told.get(figure.outcome) ?? []
      for (const { read } of SCOPE_RULES) {
        const changed = read(figure, before, largest.get(figure.outcome) ?? 0, other => places.get(other)!)
        if (changed) scoped.set(figure, changed)
      }
      told.set(figure.outcome, before)
      if (before.length < MOST_HELD) before.push(figure)
    }
  }
  return scoped
}

function largestTotals({ figures }: Event): ReadonlyMap<string, number> {
  const largest = new Map<string, number>()
  for (const { outcome, scope, count } of figures)
    if (scope === 'total') largest.set(outcome, Math.max(largest.get(outcome) ?? 0, count.value ?? 0))
  return largest
}

/** Totals are told early; it keeps the work linear. */
const MOST_HELD = 40
