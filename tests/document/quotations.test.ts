import { describe, expect, it } from 'vitest'
import { parse } from '../../src/document/parse.ts'

const read = (text: string) => parse(text).quotations.map(({ inner }) => text.slice(inner.start, inner.end))

describe('quotationsOf', () => {
  it.each([
    ['“We are safe,” he said. “All of us.”', ['We are safe,', 'All of us.']],
    ['"We are safe," he said. "All of us."', ['We are safe,', 'All of us.']],
    ["``We are safe,'' he said.", ['We are safe,']],
    ["'We are safe,' he said. 'The boys' boat sank.'", ['We are safe,', "The boys' boat sank."]],
    ['“He told me ‘run,’ and I ran,” she said.', ['He told me ‘run,’ and I ran,', 'run,']],
    ['He gave a "full" account of the officers\' plan.', ['full']],
    ['The boat was 30" long.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it('carries a quotation over paragraphs that open with a mark', () => {
    const text = '“We waited all night.\n“Nobody came,” she said.'
    expect(read(text)).toEqual(['We waited all night.\n“Nobody came,'])
  })

  it('ends an unclosed quotation with its paragraph', () => {
    const document = parse('“We waited all night.\nNobody came, and the boat sank at dawn.')
    expect(document.quotations).toMatchObject([{ closed: false, inner: { start: 1, end: 21 } }])
  })
})
