import type { Report } from '../../report.ts'
import type { RenderOptions } from '../options.ts'
import { articleSection } from './article.ts'
import { checkSection, headerSection } from './header.ts'
import { legend } from './legend.ts'
import { lookupOf } from './lookup.ts'
import { mapSection } from './map.ts'
import { marksOf } from './marks.ts'
import { markup } from './markup.ts'
import { namesSection, voicesSection } from './names.ts'
import { notesSection } from './notes.ts'
import { titleOf } from './phrases.ts'
import { decisionsSection } from './reasons.ts'
import { SCRIPT } from './script.ts'
import { pageOf } from './shell.ts'
import { timelineSection } from './timeline.ts'
import { tollSection } from './toll.ts'

export { entryOf, renderIndex } from './index-page.ts'

/** The report as one page that needs nothing else: the findings, the article with them marked, and a note on each. */
export function renderHtml(report: Report, { text }: Pick<RenderOptions, 'text'>): string {
  const lookup = lookupOf(report)
  const overview = [
    tollSection(report, lookup),
    timelineSection(report),
    mapSection(report),
    namesSection(report),
    voicesSection(report),
  ]
  const { article, analyzer } = report
  return pageOf(
    titleOf(article),
    markup`<a class="skip" href="#article-heading">Skip to the article</a>
<main>
${headerSection(report)}
${checkSection(report)}
<div class="overview">${overview}</div>
${legend(marksOf(report))}${articleSection(report, text)}
${notesSection(report, lookup)}
${decisionsSection(report)}
</main>
<footer>Read by rules, not by a model: ${analyzer.name} ${analyzer.version}. Every finding names the words and the rule it rests on; what the article says may still be wrong.</footer>
<aside id="card" class="card" aria-label="What was read" hidden></aside>`,
    SCRIPT,
  )
}
