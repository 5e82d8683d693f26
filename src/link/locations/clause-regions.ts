import type { Document } from '../../document/document.ts'
import type { PlaceRecord } from '../../gazetteer/places.ts'
import { isDivision, liesIn } from './candidates.ts'
import { LOOK_BACK, type Reading } from './readings.ts'

/** Where a clause begins that its region opens: "In Nuevo León, three died in Guadalupe". */
const CLAUSE_OPENS = /(?:^|[.;:!?]["”']?\s+|\n\s*|,\s+(?:and|but|while)\s+)[Ii]n (?:the )?$/u
const CLAUSE_ENDS = /[.;:!?]["”']?\s|\n/

/** The region that opens a clause narrows the places that follow in it, where one of them lies there. */
export function withinClauses({ text }: Document, readings: readonly Reading[]): readonly Reading[] {
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
