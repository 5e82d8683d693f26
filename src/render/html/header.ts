import type { Report } from '../../report.ts'
import { dayPhrase } from '../dates.ts'
import { markId } from './marks.ts'
import { joined, type Markup, markup } from './markup.ts'
import { noteId } from './notes.ts'
import { countedPhrase, publishedPhrase, titleOf } from './phrases.ts'

/** Headline, where the article comes from, and the sentences that carry its news. */
export function headerSection({ article, summary }: Report): Markup {
  const facts = [
    article.publisher ?? article.dateline?.agency ?? null,
    article.author,
    published(article),
    countedPhrase(article.words, 'word'),
    source(article.url),
    titleOf(article) === article.id ? null : article.id,
  ].filter(fact => fact !== null)
  return markup`<header class="top">
<h1>${titleOf(article)}</h1>
<p class="facts">${joined(facts, markup`<span aria-hidden="true">\u00a0·</span> `)}</p>
${summary.map(
  ({ text }) => markup`<p class="news">${text}</p>
`,
)}</header>`
}

function published(article: Report['article']): Markup | string {
  if (article.published === null) return publishedPhrase(article)
  const phrase = publishedPhrase(article).slice(dayPhrase(article.published).length)
  return markup`<time datetime="${article.published}">${dayPhrase(article.published)}</time>${phrase}`
}

/** A link only to pages: an address of another kind, such as "javascript:", is shown as text. */
function source(url: string | null): Markup | string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return url
  return markup`<a href="${url}" rel="noopener noreferrer nofollow">${hostOf(url)}</a>`
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '')
}

/** What contradicts itself or needs a second look, with links to where it stands. */
export function checkSection({ warnings }: Report): Markup | null {
  if (warnings.length === 0) return null
  const items = warnings.map(
    ({ id, message, spans }) =>
      markup`<li><a href="#${spans.length > 0 ? markId(id) : noteId(id)}">${message}</a></li>
`,
  )
  return markup`<section class="check" aria-labelledby="check-heading">
<h2 id="check-heading" class="label">Check</h2>
<ul>
${items}</ul>
</section>`
}
