import type { Document } from '../../document/document.ts'
import type { LocationKind } from '../../report.ts'
import type { Evidence } from '../candidates.ts'
import type { Part } from '../pattern.ts'

/** Sum of weights from which on a name is a place wherever it stands in the article. */
export const CLEAR = 3

/** What a rule says of a name; a negative weight speaks against a place. */
export const location = (rule: string, weight: number): Evidence => ({ type: 'location', rule, weight })

/** A run of tokens that may be a place name while its evidence is collected. */
export interface Draft extends Part {
  readonly kind: LocationKind | null
  readonly evidence: readonly Evidence[]
}

/** The same for every mention of a name. */
export const keyOf = ({ tokens }: Document, { first, last }: Part): string => {
  let key = ''
  for (let at = first; at < last; at++) key += ` ${tokens[at]!.lower}`
  return key
}

/** All that speaks for a place, less what speaks against one. */
export const sum = ({ evidence }: Pick<Draft, 'evidence'>): number =>
  evidence.reduce((total, { weight }) => total + weight, 0)
