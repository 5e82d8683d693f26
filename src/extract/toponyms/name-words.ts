import type { Sentence, Token } from '../../document/document.ts'
import { TIED_ARTICLES } from '../../lexicon/name-particles.ts'
import type { LocationKind } from '../../report.ts'
import type { Part } from '../pattern.ts'

/** The hyphen of any kind, no dash. */
export const isHyphen = (token: Token | undefined): boolean =>
  token?.text === '-' || token?.text === '‐' || token?.text === '‑'

/** A word that a name can begin with or end in. */
export function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed')
}

/** "al-Shifa": an article in small letters that a hyphen ties to its name. */
export function isTiedArticle(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1]
  const name = tokens[at + 2]
  return (
    TIED_ARTICLES.has(tokens[at]!.lower) && isHyphen(hyphen) && !hyphen!.spaced && isNameWord(name) && !name!.spaced
  )
}

/** "sub-Saharan Africa": small letters that only a listed name begins with. */
export const isTiedPrefix = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'sub' && isHyphen(tokens[at + 1]) && !tokens[at + 1]!.spaced && isNameWord(tokens[at + 2])

/** The "'s" behind a name. */
export const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s"

/** Capitals tell little where nearly every word has one. */
export function isHeading({ case: letters, kind }: Pick<Sentence, 'case' | 'kind'>): boolean {
  return letters !== 'mixed' && kind !== 'paragraph'
}

/** A run of tokens that reads like the name of a place. */
export interface PlaceName extends Part {
  /** Importance of the place meant most often, 0 when the gazetteer knows none. */
  readonly importance: number
  readonly kind: LocationKind | null
  /** How its words tell: it is listed, a head or opener names its kind, it is a numbered road, or it only has capitals. */
  readonly by: 'listed' | 'head' | 'road' | 'capitals'
}
