import type { Report } from '../report.ts'
import type { FileEntry, IndexEntry } from './html/index-page.ts'
import type { RenderOptions } from './options.ts'
import type { Table } from './tables.ts'

/** Shows one report; with its last line end, unless the form says what stands between two. */
export type Renderer = (report: Report, options: RenderOptions) => string

/** A page that links the files of several articles in one folder. */
export interface FolderIndex {
  /** The name of its own file. */
  readonly file: string
  readonly load: () => Promise<{
    readonly entryOf: (report: Report) => IndexEntry
    readonly renderIndex: (entries: readonly FileEntry[]) => string
  }>
}

/** A form of output; its renderer is loaded when first needed. */
export interface Form {
  /** What its files end in. */
  readonly extension: string
  readonly load: () => Promise<Renderer>
  /** What stands before the first article of a file or stream. */
  readonly head?: (table: Table) => Promise<string>
  /** What stands between two articles in one stream. */
  readonly between: string
  /** What stands after the last. */
  readonly tail?: string
  /** Given where each article must have a file of its own. */
  readonly index?: FolderIndex
}

export const FORMS = {
  text: {
    extension: '.txt',
    load: async () => (await import('./text/summary.ts')).renderText,
    between: `\n${'─'.repeat(40)}\n\n`,
  },
  json: { extension: '.json', load: async () => (await import('./json.ts')).renderJson, between: '' },
  csv: {
    extension: '.csv',
    load: async () => (await import('./csv.ts')).renderCsv,
    between: '',
    head: async table => (await import('./csv.ts')).csvHead(table),
  },
  markdown: {
    extension: '.md',
    load: async () => (await import('./markdown.ts')).renderMarkdown,
    between: '\n---\n\n',
  },
  geojson: {
    extension: '.geojson',
    load: async () => (await import('./geojson.ts')).renderGeojson,
    head: async () => '{"type":"FeatureCollection","features":[\n',
    between: ',\n',
    tail: '\n]}\n',
  },
  html: {
    extension: '.html',
    load: async () => (await import('./html/page.ts')).renderHtml,
    between: '',
    index: { file: 'index.html', load: () => import('./html/page.ts') },
  },
} as const satisfies Readonly<Record<string, Form>>

export type Format = keyof typeof FORMS
