import { type Document, holdsWord, type Sentence, sentenceOf, tokenFrom } from '../../document/document.ts'
import { WEEKDAYS } from '../../lexicon/calendar.ts'
import { CAUSES } from '../../lexicon/causes.ts'
import { STRETCH_WORDS } from '../../lexicon/partings.ts'
import {
  CARE_PLACES,
  MOVING_VERBS,
  SCENE_ADJECTIVES,
  SCENE_NOUNS,
  SCENE_PREPOSITIONS,
  SPEAKING_VERBS,
  SPOKEN_TO,
  TRIAL_VERBS,
} from '../../lexicon/scenes.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { AUXILIARIES } from '../../lexicon/word-classes.ts'
import type { ClaimedDate, Location, Mention } from '../../report.ts'
import type { Figure } from './figures.ts'
import { placesAround } from './surroundings.ts'

/** When and where the figure's own sentence says that it happened. */
export interface Ties {
  readonly date: ClaimedDate | null
  readonly location: Location | null
  /** All scenes that the sentence names, the nearest first. */
  readonly scenes: readonly Location[]
  /** The town that the sentence names, and that of the one before it in the paragraph where it tells an event. */
  readonly town: Location | null
  readonly townBefore: Location | null
  /** Whether its paragraph has named a time or a place by then. */
  readonly isSet: boolean
}

interface Placed extends Mention {
  readonly location: Location
}

/** Finds what stands in a sentence in one step. */
export interface TieIndex {
  readonly dates: ReadonlyMap<number, readonly ClaimedDate[]>
  readonly places: ReadonlyMap<number, readonly Placed[]>
  /** The sentences that name a day or an hour, placed or not. */
  readonly timed: ReadonlySet<number>
  /** Where a place that no list holds lies, as the article says it. */
  readonly around: ReadonlyMap<Location, Location>
  /** After which place the headline names the event. */
  readonly namesake: Location | null
}

/** Sorts dates and scenes by the sentences that they stand in; the day of a statement and people's origins are left out. */
export function tieIndex(
  document: Document,
  dates: readonly ClaimedDate[] | null,
  locations: readonly Location[] | null,
): TieIndex {
  const datesIn = new Map<number, ClaimedDate[]>()
  const timed = new Set<number>()
  const news = document.sentences.findIndex(({ kind }) => kind === 'paragraph')
  for (const date of dates ?? []) {
    const sentence = sentenceOf(document, date.start)
    // "Updated 8:04 PM, 3 May 2024" above the news: when it was written.
    if (sentence?.kind === 'line' && sentence.index < news) continue
    const happened =
      (date.type === 'DATE' || date.type === 'TIME') && !datesStatement(document, date) && !datesTrial(document, date)
    if (!sentence || !happened || isBound(document, date) || isInDateline(document, date)) continue
    timed.add(sentence.index)
    if (date.earliest ?? date.latest) addTo(datesIn, sentence.index, date)
  }
  for (const [sentence, told] of datesIn) datesIn.set(sentence, withoutFeasts(told))
  const places = new Map<number, Placed[]>()
  for (const location of locations ?? []) {
    for (const mention of location.mentions) {
      const sentence = mention.within === null ? sentenceOf(document, mention.start) : null
      if (sentence && isScene(document, mention)) addTo(places, sentence.index, { location, ...mention })
    }
  }
  const namesake = (locations ?? []).find(({ mentions }) =>
    mentions.some(mention => isInHeadline(document, mention) && namesEvent(document, mention)),
  )
  return {
    dates: datesIn,
    places,
    timed,
    around: placesAround(document, locations ?? []),
    namesake: namesake ?? null,
  }
}

/** "During Easter festivities late on Saturday": the day tells when, the feast only what was going on. */
function withoutFeasts(dates: readonly ClaimedDate[]): ClaimedDate[] {
  const days = dates.filter(({ rule }) => rule !== 'timex/named-day')
  return days.some(({ grain }) => grain === 'day' || grain === 'time') ? days : [...dates]
}

function addTo<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** "Tue 14 May 2024 15.42 BST" under the byline: when it was written. */
const isInDateline = ({ dateline }: Document, { start, end }: Mention): boolean =>
  dateline !== null && dateline.start <= start && end <= dateline.end

const NEAR_TOKENS = 4

/** "said on Friday": the day of the statement. */
function datesStatement(document: Document, { start }: Mention): boolean {
  const at = tokenFrom(document, start)
  for (let index = at - 1; index >= Math.max(0, at - NEAR_TOKENS); index--) {
    const { lower, kind } = document.tokens[index]!
    if (kind === 'punctuation') return false
    if (SPEECH_VERBS.has(lower) || lower === 'published') return true
  }
  return false
}

/** "Was sentenced Monday", "admitted it at Leeds Crown Court on Friday": the day of a trial comes long after the deed. */
function datesTrial(document: Document, { start }: Mention): boolean {
  const at = tokenFrom(document, start)
  for (let index = at - 1; index >= Math.max(0, at - NEAR_TOKENS); index--) {
    const { lower, kind, shape } = document.tokens[index]!
    if (kind === 'punctuation') return false
    if (TRIAL_VERBS.has(lower)) return true
    if (lower === 'court' && (shape === 'capital' || document.tokens[index - 1]?.lower === 'in')) return true
  }
  return false
}

/** "Since 20 May", "until Friday": one end of a stretch of time. */
const isBound = (document: Document, { start, text }: Mention): boolean =>
  [document.tokens[tokenFrom(document, start) - 1]?.lower ?? '', text.split(' ', 1)[0]!.toLowerCase()].some(word =>
    STRETCH_WORDS.has(word),
  )

/** Whether a place stands where the event's place stands: "in Bama", "the port of Poti", "near the town of Anka". */
function isScene(document: Document, { start, text }: Mention): boolean {
  const { tokens, sentenceAt } = document
  if (text.split(/\s+/).some(word => CARE_PLACES.has(word.toLowerCase()))) return false
  const place = tokenFrom(document, start)
  const next = place + text.split(/\s+/).length
  let at = place - 1
  while (at > 0 && SCENE_ADJECTIVES.has(tokens[at]!.lower)) at--
  const before = tokens[at]
  if (!before || sentenceAt[at] !== sentenceAt[place]) return !standsAlone(document, sentenceAt[place]!, text)
  for (let near = at - 1; near >= Math.max(0, at - NEAR_TOKENS); near--) {
    const { lower, kind } = tokens[near]!
    if (kind === 'punctuation') break
    if (CARE_PLACES.has(lower) || MOVING_VERBS.has(lower)) return false
  }
  if (isSpokenThere(document, at) || isEpithet(document, next)) return false
  if (before.lower === 'of') return SCENE_NOUNS.has(tokens[at - 1]?.lower ?? '') && !isLandmark(document, at)
  if (before.lower === 'to') return tokens[at - 1]?.lower === 'on'
  return SCENE_PREPOSITIONS.has(before.lower) || (before.shape !== 'lower' && before.kind === 'word')
}

const isInHeadline = ({ headline }: Document, { start, end }: Mention): boolean =>
  headline !== null && headline.start <= start && end <= headline.end

/** "Franklin murder-suicide", "the Odessa attack": an event is named after where it happened; wars go on elsewhere. */
function namesEvent(document: Document, { start, text }: Mention): boolean {
  const next = document.tokens[tokenFrom(document, start) + text.split(/\s+/).length]
  if (!next?.spaced || next.lower === 'war') return false
  return CAUSES.has(next.lower) || next.lower === 'murder' || next.lower === 'murders'
}

/** "In the South Pacific country": the name only describes a country. */
const isEpithet = ({ tokens }: Document, next: number): boolean =>
  /^(?:country|nation)$/.test(tokens[next]?.lower ?? '')

/** "Port Moresby" in a line of its own: where the article was written. */
const standsAlone = ({ sentences }: Document, at: number, text: string): boolean =>
  sentences[at]?.text.replace(/\W+$/, '') === text

const BEARING_TOKENS = 5
/** So many kilometres or miles away a town only tells readers where to look on the map. */
const FAR = 25

/** "About 600 km north-west of Port Moresby": the town that a distance is told from. */
function isLandmark({ tokens }: Document, of: number): boolean {
  for (let at = of - 1; at > Math.max(0, of - 1 - BEARING_TOKENS); at--) {
    const distance = Number.parseInt(tokens[at]!.text.replaceAll(',', ''), 10)
    if (/^\d[\d,]*(?:km|kilomet|mile)/.test(`${tokens[at]!.text}${tokens[at + 1]!.lower}`)) return distance >= FAR
  }
  return false
}

/** "Said in Maputo", "told reporters on Sunday in Maputo": where somebody spoke, as "known in Manila" is where it is known. */
function isSpokenThere({ tokens }: Document, preposition: number): boolean {
  let at = preposition - 1
  while (at > 0 && (WEEKDAYS.has(tokens[at]!.lower) || SPOKEN_TO.has(tokens[at]!.lower))) at--
  return SPEAKING_VERBS.has(tokens[at]?.lower ?? '')
}

/** The nearest date and place of the figure's sentence; behind the figure goes before ahead of it. */
export function tiesOf(document: Document, { dates, places, timed }: TieIndex, figure: Figure): Ties {
  const before = sentencesBefore(document.sentences, figure.sentenceIndex)
  const scenes = byDistance(places.get(figure.sentenceIndex) ?? [], figure).map(({ location }) => location)
  return {
    date: byDistance(dates.get(figure.sentenceIndex) ?? [], figure)[0] ?? null,
    location: mostPrecise(scenes),
    scenes,
    town: townOf(scenes),
    townBefore: townBefore(document, places, document.sentences[figure.sentenceIndex]!, before[1]),
    isSet: before.some(at => timed.has(at) || places.has(at)),
  }
}

const townOf = (scenes: readonly Location[]): Location | null => scenes.find(({ kind }) => kind === 'city') ?? null

/** "A bomb exploded in Peshawar. Four people were killed": the town of the sentence before, where it tells an event. */
function townBefore(document: Document, places: TieIndex['places'], own: Sentence, at = -1): Location | null {
  const before = document.sentences[at]
  const town = townOf((places.get(at) ?? []).map(({ location }) => location))
  return before && town && (pointsThere(document, own) || tellsHarm(document, before)) ? town : null
}

const tellsHarm = (document: Document, { first, last }: Sentence): boolean => holdsWord(document, CAUSES, first, last)

/** "Four guards were killed there", as against "there were". */
function pointsThere({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++)
    if (tokens[at]!.lower === 'there' && !AUXILIARIES.has(tokens[at + 1]?.lower ?? '')) return true
  return false
}

const MOST_BEFORE = 4

/** A sentence and those before it in its paragraph. */
function sentencesBefore(sentences: Document['sentences'], index: number): number[] {
  const before = [index]
  while (before.length < MOST_BEFORE && sentences[index - before.length]?.block === sentences[index]!.block)
    before.push(index - before.length)
  return before
}

const PRECISION: Readonly<Record<Location['kind'], number>> = {
  city: 5,
  district: 5,
  area: 3,
  county: 3,
  facility: 3,
  landform: 3,
  water: 3,
  region: 2,
  country: 1,
  unknown: 0,
}

/** Of several places the one that says most exactly where; of equals the first. */
export const mostPrecise = (locations: readonly Location[]): Location | null =>
  locations.reduce<Location | null>(
    (best, location) => (best && PRECISION[best.kind] >= PRECISION[location.kind] ? best : location),
    null,
  )

/** A character ahead of the figure counts as three behind it. */
const AHEAD = 3

function byDistance<T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  figure: Figure,
): T[] {
  const distance = ({ start, end }: T): number =>
    start >= figure.start ? Math.max(0, start - figure.end) : (figure.start - end) * AHEAD
  return [...list].sort((a, b) => distance(a) - distance(b))
}
