import { analyze } from '../analyze.ts'
import type { ReadArticle } from '../read/article.ts'
import { FORMS, type Format } from '../render/index.ts'
import type { Table } from '../render/tables.ts'
import type { Kind } from '../report.ts'

/** How every article of a run is analyzed and shown; plain data, so that it can be sent to a thread. */
export interface Settings {
  readonly format: Format
  readonly published: string | null
  readonly only: readonly Kind[] | null
  readonly explain: boolean
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
  const render = await FORMS[settings.format].load()
  return { output: render(report, { ...settings, text: article.text }), warnings: report.warnings.length }
}
