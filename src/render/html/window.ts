/** A point of the map in degrees: east, north. */
export type LonLat = readonly [lon: number, lat: number]

/** A point of the drawing: right, down. */
export type Point = readonly [x: number, y: number]

/** The part of the world that a map shows, and where its points lie in the drawing. */
export interface Window {
  readonly width: number
  readonly height: number
  /** True when it shows all the world. */
  readonly isWorld: boolean
  /** Degrees east of its left edge; below -180 or its right edge above 180 where it reaches over the date line. */
  readonly west: number
  readonly east: number
  readonly project: (point: LonLat) => Point
}

const WIDTH = 480
const MAX_DEGREES = 130
const MIN_DEGREES = 16
const MARGIN = 1.5
const SHAPE = 0.62
const MAX_LATITUDE = 80

// Cut in the Bering Strait, so that no land is.
const WORLD_WEST = -169
const WORLD_NORTH = 78
const WORLD_SOUTH = -56

/**
 * The smallest window with room around all points; the whole world when they lie far apart, or there are none.
 *
 * @param least degrees of longitude that are always shown
 */
export function windowAround(points: readonly LonLat[], least = MIN_DEGREES): Window {
  const [west, degrees] = narrowest(points.map(([lon]) => lon))
  if (points.length === 0 || degrees > MAX_DEGREES) return worldWindow()
  const ys = points.map(([, lat]) => mercator(lat))
  const [top, bottom] = [Math.max(...ys), Math.min(...ys)]
  const span = Math.max(least, degrees * MARGIN, ((top - bottom) * MARGIN) / SHAPE)
  if (span > MAX_DEGREES * MARGIN) return worldWindow()
  const scale = WIDTH / span
  const left = west + degrees / 2 - span / 2
  const height = Math.round(WIDTH * SHAPE)
  const edge = mercator(MAX_LATITUDE)
  const highest = Math.min(edge, Math.max((top + bottom + height / scale) / 2, height / scale - edge))
  return {
    width: WIDTH,
    height,
    isWorld: false,
    west: left,
    east: left + span,
    project: ([lon, lat]) => [(wrapped(lon, left, span) - left) * scale, (highest - mercator(lat)) * scale],
  }
}

function worldWindow(): Window {
  const scale = WIDTH / 360
  const top = patterson(WORLD_NORTH)
  return {
    width: WIDTH,
    height: Math.round((top - patterson(WORLD_SOUTH)) * scale),
    isWorld: true,
    west: WORLD_WEST,
    east: WORLD_WEST + 360,
    project: ([lon, lat]) => [(wrapped(lon, WORLD_WEST, 360) - WORLD_WEST) * scale, (top - patterson(lat)) * scale],
  }
}

/** The narrowest stretch of longitudes with all of them in it: where it begins and how wide it is. */
function narrowest(lons: readonly number[]): [west: number, degrees: number] {
  const sorted = [...new Set(lons)].sort((a, b) => a - b)
  if (sorted.length === 0) return [0, 0]
  let [west, widestGap] = [sorted[0]!, sorted[0]! + 360 - sorted.at(-1)!]
  for (let index = 1; index < sorted.length; index++) {
    const gap = sorted[index]! - sorted[index - 1]!
    if (gap > widestGap) [west, widestGap] = [sorted[index]!, gap]
  }
  return [west, 360 - widestGap]
}

/** A longitude moved by whole turns to where it lies nearest to the window's middle. */
function wrapped(lon: number, left: number, span: number): number {
  return lon + 360 * Math.round((left + span / 2 - lon) / 360)
}

/** Degrees up in Mercator's projection, which keeps the shapes of regions. */
function mercator(lat: number): number {
  const bounded = Math.min(Math.max(lat, -MAX_LATITUDE), MAX_LATITUDE)
  return degrees(Math.asinh(Math.tan(radians(bounded))))
}

/** Degrees up in Patterson's cylindrical projection (2014), which keeps the look of the whole world. */
function patterson(lat: number): number {
  const angle = radians(lat)
  const square = angle * angle
  return degrees(angle * (1.0148 + square * square * (0.23185 + square * (-0.14499 + square * 0.02406))))
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI
}
