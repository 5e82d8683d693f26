import type { Document } from '../document/document.ts'
import type { Span } from '../report.ts'
import type { Findings } from './warnings/warnings.ts'

/** Up to three sentences that carry the news, in article order. */
export function summarize(_document: Document, _findings: Findings): Span[] {
  return []
}
