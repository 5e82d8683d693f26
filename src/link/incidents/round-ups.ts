import type { Document } from '../../document/document.ts'
import { CLAUSE_OPENERS, DOER_WORDS, SERIES } from '../../lexicon/round-ups.ts'
import type { Figure } from './figures.ts'

/**
 * The figures of an article that tells several unconnected events one by one, "four killed in weekend shootings": what
 * sums the events up counts as cumulative, for it is no event's own toll. Null where the article is no round-up.
 */
export function roundUpFigures(document: Document, figures: readonly Figure[]): Figure[] | null {
  const sums = new Set(figures.filter(figure => sumsUp(document, figure)))
  if (![...sums].some(({ prominence }) => prominence > 1)) return null
  const numbers = new Set([...sums].map(numberOf))
  const largest = new Map<string, number>()
  for (const { outcome, count } of sums) largest.set(outcome, Math.max(largest.get(outcome) ?? 0, count.value ?? 0))
  const isSum = (figure: Figure): boolean =>
    sums.has(figure) ||
    isRemainder(figure) ||
    (figure.count.value ?? 0) > (largest.get(figure.outcome) ?? Number.POSITIVE_INFINITY) ||
    (figure.partOf !== null && sums.has(figures[figure.partOf]!)) ||
    (figure.prominence > 1 && (figure.count.value ?? 0) > 1 && numbers.has(numberOf(figure)))
  return figures.map(figure => (isSum(figure) ? { ...figure, scope: 'cumulative' } : figure))
}

/** "At least 40 other people have been shot": all those who are not told of one by one. */
const isRemainder = ({ count, people }: Figure): boolean =>
  people.other && people.form === 'counted' && count.qualifier !== 'exact'

const numberOf = ({ outcome, count }: Figure): string => `${outcome} ${count.value}`

/** "Four were killed in shootings across the city": the clause names events that nobody ties together. */
function sumsUp({ tokens, sentences }: Document, { sentenceIndex, people, scope }: Figure): boolean {
  if (scope === 'part' || scope === 'background') return false
  const sentence = sentences[sentenceIndex]!
  let { first, last } = sentence
  for (let at = sentence.first; at < sentence.last; at++) {
    const { lower } = tokens[at]!
    if (DOER_WORDS.has(lower)) return false
    if (CLAUSE_OPENERS.has(lower) && at < people.first) first = at
    else if (lower === 'while' || lower === ';') last = Math.min(last, at)
  }
  for (let at = first; at < last; at++) {
    for (const { nouns, spread } of SERIES) {
      if (!nouns.has(tokens[at]!.lower)) continue
      for (let near = Math.max(first, at - MOST_BEFORE); near < Math.min(last, at + MOST_BEHIND); near++)
        if (spread.has(tokens[near]!.lower)) return true
    }
  }
  return false
}

const MOST_BEFORE = 5
const MOST_BEHIND = 4
