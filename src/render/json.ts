import type { Report } from '../report.ts'
import type { RenderOptions } from './options.ts'

/** The report as it is: indented, or on one line. */
export function renderJson(report: Report, { indent }: RenderOptions): string {
  return `${JSON.stringify(report, null, indent ? 2 : 0)}\n`
}
