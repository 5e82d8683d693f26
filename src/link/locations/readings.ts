import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import { ADDRESS_HEADS } from '../../lexicon/places-locals.ts'
import { candidatesOf, isDivision, liesIn } from './candidates.ts'
import { withSharedHead } from './shared-heads.ts'

/** What stands between a place and the larger one that it lies in. */
const PAIR =
  /^(?:,?\s+(?:(?:count(?:y|ies)|districts?|parish(?:es)?|provinces?)\s+)?in|,|\s*\(|,\s+(?:in|a city in|a town in|capital of))\s*(?:the\s+)?$/

/** "Locust St." in "400 Locust St., Lebanon": behind a street stands its town. */
const isAddress = ({ text }: NameMention): boolean =>
  ADDRESS_HEADS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) && text.includes(' ')

/** What ties a place to its region without a doubt: "in Nyanga in the Western Cape". */
const INSIDE = /^,?\s+in\s/

/** What tells that a name means the region and not the city of that name. */
const REGION_FOLLOWS =
  /^\s+(?:states?|provinces?|regions?|oblasts?|governorates?|prefectures?|departments?|[Gg]overnor)\b|^\s+Gov\.|^(?:,\s+\p{Lu}[\p{L}-]*){0,4},?\s+and\s+(?:\p{Lu}[\p{L}-]*|other)\s+(?:regions|provinces|oblasts|governorates|departments|states)\b/u
const REGION_PRECEDES =
  /\b(?:departments?|governorates?|islands?|oblasts?|prefectures?|provinces?|regions?|states?) of (?:\p{Lu}[\p{L}-]* ?(?:,|and|, and) ){0,4}$/u

/** Characters behind a mention that can tell that it is a region. */
const LOOK_AHEAD = 60

/** Characters before a mention that can tell that it is a region. */
export const LOOK_BACK = 80

/** A mention with all that its own words and its neighbours say of the place it can be. */
export interface Reading {
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
export function readMentions(document: Document, mentions: readonly NameMention[]): readonly Reading[] {
  const readings: Reading[] = new Array(mentions.length)
  const asParent = new Set<number>()
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]!
    const next = mentions[at + 1]
    const tail = document.text.slice(mention.end, mention.end + LOOK_AHEAD)
    const called = withSharedHead(mention, tail)
    const head = document.text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start)
    const isRegion = asParent.has(at) || REGION_FOLLOWS.test(tail) || REGION_PRECEDES.test(head)
    const regional = isRegion ? called.candidates.filter(isDivision) : []
    let candidates = regional.length > 0 ? regional : called.candidates
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
    readings[at] = { ...called, candidates, parent, cover: coverOf(document, readings, at, mention, parent) }
  }
  return readings
}

/** What stands between two names of one list. */
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
