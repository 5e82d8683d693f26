import type { Document } from '../../document/document.ts'
import type { Hedge } from '../../extract/hedges.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import type { Attribution, ClaimedDate } from '../../report.ts'

/** What dates are tied to. */
export interface DateContext {
  /** ISO day that relative expressions are reckoned from; null when unknown. */
  readonly published: string | null
  readonly publisher: string | null
  readonly attributions: readonly Attribution[] | null
  readonly hedges: readonly Hedge[]
}

/**
 * The dateline's date as an ISO day: stated with its year, or completed from the known day of publication; else null.
 * Without a known day, only a dateline that states its year gives one: it then is the day of publication.
 */
export function datelineDay(_document: Document, _published: string | null): string | null {
  return null
}

/** Gives every time expression its value, bounds, event and claimant, in article order. */
export function linkDates(_document: Document, _timexes: readonly Timex[], _context: DateContext): ClaimedDate[] {
  return []
}
