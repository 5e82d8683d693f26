import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../src/render/html/blocks.ts'

function blocks(text: string): string[] {
  return blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

describe('blocksOf', () => {
  test('takes each line for a paragraph, a short one above a longer one for a heading', () => {
    expect(
      blocks('Ferry sinks off the coast\nA ferry sank on Monday, officials said.\n\nRescue\r\nBoats came at dawn.'),
    ).toEqual([
      'heading: Ferry sinks off the coast',
      'paragraph: A ferry sank on Monday, officials said.',
      'heading: Rescue',
      'paragraph: Boats came at dawn.',
    ])
  })

  test('takes a first line that says the title for a heading, however long', () => {
    const title = 'A ferry sinks off the coast, and nobody on shore knows how many were on board of it.'
    expect(blocksOf(`${title}\nBoats came.`, title).map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
    expect(blocksOf(`${title}\nBoats came.`).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })

  test('joins what was wrapped by hand', () => {
    const wrapped = [
      'A ferry with more than two hundred people on board sank',
      'on Monday in rough seas off the southern coast, the coast',
      'guard said.',
    ].join('\n')
    expect(blocks(`${wrapped}\n\nBoats came at dawn.`)).toEqual([
      `paragraph: ${wrapped}`,
      'paragraph: Boats came at dawn.',
    ])
  })

  test('sets list items apart', () => {
    expect(blocks('Three things matter:\n- the price of grain\n- the harvest\n- peace.')).toEqual([
      'paragraph: Three things matter:',
      'item: - the price of grain',
      'item: - the harvest',
      'item: - peace.',
    ])
  })

  test('finds nothing in nothing', () => {
    expect(blocks('')).toEqual([])
    expect(blocks(' \n\u2028\r\n ')).toEqual([])
  })

  test('leaves out nothing but the space between blocks', () => {
    const text = '  First line here  \n\n\n Second.\u2029Third\rFourth'
    const covered = blocksOf(text).map(({ start, end }) => text.slice(start, end))
    expect(covered).toEqual(['First line here', 'Second.', 'Third', 'Fourth'])
  })
})
