const sets = new Map<string, ReadonlySet<string>>()

/** Whether a word is in a lexicon list; the list becomes a set when first asked. */
export function isOneOf(list: string, word: string): boolean {
  const set = sets.get(list) ?? new Set(list.trim().split(/\s+/))
  sets.set(list, set)
  return set.has(word)
}
