import type { LocationKind } from '../../report.ts'
import type { Evidence, NameType } from '../candidates.ts'
import { ARTICLE_RULES, CLEAR } from './article-names.ts'
import { CLASS, type NameScan } from './classes.ts'
import { ORGANIZATION_RULES } from './evidence/organizations.ts'
import { EVENT_RULES, GROUP_RULES, LOCATION_RULES } from './evidence/others.ts'
import { PERSON_RULES } from './evidence/persons.ts'
import type { Run } from './runs.ts'
import { type ArticleNames, LINK, type NameRule, type Stretch, stretchesOf } from './stretch.ts'

/** What the place side says of a stretch. */
export interface Toponym {
  readonly kind: LocationKind | null
  readonly evidence: readonly Evidence[]
}
/** By first token and then by last. */
export type Toponyms = ReadonlyMap<number, ReadonlyMap<number, Toponym>>

/** A reading of a stretch as one type, with its evidence and the sum of the weights. */
export interface Reading {
  readonly stretch: Stretch
  readonly type: NameType
  readonly kind: LocationKind | null
  readonly evidence: readonly Evidence[]
  readonly weight: number
}

/** Every rule that looks at a name and what stands around it. */
export const NAME_RULES: readonly NameRule[] = [...PERSON_RULES, ...ORGANIZATION_RULES, ...GROUP_RULES, ...EVENT_RULES]

interface Compiled {
  readonly holds: (stretch: Stretch) => boolean
  readonly evidence: Evidence
}

const compile = (rules: readonly NameRule[]): Compiled[] =>
  rules.map(({ id, type, weight, holds }) => ({ holds, evidence: { type, rule: id, weight } }))

interface TypeRules {
  readonly type: NameType
  readonly rules: readonly Compiled[]
  /** The most words that a name of the type has. */
  readonly words: number
  /** What a stretch must have for its rules to be asked at all; classes of which one is enough. */
  readonly needs: number
}

const TYPES: readonly TypeRules[] = [
  { type: 'person', rules: compile(PERSON_RULES), words: 6, needs: CLASS.capital },
  { type: 'organization', rules: compile(ORGANIZATION_RULES), words: 8, needs: CLASS.capital },
  { type: 'group', rules: compile(GROUP_RULES), words: 2, needs: CLASS.nationality | CLASS.faith },
  { type: 'event', rules: compile(EVENT_RULES), words: 7, needs: CLASS.capital },
]

/** What a name must weigh to be one; it also keeps a run from falling into more names than it needs. */
const LEAST = 1.4

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0)

/** All readings of a run's stretches by their own evidence, hopeless ones left out. */
export function readRun(scan: NameScan, run: Run, toponyms: Toponyms): Reading[] {
  const readings: Reading[] = []
  for (const stretch of stretchesOf(scan, run, toponyms)) {
    for (const typeRules of TYPES) {
      if (stretch.words <= typeRules.words && stretch.any & typeRules.needs) addReading(readings, stretch, typeRules)
    }
    const toponym = toponyms.get(stretch.first)?.get(stretch.last)
    if (toponym) readings.push(locationReading(stretch, toponym))
  }
  return heedLonger(readings, run)
}

function locationReading(stretch: Stretch, { kind, evidence }: Toponym): Reading {
  const more = LOCATION_RULES.filter(({ holds }) => holds(stretch))
  const all = [...evidence, ...more.map(({ id, type, weight }) => ({ rule: id, type, weight }))]
  return { stretch, type: 'location', kind, evidence: all, weight: sum(all) }
}

/** A place inside a clear longer name is a part of it: "Peking University", "University of Berlin", "Paris Jackson". */
function heedLonger(readings: readonly Reading[], { first, last }: Run): Reading[] {
  const reach = new Uint8Array(last - first)
  for (const { type, stretch, weight } of readings) {
    const whole = type === 'organization' ? !(stretch.links & LINK.place) : type === 'person' && stretch.words > 1
    if (!whole || weight < CLEAR) continue
    const length = stretch.last - stretch.first
    for (let at = stretch.first; at < stretch.last; at++) reach[at - first] = Math.max(reach[at - first]!, length)
  }
  return readings.map(reading => {
    const { type, stretch, evidence, weight } = reading
    if (type !== 'location' || reach[stretch.first - first]! <= stretch.last - stretch.first) return reading
    return { ...reading, evidence: [...evidence, INSIDE_LONGER_NAME], weight: weight + INSIDE_LONGER_NAME.weight }
  })
}

const INSIDE_LONGER_NAME: Evidence = { type: 'location', rule: 'location/inside-longer-name', weight: -3.5 }

/** No evidence of the article lifts a reading from below this. */
const HOPELESS = -6

function addReading(readings: Reading[], stretch: Stretch, { type, rules }: TypeRules): void {
  let found: Evidence[] | null = null
  let weight = 0
  for (const { holds, evidence } of rules) {
    if (!holds(stretch)) continue
    if (found) found.push(evidence)
    else found = [evidence]
    weight += evidence.weight
  }
  // A name of which nothing is known yet may still be one that the article makes clear elsewhere.
  if (weight > HOPELESS && (found || stretch.words < 3))
    readings.push({ stretch, type, kind: null, evidence: found ?? NO_EVIDENCE, weight })
}

const NO_EVIDENCE: readonly Evidence[] = []

/** The same readings with what the article's clear names say. */
export function readAgain(readings: readonly Reading[], known: ArticleNames): Reading[] {
  return readings.map(reading => {
    const unclear = reading.weight < CLEAR
    let evidence: Evidence[] | null = null
    for (const { id, type, weight, holds, whenUnclear } of ARTICLE_RULES) {
      if (type !== reading.type || (whenUnclear && !unclear) || !holds(reading.stretch, known)) continue
      evidence ??= [...reading.evidence]
      evidence.push({ rule: id, type, weight })
    }
    return evidence ? { ...reading, evidence, weight: sum(evidence) } : reading
  })
}

/** No two persons stand side by side without a mark or word between them. */
const TWO_PERSONS = 2.5
const areTwoPersons = (before: Reading | null | undefined, reading: Reading): boolean =>
  before?.type === 'person' && reading.type === 'person'

/** Of all ways to cut a run into names and other words the one that weighs most; a name weighs its sum less LEAST. */
export function decide({ first, last }: Run, readings: readonly Reading[]): Reading[] {
  const best: number[] = new Array(last - first + 1).fill(0)
  const chosen: (Reading | null)[] = new Array(best.length).fill(null)
  const endingAt: Reading[][] = best.map(() => [])
  for (const reading of readings) if (reading.weight > LEAST) endingAt[reading.stretch.last - first]!.push(reading)
  for (let at = 1; at < best.length; at++) {
    best[at] = best[at - 1]!
    for (const reading of endingAt[at]!) {
      const from = reading.stretch.first - first
      const total = best[from]! + reading.weight - LEAST - (areTwoPersons(chosen[from], reading) ? TWO_PERSONS : 0)
      if (total <= best[at]!) continue
      best[at] = total
      chosen[at] = reading
    }
  }
  const taken: Reading[] = []
  for (let at = best.length - 1; at > 0; ) {
    const reading = chosen[at]
    if (reading) taken.push(reading)
    at = reading ? reading.stretch.first - first : at - 1
  }
  return taken.reverse()
}
