import { describe, expect, it } from 'vitest'
import { countedPhrase, countPhrase, tollPhrase, victimsPhrase } from '../../src/render/figures.ts'
import type { Casualty, Count, Toll } from '../../src/report.ts'
import { REPORT } from './sample.ts'

function count(fields: Partial<Count>): Count {
  return {
    start: 0,
    end: 1,
    text: '?',
    unit: 'person',
    qualifier: 'exact',
    value: null,
    min: null,
    max: null,
    ...fields,
  }
}

const COUNTS: readonly (readonly [expected: string, fields: Partial<Count>])[] = [
  ['12', { value: 12, min: 12, max: 12 }],
  ['1,200,000', { value: 1_200_000 }],
  ['at least 8', { qualifier: 'at-least', value: 8, min: 8 }],
  ['more than 50', { qualifier: 'more-than', value: 50, min: 51 }],
  ['up to 20', { qualifier: 'at-most', value: 20, max: 20 }],
  ['nearly 300', { qualifier: 'fewer-than', value: 300, max: 299, text: 'Almost 300' }],
  ['fewer than 300', { qualifier: 'fewer-than', value: 300, max: 299 }],
  ['about 40', { qualifier: 'about', value: 40 }],
  ['43–52', { qualifier: 'between', min: 43, max: 52 }],
  ['dozens', { qualifier: 'vague', min: 24, text: 'dozens of' }],
  ['none', { qualifier: 'none', value: 0, min: 0, max: 0 }],
  ['no reports', { qualifier: 'none', value: null, min: 0 }],
  ['about 300 households', { qualifier: 'about', value: 300, unit: 'household' }],
]

const EXACT = { qualifier: 'exact' } as const

const TOLLS: readonly (readonly [expected: string, toll: Omit<Toll, 'figures'>, figures: readonly Partial<Count>[]])[] =
  [
    ['at least 8', { low: 8, best: 8, high: null, derived: false }, [{ qualifier: 'at-least', value: 8 }]],
    [
      '12 (9–12)',
      { low: 9, best: 12, high: 12, derived: false },
      [
        { ...EXACT, value: 9 },
        { ...EXACT, value: 12 },
      ],
    ],
    ['12–15', { low: 12, best: null, high: 15, derived: false }, [{ qualifier: 'between', min: 12, max: 15 }]],
    ['dozens', { low: 24, best: null, high: null, derived: false }, [{ qualifier: 'vague', text: 'dozens' }]],
    ['up to 20', { low: 0, best: 20, high: 20, derived: false }, [{ qualifier: 'at-most', value: 20 }]],
    [
      '3',
      { low: 3, best: 3, high: 3, derived: true },
      [
        { ...EXACT, value: 4 },
        { ...EXACT, value: 1 },
      ],
    ],
    [
      'at least 5',
      { low: 5, best: 5, high: null, derived: true },
      [
        { ...EXACT, value: 4 },
        { ...EXACT, value: 1 },
      ],
    ],
  ]

describe('countPhrase', () => {
  it.each(COUNTS)('writes %s', (expected, fields) => {
    expect(countPhrase(count(fields))).toBe(expected)
  })
})

describe('tollPhrase', () => {
  it.each(TOLLS)('writes %s', (expected, toll, counts) => {
    const figures = counts.map((fields): Casualty => ({ ...REPORT.casualties![0]!, count: count(fields) }))
    expect(tollPhrase({ ...toll, figures: [] }, figures)).toBe(expected)
  })
})

describe('countedPhrase', () => {
  const part = (count: Partial<Count>, victims: string, from: number): string =>
    countedPhrase({
      ...REPORT.casualties![0]!,
      count: { ...REPORT.casualties![0]!.count, start: 10, end: 12, qualifier: 'exact', ...count },
      victims: { start: from, end: 40, text: victims, status: null, children: true, nationality: null },
    })

  it('puts a number before those it counts', () => expect(part({ value: 11 }, 'children', 13)).toBe('11 children'))

  it('has an article before one person', () =>
    expect(part({ value: 1, text: 'A' }, '2-year-old girl', 13)).toBe('a 2-year-old girl'))

  it('keeps the words of those that tell their number', () =>
    expect(part({ value: 3 }, 'a nurse and two children', 10)).toBe('a nurse and two children'))
})

describe('victimsPhrase', () => {
  it.each([
    ['civilians', 'civilians'],
    ['people', null],
    ['other people', null],
    ['of wounded', null],
    ['of the miners', 'miners'],
  ])('%s: %s', (text, expected) => {
    const victims = { start: 0, end: text.length, text, status: null, children: false, nationality: null }
    expect(victimsPhrase({ ...REPORT.casualties![0]!, victims })).toBe(expected)
  })

  it('is none where nobody is named', () =>
    expect(victimsPhrase({ ...REPORT.casualties![0]!, victims: null })).toBeNull())
})
