import type { Evidence, NameType } from '../candidates.ts'
import { ORGANIZATION_CONTEXTS } from './evidence/organization-contexts.ts'
import { PERSON_CONTEXTS } from './evidence/person-contexts.ts'
import type { Stretch } from './stretch.ts'

/** A reading of the first round, with the sum of its weights. */
export interface FirstReading {
  readonly stretch: Stretch
  readonly type: NameType
  readonly weight: number
  readonly evidence: readonly Evidence[]
}

/** What a name weighs where it weighs most, and what stands around its other mentions. */
interface Sum {
  readonly most: number
  /** Of what stands around all mentions, what the weightiest does not count yet. */
  readonly around: number
  readonly aroundMost: number
  readonly mentions: number
}

const AROUND: ReadonlySet<string> = new Set([...ORGANIZATION_CONTEXTS, ...PERSON_CONTEXTS].map(({ id }) => id))
const LONGEST = 3
/** From this weight on all mentions together make a name clear, when its next best type weighs so much less. */
const CLEAR_TOGETHER = 3
const LEAD = 1.2

/** The type of names that no mention makes clear and all together do: key → type. */
export function weighTogether(readings: readonly FirstReading[]): Map<string, NameType> {
  const sums = new Map<string, Map<NameType, Sum>>()
  for (const reading of readings) {
    const { partOfLonger, words, key } = reading.stretch
    if (partOfLonger || words > LONGEST) continue
    const ofKey = sums.get(key) ?? new Map<NameType, Sum>()
    sums.set(key, ofKey.set(reading.type, added(ofKey.get(reading.type), reading)))
  }
  const types = new Map<string, NameType>()
  for (const [key, ofKey] of sums) {
    const type = leader(ofKey)
    if (type) types.set(key, type)
  }
  return types
}

/** The words of a name count once, what stands around it at every mention that it makes likelier. */
function added(sum: Sum | undefined, { weight, evidence }: FirstReading): Sum {
  const around = evidence.reduce((total, each) => (AROUND.has(each.rule) ? total + each.weight : total), 0)
  const told = Math.max(0, Math.min(weight, around))
  if (!sum) return { most: weight, around: 0, aroundMost: told, mentions: 1 }
  const mentions = sum.mentions + 1
  const { most, aroundMost } = sum
  if (weight <= most) return { most, around: sum.around + told, aroundMost, mentions }
  return { most: weight, around: sum.around + aroundMost, aroundMost: told, mentions }
}

function leader(ofKey: ReadonlyMap<NameType, Sum>): NameType | null {
  const [best, next] = [...ofKey]
    .map(([type, sum]) => ({ type, mentions: sum.mentions, total: sum.most + sum.around }))
    .sort((a, b) => b.total - a.total)
  if (!best || best.mentions < 2 || best.type === 'location') return null
  return best.total >= CLEAR_TOGETHER && best.total >= (next?.total ?? 0) + LEAD ? best.type : null
}
