import { foldWord } from '../../../lexicon/words.ts'

const sets = new Map<string, ReadonlySet<string>>()

/** Whether a word, or the first word of a key, is in a lexicon list; the list becomes a set of folded words when first asked. */
export function isOneOf(list: string, word: string): boolean {
  const known = sets.get(list)
  if (known) return known.has(word)
  const set = new Set(list.trim().split(/\s+/).map(foldWord))
  sets.set(list, set)
  return set.has(word)
}
