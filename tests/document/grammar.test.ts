import { describe, expect, it } from 'vitest'
import { grammarOf } from '../../src/document/grammar.ts'
import { parse } from '../../src/document/parse.ts'

const sentenceOf = (text: string, index = 0) => {
  const document = parse(text)
  return { document, sentence: document.sentences[index]! }
}

describe('grammarOf', () => {
  it('gives tags with offsets into the article', () => {
    const text = 'It rained.  Rebels were killed by the army.'
    const { document, sentence } = sentenceOf(text, 1)
    const verb = grammarOf(document, sentence).terms.find(({ start, end }) => text.slice(start, end) === 'killed')
    expect([...(verb?.tags ?? [])]).toEqual(expect.arrayContaining(['Verb', 'PastTense']))
  })

  it('finds phrases without their punctuation', () => {
    const { document, sentence } = sentenceOf('The dam, which broke, was old.')
    const phrases = grammarOf(document, sentence).phrases('#Noun')
    expect(phrases.map(({ start, end }) => document.text.slice(start, end))).toContain('dam')
  })

  it('reads a sentence once', () => {
    const { document, sentence } = sentenceOf('The dam was old.')
    expect(grammarOf(document, sentence)).toBe(grammarOf(document, sentence))
  })

  it('has no grammar for a run of dots or for what is too long to be a sentence', () => {
    const { document, sentence } = sentenceOf(`So it is ${'very '.repeat(1000)}long.`)
    expect(grammarOf(document, sentence).terms).toEqual([])
  })
})
