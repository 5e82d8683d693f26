import type { Report, Span } from '../../report.ts'
import { periodPhrase } from '../dates.ts'
import { countPhrase, OUTCOMES } from '../figures.ts'
import { sourceName, sourceOfFinding } from '../sources.ts'
import { pad, wrap } from './layout.ts'
import type { Style } from './paint.ts'
import { type Line, type Piece, piece } from './pieces.ts'

const ID_COLUMNS = 6

/** A stretch of the article that stands for a finding. */
interface Mark extends Span {
  readonly id: string
  readonly style: Style
}

/** The article with its findings in brackets, each with its id, and what each id means below. */
export function annotatedBlocks(report: Report, text: string, width: number): Line[][] {
  const marks = marksOf(report)
  return [articleLines(text, marks, width), readingLines(report, new Set(marks.map(({ id }) => id)), width)]
}

/** In the order of the text. Where marks overlap, a figure goes before a date, that before a place, that before a name. */
function marksOf(report: Report): Mark[] {
  const mark = (style: Style, id: string, { start, end, text }: Span): Mark => ({ id, style, start, end, text })
  const candidates = [
    ...(report.casualties ?? []).map(casualty => mark('death', casualty.id, casualty)),
    ...(report.dates ?? []).map(date => mark('date', date.id, date)),
    ...(report.locations ?? []).flatMap(({ id, mentions }) => mentions.map(each => mark('place', id, each))),
    ...(report.entities ?? []).flatMap(({ id, mentions }) => mentions.map(each => mark('person', id, each))),
    ...(report.attributions ?? []).map(({ id, cue }) => mark('source', id, cue)),
  ]
  const ranks = new Map(candidates.map((candidate, rank) => [candidate, rank]))
  const kept: Mark[] = []
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start || ranks.get(a)! - ranks.get(b)!)) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= candidate.start) kept.push(candidate)
    else if (ranks.get(candidate)! < ranks.get(last)! && last.start >= candidate.start) kept.splice(-1, 1, candidate)
  }
  return kept
}

function articleLines(text: string, marks: readonly Mark[], width: number): Line[] {
  const lines: Line[] = []
  let next = 0
  for (const { start, end } of linesOf(text)) {
    const pieces: Piece[] = []
    let at = start
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) {
      pieces.push(piece(text.slice(at, mark.start)), ...markPieces(mark))
      at = mark.end
    }
    pieces.push(piece(text.slice(at, Math.max(at, end))))
    lines.push(...wrap(pieces, width))
  }
  return lines
}

function markPieces({ id, style, text }: Mark): Piece[] {
  return [piece('[', 'faint'), piece(text, style), piece(`]${id}`, 'faint')]
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield { start, end }
    start = end + 1
  }
}

/** What each finding that is marked means. */
function readingLines(report: Report, ids: ReadonlySet<string>, width: number): Line[] {
  const readings: readonly (readonly [id: string, reading: string])[] = [
    ...(report.casualties ?? []).map(({ id, outcome, count, attribution }) => {
      const source = report.attributions === null ? null : (sourceOfFinding(attribution, report) ?? 'unattributed')
      return [
        id,
        [`${OUTCOMES[outcome]} ${countPhrase(count)}`, ...(source === null ? [] : [source])].join(' · '),
      ] as const
    }),
    ...(report.dates ?? []).map(
      date => [date.id, `${periodPhrase(date) ?? date.value ?? 'unresolved'} · ${date.basis}`] as const,
    ),
    ...(report.locations ?? []).map(({ id, name, kind, place }) => {
      return [id, [name, kind, place?.country ?? 'not placed'].join(' · ')] as const
    }),
    ...(report.entities ?? []).map(({ id, name, type }) => [id, `${name} · ${type}`] as const),
    ...(report.attributions ?? []).map(attribution => {
      return [attribution.id, `${sourceName(attribution, report) ?? 'unnamed'} ${attribution.stance}`] as const
    }),
  ]
  return readings
    .filter(([id]) => ids.has(id))
    .flatMap(([id, reading]) =>
      wrap([piece(reading)], width - ID_COLUMNS).map((line, index) => [
        ...pad(index === 0 ? [piece(id, 'faint')] : [], ID_COLUMNS),
        ...line,
      ]),
    )
}
