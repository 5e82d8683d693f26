/** Units of time, with the number of the smaller units below (months for long ones, else days, else seconds). */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** How a unit is written in an ISO 8601 duration: `P` or `PT`, how many, and its letter. */
export const DURATION_UNITS: Readonly<Record<Unit, readonly [prefix: string, times: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  weekend: ['P', 2, 'D'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  season: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
}

const rows = (text: string): readonly (readonly [string, Unit])[] =>
  text
    .trim()
    .split('\n')
    .flatMap(line => {
      const [unit, ...words] = line.trim().split(/\s+/)
      return words.map(word => [word, unit as Unit] as const)
    })

/** One of a unit. */
export const UNIT_SINGULARS: ReadonlyMap<string, Unit> = new Map(
  rows(`
    second second sec sec.
    minute minute min min.
    hour hour hr hr.
    day day
    night night
    weekend weekend
    week week
    fortnight fortnight
    month month
    quarter quarter
    season season
    year year yr yr.
    decade decade
    century century
    millennium millennium`),
)

/** Several of a unit. */
export const UNIT_PLURALS: ReadonlyMap<string, Unit> = new Map(
  rows(`
    second seconds secs
    minute minutes mins mins.
    hour hours hrs hrs.
    day days
    night nights
    weekend weekends
    week weeks
    fortnight fortnights
    month months
    quarter quarters
    season seasons
    year years yrs yrs.
    decade decades
    century centuries
    millennium millennia millenniums`),
)

export const UNITS: ReadonlyMap<string, Unit> = new Map([...UNIT_SINGULARS, ...UNIT_PLURALS])

/** Adverbs and adjectives of what comes back with every unit. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['biannually', 'P6M'],
  ['bimonthly', 'P2M'],
  ['biweekly', 'P2W'],
  ['daily', 'P1D'],
  ['fortnightly', 'P2W'],
  ['hourly', 'PT1H'],
  ['monthly', 'P1M'],
  ['nightly', 'P1D'],
  ['quarterly', 'P3M'],
  ['weekly', 'P1W'],
  ['yearly', 'P1Y'],
])
