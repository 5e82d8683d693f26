const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that make a date a plan as it was seen then, or a story, and not the article's own claim. */
export const PLAN_WORDS = words(`by contract deadline due end ended ending ends expect expectations expected expecting
  expects expiration expire expired expires expiring expiry fiction film forecast forecasted forecasters forecasting
  forecasts if novel plan planned planners planning plans project projected projecting projection projections projects
  schedule scheduled schedules scheduling series set term through until valid would`)

/** Words that end the reach of a "will" before a date. */
export const WILL_BORDERS = words(', ; after had said since that was were which who')

/** Openings of time expressions that point to something else in the text, or need no day of reference. */
export const POINTING_TIMES: readonly string[] = [
  'at the',
  'now',
  'that',
  'the day',
  'the month',
  'the same',
  'the time',
  'the week',
  'the year',
  'this',
]

/** Units so long that a day of reference does not matter. */
export const LONG_UNITS = words('centuries century decade decades year years')

/** Cues that an age is of another time than the article's. */
export const OTHER_AGE_CUES: readonly string[] = [
  'at the time',
  'back in',
  'birthday',
  'celebrate',
  'celebrated',
  'celebrates',
  'celebrating',
  'celebration',
  'celebrations',
  'then',
  'turn',
  'turned',
  'turns',
  'was only',
  'when he was',
  'when she was',
  'would be',
  'would have',
  'year ago',
  'years ago',
]

/** Words that lean on the next one: no text ends with them. */
export const LEANING_ENDS: readonly string[] = [
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'said that',
  'that',
  'the',
  'to',
  'was',
  'were',
  'with',
]
