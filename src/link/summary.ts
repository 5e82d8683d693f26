import { type Document, type Range, type Sentence, sentenceOf } from '../document/document.ts'
import { firstNotBefore } from '../document/order.ts'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { CALLS, CAPTION_OPENINGS, CREDIT_WORDS, LEANING_OPENINGS } from '../lexicon/summaries.ts'
import { DETERMINERS, PREPOSITIONS } from '../lexicon/word-classes.ts'
import type { Span } from '../report.ts'
import { openingPhrase } from './phrases.ts'
import type { Findings } from './warnings/check.ts'

const MOST_SENTENCES = 3
const FEWEST_WORDS = 8
const MOST_WORDS = 70

/** Up to three sentences that carry the news, in article order. */
export function summarize(document: Document, findings: Findings): Span[] {
  const candidates = document.sentences.filter(sentence => isNews(document, sentence))
  const holdings = holdingsOf(document, findings)
  const title = titleWords(document, findings)
  const scored = candidates.map((sentence, place) => ({
    sentence,
    score: scoreOf(document, sentence, place, holdings.get(sentence.index) ?? 0, title),
  }))
  const kept: Sentence[] = []
  for (const { sentence } of scored.sort((a, b) => b.score - a.score || a.sentence.start - b.sentence.start)) {
    if (kept.length === MOST_SENTENCES) break
    if (!kept.some(each => repeats(document, each, sentence))) kept.push(sentence)
  }
  return kept.sort((a, b) => a.start - b.start).map(({ start, end, text }) => ({ start, end, text }))
}

const PROSE: ReadonlySet<Sentence['kind']> = new Set(['paragraph', 'bullet'])
const CALL = openingPhrase(CALLS)
const CAPTION = new RegExp(`^\\(?(?:${CAPTION_OPENINGS.join('|')})`, 'i')
const LEANS_ON = openingPhrase(LEANING_OPENINGS, true)

/** A whole sentence of the body that tells something: no question, no call, no quotation alone. */
function isNews(document: Document, sentence: Sentence): boolean {
  const { kind, text, first, last } = sentence
  const words = last - first
  if (!PROSE.has(kind) || words < FEWEST_WORDS || words > MOST_WORDS) return false
  if (/\?["”’)]*$/.test(text) || CALL.test(text) || !/[.!…]["'”’)\]]*$/.test(text)) return false
  return !CAPTION.test(text) && !isCredited(text) && !isQuoted(document, sentence)
}

/** "Police outside the house on Monday. (CBC)", as against "the British Broadcasting Corporation (BBC)". */
function isCredited(text: string): boolean {
  const found = /\(([^()]{2,60})\)\.?$/.exec(text)
  if (!found) return false
  const words = found[1]!.split(/[\s/:,]+/)
  const before = text.slice(Math.max(0, found.index - LONGEST_NAME), found.index).match(/\b\p{L}/gu) ?? []
  return (
    words.some(word => CREDIT_WORDS.has(word.toLowerCase())) &&
    !before.join('').toLowerCase().endsWith(words[0]!.toLowerCase())
  )
}
const LONGEST_NAME = 100

/** More than two thirds of its words stand in quotation marks. */
function isQuoted({ quotations }: Document, { start, end }: Sentence): boolean {
  const first = firstNotBefore(quotations, quotation => quotation.end <= start)
  let quoted = 0
  for (let at = first; at < quotations.length && quotations[at]!.start < end; at++) {
    quoted = Math.max(quoted, Math.min(end, quotations[at]!.end) - Math.max(start, quotations[at]!.start))
  }
  return quoted > (end - start) * 0.67
}

/** What the findings in each sentence weigh: the main event's figures and place most. */
function holdingsOf(
  document: Document,
  { casualties, incidents, dates, locations, entities }: Findings,
): Map<number, number> {
  const weights = new Map<number, number>()
  const add = (range: Range, weight: number): void => {
    const sentence = sentenceOf(document, range.start)
    if (sentence) weights.set(sentence.index, Math.min(MOST_HELD, (weights.get(sentence.index) ?? 0) + weight))
  }
  const main = incidents?.[0]?.id
  for (const each of casualties ?? []) add(each, each.incident === main && each.scope === 'total' ? 1.5 : 0.3)
  for (const each of dates ?? []) if (each.grain === 'day') add(each, 0.5)
  for (const each of (locations ?? []).slice(0, 3))
    for (const mention of each.mentions) add(mention, each.role === 'mentioned' ? 0.4 : 0.8)
  for (const each of (entities ?? []).slice(0, 4)) for (const mention of each.mentions) add(mention, 0.5)
  const description = incidents?.[0]?.description
  if (description) add(description, 1)
  return weights
}

const MOST_HELD = 5

/** The words of the headline that say something, by their first letters: "kills" and "killed" are one. */
function titleWords({ tokens, headline }: Document, { article }: Findings): ReadonlySet<string> {
  const words = headline
    ? tokens.slice(headline.first, headline.last).map(({ lower }) => lower)
    : (article.title ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter(isTelling).map(stemOf))
}

const isTelling = (word: string): boolean =>
  word.length > 2 && !FUNCTION_WORDS.has(word) && !DETERMINERS.has(word) && !PREPOSITIONS.has(word)
const STEM = 5
const stemOf = (word: string): string => word.slice(0, STEM)

/** The lead counts most; what comes later must hold more to stand beside it. */
function scoreOf(
  { tokens }: Document,
  { first, last, text }: Sentence,
  place: number,
  held: number,
  title: ReadonlySet<string>,
): number {
  const shared = new Set<string>()
  for (let at = first; title.size > 0 && at < last; at++) {
    const stem = stemOf(tokens[at]!.lower)
    if (title.has(stem) && isTelling(tokens[at]!.lower)) shared.add(stem)
  }
  const position = place === 0 ? 6 : 4 / (1 + place * 0.5)
  return (
    position +
    (title.size > 0 ? (4 * shared.size) / title.size : 0) +
    held -
    (place > 0 && LEANS_ON.test(text) ? 1.5 : 0)
  )
}

/** Whether a sentence says much the same as another: most of its telling words stand there. */
function repeats({ tokens }: Document, kept: Sentence, sentence: Sentence): boolean {
  const words = (each: Sentence) =>
    tokens
      .slice(each.first, each.last)
      .map(({ lower }) => lower)
      .filter(isTelling)
  const known = new Set(words(kept))
  const own = words(sentence)
  return own.filter(word => known.has(word)).length > own.length * 0.7
}
