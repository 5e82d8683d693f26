import type { Bytes, Reading } from './article.ts'
import type { InputKind } from './kinds.ts'
import type { Peeked } from './streams.ts'

/** Where bytes come from. */
export interface Source {
  /** The path as given; "stdin". */
  readonly name: string
  /** Null for standard input. */
  readonly path: string | null
  readonly stream: Bytes
}

export interface ReadOptions {
  readonly kind: InputKind
  /** Of one article. */
  readonly maxBytes: number
}

/** A source whose beginning has been looked at. */
export interface OpenSource {
  readonly name: string
  readonly peeked: Peeked
  readonly maxBytes: number
}

/** Reads what one kind of source holds. Throws a fault when that concerns the source as a whole. */
export type Reader = (source: OpenSource) => AsyncIterable<Reading>
