import type { Document, Token } from '../document/document.ts'

/**
 * Token patterns: rules that read like the English they recognise.
 *
 *     at least <number> people     words, and classes in angle brackets
 *     killed|slain                 either word
 *     the? dead                    an optional item; also * and + (greedy, at most twelve)
 *     (more than | over) <number>  groups with alternatives
 *     count:<number>               a named part of the match; also name:( … )
 *     'm23' ','                    quoted: a token that would read as syntax
 *
 * A word is compared with `token.lower`; `^` and `$` are the borders of the sentence. Classes are word sets or
 * functions (see `TokenClass`); a function may span several tokens, such as a count that was read before.
 */
export interface Scan {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** The sentence's borders as token indices, half-open. */
  readonly first: number
  readonly last: number
}

/** Words, or a function from a place in the tokens to the index after what it read there (-1: not of this class). */
export type TokenClass<S extends Scan = Scan> =
  | ReadonlySet<string>
  | ReadonlyMap<string, unknown>
  | ((scan: S, at: number) => number)

export type Classes<S extends Scan = Scan> = Readonly<Record<string, TokenClass<S>>>

/** A part of a match as token indices, half-open. */
export interface Part {
  readonly first: number
  readonly last: number
}

export interface Match extends Part {
  readonly parts: Readonly<Record<string, Part>>
}

export interface Pattern<S extends Scan = Scan> {
  readonly source: string
  /** The words it can begin with, or null when a function decides. */
  readonly begins: ReadonlySet<string> | null
  /** Reads the pattern at a token; the first way to match wins. */
  readonly matchAt: (scan: S, at: number) => Match | null
}

const MOST_REPEATS = 12

type Parts = { readonly name: string; readonly first: number; readonly last: number; readonly rest: Parts } | null
type Next = (at: number, parts: Parts) => Match | null
type Node<S extends Scan> = (scan: S, at: number, parts: Parts, next: Next) => Match | null
interface Piece<S extends Scan> {
  readonly node: Node<S>
  readonly begins: ReadonlySet<string> | null
  /** Matches without consuming a token. */
  readonly empty: boolean
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

function wordPiece<S extends Scan>(words: ReadonlySet<string> | ReadonlyMap<string, unknown>): Piece<S> {
  const node: Node<S> = (scan, at, parts, next) =>
    at < scan.last && words.has(scan.tokens[at]!.lower) ? next(at + 1, parts) : null
  return { node, begins: new Set(words.keys()), empty: false }
}

function functionPiece<S extends Scan>(read: (scan: S, at: number) => number): Piece<S> {
  const node: Node<S> = (scan, at, parts, next) => {
    const end = at < scan.last ? read(scan, at) : -1
    return end < 0 ? null : next(end, parts)
  }
  return { node, begins: null, empty: false }
}

function borderPiece<S extends Scan>(border: string): Piece<S> {
  const node: Node<S> = (scan, at, parts, next) =>
    at === (border === '^' ? scan.first : scan.last) ? next(at, parts) : null
  return { node, begins: null, empty: true }
}

function sequence<S extends Scan>(pieces: readonly Piece<S>[]): Piece<S> {
  const node = pieces.reduceRight<Node<S>>(
    (rest, piece) => (scan, at, parts, next) => piece.node(scan, at, parts, (end, more) => rest(scan, end, more, next)),
    (_scan, at, parts, next) => next(at, parts),
  )
  const begins = new Set<string>()
  for (const piece of pieces) {
    if (!piece.begins) return { node, begins: null, empty: false }
    for (const word of piece.begins) begins.add(word)
    if (!piece.empty) return { node, begins, empty: false }
  }
  return { node, begins: null, empty: true }
}

function choice<S extends Scan>(pieces: readonly Piece<S>[]): Piece<S> {
  if (pieces.length === 1) return pieces[0]!
  const node: Node<S> = (scan, at, parts, next) => {
    for (const piece of pieces) {
      const match = piece.node(scan, at, parts, next)
      if (match) return match
    }
    return null
  }
  const known = pieces.every(({ begins }) => begins)
  return {
    node,
    begins: known ? new Set(pieces.flatMap(({ begins }) => [...begins!])) : null,
    empty: pieces.some(({ empty }) => empty),
  }
}

function repeated<S extends Scan>(piece: Piece<S>, repeat: string): Piece<S> {
  if (!repeat) return piece
  const least = repeat === '+' ? 1 : 0
  const most = repeat === '?' ? 1 : MOST_REPEATS
  const times =
    (count: number): Node<S> =>
    (scan, at, parts, next) => {
      const more =
        count < most
          ? piece.node(scan, at, parts, (end, longer) => (end > at ? times(count + 1)(scan, end, longer, next) : null))
          : null
      return more ?? (count >= least ? next(at, parts) : null)
    }
  return { node: times(0), begins: piece.begins, empty: piece.empty || least === 0 }
}

function named<S extends Scan>(piece: Piece<S>, name: string | null): Piece<S> {
  if (!name) return piece
  const node: Node<S> = (scan, first, parts, next) =>
    piece.node(scan, first, parts, (last, rest) => next(last, last > first ? { name, first, last, rest } : rest))
  return { ...piece, node }
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
  return {
    source,
    begins: piece.empty ? null : piece.begins,
    matchAt: (scan, first) =>
      piece.node(scan, first, null, (last, parts) => (last > first ? matchFrom(first, last, parts) : null)),
  }
}

/** For each bar of the pattern whether it stands without white space around it. */
const tightBars = (source: string): boolean[] =>
  [...source.replace(/'[^']*'/g, quoted => 'q'.repeat(quoted.length)).matchAll(/\|/g)].map(({ index }) =>
    /\S\|\S/.test(source.slice(index - 1, index + 2)),
  )

/** A rule row: its id (`kind/slug`), its pattern, and what its match means; a reading of null declines. */
export interface Rule<T, S extends Scan = Scan> {
  readonly id: string
  readonly match: string
  readonly read: (match: Match, scan: S) => T | null
}

/** What a rule read, and where (token indices). */
export interface Reading<T> extends Part {
  readonly rule: string
  readonly value: T
}

/** Gives everything that any rule reads in a sentence, in order of place and then of the table. */
export type RuleReader<T, S extends Scan = Scan> = (scan: S) => Reading<T>[]

/** Compiles a table of rules; rules are tried only at words that they can begin with. */
export function compileRules<T, S extends Scan = Scan>(
  rules: readonly Rule<T, S>[],
  classes: Classes<S>,
): RuleReader<T, S> {
  const compiled = rules.map(rule => ({ rule, pattern: compilePattern(rule.match, classes) }))
  const anywhere = compiled.filter(({ pattern }) => !pattern.begins)
  const byWord = new Map<string, typeof compiled>()
  for (const [index, entry] of compiled.entries()) {
    for (const word of entry.pattern.begins ?? []) {
      const list =
        byWord.get(word) ??
        byWord
          .set(
            word,
            compiled.slice(0, index).filter(({ pattern }) => !pattern.begins),
          )
          .get(word)!
      list.push(entry)
    }
    if (!entry.pattern.begins) for (const list of byWord.values()) list.push(entry)
  }
  return scan => {
    const readings: Reading<T>[] = []
    for (let at = scan.first; at < scan.last; at++) {
      for (const { rule, pattern } of byWord.get(scan.tokens[at]!.lower) ?? anywhere) {
        const match = pattern.matchAt(scan, at)
        const value = match && rule.read(match, scan)
        if (match && value !== null) readings.push({ rule: rule.id, first: match.first, last: match.last, value })
      }
    }
    return readings
  }
}

/** Of overlapping parts keeps the longest, of equals the first: the usual policy for time expressions and names. */
export function longestOf<T extends Part>(parts: readonly T[]): T[] {
  const ordered = parts
    .map((part, index) => ({ part, index }))
    .sort((a, b) => b.part.last - b.part.first - (a.part.last - a.part.first) || a.index - b.index)
  const taken = new Set<number>()
  const kept: T[] = []
  for (const { part } of ordered) {
    let free = true
    for (let at = part.first; at < part.last && free; at++) free = !taken.has(at)
    if (!free) continue
    for (let at = part.first; at < part.last; at++) taken.add(at)
    kept.push(part)
  }
  return kept.sort((a, b) => a.first - b.first)
}
