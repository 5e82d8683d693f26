import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import type { PlacePass } from './placement.ts'
import type { Support } from './support.ts'
import type { Toponym } from './toponyms.ts'
import { STRANGE_COUNTRY } from './weighing.ts'

/** Degrees from the middle of a county within which its towns lie. */
const COUNTY_RADIUS = 0.35

/** More candidates, or more counties, say too little of each. */
const MOST_PAIRED = 60
const MOST_COUNTIES = 20

const isCounty = ({ candidates: [first] }: Toponym): boolean => first?.kind === 'county'

/** Whether a town lies in a county, as far as their distance tells. */
const holds = (county: PlaceRecord, town: PlaceRecord): boolean =>
  town.region !== null &&
  county.region === town.region &&
  county.country === town.country &&
  Math.hypot(county.lat - town.lat, county.lon - town.lon) < COUNTY_RADIUS

/** Support of its region that speaks against a neighbour by chance, and against a county of the town. */
const AGAINST_NEIGHBOUR = 1.5

const AGAINST_COUNTY = 3.5

/** Whether the article speaks so much of the region of another place of the name that a chance pair is none. */
const isContradicted = (place: PlaceRecord, toponym: Toponym, support: Support, least: number): boolean =>
  toponym.candidates.some(
    other =>
      support.regionOf(other, toponym) >= least &&
      support.regionOf(other, toponym) > 2 * support.regionOf(place, toponym),
  )

/** How often a small place of a country's or a great city's name is named before another clue is believed. */
const OFTEN = 2

/** A place that everybody knows by the name, unless the article is at home elsewhere and says the name again and again. */
const isOutOfPlace = (first: PlaceRecord, toponym: Toponym, support: Support): boolean =>
  first.importance < WELL_KNOWN ||
  (support.countryOf(first, toponym) < STRANGE_COUNTRY && toponym.mentions.length >= OFTEN)

/**
 * "Franklin" and "Johnson County" in one article: only one Franklin lies in a county of that name. So even a Palestine
 * beside an Anderson County is the one in Texas.
 */
export const chooseByCounty: PlacePass['choose'] = (toponym, { toponyms, support }) => {
  const { candidates } = toponym
  const [first] = candidates
  if (!first || candidates.length < 2 || candidates.length > MOST_PAIRED) return null
  if (!isOutOfPlace(first, toponym, support)) return null
  const ofCounty = isCounty(toponym)
  const others = toponyms.filter(other => isCounty(other) !== ofCounty && other.candidates.length <= MOST_PAIRED)
  const pairs = others.slice(0, MOST_COUNTIES).flatMap(other => other.candidates)
  const held = candidates.filter(place =>
    pairs.some(other => (ofCounty ? holds(place, other) : other.kind === 'county' && holds(other, place))),
  )
  return held.length === 1 && !isContradicted(held[0]!, toponym, support, AGAINST_COUNTY) ? held[0]! : null
}

/** Degrees between the middles of counties that are neighbours. */
const NEIGHBOURS = 0.7

/** "Muscogee and Harris counties" lie side by side: only one Harris County has a Muscogee County beside it. */
export const chooseByNeighbour: PlacePass['choose'] = (toponym, { toponyms, support }) => {
  const { candidates } = toponym
  if (!isCounty(toponym) || candidates.length < 2) return null
  const others = toponyms.filter(other => other !== toponym && isCounty(other)).slice(0, MOST_COUNTIES)
  const isBeside = (county: PlaceRecord, other: PlaceRecord): boolean =>
    county.country === other.country && Math.hypot(county.lat - other.lat, county.lon - other.lon) < NEIGHBOURS
  const beside = candidates.filter(county =>
    others.some(other => other.candidates.some(each => each.kind === 'county' && isBeside(county, each))),
  )
  return beside.length === 1 && !isContradicted(beside[0]!, toponym, support, AGAINST_NEIGHBOUR) ? beside[0]! : null
}
