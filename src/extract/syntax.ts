import {
  borderPiece,
  choice,
  functionPiece,
  named,
  type Parts,
  type Piece,
  repeated,
  sequence,
  wordPiece,
} from './pieces.ts'
import type { Beginning } from './prospects.ts'
import type { Match, Part, Scan, TokenFunction } from './scan.ts'

/**
 * Words, or a function from a place in the tokens to the index after what it read there (-1: not of this class). A
 * function may name the words that it can begin with; `#` is any number in digits (`##` one of two digits, for readers
 * that tell them apart).
 */
export type TokenClass<S extends Scan = Scan> = ReadonlySet<string> | ReadonlyMap<string, unknown> | TokenFunction<S>

export type Classes<S extends Scan = Scan> = Readonly<Record<string, TokenClass<S>>>

export interface Pattern<S extends Scan = Scan> {
  readonly source: string
  /** The words it can begin with (`#`: a number in digits), or null when a function decides. */
  readonly begins: ReadonlySet<string> | null
  readonly beginning: Beginning<S>
  /** The words of which one must be the second of what it reads; null when it may read one token, or any. */
  readonly second: ReadonlySet<string> | null
  /** Words of which one must stand in what it reads; null when none must. */
  readonly requires: ReadonlySet<string> | null
  /** Reads the pattern at a token; the first way to match wins. */
  readonly matchAt: (scan: S, at: number) => Match | null
}

const LEXEME =
  /\s+|'([^']+)'([?*+]?)|([a-z]\w*):(?=[<('a-z])|<([^<>]+)>([?*+]?)|(\()|\)([?*+]?)|(\|)|([$^])|([^\s()|<>]+?)([?*+]?)(?=[\s()|]|$)/giy

type Lexeme =
  | { readonly type: 'word' | 'class'; readonly value: string; readonly repeat: string }
  | { readonly type: 'name' | 'border'; readonly value: string }
  | { readonly type: 'open' | 'or' }
  | { readonly type: 'close'; readonly repeat: string }

function lexemesOf(source: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let end = 0
  for (const found of source.matchAll(LEXEME)) {
    end = found.index + found[0].length
    const [all, quoted, quotedRepeat, name, type, typeRepeat, open, closeRepeat, or, border, word, repeat] = found
    if (quoted !== undefined) lexemes.push({ type: 'word', value: quoted, repeat: quotedRepeat! })
    else if (name !== undefined) lexemes.push({ type: 'name', value: name })
    else if (type !== undefined) lexemes.push({ type: 'class', value: type, repeat: typeRepeat! })
    else if (open !== undefined) lexemes.push({ type: 'open' })
    else if (closeRepeat !== undefined) lexemes.push({ type: 'close', repeat: closeRepeat })
    else if (or !== undefined) lexemes.push({ type: 'or' })
    else if (border !== undefined) lexemes.push({ type: 'border', value: border })
    else if (all.trim()) lexemes.push({ type: 'word', value: word!, repeat: repeat! })
  }
  if (end !== source.length) throw new SyntaxError(`token pattern: cannot read "${source.slice(end)}" in "${source}"`)
  return lexemes
}

function matchFrom(first: number, last: number, chain: Parts): Match {
  const parts: Record<string, Part> = {}
  for (let link = chain; link; link = link.rest) parts[link.name] ??= { first: link.first, last: link.last }
  return { first, last, parts }
}

/** Compiles a token pattern. Throws a SyntaxError on an unknown class or unbalanced brackets: a rule is wrong, not a text. */
export function compilePattern<S extends Scan = Scan>(source: string, classes: Classes<S> = {}): Pattern<S> {
  const lexemes = lexemesOf(source)
  let at = 0

  const pieceOf = (value: string, isClass: boolean): Piece<S> => {
    if (!isClass) return wordPiece(new Set([value.toLowerCase()]))
    const found = classes[value]
    if (!found) throw new SyntaxError(`token pattern: no class <${value}> in "${source}"`)
    return typeof found === 'function' ? functionPiece(found) : wordPiece(found)
  }

  const readChoice = (): Piece<S> => {
    const alternatives: Piece<S>[] = []
    let pieces: Piece<S>[] = []
    let name: string | null = null
    for (; at < lexemes.length && lexemes[at]!.type !== 'close'; at++) {
      const lexeme = lexemes[at]!
      if (lexeme.type === 'or') {
        alternatives.push(sequence(pieces))
        pieces = []
      } else if (lexeme.type === 'name') name = lexeme.value
      else {
        pieces.push(named(readItem(lexeme), name))
        name = null
      }
    }
    return choice([...alternatives, sequence(pieces)])
  }

  const readItem = (lexeme: Lexeme): Piece<S> => {
    if (lexeme.type === 'border') return borderPiece(lexeme.value)
    if (lexeme.type === 'word' || lexeme.type === 'class') {
      return repeated(readAlternatives(pieceOf(lexeme.value, lexeme.type === 'class')), repeatAt())
    }
    at++
    const group = readChoice()
    const closing = lexemes[at]
    if (closing?.type !== 'close') throw new SyntaxError(`token pattern: "(" is not closed in "${source}"`)
    return repeated(group, closing.repeat)
  }

  const repeatAt = (): string => {
    const lexeme = lexemes[at]!
    return 'repeat' in lexeme ? lexeme.repeat : ''
  }

  /** "killed|slain": alternatives without brackets bind tighter than a sequence when nothing stands around the bar. */
  const readAlternatives = (first: Piece<S>): Piece<S> => {
    const pieces = [first]
    while (lexemes[at + 1]?.type === 'or' && isTight(lexemes, at)) {
      at += 2
      const lexeme = lexemes[at]!
      if (lexeme.type !== 'word' && lexeme.type !== 'class') break
      pieces.push(pieceOf(lexeme.value, lexeme.type === 'class'))
    }
    return choice(pieces)
  }

  const tight = tightBars(source)
  let bar = -1
  const barIndex = lexemes.map(({ type }) => (type === 'or' ? ++bar : -1))
  const isTight = (all: readonly Lexeme[], index: number): boolean =>
    all[index + 1]?.type === 'or' && tight[barIndex[index + 1]!]!

  const piece = readChoice()
  if (at < lexemes.length) throw new SyntaxError(`token pattern: ")" opens nothing in "${source}"`)
  if (piece.empty) throw new SyntaxError(`token pattern: "${source}" can match nothing`)
  const { beginning } = piece
  return {
    source,
    begins: beginning.openers.length === 0 ? beginning.words : null,
    beginning,
    second: piece.single ? null : piece.second,
    requires: piece.requires,
    matchAt: (scan, first) =>
      piece.node(scan, first, null, (last, parts) => (last > first ? matchFrom(first, last, parts) : null)),
  }
}

/** For each bar of the pattern whether it stands without white space around it. */
const tightBars = (source: string): boolean[] =>
  [...source.replace(/'[^']*'/g, quoted => 'q'.repeat(quoted.length)).matchAll(/\|/g)].map(({ index }) =>
    /\S\|\S/.test(source.slice(index - 1, index + 2)),
  )
