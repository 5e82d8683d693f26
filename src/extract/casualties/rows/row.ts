import type { Outcome } from '../../../report.ts'
import type { Frame, Sense } from '../predicates.ts'

/** A way to tell what happened to people: its rule id, where they stand to it, what it means and how it is written. */
export interface Row {
  readonly id: string
  readonly frame: Frame
  /** The outcome, or the lexicon in which the match's part `what` tells it. */
  readonly outcome: Outcome | ReadonlyMap<string, Outcome>
  /** A token pattern over the classes of `CASUALTY_CLASSES`; its part `who` are the people of the frame `within`. */
  readonly match: string
  readonly sense: Sense
}

type RowOf = (id: string, outcome: Row['outcome'], match: string, sense?: Sense) => Row

const framed =
  (frame: Frame): RowOf =>
  (id, outcome, match, sense = 'plain') => ({ id, frame, outcome, match, sense })

/** The people stand before it: "12 people died". */
export const before = framed('before')
/** The people stand after it: "killing 12 people". */
export const after = framed('after')
/** The people stand after it or else before it: "killed 12", "12 were killed". */
export const either = framed('either')
/** The people stand inside the match, as its part `who`: "the death toll rose to 41". */
export const within = framed('within')
