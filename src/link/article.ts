import { type Document, spanOf } from '../document/document.ts'
import type { Article, Location, PublishedFrom } from '../report.ts'

interface Known {
  readonly options: {
    readonly id?: string | undefined
    readonly title?: string | null | undefined
    readonly author?: string | null | undefined
    readonly publisher?: string | null | undefined
    readonly url?: string | null | undefined
    readonly includeText?: boolean | undefined
  }
  readonly published: string | null
  /** The dateline's own date, as an ISO day. */
  readonly datelineDate: string | null
  readonly publishedFrom: PublishedFrom | null
  readonly language: 'en' | null
  readonly locations: readonly Location[] | null
}

/** What the report says of the article itself; what is known from outside goes before what the text shows. */
export function articleOf(
  document: Document,
  { options, published, datelineDate, publishedFrom, language, locations }: Known,
): Article {
  const { text, headline, tokens, sentences } = document
  const byline = document.blocks.find(({ kind }) => kind === 'byline')
  return {
    id: options.id ?? 'text',
    title: options.title ?? (headline && spanOf(document, headline).text),
    author: options.author ?? (byline ? authorOf(spanOf(document, byline).text) : null),
    publisher: options.publisher ?? null,
    url: options.url ?? null,
    published,
    publishedFrom,
    dateline: datelineOf(document, datelineDate, locations),
    language,
    characters: text.length,
    words: tokens.reduce((sum, { kind }) => sum + (kind === 'word' || kind === 'number' ? 1 : 0), 0),
    sentences: sentences.length,
    text: options.includeText ? text : null,
  }
}

/** "By Ana Diaz in Lima" was written by Ana Diaz. */
const authorOf = (byline: string): string => byline.replace(/^by:?\s+/i, '').replace(/\s(?:at|in)\s\p{Lu}.*$/u, '')

function datelineOf(
  { dateline }: Document,
  day: string | null,
  locations: readonly Location[] | null,
): Article['dateline'] {
  if (!dateline) return null
  const { start, end, text, place, agency } = dateline
  // In "GUWAHATI, India" the first name is where the reporter stood.
  const location = place && locations?.find(({ mentions }) => mentions.some(({ start }) => start === place.start))
  return {
    start,
    end,
    text,
    location: location ? location.id : null,
    date: day,
    agency: agency?.text ?? null,
  }
}
