import type { NameMention } from '../../extract/candidates.ts'
import type { PhoneRegion } from '../../gazetteer/area-codes.ts'
import { countryOfDemonym } from '../../gazetteer/demonyms.ts'
import { LEAST_TELLING, WELL_KNOWN } from '../../gazetteer/importance.ts'
import { importanceOf, type PlaceRecord, placesNamed } from '../../gazetteer/places.ts'
import { isDivision } from './candidates.ts'
import type { Toponym } from './toponyms.ts'

/** How much of the article speaks of a country or region; 1 is about one name that can only be there. */
export interface Support {
  /** For a place: what speaks for its region, and for its country, leaving out what the toponym itself says. */
  readonly regionOf: (place: PlaceRecord, but: Toponym) => number
  readonly countryOf: (place: PlaceRecord, but: Toponym) => number
  /** Support of the country that the article speaks of most, leaving out what the toponym itself says. */
  readonly mostSupported: (but: Toponym) => number
  /** Whether the article names the place's country, or a region or the people of it, besides what the toponym says. */
  readonly names: (place: PlaceRecord, but: Toponym) => boolean
  /** The region whose telephone numbers the article gives. */
  readonly telephones: PhoneRegion | null
  /** How many other names can mean a place within a day's walk. */
  readonly near: (place: PlaceRecord, but: Toponym) => number
}

/** Shares of one toponym: a place in a region that is named speaks for it, most when it can be nowhere else. */
type Shares = ReadonlyMap<string, number>

const regionKey = ({ country, region }: PlaceRecord): string | null =>
  country && region ? `${country} ${region}` : null

/** What a well-known bearer of the name leaves to the others. */
const LEFT_BY_WELL_KNOWN = 0.3
const NAMED_REGION = 2
const DATELINE = 2
const PUBLISHER = 2
const DEMONYM = 0.5
const TELEPHONE = 1

/** Smaller places are not heard in a paper's title: "Herald" is a village too. */
const TITLE_WORD = 100

const weightOf = ({ mentions, inDateline }: Toponym): number =>
  (mentions.length >= 4 ? 2 : mentions.length >= 2 ? 1.5 : 1) * (inDateline ? DATELINE : 1)

function add(shares: Map<string, number>, key: string | null, share: number): void {
  if (key !== null) shares.set(key, (shares.get(key) ?? 0) + share)
}

/** How much each region or country gets from a name that can mean any of the places. */
function sharesOf(
  candidates: readonly PlaceRecord[],
  weight: number,
  keyOf: (place: PlaceRecord) => string | null,
): Shares {
  const shares = new Map<string, number>()
  const [first] = candidates
  if (!first || first.importance < LEAST_TELLING) return shares
  const keys = new Set(candidates.map(keyOf))
  const wellKnown = first.importance >= WELL_KNOWN
  for (const key of keys) {
    const isFirst = key === keyOf(first)
    if (keys.size === 1) add(shares, key, weight)
    else if (!wellKnown) add(shares, key, weight / keys.size)
    else add(shares, key, isFirst ? weight * (1 - LEFT_BY_WELL_KNOWN) : (weight * LEFT_BY_WELL_KNOWN) / (keys.size - 1))
  }
  return shares
}

function publisherShares(publisher: string | null): Shares {
  const shares = new Map<string, number>()
  const words = publisher?.split(/\s+/) ?? []
  for (const [at, word] of words.entries()) {
    const names = [word, `${word} ${words[at + 1] ?? ''}`].filter(
      name => /^\p{Lu}/u.test(name) && importanceOf(name) >= TITLE_WORD,
    )
    for (const [key, share] of names.flatMap(name => [...sharesOf(placesNamed(name), PUBLISHER, regionKey)])) {
      add(shares, key, share)
    }
  }
  return shares
}

/** Degrees that a cell of the map measures; a place's neighbours stand in its cell or one of the eight around it. */
const CELL = 0.4
const CELLS_AROUND = 1000

/** A name that can mean very many places says too little of each. */
const MOST_CANDIDATES = 60

const cellOf = (lat: number, lon: number): number => Math.floor(lat / CELL) * CELLS_AROUND + Math.floor(lon / CELL)

/** For each cell of the map the toponyms that can mean a place in it, and how much each says. */
function cellsOf(toponyms: readonly Toponym[]): ReadonlyMap<number, ReadonlyMap<Toponym, number>> {
  const cells = new Map<number, Map<Toponym, number>>()
  for (const toponym of toponyms) {
    const candidates = toponym.candidates.filter(({ kind }) => kind !== 'country' && kind !== 'region')
    if (candidates.length > MOST_CANDIDATES) continue
    const wellKnown = candidates[0] !== undefined && candidates[0].importance >= WELL_KNOWN
    for (const place of candidates) {
      const say = (wellKnown && place !== candidates[0] ? LEFT_BY_WELL_KNOWN : 1) / Math.sqrt(candidates.length)
      const cell = cellOf(place.lat, place.lon)
      const says = cells.get(cell) ?? new Map<Toponym, number>()
      says.set(toponym, Math.max(say, says.get(toponym) ?? 0))
      cells.set(cell, says)
    }
  }
  return cells
}

function nearIn(cells: ReadonlyMap<number, ReadonlyMap<Toponym, number>>, place: PlaceRecord, but: Toponym): number {
  const neighbours = new Map<Toponym, number>()
  for (const north of [-CELL, 0, CELL]) {
    for (const east of [-CELL, 0, CELL]) {
      for (const [toponym, say] of cells.get(cellOf(place.lat + north, place.lon + east)) ?? []) {
        if (toponym !== but) neighbours.set(toponym, Math.max(say, neighbours.get(toponym) ?? 0))
      }
    }
  }
  let sum = 0
  for (const say of neighbours.values()) sum += say
  return sum
}

/** What besides its toponyms tells where an article is at home. */
export interface Background {
  readonly groups: readonly NameMention[]
  readonly publisher: string | null
  readonly telephones: PhoneRegion | null
}

/** Adds up what toponyms, nationalities, telephones and the publisher's name say about regions and countries. */
export function supportOf(toponyms: readonly Toponym[], { groups, publisher, telephones }: Background): Support {
  const regions = new Map<string, number>(publisherShares(publisher))
  const countries = new Map<string, number>()
  if (telephones) {
    add(regions, `${telephones.country} ${telephones.region}`, TELEPHONE)
    add(countries, telephones.country, TELEPHONE)
  }
  const own = new Map<Toponym, { readonly regions: Shares; readonly countries: Shares }>()
  for (const toponym of toponyms) {
    const { candidates } = toponym
    const weight = weightOf(toponym)
    const isRegion = candidates[0]?.kind === 'region' && candidates[0].importance >= WELL_KNOWN
    const shares = {
      regions: sharesOf(candidates, isRegion ? NAMED_REGION * weight : weight, regionKey),
      countries: sharesOf(candidates, weight, ({ country }) => country),
    }
    own.set(toponym, shares)
    for (const [key, share] of shares.regions) add(regions, key, share)
    for (const [key, share] of shares.countries) add(countries, key, share)
  }
  for (const { text } of groups) add(countries, countryOfDemonym(text), DEMONYM)
  const but = (all: ReadonlyMap<string, number>, key: string | null, shares: Shares | undefined): number =>
    key === null ? 0 : (all.get(key) ?? 0) - (shares?.get(key) ?? 0)
  const cells = cellsOf(toponyms)
  const peoples = new Set(groups.map(({ text }) => countryOfDemonym(text)))
  const divisions = toponyms.filter(
    ({ candidates: [first] }) => first && isDivision(first) && first.importance >= WELL_KNOWN,
  )
  return {
    telephones,
    names: ({ country }, toponym) =>
      peoples.has(country) || divisions.some(other => other !== toponym && other.candidates[0]!.country === country),
    mostSupported: toponym => {
      const shares = own.get(toponym)?.countries
      let most = 0
      for (const [country, support] of countries) most = Math.max(most, support - (shares?.get(country) ?? 0))
      return most
    },
    near: (place, toponym) => nearIn(cells, place, toponym),
    regionOf: (place, toponym) => but(regions, regionKey(place), own.get(toponym)?.regions),
    countryOf: (place, toponym) => but(countries, place.country, own.get(toponym)?.countries),
  }
}
