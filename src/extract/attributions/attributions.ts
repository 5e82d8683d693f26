import type { Document } from '../../document/document.ts'
import type { Attribution, Span } from '../../report.ts'
import type { NameMention } from '../candidates.ts'
import type { Trace } from '../trace.ts'

/** Source, cue and content as found, before the source is linked to an entity. */
export interface AttributionMention extends Omit<Attribution, 'id' | 'source' | 'continues'> {
  readonly source: Span | null
  /** Index in the list of the earlier part of a quotation that its speaker splits. */
  readonly continues: number | null
}

/** Every statement that the article gives to a source, in article order. */
export function extractAttributions(
  _document: Document,
  _names: readonly NameMention[],
  _trace: Trace,
): AttributionMention[] {
  return []
}
