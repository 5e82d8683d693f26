import type { Document } from '../../document/document.ts'
import { BEFORE_WORDS, LAPSES } from '../../lexicon/partings.ts'
import type { Figure } from './figures.ts'
import { isNewlyTold, type Telling } from './gatherings.ts'

/** "Two days earlier, a bomb killed two guards": reckoned from the event that the article has just told. */
export const isReckonedBack = ({ figure, ties: { date } }: Telling): boolean =>
  figure.sense !== 'toll' && !figure.superseded && BEFORE_WORDS.has(date?.text.split(/\s+/).at(-1)?.toLowerCase() ?? '')

const CAME_WITHIN = 6

/** "The sinking came eight days after a boat caught fire. One passenger died": the figure is of the boat. */
export function followsComparison({ sentences, tokens }: Document, { sentenceIndex, first: until }: Figure): boolean {
  for (const sentence of [sentences[sentenceIndex]!, sentences[sentenceIndex - 1]]) {
    if (sentence?.block !== sentences[sentenceIndex]!.block) continue
    const end = Math.min(sentence.last, sentence.first + CAME_WITHIN, until)
    for (let at = sentence.first; at < end; at++) {
      const { lower } = tokens[at]!
      if (lower !== 'came' && lower !== 'comes') continue
      for (let near = at + 1; near < Math.min(sentence.last, at + CAME_WITHIN, until); near++)
        if (tokens[near]!.lower === 'after' && LAPSES.has(tokens[near - 1]!.lower)) return true
    }
  }
  return false
}

/** News of a day or a week is not dated by its month: "crashed last February" is another event. */
export const isDatedWidely = ({ figure, ties: { date }, gatherings }: Telling): boolean =>
  figure.prominence === 1 &&
  date?.grain === 'month' &&
  date.basis === 'inferred' &&
  gatherings.some(({ grain }) => grain === 'day' || grain === 'time' || grain === 'week')

const LATER_WITHIN = 6

/** "About two hours later, a man was shot on Mill Road", where nobody was harmed before. */
export function cameLater({
  document: { sentences, tokens },
  figure,
  ties: { location },
  gatherings,
}: Telling): boolean {
  const { first, last } = sentences[figure.sentenceIndex]!
  if (!location || !isNewlyTold(figure) || gatherings.some(({ places }) => places.has(location))) return false
  for (let at = first + 1; at < Math.min(last, first + LATER_WITHIN); at++)
    if (tokens[at]!.lower === 'later' && LAPSES.has(tokens[at - 1]!.lower)) return true
  return false
}

const OPENING_TOKENS = 3

/** "On Saturday, two guards were killed in the state", where the main event was on Sunday: people who are new. */
export function opensOnDayBefore({ document, figure, ties: { date }, before }: Telling): boolean {
  if (figure.prominence > 1 || figure.sense === 'toll' || !isNewlyTold(figure) || !date || before < 1) return false
  const { sentences, tokens } = document
  const { first } = sentences[figure.sentenceIndex]!
  const isDay = date.grain === 'day' && date.start <= tokens[first + OPENING_TOKENS]!.start
  return tokens[first]!.lower === 'on' && isDay
}
