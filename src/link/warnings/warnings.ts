import type { Document } from '../../document/document.ts'
import type { Warning } from '../../report.ts'
import { AGE_CHECKS } from './ages.ts'
import type { Check, Findings } from './check.ts'
import { CORRECTION_CHECKS } from './corrections.ts'
import { DAY_CHECKS } from './days.ts'
import { PART_CHECKS } from './parts.ts'
import { PLACE_CHECKS } from './places.ts'
import { TEXT_CHECKS } from './texts.ts'
import { TOLL_CHECKS } from './tolls.ts'

export type { Findings } from './check.ts'

/** Everything that is looked at, what concerns the whole text first. */
export const CHECKS: readonly Check[] = [
  ...TEXT_CHECKS,
  ...CORRECTION_CHECKS,
  ...TOLL_CHECKS,
  ...PART_CHECKS,
  ...DAY_CHECKS,
  ...AGE_CHECKS,
  ...PLACE_CHECKS,
]

/** What does not add up in an article, in the order of the checks, and within one check in article order. */
export function findWarnings(document: Document, findings: Findings): Warning[] {
  return CHECKS.flatMap(({ code, message, find }) =>
    find(document, findings).map(({ about, findings, spans }) => ({ code, message: message(about), findings, spans })),
  ).map((warning, index) => ({ id: `w${index + 1}`, ...warning }))
}
