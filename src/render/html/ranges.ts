import type { Casualty, Count, Toll } from '../../report.ts'
import { type Markup, markup } from './markup.ts'

const WIDTH = 120
const HEIGHT = 12
const MIDDLE = HEIGHT / 2
const RADIUS = 3.5
// Room behind the largest number, for what has no upper bound.
const ROOM = 1.3

/** The number at the right end of the ranges that are drawn below each other. */
export function scaleOf(figures: readonly Casualty[], toll: Toll): number {
  const numbers = figures.flatMap(({ count: { value, min, max } }) => [value ?? 0, min ?? 0, max ?? 0])
  return Math.max(1, toll.low, toll.best ?? 0, toll.high ?? 0, ...numbers) * ROOM
}

/**
 * A count as a range from 0 to `scale`: a dot for the number stated, a line for what the words commit to, with an
 * arrow where they set no upper bound; dashed where they set none at all.
 */
export function drawRange({ value, min, max, qualifier }: Count, scale: number): Markup {
  const x = (number: number): number => Math.round((RADIUS + (number / scale) * (WIDTH - 2 * RADIUS)) * 10) / 10
  const from = min ?? (max === null ? (value ?? 0) / 1.15 : 0)
  const to = max ?? (min === null ? (value ?? scale) * 1.15 : scale)
  const isOpen = min !== null && max === null
  const isLoose = qualifier === 'about' || qualifier === 'vague'
  const line = from === to ? null : drawLine(x(from), isOpen ? WIDTH - 1 : x(Math.min(to, scale)), isLoose)
  const ends = value === null ? [min, max].filter(end => end !== null) : [value]
  return markup`<svg class="range" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"><path class="axis" d="M0 ${MIDDLE}H${WIDTH}"/>${line}${ends.map(
    end => markup`<circle cx="${x(end)}" cy="${MIDDLE}" r="${RADIUS}"/>`,
  )}${isOpen ? markup`<path class="line" d="M${WIDTH - 5} ${MIDDLE - 4}l4 4l-4 4"/>` : null}</svg>`
}

function drawLine(from: number, to: number, isLoose: boolean): Markup {
  return markup`<path class="line${isLoose ? ' loose' : ''}" d="M${from} ${MIDDLE}H${to}"/>`
}
