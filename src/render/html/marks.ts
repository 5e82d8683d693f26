import type { Mention, Report, Span } from '../../report.ts'
import { kindOfEntity, type MarkKind } from './kinds.ts'

/** A stretch of the article to be marked. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  /** The finding it belongs to: "c1". */
  readonly finding: string
  /** The element's own id, unique on the page; null for what only lights up with its finding. */
  readonly id: string | null
  readonly rule: string | null
}

/** The id of the first mark of a finding: where links to its evidence lead. */
export function markId(finding: string, nth = 1): string {
  return nth === 1 ? finding : `${finding}-${nth}`
}

/** Everything in a report that is marked in its article, in article order, the longer of two that begin together first. */
export function marksOf(report: Report): Mark[] {
  return [
    ...(report.attributions ?? []).flatMap(({ id, rule, cue, content, source }) => [
      mark('attribution', id, { ...cue, rule }, markId(id)),
      ...[content, ...(source === null ? [] : [source])].map(span => mark('attribution', id, { ...span, rule }, null)),
    ]),
    ...(report.casualties ?? []).map(casualty => mark('casualty', casualty.id, casualty, markId(casualty.id))),
    ...(report.dates ?? []).map(date => mark('date', date.id, date, markId(date.id))),
    ...(report.locations ?? []).flatMap(({ id, mentions }) => mentionMarks('place', id, mentions)),
    ...(report.entities ?? []).flatMap(entity => mentionMarks(kindOfEntity(entity), entity.id, entity.mentions)),
    ...report.warnings.flatMap(({ id, spans }) =>
      spans.map((span, index) => mark('warning', id, span, markId(id, index + 1))),
    ),
  ]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function mentionMarks(kind: MarkKind, finding: string, mentions: readonly Mention[]): Mark[] {
  return mentions.map((mention, index) => mark(kind, finding, mention, markId(finding, index + 1)))
}

function mark(kind: MarkKind, finding: string, span: Span & { readonly rule?: string }, id: string | null): Mark {
  return { start: span.start, end: span.end, kind, finding, id, rule: span.rule ?? null }
}
