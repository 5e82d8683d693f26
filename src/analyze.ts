import type { Article, Kind, PublishedFrom, Report } from './report.ts'

/** What is known about the article besides its text; all of it optional. */
export interface AnalyzeOptions {
  readonly id?: string
  readonly title?: string | null
  readonly author?: string | null
  readonly publisher?: string | null
  readonly url?: string | null
  /** ISO day that "on Tuesday" is reckoned from, and where it was learnt. */
  readonly published?: string | null
  readonly publishedFrom?: PublishedFrom | null
  /** Only these kinds of finding; the others are null in the report. */
  readonly only?: readonly Kind[]
  /** Fill `trace`. */
  readonly explain?: boolean
  /** Fill `article.text`. */
  readonly includeText?: boolean
}

export const ANALYZER = { name: 'news-article-analyzer', version: '0.1.0' } as const

/**
 * Reads an article and tells its checkable facts. Pure: the same text and options give the same report.
 *
 * @param text the article; all offsets of the report are UTF-16 code units into it
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Report {
  const article: Article = {
    id: options.id ?? 'text',
    title: options.title ?? null,
    author: options.author ?? null,
    publisher: options.publisher ?? null,
    url: options.url ?? null,
    published: options.published ?? null,
    publishedFrom: options.publishedFrom ?? null,
    dateline: null,
    language: 'en',
    characters: text.length,
    words: 0,
    sentences: 0,
    text: options.includeText ? text : null,
  }
  return {
    schemaVersion: 1,
    analyzer: ANALYZER,
    article,
    summary: [],
    incidents: [],
    casualties: [],
    dates: [],
    locations: [],
    entities: [],
    attributions: [],
    warnings: [],
    trace: options.explain ? [] : null,
  }
}
