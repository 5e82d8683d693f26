import type { Casualty, Incident, Outcome, Report, Toll } from '../../report.ts'
import { countPhrase, OUTCOMES, SCOPES, STATUSES, tollPhrase } from '../figures.ts'
import { briefSource } from '../sources.ts'
import { shortened } from './lists.ts'
import type { Lookup } from './lookup.ts'
import { markId } from './marks.ts'
import { joined, type Markup, markup } from './markup.ts'
import { shortPhrase, timePhrase } from './phrases.ts'
import { drawRange, scaleOf } from './ranges.ts'
import { tollReasons } from './reasons.ts'

/** Each incident's toll, the figures it rests on and who gives them; then figures that belong to no incident. */
export function tollSection(report: Report, lookup: Lookup): Markup | null {
  const incidents = (report.incidents ?? []).filter(({ toll }) => Object.keys(toll).length > 0)
  const told = new Set(incidents.flatMap(({ toll }) => Object.values(toll).flatMap(({ figures }) => figures)))
  const others = (report.casualties ?? []).filter(({ id, partOf }) => !told.has(id) && partOf === null)
  if (incidents.length === 0 && others.length === 0) return null
  const reasonsOf = tollReasons(report, lookup)
  return markup`<section class="toll" aria-labelledby="toll-heading">
<h2 id="toll-heading" class="label">Toll</h2>
${incidents.map(incident => drawIncident(incident, lookup, reasonsOf(incident.id)))}${drawOthers(
  others,
  lookup,
  incidents[0] ?? null,
)}${reasonsOf(null)}</section>`
}

function drawIncident(incident: Incident, lookup: Lookup, reasons: Markup | null): Markup {
  const date = lookup.date(incident.date)
  const head = [
    incident.cause?.text ?? null,
    lookup.location(incident.location)?.name ?? null,
    date === null ? null : timePhrase(date),
  ].filter(part => part !== null)
  const outcomes = Object.entries(incident.toll).map(([outcome, toll]) => drawOutcome(outcome as Outcome, toll, lookup))
  return markup`<div class="incident">
<h3>${joined(head, ' · ')}</h3>
${outcomes}<blockquote>${incident.description.text}</blockquote>
${reasons}</div>
`
}

function drawOutcome(outcome: Outcome, toll: Toll, lookup: Lookup): Markup {
  const figures = toll.figures.map(lookup.casualty).filter(figure => figure !== null)
  const shown = [...figures, ...toll.figures.flatMap(lookup.parts).filter(({ id }) => !toll.figures.includes(id))]
  const scale = showsMore(shown) ? scaleOf(shown, toll) : null
  return markup`<div class="outcome ${outcome}">
<p class="sum"><strong>${tollPhrase(toll, figures)}</strong> ${OUTCOMES[outcome]}${
    toll.derived ? markup` <span class="faint">added up</span>` : null
  }</p>
<table><caption class="unseen">Figures for ${OUTCOMES[outcome]}</caption>
<thead class="unseen"><tr><th>Words</th><th>Range</th><th>Source</th></tr></thead>
<tbody>${shown.map(figure => drawFigure(figure, scale, lookup))}</tbody></table>
</div>
`
}

/** False where all figures are the same plain number, which a drawing would only repeat. */
function showsMore(figures: readonly Casualty[]): boolean {
  const [first] = figures
  return figures.some(({ count }) => count.qualifier !== 'exact' || count.value !== first?.count.value)
}

function drawFigure(casualty: Casualty, scale: number | null, lookup: Lookup): Markup {
  const range = scale === null ? null : drawRange(casualty.count, scale)
  return markup`<tr><th scope="row">${
    casualty.partOf === null || /^including\b/i.test(casualty.text) ? null : 'including '
  }${evidenceOf(casualty)}</th><td class="range">${range}</td><td>${sourceOf(
    casualty,
    lookup,
  )}${notesOf(casualty)}</td></tr>
`
}

const MAX_WORDS = 90

/** The article's words, with a link to where they stand. */
function evidenceOf({ id, text }: Casualty): Markup {
  return markup`<a href="#${markId(id)}">${shortPhrase(text, MAX_WORDS)}</a>`
}

function sourceOf({ attribution }: Casualty, lookup: Lookup): Markup {
  const source = lookup.source(attribution)
  if (source === null || attribution === null) return markup`<span class="faint">unattributed</span>`
  return markup`<a href="#${markId(attribution)}">${briefSource(source)}</a>`
}

function notesOf({ status, scope, partOf, includesPerpetrator }: Casualty): Markup | null {
  const notes = [
    STATUSES[status],
    partOf === null ? SCOPES[scope] : null,
    includesPerpetrator ? 'perpetrator included' : null,
  ].filter(note => note !== null)
  return notes.length === 0 ? null : markup` <span class="faint">· ${notes.join(' · ')}</span>`
}

const MAX_OTHERS = 5

function drawOthers(others: readonly Casualty[], lookup: Lookup, main: Incident | null): Markup | null {
  if (others.length === 0) return null
  const rows = others.map(
    casualty => markup`<tr><th scope="row">${evidenceOf(casualty)}</th><td><strong>${countPhrase(casualty.count)}</strong> ${
      OUTCOMES[casualty.outcome]
    }<br>${sourceOf(casualty, lookup)}${notesOf(casualty)}${placeAndTime(casualty, lookup, main)}</td></tr>
`,
  )
  const draw = (
    shown: readonly Markup[],
  ): Markup => markup`<table><thead class="unseen"><tr><th>Words</th><th>Figure and source</th></tr></thead><tbody>
${shown}</tbody></table>
`
  return markup`<div class="others">
<h3>${main !== null ? 'Other figures' : 'Figures'}</h3>
${shortened(rows, MAX_OTHERS, 'figure', draw)}</div>
`
}

/** Where and when, as far as it differs from the main incident. */
function placeAndTime({ location, date }: Casualty, lookup: Lookup, main: Incident | null): Markup | null {
  const place = location === main?.location ? null : lookup.location(location)
  const time = date === main?.date ? null : lookup.date(date)
  const facts = [place?.name ?? null, time === null ? null : timePhrase(time)].filter(fact => fact !== null)
  return facts.length === 0 ? null : markup` <span class="faint">· ${facts.join(', ')}</span>`
}
