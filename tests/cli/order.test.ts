import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/cli/order.ts'

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number
}

/** Work that ends when it is told to. */
function gates() {
  const open = new Map<number, () => void>()
  const work = (number: number): Promise<number> =>
    new Promise(resolve => {
      open.set(number, () => resolve(number))
    })
  return { open, work }
}

const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

describe('inOrder', () => {
  it('gives outcomes in the order of the items, whichever is ready first', async () => {
    const { open, work } = gates()
    const seen: number[] = []
    const reading = (async () => {
      for await (const number of inOrder(numbers(4), work, () => 4)) seen.push(number)
    })()
    await turn()
    for (const number of [3, 1, 2]) open.get(number)?.()
    await turn()
    expect(seen).toEqual([])
    open.get(0)?.()
    await reading
    expect(seen).toEqual([0, 1, 2, 3])
  })

  it('has no more under way than asked for', async () => {
    const { open, work } = gates()
    const outcomes = inOrder(numbers(100), work, () => 3)
    const first = outcomes.next()
    for (let turns = 0; turns < 10; turns++) await turn()
    expect(open.size).toBe(3)
    open.get(0)?.()
    expect((await first).value).toBe(0)
  })

  it('gives an outcome as soon as it is ready, even when the next item does not come', async () => {
    async function* stalling(): AsyncGenerator<number> {
      yield 7
      await new Promise(() => {})
    }
    expect(
      (
        await inOrder(
          stalling(),
          async number => number,
          () => 8,
        ).next()
      ).value,
    ).toBe(7)
  })
})
