import { WEEKDAYS } from '../../../lexicon/calendar.ts'
import { holidayAt } from '../holidays.ts'
import { directionOf, plain, yearIn } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

/** Days with a name. */
export const NAMED_DAY_RULES: readonly TimexRule[] = [
  {
    id: 'timex/named-day',
    match: "(which:(last|this|next))? day:<holiday> (','? year:<year>)?",
    read: (match, scan) => {
      // "Christmas Island" and "Easter Rising" are names of other things.
      const next = match.last < scan.last ? scan.tokens[match.last]! : null
      if (!match.parts.year && next?.kind === 'word' && next.shape === 'capital' && !WEEKDAYS.has(next.lower))
        return null
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
