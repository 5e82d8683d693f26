import {
  allOf,
  keyAt,
  ofBorder,
  ofChoice,
  ofFunction,
  ofOptional,
  ofRepeated,
  ofSequence,
  ofWords,
  type Prospect,
} from './prospects.ts'
import type { Match, Scan, TokenFunction } from './scan.ts'

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

/** A part of a pattern. Most can be read in one way only and have a step; the others hand on every way there is. */
export interface Piece<S extends Scan> extends Prospect<S> {
  /** The index after what it reads at a token, or -1. */
  readonly step: ((scan: S, at: number) => number) | null
  readonly node: Node<S>
  /** It is one of these words and nothing else. */
  readonly words: ReadonlySet<string> | null
  readonly name: string | null
  /** A step that may also be left out. */
  readonly optional: boolean
}

type Reader<S extends Scan> = Pick<Piece<S>, 'node'> & Partial<Pick<Piece<S>, 'step' | 'words' | 'name' | 'optional'>>

/**
 * Every piece is made here, with the same keys in the same order: the matcher reads them at each token, and the machine
 * finds a key fast only where all objects are laid out alike.
 */
function pieceFrom<S extends Scan>(
  { beginning, guard, second, requires, single, empty }: Prospect<S>,
  { node, step = null, words = null, name = null, optional = false }: Reader<S>,
): Piece<S> {
  return { beginning, guard, second, requires, single, empty, step, node, words, name, optional }
}

function stepPiece<S extends Scan>(
  step: (scan: S, at: number) => number,
  prospect: Prospect<S>,
  words: Piece<S>['words'] = null,
): Piece<S> {
  const node: Node<S> = (scan, at, parts, next) => {
    const end = step(scan, at)
    return end < 0 ? null : next(end, parts)
  }
  return pieceFrom(prospect, { step, node, words })
}

export function wordPiece<S extends Scan>(words: ReadonlySet<string> | ReadonlyMap<string, unknown>): Piece<S> {
  const step = (scan: S, at: number): number => (at < scan.last && words.has(scan.tokens[at]!.lower) ? at + 1 : -1)
  return stepPiece(step, ofWords(words.keys()), new Set(words.keys()))
}

export function functionPiece<S extends Scan>(read: TokenFunction<S>): Piece<S> {
  return stepPiece((scan, at) => (at < scan.last ? read(scan, at) : -1), ofFunction(read))
}

export function borderPiece<S extends Scan>(border: string): Piece<S> {
  return stepPiece((scan, at) => (at === (border === '^' ? scan.first : scan.last) ? at : -1), ofBorder())
}

export function sequence<S extends Scan>(pieces: readonly Piece<S>[]): Piece<S> {
  if (pieces.length === 1) return pieces[0]!
  return pieceFrom(ofSequence(pieces), {
    node: (scan, at, parts, next) => readOn(pieces, 0, scan, at, parts, next),
  })
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

export function choice<S extends Scan>(pieces: readonly Piece<S>[]): Piece<S> {
  if (pieces.length === 1) return pieces[0]!
  const words = allOf(pieces.map(({ words }) => words))
  if (words) return wordPiece(words)
  const alternatives = pieces.map(piece => [piece])
  return pieceFrom(ofChoice(pieces), {
    node: (scan, at, parts, next) => {
      for (const alternative of alternatives) {
        const match = readOn(alternative, 0, scan, at, parts, next)
        if (match) return match
      }
      return null
    },
  })
}

export function repeated<S extends Scan>(piece: Piece<S>, repeat: string): Piece<S> {
  if (!repeat) return piece
  const { step, name } = piece
  if (repeat === '?' && step)
    return pieceFrom(ofOptional(piece), { step, node: withoutOr(piece.node), name, optional: true })
  const least = repeat === '+' ? 1 : 0
  const most = repeat === '?' ? 1 : MOST_REPEATS
  const times =
    (count: number): Node<S> =>
    (scan, at, parts, next) => {
      const again: Next = (end, more) => (end > at ? times(count + 1)(scan, end, more, next) : null)
      return (count < most ? piece.node(scan, at, parts, again) : null) ?? (count >= least ? next(at, parts) : null)
    }
  const prospect = most === 1 ? piece : ofRepeated(piece)
  return pieceFrom(least === 0 ? ofOptional(prospect) : prospect, { node: times(0), name })
}

const withoutOr =
  <S extends Scan>(node: Node<S>): Node<S> =>
  (scan, at, parts, next) =>
    node(scan, at, parts, next) ?? next(at, parts)

export function named<S extends Scan>(piece: Piece<S>, name: string | null): Piece<S> {
  if (!name) return piece
  const node: Node<S> = (scan, first, parts, next) =>
    piece.node(scan, first, parts, (last, rest) => next(last, last > first ? { name, first, last, rest } : rest))
  const { step, optional } = piece
  return pieceFrom(piece, { step: piece.name === null ? step : null, node, name, optional })
}
