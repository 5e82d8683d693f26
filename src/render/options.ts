import type { Table } from './tables.ts'

/** How a report is shown; every form takes what it needs. */
export interface RenderOptions {
  /** The article's text, into which the report's offsets point. */
  readonly text: string
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
  /** Show rule and sentence behind each finding. */
  readonly explain: boolean
  /** Show the article itself, with its findings marked. */
  readonly annotate?: boolean
  /** Indented JSON, for a single report. */
  readonly indent: boolean
  /** Which of the tables, where one is shown at a time. */
  readonly table?: Table
}
