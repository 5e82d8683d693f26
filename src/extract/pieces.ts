import type { Document, Token } from '../document/document.ts'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'

/** The stretch that a pattern is read in. */
export interface Scan {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** The sentence's borders as token indices, half-open. */
  readonly first: number
  readonly last: number
}

export type TokenFunction<S extends Scan = Scan> = ((scan: S, at: number) => number) & {
  readonly begins?: ReadonlySet<string>
}

/** A part of a match as token indices, half-open. */
export interface Part {
  readonly first: number
  readonly last: number
}

export interface Match extends Part {
  readonly parts: Readonly<Record<string, Part>>
}

/** A star or plus reads at most so many: nothing in a language needs more, and hostile text stays cheap. */
const MOST_REPEATS = 12

/** The named parts read so far, the latest first. */
export type Parts = {
  readonly name: string
  readonly first: number
  readonly last: number
  readonly rest: Parts
} | null

export type Next = (at: number, parts: Parts) => Match | null
export type Node<S extends Scan> = (scan: S, at: number, parts: Parts, next: Next) => Match | null

/** What a piece can begin with: some words (`#`: a number in digits), and what some functions read. */
export interface Beginning<S extends Scan> {
  readonly words: ReadonlySet<string>
  readonly openers: readonly TokenFunction<S>[]
}

/** A part of a pattern. Most can be read in one way only and have a step; the others hand on every way there is. */
export interface Piece<S extends Scan> {
  /** The index after what it reads at a token, or -1. */
  readonly step: ((scan: S, at: number) => number) | null
  readonly node: Node<S>
  readonly name: string | null
  /** A step that may also be left out. */
  readonly optional: boolean
  readonly beginning: Beginning<S>
  /** The words without which it reads nothing, where words alone decide: asked before its node is tried. */
  readonly guard: ReadonlySet<string> | null
  /** Words of which one must stand in what it reads (`#`: a number in digits); null when none must. */
  readonly requires: ReadonlySet<string> | null
  /** Matches without consuming a token. */
  readonly empty: boolean
}

function stepPiece<S extends Scan>(
  step: (scan: S, at: number) => number,
  beginning: Beginning<S>,
  guard: Piece<S>['guard'],
): Piece<S> {
  const node: Node<S> = (scan, at, parts, next) => {
    const end = step(scan, at)
    return end < 0 ? null : next(end, parts)
  }
  return { step, node, name: null, optional: false, beginning, guard, requires: guard, empty: false }
}

/** The key under which a token is looked up: all numbers in digits share one. */
export const keyOf = ({ kind, lower }: Token): string => (kind === 'number' ? '#' : lower)

/** The keys under which words are looked up. */
export const keysOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map(word => (/^(?:'?\d|#)/.test(word) ? '#' : word)))

export function wordPiece<S extends Scan>(words: ReadonlySet<string> | ReadonlyMap<string, unknown>): Piece<S> {
  const step = (scan: S, at: number): number => (at < scan.last && words.has(scan.tokens[at]!.lower) ? at + 1 : -1)
  return stepPiece(step, { words: new Set(words.keys()), openers: [] }, keysOf(words.keys()))
}

export function functionPiece<S extends Scan>(read: TokenFunction<S>): Piece<S> {
  const step = (scan: S, at: number): number => (at < scan.last ? read(scan, at) : -1)
  const { begins } = read
  return begins
    ? stepPiece(step, { words: begins, openers: [] }, keysOf(begins))
    : stepPiece(step, { words: new Set(), openers: [read] }, null)
}

export function borderPiece<S extends Scan>(border: string): Piece<S> {
  const step = (scan: S, at: number): number => (at === (border === '^' ? scan.first : scan.last) ? at : -1)
  return { ...stepPiece(step, { words: new Set(), openers: [] }, null), empty: true }
}

export function sequence<S extends Scan>(pieces: readonly Piece<S>[]): Piece<S> {
  if (pieces.length === 1) return pieces[0]!
  const filled = pieces.findIndex(({ empty }) => !empty)
  const opening = filled < 0 ? pieces : pieces.slice(0, filled + 1)
  return {
    step: null,
    node: (scan, at, parts, next) => readOn(pieces, 0, scan, at, parts, next),
    name: null,
    optional: false,
    beginning: eitherOf(opening),
    guard: guardOf(opening),
    requires: rarestOf(pieces.filter(({ empty }) => !empty)),
    empty: filled < 0,
  }
}

/** Reads the pieces from one of them on; only where a piece can be read in several ways does it leave the loop. */
function readOn<S extends Scan>(
  pieces: readonly Piece<S>[],
  from: number,
  scan: S,
  start: number,
  before: Parts,
  next: Next,
): Match | null {
  let at = start
  let parts = before
  for (let index = from; index < pieces.length; index++) {
    const { step, node, name, optional, guard, empty } = pieces[index]!
    if (!step) {
      if (!guard || guard.has(keyAt(scan, at))) {
        return node(scan, at, parts, (end, more) => readOn(pieces, index + 1, scan, end, more, next))
      }
      if (empty) continue
      return null
    }
    const end = step(scan, at)
    if (end < 0 && !optional) return null
    if (end < 0) continue
    const more = name !== null && end > at ? { name, first: at, last: end, rest: parts } : parts
    if (optional) {
      const match = readOn(pieces, index + 1, scan, end, more, next)
      if (match) return match
      continue
    }
    at = end
    parts = more
  }
  return next(at, parts)
}

const guardOf = <S extends Scan>(pieces: readonly Piece<S>[]): ReadonlySet<string> | null =>
  allOf(pieces.map(({ guard }) => guard))

export const allOf = (sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null =>
  sets.every(set => set !== null) ? new Set(sets.flatMap(set => [...set])) : null

/** Of the sets of words that a sequence requires the one that fewest sentences hold: "lost his life" is known by "life". */
const rarestOf = <S extends Scan>(pieces: readonly Piece<S>[]): ReadonlySet<string> | null =>
  pieces.reduce<ReadonlySet<string> | null>(
    (rarest, { requires }) => (requires && (!rarest || frequency(requires) <= frequency(rarest)) ? requires : rarest),
    null,
  )

const EVERY_SENTENCE = 1000

function frequency(words: ReadonlySet<string>): number {
  for (const word of words) if (FUNCTION_WORDS.has(word)) return EVERY_SENTENCE + words.size
  return words.size
}

/** The key of the token at an index; beyond the sentence none that a word has. */
const keyAt = <S extends Scan>({ tokens, last }: S, at: number): string => (at < last ? keyOf(tokens[at]!) : '')

function eitherOf<S extends Scan>(pieces: readonly Piece<S>[]): Beginning<S> {
  const words = new Set<string>()
  const openers = new Set<TokenFunction<S>>()
  for (const { beginning } of pieces) {
    for (const word of beginning.words) words.add(word)
    for (const opener of beginning.openers) openers.add(opener)
  }
  return { words, openers: [...openers] }
}

export function choice<S extends Scan>(pieces: readonly Piece<S>[]): Piece<S> {
  if (pieces.length === 1) return pieces[0]!
  const alternatives = pieces.map(piece => [piece])
  return {
    step: null,
    node: (scan, at, parts, next) => {
      for (const alternative of alternatives) {
        const match = readOn(alternative, 0, scan, at, parts, next)
        if (match) return match
      }
      return null
    },
    name: null,
    optional: false,
    beginning: eitherOf(pieces),
    guard: guardOf(pieces),
    requires: allOf(pieces.map(({ requires }) => requires)),
    empty: pieces.some(({ empty }) => empty),
  }
}

export function repeated<S extends Scan>(piece: Piece<S>, repeat: string): Piece<S> {
  if (!repeat) return piece
  if (repeat === '?' && piece.step)
    return { ...piece, node: withoutOr(piece.node), optional: true, requires: null, empty: true }
  const least = repeat === '+' ? 1 : 0
  const most = repeat === '?' ? 1 : MOST_REPEATS
  const times =
    (count: number): Node<S> =>
    (scan, at, parts, next) => {
      const again: Next = (end, more) => (end > at ? times(count + 1)(scan, end, more, next) : null)
      return (count < most ? piece.node(scan, at, parts, again) : null) ?? (count >= least ? next(at, parts) : null)
    }
  const requires = least === 0 ? null : piece.requires
  return { ...piece, step: null, node: times(0), optional: false, requires, empty: piece.empty || least === 0 }
}

const withoutOr =
  <S extends Scan>(node: Node<S>): Node<S> =>
  (scan, at, parts, next) =>
    node(scan, at, parts, next) ?? next(at, parts)

export function named<S extends Scan>(piece: Piece<S>, name: string | null): Piece<S> {
  if (!name) return piece
  const node: Node<S> = (scan, first, parts, next) =>
    piece.node(scan, first, parts, (last, rest) => next(last, last > first ? { name, first, last, rest } : rest))
  return { ...piece, step: piece.name === null ? piece.step : null, node, name }
}
