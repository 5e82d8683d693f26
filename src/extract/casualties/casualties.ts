import type { Document } from '../../document/document.ts'
import type { Count, Mention, Outcome, Span, Victims } from '../../report.ts'
import type { NameMention } from '../candidates.ts'
import type { Part } from '../pattern.ts'

/** One figure of one outcome as its sentence commits to it, before it is tied to an incident. */
export interface CasualtyMention extends Mention, Part {
  readonly outcome: Outcome
  readonly count: Count
  readonly victims: Victims | null
  readonly cause: Span | null
}

/** Every statement of people killed, injured, missing, displaced or otherwise affected, in article order. */
export function extractCasualties(_document: Document, _names: readonly NameMention[]): CasualtyMention[] {
  return []
}
