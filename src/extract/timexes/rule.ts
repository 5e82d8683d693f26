import type { Token } from '../../document/document.ts'
import { EXPRESSION_OPENERS } from '../../lexicon/time-contexts.ts'
import { type Classes, compilePattern, type Match, type Part, type Pattern, type Scan } from '../pattern.ts'
import { keyAt } from '../prospects.ts'
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

/** How far behind its first word the word that makes it a time expression stands at most. */
const REACH = 9

interface Compiled {
  readonly rule: TimexRule
  /** The pattern behind its leading "the". */
  readonly pattern: Pattern
  readonly article: 'none' | 'optional' | 'needed'
}

/** "the" begins many rules and every tenth phrase of a text, so it is looked at last. */
function compile(rule: TimexRule, classes: Classes): Compiled {
  const [, mark, rest] = /^the(\??) ([\s\S]*)$/.exec(rule.match) ?? []
  const pattern = compilePattern(rest ?? rule.match, classes)
  return { rule, pattern, article: rest === undefined ? 'none' : mark ? 'optional' : 'needed' }
}

/** Numbers are told apart by their length: years, days and hours, others. */
const keyOf = ({ kind, lower }: Pick<Token, 'kind' | 'lower'>): string =>
  kind !== 'number' ? lower : /^\d+$/.test(lower) ? '####'.slice(0, Math.min(4, lower.length)) : '#'

/**
 * Compiles a table into a reader of whole sentences. Most words of a text begin no time expression, so a rule is tried
 * only at words that it can begin with, and there only when a number or one of the `timeWords` is near.
 */
export function compileTimexRules(
  rules: readonly TimexRule[],
  classes: Classes,
  timeWords: ReadonlySet<string>,
): (scan: Scan) => FoundTimex[] {
  const rulesAt = rulesByKey(rules.map(rule => compile(rule, classes)))
  const tellsTime = new Set([...timeWords, ...[...rulesAt.keys()].filter(word => !EXPRESSION_OPENERS.has(word))])
  return scan => {
    const { tokens } = scan
    const found: FoundTimex[] = []
    let next = scan.first
    for (let at = scan.first; at < scan.last; at++) {
      if (next < at) next = at
      while (next < scan.last && !tellsTime.has(keyOf(tokens[next]!))) next++
      if (next === scan.last) break
      at = Math.max(at, next - REACH)
      const tried = rulesAt.get(keyOf(tokens[at]!))
      if (tried) readAt(scan, at, tried, found)
    }
    return found
  }
}

function rulesByKey(compiled: readonly Compiled[]): ReadonlyMap<string, readonly Compiled[]> {
  const byKey = new Map<string, Compiled[]>()
  for (const each of compiled) {
    const { begins, source } = each.pattern
    if (!begins) throw new SyntaxError(`time expression: what "${source}" begins with is not known`)
    for (const key of new Set(
      [...begins].map(word => (/^\d/.test(word) ? keyOf({ kind: 'number', lower: word }) : word)),
    )) {
      byKey.set(key, [...(byKey.get(key) ?? []), each])
    }
  }
  return byKey
}

/** "Monday-born", "a day-labourer": the words belong to a compound that tells no time. */
function isJoinedOn({ tokens, last }: Scan, at: number): boolean {
  if (at + 1 >= last || tokens[at]!.text !== '-' || tokens[at]!.spaced) return false
  const { spaced, shape, lower, kind } = tokens[at + 1]!
  return !spaced && kind === 'word' && shape === 'lower' && lower !== 'to' && lower !== 'and'
}

function readAt(scan: Scan, at: number, tried: readonly Compiled[], found: FoundTimex[]): void {
  const hasArticle = at > scan.first && scan.tokens[at - 1]!.lower === 'the'
  const next = keyAt(scan, at + 1)
  for (const { rule, pattern, article } of tried) {
    if ((article === 'needed' && !hasArticle) || (pattern.second && !pattern.second.has(next))) continue
    const rest = pattern.matchAt(scan, at)
    if (!rest || isJoinedOn(scan, rest.last)) continue
    const match = hasArticle && article !== 'none' ? { ...rest, first: at - 1 } : rest
    const reading = rule.read(match, scan)
    if (!reading) continue
    const { first, last } = match.parts.it ?? match
    found.push({ rule: rule.id, first, last, ...reading })
  }
}
