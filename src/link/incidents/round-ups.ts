import type { Document } from '../../document/document.ts'
import type { Part } from '../../extract/pattern.ts'
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { CLAUSE_OPENERS, COUNTED_EVENTS, DOER_WORDS, SERIES, UNCONNECTED_WORDS } from '../../lexicon/round-ups.ts'
import type { Figure } from './figures.ts'

/** The figures of an article with their scopes, and whether it tells several unconnected events one by one. */
export interface RoundUp {
  readonly figures: readonly Figure[]
  readonly isRoundUp: boolean
}

/** What sums unconnected events up, "four killed in weekend shootings", is cumulative: it is no event's own toll. */
export function readRoundUp(document: Document, figures: readonly Figure[]): RoundUp {
  const spread = figures.filter(figure => sumsUp(document, figure, isSpread))
  const isRoundUp = spread.some(({ prominence }) => prominence > 1)
  const tellsApart = figures.some(figure => isUnconnected(document, figure))
  const counted = tellsApart
    ? figures.filter(figure => figure.prominence > 1 && sumsUp(document, figure, isCounted))
    : []
  const sums = new Set([...spread, ...counted])
  const isSum = (figure: Figure): boolean => sums.has(figure) || (isRoundUp && countsMany(figure))
  const numbers = new Set([...sums].map(numberOf))
  const largest = new Map<string, number>()
  for (const { outcome, count } of sums) largest.set(outcome, Math.max(largest.get(outcome) ?? 0, count.value ?? 0))
  const countsMany = (figure: Figure): boolean =>
    isRemainder(figure) ||
    sumsUp(document, figure, isPlural) ||
    (figure.count.value ?? 0) > (largest.get(figure.outcome) ?? Number.POSITIVE_INFINITY) ||
    (figure.partOf !== null && sums.has(figures[figure.partOf]!)) ||
    (figure.prominence > 1 && (figure.count.value ?? 0) > 1 && numbers.has(numberOf(figure)))
  return { figures: figures.map(figure => (isSum(figure) ? { ...figure, scope: 'cumulative' } : figure)), isRoundUp }
}

const OPENING_TOKENS = 4

/** "In a separate clash": the article itself says that the events have nothing to do with each other. */
function isUnconnected({ tokens, sentences }: Document, { sentenceIndex }: Figure): boolean {
  const { first, last } = sentences[sentenceIndex]!
  for (let at = first; at < Math.min(last, first + OPENING_TOKENS); at++)
    if (UNCONNECTED_WORDS.has(tokens[at]!.lower)) return true
  return false
}

/** "At least 40 other people have been shot": all those who are not told of one by one. */
const isRemainder = ({ count, people }: Figure): boolean =>
  people.other && people.form === 'counted' && count.qualifier !== 'exact'

const numberOf = ({ outcome, count }: Figure): string => `${outcome} ${count.value}`

/** "Four were killed in shootings across the city": the clause names events that nobody ties together. */
function sumsUp(document: Document, { sentenceIndex, people, scope }: Figure, isSeries: SeriesTest): boolean {
  const { tokens, sentences } = document
  if (scope === 'part' || scope === 'background') return false
  const sentence = sentences[sentenceIndex]!
  let { first, last } = sentence
  for (let at = sentence.first; at < sentence.last; at++) {
    const { lower } = tokens[at]!
    if (DOER_WORDS.has(lower)) return false
    if (CLAUSE_OPENERS.has(lower) && at < people.first) first = at
    else if (lower === 'while' || lower === ';') last = Math.min(last, at)
  }
  for (let at = first; at < last; at++) if (isSeries(document, at, { first, last })) return true
  return false
}

/** Whether several events are named at a token, within a clause. */
type SeriesTest = (document: Document, at: number, clause: Part) => boolean

const MOST_BEFORE = 5
const MOST_BEHIND = 4

/** "Weekend shootings", "stabbings across the city". */
const isSpread: SeriesTest = ({ tokens }, at, { first, last }) =>
  SERIES.some(({ nouns, spread }) => {
    if (!nouns.has(tokens[at]!.lower)) return false
    for (let near = Math.max(first, at - MOST_BEFORE); near < Math.min(last, at + MOST_BEHIND); near++)
      if (spread.has(tokens[near]!.lower)) return true
    return false
  })

/** "Four shootings on Sunday", where others are told of too. */
const isPlural: SeriesTest = ({ tokens }, at) => SERIES[0]!.nouns.has(tokens[at]!.lower)

/** "Two shootings in which three people were killed". */
const isCounted: SeriesTest = ({ tokens }, at, { first }) =>
  (SERIES[0]!.nouns.has(tokens[at]!.lower) || COUNTED_EVENTS.has(tokens[at]!.lower)) &&
  [at - 1, at - 2].some(near => near >= first && (SMALL_NUMBERS.get(tokens[near]!.lower) ?? 0) > 1)
