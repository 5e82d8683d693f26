import type { Document, Range } from '../document/document.ts'
import type { Mention } from '../report.ts'

/** Hedges of an article, each with the stretch that it governs. */
export interface Hedge extends Mention {
  readonly scope: Range
}

/** Every cue of uncertainty, in article order. */
export function extractHedges(_document: Document): Hedge[] {
  return []
}

/** The hedges that govern a finding: those whose scope reaches it. */
export const hedgesOver = (hedges: readonly Hedge[], { start, end }: Range): Mention[] =>
  hedges
    .filter(({ scope }) => scope.start <= start && end <= scope.end)
    .map(({ start, end, text, rule }) => ({ start, end, text, rule }))
