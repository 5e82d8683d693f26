import { holidayAt } from '../holidays.ts'
import { directionOf, plain, yearIn } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

/** Days with a name. */
export const NAMED_DAY_RULES: readonly TimexRule[] = [
  {
    id: 'timex/named-day',
    match: "(which:(last|this|next))? day:<holiday> (','? year:<year>)?",
    read: (match, scan) => {
      const { name } = holidayAt(scan, match.parts.day!.first)!
      return plain({
        kind: 'holiday',
        name,
        direction: directionOf(match, scan),
        within: yearIn(match.parts.year, scan),
      })
    },
  },
]
