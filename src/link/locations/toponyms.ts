import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import { foldName } from '../../gazetteer/fold.ts'
import { LEAST_TELLING, WELL_KNOWN } from '../../gazetteer/importance.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'
import { ADDRESS_HEADS, TOWNSFOLK } from '../../lexicon/places-locals.ts'

import { candidatesOf, isDivision, liesIn } from './candidates.ts'

/** A place name with one sense in the article: all its mentions, and the places it can be. */
export interface Toponym {
  readonly name: string
  readonly mentions: readonly NameMention[]
  /** Most important first. */
  readonly candidates: readonly PlaceRecord[]
  /** The toponym that the text names as what it lies in: "Florida" in "Miami, Florida". */
  readonly parent: number | null
  /** Those of the candidates that lie in what the last name of its list lies in. */
  readonly covered: readonly PlaceRecord[]
  readonly inDateline: boolean
  /** The text speaks of it as of a town: "a Lebanon woman", "400 Locust St., Lebanon". */
  readonly isTown: boolean
  /** The text names it as what another place lies in. */
  readonly holds: boolean
  /** The toponym inside its own name: "Edinburgh" of "Edinburgh Airport". */
  readonly seat: number | null
  /** How many other places bear the name. */
  readonly alternatives: number
}

/** What stands between a place and the larger one that it lies in. */
const PAIR =
  /^(?:,?\s+(?:(?:count(?:y|ies)|districts?|parish(?:es)?|provinces?)\s+)?in|,|\s*\(|,\s+(?:in|a city in|a town in|capital of))\s*(?:the\s+)?$/

/** "Locust St." in "400 Locust St., Lebanon": behind a street stands its town. */
const isAddress = ({ text }: NameMention): boolean =>
  ADDRESS_HEADS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) && text.includes(' ')

/** What ties a place to its region without a doubt: "in Nyanga in the Western Cape". */
const INSIDE = /^,?\s+in\s/

/** Where a clause begins that its region opens: "In Nuevo León, three died in Guadalupe". */
const CLAUSE_OPENS = /(?:^|[.;:!?]["”']?\s+|\n\s*|,\s+(?:and|but|while)\s+)[Ii]n (?:the )?$/u
const CLAUSE_ENDS = /[.;:!?]["”']?\s|\n/

/** What tells that a name means the region and not the city of that name. */
const REGION_FOLLOWS =
  /^\s+(?:states?|provinces?|regions?|oblasts?|governorates?|prefectures?|departments?|[Gg]overnor)\b|^\s+Gov\.|^(?:,\s+\p{Lu}[\p{L}-]*){0,4},?\s+and\s+(?:\p{Lu}[\p{L}-]*|other)\s+(?:regions|provinces|oblasts|governorates|departments|states)\b/u
const REGION_PRECEDES =
  /\b(?:departments?|governorates?|islands?|oblasts?|prefectures?|provinces?|regions?|states?) of (?:\p{Lu}[\p{L}-]* ?(?:,|and|, and) ){0,4}$/u

/** "Harris" in "Muscogee and Harris counties". */
const COUNTIES_FOLLOW =
  /^(?:(?:,|,? and|,? or)\s+\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?){0,6}\s+(?:counties|county|parishes|Counties|Parishes)\b/u

/** The county that a bare name means in "Muscogee and Harris counties". */
function countiesNamed(name: string, tail: string): readonly PlaceRecord[] {
  if (!COUNTIES_FOLLOW.test(tail)) return []
  return [...candidatesOf(`${name} County`), ...candidatesOf(`${name} Parish`)].filter(({ kind }) => kind === 'county')
}

/** "Emba" in "the Ural and Emba rivers". */
const RIVERS_FOLLOW = /^(?:(?:,|,? and|,? or)\s+(?:the )?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)?){0,6}\s+[Rr]ivers\b/u

/** Whether "rivers" behind a name, or behind the list that it stands in, makes it one. */
const isRiver = (tail: string): boolean => RIVERS_FOLLOW.test(tail)

const riversNamed = (name: string): readonly PlaceRecord[] =>
  [...candidatesOf(`${name} River`), ...candidatesOf(name)].filter(({ kind }) => kind === 'water')

/** Characters behind a mention that can tell that it is a region. */
const LOOK_AHEAD = 60

/** Characters before a mention that can tell that it is a region. */
const LOOK_BACK = 80

interface Reading {
  readonly mention: NameMention
  /** What it is called in full: "Harris County" for the "Harris" of "Muscogee and Harris counties". */
  readonly name: string
  readonly candidates: readonly PlaceRecord[]
  /** Index of the reading behind it that names what it lies in. */
  readonly parent: number | null
  /** The same for a name in a list before such a pair: Illinois for the Paris of "Paris, Cairo and Marion, Illinois". */
  readonly cover: number | null
}

/** Reads the mentions from right to left, so that "Paris, Lamar County, Texas" is understood from Texas on. */
function readMentions(document: Document, mentions: readonly NameMention[]): readonly Reading[] {
  const readings: Reading[] = new Array(mentions.length)
  const asParent = new Set<number>()
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]!
    const next = mentions[at + 1]
    const tail = document.text.slice(mention.end, mention.end + LOOK_AHEAD)
    const counties = countiesNamed(mention.text, tail)
    const river = isRiver(tail)
    const all = counties.length > 0 ? counties : river ? riversNamed(mention.text) : candidatesOf(mention.text)
    const head = document.text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start)
    const regional =
      asParent.has(at) || REGION_FOLLOWS.test(tail) || REGION_PRECEDES.test(head) ? all.filter(isDivision) : all
    let candidates = regional.length > 0 ? regional : all
    let parent: number | null = null
    if (
      next &&
      !isAddress(mention) &&
      next.start - mention.end <= 16 &&
      PAIR.test(document.text.slice(mention.end, next.start))
    ) {
      const regions = candidatesOf(next.text).filter(isDivision)
      const inside = candidates.filter(place => regions.some(region => canPair(candidates[0]!, place, region)))
      if (inside.length > 0 || (candidates.length === 0 && regions.length > 0)) {
        parent = at + 1
        asParent.add(at + 1)
        candidates = inside
        const holders = regions.filter(region => inside.length === 0 || inside.some(place => liesIn(place, region)))
        readings[at + 1] = { ...readings[at + 1]!, candidates: narrowed(readings[at + 1]!.candidates, holders) }
      } else if (isElsewhere(document, mention, next, candidates, regions)) candidates = []
    }
    const name = counties.length > 0 ? counties[0]!.name : mention.text
    readings[at] = {
      mention: river ? { ...mention, kind: 'water' } : mention,
      name,
      candidates,
      parent,
      cover: coverOf(document, readings, at, mention, parent),
    }
  }
  return readings
}

const JOINED = /^(?:,|,? and|,? or)\s+$/

/** What the next name of a list lies in. */
function coverOf(
  { text }: Document,
  readings: readonly Reading[],
  at: number,
  mention: NameMention,
  parent: number | null,
): number | null {
  const next = readings[at + 1]
  if (parent !== null || !next || next.mention.start - mention.end > 6) return null
  return JOINED.test(text.slice(mention.end, next.mention.start)) ? (next.parent ?? next.cover) : null
}

/** "Nyanga in the Western Cape" is no Nyanga in Zimbabwe. */
const isElsewhere = (
  { text }: Document,
  mention: NameMention,
  next: NameMention,
  candidates: readonly PlaceRecord[],
  regions: readonly PlaceRecord[],
): boolean =>
  regions.length === 1 &&
  candidates[0]?.kind === 'city' &&
  candidates[0].importance < WELL_KNOWN &&
  INSIDE.test(text.slice(mention.end, next.start))

/**
 * Whether "A, B" can mean a place in a region. A country before a comma is no town: "Canada, Mexico" is a list; only a
 * region behind it makes "Lebanon, Indiana" a pair.
 */
function canPair(first: PlaceRecord, place: PlaceRecord, region: PlaceRecord): boolean {
  return liesIn(place, region) && (first.kind !== 'country' || region.kind !== 'country' || place.kind === 'region')
}

/** Those of the candidates that are allowed; all when none is. */
function narrowed(candidates: readonly PlaceRecord[], allowed: readonly PlaceRecord[]): readonly PlaceRecord[] {
  const kept = candidates.filter(({ number }) => allowed.some(place => place.number === number))
  return kept.length > 0 ? kept : candidates
}

/** The region that opens a clause narrows the places that follow in it, where one of them lies there. */
function withinClauses({ text }: Document, readings: readonly Reading[]): readonly Reading[] {
  let region: PlaceRecord | null = null
  let end = 0
  return readings.map(reading => {
    const { mention, candidates, parent } = reading
    if (region && CLAUSE_ENDS.test(text.slice(end, mention.start))) region = null
    end = mention.end
    if (CLAUSE_OPENS.test(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start))) {
      region = candidates.find(each => isDivision(each) && each.kind !== 'country') ?? null
      return reading
    }
    const opener = region
    if (!opener || parent !== null || candidates.length < 2) return reading
    const inside = candidates.filter(place => liesIn(place, opener))
    return inside.length > 0 ? { ...reading, candidates: inside } : reading
  })
}

/** For the reading of a longer name the reading of the first place inside it. */
function seatsOf(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const seats = new Map<number, number>()
  let longer = -1
  for (const [index, { mention }] of readings.entries()) {
    if (mention.within === null) longer = index
    else if (longer >= 0 && mention.end <= readings[longer]!.mention.end && !seats.has(longer)) seats.set(longer, index)
  }
  return seats
}

/** Indices of the readings that have one sense, by name and place; a bare name that can mean several has no place. */
function sensesOf(readings: readonly Reading[]): ReadonlyMap<string, ReadonlyMap<number | null, number[]>> {
  const senses = new Map<string, Map<number | null, number[]>>()
  for (const [index, { name: full, candidates, parent }] of readings.entries()) {
    const name = foldName(stateOfAbbreviation(full) ?? full) || full
    const place = parent === null && candidates.length !== 1 ? null : (candidates[0]?.number ?? null)
    const places = senses.get(name) ?? new Map<number | null, number[]>()
    senses.set(name, places)
    const indices = places.get(place)
    if (indices) indices.push(index)
    else places.set(place, [index])
  }
  return senses
}

/** The senses of one name; where the article tells just one town outright, its bare mentions are that town too. */
function groupsOf(places: ReadonlyMap<number | null, number[]>, readings: readonly Reading[]): readonly number[][] {
  const bare = places.get(null)
  const told = [...places].filter(([place, indices]) => place !== null && isTown(readings[indices[0]!]!))
  const [only] = told
  if (!bare || !only || told.length > 1) return [...places.values()]
  const others = [...places.values()].filter(indices => indices !== bare && indices !== only[1])
  return [[...only[1], ...bare].sort((a, b) => a - b), ...others]
}

const isTown = ({ candidates, parent }: Reading): boolean =>
  parent !== null || candidates[0]?.kind === 'city' || candidates[0]?.kind === 'district'

/**
 * The toponyms of an article in order of first mention. Mentions of one name have one sense; where the text itself says
 * more (a parent behind the name, "New York state"), the fuller reading holds for its own mentions and, when it is the
 * only one of its name, for the bare mentions too.
 */
export function toponymsOf(document: Document, mentions: readonly NameMention[]): readonly Toponym[] {
  const readings = withinClauses(document, readMentions(document, mentions))
  const groups = [...sensesOf(readings).values()].flatMap(places => groupsOf(places, readings))
  groups.sort((a, b) => a[0]! - b[0]!)
  const groupOf = new Int32Array(readings.length)
  for (const [group, indices] of groups.entries()) for (const index of indices) groupOf[index] = group
  const seats = seatsOf(readings)
  return groups.map(indices => {
    const fullest = indices.find(index => readings[index]!.parent !== null) ?? indices[0]!
    const { name, candidates, parent } = readings[fullest]!
    return {
      name,
      mentions: indices.map(index => readings[index]!.mention),
      candidates,
      parent: parent === null ? null : groupOf[parent]!,
      covered: parent === null ? indices.flatMap(index => coveredOf(readings, index)) : [],
      isTown: indices.some(index => isSpokenOfAsTown(document, readings[index]!.mention)),
      inDateline: isInDateline(document, readings[indices[0]!]!.mention),
      seat: seats.has(indices[0]!) ? groupOf[seats.get(indices[0]!)!]! : null,
      holds: indices.some(index => readings[index - 1]?.parent === index),
      alternatives: Math.max(0, candidatesOf(name).filter(isCounted).length - 1),
    }
  })
}

/** Tokens before a city within which its address begins with a number. */
const ADDRESS = 7

/** "a Lebanon woman", "the Jordan middle school", "420 Augusta St., Alexandria". */
function isSpokenOfAsTown({ tokens }: Document, { first, last, within }: NameMention): boolean {
  if (within !== null) return false
  const next = tokens[last]
  if (next?.shape === 'lower' && (TOWNSFOLK.has(next.lower) || isSchool(tokens[last + 1]?.lower, next.lower)))
    return true
  if (tokens[first - 1]?.text !== ',' || !ADDRESS_HEADS.has(tokens[first - 2]?.lower ?? '')) return false
  for (let at = first - 3; at > first - ADDRESS; at--) if (tokens[at]?.kind === 'number') return true
  return false
}

const isSchool = (word: string | undefined, level: string): boolean =>
  word === 'school' && /^(?:elementary|grade|high|middle|primary)$/.test(level)

function coveredOf(readings: readonly Reading[], index: number): readonly PlaceRecord[] {
  const { cover, candidates } = readings[index]!
  const regions = cover === null ? [] : readings[cover]!.candidates.filter(({ kind }) => kind === 'region')
  return candidates.filter(place => regions.some(region => liesIn(place, region)))
}

const isCounted = ({ importance }: PlaceRecord): boolean => importance >= LEAST_TELLING

function isInDateline({ dateline }: Document, { start, end }: NameMention): boolean {
  const place = dateline?.place
  return place !== null && place !== undefined && start >= place.start && end <= place.end
}
