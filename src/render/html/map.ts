import type { Location, Place, Report } from '../../report.ts'
import { twinKinds, withinPhrase } from '../places.ts'
import { placeLabels, type Spot } from './labels.ts'
import { drawLand } from './land.ts'
import { shortened } from './lists.ts'
import { markId } from './marks.ts'
import { joined, type Markup, markup } from './markup.ts'
import { drawList } from './names.ts'
import { countedPhrase } from './phrases.ts'
import { type LonLat, type Point, type Window, windowAround } from './window.ts'

type Placed = Location & { readonly place: Place }

/** The places on a drawn map, and all of them in a list. */
export function mapSection(report: Report): Markup | null {
  const locations = report.locations ?? []
  if (locations.length === 0) return null
  const placed = locations.filter(isPlaced)
  const kinds = twinKinds(locations)
  const items = locations.map(location => drawItem(location, kinds.get(location) ?? null))
  return markup`<section class="where" aria-labelledby="where-heading">
<h2 id="where-heading" class="label">Where</h2>
${drawMaps(placed)}${shortened(items, MAX_NAMES, 'place', drawList)}</section>`
}

function isPlaced(location: Location): location is Placed {
  return location.place !== null
}

// The drawing is for a look; the list below names every place.
const MAX_SPOTS = 60
const MAX_NAMES = 20

/** One map with all places; another one about the middle of things where the first shows it too small. */
function drawMaps(placed: readonly Placed[]): Markup | null {
  if (placed.length === 0) return null
  const shown = placed.slice(0, MAX_SPOTS)
  const dots = shown.filter(({ kind }) => kind !== 'country')
  const countries = shown.filter(({ kind }) => kind === 'country')
  const whole = windowAround((dots.length > 0 ? dots : countries).map(pointOf))
  const detail = detailOf(dots, whole.east - whole.west)
  const name = `${countedPhrase(placed.length, 'place')}: ${shown.map(({ name }) => name).join(', ')}`
  return markup`${drawMap(name, dots, countries, whole)}${
    detail === null
      ? null
      : drawMap(detail.dots.map(({ name }) => name).join(', '), detail.dots, countries, detail.window)
  }`
}

const MIN_DETAIL_DEGREES = 7
const DETAILS_PER_MAP = 2.5

/** The places in the middle of things and a window about them; null where the whole map shows them well enough. */
function detailOf(dots: readonly Placed[], degrees: number): { dots: readonly Placed[]; window: Window } | null {
  const near = nearTheMiddle(dots, Math.min(NEAR_DEGREES, degrees / 8))
  if (near.length === 0) return null
  const window = windowAround(near.map(pointOf), MIN_DETAIL_DEGREES)
  return (window.east - window.west) * DETAILS_PER_MAP > degrees ? null : { dots: near, window }
}

const NEAR_DEGREES = 8
const MIN_NEAR = 3

/** The places around the one where it happened, else around the one with most others near it; none for too few. */
function nearTheMiddle(dots: readonly Placed[], reach: number): readonly Placed[] {
  const neighbours = dots.map(middle => dots.filter(({ place }) => isNear(place, middle.place, reach)))
  const incident = neighbours[dots.findIndex(({ role }) => role === 'incident')]
  if (incident !== undefined) return incident
  const densest = neighbours.reduce<readonly Placed[]>((best, each) => (each.length > best.length ? each : best), [])
  return densest.length < MIN_NEAR ? [] : densest
}

function isNear(a: Place, b: Place, reach: number): boolean {
  const east = Math.abs(a.lon - b.lon)
  return Math.abs(a.lat - b.lat) <= reach && Math.min(east, 360 - east) <= reach
}

/** Countries are tinted; what lies in them is a dot, hollow for what is larger than a town. */
function drawMap(name: string, dots: readonly Placed[], countries: readonly Placed[], window: Window): Markup {
  const codes = new Set(countries.map(({ place }) => place.country ?? ''))
  const { named, others, borders } = drawLand(window, codes)
  const { width, height } = window
  return markup`<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="Map of ${name}"><path class="land" d="${others}"/><path class="land named" d="${named}"/><path class="border" d="${borders}"/>${drawSpots(
    dots,
    countries,
    window,
  )}</svg>
`
}

function drawSpots(dots: readonly Placed[], countries: readonly Placed[], window: Window): Markup {
  const ordered = [...dots].sort((a, b) => Number(b.role === 'incident') - Number(a.role === 'incident'))
  const spots: Spot[] = [
    ...ordered.map(location => ({ name: location.name, at: positionOf(location, window), radius: radiusOf(location) })),
    ...countries.map(location => ({ name: location.name, at: positionOf(location, window), radius: 0 })),
  ]
  const labels = placeLabels(spots, window).map((label, index) =>
    label === null
      ? null
      : markup`<text x="${label.at[0]}" y="${label.at[1]}" text-anchor="${label.anchor}" class="${
          spots[index]!.radius === 0 ? 'country' : (ordered[index]?.role ?? '')
        }">${label.name}</text>`,
  )
  // What is named first is drawn last, above the others.
  return joined([...ordered.map(location => drawDot(location, window)).reverse(), ...labels])
}

const TOWN_KINDS = new Set<Location['kind']>(['city', 'district', 'facility', 'unknown'])

function drawDot(location: Placed, window: Window): Markup {
  const [x, y] = positionOf(location, window)
  const looks = `dot ${location.role}${TOWN_KINDS.has(location.kind) ? '' : ' area'}`
  return markup`<circle class="${looks}" cx="${x}" cy="${y}" r="${radiusOf(location)}"><title>${nameWithin(location)}</title></circle>`
}

function radiusOf({ role, mentions }: Placed): number {
  return role === 'incident' ? 6 : mentions.length > 2 ? 4.5 : 3.5
}

function pointOf({ place }: Placed): LonLat {
  return [place.lon, place.lat]
}

function positionOf(location: Placed, window: Window): Point {
  const [x, y] = window.project(pointOf(location))
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
}

function nameWithin(location: Location): string {
  const within = withinPhrase(location)
  return within === null ? location.name : `${location.name}, ${within}`
}

const ROLES = { incident: 'where it happened', dateline: 'dateline', mentioned: null } as const

function drawItem(location: Location, kind: string | null): Markup {
  const { id, name, role, place, mentions } = location
  const within = [kind, withinPhrase(location)].filter(each => each !== null).join(' in ')
  const notes = [within || null, ROLES[role], place === null ? 'not placed' : null].filter(note => note !== null)
  return markup`<li class="${role}"><a href="#${markId(id)}">${name}</a>${
    notes.length === 0 ? null : markup`<span class="faint">, ${notes.join(' · ')}</span>`
  }${mentions.length > 1 ? markup` <span class="times">${mentions.length}</span>` : null}</li>
`
}
