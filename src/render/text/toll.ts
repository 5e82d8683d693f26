import type { Casualty, Incident, Outcome, Report, Toll } from '../../report.ts'
import { periodPhrase } from '../dates.ts'
import { countedPhrase, countPhrase, OUTCOMES, SCOPES, STATUSES, tollPhrase, victimsPhrase } from '../figures.ts'
import { briefSource, sourceOfFinding } from '../sources.ts'
import { flow, LABEL_COLUMNS, labelled, pad } from './layout.ts'
import { columnsOf, type Line, type Piece, piece, shortPiece, space } from './pieces.ts'

const OUTCOME_COLUMNS = 12
const MIN_NOTE_COLUMNS = 18
const MAX_INCIDENTS = 4
const MAX_OTHERS = 6

/** A figure and what is said about it, before its columns are known. */
interface Row {
  readonly outcome: Outcome
  readonly figure: string
  readonly notes: readonly Piece[]
}

/** Tolls by incident, one line for each outcome, then the figures that belong to none: earlier wars, denials, forecasts. */
export function tollSection(report: Report, width: number): Line[] {
  const incidents = (report.incidents ?? []).filter(({ toll }) => Object.keys(toll).length > 0)
  const others = otherFigures(report)
  const shown = incidents.slice(0, MAX_INCIDENTS)
  const blocks = shown.map(incident => ({ head: headOf(incident, report), rows: rowsOfIncident(incident, report) }))
  const otherRows = others.slice(0, MAX_OTHERS).map(casualty => rowOfCasualty(casualty, report))
  const rows = [...blocks.flatMap(block => block.rows), ...otherRows]
  const figureColumns = Math.max(0, ...rows.map(({ figure }) => columnsOf(figure))) + 3
  const draw = (list: readonly Row[]): Line[] => list.flatMap(row => drawRow(row, figureColumns, width))
  return [
    ...labelled('TOLL', [
      ...blocks.flatMap(({ head, rows }) => [...flow(head, width - LABEL_COLUMNS), ...draw(rows)]),
      ...moreLine(incidents.length - shown.length, 'incident'),
    ]),
    ...labelled(incidents.length > 0 ? 'ALSO' : 'TOLL', [
      ...draw(otherRows),
      ...moreLine(others.length - otherRows.length, 'figure'),
    ]),
  ]
}

/** Figures that no toll rests on, each once, and none that says again, or more vaguely, what a toll says. */
function otherFigures(report: Report): Casualty[] {
  const casualties = report.casualties ?? []
  const ids = new Set(casualties.map(({ id }) => id))
  const tolls = (report.incidents ?? []).flatMap(({ toll }) => Object.values(toll))
  const told = new Set(tolls.flatMap(({ figures }) => figures))
  const shown = casualties.filter(({ id }) => told.has(id))
  const counted = new Set(shown.map(({ outcome }) => outcome))
  const incidentsOf = new Map<string, Set<string | null>>()
  const note = (casualty: Casualty) => {
    const known = incidentsOf.get(wordsOf(casualty)) ?? new Set()
    incidentsOf.set(wordsOf(casualty), known.add(casualty.incident))
  }
  shown.forEach(note)
  return casualties.filter(casualty => {
    if (told.has(casualty.id) || isPartOfShown(casualty, ids)) return false
    if (isSaid(incidentsOf.get(wordsOf(casualty)), casualty)) return false
    if (isVague(casualty) && counted.has(casualty.outcome)) return false
    if (isToldByPerson(casualty) && isCounted(casualty, report)) return false
    note(casualty)
    return true
  })
}

/** Whether the same figure was shown of its incident, as far as that is known. */
function isSaid(incidents: ReadonlySet<string | null> | undefined, { incident }: Casualty): boolean {
  return incidents !== undefined && (incident === null || incidents.has(incident) || incidents.has(null))
}

/** "Dozens" of the news itself, that nobody is named for. */
function isVague({ count, scope, attribution }: Casualty): boolean {
  return count.qualifier === 'vague' && scope === 'total' && attribution === null
}

/** "A boy", "Ann Roe, 63, and a girl": people told one by one, no number that somebody states. */
function isToldByPerson({ count: { qualifier, value, text } }: Casualty): boolean {
  return qualifier === 'exact' && ((value === 1 && !/^(?:one|1)$/i.test(text)) || /,\s| and /.test(text))
}

/** Whether people told one by one are held in their incident's toll, or belong to no incident: a death years ago. */
function isCounted({ incident, outcome, count }: Casualty, { incidents }: Report): boolean {
  const toll = incidents?.find(({ id }) => id === incident)?.toll[outcome]
  return incident === null || (toll?.best ?? 0) >= (count.value ?? 0)
}

/** The same for figures that tell a reader the same: "at least 8" beside "8", "dozens" of then beside those of now. */
function wordsOf({ outcome, count, scope, status }: Casualty): string {
  const isElsewhere = count.value !== null && (scope === 'background' || scope === 'cumulative')
  const figure = (count.value ?? countPhrase(count)).toString().toLowerCase()
  return [outcome, figure, isElsewhere ? 'elsewhere' : '', status === 'denied' ? status : ''].join(' ')
}

function isPartOfShown(casualty: Casualty, ids: ReadonlySet<string>): boolean {
  return casualty.partOf !== null && ids.has(casualty.partOf)
}

/** Where, when and what happened, as far as known. */
function headOf(incident: Incident, report: Report): Line[] {
  const location = report.locations?.find(({ id }) => id === incident.location)
  const date = report.dates?.find(({ id }) => id === incident.date)
  const period = date === undefined ? null : periodPhrase(date)
  return [
    ...(location === undefined ? [] : [[piece(location.name, 'place')]]),
    ...(period === null ? [] : [[piece(period, 'date')]]),
    ...(incident.cause === null ? [] : [[piece(incident.cause.text)]]),
  ]
}

function rowsOfIncident({ toll }: Incident, report: Report): Row[] {
  return Object.entries(toll).map(([outcome, figures]) => rowOfToll(outcome as Outcome, figures, report))
}

/** The figure that the article stands by, and beside it those that differ or that it is the sum of. */
function rowOfToll(outcome: Outcome, toll: Toll, report: Report): Row {
  const figures = (report.casualties ?? []).filter(({ id }) => toll.figures.includes(id))
  const figure = tollPhrase(toll, figures)
  const leading = figures.findLast(({ count }) => count.value === toll.best) ?? figures.at(-1)
  if (toll.derived || leading === undefined) {
    return { outcome, figure, notes: summandsOf(figures) }
  }
  const agreeing = figures.filter(({ count }) => countPhrase(count) === countPhrase(leading.count))
  const differing = figures.filter(each => !agreeing.includes(each))
  const others = differing.length === 0 ? [] : [piece(`also: ${figuresPhrase(differing, report)}`)]
  return { outcome, figure, notes: [...notesOf(leading, report, agreeing), ...others] }
}

const MAX_SUMMANDS = 4
const MAX_SUMMAND_COLUMNS = 60

/** The words of the statements that a toll adds up, as far as there is room. */
function summandsOf(figures: readonly Casualty[]): Piece[] {
  const [first = '', ...rest] = figures.slice(0, MAX_SUMMANDS).map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`)
  const more = figures.length > MAX_SUMMANDS ? [`and ${figures.length - MAX_SUMMANDS} more`] : []
  return [`added up: ${first}`, ...rest, ...more].map(words => shortPiece(words, MAX_SUMMAND_COLUMNS, 'faint'))
}

function rowOfCasualty(casualty: Casualty, report: Report): Row {
  return {
    outcome: casualty.outcome,
    figure: countPhrase(casualty.count),
    notes: notesOf(casualty, report, [casualty]),
  }
}

/** Each figure once, with who gives it: "9 (Volodymyr Zelensky, claimed), 12". */
function figuresPhrase(figures: readonly Casualty[], report: Report): string {
  const details = new Map<string, Set<string>>()
  for (const { count, attribution, status } of figures) {
    const phrase = countPhrase(count)
    const known = details.get(phrase) ?? new Set()
    details.set(phrase, known)
    const source = sourceOfFinding(attribution, report)
    for (const detail of [source === null ? null : briefSource(source), STATUSES[status]])
      if (detail !== null) known.add(detail)
  }
  const phrases = [...details].map(([phrase, known]) =>
    known.size === 0 ? phrase : `${phrase} (${[...known].join(', ')})`,
  )
  return phrases.join(', ')
}

/** Who says so, then what limits the figure. Sources of all figures that agree are named. */
function notesOf(casualty: Casualty, report: Report, agreeing: readonly Casualty[]): Piece[] {
  const sources = new Set(agreeing.map(({ attribution }) => sourceOfFinding(attribution, report)))
  sources.delete(null)
  const parts = (report.casualties ?? []).filter(({ partOf }) => agreeing.some(({ id }) => id === partOf))
  const facts = [
    STATUSES[casualty.status],
    SCOPES[casualty.scope],
    victimsPhrase(casualty),
    ...parts.map(part => `including ${partPhrase(part, casualty, report)}`),
    casualty.includesPerpetrator ? 'perpetrator included' : null,
    casualty.incident === null ? (casualty.cause?.text ?? null) : null,
  ]
  return [
    ...(report.attributions === null ? [] : sourcePieces(sources)),
    ...facts.filter(fact => fact !== null).map(fact => piece(fact, 'faint')),
  ]
}

/** "11 children"; "3 in Dnipro" where a part is told of a place of its own. */
function partPhrase(part: Casualty, whole: Casualty, { locations }: Report): string {
  const place = part.location === whole.location ? undefined : locations?.find(({ id }) => id === part.location)
  return place === undefined ? countedPhrase(part) : `${countPhrase(part.count)} in ${place.name}`
}

function sourcePieces(sources: ReadonlySet<string | null>): Piece[] {
  if (sources.size === 0) return [piece('unattributed', 'faint')]
  return [...sources].map(source => piece(briefSource(source ?? ''), 'source'))
}

/** A figure with its notes beside it; below it where the terminal is too narrow for that. */
function drawRow({ outcome, figure, notes }: Row, figureColumns: number, width: number): Line[] {
  const isBeside = width - LABEL_COLUMNS - OUTCOME_COLUMNS - figureColumns >= MIN_NOTE_COLUMNS
  const indent = isBeside ? OUTCOME_COLUMNS + figureColumns : 2
  const lines = flow(
    notes.map(note => [note]),
    width - LABEL_COLUMNS - indent,
  )
  const style = outcome === 'killed' ? 'death' : 'figure'
  const head = [...pad([piece(OUTCOMES[outcome])], OUTCOME_COLUMNS), ...pad([piece(figure, style)], figureColumns)]
  const [first = [], ...rest] = isBeside ? lines : [[], ...lines]
  return [[...head, ...first], ...rest.map(line => [space(indent), ...line])]
}

function moreLine(count: number, noun: string): Line[] {
  return count <= 0 ? [] : [[piece(`and ${count} more ${noun}${count > 1 ? 's' : ''}`, 'faint')]]
}
