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
export { compileRules, longestOf, type Reading, type Rule, type RuleReader } from './rules.ts'
export type { Match, Part, Scan, TokenFunction } from './scan.ts'
export { type Classes, compilePattern, type Pattern, type TokenClass } from './syntax.ts'
