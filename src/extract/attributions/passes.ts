import { type Document, tokenFrom, tokenSpan } from '../../document/document.ts'
import type { QuotedPart, Reading } from '../clauses/passage.ts'
import type { Part } from '../pattern.ts'
import type { Trace } from '../trace.ts'
import type { Statement } from './statements.ts'

/** A statement, and the index of the earlier part of a quotation that its speaker splits. */
export interface LinkedStatement extends Statement {
  readonly continues: number | null
}

const contains = (outer: Part, inner: Part): boolean => outer.first <= inner.first && inner.last <= outer.last
const isSame = (a: Part | null, b: Part | null): boolean => a?.first === b?.first && a?.last === b?.last

/** Frames in which a speaker hands on what another one states. */
const HANDED_ON: ReadonlySet<string> = new Set([
  'attribution/verb-that',
  'attribution/verb-clause',
  'attribution/verb-told-that',
  'attribution/verb-told-clause',
  'attribution/clause-verb',
  'attribution/according-to',
  'attribution/noun-that',
  'attribution/quotation-verb',
  'attribution/verb-quotation',
  'attribution/adverb',
  'attribution/relative-speaker',
  'attribution/verb-point-out',
  'attribution/verb-make-clear',
  'attribution/verb-quantity',
])
const FACTUAL: ReadonlySet<string> = new Set(['says', 'claims', 'confirms', 'denies', 'alleges'])

/**
 * Drops what only repeats the speaker inside their own statement ("he said he believed …") and attitudes that are told
 * inside a statement; keeps what a speaker hands on from another one ("Reuters said police had confirmed …").
 */
export function dropEchoes(document: Document, statements: readonly Statement[], trace: Trace): Statement[] {
  const pronoun = ({ source }: Statement): boolean =>
    source !== null &&
    source.last - source.first === 1 &&
    /^(?:he|she|it|they|we|i|who)$/.test(document.tokens[source.first]!.lower)
  const open: Statement[] = []
  return statements.filter(statement => {
    while (open.length > 0 && open.at(-1)!.content.last <= statement.cue.first) open.pop()
    const outer = open.findLast(each => each !== statement && contains(each.content, statement.cue))
    const isEcho =
      outer !== undefined &&
      !isSame(outer.content, statement.content) &&
      !(HANDED_ON.has(statement.rule) && FACTUAL.has(statement.stance) && !pronoun(statement))
    if (isEcho) {
      trace?.({
        span: tokenSpan(document, statement.cue.first, statement.cue.last),
        kind: 'attribution',
        decision: 'dropped',
        by: 'attribution/echo',
        evidence: [statement.rule, outer.rule],
      })
    } else open.push(statement)
    return !isEcho
  })
}

/** Adds the later parts of quotations that their speaker splits: `“…,” he said. “…”`. */
export function continueQuotations(reading: Reading, statements: readonly Statement[]): LinkedStatement[] {
  const linked: LinkedStatement[] = statements.map(statement => ({ continues: null, ...statement }))
  const taken = takenTokens(reading, statements)
  for (const [index, statement] of statements.entries()) {
    if (!isQuotation(reading, statement.content)) continue
    let from = index
    let at = Math.max(statement.cue.last, statement.source?.last ?? 0, statement.content.last)
    for (
      let next = quotationFrom(reading, at);
      next && !isTaken(taken, next);
      next = quotationFrom(reading, next.last)
    ) {
      linked.push({ continues: from, ...statement, content: next })
      from = linked.length - 1
      at = next.last
    }
  }
  return linked
}

const isQuotation = (reading: Reading, content: Part): boolean => reading.openingAt.has(content.first)

/** Tokens in which a statement has its own cue or content. */
function takenTokens(reading: Reading, statements: readonly Statement[]): Uint8Array {
  const taken = new Uint8Array(reading.document.tokens.length + 1)
  for (const { content, cue } of statements) {
    taken[content.first] = 1
    taken[cue.first] = 1
  }
  return taken
}

function isTaken(taken: Uint8Array, { first }: QuotedPart): boolean {
  return taken[first] === 1
}

const MOST_BETWEEN = 8

/** The quotation that comes next in the same paragraph, with no other sentence in between. */
function quotationFrom({ document, openingAt, quoted }: Reading, from: number): QuotedPart | null {
  const block = document.sentences[document.sentenceAt[from - 1] ?? -1]?.block
  let ended = document.tokens[from - 1]!.kind === 'punctuation'
  for (let at = from; at < Math.min(document.tokens.length, from + MOST_BETWEEN); at++) {
    const quotation = openingAt.get(at)
    if (document.sentences[document.sentenceAt[at] ?? -1]?.block !== block) return null
    if (quotation) return startsStatement(document, quotation, at, ended) ? quotation : null
    if (quoted[at]) return null
    const { text, kind } = document.tokens[at]!
    if (ended && kind !== 'punctuation') return null
    if (/^[.!?,]$/.test(text)) ended = true
  }
  return null
}

function startsStatement(document: Document, { quotation }: QuotedPart, at: number, ended: boolean): boolean {
  const words = tokenFrom(document, quotation.inner.end) - at
  return ended && words > 3
}
