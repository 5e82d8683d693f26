import type { Token } from '../../../document/document.ts'
import type { People } from '../people.ts'
import type { CasualtyScan } from '../predicates.ts'
import type { Statement } from '../statement.ts'

/** Something in a sentence that takes a statement of harm for what it is not. */
export interface Doubt {
  /** `doubt/slug`. */
  readonly id: string
  readonly holds: (scan: CasualtyScan, statement: Statement) => boolean
}

/** The lower-case word at an index of the sentence; empty outside. */
export const wordAt = ({ tokens, first, last }: CasualtyScan, at: number): string =>
  at >= first && at < last ? tokens[at]!.lower : ''

export const tokenAt = ({ tokens, first, last }: CasualtyScan, at: number): Token | null =>
  at >= first && at < last ? tokens[at]! : null

/** Whether a word of a set stands between two indices of the sentence. */
export function holdsWord(scan: CasualtyScan, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let at = Math.max(scan.first, from); at < Math.min(scan.last, to); at++)
    if (words.has(scan.tokens[at]!.lower)) return true
  return false
}

/** One person, by name or by a noun, not by a number. */
export const isOnePerson = ({ form, quantity, kind }: People): boolean =>
  quantity.value === 1 && form !== 'counted' && form !== 'bare' && kind !== 'household'

/** The people stand after their verb. */
export const isObject = ({ people, predicate }: Statement): boolean =>
  predicate.frame !== 'within' && people.first >= predicate.what.last
