import type { ClaimedDate, Report } from '../../report.ts'
import { byTime, dayPhrase, periodPhrase } from '../dates.ts'
import { markId } from './marks.ts'
import { joined, type Markup, markup } from './markup.ts'
import { basisPhrase, countedPhrase, shortPhrase } from './phrases.ts'

/** A day or period, with the expressions that mean it. */
interface Stop {
  readonly period: string
  /** ISO day that it begins; null for what is before Christ or has no beginning. */
  readonly from: string | null
  /** ISO day that it ends. */
  readonly to: string | null
  readonly dates: readonly ClaimedDate[]
}

const MAX_EVENTS = 2
const MAX_UNPLACED = 12

/** The days and periods of the article in the order of time, the further apart the longer the time between them. */
export function timelineSection(report: Report): Markup | null {
  const moments = (report.dates ?? []).filter(({ type }) => type === 'DATE' || type === 'TIME')
  const stops = withPublication(stopsOf(moments), report.article.published)
  const unplaced = unplacedOf(moments)
  if (stops.every(({ dates }) => dates.length === 0) && unplaced === null) return null
  const main = new Set((report.incidents ?? []).map(({ date }) => date))
  const [shown, rest] = mostTelling(stops, main)
  const draw = (some: readonly Stop[]): Markup =>
    markup`<ol class="timeline">
${some.map((stop, index) => drawStop(stop, some[index - 1] ?? null, main))}</ol>
`
  return markup`<section class="when" aria-labelledby="when-heading">
<h2 id="when-heading" class="label">When</h2>
${draw(shown)}${
  rest.length === 0
    ? null
    : markup`<details class="more"><summary>${countedPhrase(rest.length, 'more date')}</summary>
${draw(rest)}</details>
`
}${unplaced}</section>`
}

function stopsOf(moments: readonly ClaimedDate[]): Stop[] {
  const stops = new Map<string, ClaimedDate[]>()
  for (const date of moments) {
    const period = date.basis === 'unresolved' ? null : periodPhrase(date)
    if (period === null) continue
    const known = stops.get(period)
    if (known === undefined) stops.set(period, [date])
    else known.push(date)
  }
  return [...stops]
    .map(([period, dates]) => ({ period, dates, from: dates[0]!.earliest, to: dates[0]!.latest }))
    .sort((a, b) => byTime(a.dates[0]!, b.dates[0]!))
}

/** Puts the day of publication among the stops. */
function withPublication(stops: readonly Stop[], published: string | null): Stop[] {
  if (published === null || stops.some(({ period }) => period === dayPhrase(published))) return [...stops]
  const later = stops.findIndex(({ from, dates }) => (from ?? dates[0]!.latest ?? '') > published)
  const own = { period: dayPhrase(published), from: published, to: published, dates: [] }
  return later < 0 ? [...stops, own] : stops.toSpliced(later, 0, own)
}

const MAX_STOPS = 12

/** The stops to be shown at once, and the others, both in the order of time: first those of incidents and of events. */
function mostTelling(stops: readonly Stop[], main: ReadonlySet<string | null>): readonly [Stop[], Stop[]] {
  if (stops.length <= MAX_STOPS + 2) return [[...stops], []]
  const rankOf = ({ dates }: Stop): number =>
    dates.length === 0 || dates.some(({ id }) => main.has(id)) ? 0 : dates.some(({ event }) => event !== null) ? 1 : 2
  const ranked = [...stops].sort((a, b) => rankOf(a) - rankOf(b))
  const kept = new Set(ranked.slice(0, MAX_STOPS))
  return [stops.filter(stop => kept.has(stop)), stops.filter(stop => !kept.has(stop))]
}

function drawStop(stop: Stop, before: Stop | null, main: ReadonlySet<string | null>): Markup {
  const gap = before === null ? null : gapBetween(before, stop)
  const isMain = stop.dates.some(({ id }) => main.has(id))
  const looks = [stop.dates.length === 0 ? 'published' : null, isMain ? 'main' : null, gap && `gap-${gap.size}`]
  return markup`<li class="${looks.filter(Boolean).join(' ')}">${
    gap === null || gap.phrase === null ? null : markup`<span class="gap">${gap.phrase}</span>`
  }<p class="period">${stop.period}</p>${drawEvents(stop.dates)}</li>
`
}

function drawEvents(dates: readonly ClaimedDate[]): Markup {
  if (dates.length === 0) return markup`<p class="event faint">published</p>`
  const telling = dates.filter(({ event }) => event !== null)
  const shown = (telling.length > 0 ? telling : dates.slice(0, 1)).slice(0, MAX_EVENTS)
  const more = dates.length - shown.length
  return markup`${shown.map(
    date =>
      markup`<p class="event"><a href="#${markId(date.id)}">${eventOf(date)}</a> <span class="faint">· ${basisPhrase(date)}</span></p>`,
  )}${more > 0 ? markup`<p class="event faint">named ${countedPhrase(more, 'more time')}</p>` : null}`
}

const CONTEXT = 60
const MAX_EVENT = 130

/** What happened then; else the words around the expression. */
function eventOf({ event, sentence, start, end }: ClaimedDate): string {
  if (event !== null) return shortPhrase(event.text, MAX_EVENT)
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start)).slice(-CONTEXT)
  const after = sentence.text.slice(end - sentence.start).slice(0, CONTEXT)
  const isCutBefore = start - sentence.start > CONTEXT
  const isCutAfter = sentence.end - end > CONTEXT
  const from = isCutBefore ? `…${before.replace(/^\S*\s/, '')}` : before
  const to = isCutAfter ? `${after.replace(/\s\S*$/, '')}…` : after
  return `${from}${sentence.text.slice(start - sentence.start, end - sentence.start)}${to}`.replace(/\s+/g, ' ')
}

const DAY_MILLISECONDS = 86_400_000
const STEPS = [
  { days: 1.5, size: 0, phrase: () => null },
  { days: 45, size: 1, phrase: (days: number) => countedPhrase(days, 'day') },
  { days: 700, size: 2, phrase: (days: number) => countedPhrase(Math.round(days / 30.4), 'month') },
  { days: 7305, size: 3, phrase: (days: number) => countedPhrase(Math.round(days / 365.25), 'year') },
  {
    days: Number.POSITIVE_INFINITY,
    size: 4,
    phrase: (days: number) => countedPhrase(Math.round(days / 365.25), 'year'),
  },
] as const

/** How far apart two stops begin; null where that is not known or one lies within the other. */
function gapBetween(earlier: Stop, later: Stop): { size: number; phrase: string | null } | null {
  if (earlier.from === null || later.from === null || (earlier.to ?? '') >= later.from) return null
  const days = Math.round((Date.parse(later.from) - Date.parse(earlier.from)) / DAY_MILLISECONDS)
  const step = STEPS.find(each => days < each.days)
  return step === undefined ? null : { size: step.size, phrase: step.phrase(days) }
}

/** Expressions that mean a time which the article does not pin down; "now" and the like say nothing. */
function unplacedOf(moments: readonly ClaimedDate[]): Markup | null {
  const vague = new Map<string, ClaimedDate>()
  for (const date of moments) {
    const words = date.text.replace(/\s+/g, ' ')
    const isKnown = date.basis !== 'unresolved' && periodPhrase(date) !== null
    if (isKnown || date.value === 'PRESENT_REF' || !words.includes(' ')) continue
    if (!vague.has(words.toLowerCase())) vague.set(words.toLowerCase(), date)
  }
  if (vague.size === 0) return null
  const links = [...vague.values()]
    .slice(0, MAX_UNPLACED)
    .map(({ id, text }) => markup`<a href="#${markId(id)}">“${text.replace(/\s+/g, ' ')}”</a>`)
  const more = vague.size - links.length
  return markup`<p class="unplaced"><span class="faint">Not placed in time:</span> ${joined(links, ', ')}${
    more > 0 ? ` and ${more} more` : null
  }</p>
`
}
