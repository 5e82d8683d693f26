import { type Document, overlaps, sentenceOf, tokenFrom, tokenSpan } from '../../document/document.ts'
import { numberAt } from '../../extract/quantities/numbers.ts'
import { EXCLUSIVE_KINDS } from '../../lexicon/anybody.ts'
import type { Casualty, Span } from '../../report.ts'
import { anyPhrase } from '../phrases.ts'
import type { Check, Doubt, Findings } from './check.ts'
import { countWords, spanFrom } from './figures.ts'

const KINDS: readonly RegExp[] = EXCLUSIVE_KINDS.map(anyPhrase)

/** One item of a list of people: "five men". */
interface Part {
  readonly count: number
  readonly span: Span
}

interface List {
  readonly parts: readonly Part[]
  /** A colon or dash announces all of them; "including" some. */
  readonly isFull: boolean
}

const MOST_PARTS = 8
const MOST_WORDS = 4

/** The list that follows a total: ", including five men and four women", ": five men and four women". */
function listAfter(document: Document, total: Casualty): List | null {
  const { tokens } = document
  const sentence = sentenceOf(document, total.start)
  if (!sentence) return null
  const textAt = (index: number): string => (index < sentence.last ? tokens[index]!.lower : '')
  let at = tokenFrom(document, total.end)
  if (textAt(at) === ',') at++
  const isFull = /^(?:[:—–]|--)$/.test(textAt(at))
  if (isFull || textAt(at) === 'including') at++
  else if (textAt(at) === 'among' && /^(?:them|whom)$/.test(textAt(at + 1))) at += 2
  else return null
  const parts: Part[] = []
  while (parts.length < MOST_PARTS) {
    const number = numberAt(tokens, at, sentence.last)
    if (!number || number.value === null) break
    let end = number.last
    while (
      end < sentence.last &&
      end - number.last < MOST_WORDS &&
      tokens[end]!.kind === 'word' &&
      textAt(end) !== 'and'
    )
      end++
    if (end === number.last) break
    parts.push({ count: number.value, span: tokenSpan(document, at, end) })
    at = end
    while (textAt(at) === ',' || textAt(at) === 'and') at++
    if (at === end) break
  }
  return parts.length > 0 ? { parts, isFull: isFull && at >= sentence.last - 1 } : null
}

/** One part, or parts that exclude each other, are more than their total; or a full list comes to another number. */
function partDoubts(document: Document, { casualties }: Findings): Doubt[] {
  return (casualties ?? []).flatMap(total => {
    const { max, qualifier } = total.count
    if (max === null || total.scope === 'part') return []
    const list = listAfter(document, total)
    if (!list) return []
    const single = list.parts.find(({ count }) => count > max)
    if (single) return [doubtOf(total, [single], single.count, casualties!)]
    const sum = list.parts.reduce((all, { count }) => all + count, 0)
    if (list.parts.length < 2 || !excludeEachOther(list.parts)) return []
    const falls = qualifier === 'exact' && list.isFull && sum < max
    return sum > max || falls ? [doubtOf(total, list.parts, sum, casualties!)] : []
  })
}

const excludeEachOther = (parts: readonly Part[]): boolean =>
  KINDS.some(kind => {
    const words = parts.map(({ span }) => kind.exec(span.text)?.[0].toLowerCase())
    return words.every(word => word !== undefined) && new Set(words).size === words.length
  })

const doubtOf = (total: Casualty, parts: readonly Part[], sum: number, casualties: readonly Casualty[]): Doubt => ({
  about: [String(sum), countWords(total), total.outcome],
  findings: [
    total.id,
    ...casualties.filter(each => each !== total && parts.some(({ span }) => overlaps(span, each))).map(({ id }) => id),
  ],
  spans: [spanFrom(total), ...parts.map(({ span }) => span)],
})

export const PART_CHECKS: readonly Check[] = [
  {
    code: 'parts-do-not-sum',
    message: ([sum, total, outcome]) => `the parts come to ${sum}, the total is ${total} ${outcome}`,
    find: partDoubts,
  },
]
