import type { Token } from '../../document/document.ts'
import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import { type PlaceRecord, placesNamed } from '../../gazetteer/places.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts'
import { DATELINE_AGENCIES } from '../../lexicon/datelines.ts'
import {
  BEARINGS,
  BODIES_OF_BUILDINGS,
  BUILDINGS,
  DIRECTIONS,
  HALLS,
  HALLS_OF_PLACES,
  KIN,
  MOTION_WORDS,
  NAMED_SETTLEMENTS,
  OWNED_BY_PLACES,
  PLACE_ADJECTIVES,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  PLACES_IN_PLURAL,
  SETTLEMENTS,
  SHIP_PREFIXES,
  SITE_USES,
  SITES,
  VESSELS,
  WEAK_PLACE_PREPOSITIONS,
} from '../../lexicon/places-cues.ts'
import { DIVISION_WORDS } from '../../lexicon/places-heads.ts'
import { LOCAL_BODIES, LOCAL_NOUNS, PEOPLE_OF, SHARED_HEADS } from '../../lexicon/places-locals.ts'
import { WAYS } from '../../lexicon/places-roads.ts'
import type { Classes, Match, Part, Scan } from '../pattern.ts'
import { compileRules, type Rule } from '../rules.ts'
import type { PlaceName } from './name-words.ts'

/** A sentence with the names that can begin at each of its tokens. */
export interface PlaceScan extends Scan {
  /** By token index minus `first`. */
  readonly names: readonly (PlaceName | null)[]
}

/** What a rule says of a name: for a place, or against one. */
export interface PlaceCue extends Part {
  readonly weight: number
  /** The name as text needs a region or country behind it: "Miami, Florida". */
  readonly parent: Part | null
}

export const nameAt = ({ names, first }: PlaceScan, at: number): PlaceName | null => names[at - first] ?? null

const textOf = ({ document, tokens }: Scan, { first, last }: Part): string =>
  document.text.slice(tokens[first]!.start, tokens[last - 1]!.end)

const classes: Classes<PlaceScan> = {
  prep: PLACE_PREPOSITIONS,
  weakprep: WEAK_PLACE_PREPOSITIONS,
  settlement: SETTLEMENTS,
  namedsettlement: NAMED_SETTLEMENTS,
  direction: DIRECTIONS,
  adjective: PLACE_ADJECTIVES,
  division: ({ tokens, last }, at) =>
    DIVISION_WORDS.has(tokens[at]!.lower) && !isNamesMiddle(tokens, at, last) ? at + 1 : -1,
  building: BUILDINGS,
  verb: PLACE_VERBS,
  localnoun: LOCAL_NOUNS,
  body: LOCAL_BODIES,
  heads: SHARED_HEADS,
  peopleof: PEOPLE_OF,
  agency: DATELINE_AGENCIES,
  way: WAYS,
  plural: PLACES_IN_PLURAL,
  use: SITE_USES,
  site: SITES,
  motion: MOTION_WORDS,
  bearing: BEARINGS,
  owned: OWNED_BY_PLACES,
  halls: HALLS_OF_PLACES,
  hall: HALLS,
  kin: KIN,
  vessel: VESSELS,
  shipletters: ({ tokens }, at) => {
    const { lower, shape } = tokens[at]!
    return shape === 'upper' && SHIP_PREFIXES.has(lower) ? at + 1 : -1
  },
  possessive: ({ tokens }, at) => (tokens[at]!.lower === "'s" ? at + 1 : -1),
  number: ({ tokens }, at) => (tokens[at]!.kind === 'number' ? at + 1 : -1),
  age: ({ tokens }, at) => (/^\d\d?$/.test(tokens[at]!.text) ? at + 1 : -1),
  name: (scan, at) => nameAt(scan, at)?.last ?? -1,
  place: (scan, at) => {
    const name = nameAt(scan, at)
    return name && name.importance > 0 ? name.last : -1
  },
  famous: (scan, at) => {
    const name = nameAt(scan, at)
    return name && name.importance >= WELL_KNOWN ? name.last : -1
  },
  region: (scan, at) => {
    const name = nameAt(scan, at)
    if (name && regionsNamed(textOf(scan, name)).length > 0) return name.last
    return stateOfAbbreviation(scan.tokens[at]!.text) === null ? -1 : at + 1
  },
}

const isRegion = ({ kind }: PlaceRecord): boolean => kind === 'country' || kind === 'region' || kind === 'county'

/** Countries, regions and counties of that name or abbreviation. */
export function regionsNamed(name: string): readonly PlaceRecord[] {
  const state = stateOfAbbreviation(name)
  const places = placesNamed(state ?? name)
  return places.filter(isRegion)
}

/** Whether a place lies in a region, as far as the gazetteer's divisions tell. */
export function liesIn(place: PlaceRecord, region: PlaceRecord): boolean {
  if (place.number === region.number || place.country !== region.country) return false
  if (region.kind === 'country') return true
  if (region.kind === 'region') return place.region === region.region
  return place.region === region.region && Math.hypot(place.lat - region.lat, place.lon - region.lon) < COUNTY_REACH
}

/** Degrees from the middle of a county within which its places lie. */
const COUNTY_REACH = 1

function pairWeight(scan: PlaceScan, place: Part, parent: Part): number {
  const regions = regionsNamed(textOf(scan, parent))
  const places = placesNamed(textOf(scan, place))
  if (places.some(each => regions.some(region => liesIn(each, region)))) return SURE
  const name = nameAt(scan, place.first)
  const isState = regions.some(({ kind }) => kind !== 'county')
  return isState && (places.length === 0 || name?.kind === 'facility') ? UNLISTED : 0
}

/** "In Bend, Oregon State Police said": no comma ends the pair, since the state begins another name. */
function opensLongerName({ tokens }: PlaceScan, { last }: Part): boolean {
  const next = tokens[last]
  return next?.shape === 'capital' && !MONTHS.has(next.lower) && !WEEKDAYS.has(next.lower)
}

const SURE = 6
const UNLISTED = 2

const cue = (weight: number) => {
  return ({ parts: { on: part } }: { readonly parts: Readonly<Record<string, Part>> }): PlaceCue | null =>
    part ? { first: part.first, last: part.last, weight, parent: null } : null
}

/** "The Grozebad airport"; in "the TRANA prison authority" the name is that of the body. */
const ofBuilding = (match: Match, { tokens }: PlaceScan): PlaceCue | null =>
  BODIES_OF_BUILDINGS.has(tokens[match.last]?.lower ?? '') ? null : cue(4)(match)

/** "Oregon State Police": a name goes on behind the word for a division. */
const isNamesMiddle = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens[at]!.shape === 'capital' && at + 1 < last && tokens[at + 1]!.shape === 'capital'

/** What stands around a name and speaks for a place; the part `on` is the name. */
export const CONTEXT_RULES: readonly Rule<PlaceCue, PlaceScan>[] = [
  { id: 'location/after-preposition', match: '<prep> the? on:<name>', read: cue(1.5) },
  { id: 'location/after-weak-preposition', match: '<weakprep> the? on:<name>', read: cue(1) },
  { id: 'location/settlement-of', match: '<settlement> of on:<name>', read: cue(3) },
  { id: 'location/named-settlement', match: '<namedsettlement> ,? on:<name>', read: cue(2) },
  { id: 'location/direction-of', match: '<direction> of on:<name>', read: cue(3) },
  { id: 'location/adjective', match: '<adjective> on:<name>', read: cue(2) },
  { id: 'location/before-division', match: 'on:<name> (refugee|provincial|border|coastal)? <division>', read: cue(2) },
  { id: 'location/before-building', match: 'the on:<name> <building>', read: ofBuilding },
  { id: 'location/before-site', match: 'the on:<name> (<use> <site> | nuclear? power station)', read: cue(2.5) },
  {
    id: 'location/and-others',
    match: 'on:<name> and|or (<number> | two | three | several)? other <plural>',
    read: cue(3),
  },
  { id: 'location/such-as', match: '<plural> ,? (such as | including | like) on:<name>', read: cue(2) },
  { id: 'location/preposition-again', match: 'from|in|at <place> ,? and|or from|in|at on:<name>', read: cue(1.5) },
  { id: 'location/where-way-starts', match: 'from on:<name> to <name>', read: cue(1) },
  { id: 'location/where-way-leads', match: 'from <name> to on:<name>', read: cue(1) },
  { id: 'location/from-to-place', match: 'from on:<name> to <place>', read: cue(1) },
  { id: 'location/to-from-place', match: 'from <place> to on:<name>', read: cue(1) },
  { id: 'location/end-of-motion', match: '<motion> <bearing>? to on:<name>', read: cue(1.5) },
  { id: 'location/owner', match: 'on:<name> <possessive> (<owned> | <halls> <hall>)', read: cue(3) },
  { id: 'location/ship', match: '<vessel> on:<name>', read: cue(-5) },
  { id: 'location/ship-letters', match: '<shipletters> <number>? on:<name>', read: cue(-6) },
  { id: 'location/kin-before', match: '<kin> ,? on:<name>', read: cue(-5) },
  { id: 'location/kin-before-pair', match: '<kin> ,? <name> and on:<name>', read: cue(-5) },
  { id: 'location/after-place-verb', match: '<verb> on:<name>', read: cue(0.7) },
  { id: 'location/before-local-noun', match: 'on:<place> <localnoun>', read: cue(1) },
  { id: 'location/before-local-body', match: 'on:<place> <body>', read: cue(1) },
  { id: 'location/first-of-shared-head', match: 'on:<name> ,? and|or <name> <heads>', read: cue(3) },
  { id: 'location/last-of-shared-head', match: 'and|or on:<name> <heads>', read: cue(3) },
  { id: 'location/people-of', match: '<peopleof> of|from on:<name>', read: cue(3) },
  { id: 'location/age-of', match: '<age> ,? of on:<name>', read: cue(3) },
  { id: 'location/before-agency', match: "on:<name> '(' <agency> ')'", read: cue(3) },
  { id: 'location/party-and-place', match: "d|r '-' on:<name>", read: cue(3) },
  { id: 'location/first-of-pair', match: 'on:<famous> (-|–) <famous>', read: cue(3) },
  { id: 'location/last-of-pair', match: '<famous> (-|–) on:<famous>', read: cue(3) },
  { id: 'location/where-way-begins', match: 'on:<name> (-|–) <name> <way>', read: cue(3.5) },
  { id: 'location/where-way-ends', match: '<name> (-|–) on:<name> <way>', read: cue(3.5) },
  {
    id: 'location/in-region',
    match: 'on:<name> , over:<region>',
    read: ({ parts: { on, over } }, scan) => {
      const weight = pairWeight(scan, on!, over!)
      return weight > 0 ? { first: on!.first, last: on!.last, weight, parent: over! } : null
    },
  },
  {
    id: 'location/region-of-place',
    match: '<name> , on:<region>',
    read: ({ first, parts: { on } }, scan) => {
      if (opensLongerName(scan, on!)) return null
      const weight = pairWeight(scan, nameAt(scan, first)!, on!)
      return weight > 0 ? { first: on!.first, last: on!.last, weight, parent: null } : null
    },
  },
  {
    id: 'location/listed-beside-place',
    match: '<place> (, | and | or | , and) on:<place>',
    read: cue(1),
  },
  {
    id: 'location/listed-before-place',
    match: 'on:<place> (, | and | or | , and) <place>',
    read: cue(1),
  },
]

export const readContext = compileRules(CONTEXT_RULES, classes)
