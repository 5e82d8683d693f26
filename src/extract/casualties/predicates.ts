import type { Outcome } from '../../report.ts'
import type { People, PeopleScan } from './people.ts'

/**
 * Where a predicate's people stand: before it ("12 people died"), after it ("killing 12 people"), after it or else
 * before it ("killed 12" / "12 were killed"), or inside the match as its part `who`.
 */
export type Frame = 'before' | 'after' | 'either' | 'within'

/** Words that tell an outcome, and where the people stand to whom it happened. */
export interface Predicate {
  readonly frame: Frame
  readonly outcome: Outcome
  /** The words that tell it; the adverbs before and after are not part of it. */
  readonly what: { readonly first: number; readonly last: number }
  readonly who: { readonly first: number; readonly last: number } | null
  /** "Shot", "stabbed": hurt, and perhaps dead as the article goes on to say. */
  readonly open: boolean
  readonly sense: Sense
}

/**
 * What else the words say: a toll, a part of a figure told before, people on top of those told before (`joined`), care
 * (whom nobody treated may be hurt all the same), nobody, a hand against oneself, a noun that counts the harm.
 */
export type Sense = 'plain' | 'toll' | 'part' | 'joined' | 'care' | 'none' | 'none-reported' | 'own-hand' | 'noun'

export interface CasualtyScan extends PeopleScan {
  readonly people: ReadonlyMap<number, People>
}
