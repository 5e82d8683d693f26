import type { Report } from '../report.ts'
import type { RenderOptions } from './options.ts'

/** Shows one report, with its last line end. */
export type Renderer = (report: Report, options: RenderOptions) => string

/** A form of output; its renderer is loaded when first needed. */
interface Form {
  /** What its files end in. */
  readonly extension: string
  readonly load: () => Promise<Renderer>
  /** What stands between two articles in one stream. */
  readonly between: string
}

export const FORMS = {
  text: {
    extension: '.txt',
    load: async () => (await import('./text/summary.ts')).renderText,
    between: `\n${'─'.repeat(40)}\n\n`,
  },
  json: { extension: '.json', load: async () => (await import('./json.ts')).renderJson, between: '' },
  geojson: { extension: '.geojson', load: async () => (await import('./geojson.ts')).renderGeojson, between: '' },
} as const satisfies Record<string, Form>

export type Format = keyof typeof FORMS
