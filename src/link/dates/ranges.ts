import type { Document } from '../../document/document.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import type { ClaimedDate } from '../../report.ts'

/** Words between the two ends of a range; `and` only after "between". */
const RANGE_WORDS: ReadonlySet<string> = new Set(['-', '–', '—', 'through', 'till', 'to', 'until'])

/** Ties the two ends of "from 3 to 5 May" and "between 2014 and 2016" to one another. */
export function withRanges(
  document: Document,
  timexes: readonly Timex[],
  dates: readonly ClaimedDate[],
): ClaimedDate[] {
  const other = new Map<string, string>()
  for (let index = 1; index < timexes.length; index++) {
    if (!isRange(document, timexes[index - 1], timexes[index])) continue
    const [from, to] = [dates[index - 1]!.id, dates[index]!.id]
    if (other.has(from)) continue
    other.set(from, to).set(to, from)
  }
  return dates.map(date => ({ ...date, rangeWith: other.get(date.id) ?? null }))
}

/** Whether two neighbours are the ends of a range: "3 May to 5 May", "between 2014 and 2016". */
export function isRange({ tokens, sentenceAt }: Document, left: Timex | undefined, right: Timex | undefined): boolean {
  if (!left || !right) return false
  const gap = right.first - left.last
  if (gap < 1 || gap > 2 || sentenceAt[left.first] !== sentenceAt[right.first]) return false
  if (!isPoint(left) || !isPoint(right)) return false
  const word = tokens[left.last]!.lower
  if (gap === 2 && tokens[left.last + 1]!.lower !== 'the') return false
  return RANGE_WORDS.has(word) || (word === 'and' && tokens[left.first - 1]?.lower === 'between')
}

const isPoint = ({ type, meaning }: Timex): boolean =>
  (type === 'DATE' || type === 'TIME') && meaning.kind !== 'reference'
