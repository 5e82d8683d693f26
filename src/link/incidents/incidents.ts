import { type Document, spanOf, tokenSpan } from '../../document/document.ts'
import type { CasualtyMention } from '../../extract/casualties/casualties.ts'
import { type Hedge, hedgesOver } from '../../extract/hedges.ts'
import type { Trace } from '../../extract/trace.ts'
import { CAUSES } from '../../lexicon/causes.ts'
import type { Attribution, Casualty, ClaimedDate, Entity, Incident, Location, Span } from '../../report.ts'
import { attributionOver } from '../attributions/attributions.ts'
import { dayOf } from './event-days.ts'
import { type Event, eventsOf } from './events.ts'
import { type Figure, figureId, figuresOf } from './figures.ts'
import { victimsOf } from './no-events.ts'
import { withHospitalPortions, withPortions, withTownPortions } from './portions.ts'
import { readRoundUp } from './round-ups.ts'
import { type Scene, scenesOf } from './scenes.ts'
import { scopedFigures } from './scopes.ts'
import { type Setting, traceSettings } from './settings.ts'
import { type TieIndex, type Ties, tieIndex, tiesOf } from './ties.ts'
import { tollsOf } from './tolls.ts'
import { traceTolls } from './tracing.ts'

/** What casualties are tied to; findings are null where their section is left out. */
export interface IncidentContext {
  /** ISO day, null when it is not known. */
  readonly published: string | null
  readonly entities: readonly Entity[] | null
  readonly locations: readonly Location[] | null
  readonly dates: readonly ClaimedDate[] | null
  readonly attributions: readonly Attribution[] | null
  readonly hedges: readonly Hedge[]
}

/** Ties figures to place, date and source, groups them into incidents, and reckons each incident's toll. */
export function linkIncidents(
  document: Document,
  mentions: readonly CasualtyMention[],
  context: IncidentContext,
  trace: Trace,
): { readonly casualties: Casualty[]; readonly incidents: Incident[] } {
  const all = figuresOf(document, mentions, mention => sourceOver(context.attributions, mention))
  const index = tieIndex(document, context.dates, context.locations)
  const roundUp = readRoundUp(document, withHospitalPortions(withPortions(all)))
  const { isRoundUp } = roundUp
  const figures = isRoundUp ? roundUp.figures : withTownPortions(document, index, roundUp.figures)
  const known = new Map(figures.map(figure => [figure, tiesOf(document, index, figure)]))
  const ties = (figure: Figure): Ties => known.get(figure)!
  const { events, untold, grouped } = eventsOf(document, index, figures, ties, {
    published: context.published,
    isRoundUp,
  })
  const scenes = scenesOf(document, index, figures, events, ties)
  const told = events.map((event, place) =>
    tellingOf(document, index, event, scenes[place] ?? null, `i${place + 1}`, ties),
  )
  const incidents = told.map(({ incident }) => incident)
  const incidentOf = new Map(
    events.flatMap((event, place) => event.figures.map(({ id }) => [id, incidents[place]!] as const)),
  )
  const scoped = scopedFigures(figures, events)
  const read = (figure: Figure): Figure => scoped.get(figure) ?? figure
  traceSettings(
    told.map(({ setting }) => setting),
    trace,
  )
  traceTolls(
    {
      figures: figures.map(read),
      events,
      incidents,
      dates: figures.map(figure => ties(figure).date),
      untold: figures.map(figure => untold.get(figure) ?? null),
      grouped: figures.map(figure => grouped.get(figure) ?? null),
    },
    trace,
  )
  return {
    casualties: figures.map(figure =>
      casualtyFrom(
        document,
        untold.has(figure) ? figure : apartFrom(read(figure), incidentOf),
        ties(figure),
        incidentOf.get(figure.id) ?? null,
        context,
      ),
    ),
    incidents,
  }
}

/** An incident, and what says where and when it happened. */
function tellingOf(
  document: Document,
  index: TieIndex,
  event: Event,
  scene: Scene | null,
  id: string,
  ties: (figure: Figure) => Ties,
): { readonly incident: Incident; readonly setting: Setting } {
  const { figures } = event
  const toll = tollsOf(victimsOf(document, figures))
  const resting = new Set(Object.values(toll).flatMap(each => each.figures))
  const held = figures.filter(({ id }) => resting.has(id))
  const best = held[0] ?? figures[0]!
  const day = dayOf({ document, index, event, held, ties })
  const incident: Incident = {
    id,
    description: spanOf(document, document.sentences[best.sentenceIndex]!),
    cause: best.cause ?? causeAtTurn(document, event) ?? figures.find(({ cause }) => cause)?.cause ?? null,
    location: scene?.location.id ?? null,
    date: day?.date.id ?? null,
    toll,
  }
  return { incident, setting: { id, scene, day } }
}

/** The noun for what happened in the sentence that turns to an event. */
function causeAtTurn(document: Document, { turn }: Event): Span | null {
  if (turn < 0) return null
  const { last } = document.sentences[document.sentenceAt[turn]!]!
  for (let at = turn; at < last; at++)
    if (CAUSES.has(document.tokens[at]!.lower)) return tokenSpan(document, at, at + 1)
  return null
}

/** Who gives a figure: the entity where it is known, else the words. */
function sourceOver(attributions: readonly Attribution[] | null, mention: CasualtyMention): string | null {
  const source = attributionOver(attributions, mention)?.source
  return source ? (source.entity ?? source.text.toLowerCase()) : null
}

/** A figure of no event that is not cumulative speaks of the past. */
const apartFrom = (figure: Figure, incidentOf: ReadonlyMap<string, Incident>): Figure =>
  incidentOf.has(figure.id) || figure.scope === 'cumulative' || figure.people.form === 'none'
    ? figure
    : { ...figure, scope: 'background' }

function casualtyFrom(
  document: Document,
  figure: Figure,
  ties: Ties,
  incident: Incident | null,
  { attributions, hedges }: IncidentContext,
): Casualty {
  const { start, end, text, rule, id, outcome, count, victims, includesPerpetrator, scope, status } = figure
  return {
    id,
    start,
    end,
    text,
    rule,
    outcome,
    count,
    victims,
    includesPerpetrator,
    scope,
    status,
    cause: figure.cause ?? incident?.cause ?? null,
    sentence: spanOf(document, document.sentences[figure.sentenceIndex]!),
    hedges: hedgesOver(hedges, figure),
    location: ties.location?.id ?? incident?.location ?? null,
    date: ties.date?.id ?? incident?.date ?? null,
    attribution: attributionOver(attributions, figure)?.id ?? null,
    incident: incident?.id ?? null,
    partOf: figure.partOf === null ? null : figureId(figure.partOf),
  }
}
