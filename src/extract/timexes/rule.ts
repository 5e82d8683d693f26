import { SMALL_CARDINALS, SMALL_ORDINALS, VAGUE_COUNTS } from '../../lexicon/time-numbers.ts'
import { type Classes, compilePattern, type Match, type Part, type Pattern, type Scan } from '../pattern.ts'
import type { TimexReading } from './meaning.ts'

/**
 * A rule row. The part named `it` is the expression, where the rest of the match only stands beside it; without one the
 * whole match is. A reading of null declines.
 */
export interface TimexRule {
  readonly id: string
  readonly match: string
  readonly read: (match: Match, scan: Scan) => TimexReading | null
}

/** A time expression found by a rule, as token indices. */
export interface FoundTimex extends Part, TimexReading {
  readonly rule: string
}

/** Words that a rule may begin with although a function reads what follows; such rules are tried at numbers as well. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_CARDINALS.keys(),
  ...SMALL_ORDINALS.keys(),
  ...VAGUE_COUNTS,
  ...`a an the half dozens scores hundreds thousands last past next this that these another each every coming previous
  following`.split(/\s+/),
])

interface Compiled {
  readonly rule: TimexRule
  readonly pattern: Pattern
}

/**
 * Compiles a table into a reader of whole sentences. Most words of a text begin no time expression, so a rule is tried
 * only at words that it can begin with; rules that begin with a function are tried at numbers and at the openers, and
 * at `names`, the words that their classes name.
 */
export function compileTimexRules(
  rules: readonly TimexRule[],
  classes: Classes,
  names: ReadonlySet<string>,
): (scan: Scan) => FoundTimex[] {
  const compiled = rules.map(rule => ({ rule, pattern: compilePattern(rule.match, classes) }))
  const known = new Map<string, readonly Compiled[]>()
  const rulesFor = (word: string, isOpener: boolean): readonly Compiled[] =>
    compiled.filter(({ pattern }) => (pattern.begins ? pattern.begins.has(word) : isOpener))
  const openers = rulesFor('', true)
  for (const { pattern } of compiled) for (const word of pattern.begins ?? []) known.set(word, [])
  for (const word of [...OPENERS, ...names]) known.set(word, [])
  for (const word of known.keys()) known.set(word, rulesFor(word, OPENERS.has(word) || names.has(word)))
  return scan => {
    const found: FoundTimex[] = []
    for (let at = scan.first; at < scan.last; at++) {
      const token = scan.tokens[at]!
      const tried = known.get(token.lower) ?? (token.kind === 'number' ? openers : null)
      for (const { rule, pattern } of tried ?? []) {
        const match = pattern.matchAt(scan, at)
        const reading = match && rule.read(match, scan)
        if (!match || !reading) continue
        const { first, last } = match.parts.it ?? match
        found.push({ rule: rule.id, first, last, ...reading })
      }
    }
    return found
  }
}
