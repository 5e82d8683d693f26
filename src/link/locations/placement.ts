import type { PlaceRecord } from '../../gazetteer/places.ts'
import type { Support } from './support.ts'
import type { Toponym } from './toponyms.ts'

/** What a pass may look at besides the toponym itself. */
export interface Surroundings {
  readonly toponyms: readonly Toponym[]
  readonly support: Support
  /** Places that earlier passes or earlier toponyms of this pass have settled, by toponym. */
  readonly placed: ReadonlyMap<Toponym, PlaceRecord>
}

/** A way to choose the place of a toponym; null leaves it to the passes behind. */
export interface PlacePass {
  readonly id: string
  readonly choose: (toponym: Toponym, surroundings: Surroundings) => PlaceRecord | null
}

/** The place of a toponym and the id of the pass that chose it. */
export interface Placement {
  readonly place: PlaceRecord
  readonly resolvedBy: string
}
