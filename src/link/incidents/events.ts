import type { ClaimedDate, Location } from '../../report.ts'
import type { Figure } from './figures.ts'
import type { Ties } from './ties.ts'

/** Figures that speak of one event. */
export interface Event {
  readonly figures: readonly Figure[]
  /** Why the figures are not the main event's: the id of the pass that set them apart; null for the main event. */
  readonly apartBy: string | null
}

const DAY = 86_400_000
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** How many days before the main event another event must lie to be told apart by its date. */
const APART_BY_DAYS = 3
/** People told of before belong to their event, whatever day a sentence names, unless it is long past. */
const LONG_PAST_DAYS = 60

const isKnown = ({ people }: Figure): boolean => people.form === 'definite' || people.form === 'pronoun'

/** The day of the main event: the first that its prominent figures name, else the day of publication. */
function mainDay(figures: readonly Figure[], tiesOf: (figure: Figure) => Ties): string | null {
  for (const figure of figures) {
    if (figure.prominence === 1 || figure.scope === 'background' || figure.scope === 'cumulative') continue
    const { date } = tiesOf(figure)
    if (date?.grain === 'day' || date?.grain === 'time') return date.latest
  }
  const reference = figures.map(figure => tiesOf(figure).date?.reference).find(day => day)
  return reference ?? null
}

function isEarlier(date: ClaimedDate | null, day: string | null, figure: Figure): boolean {
  if (!date?.latest || !day || figure.prominence === 2) return false
  const days = daysFrom(date.latest, day)
  return days > (isKnown(figure) ? LONG_PAST_DAYS : APART_BY_DAYS)
}

/** Great-circle distance in km. */
function kilometresBetween(a: NonNullable<Location['place']>, b: NonNullable<Location['place']>): number {
  const radians = Math.PI / 180
  const chord =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(chord))
}

const APART_BY_KILOMETRES = 100
const POINTS: ReadonlySet<Location['kind']> = new Set(['city', 'district'])

/** Two towns far from each other, or two countries. */
export function areApart(a: Location | null, b: Location | null): boolean {
  if (!a?.place || !b?.place || a === b) return false
  if (a.kind === 'country' && b.kind === 'country') return a.place.country !== b.place.country
  return POINTS.has(a.kind) && POINTS.has(b.kind) && kilometresBetween(a.place, b.place) > APART_BY_KILOMETRES
}

/**
 * Groups figures into events: the main event first, then those that a date, a place or the words ("in a separate
 * attack") set apart, each with the sentences around it that say no other.
 */
export function eventsOf(figures: readonly Figure[], tiesOf: (figure: Figure) => Ties): Event[] {
  const day = mainDay(figures, tiesOf)
  const groups = new Map<string, { figures: Figure[]; apartBy: string | null }>()
  const add = (key: string, figure: Figure, apartBy: string | null) => {
    const group = groups.get(key)
    if (group) group.figures.push(figure)
    else groups.set(key, { figures: [figure], apartBy })
  }
  let last: { key: string; apartBy: string | null; sentence: number } = { key: '', apartBy: null, sentence: -2 }
  for (const figure of figures) {
    if (figure.scope === 'cumulative') continue
    const { date } = tiesOf(figure)
    const apartBy =
      figure.scope === 'background' ? 'event/background' : isEarlier(date, day, figure) ? 'event/earlier-date' : null
    const follows = last.apartBy !== null && isKnown(figure) && figure.sentenceIndex - last.sentence <= 2
    const sameSentence = last.sentence === figure.sentenceIndex && apartBy !== null && last.apartBy !== null
    const key =
      apartBy === null
        ? follows
          ? last.key
          : ''
        : sameSentence
          ? last.key
          : (date?.value ?? `s${figure.sentenceIndex}`)
    add(key, figure, apartBy ?? (follows ? last.apartBy : null))
    last = { key, apartBy: apartBy ?? (follows ? last.apartBy : null), sentence: figure.sentenceIndex }
  }
  const main = groups.get('')
  groups.delete('')
  return [...(main ? [main] : []), ...groups.values()]
}
