import { readFileSync } from 'node:fs'

/** Closed line of points: degrees east, degrees north. */
export type Ring = readonly (readonly [lon: number, lat: number])[]

/** A country's coasts and borders. */
export interface Outline {
  /** ISO 3166-1 alpha-2; empty where nobody's. */
  readonly code: string
  /** Each the steps from point to point, east and north in turn, in units of 0.02 degrees. */
  readonly rings: readonly (readonly number[])[]
}

const STEPS_PER_DEGREE = 50

/**
 * Points as whole steps from one to the next; points that fall together are one. A ring that crosses the date line
 * goes on beyond 180 degrees, and one around a pole goes by way of it.
 */
export function encodeRing(ring: Ring): number[] {
  const steps: number[] = []
  let [east, north] = [0, 0]
  for (const [lon, lat] of unrolled(ring)) {
    const [nextEast, nextNorth] = [Math.round(lon * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)]
    if (steps.length > 0 && nextEast === east && nextNorth === north) continue
    steps.push(nextEast - east, nextNorth - north)
    east = nextEast
    north = nextNorth
  }
  return steps
}

function unrolled(ring: Ring): Ring {
  const points: [number, number][] = []
  let turn = 0
  ring.forEach(([lon, lat], index) => {
    const before = ring[index - 1]
    if (before !== undefined && Math.abs(lon - before[0]) > 180) turn += lon < before[0] ? 360 : -360
    points.push([lon + turn, lat])
  })
  const [first, last] = [points[0], points.at(-1)]
  if (turn === 0 || first === undefined || last === undefined) return points
  const pole = last[1] < 0 ? -90 : 90
  return Math.abs(last[0] - first[0]) < 180 ? points : [...points, [last[0], pole], [first[0], pole]]
}

/** The points of a ring. */
export function decodeRing(steps: readonly number[]): [lon: number, lat: number][] {
  const points: [number, number][] = []
  let [east, north] = [0, 0]
  for (let index = 0; index < steps.length; index += 2) {
    east += steps[index]!
    north += steps[index + 1]!
    points.push([east / STEPS_PER_DEGREE, north / STEPS_PER_DEGREE])
  }
  return points
}

/** What maps are drawn from. */
export interface Outlines {
  readonly countries: readonly Outline[]
  /** Borders within countries, in steps like those of rings, but open: those of the states of the US. */
  readonly borders: readonly (readonly number[])[]
}

let outlines: Outlines | null = null

/** All outlines, read when first needed. */
export function readOutlines(): Outlines {
  outlines ??= JSON.parse(readFileSync(new URL('../../dist/maps/outlines.json', import.meta.url), 'utf8')) as Outlines
  return outlines
}
