import type { Document, Sentence } from '../../document/document.ts'
import { EVENT_NOUNS, EVENT_OPENERS, HAPPENING_VERBS } from '../../lexicon/partings.ts'
import type { Location } from '../../report.ts'
import type { Event } from './events.ts'
import { type Figure, HEADLINE, isWide, LEDE_SENTENCES } from './figures.ts'
import { mostPrecise, type TieIndex, type Ties } from './ties.ts'

/** What the places of an event are found from. */
interface Stage {
  readonly document: Document
  readonly index: TieIndex
  readonly event: Event
  readonly ties: (figure: Figure) => Ties
  /** The sentences with the event's figures, without those that tell of another event too. */
  readonly sentences: readonly number[]
  /** Whether another event's figures stand in a sentence. */
  readonly isForeign: (sentence: number) => boolean
}

interface SceneRule {
  /** `scene/slug`. */
  readonly id: string
  /** What speaks for the place, for readers. */
  readonly words: string
  readonly places: (stage: Stage) => readonly Location[]
  /** A place found so is not looked for more exactly. */
  readonly isWide?: true
}

/** Where an event happened, and how that was found. */
export interface Scene {
  readonly location: Location
  readonly by: SceneRule
  /** A place in it that no list holds, where the words say so. */
  readonly inside: Location | null
}

/** Long articles tell the place of an event where they first tell of it. */
const MOST_SEARCHED = 12
const MOST_AWAY = 3
const OPENING_TOKENS = 5

/** Off the island that is named first it happened; the towns behind it are where boats, bodies and relatives arrive. */
const ashore = (places: readonly Location[]): readonly Location[] =>
  places[0]?.kind === 'landform' && places[0].place ? places.slice(0, 1) : places

/** A disaster that strikes many towns, or one that is counted town by town. */
const isSpread = (figure: Figure): boolean => isWide(figure) || figure.ofTown

/** Where an event's place is looked for, the surest first. */
export const SCENE_RULES: readonly SceneRule[] = [
  {
    id: 'scene/wide-disaster',
    words: 'named beside the first figure of a disaster that strikes many places',
    places: ({ event: { figures }, ties }) => (figures.some(isSpread) ? widely(figures, ties) : []),
    isWide: true,
  },
  {
    id: 'scene/turning-sentence',
    words: 'named where the article turns to this event',
    places: stage => placesAtTurn(stage),
  },
  {
    id: 'scene/own-sentence',
    words: 'named beside a figure of this event',
    places: ({ event, ties }) => ashore(event.figures.flatMap(each => ties(each).location ?? [])),
  },
  {
    id: 'scene/event-told-on',
    words: 'named where the article goes on about the event itself',
    places: stage => stage.sentences.flatMap(at => placesToldOn(stage, at)),
  },
  {
    id: 'scene/lede',
    words: 'named in the first sentences',
    places: stage => (stage.event.apartBy === null ? placesInLede(stage) : []),
  },
  {
    id: 'scene/neighbouring-sentence',
    words: 'named in the sentence next to a figure',
    places: stage => stage.sentences.flatMap(at => [at - 1, at + 1].flatMap(near => placesBeside(stage, at, near))),
  },
  {
    id: 'scene/event-named-after',
    words: 'the headline names the event after it',
    places: ({ event, index: { namesake } }) => (event.apartBy === null && namesake ? [namesake] : []),
  },
]

/**
 * The place of each event: the most precise of the first rule, or one inside it that a later rule finds; for a place
 * that no list holds the one around it, so that a map can show it. The figures keep the words.
 */
export function scenesOf(
  document: Document,
  index: TieIndex,
  figures: readonly Figure[],
  events: readonly Event[],
  ties: (figure: Figure) => Ties,
): (Scene | null)[] {
  const grouped = new Set(events.flatMap(event => event.figures.map(({ id }) => id)))
  const eventAt = new Map<number, Event | 'several' | 'none'>(
    figures.filter(({ id }) => !grouped.has(id)).map(({ sentenceIndex }) => [sentenceIndex, 'none']),
  )
  for (const event of events)
    for (const { sentenceIndex } of event.figures)
      eventAt.set(sentenceIndex, [event, 'none', undefined].includes(eventAt.get(sentenceIndex)) ? event : 'several')
  return events.map(event => {
    const isForeign = (sentence: number): boolean => (eventAt.get(sentence) ?? event) !== event
    const all = [...new Set(event.figures.map(({ sentenceIndex }) => sentenceIndex))].slice(0, MOST_SEARCHED)
    const own = all.filter(sentence => !isForeign(sentence))
    const scene = sceneOf({ document, index, event, ties, sentences: own.length > 0 ? own : all, isForeign })
    const around = scene && index.around.get(scene.location)
    return scene && around ? { ...scene, location: around, inside: scene.location } : scene
  })
}

function sceneOf(stage: Stage): Scene | null {
  let scene = null as Scene | null
  for (const by of SCENE_RULES) {
    if (scene && (scene.by.isWide || !isLarge(scene.location))) return scene
    const around: Location | null = scene?.location ?? null
    const found: Location | null = mostPrecise(
      by.places(stage).filter(place => around === null || isInside(place, around)),
    )
    if (found && mostPrecise(around ? [around, found] : [found]) === found && found !== around)
      scene = { location: found, by, inside: null }
  }
  return scene
}

/** Headlines name the country; the first sentence says more exactly where. */
function widely(figures: readonly Figure[], ties: (figure: Figure) => Ties): readonly Location[] {
  const titled = ties(figures[0]!).scenes
  if (mostPrecise(titled)?.kind !== 'country') return titled
  const told = figures.find(({ prominence }) => prominence < HEADLINE)
  const scenes = told && told.prominence > 1 ? ties(told).scenes : []
  return scenes.length > 0 ? scenes : titled
}

const isLarge = ({ kind }: Location): boolean => kind === 'country' || kind === 'region'

/** Whether a place may lie inside a country or a region: a town abroad says nothing more of it. */
const isInside = ({ place }: Location, { place: around }: Location): boolean =>
  place === null || around === null || place.country === around.country

/** "In neighbouring Kenya, a landslide …": where the words turn to an event they say where. */
function placesAtTurn({ document, index, event: { turn } }: Stage): Location[] {
  const at = turn < 0 ? -1 : document.sentenceAt[turn]!
  return (index.places.get(at) ?? []).map(({ location }) => location)
}

/** "The attack took place near the town of …": the event is the subject before a figure or soon after it. */
function placesToldOn({ document, index, isForeign }: Stage, from: number): Location[] {
  const { sentences } = document
  for (const step of [-1, 1]) {
    for (let at = from + step; Math.abs(at - from) <= MOST_AWAY; at += step) {
      const sentence = sentences[at]
      if (!sentence || isForeign(at) || (step < 0 && sentence.block !== sentences[from]!.block)) break
      const places = index.places.get(at) ?? []
      if (places.length > 0 && tellsEvent(document, sentence)) return places.map(({ location }) => location)
    }
  }
  return []
}

/** Whether a sentence begins with an event or with what happened: "the attack took place", "a hillside collapsed". */
export function tellsEvent({ tokens }: Document, { first, last }: Sentence): boolean {
  if (!EVENT_OPENERS.has(tokens[first]?.lower ?? '')) return false
  for (let at = first + 1; at < Math.min(last, first + OPENING_TOKENS); at++)
    if (EVENT_NOUNS.has(tokens[at]!.lower) || HAPPENING_VERBS.has(tokens[at]!.lower)) return true
  return false
}

/** Next to a figure the first sentences go on with the main event, across paragraphs too. */
function placesInLede({ index, sentences, isForeign }: Stage): Location[] {
  const found: Location[] = []
  for (const at of sentences.flatMap(own => [own + 1, own - 1]))
    if (at >= 0 && at < LEDE_SENTENCES && !isForeign(at))
      found.push(...(index.places.get(at) ?? []).map(({ location }) => location))
  return found
}

/** The places of the sentence before or after, in the same paragraph. */
function placesBeside({ document, index, isForeign }: Stage, at: number, near: number): Location[] {
  const beside = document.sentences[near]
  if (!beside || beside.block !== document.sentences[at]!.block || isForeign(near)) return []
  return (index.places.get(near) ?? []).map(({ location }) => location)
}
