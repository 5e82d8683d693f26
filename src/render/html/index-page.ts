import type { Outcome, Report } from '../../report.ts'
import { dayPhrase } from '../dates.ts'
import { OUTCOMES, tollPhrase } from '../figures.ts'
import { lookupOf } from './lookup.ts'
import { type Markup, markup } from './markup.ts'
import { countedPhrase, titleOf } from './phrases.ts'
import { pageOf } from './shell.ts'

/** What the index of several pages says about one of them. */
export interface IndexEntry {
  readonly id: string
  readonly title: string
  readonly published: string | null
  /** The main event: "killed at least 8, injured 30"; null without one. */
  readonly toll: string | null
  readonly place: string | null
  readonly warnings: number
}

/** An entry with the name of its file, in the same folder as the index. */
export interface FileEntry extends IndexEntry {
  readonly file: string
}

/** Draws a report's line of the index. */
export function entryOf(report: Report): IndexEntry {
  const { article, incidents, locations, warnings } = report
  const [incident] = incidents ?? []
  const lookup = lookupOf(report)
  const tolls = Object.entries(incident?.toll ?? {}).map(([outcome, toll]) => {
    const figures = toll.figures.map(lookup.casualty).filter(figure => figure !== null)
    return `${tollPhrase(toll, figures)} ${OUTCOMES[outcome as Outcome]}`
  })
  const place = lookup.location(incident?.location ?? null) ?? locations?.[0] ?? null
  return {
    id: article.id,
    title: titleOf(article),
    published: article.published,
    toll: tolls.length === 0 ? null : tolls.join(', '),
    place: place?.name ?? null,
    warnings: warnings.length,
  }
}

/** One page that links several. */
export function renderIndex(entries: readonly FileEntry[]): string {
  const title = countedPhrase(entries.length, 'article')
  return pageOf(
    title,
    markup`<main>
<header class="top"><h1>${title}</h1></header>
<table class="index">
<thead><tr><th scope="col">Article</th><th scope="col">Published</th><th scope="col">Where</th><th scope="col">Toll</th><th scope="col">Check</th></tr></thead>
<tbody>
${entries.map(drawEntry)}</tbody>
</table>
</main>
<footer>Each page shows its article with every finding marked, the words it rests on and the rule that read them.</footer>`,
  )
}

function drawEntry({ id, title, published, toll, place, warnings, file }: FileEntry): Markup {
  const date = published === null ? null : markup`<time datetime="${published}">${dayPhrase(published)}</time>`
  const name = title === id ? null : markup`<span class="id">${id}</span>`
  return markup`<tr><th scope="row"><a href="./${encodeURIComponent(file)}">${title}</a>${name}</th><td>${date}</td><td class="wide">${place}</td><td class="wide">${toll}</td><td>${
    warnings === 0 ? null : countedPhrase(warnings, 'warning')
  }</td></tr>
`
}
