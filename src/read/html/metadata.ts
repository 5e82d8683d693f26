import { dayOf } from '../days.ts'
import { type DomDocument, type DomElement, lineOf } from './dom.ts'
import { type LinkedData, linkedDataOf, nameIn } from './linked-data.ts'

/** What a page says of its article, besides the article. */
export interface Metadata {
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** ISO day. */
  readonly published: string | null
  /** The whole text, where the page repeats it as data. */
  readonly body: string | null
}

/**
 * Reads a page's metadata. For each field the first that is there counts: JSON-LD (schema.org), Open Graph, other meta
 * tags, then visible elements (`<h1>`, `<time>`).
 */
export function metadataOf(document: DomDocument): Metadata {
  const data = linkedDataOf(document)
  const meta = metaTagsOf(document)
  return {
    title: lineOf(nameIn(data.headline) ?? meta('og:title', 'twitter:title', 'headline') ?? headingOf(document)),
    author: lineOf(
      nameIn(data.author) ??
        personIn(meta('author', 'article:author', 'byl', 'parsely-author')) ??
        document.querySelector(WRITER)?.textContent,
    ),
    publisher: lineOf(nameIn(data.publisher) ?? meta('og:site_name', 'dc.publisher', 'application-name')),
    url: addressIn([canonicalOf(document), meta('og:url'), data.url, data.mainEntityOfPage]),
    published: publishedOn(document, publishedCandidates(document, data, meta)),
    body: typeof data.articleBody === 'string' ? data.articleBody : null,
  }
}

const WRITER = 'article [rel="author"], article [itemprop="author"], [rel="author"]:not(link)'

type Meta = (...names: readonly string[]) => string | null

function metaTagsOf(document: DomDocument): Meta {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const content = lineOf(tag.getAttribute('content'))
    if (name !== null && content !== null && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content)
  }
  return (...names) => {
    const name = names.find(wanted => tags.has(wanted))
    return name === undefined ? null : (tags.get(name) ?? null)
  }
}

/** The one big heading; else the title of the window, without the name of the site behind it. */
function headingOf(document: DomDocument): string | null {
  const headings = [...document.querySelectorAll('article h1, main h1, h1')]
  const [heading] = headings
  if (heading !== undefined && lineOf(heading.textContent) !== null) return heading.textContent
  const title = lineOf(document.querySelector('title')?.textContent)
  return title === null ? null : title.replace(/ [|–—-] [^|–—]{2,40}$/, '')
}

// Some pages give the address of the author's profile.
function personIn(value: string | null): string | null {
  return value === null || /^https?:/.test(value) ? null : value.replace(/^by\s+/i, '')
}

function canonicalOf(document: DomDocument): string | null {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
}

function addressIn(values: readonly unknown[]): string | null {
  const address = values.find(value => typeof value === 'string' && /^https?:\/\//.test(value))
  return typeof address === 'string' ? address : null
}

function publishedCandidates(document: DomDocument, data: LinkedData, meta: Meta): unknown[] {
  const marked = [
    ...document.querySelectorAll('[itemprop="datePublished"], time[pubdate], article time[datetime], time'),
  ]
  return [
    data.datePublished,
    data.uploadDate,
    meta('article:published_time', 'og:article:published_time', 'datepublished'),
    meta('parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date'),
    meta('dc.date.issued', 'dcterms.created', 'dc.date', 'date'),
    ...marked.map(timeOf),
    data.dateCreated,
  ]
}

function timeOf(element: DomElement): string | null {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? lineOf(element.textContent)
}

/**
 * The day of the first candidate that is a date. One in universal time is told in the article's own time when another
 * candidate gives the same moment so, or the page shows its readers a day that it can be: 02:00Z is still the evening
 * before in New York.
 */
function publishedOn(document: DomDocument, candidates: readonly unknown[]): string | null {
  const first = candidates.find(candidate => dayOf(candidate) !== null)
  if (first === undefined) return null
  const moment = momentOf(first)
  const local = candidates.find(
    candidate => typeof candidate === 'string' && HAS_OFFSET.test(candidate) && momentOf(candidate) === moment,
  )
  if (moment === null || HAS_OFFSET.test(String(first))) return dayOf(first)
  return local === undefined ? (shownDay(document, moment) ?? dayOf(first)) : dayOf(local)
}

const SHOWN = 'time, [class*="timestamp" i], [class*="dateline" i], [class*="publish" i]'
const MINUTES_OF_DAY = 1440
/** Clocks around the world are at most so much behind and ahead of universal time. */
const MOST_BEHIND = 12 * 60
const MOST_AHEAD = 14 * 60

/** The first day shown that somewhere was the day of this moment; not that of an update. */
function shownDay(document: DomDocument, moment: number): string | null {
  for (const element of document.querySelectorAll(SHOWN)) {
    const line = lineOf(element.textContent?.slice(0, 200)) ?? ''
    const day = /updat|modif|correct/i.test(line) ? null : dayOf(line)
    const start = day === null ? Number.NaN : Date.parse(day) / 60_000
    if (start <= moment + MOST_AHEAD && moment - MOST_BEHIND < start + MINUTES_OF_DAY) return day
  }
  return null
}

const HAS_OFFSET = /T\d\d:\d\d.*[+-](?!00:?00)\d\d:?\d\d$/

/** Minutes since 1970 of a date with a time zone. */
function momentOf(value: unknown): number | null {
  if (typeof value !== 'string' || !/T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return null
  const milliseconds = Date.parse(value)
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 60_000)
}
