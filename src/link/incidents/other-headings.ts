import type { Gathering, Telling } from './gatherings.ts'
import { clauseOf, headingTurn } from './turns.ts'

/** The token of the heading that gives a figure's event a name of its own; else -1. */
export function headingOf({ document, index, figure, headings, gatherings }: Telling): number {
  const { block } = document.sentences[figure.sentenceIndex]!
  const { figures, scenes } = gatherings[0]!
  return headingTurn(document, index, headings[block]!, block, figures, scenes)
}

/** The event of the figure before under the same heading. */
export function sameSection(telling: Telling): Gathering | null {
  const { document, last } = telling
  if (!last || last.gathering.apartBy === null) return null
  const before = { ...telling, figure: { ...telling.figure, sentenceIndex: last.sentence } }
  return document.sentences[last.sentence] && headingOf(before) === headingOf(telling) ? last.gathering : null
}

/** The event of the headline's second half, where a figure tells its number again. */
export const toldInHeadline = ({ figure: { outcome, count }, gatherings }: Telling): Gathering | null =>
  gatherings.find(
    ({ apartBy, figures }) =>
      apartBy === 'event/second-headline' &&
      (count.value ?? 0) > 1 &&
      figures[0]!.outcome === outcome &&
      figures[0]!.count.value === count.value,
  ) ?? null

/** "Man kills wife; crash claims three teens": the half behind the semicolon has figures and an event of its own. */
export function isSecondHeadline({ document: { sentences, tokens }, figure, last }: Telling): boolean {
  const sentence = sentences[figure.sentenceIndex]!
  if (sentence.kind !== 'headline' || last?.sentence !== figure.sentenceIndex || !figure.cause) return false
  const { first } = clauseOf(tokens, sentence, figure)
  return first > sentence.first && figure.cause.start >= tokens[first]!.start
}
