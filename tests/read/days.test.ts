import { describe, expect, it } from 'vitest'
import { dayOf, isIsoDay } from '../../src/read/days.ts'

const DAYS: readonly (readonly [value: unknown, day: string | null])[] = [
  ['2025-12-20', '2025-12-20'],
  ['2025-12-20T23:30:00-05:00', '2025-12-20'],
  ['2025-12-20T00:30:00+09:00', '2025-12-20'],
  ['2025-12-20 14:30:00', '2025-12-20'],
  ['20251220T143000Z', '2025-12-20'],
  ['20251220', '2025-12-20'],
  ['2025/12/20', '2025-12-20'],
  ['2025-2-3', '2025-02-03'],
  ['Sat, 20 Dec 2025 14:30:00 GMT', '2025-12-20'],
  ['December 20, 2025', '2025-12-20'],
  ['Dec. 20, 2025 at 4:10 p.m.', '2025-12-20'],
  ['Saturday, December 20th, 2025', '2025-12-20'],
  ['20 December 2025', '2025-12-20'],
  [1766240000, '2025-12-20'],
  [1766240000000, '2025-12-20'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2025-13-01', null],
  ['2025-00-10', null],
  ['03/04/2025', null],
  ['yesterday', null],
  ['20 Foo 2025', null],
  ['', null],
  [null, null],
  [12, null],
  [Number.NaN, null],
]

describe('dayOf', () => {
  for (const [value, day] of DAYS) {
    it(`reads ${JSON.stringify(value)} as ${day}`, () => {
      expect(dayOf(value)).toBe(day)
    })
  }
})

describe('isIsoDay', () => {
  it.each([
    ['2025-12-20', true],
    ['2025-12-20T10:00', false],
    ['2025-02-30', false],
    ['20251220', false],
    ['yesterday', false],
  ])('%s: %s', (text, expected) => {
    expect(isIsoDay(text)).toBe(expected)
  })
})
