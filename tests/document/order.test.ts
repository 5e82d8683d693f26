import { expect, test } from 'vitest'
import { firstNotBefore } from '../../src/document/order.ts'

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [4, 2],
  [9, 4],
  [10, 5],
])('finds the first of 1 3 4 7 9 that is not below %i at %i', (limit, index) => {
  expect(firstNotBefore([1, 3, 4, 7, 9], each => each < limit)).toBe(index)
})

test('an empty list has no item: its end is the answer', () => {
  expect(firstNotBefore([], () => true)).toBe(0)
})
