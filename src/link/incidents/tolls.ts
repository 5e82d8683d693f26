import type { Incident, Outcome, Toll } from '../../report.ts'
import type { Figure } from './figures.ts'
import { type Person, personsIn } from './persons.ts'

const UNREAL: ReadonlySet<string> = new Set(['denied', 'projected', 'hypothetical'])

/** Whether a figure may enter the toll of its incident at all. */
export const isCountable = ({ status, scope, count }: Figure): boolean =>
  !UNREAL.has(status) && scope !== 'cumulative' && scope !== 'background' && count.unit === 'person'

/** The toll of an incident by outcome, reckoned from the figures that speak of it. */
export function tollsOf(figures: readonly Figure[]): Incident['toll'] {
  const counted = figures.filter(isCountable)
  const harmed = counted.filter(({ outcome }) => outcome === 'killed' || outcome === 'injured')
  const persons = personsIn(harmed)
  const killed = tollOf(
    'killed',
    counted,
    persons.filter(({ outcomes }) => outcomes.has('killed')),
  )
  const toll: { [K in Outcome]?: Toll } = {}
  if (killed) toll.killed = killed
  const injured = injuredToll(counted, persons, killed)
  if (injured) toll.injured = injured
  for (const outcome of [
    'missing',
    'displaced',
    'detained',
    'kidnapped',
    'trapped',
    'rescued',
    'affected',
    'unspecified',
  ] as const) {
    const found = tollOf(outcome, counted, personsIn(counted.filter(figure => figure.outcome === outcome)))
    if (found) toll[outcome] = found
  }
  return toll
}

const isTotal = ({ scope, people, count }: Figure): boolean =>
  scope === 'total' && people.form !== 'none' && count.value !== 1

function tollOf(outcome: Outcome, figures: readonly Figure[], persons: readonly Person[]): Toll | null {
  const own = figures.filter(figure => figure.outcome === outcome)
  if (own.length === 0) return null
  const totals = own.filter(isTotal)
  const stated = totals.filter(({ count }) => count.value !== null)
  const best = chosen(stated) ?? null
  if (best)
    return {
      low: best.count.min ?? 0,
      best: best.count.value,
      high: best.count.max,
      derived: false,
      figures: [best.id],
    }
  const extra = own.filter(({ scope, count }) => scope === 'additional' && count.value !== null && count.value > 1)
  const others = extra.length > 0 ? extra[0]! : null
  if (persons.length > 0 || others) {
    const value = persons.length + (others?.count.value ?? 0)
    const ids = [...persons.flatMap(({ figures }) => figures), ...(others ? [others.id] : [])]
    return { low: value, best: value, high: totals.length ? null : value, derived: ids.length > 1, figures: ids }
  }
  const vague = totals[0]
  if (vague)
    return { low: vague.count.min ?? 0, best: null, high: vague.count.max, derived: false, figures: [vague.id] }
  const none = own.find(({ people, status }) => people.form === 'none' && status !== 'none-reported')
  return none ? { low: 0, best: 0, high: 0, derived: false, figures: [none.id] } : null
}

/** The figure the article stands by: the one it states most often, else the last. */
function chosen(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (best, figure) => (!best || (figure.count.value ?? 0) > (best.count.value ?? 0) ? figure : best),
    undefined,
  )
}

/** Of those shot, the dead are not among the injured. */
function injuredToll(figures: readonly Figure[], persons: readonly Person[], killed: Toll | null): Toll | null {
  const own = figures.filter(({ outcome }) => outcome === 'injured')
  const closed = own.filter(({ open }) => !open)
  const survivors = persons.filter(({ outcomes }) => outcomes.has('injured') && !outcomes.has('killed'))
  const stated = closed.filter(
    figure => isTotal(figure) || (figure.scope === 'additional' && (figure.count.value ?? 0) > 1),
  )
  const best = chosen(stated.filter(({ count }) => count.value !== null))
  if (best)
    return {
      low: best.count.min ?? 0,
      best: best.count.value,
      high: best.count.max,
      derived: false,
      figures: [best.id],
    }
  const shot = chosen(own.filter(figure => figure.open && isTotal(figure) && figure.count.value !== null))
  if (shot && killed?.best) {
    const value = shot.count.value! - killed.best
    if (value > 0) return { low: value, best: value, high: value, derived: true, figures: [shot.id, ...killed.figures] }
  }
  return tollOf('injured', own, survivors)
}
