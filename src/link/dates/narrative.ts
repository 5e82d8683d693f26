import type { Meaning } from '../../extract/timexes/meaning.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import type { Day } from './calendar.ts'

/** How many years of history a text must state; fewer where nothing is reckoned from a day of publication. */
const FEWEST = 6
const FEWEST_IN_PURE_HISTORY = 3

/**
 * Whether a text tells history, so that "in April" belongs to the year told last: most of its dates are of years long
 * past, and hardly any is reckoned from the day of publication.
 */
export function isNarrative(timexes: readonly Timex[], now: Day | null): boolean {
  const years = timexes.flatMap(({ meaning }) => {
    const within = meaning.kind === 'calendar' ? meaning.within : meaning.kind === 'year' ? meaning : null
    return within?.kind === 'year' ? [within.era ? 0 : within.year] : []
  })
  const past = years.filter(year => !now || year < now.year - 1).length
  const reckoned = timexes.filter(({ meaning }) => isReckonedFromNow(meaning)).length
  const isPure = !now || reckoned === 0
  const share = past >= FEWEST_IN_LONG_HISTORY && reckoned * 10 < past ? SHARE_IN_LONG_HISTORY : SHARE
  return past >= (isPure ? FEWEST_IN_PURE_HISTORY : FEWEST) && past > years.length * share && reckoned * 4 < past
}

/** The share of the years stated that must be long past; smaller in a long history, which may lead up to the present. */
const SHARE = 0.7
const SHARE_IN_LONG_HISTORY = 0.5
const FEWEST_IN_LONG_HISTORY = 20

/** Whether an expression is reckoned from the day of writing. */
export const isReckonedFromNow = (meaning: Meaning): boolean =>
  (meaning.kind === 'shift' && meaning.origin === 'now') ||
  (meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null) ||
  (meaning.kind === 'time' && meaning.day !== null && isReckonedFromNow(meaning.day))
