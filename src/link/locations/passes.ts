import { LEAST_TELLING, WELL_KNOWN } from '../../gazetteer/importance.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import { CIVIC_HEADS } from '../../lexicon/places-heads.ts'
import { foldWord, WORD, wordFlags } from '../../lexicon/words.ts'
import { liesIn } from './candidates.ts'
import type { Support } from './support.ts'
import type { Toponym } from './toponyms.ts'

/** The pass that gives a building the point of its town: they stay two places. */
export const NAMED_AFTER = 'place/named-after'

/** What a pass may look at besides the toponym itself. */
export interface Surroundings {
  readonly toponyms: readonly Toponym[]
  readonly support: Support
  /** Places that earlier passes or earlier toponyms of this pass have settled, by toponym. */
  readonly placed: ReadonlyMap<Toponym, PlaceRecord>
}

/** A way to choose the place of a toponym; null leaves it to the passes behind. */
export interface PlacePass {
  readonly id: string
  readonly choose: (toponym: Toponym, surroundings: Surroundings) => PlaceRecord | null
}

/** Importance that one name's worth of support makes up for: a small place is meant where much else points to it. */
const REGION_SUPPORT = 15
const COUNTRY_SUPPORT = 8
const NEAR_SUPPORT = 15

/** Support that a place needs to go before a well-known one whose own country the article speaks of. */
const AGAINST_NAMED_COUNTRY = 5

/** A region or country is at home in the article from this support on. */
const LEAST_REGION_SUPPORT = 1
const LEAST_COUNTRY_SUPPORT = 1
const LEAST_NEAR = 0.6

/** No surroundings make up for more: nobody means a hamlet by "Washington". */
const LARGEST_GAP = 85

/** Unless the article is all about the hamlet's neighbourhood. */
const WIDEST_GAP = 110

const best = (
  places: readonly PlaceRecord[],
  scoreOf: (place: PlaceRecord) => number,
): { readonly place: PlaceRecord; readonly score: number } | null => {
  let found: { readonly place: PlaceRecord; readonly score: number } | null = null
  for (const place of places) {
    const score = scoreOf(place)
    if (!found || score > found.score) found = { place, score }
  }
  return found
}

/** "Miami, Florida": the most important of those that lie in what the text says. */
const chooseByParent: PlacePass['choose'] = ({ parent, candidates }, { toponyms, placed }) => {
  if (parent === null) return null
  const region = placed.get(toponyms[parent]!)
  return candidates.find(place => !region || liesIn(place, region)) ?? null
}

/** What must point to the very region before a small place goes before a well-known one. */
const AGAINST_WELL_KNOWN = 1.5

/** Importance, and support for its country and region, that make a city of a country's name the one that is meant. */
const NAMESAKE = { importance: 120, country: 2, region: 0.7 }

/** "Armenia" in an article on Colombia that speaks of nothing Armenian is the city there. */
const chooseNamesake: PlacePass['choose'] = (toponym, { support }) => {
  const [country, ...others] = toponym.candidates
  if (country?.kind !== 'country' || support.countryOf(country, toponym) >= STRANGE_COUNTRY) return null
  const isMeant = (place: PlaceRecord): boolean =>
    place.kind === 'city' &&
    place.importance >= NAMESAKE.importance &&
    support.countryOf(place, toponym) >= NAMESAKE.country &&
    support.regionOf(place, toponym) + support.near(place, toponym) >= NAMESAKE.region
  return others.find(isMeant) ?? null
}

/** Degrees from the middle of a county within which its towns lie. */
const COUNTY_RADIUS = 0.35

/** More candidates, or more counties, say too little of each. */
const MOST_PAIRED = 60
const MOST_COUNTIES = 20

const isCounty = ({ candidates: [first] }: Toponym): boolean => first?.kind === 'county'

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
const chooseByCounty: PlacePass['choose'] = (toponym, { toponyms, support }) => {
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
const chooseByNeighbour: PlacePass['choose'] = (toponym, { toponyms, support }) => {
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

/** Importance that a town of a well-known name has at least when the article's telephones are in its region. */
const RUNG_UP = 85

/** How often a country's name must fall before it is that of a town. */
const TOWN_LIKE_COUNTRY = 3

/** "London police" with a telephone number in Ontario are not those of England. */
const chooseByTelephone: PlacePass['choose'] = (toponym, { support }) => {
  const [first, ...others] = toponym.candidates
  const { telephones } = support
  if (!first || !telephones || first.country === telephones.country || support.names(first, toponym)) return null
  if (first.kind === 'country' && toponym.mentions.length < TOWN_LIKE_COUNTRY) return null
  const isRungUp = ({ country, region, kind, importance }: PlaceRecord): boolean =>
    country === telephones.country && region === telephones.region && kind === 'city' && importance >= RUNG_UP
  return others.find(isRungUp) ?? null
}

/** "Paris, Cairo and Marion, Illinois": all three lie in Illinois, if the article says nothing of France and Egypt. */
const chooseCovered: PlacePass['choose'] = (toponym, { support }) => {
  const [first] = toponym.candidates
  const [place] = toponym.covered
  if (!first || !place || place === first || place.importance < LEAST_TELLING) return null
  return support.names(first, toponym) || support.countryOf(first, toponym) >= STRANGE_COUNTRY ? null : place
}

/** Where addresses are written "400 Locust St., Lebanon", and where one is "a Lebanon woman". */
const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US'])

/** Importance from which on such a town may be meant. */
const TOWN = 85

/** A country or foreign city that the text speaks of as of a town, and the article does not name at all, is no such. */
const chooseTown: PlacePass['choose'] = (toponym, { support }) => {
  const [first, ...others] = toponym.candidates
  if (!toponym.isTown || !first?.country || ENGLISH_SPEAKING.has(first.country)) return null
  if (support.names(first, toponym) || support.countryOf(first, toponym) >= STRANGE_COUNTRY) return null
  const towns = others.filter(
    ({ kind, country, importance }) =>
      kind === 'city' && country !== null && ENGLISH_SPEAKING.has(country) && importance >= TOWN,
  )
  const scoreOf = (place: PlaceRecord) =>
    place.importance +
    REGION_SUPPORT * (support.regionOf(place, toponym) + support.near(place, toponym)) +
    COUNTRY_SUPPORT * support.countryOf(place, toponym)
  const place = best(towns, scoreOf)?.place
  return place && 2 * support.countryOf(place, toponym) >= support.mostSupported(toponym) ? place : null
}

/** Importance in which two places of one name are alike: Georgia and Georgia. */
const ALIKE = 15

/**
 * Of two well-known places, or two regions, the one whose country the article speaks of, when it says nothing of the
 * other's.
 */
const chooseAmongWellKnown: PlacePass['choose'] = (toponym, { support }) => {
  const [first, ...others] = toponym.candidates
  if (!first || first.importance < WELL_KNOWN || support.countryOf(first, toponym) >= STRANGE_COUNTRY) return null
  const isMeant = (place: PlaceRecord): boolean =>
    (place.importance >= WELL_KNOWN || (first.kind === 'region' && place.kind === 'region')) &&
    support.countryOf(place, toponym) >= (first.importance - place.importance <= ALIKE ? STRANGE_COUNTRY : OWN_COUNTRY)
  return others.find(isMeant) ?? null
}

/** In the country that the article speaks of most, when it says nothing of the one where the larger namesake lies. */
const chooseInOwnCountry: PlacePass['choose'] = (toponym, { support }) => {
  const [first, ...others] = toponym.candidates
  if (!first || support.countryOf(first, toponym) >= STRANGE_COUNTRY) return null
  return others.find(place => support.countryOf(place, toponym) >= OWN_COUNTRY) ?? null
}

/** A country, continent, sea or the like that no other well-known place shares its name with. */
const chooseUnmistakable: PlacePass['choose'] = ({ candidates: [first, second] }) =>
  first && first.kind !== 'city' && first.importance >= WELL_KNOWN && (second?.importance ?? 0) < WELL_KNOWN
    ? first
    : null

/** Support of its region and its surroundings from which on an article is all about the neighbourhood of a place. */
const ALL_ABOUT = { region: 4, near: 1.5 }

const isWellSupported = (place: PlaceRecord, toponym: Toponym, support: Support): boolean =>
  support.regionOf(place, toponym) >= ALL_ABOUT.region && support.near(place, toponym) >= ALL_ABOUT.near

/** A place in the region or country that the rest of the article speaks of, even a small one. */
const chooseAtHome: PlacePass['choose'] = (toponym, { support }) => {
  const { candidates } = toponym
  if (candidates.length < 2) return null
  const scoreOf = (place: PlaceRecord) =>
    place.importance +
    REGION_SUPPORT * support.regionOf(place, toponym) +
    COUNTRY_SUPPORT * support.countryOf(place, toponym) +
    NEAR_SUPPORT * support.near(place, toponym)
  const found = best(candidates, scoreOf)
  if (!found) return null
  const { place } = found
  const gap = candidates[0]!.importance - place.importance
  if (gap > (isWellSupported(place, toponym, support) ? WIDEST_GAP : LARGEST_GAP)) return null
  const athome =
    support.regionOf(place, toponym) >= LEAST_REGION_SUPPORT ||
    support.countryOf(place, toponym) >= LEAST_COUNTRY_SUPPORT ||
    support.near(place, toponym) >= LEAST_NEAR
  const [first] = candidates
  if (!athome || !first || place === first) return null
  const nearby = support.regionOf(place, toponym) + support.near(place, toponym)
  if (first.importance >= WELL_KNOWN && nearby < AGAINST_WELL_KNOWN) return null
  const named = first.importance >= WELL_KNOWN ? support.countryOf(first, toponym) : 0
  if (named >= OWN_COUNTRY) return null
  return named >= LEAST_COUNTRY_SUPPORT && support.regionOf(place, toponym) < AGAINST_NAMED_COUNTRY ? null : place
}

const chooseWellKnown: PlacePass['choose'] = ({ candidates: [first] }) =>
  first && first.importance >= WELL_KNOWN ? first : null

/** Support for a country from which on it is the article's own, and below which another one is a stranger to it. */
const OWN_COUNTRY = 2
const STRANGE_COUNTRY = 0.4

/** From this importance on a place may lie in a country of which the article says nothing. */
const KNOWN_ABROAD = 150

/** How much more the article speaks of its own country than of one that it does not even name. */
const OVERWHELMING = 3

/** Whether a small place in a country that the article does not speak of would be a guess. */
const isStrange = (place: PlaceRecord, toponym: Toponym, { support }: Surroundings): boolean =>
  place.importance < KNOWN_ABROAD &&
  place.country !== null &&
  support.countryOf(place, toponym) < STRANGE_COUNTRY &&
  support.mostSupported(toponym) >= OWN_COUNTRY

/** Whether mere namesakes of what lies in the article's own country speak for the one of a small place. */
const isOverwhelmed = (place: PlaceRecord, toponym: Toponym, { support }: Surroundings): boolean =>
  place.importance < KNOWN_ABROAD &&
  place.country !== null &&
  !support.names(place, toponym) &&
  support.mostSupported(toponym) >= Math.max(OWN_COUNTRY, OVERWHELMING * support.countryOf(place, toponym))

/** Below this importance even the only place of a name lies too far away to be meant. */
const HAMLET = 75

const chooseOnly: PlacePass['choose'] = (toponym, surroundings) => {
  const [first, second] = toponym.candidates
  if (!first || (second?.importance ?? 0) >= LEAST_TELLING || isStrange(first, toponym, surroundings)) return null
  return first.importance < HAMLET && isOverwhelmed(first, toponym, surroundings) ? null : first
}

/** The most important of those in the country that the article speaks of most among theirs. */
const chooseInNamedCountry: PlacePass['choose'] = (toponym, surroundings) => {
  const { support } = surroundings
  const supported = toponym.candidates.filter(place => support.countryOf(place, toponym) >= LEAST_COUNTRY_SUPPORT)
  const scoreOf = (place: PlaceRecord) => place.importance + COUNTRY_SUPPORT * support.countryOf(place, toponym)
  const found = best(supported, scoreOf)
  const isFirst = found !== null && found.place === toponym.candidates[0]
  return isFirst && !isOverwhelmed(found.place, toponym, surroundings) ? found.place : null
}

/** "North Shore", "West Side": ordinary words that many towns put together. */
const isPlain = (name: string): boolean =>
  name.includes(' ') &&
  name.split(' ').every(word => (wordFlags(foldWord(word)) & (WORD.common | WORD.dictionary)) !== 0)

const choosePopulous: PlacePass['choose'] = (toponym, surroundings) => {
  const [first] = toponym.candidates
  const isGuess = (place: PlaceRecord): boolean =>
    isStrange(place, toponym, surroundings) ||
    isOverwhelmed(place, toponym, surroundings) ||
    (isPlain(toponym.name) && surroundings.support.countryOf(place, toponym) < STRANGE_COUNTRY)
  return first && !isGuess(first) ? first : null
}

/** An airport or a hospital that nobody lists stands in the town that it is named after. */
const chooseSeat: PlacePass['choose'] = ({ name, candidates, seat }, { toponyms, placed }) => {
  if (seat === null || candidates.length > 0) return null
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  const place = placed.get(toponyms[seat]!)
  return CIVIC_HEADS.has(head) && (place?.kind === 'city' || place?.kind === 'district') ? place : null
}

/**
 * The passes in their order. What the text says outright goes first; then names that hardly anybody misunderstands; then
 * the article's own surroundings, before fame, because a local paper's Paris is the one next door; fame and people last.
 */
export const PLACE_PASSES: readonly PlacePass[] = [
  { id: 'place/parent', choose: chooseByParent },
  { id: 'place/parent-of-list', choose: chooseCovered },
  { id: 'place/namesake', choose: chooseNamesake },
  { id: 'place/by-county', choose: chooseByCounty },
  { id: 'place/by-neighbour', choose: chooseByNeighbour },
  { id: 'place/by-telephone', choose: chooseByTelephone },
  { id: 'place/spoken-of-as-town', choose: chooseTown },
  { id: 'place/rival', choose: chooseAmongWellKnown },
  { id: 'place/unmistakable', choose: chooseUnmistakable },
  { id: 'place/at-home', choose: chooseAtHome },
  { id: 'place/well-known', choose: chooseWellKnown },
  { id: 'place/own-country', choose: chooseInOwnCountry },
  { id: 'place/only-one', choose: chooseOnly },
  { id: 'place/in-named-country', choose: chooseInNamedCountry },
  { id: 'place/most-people', choose: choosePopulous },
  { id: NAMED_AFTER, choose: chooseSeat },
]

export interface Placement {
  readonly place: PlaceRecord
  readonly resolvedBy: string
}

/** Runs the passes one after the other over all toponyms that are still without a place. */
export function placeToponyms(toponyms: readonly Toponym[], support: Support): ReadonlyMap<Toponym, Placement> {
  const placements = new Map<Toponym, Placement>()
  const placed = new Map<Toponym, PlaceRecord>()
  for (const { id, choose } of PLACE_PASSES) {
    for (const toponym of [...toponyms].reverse()) {
      if (placed.has(toponym)) continue
      const place = choose(toponym, { toponyms, support, placed })
      if (!place) continue
      placements.set(toponym, { place, resolvedBy: id })
      placed.set(toponym, place)
    }
  }
  return placements
}
