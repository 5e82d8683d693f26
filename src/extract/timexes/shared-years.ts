import type { Scan } from '../pattern.ts'
import type { Meaning } from './meaning.ts'
import type { FoundTimex } from './rule.ts'

/** What may stand between two dates of which only the last tells the year. */
const BETWEEN: ReadonlySet<string> = new Set(['-', '–', '—', 'and', 'or', 'through', 'to', 'until', ', and', ','])

/** Gives the year of "from March to May 2020" to the March before it. */
export function shareYears(found: readonly FoundTimex[], scan: Scan): FoundTimex[] {
  const shared = [...found]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [left, right] = [shared[index]!, shared[index + 1]!]
    const between = scan.tokens
      .slice(left.last, Math.min(right.first, left.last + 3))
      .map(({ lower }) => lower)
      .join(' ')
    if (BETWEEN.has(between)) shared[index] = { ...left, meaning: withYearOf(left.meaning, right.meaning) }
  }
  return shared
}

/** A month after that of the other end belongs to the year before: "from November to March 2020". */
function withYearOf(left: Meaning, right: Meaning): Meaning {
  if (left.kind !== 'calendar' || right.kind !== 'calendar' || left.month === null || right.month === null) return left
  const year = right.within
  if (left.within !== null || left.direction !== null || !year) return left
  if (year.kind !== 'year') return left.month < right.month ? { ...left, within: year } : left
  const isYearBefore = left.month > right.month && year.era === null
  return { ...left, within: isYearBefore ? { ...year, year: year.year - 1 } : year }
}
