import type { Document } from '../../document/document.ts'
import type { NameMention } from '../candidates.ts'
import type { Trace } from '../trace.ts'

/** Every name in the article: persons, organizations, groups, events and places, in article order, each with one type. */
export function extractNames(_document: Document, _trace: Trace): NameMention[] {
  return []
}
