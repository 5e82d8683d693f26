import type { Decision, Mention, Report, Span } from '../../report.ts'
import { periodPhrase } from '../dates.ts'
import { countPhrase, OUTCOMES, SCOPES, STATUSES } from '../figures.ts'
import { sourceName, sourceOfFinding } from '../sources.ts'
import { pad, wrap } from './layout.ts'
import { type Line, type Piece, piece } from './pieces.ts'

const INDENT = 6
const CONTEXT = 60
const MAX_MENTIONS = 5

/** A finding as it is explained: what it is, then what stands behind it. */
interface Finding {
  readonly id: string
  readonly head: readonly Piece[]
  readonly facts: readonly Line[]
}

/** Every finding with its words in their place, its rule, and what each pass decided. */
export function explanationLines(report: Report, text: string, width: number): Line[][] {
  const parts: readonly (readonly [string, readonly Finding[]])[] = [
    ['CASUALTIES', casualtyFindings(report, text)],
    ['DATES', dateFindings(report, text)],
    ['PLACES', placeFindings(report, text)],
    ['NAMES', nameFindings(report, text)],
    ['ATTRIBUTIONS', attributionFindings(report, text)],
  ]
  const blocks = parts.filter(([, findings]) => findings.length > 0)
  return [
    ...blocks.map(([title, findings]) => [
      [piece(title, 'label')],
      ...findings.flatMap(finding => draw(finding, width)),
    ]),
    ...passes(report.trace ?? [], width),
  ]
}

function draw({ id, head, facts }: Finding, width: number): Line[] {
  const lines = [head, ...facts].flatMap(line => wrap(line, width - INDENT))
  return lines.map((line, index) => [...pad(index === 0 ? [piece(id, 'faint')] : [], INDENT), ...line])
}

function casualtyFindings(report: Report, text: string): Finding[] {
  return (report.casualties ?? []).map(casualty => {
    const source = sourceOfFinding(casualty.attribution, report)
    const limits = [STATUSES[casualty.status], SCOPES[casualty.scope]].filter(limit => limit !== null)
    const links = linksOf({ incident: casualty.incident, place: casualty.location, date: casualty.date })
    return {
      id: casualty.id,
      head: [
        piece(`${OUTCOMES[casualty.outcome]} `),
        piece(countPhrase(casualty.count), 'figure'),
        piece(` ${['', ...limits, source ?? 'unattributed'].join(' · ').trim()}`, 'faint'),
      ],
      facts: [inContext(casualty, text), ruleLine(casualty.rule, [...links, ...hedgeNotes(casualty.hedges)])],
    }
  })
}

function dateFindings(report: Report, text: string): Finding[] {
  return (report.dates ?? []).map(date => ({
    id: date.id,
    head: [
      piece(`${periodPhrase(date) ?? date.text} `, 'date'),
      piece(`${date.type} ${date.value ?? 'no value'} · ${date.basis}`, 'faint'),
    ],
    facts: [inContext(date, text), ruleLine(date.rule, hedgeNotes(date.hedges))],
  }))
}

function placeFindings(report: Report, text: string): Finding[] {
  return (report.locations ?? []).map(({ id, name, kind, role, place, alternatives, mentions }) => ({
    id,
    head: [piece(`${name} `, 'place'), piece(`${kind} · ${role} · ${mentions.length} ×`, 'faint')],
    facts: [
      place === null
        ? [piece('not placed', 'faint')]
        : [
            piece(`${place.lat}, ${place.lon}${place.geonamesId === null ? '' : ` · GeoNames ${place.geonamesId}`}`),
            piece(` · ${place.resolvedBy} · ${alternatives} other places of this name`, 'faint'),
          ],
      ...mentionFacts(mentions, text),
    ],
  }))
}

function nameFindings(report: Report, text: string): Finding[] {
  return (report.entities ?? []).map(({ id, type, name, aliases, roles, mentions }) => ({
    id,
    head: [piece(`${name} `, 'person'), piece(`${type} · ${mentions.length} ×`, 'faint')],
    facts: [
      ...(aliases.length === 0 ? [] : [[piece(`also: ${aliases.join(', ')}`)]]),
      ...roles.map(role => [piece(role.text), piece(` · ${role.rule}`, 'faint')]),
      ...mentionFacts(mentions, text),
    ],
  }))
}

function attributionFindings(report: Report, text: string): Finding[] {
  return (report.attributions ?? []).map(attribution => ({
    id: attribution.id,
    head: [
      piece(`${sourceName(attribution, report) ?? 'unnamed'} `, 'source'),
      piece(`${attribution.stance} (“${attribution.cue.text}”) · ${attribution.kind}`, 'faint'),
    ],
    facts: [inContext(attribution.content, text), ruleLine(attribution.rule, [])],
  }))
}

function mentionFacts(mentions: readonly Mention[], text: string): Line[] {
  const more = mentions.length - MAX_MENTIONS
  return [
    ...mentions
      .slice(0, MAX_MENTIONS)
      .map(mention => [...inContext(mention, text), piece(` · ${mention.rule}`, 'faint')]),
    ...(more > 0 ? [[piece(`and ${more} more`, 'faint')]] : []),
  ]
}

/** The words of a finding between some of those around them. */
function inContext({ start, end }: Span, text: string): Line {
  const [left, right] = [lineBefore(text, start), lineAfter(text, end)]
  return [piece(left, 'faint'), piece(`[${text.slice(start, end)}]`), piece(right, 'faint')]
}

function lineBefore(text: string, start: number): string {
  const line = text.slice(Math.max(0, start - CONTEXT), start).replace(/^.*[\r\n]/s, '')
  return line.length < CONTEXT ? line : line.replace(/^\S*\s/, '…')
}

function lineAfter(text: string, end: number): string {
  const line = text.slice(end, end + CONTEXT).replace(/[\r\n].*$/s, '')
  return line.length < CONTEXT ? line : line.replace(/\s\S*$/, '…')
}

function ruleLine(rule: string, notes: readonly string[]): Line {
  return [piece([rule, ...notes].join(' · '), 'faint')]
}

function hedgeNotes(hedges: readonly Mention[]): string[] {
  return hedges.length === 0 ? [] : [`hedged: ${hedges.map(({ text }) => `“${text}”`).join(', ')}`]
}

function linksOf(links: Readonly<Record<string, string | null>>): string[] {
  return Object.entries(links).flatMap(([name, id]) => (id === null ? [] : [`${name} ${id}`]))
}

/** What the passes kept, dropped and merged, in order. */
function passes(trace: readonly Decision[], width: number): Line[][] {
  if (trace.length === 0) return []
  const lines = trace.flatMap(({ span, kind, decision, by, evidence }) =>
    wrap(
      [
        piece(`${decision} ${kind} `, 'faint'),
        piece(`“${span.text}”`),
        piece([` · ${by}`, ...evidence].join(' · '), 'faint'),
      ],
      width,
    ),
  )
  return [[[piece('PASSES', 'label')], ...lines]]
}
