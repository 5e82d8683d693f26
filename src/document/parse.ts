import { blocksOf } from './blocks.ts'
import { datelineOf } from './datelines.ts'
import type { Document, Sentence, Token } from './document.ts'
import { documentCase } from './letter-case.ts'
import { quotationsOf } from './quotations.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** Reads a text into a Document: tokens, blocks, dateline, sentences, quotations. Linear in the length of the text. */
export function parse(text: string): Document {
  const tokens = tokenize(text)
  const blocks = blocksOf(text, tokens)
  const dateline = datelineOf(text, blocks)
  const sentences = sentencesOf(text, tokens, blocks, dateline)
  return {
    text,
    case: documentCase(tokens),
    tokens,
    blocks,
    headline: blocks[0]?.kind === 'headline' ? blocks[0] : null,
    dateline,
    sentences,
    sentenceAt: sentenceIndex(tokens, sentences),
    quotations: quotationsOf(tokens, blocks),
  }
}

function sentenceIndex(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const sentenceAt = new Int32Array(tokens.length).fill(-1)
  for (const { index, first, last } of sentences) sentenceAt.fill(index, first, last)
  return sentenceAt
}
