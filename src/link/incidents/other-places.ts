import type { Location, Place } from '../../report.ts'
import { type Figure, isWide } from './figures.ts'
import type { Gathering, Telling } from './gatherings.ts'
import { mayBeSame } from './stated.ts'

const EARTH_RADIUS_KM = 6371

/** Great-circle distance in km. */
function kilometresBetween(a: Place, b: Place): number {
  const radians = Math.PI / 180
  const chord =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord))
}

/** Towns so far from each other share no event, nor does a town so far from the middle of a region. */
const APART_BY_KM: { readonly [K in Location['kind']]?: number } = { city: 60, region: 250 }

/** Whether a town lies far from a scene. */
function isFarFrom(town: Location, { kind, place }: Location): boolean {
  const least = APART_BY_KM[kind]
  return least !== undefined && town.place !== null && place !== null && kilometresBetween(town.place, place) > least
}

/** The town of a figure's own sentence, else of the one before it where that has no figures of its own. */
const townOf = ({ figure, ties: { town, townBefore }, last }: Telling): Location | null =>
  town ?? (last?.sentence === figure.sentenceIndex - 1 ? null : townBefore)

/** The event told before that happened in the figure's town. */
export function toldThere(telling: Telling): Gathering | null {
  const town = townOf(telling)
  return (town && telling.gatherings.find(({ scenes }) => scenes.includes(town))) ?? null
}

export function isFar(telling: Telling): boolean {
  const { figure, gatherings } = telling
  const main = gatherings[0]!
  const town = townOf(telling)
  if (!town || telling.isWide || isWide(figure) || isToldIn(main, figure) || isWideEvent(main)) return false
  const told = main.scenes.slice(0, MOST_COMPARED)
  const towns = told.filter(({ kind }) => kind === 'city')
  const scenes = towns.length > 0 ? towns : told
  return scenes.length > 0 && scenes.every(scene => isFarFrom(town, scene))
}

/** "In Lebanon, a strike killed 13": the one country of the sentence's scenes is none of the main event's. */
export function isAbroad(telling: Telling): boolean {
  const { figure, gatherings } = telling
  const main = gatherings[0]!
  if (telling.isWide || isWide(figure) || isToldIn(main, figure) || isWideEvent(main)) return false
  const [own, other] = [countriesOf(telling.ties.scenes), countriesOf(main.scenes.slice(0, MOST_COMPARED))]
  return own.size === 1 && other.size > 0 && [...own].every(country => !other.has(country))
}

/** The event set apart before that happened in the figure's country. */
export const toldAbroad = ({ ties: { scenes }, gatherings }: Telling): Gathering | null =>
  gatherings.find(
    ({ apartBy, places }) =>
      apartBy === 'event/other-country' &&
      [...countriesOf([...places])].some(country => countriesOf(scenes).has(country)),
  ) ?? null

const countriesOf = (scenes: readonly Location[]): ReadonlySet<string> =>
  new Set(scenes.flatMap(({ place }) => place?.country ?? []))

/** It keeps the work linear where an article tells of thousands. */
const MOST_COMPARED = 40

const isWideEvent = ({ figures }: Gathering): boolean => figures.slice(0, MOST_COMPARED).some(isWide)

/** Whether somebody whom an event harmed is told of again, or so many of the like. */
const isToldIn = ({ figures }: Gathering, figure: Figure): boolean =>
  figures
    .slice(0, MOST_COMPARED)
    .some(other => isNamedAgain(other, figure) || (isCountedAgain(other, figure) && mayBeSame(other, figure)))

const isNamedAgain = ({ people }: Figure, { people: { name } }: Figure): boolean =>
  name !== null && people.name === name

const isCountedAgain = ({ outcome, count }: Figure, figure: Figure): boolean =>
  outcome === figure.outcome && count.value === figure.count.value && (count.value ?? 0) > 1
