import type { Stance } from '../../report.ts'
import type { Part } from '../pattern.ts'

/** Who says what, as token indices; a source of null is not named. */
export interface Statement {
  readonly rule: string
  readonly source: Part | null
  readonly cue: Part
  readonly content: Part
  readonly stance: Stance
}
