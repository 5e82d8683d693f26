import { decodeRing, readOutlines } from '../outlines.ts'
import type { Point, Window } from './window.ts'

/** The countries within a window, drawn as the data of SVG paths. */
export interface Land {
  /** Those of the codes asked for. */
  readonly named: string
  readonly others: string
}

// Lines run so far beyond the edge that none is seen along it.
const BLEED = 6
// Units of the drawing; points closer than that to the one before are left out.
const MIN_STEP = 0.7

/** Draws the land in a window; codes are ISO 3166-1 alpha-2. */
export function drawLand(window: Window, codes: ReadonlySet<string>): Land {
  const paths = { named: '', others: '' }
  for (const { code, rings } of readOutlines()) {
    for (const ring of rings) paths[codes.has(code) ? 'named' : 'others'] += drawRing(decodeRing(ring), window)
  }
  return paths
}

/** A ring may be seen at either end of a window that reaches once around the world. */
function drawRing(ring: readonly (readonly [number, number])[], window: Window): string {
  let path = ''
  const [west, east] = extent(ring)
  const { project } = window
  const scale = window.width / (window.east - window.west)
  for (const turn of [-360, 0, 360]) {
    if (east + turn <= window.west || west + turn >= window.east) continue
    const points = ring.map(([lon, lat]): Point => [(lon + turn - window.west) * scale, project([window.west, lat])[1]])
    path += pathOf(thinned(clipped(points, window)))
  }
  return path
}

function extent(ring: readonly (readonly [number, number])[]): [number, number] {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [lon] of ring) {
    if (lon < west) west = lon
    if (lon > east) east = lon
  }
  return [west, east]
}

/** Cuts a polygon at the four edges of the window, one after the other (Sutherland and Hodgman). */
function clipped(points: readonly Point[], { width, height }: Window): readonly Point[] {
  const left = cut(points, 0, -BLEED, 1)
  const right = cut(left, 0, width + BLEED, -1)
  const top = cut(right, 1, -BLEED, 1)
  return cut(top, 1, height + BLEED, -1)
}

/** Keeps what lies on the side of a line that `sign` points to. */
function cut(points: readonly Point[], axis: 0 | 1, limit: number, sign: 1 | -1): readonly Point[] {
  const isInside = (point: Point): boolean => (point[axis] - limit) * sign >= 0
  if (points.every(isInside)) return points
  const kept: Point[] = []
  let before = points.at(-1)
  for (const point of points) {
    if (before !== undefined && isInside(before) !== isInside(point)) kept.push(crossing(before, point, axis, limit))
    if (isInside(point)) kept.push(point)
    before = point
  }
  return kept
}

function crossing(from: Point, to: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - from[axis]) / (to[axis] - from[axis])
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
}

function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const before = kept.at(-1)
    if (before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= MIN_STEP) kept.push(point)
  }
  return kept
}

/** Steps of tenths of a unit, as short as SVG can be written. */
function pathOf(points: readonly Point[]): string {
  if (points.length < 3) return ''
  const tenths = points.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)])
  const [first, ...rest] = tenths
  let path = `M${first![0] / 10} ${first![1] / 10}l`
  let before = first!
  for (const point of rest) {
    path += `${step(point[0] - before[0])}${step(point[1] - before[1])}`
    before = point
  }
  return `${path.replace('l ', 'l')}z`
}

/** A number with the separator it needs: none before a minus. */
function step(tenths: number): string {
  const number = String(tenths / 10).replace(/^(-?)0\./, '$1.')
  return number.startsWith('-') ? number : ` ${number}`
}
