import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import { ADDRESS_HEADS, SCHOOL_LEVELS, TOWNSFOLK } from '../../lexicon/places-locals.ts'

/** Tokens before a city within which its address begins with a number. */
const ADDRESS = 7

/** "a Lebanon woman", "the Jordan middle school", "420 Augusta St., Alexandria". */
export function isSpokenOfAsTown({ tokens }: Document, { first, last, within }: NameMention): boolean {
  if (within !== null) return false
  const next = tokens[last]
  if (next?.shape === 'lower' && (TOWNSFOLK.has(next.lower) || isSchool(tokens[last + 1]?.lower, next.lower)))
    return true
  if (tokens[first - 1]?.text !== ',' || !ADDRESS_HEADS.has(tokens[first - 2]?.lower ?? '')) return false
  for (let at = first - 3; at > first - ADDRESS; at--) if (tokens[at]?.kind === 'number') return true
  return false
}

const isSchool = (word: string | undefined, level: string): boolean => word === 'school' && SCHOOL_LEVELS.has(level)
