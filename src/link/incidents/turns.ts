import type { Document, Sentence, Token } from '../../document/document.ts'
import { CAUSES } from '../../lexicon/causes.ts'
import {
  APART_LEADS,
  APART_OPENERS,
  APART_OPENINGS,
  APART_WORDS,
  EVENT_NOUNS,
  OTHER_NEWS,
} from '../../lexicon/partings.ts'
import type { Location } from '../../report.ts'
import { type Figure, LEDE_SENTENCES } from './figures.ts'
import type { TieIndex } from './ties.ts'

/** How far back in its paragraph a figure's event may have been opened. */
const MOST_BEFORE = 4

/** The token from which on a paragraph tells of another event, in the figure's sentence or before it; -1 for none. */
export function turnBefore({ sentences, tokens }: Document, figure: Figure): number {
  const own = sentences[figure.sentenceIndex]!
  for (let back = 0; back < MOST_BEFORE; back++) {
    const sentence = sentences[own.index - back]
    if (sentence?.block !== own.block) return -1
    const clause = back === 0 ? clauseOf(tokens, sentence, figure) : sentence
    if (turnsAway(tokens, clause)) return clause.first
  }
  return -1
}

interface Clause {
  readonly first: number
  readonly last: number
}

/** The stretch between semicolons that a figure stands in. */
export function clauseOf(tokens: readonly Token[], sentence: Sentence, figure: Figure): Clause {
  let { first, last } = sentence
  for (let at = figure.first; at > first; at--) if (tokens[at - 1]!.text === ';') first = at
  for (let at = figure.last; at < last; at++) if (tokens[at]!.text === ';') last = at
  return { first, last }
}

const OPENING_TOKENS = 3
const APART_WITHIN = 12

/** "Meanwhile, in Kano": the report leaves the place it was at. */
const leavesThePlace = (tokens: readonly Token[], first: number): boolean => {
  const at = tokens[first + 1]?.text === ',' ? first + 2 : first + 1
  return tokens[first]!.lower === 'meanwhile' && tokens[at]?.lower === 'in' && tokens[at + 1]?.shape === 'capital'
}

/** "In a separate attack", "another blast", "separately", "in neighbouring Kenya": the clause turns to another event. */
function turnsAway(tokens: readonly Token[], { first, last }: Clause): boolean {
  const opening = tokens.slice(first, first + OPENING_TOKENS).map(({ lower }) => lower)
  if (APART_OPENINGS.some(phrase => `${opening.join(' ')} `.startsWith(`${phrase} `))) return true
  if (leavesThePlace(tokens, first)) return true
  for (let at = first; at < last; at++) {
    const { lower } = tokens[at]!
    if (APART_OPENERS.has(lower) && (at < first + OPENING_TOKENS || lower === 'aftershock')) return true
    if (!APART_WORDS.has(lower) || at === first || at >= first + APART_WITHIN) continue
    if (!APART_LEADS.has(tokens[at - 1]!.lower)) continue
    if (EVENT_NOUNS.has(tokens[at + 1]?.lower ?? '') || EVENT_NOUNS.has(tokens[at + 2]?.lower ?? '')) return true
  }
  return false
}

/** For each block the sentence of the heading that it stands under, or -1. */
export function headingsOf({ blocks, sentences }: Document): Int32Array {
  const headings = new Int32Array(blocks.length).fill(-1)
  for (const { kind, block, index } of sentences) if (kind === 'heading') headings[block] = index
  for (let at = 1; at < headings.length; at++) if (headings[at] === -1) headings[at] = headings[at - 1]!
  return headings
}

/** A heading that names an event is short and ends with its noun. */
const MOST_IN_HEADING = 5

/**
 * The token at which an event with a heading of its own begins, "Tulsa house fire"; under "Also this weekend" each
 * paragraph is one. -1 where the heading names none, or one at a scene of the main event.
 */
export function headingTurn(
  document: Document,
  { places }: TieIndex,
  heading: number,
  block: number,
  main: readonly Figure[],
  scenes: readonly Location[],
): number {
  const sentence = document.sentences[heading]
  if (!sentence || heading < LEDE_SENTENCES || sentence.last - sentence.first > MOST_IN_HEADING) return -1
  if (OTHER_NEWS.has(document.tokens[sentence.first]!.lower)) return document.blocks[block]!.first
  const cause = document.tokens[sentence.last - 1]!.lower
  const named = places.get(heading) ?? []
  if (named.length === 0 || !CAUSES.has(cause)) return -1
  const isMain =
    named.every(({ location }) => scenes.includes(location)) &&
    main.some(figure => figure.cause?.text.toLowerCase().endsWith(cause))
  return isMain ? -1 : sentence.first
}
