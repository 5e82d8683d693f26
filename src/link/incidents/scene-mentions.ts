import { type Document, tokenFrom } from '../../document/document.ts'
import { WEEKDAYS } from '../../lexicon/calendar.ts'
import { CAUSES } from '../../lexicon/causes.ts'
import {
  CARE_PLACES,
  MOVING_VERBS,
  SCENE_ADJECTIVES,
  SCENE_NOUNS,
  SCENE_PREPOSITIONS,
  SPEAKING_VERBS,
  SPOKEN_TO,
} from '../../lexicon/scenes.ts'
import type { Mention } from '../../report.ts'

const NEAR_TOKENS = 4

/** Whether a place stands where the event's place stands: "in Bama", "the port of Poti", "near the town of Anka". */
export function isScene(document: Document, { start, text }: Mention): boolean {
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

/** "Franklin murder-suicide", "the Odessa attack": a headline names an event after where it happened; wars go on elsewhere. */
export function isNamesake(document: Document, { start, end, text }: Mention): boolean {
  const { headline } = document
  if (headline === null || start < headline.start || end > headline.end) return false
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
