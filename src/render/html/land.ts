import { decodeRing, readOutlines } from '../outlines.ts'
import type { LonLat, Point, Window } from './window.ts'

/** The land within a window, drawn as the data of SVG paths. */
export interface Land {
  /** Those of the codes asked for. */
  readonly named: string
  readonly others: string
  /** Borders within countries; empty where the window is too wide for them. */
  readonly borders: string
}

// Lines run so far beyond the edge that none is seen along it.
const BLEED = 6
// Units of the drawing; points closer than that to the one before are left out.
const MIN_STEP = 0.7

/** Draws the land in a window; codes are ISO 3166-1 alpha-2. */
export function drawLand(window: Window, codes: ReadonlySet<string>): Land {
  const { countries, borders } = readOutlines()
  const paths = { named: '', others: '', borders: '' }
  for (const { code, rings } of countries) {
    for (const ring of rings) {
      for (const points of drawn(decodeRing(ring), window)) {
        paths[codes.has(code) ? 'named' : 'others'] += pathOf(thinned(clipped(points, window)), 'z')
      }
    }
  }
  if (window.east - window.west > WIDEST_WITH_BORDERS) return paths
  for (const border of borders) {
    for (const points of drawn(decodeRing(border), window)) {
      for (const part of seenParts(points, window)) paths.borders += pathOf(thinned(part), '')
    }
  }
  return paths
}

const WIDEST_WITH_BORDERS = 75

/** The points of a line in the drawing: once for each turn around the world at which some of it is seen. */
function drawn(line: readonly LonLat[], window: Window): Point[][] {
  const [west, east] = extent(line)
  const { project } = window
  const scale = window.width / (window.east - window.west)
  return [-360, 0, 360]
    .filter(turn => east + turn > window.west && west + turn < window.east)
    .map(turn => line.map(([lon, lat]) => [(lon + turn - window.west) * scale, project([window.west, lat])[1]]))
}

function extent(ring: readonly LonLat[]): [number, number] {
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

/** The parts of an open line within the window, each with the points just beyond its ends. */
function seenParts(points: readonly Point[], { width, height }: Window): Point[][] {
  const isSeen = (point: Point | undefined): boolean =>
    point !== undefined && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height
  const parts: Point[][] = []
  let isOpen = false
  points.forEach((point, index) => {
    const isPart = [points[index - 1], point, points[index + 1]].some(isSeen)
    if (isPart && isOpen) parts.at(-1)!.push(point)
    else if (isPart) parts.push([point])
    isOpen = isPart
  })
  return parts
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
function pathOf(points: readonly Point[], end: 'z' | ''): string {
  if (points.length < (end === 'z' ? 3 : 2)) return ''
  const tenths = points.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)])
  const [first, ...rest] = tenths
  let path = `M${first![0] / 10} ${first![1] / 10}l`
  let before = first!
  for (const point of rest) {
    path += `${step(point[0] - before[0])}${step(point[1] - before[1])}`
    before = point
  }
  return `${path.replace('l ', 'l')}${end}`
}

/** A number with the separator it needs: none before a minus. */
function step(tenths: number): string {
  const number = String(tenths / 10).replace(/^(-?)0\./, '$1.')
  return number.startsWith('-') ? number : ` ${number}`
}
