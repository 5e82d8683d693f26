import type { Sentence } from '../../document/document.ts'
import type { PersonNoun } from '../../lexicon/victims.ts'
import type { NameMention } from '../candidates.ts'
import type { Part, Scan } from '../pattern.ts'
import type { Quantity } from '../quantities/quantities.ts'
import type { Reading } from '../rules.ts'

/** How a phrase refers to people; a definite one, a pronoun and a name may speak of somebody told before. */
export type Form = 'counted' | 'bare' | 'single' | 'definite' | 'pronoun' | 'named' | 'none' | 'listed'

/** The counted people that a part is taken from. */
export type Whole = Pick<People, 'quantity' | 'count' | 'victims'>

/** A phrase for counted people as its words give it. */
export interface People extends Part {
  readonly form: Form
  readonly quantity: Quantity
  readonly count: Part
  readonly victims: Part | null
  readonly kind: PersonNoun['kind']
  /** "three others", "another man", "two more": not the people told just before. */
  readonly other: boolean
  /** "four of the victims", "two of whom". */
  readonly partitive: boolean
  /** "40 passengers" of "two of the 40 passengers". */
  readonly whole: Whole | null
  readonly name: string | null
  readonly age: number | null
  readonly sex: 'male' | 'female' | null
  /** The parts of a list: "two men and a woman". */
  readonly members: readonly People[]
}

/** A sentence with what was read in it, by first token. */
export interface PeopleScan extends Scan {
  readonly sentence: Sentence
  readonly quantities: ReadonlyMap<number, Reading<Quantity>>
  readonly names: ReadonlyMap<number, NameMention>
}

/** What a reader of phrases found; the rest is filled in for all alike. */
export interface Found {
  readonly form: Form
  readonly first: number
  readonly last: number
  readonly quantity: Quantity
  readonly count: Part
  readonly victims?: Part
  readonly kind?: PersonNoun['kind']
  readonly partitive?: boolean
  readonly whole?: Whole
  readonly name?: string | null
  readonly age?: number | null
}

/** A number that is stated as it is. */
export const exactly = (value: number): Quantity => ({ qualifier: 'exact', value, min: value, max: value })
