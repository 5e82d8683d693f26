import { ANYBODY_NOUNS, WHOLE_OPENERS } from '../../lexicon/anybody.ts'
import { ESTIMATING_VERBS } from '../../lexicon/revisions.ts'
import type { Toll } from '../../report.ts'
import { type Figure, HEADLINE } from './figures.ts'
import { headOf, sumsIn } from './sums.ts'

/** Whether a figure states a number of people, not of one person who may be told of elsewhere. */
export const isStated = ({ scope, people, count }: Figure): boolean =>
  count.value !== null &&
  scope !== 'part' &&
  people.form !== 'none' &&
  (count.value > 1 || people.form === 'counted' || people.form === 'bare')

/** Words of care ("taken to hospital", "in critical condition") tell of some of the injured more often than of all. */
const CARE_RULES: ReadonlySet<string> = new Set([
  'casualty/to-hospital',
  'casualty/send-to-hospital',
  'casualty/in-hospital',
  'casualty/condition',
  'casualty/treated',
  'casualty/with-wounds',
  'casualty/suffered',
])

/** Whether a figure tells of care, not of harm. */
export const isCare = ({ rule }: Figure): boolean => CARE_RULES.has(rule)

/** "All three", "both", "the four": those who were told before, the dead perhaps. */
export const isWhole = ({ people, count, text }: Figure): boolean =>
  (people.form === 'counted' || people.form === 'bare') &&
  [count.text, text].some(each => WHOLE_OPENERS.has(each.split(/\s/, 1)[0]!.toLowerCase()))

/** A number that figures state or add up to. */
export interface Candidate {
  readonly value: number
  readonly weight: number
  readonly figure: Figure
  /** The figures of one sentence that add up to the number, where no figure states it. */
  readonly sum: readonly Figure[] | null
}

interface WeightRule {
  readonly id: string
  readonly weigh: (figure: Figure, figures: readonly Figure[]) => number
}

/** What a single figure adds to the weight of its number. */
const WEIGHTS: readonly WeightRule[] = [
  { id: 'weight/place-in-article', weigh: ({ prominence }) => prominence },
  { id: 'weight/adds-up', weigh: ({ overall }) => (overall ? 3 : 0) },
  {
    id: 'weight/death-toll',
    weigh: (figure, figures) =>
      figure.sense === 'toll' && !figure.overall && !isRivalEstimate(figure, figures) ? 3 : 0,
  },
]

/** "An aid worker put the death toll at 15" against what others have said before: a rival figure, not a later one. */
const isRivalEstimate = ({ source, prominence, text, outcome, start }: Figure, figures: readonly Figure[]): boolean =>
  source !== null &&
  prominence === 1 &&
  ESTIMATING_VERBS.has(text.slice(0, text.indexOf(' ')).toLowerCase()) &&
  figures
    .slice(0, MOST_IN_LEDE)
    .some(other => other.start < start && other.outcome === outcome && other.source !== source && isStated(other))

/** The lede's figures are the first of all. */
const MOST_IN_LEDE = 20

/** Headlines leave out "at least": the article's own words for the same number stand for it. */
const plainer = (before: Figure, figure: Figure): Figure =>
  before.prominence === HEADLINE && figure.prominence < HEADLINE && figure.scope === before.scope ? figure : before

/** The stated numbers, each with the weight of all figures that state it, in article order. */
export function candidatesIn(figures: readonly Figure[], bonus: (value: number) => number = () => 0): Candidate[] {
  const byValue = new Map<number, Candidate>()
  for (const figure of figures.filter(isStated)) {
    const value = figure.count.value!
    const before = byValue.get(value)
    const weight = WEIGHTS.reduce((sum, rule) => sum + rule.weigh(figure, figures), before?.weight ?? bonus(value))
    byValue.set(value, { value, weight, figure: before ? plainer(before.figure, figure) : figure, sum: null })
  }
  for (const { value, figures: parts } of sumsIn(figures)) {
    const before = byValue.get(value)
    const held = Math.max(...parts.map(({ count }) => byValue.get(count.value!)?.weight ?? 0))
    const weight = (before?.weight ?? 0) + held + 0.5
    byValue.set(value, { value, weight, figure: before?.figure ?? parts[0]!, sum: before ? before.sum : parts })
  }
  const withDoer = new Set(figures.filter(countsDoer).map(({ count }) => count.value!))
  const first = figures.slice(0, MOST_ROUNDED)
  return [...byValue.values()]
    .map(candidate =>
      withDoer.has(candidate.value) ? withVictims(candidate, byValue.get(candidate.value - 1)) : candidate,
    )
    .map(candidate => withRounded(candidate, first))
    .map(candidate => withMembers(candidate, byValue))
}

/** "Three climbers and a guide" hold the "three climbers" that the headline counts. */
function withMembers(candidate: Candidate, byValue: ReadonlyMap<number, Candidate>): Candidate {
  const { figure, sum, value } = candidate
  if (sum || figure.people.form !== 'listed' || figure.prominence === 1) return candidate
  const held = figure.people.members.map(({ quantity }) => byValue.get(quantity.value ?? 0))
  const titled = held.find(each => each && each.value > 1 && each.value < value && each.figure.prominence === HEADLINE)
  return titled ? { ...candidate, weight: candidate.weight + titled.weight } : candidate
}

/** "More than 70" in the headline rounds the 75 of the first sentences, and speaks for them. */
function withRounded(candidate: Candidate, figures: readonly Figure[]): Candidate {
  const { figure, sum } = candidate
  if (sum || figure.count.qualifier !== 'exact' || figure.prominence === 1) return candidate
  const rounded = figures.filter(other => other.scope === figure.scope && isRoundedFrom(other.count, candidate.value))
  return { ...candidate, weight: rounded.reduce((weight, { prominence }) => weight + prominence, candidate.weight) }
}

/** Articles round in the headline and soon after it. */
const MOST_ROUNDED = 40

/** How far from a number its rounded form may be. */
const ROUNDING = 0.12

function isRoundedFrom({ qualifier, value }: Figure['count'], exact: number): boolean {
  if (value === null || value === exact || Math.abs(exact - value) > ROUNDING * exact) return false
  return (
    qualifier === 'about' || (qualifier === 'more-than' ? value < exact : qualifier === 'fewer-than' && value > exact)
  )
}

/** "The four dead, including the gunman" hold the three whom the headline counts without him. */
const withVictims = (candidate: Candidate, victims: Candidate | undefined): Candidate =>
  victims ? { ...candidate, weight: candidate.weight + victims.weight } : candidate

/** Whether a figure for several people holds the one who harmed them. */
const countsDoer = ({ count, sense, includesPerpetrator }: Figure): boolean =>
  includesPerpetrator && sense !== 'own-hand' && (count.value ?? 0) > 1

/** The number the article stands by: stated oftenest and most prominently; of equals the larger. */
export const heaviest = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>(
    (best, candidate) =>
      !best || candidate.weight > best.weight || (candidate.weight === best.weight && candidate.value > best.value)
        ? candidate
        : best,
    null,
  )

/** The toll that one figure states. */
export const tollFrom = ({ count, id }: Figure): Toll => ({
  low: count.min ?? 0,
  best: count.value,
  high: count.max,
  derived: false,
  figures: [id],
})

/** The toll that no single figure states; it rests on the figures of these ids. */
export const derived = (value: number, figures: readonly string[]): Toll => ({
  low: value,
  best: value,
  high: value,
  derived: true,
  figures: [...new Set(figures)],
})

/** The toll that the article states, with its bounds and those of other sources. */
export function statedToll(all: readonly Figure[], bonus?: (value: number) => number): Toll | null {
  const held = all.filter(({ superseded }) => !superseded)
  const figures = held.some(isStated) ? held : all
  const best = heaviest(candidatesIn(figures, bonus))
  if (best?.sum)
    return derived(
      best.value,
      best.sum.map(({ id }) => id),
    )
  return best && disputed(tollFrom(best.figure), best, figures)
}

/** Whether the article itself, or somebody who confirms it, stands behind a number. */
const isHeld = (figures: readonly Figure[], value: number): boolean =>
  figures.some(
    ({ count, source, status, prominence }) =>
      count.value === value && (source === null || status === 'confirmed' || prominence === HEADLINE),
  )

/** "Five guerrillas" are none of "seven soldiers and a driver"; anybody may be. */
export function mayBeSame(a: Figure, b: Figure): boolean {
  const [one, other] = [headOf(a), headOf(b)]
  if (!one || !other || ANYBODY_NOUNS.has(one) || ANYBODY_NOUNS.has(other)) return true
  return holds(a, other) || holds(b, one)
}

const holds = ({ victims }: Figure, noun: string): boolean => victims?.text.toLowerCase().includes(noun) ?? false

/** Numbers more than twice apart seldom speak of the same people. */
const isLike = (a: number, b: number): boolean => a <= 2 * b && b <= 2 * a

/** Numbers that other sources give for the same people widen the bounds; none is the best where all are claims. */
function disputed(toll: Toll, { value, figure, weight }: Candidate, figures: readonly Figure[]): Toll {
  const rivals = figures.filter(
    other =>
      isStated(other) &&
      other.scope === 'total' &&
      !other.people.other &&
      other.count.value !== value &&
      mayBeSame(figure, other) &&
      !(other.count.value === value - 1 && figures.some(each => countsDoer(each) && each.count.value === value)) &&
      other.source !== null &&
      other.source !== figure.source &&
      figure.source !== null &&
      isLike(other.count.value!, value),
  )
  if (rivals.length === 0) return toll
  const lows = rivals.map(({ count }) => count.min ?? 0)
  const highs = rivals.map(({ count }) => count.max ?? count.value ?? 0)
  // "At least 36" stays open beside 28; beside 40 that is what is said at most.
  const isOpenAbove = figure.count.max === null && figure.count.qualifier !== 'about' && Math.max(...highs) <= value
  return {
    low: Math.min(toll.low, ...lows),
    best: isHeld(figures, value) || rivals.every(({ prominence }) => prominence < weight) ? toll.best : null,
    high:
      isOpenAbove || rivals.some(({ count }) => count.max === null && count.qualifier !== 'about')
        ? null
        : Math.max(toll.high ?? 0, ...highs),
    derived: false,
    figures: [...toll.figures, ...rivals.map(({ id }) => id)],
  }
}
