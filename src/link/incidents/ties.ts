import { type Document, holdsWord, type Sentence, sentenceOf, tokenFrom } from '../../document/document.ts'
import { CAUSES } from '../../lexicon/causes.ts'
import { STRETCH_WORDS } from '../../lexicon/partings.ts'
import { TRIAL_VERBS } from '../../lexicon/scenes.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { AUXILIARIES } from '../../lexicon/word-classes.ts'
import type { ClaimedDate, Location, Mention } from '../../report.ts'
import type { Figure } from './figures.ts'
import { isNamesake, isScene } from './scene-mentions.ts'
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
  const namesake = (locations ?? []).find(({ mentions }) => mentions.some(mention => isNamesake(document, mention)))
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
