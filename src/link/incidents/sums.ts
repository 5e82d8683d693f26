import { ANYBODY_NOUNS } from '../../lexicon/anybody.ts'
import type { Figure } from './figures.ts'

/** A number that one sentence gives in several figures: "killed 12 soldiers, and three farmers died". */
export interface Sum {
  readonly value: number
  readonly figures: readonly Figure[]
}

/** The noun for a figure's people, in lower case without its plural ending. */
export const headOf = ({ victims }: Figure): string =>
  victims?.text.toLowerCase().split(/\s+/).at(-1)?.replace(/s$/, '') ?? ''

/** Whether a figure stands for people of its own that another figure of the sentence does not hold. */
const isDistinct = ({ people, scope, count, includesPerpetrator }: Figure): boolean =>
  scope === 'total' &&
  count.value !== null &&
  count.qualifier === 'exact' &&
  (includesPerpetrator || (OWN_GROUPS.has(people.form) && !people.other))

const OWN_GROUPS: ReadonlySet<string> = new Set(['counted', 'definite', 'listed', 'single'])

function areDisjoint(a: Figure, b: Figure): boolean {
  if (a.includesPerpetrator !== b.includesPerpetrator) return true
  const [one, other] = [headOf(a), headOf(b)]
  if (!one || !other || one === other || ANYBODY_NOUNS.has(one) || ANYBODY_NOUNS.has(other)) return false
  return !(a.people.sex && b.people.sex && a.people.sex === b.people.sex)
}

/** The sums of sentences that tell of disjoint groups with one outcome. */
export function sumsIn(figures: readonly Figure[]): Sum[] {
  const bySentence = new Map<number, Figure[]>()
  for (const figure of figures) {
    if (!isDistinct(figure)) continue
    const list = bySentence.get(figure.sentenceIndex)
    if (list) list.push(figure)
    else bySentence.set(figure.sentenceIndex, [figure])
  }
  const sums: Sum[] = []
  for (const list of bySentence.values()) {
    if (list.length < 2 || list.length > 5) continue
    if (!list.every((figure, index) => list.slice(index + 1).every(other => areDisjoint(figure, other)))) continue
    sums.push({ value: list.reduce((total, { count }) => total + (count.value ?? 0), 0), figures: list })
  }
  return sums
}
