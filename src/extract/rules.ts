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

  const rulesAt = (scan: S, at: number): readonly Compiled<T, S>[] => {
    const known = byWord.get(keyOf(scan.tokens[at]!)) ?? NONE
    let opened: Compiled<T, S>[] | null = null
    for (const [opener, group] of byOpener) if (opener(scan, at) >= 0) opened = [...(opened ?? NONE), ...group]
    if (opened === null) return known
    return [...new Set([...known, ...opened])].sort((a, b) => a.order - b.order)
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
