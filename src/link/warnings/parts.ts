import type { Document } from '../../document/document.ts'
import type { Casualty } from '../../report.ts'
import type { Check, Doubt, Findings } from './check.ts'
import { countWords, spanFrom } from './figures.ts'

/** Kinds of people of which nobody is two at once. */
const KINDS: readonly RegExp[] = [
  /\b(?:men|man|males?|women|woman|females?|children|child|boys?|girls?)\b/i,
  /\b(?:civilians?|soldiers?|troops|militants?|rebels?|gunmen|fighters|police|policem[ae]n|policewom[ae]n|officers?|firefighters?|medics?|journalists?|passengers?|crew)\b/i,
  /\b(?:adults?|children|child|minors?|teenagers?|infants?|babies)\b/i,
]

/** Parts of a total, in one sentence with it. */
function partsOf(casualties: readonly Casualty[]): Map<Casualty, Casualty[]> {
  const byId = new Map(casualties.map(each => [each.id, each]))
  const parts = new Map<Casualty, Casualty[]>()
  for (const part of casualties) {
    const total = part.partOf === null ? undefined : byId.get(part.partOf)
    if (!total || total.outcome !== part.outcome || part.count.value === null) continue
    parts.set(total, [...(parts.get(total) ?? []), part])
  }
  return parts
}

/** One part, or parts that exclude each other, are more than their total; or a full list comes to another number. */
function partDoubts(document: Document, { casualties }: Findings): Doubt[] {
  return [...partsOf(casualties ?? [])].flatMap(([total, parts]) => {
    const { max } = total.count
    if (max === null || parts.length > 20) return []
    const single = parts.find(({ count }) => (count.min ?? 0) > max)
    if (single) return [doubtOf(total, [single], single.count.min!)]
    const together = parts.filter(({ sentence }) => sentence.start === total.sentence.start)
    const sum = together.reduce((all, { count }) => all + (count.min ?? 0), 0)
    if (together.length < 2 || !excludeEachOther(together)) return []
    const exact = together.every(({ count }) => count.qualifier === 'exact') && total.count.qualifier === 'exact'
    return sum > max || (exact && sum < max && isFullList(document, total, together))
      ? [doubtOf(total, together, sum)]
      : []
  })
}

const excludeEachOther = (parts: readonly Casualty[]): boolean =>
  KINDS.some(kind => {
    const words = parts.map(({ victims, text }) => kind.exec(victims?.text ?? text)?.[0]?.toLowerCase())
    return words.every(word => word !== undefined) && new Set(words).size === words.length
  })

/** "Eight people were killed: five men and two women": a colon or dash announces all of them. */
function isFullList({ text }: Document, total: Casualty, parts: readonly Casualty[]): boolean {
  const between = text.slice(total.end, Math.max(total.end, parts[0]!.start))
  const after = text.slice(parts.at(-1)!.end, parts.at(-1)!.end + 2)
  return /^\s?[:—–]\s?$|^\s--?\s$/.test(between) && /^[.\s—–]/.test(after)
}

const doubtOf = (total: Casualty, parts: readonly Casualty[], sum: number): Doubt => ({
  about: [String(sum), countWords(total), total.outcome],
  findings: [total.id, ...parts.map(({ id }) => id)],
  spans: [total, ...parts].map(spanFrom),
})

export const PART_CHECKS: readonly Check[] = [
  {
    code: 'parts-do-not-sum',
    message: ([sum, total, outcome]) => `the parts come to ${sum}, the total is ${total} ${outcome}`,
    find: partDoubts,
  },
]
