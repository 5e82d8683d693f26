import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type DomDocument, type DomElement, lineOf } from './dom.ts'
import { type Metadata, metadataOf } from './metadata.ts'
import { textOf } from './text.ts'

/** The article that a page holds; null when there is none. */
export interface Extract extends Omit<Metadata, 'body'> {
  /** The headline, then the paragraphs. */
  readonly text: string
}

/** Fewer letters are a menu or a notice, not an article. */
const MIN_LETTERS = 140

/** Parts of pages that are no article, whatever their elements are. */
const FURNITURE = [
  ...['cookie', 'consent', 'newsletter', 'comments', 'related', 'caption', 'share-', 'social-', 'promo', 'recirc'],
  ...['paywall', 'subscribe', 'advert', 'trending', 'most-read', 'breadcrumb', 'byline', 'author-bio'],
]
  .flatMap(word => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .concat('[hidden]', '[aria-hidden="true"]', '[style*="display:none" i]', '[style*="display: none" i]')
  .concat('amp-ad', 'amp-embed', 'amp-list', 'amp-sidebar', 'amp-social-share', '[fallback]', '[placeholder]')
  .concat('[role="navigation"]', '[role="complementary"]', 'nav', 'aside', 'figcaption', 'noscript', 'dialog', 'form')
  .join(', ')

/** The sentence below the headline; often the only place of a figure, and outside of what looks like the text. */
const STANDFIRST = ['standfirst', 'article-summary', 'article-dek', 'article-subtitle', 'story-subtitle']
  .map(word => `article [class*="${word}" i]`)
  .join(', ')

/** Draws the article out of a page's markup. */
export function extractArticle(markup: string): Extract | null {
  const page = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`
  const document = parseHTML(page).document as unknown as DomDocument
  const { body, ...metadata } = metadataOf(document)
  const standfirst = lineOf(document.querySelector(STANDFIRST)?.textContent)
  const text = articleText(document, body)
  if (text.length < MIN_LETTERS) return null
  return { ...metadata, text: withHead(withHead(text, standfirst), metadata.title) }
}

/** What publishing systems put below each text of a feed. */
const FEED_CREDIT = /\n\nThe post [^\n]+ appeared first on [^\n]+$/

/** The text of markup that is all article, as feeds and exports give it. */
export function extractText(markup: string): string {
  const document = parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document as unknown as DomDocument
  return document.body === null ? '' : textOf(document.body).replace(FEED_CREDIT, '')
}

/** What a reader would read, or what the page gives as data when that is much more. */
function articleText(document: DomDocument, data: string | null): string {
  if (document.body === null) return ''
  removeFurniture(document.body)
  const article = new Readability<DomElement>(document as never, {
    serializer: node => node as unknown as DomElement,
    disableJSONLD: true,
  }).parse()
  const text = article?.content == null ? '' : textOf(article.content)
  const stated = data === null ? '' : data.replace(/<[^<>]{1,200}>/g, ' ').trim()
  return text.length >= stated.length / 2 ? text : stated
}

/** An element that holds most of the words is the article, whatever its class says. */
function removeFurniture(body: DomElement): void {
  const whole = body.textContent?.length ?? 0
  for (const element of body.querySelectorAll(FURNITURE)) {
    if ((element.textContent?.length ?? 0) < whole / 3) element.remove()
  }
}

/** Headline and standfirst are part of what an article says, but stand outside its text on most pages. */
function withHead(text: string, head: string | null): string {
  if (head === null || lineOf(text.slice(0, head.length * 2))?.startsWith(head)) return text
  return `${head}\n\n${text}`
}
