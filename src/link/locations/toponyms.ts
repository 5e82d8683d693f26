import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import { foldName } from '../../gazetteer/fold.ts'
import { LEAST_TELLING } from '../../gazetteer/importance.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'
import { candidatesOf, liesIn } from './candidates.ts'
import { withinClauses } from './clause-regions.ts'
import { type Reading, readMentions } from './readings.ts'
import { isSpokenOfAsTown } from './spoken-towns.ts'

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
