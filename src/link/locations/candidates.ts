import { type PlaceRecord, placesNamed } from '../../gazetteer/places.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'
import { DIVISION_HEADS, PART_WORDS, STREET_HEADS } from '../../lexicon/places-heads.ts'

export const isDivision = ({ kind }: PlaceRecord): boolean =>
  kind === 'country' || kind === 'region' || kind === 'county'

/** Degrees from the middle of a county within which its places lie. */
const COUNTY_REACH = 1

/** Whether a place lies in a country, region or county, as far as the gazetteer's divisions tell. */
export function liesIn(place: PlaceRecord, region: PlaceRecord): boolean {
  if (place.number === region.number || place.country === null || place.country !== region.country) return false
  if (region.kind === 'country') return place.kind !== 'country'
  if (place.region === null || place.region !== region.region) return false
  return region.kind === 'region' || Math.hypot(place.lat - region.lat, place.lon - region.lon) < COUNTY_REACH
}

const OPENING_OF = /^(?:city|town|village|county|state|province|region|district|island|port) of (?:the )?/i

/** Divisions of a name whose last word says that it is one: "Oaxaca State", "Sokoto State", "Guangdong Province". */
function divisionsHeaded(name: string): readonly PlaceRecord[] {
  const [, bare, head] = /^(.+)\s(\S+)$/.exec(name) ?? []
  if (bare === undefined || head === undefined || !DIVISION_HEADS.has(head.toLowerCase())) return []
  const places = placesNamed(bare)
  const meant = places.filter(place => isDivision(place) === (head.toLowerCase() !== 'city'))
  const parts = meant.filter(({ kind }) => kind !== 'country')
  return [parts, meant, places].find(some => some.length > 0) ?? places
}

/** The whole of which a name says a part: "Central Havana", "north-west London", "southern Chile". */
function wholeOf(name: string): readonly PlaceRecord[] {
  const [, part, whole] = /^(\S+)\s(.+)$/.exec(name) ?? []
  return part !== undefined && whole !== undefined && PART_WORDS.has(part.toLowerCase()) ? placesNamed(whole) : []
}

/** "Church Street" is a street, though villages are called so too. */
const isStreet = (name: string, { kind, importance }: PlaceRecord): boolean =>
  kind === 'city' && importance < KNOWN_STREET && STREET_HEADS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())

/** From this importance on a city that is called like a street is meant. */
const KNOWN_STREET = 130

/** The places that a name can mean, most important first. */
export function candidatesOf(name: string): readonly PlaceRecord[] {
  const state = stateOfAbbreviation(name)
  if (state !== null) return placesNamed(state).filter(({ kind }) => kind === 'region')
  const named = placesNamed(name).filter(place => !isStreet(name, place))
  const headed = divisionsHeaded(name)
  if (named.length > 0) {
    const others = headed.filter(place => isDivision(place) && named.every(({ number }) => number !== place.number))
    return others.length > 0 ? [...named, ...others].sort((a, b) => b.importance - a.importance) : named
  }
  const places = headed.length > 0 ? headed : wholeOf(name)
  if (places.length > 0) return places
  return OPENING_OF.test(name) ? placesNamed(name.replace(OPENING_OF, '')) : []
}
