import { describe, expect, it } from 'vitest'
import { readElements } from '../../src/read/elements.ts'

async function elementsOf(json: string, chunkBytes: number, maxBytes = 1000): Promise<(string | null)[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(json)
    for (let start = 0; start < bytes.length; start += chunkBytes) yield bytes.subarray(start, start + chunkBytes)
  }
  const elements: (string | null)[] = []
  for await (const { line, bytes } of readElements(chunks(), maxBytes)) {
    elements.push(bytes === null ? null : `${line}: ${Buffer.from(bytes).toString('utf8')}`)
  }
  return elements
}

const CASES: readonly (readonly [name: string, json: string, elements: readonly (string | null)[]])[] = [
  ['an object', '{"a":1}', ['1: {"a":1}']],
  ['an object over lines', '\n{\n "a": [1,\n2]\n}\n', ['2: {\n "a": [1,\n2]\n}']],
  ['a list', '[{"a":1},\n {"b":"]"}]', ['1: {"a":1}', '2: {"b":"]"}']],
  ['an empty list', ' [ ] ', []],
  ['objects one after another', '{"a":1}\n{"b":2} {"c":3}', ['1: {"a":1}', '2: {"b":2}', '2: {"c":3}']],
  ['brackets and quotes inside strings', '[{"a":"}\\"{"},{"b":"\\\\"}]', ['1: {"a":"}\\"{"}', '1: {"b":"\\\\"}']],
  ['lists of lists', '[[1],[2]]', ['1: [1]', '1: [2]']],
  ['an object cut short', '{"a":"b', ['1: {"a":"b']],
  ['a list cut short', '[{"a":1},{"b"', ['1: {"a":1}', '1: {"b"']],
  ['letters of several bytes', '[{"é":"日本"}]', ['1: {"é":"日本"}']],
  ['nothing', ' \n ', []],
]

describe('readElements', () => {
  for (const [name, json, elements] of CASES) {
    it(`cuts ${name}, however the bytes arrive`, async () => {
      for (const chunkBytes of [1, 2, 3, 7, 1000]) expect(await elementsOf(json, chunkBytes)).toEqual(elements)
    })
  }

  it('goes on behind an element that is too long', async () => {
    const long = `{"text":"${'x'.repeat(50)}"}`
    expect(await elementsOf(`[${long},{"a":1}]`, 8, 20)).toEqual([null, '1: {"a":1}'])
  })
})
