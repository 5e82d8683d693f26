import { describe, expect, it } from 'vitest'
import { byTime, periodPhrase, periodsOf, stretchPhrase } from '../../src/render/dates.ts'
import type { ClaimedDate } from '../../src/report.ts'
import { REPORT } from './sample.ts'

function date(value: string | null, fields: Partial<ClaimedDate> = {}): ClaimedDate {
  return { ...REPORT.dates![0]!, value, earliest: null, latest: null, ...fields }
}

const PERIODS: readonly (readonly [expected: string | null, value: string | null, fields?: Partial<ClaimedDate>])[] = [
  ['20 Dec 2025', '2025-12-20'],
  ['20 Dec 2025 14:30', '2025-12-20T14:30'],
  ['20 Dec 2025 evening', '2025-12-20TEV'],
  ['Jul 2024', '2024-07'],
  ['2014', '2014'],
  ['1990s', '199'],
  ['19th century', '18'],
  ['21st century', '20'],
  ['week of 15 Dec 2025', '2025-W51', { earliest: '2025-12-15' }],
  ['weekend of 20 Dec 2025', '2025-W51-WE', { earliest: '2025-12-20' }],
  ['summer 1990', '1990-SU'],
  ['Q3 2024', '2024-Q3'],
  ['490 BC', 'BC0490'],
  ['early 2014', '2014', { mod: 'START' }],
  ['11 Jun 2023 late afternoon', '2023-06-11TAF', { mod: 'END' }],
  ['about 11 Jun 2023 16:45', '2023-06-11T16:45', { mod: 'APPROX' }],
  ['mid-1990s', '199', { mod: 'MID' }],
  ['about 2014', '2014', { mod: 'APPROX' }],
  ['about 2014', '2014', { mod: 'LESS_THAN' }],
  ['3 May 2024 – 5 May 2024', null, { earliest: '2024-05-03', latest: '2024-05-05' }],
  ['from 3 May 2024', null, { earliest: '2024-05-03' }],
  ['until 5 May 2024', null, { latest: '2024-05-05' }],
  [null, 'FUTURE_REF'],
  [null, 'XXXX-WXX-2'],
]

describe('periodPhrase', () => {
  for (const [expected, value, fields] of PERIODS) {
    it(`writes ${expected} for ${value}`, () => {
      expect(periodPhrase(date(value, fields))).toBe(expected)
    })
  }
})

describe('byTime', () => {
  it('puts years before Christ first, and the shorter of two periods that begin together', () => {
    const year = date('2014', { earliest: '2014-01-01', latest: '2014-12-31' })
    const day = date('2014-01-01', { earliest: '2014-01-01', latest: '2014-01-01' })
    const ancient = [date('BC0044'), date('BC0490')]
    expect([year, day, ...ancient].sort(byTime).map(({ value }) => value)).toEqual([
      'BC0490',
      'BC0044',
      '2014-01-01',
      '2014',
    ])
  })
})

describe('stretchPhrase', () => {
  it.each([
    ['1977', '1979', '1977–1979'],
    ['3 May 2025', '5 May 2025', '3–5 May 2025'],
    ['30 Apr 2025', '2 May 2025', '30 Apr – 2 May 2025'],
    ['Mar 2024', 'Jun 2024', 'Mar–Jun 2024'],
    ['3 May 2024', '5 May 2025', '3 May 2024 – 5 May 2025'],
    ['early 2014', 'late 2014', 'early–late 2014'],
  ])('%s and %s as %s', (from, to, expected) => expect(stretchPhrase(from, to)).toBe(expected))
})

describe('periodsOf', () => {
  const from = date('1977', { id: 'd1', start: 0, basis: 'stated', rangeWith: 'd2' })
  const to = date('1979', { id: 'd2', start: 5, basis: 'stated', rangeWith: 'd1' })
  const phrases = (...dates: ClaimedDate[]) => periodsOf(dates).map(({ phrase }) => phrase)

  it('tells both ends of a stretch as one', () => expect(phrases(from, to)).toEqual(['1977–1979']))

  it('tells an end by itself whose other end has no place in time', () =>
    expect(phrases(from, { ...to, value: 'XXXX-05-03', basis: 'unresolved' })).toEqual(['1977']))
})
