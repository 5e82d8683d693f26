import type { Document, Token } from '../document/document.ts'

/** The stretch that a pattern is read in. */
export interface Scan {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** The sentence's borders as token indices, half-open. */
  readonly first: number
  readonly last: number
}

export type TokenFunction<S extends Scan = Scan> = ((scan: S, at: number) => number) & {
  /** The words that it can begin with. */
  readonly begins?: ReadonlySet<string>
  /** The second words of what it reads; none where it reads single tokens. */
  readonly continues?: ReadonlySet<string>
}

/** A part of a match as token indices, half-open. */
export interface Part {
  readonly first: number
  readonly last: number
}

export interface Match extends Part {
  readonly parts: Readonly<Record<string, Part>>
}
