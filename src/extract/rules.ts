import { allOf, keyAt, keyOf, keysOf } from './prospects.ts'
import type { Match, Part, Scan } from './scan.ts'
import { type Classes, compilePattern, type Pattern } from './syntax.ts'

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
export type RuleReader<T, S extends Scan = Scan> = ((scan: S) => Reading<T>[]) & {
  /** Whether the sentence holds a word without which no rule reads anything: most sentences need no closer look. */
  readonly concerns: (scan: Scan) => boolean
}

interface Compiled<T, S extends Scan> {
  readonly order: number
  readonly rule: Rule<T, S>
  readonly pattern: Pattern<S>
}

/**
 * Compiles a table of rules. A rule is tried only at words that it can begin with, and where a function decides, that
 * function is asked once for all the rules that begin with it.
 */
export function compileRules<T, S extends Scan = Scan>(
  rules: readonly Rule<T, S>[],
  classes: Classes<S>,
): RuleReader<T, S> {
  const compiled = rules.map((rule, order) => ({ order, rule, pattern: compilePattern(rule.match, classes) }))
  const byWord = grouped(compiled, ({ pattern }) => keysOf(pattern.beginning.words))
  const byOpener = [...grouped(compiled, ({ pattern }) => pattern.beginning.openers)]
  if (byOpener.length > MOST_OPENERS)
    throw new SyntaxError('token patterns: too many functions begin rules of one table')

  /** The rules of a word together with those of the openers that hold, kept by the word's rules and the openers as bits. */
  const joined = new Map<readonly Compiled<T, S>[], Map<number, readonly Compiled<T, S>[]>>()

  const join = (known: readonly Compiled<T, S>[], holding: number): readonly Compiled<T, S>[] => {
    const opened = byOpener.filter((_, index) => holding & (1 << index)).flatMap(([, group]) => group)
    return [...new Set([...known, ...opened])].sort((a, b) => a.order - b.order)
  }

  const rulesAt = (scan: S, at: number): readonly Compiled<T, S>[] => {
    const known = byWord.get(keyOf(scan.tokens[at]!)) ?? NONE
    let holding = 0
    for (let index = 0; index < byOpener.length; index++) if (byOpener[index]![0](scan, at) >= 0) holding |= 1 << index
    if (holding === 0) return known
    const ofKnown = joined.get(known) ?? new Map<number, readonly Compiled<T, S>[]>()
    const found = ofKnown.get(holding) ?? join(known, holding)
    if (!ofKnown.has(holding)) joined.set(known, ofKnown.set(holding, found))
    return found
  }

  const telling = allOf(compiled.map(({ pattern }) => pattern.requires))
  const concerns = ({ tokens, first, last }: Scan): boolean => {
    if (!telling) return true
    for (let at = first; at < last; at++) if (telling.has(keyOf(tokens[at]!))) return true
    return false
  }

  const read = (scan: S): Reading<T>[] => {
    const readings: Reading<T>[] = []
    if (!concerns(scan)) return readings
    for (let at = scan.first; at < scan.last; at++) {
      const next = keyAt(scan, at + 1)
      for (const { rule, pattern } of rulesAt(scan, at)) {
        if (pattern.second && !pattern.second.has(next)) continue
        const match = pattern.matchAt(scan, at)
        const value = match && rule.read(match, scan)
        if (match && value !== null) readings.push({ rule: rule.id, first: match.first, last: match.last, value })
      }
    }
    return readings
  }
  return Object.assign(read, { concerns })
}

const NONE: readonly never[] = []

/** As many as a number has bits. */
const MOST_OPENERS = 31

function grouped<T, K>(items: readonly T[], keysIn: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    for (const key of keysIn(item)) groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
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
