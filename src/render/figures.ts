import type { Casualty, Count, Outcome, Scope, Status, Toll } from '../report.ts'

/** Thousands are set apart; "1,200". */
export function numberPhrase(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
}

/** A count in the words that keep its bounds: "at least 8", "12–15", "dozens", "none". */
export function countPhrase(count: Count): string {
  const phrase = qualifiedPhrase(count)
  return count.unit === 'household' && /\d$/.test(phrase) ? `${phrase} households` : phrase
}

function qualifiedPhrase({ qualifier, value, min, max, text }: Count): string {
  const number = value === null ? null : numberPhrase(value)
  if (qualifier === 'none') return value === null ? 'no reports' : 'none'
  if (qualifier === 'between') return rangePhrase(min, max) ?? text
  if (qualifier === 'vague' || number === null) return text.toLowerCase().replace(/\s+of$/, '')
  // "Nearly 300" is fewer than 300, and says more.
  const word = qualifier === 'fewer-than' && /\b(?:almost|nearly)\b/i.test(text) ? 'nearly ' : QUALIFIERS[qualifier]
  return `${word}${number}`
}

const QUALIFIERS = {
  exact: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'up to ',
  'fewer-than': 'fewer than ',
  about: 'about ',
} as const

function rangePhrase(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) {
    return low === high ? numberPhrase(low) : `${numberPhrase(low)}–${numberPhrase(high)}`
  }
  if (low !== null) return `at least ${numberPhrase(low)}`
  return high === null ? null : `up to ${numberPhrase(high)}`
}

/**
 * A toll in words: those of the figure that the article stands by, and the whole range when other figures widen it.
 *
 * @param figures the casualties it rests on
 */
export function tollPhrase(toll: Toll, figures: readonly Casualty[]): string {
  const leading = figures.findLast(figure => figure.count.value === toll.best && !toll.derived)
  const only = figures.length === 1 ? figures[0] : undefined
  const figure = leading ?? (toll.derived ? undefined : only)
  const range = rangePhrase(toll.low === 0 && toll.high !== null ? null : toll.low, toll.high) ?? 'unknown'
  if (figure === undefined) return toll.best === null ? range : bestPhrase(toll, toll.best)
  const phrase = countPhrase(figure.count)
  return toll.high !== null && toll.low < toll.high && isExact(figure) ? `${phrase} (${range})` : phrase
}

function bestPhrase({ low, high }: Toll, best: number): string {
  if (high === null && low >= best) return `at least ${numberPhrase(best)}`
  const isRange = high !== null && low < high
  return isRange ? `${numberPhrase(best)} (${rangePhrase(low, high)})` : numberPhrase(best)
}

function isExact({ count }: Casualty): boolean {
  return count.qualifier === 'exact'
}

/** What an outcome is called beside a figure. */
export const OUTCOMES = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  detained: 'detained',
  kidnapped: 'kidnapped',
  trapped: 'trapped',
  rescued: 'rescued',
  affected: 'affected',
  unspecified: 'casualties',
} as const satisfies Record<Outcome, string>

/** What the article says about the standing of a figure; null where that goes without saying. */
export const STATUSES = {
  reported: null,
  confirmed: 'confirmed',
  claimed: 'claimed',
  alleged: 'alleged',
  feared: 'feared',
  denied: 'denied',
  'none-reported': null,
  projected: 'projected',
  hypothetical: 'hypothetical',
} as const satisfies Record<Status, string | null>

export const SCOPES = {
  total: null,
  part: 'part of a total',
  additional: 'in addition',
  cumulative: 'cumulative',
  background: 'background',
} as const satisfies Record<Scope, string | null>

// Words for victims that say no more than the outcome does.
const ANYBODY = new Set(
  'people persons person others individuals victims deaths fatalities injuries casualties dead wounded injured'.split(
    ' ',
  ),
)

/** Who was hit, in the article's words; null when that goes without saying. */
export function victimsPhrase({ victims }: Casualty): string | null {
  const who = victims === null ? '' : victims.text.replace(/^of (?:the )?/i, '')
  return who === '' || ANYBODY.has(who.toLowerCase().replace(/^other /, '')) ? null : who
}

/** A figure with those it counts: "11 children", "a nurse and two children", "Ana Ruiz". */
export function countedPhrase({ count, victims, outcome }: Casualty): string {
  if (victims === null) return `${countPhrase(count)} ${OUTCOMES[outcome]}`
  if (count.value === 1 && /^an?$/i.test(count.text)) return `${count.text.toLowerCase()} ${victims.text}`
  const holdsCount = victims.start <= count.start && count.end <= victims.end
  return holdsCount && count.qualifier === 'exact' ? victims.text : `${countPhrase(count)} ${victims.text}`
}
