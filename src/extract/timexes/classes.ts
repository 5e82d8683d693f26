import type { Token } from '../../document/document.ts'
import {
  BARE_DAY_PARTS,
  DAY_PARTS,
  FULL_WEEKDAYS,
  MONTHS,
  NAMED_HOURS,
  PLURAL_WEEKDAYS,
  SEASONS,
  TIME_ZONES,
  WEEKDAYS,
} from '../../lexicon/calendar.ts'
import { ATTACK_NOUNS } from '../../lexicon/holidays.ts'
import { NAMED_DECADES, SMALL_CARDINALS, SMALL_ORDINALS } from '../../lexicon/time-numbers.ts'
import { FREQUENCIES, UNIT_PLURALS, UNIT_SINGULARS, UNITS } from '../../lexicon/time-units.ts'
import type { Classes, Scan, TokenFunction } from '../pattern.ts'
import {
  COUNT_FOLLOWERS,
  COUNT_OPENERS,
  ORDINAL_FOLLOWERS,
  ORDINAL_OPENERS,
  readCount,
  readOrdinal,
  readSpokenYear,
  SPOKEN_YEAR_FOLLOWERS,
  SPOKEN_YEAR_OPENERS,
} from './counts.ts'
import { HOLIDAY_FOLLOWERS, HOLIDAY_OPENERS, holidayAt } from './holidays.ts'

const EARLIEST_YEAR = 1000
const LATEST_YEAR = 2199

/** The year that four digits are, or null. */
export function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return null
  const year = Number(token.text)
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null
}

/** The day of the month that a token is: "3", "03", "3rd". */
export function dayNumberOf(token: Token | undefined): number | null {
  const found = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower) : null
  const day = found ? Number(found[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** The leading digits of a decade: "1990s" and "’90s" are 199; the nineteenth century's decades need their digits. */
export function decadeOf(token: Token | undefined): string | null {
  const found = token ? /^['’]?(\d\d)?(\d)0['’]?s$/.exec(token.lower) : null
  if (!found) return null
  if (found[1] === undefined) return `${Number(found[2]) < 3 ? 20 : 19}${found[2]}`
  const century = Number(found[1])
  return century >= 10 && century <= 21 ? found[1] + found[2] : null
}

/** The keys of numbers: by length where they are whole, else a single mark. */
const NUMBERS = ['#', '##', '###', '####'] as const

const NO_WORDS: ReadonlySet<string> = new Set()

/** A class with the words that it can begin with, and those that can come second. */
const beginning = (
  begins: Iterable<string>,
  continues: ReadonlySet<string>,
  read: (scan: Scan, at: number) => number,
): TokenFunction => Object.assign(read, { begins: new Set(begins), continues })

/** A class of single numbers of some lengths. */
const digits = (test: (token: Token) => boolean, lengths: Iterable<string> = NUMBERS): TokenFunction =>
  beginning(lengths, NO_WORDS, ({ tokens }, at) => (test(tokens[at]!) ? at + 1 : -1))

/** A class of names, which need their capital where the article has capitals. */
const names = (words: ReadonlySet<string> | ReadonlyMap<string, unknown>): TokenFunction =>
  beginning(words.keys(), NO_WORDS, ({ tokens, document }, at) => {
    const { lower, shape } = tokens[at]!
    return words.has(lower) && (shape !== 'lower' || document.case === 'lower') ? at + 1 : -1
  })

/** "p.m.", "pm", and the two tokens that "p.m" is without its last period. */
const halfOfDay = beginning(['a', 'a.m.', 'am', 'p', 'p.m.', 'pm'], new Set('.'), ({ tokens, last }, at) => {
  const { lower } = tokens[at]!
  if (/^[ap]\.?m\.?$/.test(lower)) return at + 1
  const split =
    (lower === 'a' || lower === 'p') && at + 2 < last && tokens[at + 1]!.text === '.' && tokens[at + 2]!.lower === 'm'
  return split ? at + 3 : -1
})

/** Hours and minutes as one writes them: "6", "18:30", "6.30", "6:30:15". */
const clock = beginning(['#', '##'], new Set(':'), ({ tokens, last }, at) => {
  const { text, kind } = tokens[at]!
  if (kind !== 'number') return -1
  if (/^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(text)) return at + 1
  if (!/^(?:[01]?\d|2[0-4])$/.test(text)) return -1
  const isColon = (index: number) =>
    index + 1 < last &&
    tokens[index]!.text === ':' &&
    !tokens[index]!.spaced &&
    /^[0-5]\d$/.test(tokens[index + 1]!.text) &&
    !tokens[index + 1]!.spaced
  if (!isColon(at + 1)) return at + 1
  return isColon(at + 3) ? at + 5 : at + 3
})

/** Hours with their minutes. */
const clockTime = beginning(['#', '##'], new Set(':'), (scan, at) => {
  const end = clock(scan, at)
  return end > at + 1 || scan.tokens[at]!.text.includes('.') ? end : -1
})

/** "FY24", "FY2024". */
const FISCAL_WORDS: ReadonlySet<string> = new Set(
  Array.from({ length: 100 }, (_, year) => String(year).padStart(2, '0')).flatMap(year => [`fy${year}`, `fy20${year}`]),
)

/** Every class that the patterns of time expressions name. */
export const CLASSES: Classes = {
  month: names(MONTHS),
  weekday: names(WEEKDAYS),
  fullWeekday: names(FULL_WEEKDAYS),
  'month-name': MONTHS,
  'weekday-name': WEEKDAYS,
  'weekday-plural': PLURAL_WEEKDAYS,
  season: SEASONS,
  'day-part': DAY_PARTS,
  'bare-day-part': BARE_DAY_PARTS,
  'named-hour': NAMED_HOURS,
  zone: TIME_ZONES,
  apostrophe: new Set(["'"]),
  dash: new Set(['-', '–', '—', '--']),
  unit: UNITS,
  units: UNIT_PLURALS,
  'one-unit': UNIT_SINGULARS,
  frequency: FREQUENCIES,
  'named-decade': NAMED_DECADES,
  'small-ordinal': SMALL_ORDINALS,
  'half-of-day': halfOfDay,
  clock,
  'clock-time': clockTime,
  'joined-hour': digits(
    ({ kind, lower }) => kind === 'number' && /^(?:\d|1[0-2])(?:[.:][0-5]\d)?[ap]m$/.test(lower),
    ['#'],
  ),
  'joined-minute': digits(({ kind, lower }) => kind === 'number' && /^[0-5]\d[ap]m$/.test(lower), ['#']),
  'fiscal-word': FISCAL_WORDS,
  'small-cardinal': SMALL_CARDINALS,
  'military-hour': digits(({ kind, lower }) => kind === 'number' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(lower), ['####']),
  attack: ATTACK_NOUNS,
  lower: Object.assign(({ tokens }: Scan, at: number) => (tokens[at]!.shape === 'lower' ? at + 1 : -1), {
    continues: NO_WORDS,
  }),
  year: digits(token => yearOf(token) !== null, ['####']),
  'short-year': digits(({ kind, text }) => kind === 'number' && /^\d\d$/.test(text), ['##']),
  'ancient-year': digits(({ kind, text }) => kind === 'number' && /^\d{1,4}$/.test(text)),
  'dotted-date': digits(({ text }) => /^\d{1,2}\.\d{1,2}\.(?:\d{4})$/.test(text), ['#']),
  decade: digits(token => decadeOf(token) !== null, ['#']),
  'day-number': digits(token => dayNumberOf(token) !== null, ['#', '##']),
  number: digits(({ kind, text }) => kind === 'number' && /^\d+$/.test(text)),
  count: beginning(COUNT_OPENERS, COUNT_FOLLOWERS, ({ tokens, last }, at) => readCount(tokens, at, last)?.last ?? -1),
  ordinal: beginning(
    ORDINAL_OPENERS,
    ORDINAL_FOLLOWERS,
    ({ tokens, last }, at) => readOrdinal(tokens, at, last)?.last ?? -1,
  ),
  'spoken-year': beginning(
    SPOKEN_YEAR_OPENERS,
    SPOKEN_YEAR_FOLLOWERS,
    ({ tokens, last }, at) => readSpokenYear(tokens, at, last)?.last ?? -1,
  ),
  'reference-noun': new Set([
    'future',
    'moment',
    'past',
    'point',
    'possible',
    'present',
    'soon',
    'stage',
    'term',
    'time',
    'while',
  ]),
  holiday: beginning(HOLIDAY_OPENERS, HOLIDAY_FOLLOWERS, (scan, at) => holidayAt(scan, at)?.last ?? -1),
}
