import type { Report } from '../../report.ts'

/** How wide the terminal is and whether it shows colour. */
export interface TextOptions {
  readonly width: number
  readonly color: boolean
}

/** The summary of an article for a terminal. */
export function renderText(report: Report, _options: TextOptions): string {
  return `${report.article.title ?? report.article.id}\n`
}
