import type { Document } from '../../document/document.ts'
import { spanOf } from '../../document/document.ts'
import type { CasualtyMention } from '../../extract/casualties/casualties.ts'
import { type Hedge, hedgesOver } from '../../extract/hedges.ts'
import type { Trace } from '../../extract/trace.ts'
import type { Attribution, Casualty, ClaimedDate, Entity, Incident, Location } from '../../report.ts'
import { attributionOver } from '../attributions/attributions.ts'
import { type Figure, figuresOf } from './figures.ts'
import { tollsOf } from './tolls.ts'

/** The findings that casualties are tied to; null where a section is left out. */
export interface IncidentContext {
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
  _trace: Trace,
): { readonly casualties: Casualty[]; readonly incidents: Incident[] } {
  const figures = figuresOf(document, mentions)
  const casualties = figures.map(figure => casualtyFrom(document, figure, context))
  const main = figures.filter(({ scope }) => scope !== 'background' && scope !== 'cumulative')
  if (main.length === 0) return { casualties, incidents: [] }
  const toll = tollsOf(main)
  const sentence = document.sentences[main[0]!.sentenceIndex]!
  const incident: Incident = {
    id: 'i1',
    description: spanOf(document, sentence),
    cause: main.find(({ cause }) => cause)?.cause ?? null,
    location: null,
    date: null,
    toll,
  }
  const ids = new Set(main.map(({ id }) => id))
  return {
    casualties: casualties.map(each => (ids.has(each.id) ? { ...each, incident: 'i1' } : each)),
    incidents: [incident],
  }
}

function casualtyFrom(document: Document, figure: Figure, { attributions, hedges }: IncidentContext): Casualty {
  const { start, end, text, rule, id, outcome, count, victims, includesPerpetrator, scope, status, cause } = figure
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
    cause,
    sentence: spanOf(document, document.sentences[figure.sentenceIndex]!),
    hedges: hedgesOver(hedges, figure),
    location: null,
    date: null,
    attribution: attributionOver(attributions, figure)?.id ?? null,
    incident: null,
    partOf: figure.partOf === null ? null : `c${figure.partOf + 1}`,
  }
}
