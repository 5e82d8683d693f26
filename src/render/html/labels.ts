import type { Point, Window } from './window.ts'

/** A place to be drawn, the most important first. */
export interface Spot {
  readonly name: string
  readonly at: Point
  /** Of its mark; 0 for a name that stands in the middle of its area. */
  readonly radius: number
}

/** Where the name of a spot stands: its baseline's point, and which part of it lies there. */
export interface Label {
  readonly name: string
  readonly at: Point
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const SIZE = 13
/** The maps of a phone are small and their letters larger: no name may leave the map there either. */
const PHONE_SIZE = 15
const LETTER = 0.58
const GAP = 4
const MAX_LABELS = 16
const MAX_NAME = 24

/** A label for each spot that has room for it, null for the others; no label covers another one or a spot. */
export function placeLabels(spots: readonly Spot[], window: Window): (Label | null)[] {
  const taken: Box[] = spots.filter(({ radius }) => radius > 0).map(boxOfSpot)
  let count = 0
  return spots.map(spot => {
    if (count >= MAX_LABELS || spot.name.length > MAX_NAME) return null
    for (const label of candidates(spot)) {
      const box = boxOfLabel(label)
      if (!isWithin(boxOfLabel(label, PHONE_SIZE), window) || taken.some(other => overlap(box, other))) continue
      taken.push(box)
      count++
      return label
    }
    return null
  })
}

function candidates({ name, at: [x, y], radius }: Spot): Label[] {
  if (radius === 0) return [{ name, at: [x, y + SIZE / 3], anchor: 'middle' }]
  return [
    { name, at: [x + radius + GAP, y + SIZE / 3], anchor: 'start' },
    { name, at: [x - radius - GAP, y + SIZE / 3], anchor: 'end' },
    { name, at: [x, y - radius - GAP], anchor: 'middle' },
    { name, at: [x, y + radius + SIZE], anchor: 'middle' },
  ]
}

function boxOfSpot({ at: [x, y], radius }: Spot): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function boxOfLabel({ name, at: [x, y], anchor }: Label, size = SIZE): Box {
  const width = name.length * size * LETTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 }
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: Window): boolean {
  return left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
