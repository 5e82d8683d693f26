import type { PlaceRecord } from '../../gazetteer/places.ts'
import { CIVIC_HEADS } from '../../lexicon/places-heads.ts'
import { liesIn } from './candidates.ts'
import { chooseByCounty, chooseByNeighbour } from './county-passes.ts'
import { chooseOnly, choosePopulous, chooseUnmistakable, chooseWellKnown } from './fame-passes.ts'
import { chooseAtHome, chooseInNamedCountry } from './home-passes.ts'
import {
  chooseAmongWellKnown,
  chooseByTelephone,
  chooseCovered,
  chooseInOwnCountry,
  chooseNamesake,
  chooseTown,
} from './namesake-passes.ts'
import type { Placement, PlacePass } from './placement.ts'
import type { Support } from './support.ts'
import type { Toponym } from './toponyms.ts'

/** The pass that gives a building the point of its town: they stay two places. */
export const NAMED_AFTER = 'place/named-after'

/** "Miami, Florida": the most important of those that lie in what the text says. */
const chooseByParent: PlacePass['choose'] = ({ parent, candidates }, { toponyms, placed }) => {
  if (parent === null) return null
  const region = placed.get(toponyms[parent]!)
  return candidates.find(place => !region || liesIn(place, region)) ?? null
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
