import type { Token } from '../../document/document.ts'
import { SHARED_HEADS } from '../../lexicon/places-locals.ts'
import { CALENDAR_WORDS } from '../../lexicon/places-other-words.ts'
import { isHyphen, isNameWord, isTiedArticle } from './name-words.ts'
import { isSaintOfBuilding } from './saints.ts'

/** "Counties" in "Harper and Kingman Counties" belongs to both. */
const isSharedHead = (tokens: readonly Token[], first: number, at: number): boolean =>
  SHARED_HEADS.has(tokens[at]!.lower) &&
  !HEADS_OF_ONE.has(tokens[at]!.lower) &&
  !isNameWord(tokens[at + 1]) &&
  SHARERS.has(tokens[first - 1]?.lower ?? '') &&
  (isNameWord(tokens[first - 2]) || tokens[first - 2]?.text === ',')

const SHARERS: ReadonlySet<string> = new Set(['and', 'or'])

/** Plural heads that single names end in as well: "Rocky Mountains". */
const HEADS_OF_ONE: ReadonlySet<string> = new Set(['islands', 'mountains', 'states'])

/** The end of the unbroken run of capitalised words and hyphens that begins here. */
export function capitalsEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = isTiedArticle(tokens, first) ? first + 3 : first + 1
  if (isNameWord(tokens[at]) && isSaintOfBuilding(tokens, first, at + 1)) at += 2
  while (at < limit && at - first < LONGEST) {
    if (isNameWord(tokens[at]) && !CALENDAR_WORDS.has(tokens[at]!.lower) && !isSharedHead(tokens, first, at)) at++
    else if (
      isHyphen(tokens[at]) &&
      !tokens[at]!.spaced &&
      tokens[at + 1]?.spaced === false &&
      isNameWord(tokens[at + 1])
    )
      at += 2
    else break
  }
  return at
}

/** Where the first of two places ends that a way joins: "Beirut" in "the Beirut-Damascus highway". */
export function pairEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) if (isHyphen(tokens[at])) return at
  return last
}

/** Names of more words are not looked up. */
export const LONGEST = 8
