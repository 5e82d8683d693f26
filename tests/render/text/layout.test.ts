import { describe, expect, it } from 'vitest'
import { flow, pad, wrap } from '../../../src/render/text/layout.ts'
import { columnsOf, type Line, piece, truncate } from '../../../src/render/text/pieces.ts'

const textOf = (line: Line): string => line.map(({ text }) => text).join('')

describe('wrap', () => {
  it('breaks at spaces only', () => {
    expect(wrap([piece('one two three four')], 9).map(textOf)).toEqual(['one two', 'three', 'four'])
  })

  it('keeps a word whole whose letters have several styles', () => {
    const line = [
      piece('the company '),
      piece('[', 'faint'),
      piece('Belsolva', 'person'),
      piece(']', 'faint'),
      piece(' grew'),
    ]
    expect(wrap(line, 14).map(textOf)).toEqual(['the company', '[Belsolva]', 'grew'])
  })

  it('breaks a word that is longer than the line', () => {
    expect(wrap([piece(`a ${'x'.repeat(25)} b`)], 10).map(textOf)).toEqual([
      'a',
      'x'.repeat(10),
      'x'.repeat(10),
      'xxxxx b',
    ])
  })

  it('loses and adds nothing but spaces at line ends', () => {
    const words = Array.from({ length: 300 }, (_, index) => 'w'.repeat(((index * 7) % 13) + 1))
    const pieces = words.flatMap((word, index) => [piece(word, index % 2 ? 'date' : 'plain'), piece(' ')])
    const lines = wrap(pieces, 31).map(textOf)
    expect(lines.join(' ')).toBe(words.join(' '))
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(31)
  })

  it('takes time in proportion to the text, whatever it is', () => {
    expect(wrap([piece('x'.repeat(300_000))], 80)).toHaveLength(3750)
    expect(
      wrap(
        Array.from({ length: 100_000 }, () => piece('x')),
        80,
      ),
    ).toHaveLength(1250)
  })
})

describe('flow', () => {
  it('joins items with dots as long as they fit', () => {
    expect(flow([[piece('one')], [piece('two')], [piece('three')]], 10).map(textOf)).toEqual(['one · two', 'three'])
  })
})

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['naïve – “x”', 11],
    ['日本', 4],
    ['e\u0301', 1],
    ['🔥', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

describe('truncate', () => {
  it.each([
    ['short', 10, 'short'],
    ['missile strike on the port', 20, 'missile strike on…'],
    ['日本日本日本', 7, '日本日…'],
  ])('%s to %i columns', (text, columns, expected) => {
    expect(truncate(text, columns)).toBe(expected)
  })
})

describe('pad', () => {
  it('fills up, and leaves what is full', () => {
    expect(textOf(pad([piece('ab')], 4))).toBe('ab  ')
    expect(textOf(pad([piece('abcdef')], 4))).toBe('abcdef')
  })
})
