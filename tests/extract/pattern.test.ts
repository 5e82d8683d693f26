import { describe, expect, it } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { type Classes, compilePattern, compileRules, longestOf, type Scan } from '../../src/extract/pattern.ts'

const scanOf = (text: string): Scan => {
  const document = parse(text)
  return { document, tokens: document.tokens, first: 0, last: document.tokens.length }
}
const CLASSES: Classes = {
  day: new Set(['monday', 'tuesday']),
  number: (scan, at) => (scan.tokens[at]!.kind === 'number' ? at + 1 : -1),
}

/** Everything the pattern matches in the text, from the first place where it matches on. */
function found(source: string, text: string): string[] {
  const scan = scanOf(text)
  const pattern = compilePattern(source, CLASSES)
  const matches: string[] = []
  for (let at = 0; at < scan.last; at++) {
    const match = pattern.matchAt(scan, at)
    if (match) matches.push(text.slice(scan.tokens[match.first]!.start, scan.tokens[match.last - 1]!.end))
  }
  return matches
}

describe('compilePattern', () => {
  it.each([
    ['at least <number>', 'At least 8 died', ['At least 8']],
    ['killed|slain', 'he was slain, not killed', ['slain', 'killed']],
    ['the? dead', 'the dead and dead men', ['the dead', 'dead', 'dead']],
    ['on <day> morning?', 'on Monday morning or on Tuesday', ['on Monday morning', 'on Tuesday']],
    ['(more than | over) <number>', 'over 5, more than 6, than 7', ['over 5', 'more than 6']],
    ['very* good', 'very very good', ['very very good', 'very good', 'good']],
    ['<number>+ people', '1 2 3 people', ['1 2 3 people', '2 3 people', '3 people']],
    ["<number> ',' <number>", 'from 3, 4', ['3, 4']],
    ['^ <number>', '5 and 6', ['5']],
    ['died $', 'died, then she died', ['died']],
    ['<day>|<number>', 'Monday 5', ['Monday', '5']],
    ['up to <number>|dozens', 'up to dozens', ['up to dozens']],
  ])('%s', (source, text, expected) => expect(found(source, text)).toEqual(expected))

  it('names its parts', () => {
    const scan = scanOf('killing 12 on Tuesday')
    const match = compilePattern('killing count:<number> when:(on <day>)', CLASSES).matchAt(scan, 0)
    expect(match?.parts).toEqual({ count: { first: 1, last: 2 }, when: { first: 2, last: 4 } })
  })

  it.each(['at <unknown>', '(open', 'close)'])('refuses %s', source => {
    expect(() => compilePattern(source, CLASSES)).toThrow(SyntaxError)
  })
})

describe('compileRules', () => {
  const read = compileRules<number>(
    [
      { id: 'test/day', match: '<day>', read: () => 1 },
      { id: 'test/number', match: '<number>', read: () => 2 },
      { id: 'test/day-number', match: '<day> <number>', read: () => 3 },
      { id: 'test/declines', match: '<day>', read: () => null },
    ],
    CLASSES,
  )

  it('reads in order of place, then of the table', () => {
    expect(read(scanOf('Monday 5')).map(({ rule }) => rule)).toEqual(['test/day', 'test/day-number', 'test/number'])
  })

  it('leaves the longest of overlapping readings', () => {
    expect(longestOf(read(scanOf('Monday 5, Tuesday'))).map(({ rule }) => rule)).toEqual([
      'test/day-number',
      'test/day',
    ])
  })
})
