import type { Trace } from '../../extract/trace.ts'
import type { Decision, Incident } from '../../report.ts'
import type { Event } from './events.ts'
import type { Figure } from './figures.ts'

/** Tells for each figure whether a toll rests on it, and why not. */
export function traceTolls(
  figures: readonly Figure[],
  events: readonly Event[],
  incidents: readonly Incident[],
  trace: Trace,
): void {
  if (!trace) return
  const eventOf = new Map(events.flatMap((event, index) => event.figures.map(figure => [figure, index] as const)))
  for (const figure of figures) {
    const index = eventOf.get(figure)
    trace(
      decisionOn(figure, index === undefined ? null : events[index]!, index === undefined ? null : incidents[index]!),
    )
  }
}

function decisionOn(figure: Figure, event: Event | null, incident: Incident | null): Decision {
  const { start, end, text, id, outcome, count } = figure
  const stated = `${id}: ${outcome} ${count.text}`
  const decide = (decision: Decision['decision'], by: string, ...evidence: string[]): Decision => ({
    span: { start, end, text },
    kind: 'toll',
    decision,
    by,
    evidence: [stated, ...evidence],
  })
  if (!event || !incident) return decide('dropped', 'toll/cumulative')
  const where = event.apartBy ? [`${incident.id}: ${event.apartBy}`] : [incident.id]
  const toll = incident.toll[outcome]
  if (toll?.figures.includes(id)) return decide('kept', toll.derived ? 'toll/summed' : 'toll/stated', ...where)
  return decide(mergedWith(figure, incident) ? 'merged' : 'dropped', reasonAgainst(figure, incident), ...where)
}

const mergedWith = ({ count, outcome }: Figure, { toll }: Incident): boolean =>
  count.value !== null && count.value === toll[outcome]?.best

function reasonAgainst(figure: Figure, incident: Incident): string {
  const { status, scope, count } = figure
  if (status === 'projected' || status === 'hypothetical' || status === 'denied') return `toll/${status}`
  if (figure.superseded) return 'toll/superseded'
  if (scope === 'part') return 'toll/part'
  if (count.unit === 'household') return 'toll/household'
  if (mergedWith(figure, incident)) return 'toll/told-again'
  if (status === 'none-reported') return 'toll/none-reported'
  return count.value === 1 ? 'toll/person-counted' : 'toll/other-figure-weighs-more'
}
