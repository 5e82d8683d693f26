import { DEAD_NOUNS } from '../../lexicon/anybody.ts'
import { REST_WORDS } from '../../lexicon/phrases.ts'
import type { Incident, Outcome, Toll } from '../../report.ts'
import { type Figure, figureId } from './figures.ts'
import { type Person, personsIn } from './persons.ts'
import {
  type Candidate,
  candidatesIn,
  derived,
  heaviest,
  isCare,
  isStated,
  isWhole,
  statedToll,
  tollFrom,
} from './stated.ts'

/** A feared figure bounds the toll from above when nothing else is said. */
const UNREAL: ReadonlySet<string> = new Set(['denied', 'projected', 'hypothetical', 'feared'])
const OTHER_OUTCOMES = [
  'missing',
  'displaced',
  'detained',
  'kidnapped',
  'trapped',
  'rescued',
  'affected',
  'unspecified',
] as const satisfies readonly Outcome[]

/** Whether a figure may enter the toll of its incident at all. */
export const isCountable = ({ status, scope, count }: Figure): boolean =>
  !UNREAL.has(status) && scope !== 'cumulative' && scope !== 'background' && count.unit === 'person'

/** The toll of an incident by outcome, reckoned from the figures that speak of it. */
export function tollsOf(figures: readonly Figure[]): Incident['toll'] {
  const counted = figures.filter(isCountable)
  const persons = personsIn(counted.filter(({ outcome }) => outcome === 'killed' || outcome === 'injured'))
  const toll: { [K in Outcome]?: Toll } = {}
  const feared = figures.filter(
    ({ status, scope, count }) => status === 'feared' && scope === 'total' && count.unit === 'person',
  )
  for (const figure of feared) toll[figure.outcome] ??= fearedToll(figure)
  const killed = killedToll(counted, persons)
  if (killed) toll.killed = killed
  const injured = injuredToll(counted, persons, killed)
  if (injured) toll.injured = injured
  for (const outcome of OTHER_OUTCOMES) {
    const own = withoutSaved(counted, outcome)
    const found = statedToll(own) ?? personToll(personsIn(own), own) ?? openToll(own) ?? partToll(counted, outcome)
    if (found) toll[outcome] = found
  }
  return toll
}

/** "Free 14 pupils who were abducted": how many were saved does not say how many were taken, where others say it. */
function withoutSaved(figures: readonly Figure[], of: Outcome): readonly Figure[] {
  const own = figures.filter(({ outcome }) => outcome === of)
  if (of === 'rescued') return own
  const saved = new Set(figures.filter(({ outcome }) => outcome === 'rescued').map(({ count }) => count.start))
  const rest = own.filter(({ count }) => !saved.has(count.start))
  return rest.length > 0 ? rest : own
}

const fearedToll = ({ count, id }: Figure): Toll => ({
  low: 0,
  best: null,
  high: count.max ?? (count.qualifier === 'exact' ? count.value : null),
  derived: false,
  figures: [id],
})

/** As many as there are persons; it rests on those of their figures that tell this outcome. */
function personToll(persons: readonly Person[], own: readonly Figure[]): Toll | null {
  if (persons.length === 0) return null
  const ids = new Set(own.map(({ id }) => id))
  const figures = persons.flatMap(person => person.figures).filter(id => ids.has(id))
  return { ...derived(persons.length, figures), derived: persons.length > 1 }
}

/** Where no number is stated: a vague word or a range, else that nobody came to harm. */
function openToll(figures: readonly Figure[]): Toll | null {
  const open = figures.find(
    ({ count, people, scope }) => count.value === null && people.form !== 'none' && scope !== 'part',
  )
  if (open) return tollFrom(open)
  const none = figures.find(({ people, status }) => people.form === 'none' && status !== 'none-reported')
  return none ? tollFrom(none) : null
}

/** A single person told of in the headline or the first sentences says that there was one. */
const ONE_IN_LEDE = 0.6

function loneToll(figures: readonly Figure[]): Candidate | null {
  const lone = figures.filter(
    ({ prominence, people, scope, count }) =>
      prominence > 1 && scope === 'total' && count.value === 1 && (people.form === 'single' || people.form === 'named'),
  )
  const apart = lone.filter(
    figure => !figures.some(other => other !== figure && other.sentenceIndex === figure.sentenceIndex),
  )
  const weight = apart.reduce((sum, { prominence }) => sum + prominence * ONE_IN_LEDE, 0)
  return apart[0] ? { value: 1, weight, figure: apart[0], sum: null } : null
}

/** Forms that may speak of somebody told before. */
const MAY_BE_KNOWN: ReadonlySet<string> = new Set(['definite', 'pronoun', 'counted', 'bare', 'listed', 'none'])

const isIdentified = ({ name, age }: Person): boolean => name !== null || age !== null

function killedToll(figures: readonly Figure[], persons: readonly Person[]): Toll | null {
  const own = figures.filter(({ outcome }) => outcome === 'killed')
  const dead = persons.filter(({ outcomes }) => outcomes.has('killed'))
  const lone = loneToll(own)
  const stated = statedToll(own, value => (value === 1 && lone ? lone.weight : 0))
  const identified = dead.filter(isIdentified)
  if (stated?.best === 1 && identified.length > 1) return personToll(identified, own)
  const none = own.find(({ people, status }) => people.form === 'none' && status === 'reported')
  if (none && own.every(({ prominence, people }) => people.form === 'none' || prominence === 1)) return tollFrom(none)
  const wounded = figures.some(figure => figure.outcome === 'injured' && figure.prominence > 1 && isStated(figure))
  if (wounded && own.every(({ prominence, people }) => prominence === 1 && !MAY_BE_KNOWN.has(people.form))) return null
  const told = identified.length > 0 ? dead.filter(person => isIdentified(person) || person.apart) : dead
  if (
    lone &&
    stated &&
    lone.weight > 1.5 &&
    stated.best !== 1 &&
    !own.some(({ count, prominence }) => prominence > 1 && count.value === stated.best)
  )
    return personToll(told, own)
  const least = stated?.best === 1 ? stated : personToll(told, own)
  return (stated?.best === 1 ? null : stated) ?? largerOf(least, partToll(figures, 'killed')) ?? openToll(own)
}

/** "Two of the wounded died", "14 of the 19 abducted were freed": a part of some states how many came to something else. */
function partToll(figures: readonly Figure[], of: Outcome): Toll | null {
  const outcomes = new Map(figures.map(({ id, outcome }) => [id, outcome]))
  const tellsAll = ({ outcome, scope, partOf, count, text }: Figure): boolean =>
    outcome === of &&
    scope === 'part' &&
    count.value !== null &&
    (partOf === null ? !isOfThem(text) : outcomes.get(figureId(partOf)) !== of)
  const part = figures.find(tellsAll)
  return part ? tollFrom(part) : null
}

/** "Three of the bodies were found in a well", "the last nine were freed": some of them, not their number. */
const isOfThem = (text: string): boolean =>
  text
    .split(/\s+/, OPENING_WORDS)
    .some(word => DEAD_NOUNS.has(word.toLowerCase()) || REST_WORDS.has(word.toLowerCase()))
const OPENING_WORDS = 5

const largerOf = (a: Toll | null, b: Toll | null): Toll | null =>
  a && b && (a.best ?? 0) >= (b.best ?? 0) ? a : (b ?? a)

/** Whether a figure of the dead counts the attacker, who is none of those shot. */
const holdsDoer = ({ includesPerpetrator, sense, count }: Figure): boolean =>
  includesPerpetrator && (sense === 'own-hand' || (count.value ?? 0) > 1)

/** Of those shot, the dead are not among the injured. */
function injuredToll(figures: readonly Figure[], persons: readonly Person[], killed: Toll | null): Toll | null {
  const own = figures.filter(({ outcome }) => outcome === 'injured')
  const stated = own.filter(figure => isStated(figure) && !figure.superseded)
  const ofDead = new Set(figures.filter(figure => figure.outcome === 'killed').map(({ count }) => count.value))
  const areDead = (figure: Figure): boolean => isWhole(figure) && ofDead.has(figure.count.value)
  const shot = stated.filter(figure => figure.open && !figure.people.other && !areDead(figure))
  const hurt = stated.filter(figure => !isCare(figure) && (!figure.open || figure.people.other))
  const dead = killed?.best ?? 0
  const doers = new Set(figures.filter(holdsDoer).map(({ id }) => id))
  const all = new Set(shot.map(({ count }) => count.value!))
  const found = statedToll(hurt, value => (all.has(value + dead) ? 1 : 0))
  if (found) return found
  const everyone = heaviest(candidatesIn(shot))
  if (everyone) {
    if (dead === 0) return tollFrom(everyone.figure)
    const rest = everyone.value - (killed!.figures.some(id => doers.has(id)) ? dead - 1 : dead)
    if (rest > 0) return derived(rest, [everyone.figure.id, ...killed!.figures])
  }
  const allDied = (everyone?.value ?? 0) > 0 || figures.some(figure => figure.outcome === 'killed' && isWhole(figure))
  const opened = new Set(allDied ? own.filter(({ open }) => open).map(({ id }) => id) : [])
  const survivors = persons.filter(
    ({ outcomes, figures: told }) =>
      outcomes.has('injured') && !outcomes.has('killed') && !told.every(id => opened.has(id)),
  )
  const care = statedToll(stated.filter(figure => isCare(figure) && !areDead(figure)))
  const told = personToll(survivors, own)
  if (care && (care.best ?? 0) > (told?.best ?? 0)) return care
  return told ?? openToll(own)
}
