import type { Casualty, Decision, Report } from '../../report.ts'
import type { Lookup } from './lookup.ts'
import { markId } from './marks.ts'
import { type Content, type Markup, markup } from './markup.ts'
import { countedPhrase, shortPhrase } from './phrases.ts'

const WORDS = {
  kept: 'used',
  dropped: 'left out',
  merged: 'told again',
} as const satisfies Record<Decision['decision'], string>
const MAX_WORDS = 90

/** Why each figure was used for a toll or left out of it, per incident; under null for those that belong to none. */
export function tollReasons(report: Report, lookup: Lookup): (incident: string | null) => Markup | null {
  const casualties = new Map((report.casualties ?? []).map(casualty => [placeOf(casualty), casualty]))
  const rows = new Map<string | null, Markup[]>()
  for (const decision of report.trace ?? []) {
    if (decision.kind !== 'toll') continue
    const casualty = casualties.get(placeOf(decision.span)) ?? null
    const incident = casualty?.incident ?? null
    const reasons = rows.get(incident)
    const reason = drawReason(decision, casualty, lookup)
    if (reasons === undefined) rows.set(incident, [reason])
    else reasons.push(reason)
  }
  return incident => {
    const reasons = rows.get(incident)
    return reasons === undefined ? null : folded('Why these figures', reasons)
  }
}

/** What was decided about everything else, in the order of the passes. */
export function decisionsSection(report: Report): Markup | null {
  const decisions = (report.trace ?? []).filter(({ kind }) => kind !== 'toll')
  if (decisions.length === 0) return null
  const rows = decisions.map(
    ({ span, kind, decision, by, evidence }) =>
      markup`<li>${kind} “${shortPhrase(span.text, MAX_WORDS)}” ${decision} <span class="faint"><code>${by}</code>${evidence.map(
        each => ` · ${each}`,
      )}</span></li>
`,
  )
  return markup`<section class="notes" aria-labelledby="decisions-heading">
<h2 id="decisions-heading" class="label">What was kept, left out and merged</h2>
${folded(countedPhrase(decisions.length, 'decision'), rows)}</section>`
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`
}

function folded(summary: string, rows: readonly Markup[]): Markup {
  return markup`<details class="why"><summary>${summary}</summary>
<ul>
${rows}</ul></details>
`
}

function drawReason({ span, decision, by, evidence }: Decision, casualty: Casualty | null, lookup: Lookup): Markup {
  const words = shortPhrase(span.text, MAX_WORDS)
  return markup`<li>${casualty === null ? words : markup`<a href="#${markId(casualty.id)}">${words}</a>`}: <strong>${
    WORDS[decision]
  }</strong>${reasonsOf(evidence).map(reason => [', ', withLinks(reason, lookup)])} <code>${by}</code></li>
`
}

// The first evidence names the figure, which is shown anyway, and the second begins with its incident.
function reasonsOf([, where = '', ...reasons]: readonly string[]): string[] {
  const stated = [where.replace(/^i\d+(?:, )?/, ''), ...reasons]
  return stated.filter((reason, index) => reason !== '' && !stated.slice(0, index).some(told => told.includes(reason)))
}

/** Another figure is named by its id and its number: "c3 (43)". Here the number alone leads to it. */
function withLinks(reason: string, lookup: Lookup): Content {
  return reason.split(/\b(c\d+ \([^()]*\))/).map(part => {
    const [, id = '', number = ''] = /^(c\d+) \(([^()]*)\)$/.exec(part) ?? []
    return lookup.casualty(id) === null ? part : markup`<a href="#${markId(id)}">${number}</a>`
  })
}
