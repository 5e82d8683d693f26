import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import { foldName } from '../../gazetteer/fold.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'

import { candidatesOf, isDivision, liesIn } from './candidates.ts'

/** A place name with one sense in the article: all its mentions, and the places it can be. */
export interface Toponym {
  readonly name: string
  readonly mentions: readonly NameMention[]
  /** Most important first. */
  readonly candidates: readonly PlaceRecord[]
  /** The toponym that the text names as what it lies in: "Florida" in "Miami, Florida". */
  readonly parent: number | null
  readonly inDateline: boolean
  /** The text names it as what another place lies in. */
  readonly holds: boolean
  /** How many other places bear the name. */
  readonly alternatives: number
}

/** What stands between a place and the larger one that it lies in. */
const PAIR = /^(?:,?\s+in|,|\s*\(|,\s+(?:in|a city in|a town in|capital of))\s*(?:the\s+)?$/

/** What tells that a name means the region and not the city of that name. */
const REGION_FOLLOWS = /^\s+(?:state|province|region|oblast|governorate|prefecture)\b/

interface Reading {
  readonly mention: NameMention
  readonly candidates: readonly PlaceRecord[]
  /** Index of the reading behind it that names what it lies in. */
  readonly parent: number | null
}

/** Reads the mentions from right to left, so that "Paris, Lamar County, Texas" is understood from Texas on. */
function readMentions(document: Document, mentions: readonly NameMention[]): readonly Reading[] {
  const readings: Reading[] = new Array(mentions.length)
  const asParent = new Set<number>()
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]!
    const next = mentions[at + 1]
    const all = candidatesOf(mention.text)
    const tail = document.text.slice(mention.end, mention.end + 16)
    const regional = asParent.has(at) || REGION_FOLLOWS.test(tail) ? all.filter(isDivision) : all
    let candidates = regional.length > 0 ? regional : all
    let parent: number | null = null
    if (next && next.start - mention.end <= 16 && PAIR.test(document.text.slice(mention.end, next.start))) {
      const regions = candidatesOf(next.text).filter(isDivision)
      const inside = candidates.filter(place => regions.some(region => canPair(candidates[0]!, place, region)))
      if (inside.length > 0 || (candidates.length === 0 && regions.length > 0)) {
        parent = at + 1
        asParent.add(at + 1)
        candidates = inside
        const holders = regions.filter(region => inside.length === 0 || inside.some(place => liesIn(place, region)))
        readings[at + 1] = { ...readings[at + 1]!, candidates: narrowed(readings[at + 1]!.candidates, holders) }
      }
    }
    readings[at] = { mention, candidates, parent }
  }
  return readings
}

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

/**
 * The toponyms of an article in order of first mention. Mentions of one name have one sense; where the text itself says
 * more (a parent behind the name, "New York state"), the fuller reading holds for its own mentions and, when it is the
 * only one of its name, for the bare mentions too.
 */
export function toponymsOf(document: Document, mentions: readonly NameMention[]): readonly Toponym[] {
  const readings = readMentions(document, mentions)
  const senses = new Map<string, number[]>()
  const byName = new Map<string, Set<string>>()
  for (const [index, { mention, candidates, parent }] of readings.entries()) {
    const name = foldName(stateOfAbbreviation(mention.text) ?? mention.text) || mention.text
    const sense = parent === null && candidates.length !== 1 ? `${name}|` : `${name}|${candidates[0]?.number ?? ''}`
    senses.set(sense, [...(senses.get(sense) ?? []), index])
    byName.set(name, (byName.get(name) ?? new Set()).add(sense))
  }
  for (const [name, keys] of byName) {
    const bare = senses.get(`${name}|`)
    const fuller = [...keys].filter(key => key !== `${name}|` && isCity(readings[senses.get(key)![0]!]!))
    if (!bare || fuller.length !== 1) continue
    senses.set(
      fuller[0]!,
      [...senses.get(fuller[0]!)!, ...bare].sort((a, b) => a - b),
    )
    senses.delete(`${name}|`)
  }
  const groups = [...senses.values()].sort((a, b) => a[0]! - b[0]!)
  const groupOf = new Map(groups.flatMap((indices, group) => indices.map(index => [index, group] as const)))
  return groups.map(indices => {
    const fullest = indices.find(index => readings[index]!.parent !== null) ?? indices[0]!
    const { mention, candidates, parent } = readings[fullest]!
    return {
      name: mention.text,
      mentions: indices.map(index => readings[index]!.mention),
      candidates: indices.reduce(
        (fewest, index) =>
          readings[index]!.parent !== null && readings[index]!.candidates.length > 0
            ? readings[index]!.candidates
            : fewest,
        candidates,
      ),
      parent: parent === null ? null : (groupOf.get(parent) ?? null),
      holds: indices.some(index => readings[index - 1]?.parent === index),
      alternatives: Math.max(0, candidatesOf(mention.text).length - 1),
      inDateline: isInDateline(document, readings[indices[0]!]!.mention),
    }
  })
}

const isCity = ({ candidates, parent }: Reading): boolean =>
  parent !== null || candidates[0]?.kind === 'city' || candidates[0]?.kind === 'district'

function isInDateline({ dateline }: Document, { start, end }: NameMention): boolean {
  const place = dateline?.place
  return place !== null && place !== undefined && start >= place.start && end <= place.end
}
