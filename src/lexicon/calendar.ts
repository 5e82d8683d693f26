/** Month names and their abbreviations; the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  `january jan. jan|february feb. feb|march mar. mar|april apr. apr|may|june jun. jun|july jul. jul|august aug. aug|
  september sept. sept sep. sep|october oct. oct|november nov. nov|december dec. dec`
    .split('|')
    .flatMap((names, index) =>
      names
        .trim()
        .split(/\s+/)
        .map(name => [name, index + 1] as const),
    ),
)

/** Months that are words or names as well: alone they need a word beside them that speaks of time. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  'apr apr. april aug august dec jan jan. jun june mar mar. march may nov oct sep'.split(' '),
)

/** Names of weekdays and their abbreviations; Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  `monday mon. mon mondays|tuesday tues. tues tue. tue tuesdays|wednesday wed. wed wednesdays|
  thursday thurs. thurs thu. thu thursdays|friday fri. fri fridays|saturday sat. sat saturdays|sunday sun. sun sundays`
    .split('|')
    .flatMap((names, index) =>
      names
        .trim()
        .split(/\s+/)
        .map(name => [name, index + 1] as const),
    ),
)

/** Weekdays written in full. */
export const FULL_WEEKDAYS: ReadonlySet<string> = new Set(
  'friday monday saturday sunday thursday tuesday wednesday'.split(' '),
)
export const PLURAL_WEEKDAYS: ReadonlySet<string> = new Set(
  'fridays mondays saturdays sundays thursdays tuesdays wednesdays'.split(' '),
)

/** Seasons with their TIMEX3 codes. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

/** Parts of the day with their TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['afternoon', 'AF'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['daytime', 'DT'],
  ['dusk', 'EV'],
  ['evening', 'EV'],
  ['lunchtime', 'MI'],
  ['morning', 'MO'],
  ['night', 'NI'],
  ['nightfall', 'NI'],
  ['noontime', 'MI'],
  ['sunrise', 'MO'],
  ['sunset', 'EV'],
])

/** Parts of the day that name a time without "the" or "this" before them ("at dawn", "after dusk"). */
export const BARE_DAY_PARTS: ReadonlySet<string> = new Set(
  'dawn daybreak dusk lunchtime nightfall sunrise sunset'.split(' '),
)

/** Times of day that name an hour. */
export const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ['midday', '12:00'],
  ['midnight', '24:00'],
  ['noon', '12:00'],
])

/** Abbreviations of time zones. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  `akdt akst bst cdt cest cet cst edt eest eet est gmt hst ist jst kst mdt msk mst pdt pst utc`.split(/\s+/),
)
