/** Writes the outlines of the world's countries and of the states of the US, simplified, for the maps of the pages. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { encodeRing, type Outline, type Outlines, type Ring } from '../outlines.ts'

interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly id?: string
  readonly properties: { readonly name: string }
  readonly arcs: readonly unknown[]
}

interface Collection {
  readonly geometries: readonly Geometry[]
}

interface Topology<Layer extends string> {
  readonly objects: Readonly<Record<Layer, Collection>>
}

interface MultiPolygon {
  readonly coordinates: readonly (readonly Ring[])[]
}

const require = createRequire(import.meta.url)
const { merge, mesh } = require('topojson-client') as {
  merge: (topology: Topology<string>, geometries: readonly Geometry[]) => MultiPolygon
  mesh: (
    topology: Topology<string>,
    collection: Collection,
    isWanted: (left: Geometry, right: Geometry) => boolean,
  ) => { readonly coordinates: readonly Ring[] }
}
const { presimplify, simplify } = require('topojson-simplify') as {
  presimplify: <Layer extends string>(topology: Topology<Layer>) => Topology<Layer>
  simplify: <Layer extends string>(topology: Topology<Layer>, minimum: number) => Topology<Layer>
}

// Square degrees of the triangle that a point makes with its neighbours; less would not be seen.
const MIN_TRIANGLE = 0.003

// Areas without a number of their own, drawn as parts of the country that the United Nations count them to.
const UNNUMBERED: Readonly<Record<string, string>> = { Somaliland: 'SO', 'N. Cyprus': 'CY', Kosovo: 'XK' }

const world = require('world-atlas/countries-50m.json') as Topology<'countries'>
const unitedStates = require('us-atlas/states-10m.json') as Topology<'states'>

const topology = simplify(presimplify(world), MIN_TRIANGLE)
const shapes = new Map<string, Geometry[]>()
for (const geometry of topology.objects.countries.geometries) {
  for (const [code, part] of partsOf(geometry)) shapes.set(code, [...(shapes.get(code) ?? []), part])
}
const countries: readonly Outline[] = [...shapes].map(([code, parts]) => ({
  code,
  rings: merge(topology, parts)
    .coordinates.flat()
    .map(encodeRing)
    .filter(ring => ring.length > 6),
}))

const states = simplify(presimplify(unitedStates), MIN_TRIANGLE)
const borders = mesh(states, states.objects.states, (left, right) => left !== right).coordinates.map(encodeRing)

const folder = new URL('../../../dist/maps/', import.meta.url)
mkdirSync(folder, { recursive: true })
const outlines: Outlines = { countries, borders }
const file = JSON.stringify(outlines)
writeFileSync(new URL('outlines.json', folder), file)
console.log(`${countries.length} countries in ${(file.length / 1e6).toFixed(1)} MB`)

/** The country a shape belongs to. Crimea is Ukraine's, as the General Assembly has it (resolution 68/262). */
function partsOf(geometry: Geometry): [code: string, part: Geometry][] {
  const code = codeOf(geometry)
  if (code !== 'RU' || geometry.type !== 'MultiPolygon') return [[code, geometry]]
  const part = (arcs: readonly unknown[]): Geometry => ({ ...geometry, arcs })
  const isCrimean = (polygon: unknown): boolean => {
    const [ring = []] = merge(topology, [part([polygon])]).coordinates[0] ?? []
    return ring.length > 0 && ring.every(([lon, lat]) => lon > 32 && lon < 37 && lat > 44 && lat < 47)
  }
  return [
    ['RU', part(geometry.arcs.filter(polygon => !isCrimean(polygon)))],
    ['UA', part(geometry.arcs.filter(isCrimean))],
  ]
}

/** ISO 3166-1 alpha-2, which Intl knows for every numeric code; empty for disputed specks without one. */
function codeOf({ id, properties }: Geometry): string {
  if (id === undefined) return UNNUMBERED[properties.name] ?? ''
  return new Intl.Locale(`und-${id}`).region ?? ''
}
