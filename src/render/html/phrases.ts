import type { Article, Casualty, ClaimedDate, Count, PublishedFrom } from '../../report.ts'
import { dayPhrase, periodPhrase } from '../dates.ts'
import { countPhrase, numberPhrase, OUTCOMES } from '../figures.ts'

/** What an article is called: its title, else the last part of its id. */
export function titleOf({ title, id }: Article): string {
  return title ?? (id.replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '') || id)
}

const SOURCES = {
  option: 'as given',
  record: 'from the record',
  metadata: 'from the page’s metadata',
  dateline: 'from the dateline',
} as const satisfies Record<PublishedFrom, string>

/** The day of publication and how it is known. */
export function publishedPhrase({ published, publishedFrom }: Article): string {
  if (published === null) return 'day of publication not known'
  return `${dayPhrase(published)}${publishedFrom === null ? '' : ` (${SOURCES[publishedFrom]})`}`
}

/** A figure with its outcome: "at least 8 killed", "no reports of injured". */
export function casualtyPhrase({ count, outcome }: Casualty): string {
  const phrase = countPhrase(count)
  return `${phrase}${phrase === 'no reports' ? ' of' : ''} ${OUTCOMES[outcome]}`
}

/** What the words of a count commit to, in numbers. */
export function boundsPhrase({ min, max }: Count): string {
  if (min !== null && max !== null)
    return min === max ? numberPhrase(min) : `${numberPhrase(min)} to ${numberPhrase(max)}`
  if (min !== null) return `${numberPhrase(min)} or more`
  return max === null ? 'no bound' : `${numberPhrase(max)} or fewer`
}

/** The time an expression means, else what it stands for in TIMEX3, else its words. */
export function timePhrase(date: ClaimedDate): string {
  if (date.basis === 'unresolved') return 'a time the article does not pin down'
  const period = date.type === 'DATE' || date.type === 'TIME' ? periodPhrase(date) : null
  return period ?? durationPhrase(date) ?? date.value ?? 'a time the article does not pin down'
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
  DE: 'decade',
  CE: 'century',
}

/** "P3D" as "3 days". */
function durationPhrase({ type, value }: ClaimedDate): string | null {
  if (type !== 'DURATION') return null
  const [, time = '', amount = '', unit = ''] = /^P(T?)(\d+(?:\.\d+)?|X)(Y|M|W|DE|CE|D|H|S)$/.exec(value ?? '') ?? []
  const name = UNITS[time + unit]
  if (name === undefined) return null
  if (amount === 'X') return `some ${name === 'century' ? 'centuries' : `${name}s`}`
  return `${amount} ${amount === '1' ? name : name === 'century' ? 'centuries' : `${name}s`}`
}

/** How the time is known: the article's own words, and the day they were reckoned from. */
export function basisPhrase({ basis, text, reference }: ClaimedDate): string {
  if (basis !== 'inferred') return basis
  const words = `“${text.replace(/\s+/g, ' ')}”`
  return reference === null ? words : `${words}, reckoned from ${dayPhrase(reference)}`
}

/** Degrees with their hemispheres: "46.48° N, 30.73° E". */
export function coordinatesPhrase(lat: number, lon: number): string {
  const degrees = (value: number): string => Math.abs(value).toFixed(2)
  return `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'W' : 'E'}`
}

/** "3 dates", "1 date". */
export function countedPhrase(count: number, noun: string): string {
  return `${numberPhrase(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Words on one line, cut between two of them where they are too many. */
export function shortPhrase(text: string, most: number): string {
  const words = text.replace(/\s+/g, ' ')
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s\S*$/, '')}…`
}
