import type { Span } from '../report.ts'
import { firstNotBefore } from './order.ts'

/** Half-open UTF-16 offsets into the article. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The letters of a token: "lower", "Capital", "UPPER" (also "U.S." and initials), "miXed"; none without letters. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none'

/**
 * A word, number, mark or symbol. Hyphens are tokens ("el-Sisi" is three), possessives split off ("Ukraine" "’s"),
 * abbreviations keep their period ("Lt.", "U.S.", "a.m."), numbers keep what is attached ("1,037", "12th", "1990s", "6pm").
 */
export interface Token extends Range {
  readonly index: number
  readonly text: string
  /** Lower case with straight apostrophes: the key into lexicons. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol'
  readonly shape: Shape
  /** White space, or the beginning of the text, stands before it. */
  readonly spaced: boolean
}

/** How a stretch of text is written; title: most of its words begin with a capital. */
export type LetterCase = 'mixed' | 'upper' | 'lower' | 'title'

export type BlockKind =
  | 'headline'
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'bullet'
  | 'question'
  | 'answer'
  /** A short line without end mark that is no heading: a table row, a score, a caption. */
  | 'line'
  /** Page furniture: calls for comments, credits, cookie notices. It yields no facts. */
  | 'furniture'

/** A paragraph or a line of its own; its text may be wrapped over several lines of the file. */
export interface Block extends Range {
  readonly index: number
  readonly kind: BlockKind
  readonly case: LetterCase
  /** Token indices, half-open. */
  readonly first: number
  readonly last: number
}

/** A sentence of a block that may hold facts: furniture and bylines have none, nor has the dateline. */
export interface Sentence extends Span {
  readonly index: number
  readonly block: number
  readonly kind: BlockKind
  readonly case: LetterCase
  /** Token indices, half-open. */
  readonly first: number
  readonly last: number
}

/** Quoted text, marks included; a quotation that runs over paragraphs is one. */
export interface Quotation extends Range {
  /** Offsets of what stands between the marks. */
  readonly inner: Range
  readonly closed: boolean
  /** Stands inside another quotation. */
  readonly nested: boolean
}

/**
 * "BEIRUT, May 7 (Reuters) —"; or a line with nothing but a full date under the headline: it has no place, and is a
 * sentence as well.
 */
export interface Dateline extends Span {
  readonly place: Span | null
  readonly date: Span | null
  readonly agency: Span | null
}

/** An article in its parts. All offsets point into `text`, which is the article as given. */
export interface Document {
  readonly text: string
  readonly case: 'mixed' | 'upper' | 'lower'
  readonly tokens: readonly Token[]
  readonly blocks: readonly Block[]
  readonly headline: Block | null
  readonly dateline: Dateline | null
  readonly sentences: readonly Sentence[]
  /** For each token the index of its sentence, or -1 outside all. */
  readonly sentenceAt: Int32Array
  readonly quotations: readonly Quotation[]
}

/**
 * The exact slice of the article that a range covers. Where more keys are added, spell the span's out: Node 20 lays each
 * object anew that a literal makes which begins with a spread and goes on with other keys. That takes microseconds, and
 * so does every later look at such objects.
 */
export const spanOf = (document: Document, { start, end }: Range): Span => ({
  start,
  end,
  text: document.text.slice(start, end),
})

/** The exact slice from one token to another, `last` exclusive. */
export const tokenSpan = (document: Document, first: number, last: number): Span =>
  spanOf(document, { start: document.tokens[first]!.start, end: document.tokens[last - 1]!.end })

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The index of the first token that ends after an offset: the token at the offset or the next one. */
export const tokenFrom = ({ tokens }: Document, offset: number): number =>
  firstNotBefore(tokens, ({ end }) => end <= offset)

/** The sentence that an offset stands in, or null between and outside sentences. */
export function sentenceOf(document: Document, offset: number): Sentence | null {
  const sentence = document.sentences[document.sentenceAt[tokenFrom(document, offset)] ?? -1]
  return sentence && sentence.start <= offset ? sentence : null
}

/** Whether one of the tokens of a stretch is a word of a set; a stretch past the last token ends there. */
export function holdsWord({ tokens }: Pick<Document, 'tokens'>, words: Words, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, tokens.length); at++) if (words.has(tokens[at]!.lower)) return true
  return false
}

type Words = ReadonlySet<string> | ReadonlyMap<string, unknown>
