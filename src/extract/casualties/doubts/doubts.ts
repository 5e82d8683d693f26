import type { CasualtyScan } from '../predicates.ts'
import type { Statement } from '../statement.ts'
import type { Doubt } from './doubt.ts'
import { SENSE_DOUBTS } from './senses.ts'
import { VICTIM_DOUBTS } from './victims.ts'
import { VOICE_DOUBTS } from './voices.ts'

/** Whatever speaks against a statement of harm. */
export const DOUBTS: readonly Doubt[] = [...SENSE_DOUBTS, ...VOICE_DOUBTS, ...VICTIM_DOUBTS]

/** Whether a statement only looks like one of harm to people. */
export const isDoubtful = (scan: CasualtyScan, statement: Statement): boolean =>
  DOUBTS.some(({ holds }) => holds(scan, statement))
