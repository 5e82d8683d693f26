import type { Attribution, Casualty, ClaimedDate, Entity, Location, Report, Warning } from '../report.ts'
import { sourceName, sourceOfFinding } from './sources.ts'

export type Cell = string | number | boolean | null

/** A column: its name, and what it holds for a finding. */
type Column<T> = readonly [name: string, cell: (finding: T, report: Report) => Cell]

const CASUALTIES: readonly Column<Casualty>[] = [
  ['id', ({ id }) => id],
  ['outcome', ({ outcome }) => outcome],
  ['qualifier', ({ count }) => count.qualifier],
  ['value', ({ count }) => count.value],
  ['min', ({ count }) => count.min],
  ['max', ({ count }) => count.max],
  ['unit', ({ count }) => count.unit],
  ['count', ({ count }) => count.text],
  ['victims', ({ victims }) => victims?.text ?? null],
  ['scope', ({ scope }) => scope],
  ['status', ({ status }) => status],
  ['cause', ({ cause }) => cause?.text ?? null],
  ['location', ({ location }, { locations }) => locations?.find(({ id }) => id === location)?.name ?? null],
  ['date', ({ date }, { dates }) => dates?.find(({ id }) => id === date)?.earliest ?? null],
  ['source', ({ attribution }, report) => sourceOfFinding(attribution, report)],
  ['incident', ({ incident }) => incident],
  ['part_of', ({ partOf }) => partOf],
  ['includes_perpetrator', ({ includesPerpetrator }) => includesPerpetrator],
  ['text', ({ text }) => text],
  ['sentence', ({ sentence }) => sentence.text],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['rule', ({ rule }) => rule],
]

const DATES: readonly Column<ClaimedDate>[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['value', ({ value }) => value],
  ['mod', ({ mod }) => mod],
  ['earliest', ({ earliest }) => earliest],
  ['latest', ({ latest }) => latest],
  ['grain', ({ grain }) => grain],
  ['basis', ({ basis }) => basis],
  ['reference', ({ reference }) => reference],
  ['event', ({ event }) => event?.text ?? null],
  ['tense', ({ tense }) => tense],
  ['source', ({ attribution }, report) => sourceOfFinding(attribution, report)],
  ['text', ({ text }) => text],
  ['sentence', ({ sentence }) => sentence.text],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['rule', ({ rule }) => rule],
]

const LOCATIONS: readonly Column<Location>[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['role', ({ role }) => role],
  ['aliases', ({ aliases }) => aliases.join('; ')],
  ['mentions', ({ mentions }) => mentions.length],
  ['place', ({ place }) => place?.name ?? null],
  ['country', ({ place }) => place?.country ?? null],
  ['region', ({ place }) => place?.region ?? null],
  ['lat', ({ place }) => place?.lat ?? null],
  ['lon', ({ place }) => place?.lon ?? null],
  ['geonames_id', ({ place }) => place?.geonamesId ?? null],
  ['population', ({ place }) => place?.population ?? null],
  ['resolved_by', ({ place }) => place?.resolvedBy ?? null],
  ['alternatives', ({ alternatives }) => alternatives],
]

const ENTITIES: readonly Column<Entity>[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['name', ({ name }) => name],
  ['aliases', ({ aliases }) => aliases.join('; ')],
  ['roles', ({ roles }) => roles.map(({ text }) => text).join('; ')],
  ['mentions', ({ mentions }) => mentions.length],
  ['start', ({ mentions }) => mentions[0]?.start ?? null],
]

const ATTRIBUTIONS: readonly Column<Attribution>[] = [
  ['id', ({ id }) => id],
  ['source', (attribution, report) => sourceName(attribution, report)],
  ['source_text', ({ source }) => source?.text ?? null],
  ['stance', ({ stance }) => stance],
  ['kind', ({ kind }) => kind],
  ['cue', ({ cue }) => cue.text],
  ['content', ({ content }) => content.text],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['rule', ({ rule }) => rule],
]

const WARNINGS: readonly Column<Warning>[] = [
  ['id', ({ id }) => id],
  ['code', ({ code }) => code],
  ['message', ({ message }) => message],
  ['findings', ({ findings }) => findings.join('; ')],
  ['text', ({ spans }) => spans.map(({ text }) => text).join('; ')],
]

/** Stands on every row, so that the rows of several articles can be told apart. */
const ARTICLE: readonly Column<Report>[] = [
  ['article', ({ article }) => article.id],
  ['title', ({ article }) => article.title],
  ['published', ({ article }) => article.published],
]

type Rows = (report: Report) => Cell[][]

function rowsOf<T>(columns: readonly Column<T>[], findings: (report: Report) => readonly T[] | null): Rows {
  return report =>
    (findings(report) ?? []).map(finding => [
      ...ARTICLE.map(([, cell]) => cell(report, report)),
      ...columns.map(([, cell]) => cell(finding, report)),
    ])
}

function namesOf<T>(columns: readonly Column<T>[]): string[] {
  return [...ARTICLE.map(([name]) => name), ...columns.map(([name]) => name)]
}

/** The tables that a report can be seen as, with the names of their columns. */
export const TABLES = {
  casualties: namesOf(CASUALTIES),
  entities: namesOf(ENTITIES),
  locations: namesOf(LOCATIONS),
  dates: namesOf(DATES),
  attributions: namesOf(ATTRIBUTIONS),
  warnings: namesOf(WARNINGS),
} as const

export type Table = keyof typeof TABLES

const ROWS = {
  casualties: rowsOf(CASUALTIES, ({ casualties }) => casualties),
  entities: rowsOf(ENTITIES, ({ entities }) => entities),
  locations: rowsOf(LOCATIONS, ({ locations }) => locations),
  dates: rowsOf(DATES, ({ dates }) => dates),
  attributions: rowsOf(ATTRIBUTIONS, ({ attributions }) => attributions),
  warnings: rowsOf(WARNINGS, ({ warnings }) => warnings),
} as const satisfies Record<Table, Rows>

/** The rows of a table: one for each finding, article columns first. */
export function cellsOf(report: Report, table: Table): readonly (readonly Cell[])[] {
  return ROWS[table](report)
}
