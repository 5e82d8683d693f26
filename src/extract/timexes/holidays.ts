import { HOLIDAYS, NAMED_DAYS } from '../../lexicon/holidays.ts'
import type { Scan } from '../pattern.ts'

interface Name {
  readonly name: string
  readonly words: readonly string[]
}

/** Names cut as the tokenizer cuts them, by their first word, longer ones first. */
const byFirstWord = new Map<string, Name[]>()
for (const name of [...HOLIDAYS.keys(), ...NAMED_DAYS.keys()]) {
  const words = name.match(/'s|[\p{L}\d.]+|[^\s]/gu)!
  byFirstWord.set(
    words[0]!,
    [...(byFirstWord.get(words[0]!) ?? []), { name, words }].sort((a, b) => b.words.length - a.words.length),
  )
}

/** The words that a holiday's name can begin with. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(byFirstWord.keys())

/** The second words of longer names. */
export const HOLIDAY_FOLLOWERS: ReadonlySet<string> = new Set(
  [...byFirstWord.values()].flat().flatMap(({ words }) => words.slice(1, 2)),
)

/** The named day that begins at a token, and the index after it. Names of words need their capital. */
export function holidayAt(scan: Scan, at: number): { readonly name: string; readonly last: number } | null {
  const { tokens, document } = scan
  const first = tokens[at]!
  if (first.shape === 'lower' && document.case !== 'lower') return null
  for (const { name, words } of byFirstWord.get(first.lower) ?? []) {
    if (at + words.length <= scan.last && words.every((word, index) => tokens[at + index]!.lower === word)) {
      return { name, last: at + words.length }
    }
  }
  return null
}
