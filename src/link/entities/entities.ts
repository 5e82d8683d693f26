import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import type { Trace } from '../../extract/trace.ts'
import type { Entity } from '../../report.ts'

/** Joins the names of persons, organizations, groups and events into entities, most prominent first. */
export function linkEntities(_document: Document, _names: readonly NameMention[], _trace: Trace): Entity[] {
  return []
}
