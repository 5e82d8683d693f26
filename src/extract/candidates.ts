import type { EntityType, LocationKind, Mention } from '../report.ts'
import type { Part } from './pattern.ts'

/** What a name can be the name of. */
export type NameType = EntityType | 'location'

/** One reason to read a candidate as a name of a type; a negative weight speaks against it. */
export interface Evidence {
  readonly type: NameType
  /** Rule id: "person/title-before-name". */
  readonly rule: string
  readonly weight: number
}

/** A run of tokens that may be a name, with all that speaks for and against. */
export interface Candidate extends Part {
  readonly evidence: readonly Evidence[]
  /** What kind of place it would be, where the evidence says so. */
  readonly kind: LocationKind | null
}

/** A recognised name: the span is the name alone, without title, possessive or leading "the". */
export interface NameMention extends Mention, Part {
  readonly type: NameType
  readonly kind: LocationKind | null
  /** For a place name inside a longer name that still points at the place: that longer name. */
  readonly within: string | null
  /** What the text says this bearer is: "Ukrainian President", "a teacher"; [] when nothing. */
  readonly roles: readonly Mention[]
  /** Ids of the evidence that decided, strongest first. */
  readonly evidence: readonly string[]
}
