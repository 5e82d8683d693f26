import type { Trace } from '../../extract/trace.ts'
import type { ClaimedDate, Decision, Incident } from '../../report.ts'
import type { Event } from './events.ts'
import type { Figure } from './figures.ts'
import type { Grouping } from './gatherings.ts'
import type { NoEventRule } from './no-events.ts'

/** A figure with what decided whether it enters a toll. */
interface Case {
  readonly figure: Figure
  readonly incident: Incident | null
  readonly date: ClaimedDate | null
  /** The figure that it is a part of. */
  readonly whole: Figure | null
  /** The figure that the toll of its outcome rests on. */
  readonly held: Figure | null
  /** Why it makes no event. */
  readonly untold: NoEventRule | null
}

interface Reason {
  readonly id: string
  readonly decision: Decision['decision']
  readonly applies: (of: Case) => boolean
  /** The reason for readers, without the figure itself. */
  readonly words: (of: Case) => string
}

const tollOf = ({ figure, incident }: Case) => incident?.toll[figure.outcome]
const isUsed = (of: Case): boolean => tollOf(of)?.figures.includes(of.figure.id) ?? false
const isBest = (of: Case): boolean => of.figure.count.value !== null && of.figure.count.value === tollOf(of)?.best
const named = (figure: Figure | null): string => (figure ? `${figure.id} (${figure.count.text})` : 'another figure')

/** Why a toll rests on a figure or leaves it out, in the order in which they are asked. */
const REASONS: readonly Reason[] = [
  {
    id: 'toll/cumulative',
    decision: 'dropped',
    applies: ({ figure, incident }) => !incident && figure.scope === 'cumulative',
    words: ({ date }) => (date ? `counts many events: ${date.text}` : 'counts many events'),
  },
  {
    id: 'toll/no-event',
    decision: 'dropped',
    applies: ({ untold }) => untold !== null,
    words: ({ untold }) => `${untold!.id}: ${untold!.words}`,
  },
  {
    id: 'toll/background',
    decision: 'dropped',
    applies: ({ incident }) => !incident,
    words: ({ date }) => `background: ${date?.text ?? 'an earlier event'}`,
  },
  {
    id: 'toll/summed',
    decision: 'kept',
    applies: of => isUsed(of) && tollOf(of)!.derived,
    words: of => `no figure states all: reckoned from ${tollOf(of)!.figures.join(', ')}`,
  },
  {
    id: 'toll/rival-source',
    decision: 'kept',
    applies: of => isUsed(of) && of.held !== of.figure && !isBest(of),
    words: ({ held }) => `another source than that of ${named(held)}: it widens the bounds`,
  },
  { id: 'toll/stated', decision: 'kept', applies: isUsed, words: () => 'the figure that the article stands by' },
  ...(['projected', 'hypothetical', 'denied'] as const).map(
    (status): Reason => ({
      id: `toll/${status}`,
      decision: 'dropped',
      applies: ({ figure }) => figure.status === status,
      words: () => `${status}: it has not happened as far as the article says`,
    }),
  ),
  {
    id: 'toll/suspect-held',
    decision: 'dropped',
    applies: of => of.figure.outcome === 'detained' && !tollOf(of),
    words: () => 'suspects who are held are no victims',
  },
  {
    id: 'toll/natural-death',
    decision: 'dropped',
    applies: of => of.figure.outcome === 'killed' && !tollOf(of) && of.figure.status === 'reported',
    words: () => 'no cause is told that ties the death to the event',
  },
  {
    id: 'toll/superseded',
    decision: 'dropped',
    applies: ({ figure }) => figure.superseded,
    words: ({ held }) => `given once, superseded by ${named(held)}`,
  },
  {
    id: 'toll/part',
    decision: 'dropped',
    applies: ({ figure }) => figure.scope === 'part',
    words: ({ whole }) =>
      whole?.count.qualifier === 'exact' ? `part of the ${whole.count.text}` : `part of ${named(whole)}`,
  },
  {
    id: 'toll/household',
    decision: 'dropped',
    applies: ({ figure }) => figure.count.unit === 'household',
    words: () => 'counts households, not people',
  },
  {
    id: 'toll/told-again',
    decision: 'merged',
    applies: isBest,
    words: ({ held }) => `says the same as ${named(held)}`,
  },
  {
    id: 'toll/none-reported',
    decision: 'dropped',
    applies: ({ figure }) => figure.status === 'none-reported',
    words: () => 'nobody has reported any, which is no number',
  },
  {
    id: 'toll/person-counted',
    decision: 'dropped',
    applies: ({ figure }) => figure.count.value === 1,
    words: ({ held }) => `one person, told of beside ${named(held)}`,
  },
  {
    id: 'toll/later-figure',
    decision: 'dropped',
    applies: ({ figure, held }) => held !== null && held.sense === 'toll' && held.start > figure.start,
    words: ({ held }) => `superseded by a later figure: ${named(held)}`,
  },
  {
    id: 'toll/other-figure-weighs-more',
    decision: 'dropped',
    applies: () => true,
    words: ({ held }) => `${named(held)} is told more often or more prominently`,
  },
]

/** What was reckoned, to be told of figure by figure. */
interface Reckoning {
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  readonly incidents: readonly Incident[]
  /** The date that each figure's own sentence gives. */
  readonly dates: readonly (ClaimedDate | null)[]
  /** Why a figure makes no event. */
  readonly untold: readonly (NoEventRule | null)[]
  /** What ties a figure to its event. */
  readonly grouped: readonly (Grouping | null)[]
}

/** Tells for each figure whether a toll rests on it, and why or why not. */
export function traceTolls({ figures, events, incidents, dates, untold, grouped }: Reckoning, trace: Trace): void {
  if (!trace) return
  const byId = new Map(figures.map(figure => [figure.id, figure]))
  const placeOf = new Map(events.flatMap((event, place) => event.figures.map(({ id }) => [id, place] as const)))
  for (const [index, figure] of figures.entries()) {
    const place = placeOf.get(figure.id)
    const incident = place === undefined ? null : incidents[place]!
    const date = dates[index] ?? null
    const whole = figure.partOf === null ? null : figures[figure.partOf]!
    const held = byId.get(incident?.toll[figure.outcome]?.figures[0] ?? '') ?? null
    const isApart = place !== undefined && events[place]!.apartBy !== null
    const by = grouped[index] ?? null
    trace(decisionOn({ figure, incident, date, whole, held, untold: untold[index] ?? null }, by, isApart))
  }
}

/** "i2, another event: it is told as so long before the main event (two days earlier)": which incident, and why it. */
function incidentWords({ incident, date }: Case, by: Grouping | null, isApart: boolean): string[] {
  if (!incident) return []
  if (!by) return [incident.id]
  const when = isApart && date ? ` (${date.text})` : ''
  return [`${incident.id}, ${isApart ? 'another event: ' : ''}${by.words}${when}`, by.id]
}

function decisionOn(of: Case, by: Grouping | null, isApart: boolean): Decision {
  const { start, end, text, id, outcome, count } = of.figure
  const reason = REASONS.find(({ applies }) => applies(of))!
  return {
    span: { start, end, text },
    kind: 'toll',
    decision: reason.decision,
    by: reason.id,
    evidence: [`${id}: ${outcome} ${count.text}`, ...incidentWords(of, by, isApart), reason.words(of)],
  }
}
