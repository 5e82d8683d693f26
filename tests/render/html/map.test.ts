import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../../src/render/html/labels.ts'
import { drawLand } from '../../../src/render/html/land.ts'
import { type LonLat, windowAround } from '../../../src/render/html/window.ts'
import { decodeRing, encodeRing, readOutlines } from '../../../src/render/outlines.ts'

const ODESA: LonLat = [30.73, 46.48]
const KYIV: LonLat = [30.52, 50.45]
const SUVA: LonLat = [178.44, -18.14]
const APIA: LonLat = [-171.76, -13.83]
const MIAMI: LonLat = [-80.19, 25.77]
const TROMSO: LonLat = [18.96, 69.65]
const USHUAIA: LonLat = [-68.3, -54.8]

describe('windowAround', () => {
  test.each([
    ['one place', [ODESA]],
    ['a region', [ODESA, KYIV]],
    ['both sides of the date line', [SUVA, APIA]],
    ['the far north', [TROMSO, [25, 79]] as LonLat[]],
    ['the far south', [USHUAIA]],
    ['the whole world', [MIAMI, KYIV, SUVA]],
  ])('has %s within its edges', (_what, points) => {
    const { width, height, project } = windowAround(points)
    for (const [x, y] of points.map(project)) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  test('shows a region about places that lie near each other, else the world', () => {
    expect(windowAround([ODESA, KYIV]).isWorld).toBe(false)
    expect(windowAround([SUVA, APIA]).isWorld).toBe(false)
    expect(windowAround([MIAMI, KYIV, SUVA]).isWorld).toBe(true)
    expect(windowAround([]).isWorld).toBe(true)
  })

  test('has north above and east on the right', () => {
    const { project } = windowAround([ODESA, KYIV, MIAMI])
    expect(project(KYIV)[1]).toBeLessThan(project(ODESA)[1])
    expect(project(MIAMI)[0]).toBeLessThan(project(ODESA)[0])
    const pacific = windowAround([SUVA, APIA])
    expect(pacific.project(SUVA)[0]).toBeLessThan(pacific.project(APIA)[0])
  })
})

describe('outlines', () => {
  test('keep points to a fiftieth of a degree', () => {
    const ring: LonLat[] = [
      [0, 0],
      [10.51, -3.27],
      [10.511, -3.268],
      [-69.49, 45],
    ]
    const points = decodeRing(encodeRing(ring))
    expect(points).toEqual([
      [0, 0],
      [10.52, -3.26],
      [-69.48, 45],
    ])
  })

  test('go on beyond the date line, and around a pole by way of it', () => {
    const across: LonLat[] = [
      [170, 60],
      [-170, 62],
      [-175, 65],
      [175, 61],
      [170, 60],
    ]
    expect(decodeRing(encodeRing(across)).map(([lon]) => lon)).toEqual([170, 190, 185, 175, 170])
    const around: LonLat[] = [
      [0, -70],
      [120, -75],
      [-120, -72],
      [0, -70],
    ]
    expect(decodeRing(encodeRing(around))).toEqual([
      [0, -70],
      [120, -75],
      [240, -72],
      [360, -70],
      [360, -90],
      [0, -90],
    ])
  })

  test('reach around the world nowhere but at the pole', () => {
    for (const { code, rings } of readOutlines().countries) {
      for (const ring of rings.map(decodeRing)) {
        const leap = Math.max(...ring.map(([lon], index) => Math.abs(lon - (ring.at(index - 1)?.[0] ?? lon))))
        if (code !== 'AQ') expect(leap).toBeLessThan(60)
      }
    }
  })

  test('know the countries, and Crimea as a part of Ukraine', () => {
    const codes = new Set(readOutlines().countries.map(({ code }) => code))
    for (const code of ['FR', 'NO', 'UA', 'RU', 'US', 'XK', 'SO', 'CY', 'PS', 'TW']) expect(codes).toContain(code)
    const countryAt = (point: LonLat): string[] =>
      readOutlines()
        .countries.filter(({ rings }) => rings.filter(ring => surrounds(decodeRing(ring), point)).length % 2 === 1)
        .map(({ code }) => code)
    expect(countryAt([34.1, 45.2])).toEqual(['UA'])
    expect(countryAt([45.3, 9.8])).toEqual(['SO'])
    expect(countryAt([2.5, 47])).toEqual(['FR'])
    expect(countryAt([28.2, -29.6])).toEqual(['LS'])
  })
})

/** True when a line to the east of the point crosses the ring an odd number of times. */
function surrounds(ring: readonly LonLat[], [lon, lat]: LonLat): boolean {
  let isInside = false
  ring.forEach(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1)!
    if (y > lat !== beforeY > lat && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) isInside = !isInside
  })
  return isInside
}

describe('drawLand', () => {
  test('draws the named countries apart from the others', () => {
    const window = windowAround([ODESA, KYIV])
    const { named, others } = drawLand(window, new Set(['UA']))
    expect(named).toMatch(/^M[-\d. lz M]+z$/)
    expect(others).toMatch(/^M[-\d. lz M]+z$/)
    expect(drawLand(window, new Set(['NZ'])).named).toBe('')
  })

  test('draws the states of the US where a window is narrow enough for them', () => {
    const kansas = drawLand(windowAround([[-98, 38.5]]), new Set())
    expect(kansas.borders.split('M').length).toBeGreaterThan(3)
    expect(kansas.borders).toMatch(/^M[-\d. l M]+$/)
    expect(drawLand(windowAround([ODESA]), new Set()).borders).toBe('')
    expect(drawLand(windowAround([MIAMI, KYIV, SUVA]), new Set()).borders).toBe('')
  })

  test('draws no point far beyond the edges', () => {
    for (const points of [[ODESA], [SUVA, APIA], [MIAMI, KYIV, SUVA], [TROMSO]]) {
      const window = windowAround(points)
      const { others } = drawLand(window, new Set())
      for (const [x, y] of corners(others)) {
        expect(x).toBeGreaterThan(-7)
        expect(x).toBeLessThan(window.width + 7)
        expect(y).toBeGreaterThan(-7)
        expect(y).toBeLessThan(window.height + 7)
      }
    }
  })
})

/** The points of a path of moves and relative lines. */
function corners(path: string): [number, number][] {
  return path.split('M').flatMap(ring => {
    const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    const points: [number, number][] = []
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index]!
      y += numbers[index + 1]!
      points.push([x, y])
    }
    return points
  })
}

describe('placeLabels', () => {
  const window = windowAround([ODESA])

  test('sets a label beside its spot, on the other side near the edge', () => {
    const [inner, outer] = placeLabels(
      [
        { name: 'Odesa', at: [200, 100], radius: 4 },
        { name: 'Kherson', at: [470, 200], radius: 4 },
      ],
      window,
    )
    expect(inner?.anchor).toBe('start')
    expect(outer?.anchor).toBe('end')
  })

  test('leaves room at the edge for the larger letters of a phone', () => {
    const labelAt = (x: number) =>
      placeLabels(
        [
          { name: 'Washington D.C.', at: [x, 100], radius: 4 },
          { name: 'Baltimore', at: [x + 15, 100], radius: 4 },
        ],
        window,
      )[0]
    expect(labelAt(145)?.anchor).toBe('end')
    expect(labelAt(125)?.anchor).toBe('middle')
  })

  test('leaves out what has no room, never what comes first', () => {
    const crowd = Array.from({ length: 9 }, (_spot, index) => ({
      name: `Village ${index}`,
      at: [200 + index, 100 + index] as const,
      radius: 4,
    }))
    const labels = placeLabels(crowd, window)
    expect(labels[0]).not.toBeNull()
    expect(labels.filter(label => label === null).length).toBeGreaterThan(4)
  })
})
