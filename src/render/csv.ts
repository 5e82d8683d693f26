import type { Report } from '../report.ts'
import type { RenderOptions } from './options.ts'
import { cellsOf, TABLES, type Table } from './tables.ts'

const LINE_END = '\r\n'

/** One table of the report as CSV (RFC 4180), without its head: so that those of several articles can follow. */
export function renderCsv(report: Report, { table = 'casualties' }: RenderOptions): string {
  return cellsOf(report, table)
    .map(row => row.map(cellText).join(',') + LINE_END)
    .join('')
}

/** The names of the columns. */
export function csvHead(table: Table): string {
  return TABLES[table].join(',') + LINE_END
}

/** A number stays a number; text that a spreadsheet would take for a formula is held back by an apostrophe. */
function cellText(cell: string | number | boolean | null): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
