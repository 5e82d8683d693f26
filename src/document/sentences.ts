import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS, SENTENCE_OPENERS } from '../lexicon/abbreviations.ts'
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts'
import type { Block, Dateline, Sentence, Token } from './document.ts'

const END_MARK = /^(?:[.!?…]+|\.{2,})$/
const CLOSING_MARKS: ReadonlySet<string> = new Set(['"', '”', "'", '’', "''", ')', ']', '»'])
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '``', '(', '[', '«'])

/** Splits blocks into sentences; furniture, bylines and the dateline have none. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
  dateline: Dateline | null,
): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'byline') continue
    let first = firstToken(tokens, block, dateline)
    for (let index = first; index < block.last; index++) {
      const last = sentenceEnd(tokens, index, block)
      if (last < 0) continue
      sentences.push(sentenceFrom(text, tokens, block, sentences.length, first, last))
      first = last
      index = last - 1
    }
    if (first < block.last) sentences.push(sentenceFrom(text, tokens, block, sentences.length, first, block.last))
  }
  return sentences
}

const isInside = ({ start, end }: Dateline, block: Block): boolean => start >= block.start && end <= block.end

/** The marks of a bullet or "Q:" and a dateline stand before the block's first sentence. */
function firstToken(tokens: readonly Token[], block: Block, dateline: Dateline | null): number {
  let first = block.first
  if (block.kind === 'bullet') first++
  if (block.kind === 'question' || block.kind === 'answer') first += 2
  const isWhole = dateline?.start === block.start && dateline.end === block.end
  if (dateline && (dateline.place || dateline.agency || isWhole) && isInside(dateline, block)) {
    while (first < block.last && tokens[first]!.start < dateline.end) first++
  }
  return Math.min(first, block.last)
}

function sentenceFrom(
  text: string,
  tokens: readonly Token[],
  block: Block,
  index: number,
  first: number,
  last: number,
): Sentence {
  const start = tokens[first]!.start
  const end = tokens[last - 1]!.end
  return {
    start,
    end,
    text: text.slice(start, end),
    index,
    block: block.index,
    kind: block.kind,
    case: block.case,
    first,
    last,
  }
}

/** Where a sentence ends that may end with this token: the index after its closing marks, or -1 when it goes on. */
function sentenceEnd(tokens: readonly Token[], index: number, block: Block): number {
  const token = tokens[index]!
  const isMark = token.kind === 'punctuation' && END_MARK.test(token.text)
  if (!isMark && !(token.text.length > 1 && token.text.endsWith('.'))) return -1
  let last = index + 1
  while (last < block.last && CLOSING_MARKS.has(tokens[last]!.text) && !tokens[last]!.spaced) last++
  const next = tokens[last]
  if (!next || last >= block.last) return last
  if (!isMark)
    return last === index + 1
      ? afterAbbreviation(tokens, index, next, last)
      : goesOn(next) || !beginsSentence(next, tokens[last + 1])
        ? -1
        : last
  if (next.text.startsWith('.')) return -1
  if (!next.spaced && !(token.text === '.' && next.shape === 'capital')) return -1
  if (token.text !== '.' && last > index + 1 && isSpeechAfter(tokens, last, block.last)) return -1
  return beginsSentence(next, tokens[last + 1]) ? last : -1
}

/** "(D-Calif.), who": a comma after an abbreviation in brackets begins nothing. */
const goesOn = ({ text }: Token): boolean => /^[,;:]$/.test(text)

function beginsSentence(next: Token, second: Token | undefined): boolean {
  if (OPENING_MARKS.has(next.text))
    return second !== undefined && (second.shape !== 'lower' || second.kind === 'number')
  return next.shape !== 'lower' || next.kind === 'number'
}

function afterAbbreviation(tokens: readonly Token[], index: number, next: Token, last: number): number {
  const token = tokens[index]!
  if (LEADING_ABBREVIATIONS.has(token.lower) && !CLOSING_ABBREVIATIONS.has(token.lower)) return -1
  if (/^\p{L}\.$/u.test(token.text)) return SENTENCE_OPENERS.has(next.lower) && next.shape === 'capital' ? last : -1
  const opensQuotation =
    OPENING_MARKS.has(next.text) && next.text !== '(' && next.text !== '[' && tokens[last + 1]?.shape === 'capital'
  return opensQuotation || (next.shape === 'capital' && SENTENCE_OPENERS.has(next.lower)) ? last : -1
}

/** “Stop!” she said; “Why?” Ali Hassan asked. */
function isSpeechAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 4); index++) {
    const { lower, kind } = tokens[index]!
    if (kind !== 'word') return false
    if (SPEECH_VERBS.has(lower)) return true
  }
  return false
}
