import type { Meaning } from '../../extract/timexes/meaning.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import type { Day } from './calendar.ts'

/** How many years of history a text must state before they say anything. */
const FEWEST = 6

/**
 * Whether a text tells history, so that "in April" belongs to the year told last: there is no day of publication, or
 * most of its dates are of years long past and hardly any is reckoned from that day.
 */
export function isNarrative(timexes: readonly Timex[], now: Day | null): boolean {
  const years = timexes.flatMap(({ meaning }) => {
    const within = meaning.kind === 'calendar' ? meaning.within : meaning.kind === 'year' ? meaning : null
    return within?.kind === 'year' ? [within.era ? 0 : within.year] : []
  })
  if (!now) return years.length > 0
  const past = years.filter(year => year < now.year - 1).length
  const reckoned = timexes.filter(({ meaning }) => isReckonedFromNow(meaning)).length
  return past >= FEWEST && past > years.length * 0.7 && reckoned * 4 < past
}

const isReckonedFromNow = (meaning: Meaning): boolean =>
  (meaning.kind === 'shift' && meaning.origin === 'now') ||
  (meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null) ||
  (meaning.kind === 'time' && meaning.day !== null && isReckonedFromNow(meaning.day))
