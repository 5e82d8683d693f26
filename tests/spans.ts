import type { Report, Span } from '../src/index.ts'

/** All spans of a report, wherever they stand in it. */
export function spansOf(report: Report): readonly Span[] {
  const spans: Span[] = []
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    if ('start' in value && 'end' in value && 'text' in value) spans.push(value as Span)
    for (const part of Object.values(value)) visit(part)
  }
  visit(report)
  return spans
}
