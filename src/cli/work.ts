import { analyze } from '../analyze.ts'
import type { ReadArticle } from '../read/article.ts'
import type { IndexEntry } from '../render/html/index-page.ts'
import { FORMS, type Form, type Format } from '../render/index.ts'
import type { Table } from '../render/tables.ts'
import type { Kind } from '../report.ts'

/** How every article of a run is analyzed and shown; plain data, so that it can be sent to a thread. */
export interface Settings {
  readonly format: Format
  readonly published: string | null
  readonly only: readonly Kind[] | null
  readonly explain: boolean
  readonly annotate: boolean
  readonly includeText: boolean
  /** Indented JSON. */
  readonly indent: boolean
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  readonly table: Table
}

/** The output for one article, with its last line end. */
export interface Finished {
  readonly output: string
  readonly warnings: number
  /** What an index of several pages says about it; null for a form without one. */
  readonly entry: IndexEntry | null
}

/** Analyzes an article and renders its report. */
export async function work(article: ReadArticle, settings: Settings): Promise<Finished> {
  const report = analyze(article.text, {
    id: article.id,
    title: article.title,
    author: article.author,
    publisher: article.publisher,
    url: article.url,
    published: settings.published ?? article.published,
    publishedFrom: settings.published === null ? article.publishedFrom : 'option',
    includeText: settings.includeText || article.extracted,
    explain: settings.explain,
    ...(settings.only === null ? {} : { only: settings.only }),
  })
  const { load, index }: Form = FORMS[settings.format]
  const render = await load()
  return {
    output: render(report, { ...settings, text: article.text }),
    warnings: report.warnings.length,
    entry: index === undefined ? null : (await index.load()).entryOf(report),
  }
}

/** What came of an article; a problem is a defect of ours, in words. */
export type Attempt =
  | { readonly finished: Finished; readonly problem: null }
  | { readonly finished: null; readonly problem: string }

/** Analyzes an article; a defect that shows in one of them must not take the others along. */
export async function attempt(article: ReadArticle, settings: Settings): Promise<Attempt> {
  try {
    return { finished: await work(article, settings), problem: null }
  } catch (error) {
    const [what = '', where = ''] =
      error instanceof Error ? (error.stack ?? error.message).split('\n') : [String(error)]
    return { finished: null, problem: `${what.trim()} ${where.trim()}`.trim() }
  }
}

export { ANALYZER } from '../analyze.ts'
