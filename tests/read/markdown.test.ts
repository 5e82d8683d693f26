import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { analyze } from '../cli/process.ts'

const ARTICLE = `---
title: "Bridge closed after collision"
date: 2024-05-17T09:00:00+02:00
authors:
  - Mia Brandt
  - Jon Vale
sitename: Harbour Post
tags: [ships, bridges]
---

# Bridge closed after collision

A **cargo ship** hit a pier of the [Old Bridge](https://example.com/bridge "map") on *Thursday*; two sailors were hurt.

![The bridge](bridge.jpg)

> Nobody saw it coming, said the pilot\\_s wife.

* The bridge stays closed until Monday.
* A file named snake_case_name is not emphasis.
`

async function articleOf(input: string | Buffer, ...argv: readonly string[]): Promise<Record<string, string | null>> {
  return JSON.parse((await analyze(['--json', '--include-text', ...argv], input)).stdout).article
}

describe('Markdown', () => {
  it('gives its text without marks, and what its front matter says', async () => {
    expect(await articleOf(ARTICLE)).toMatchObject({
      title: 'Bridge closed after collision',
      author: 'Mia Brandt, Jon Vale',
      publisher: 'Harbour Post',
      published: '2024-05-17',
      publishedFrom: 'metadata',
      text: `Bridge closed after collision

A cargo ship hit a pier of the Old Bridge on Thursday; two sailors were hurt.

Nobody saw it coming, said the pilot_s wife.

- The bridge stays closed until Monday.
- A file named snake_case_name is not emphasis.`,
    })
  })

  it('puts a title before a text that does not have it', async () => {
    const { text } = await articleOf('---\ntitle: Calm in Lyon\n---\nNobody was hurt.')
    expect(text).toBe('Calm in Lyon\n\nNobody was hurt.')
  })

  it('needs no front matter when it is called by its name', async () => {
    expect((await articleOf('## Calm\n\nNobody **at all** was hurt.', '-i', 'markdown')).text).toBe(
      'Calm\n\nNobody at all was hurt.',
    )
  })

  it('is not seen in a text that has a line of dashes', async () => {
    expect((await articleOf('---\nLyon: calm\nNobody *was* hurt.')).text).toContain('*was*')
  })

  it('without text is empty', async () => {
    expect((await analyze([], '---\ntitle: Calm\n---\n')).stderr).toBe('analyze: stdin: holds no text\n')
  })
})

describe('gzip', () => {
  it.each([
    ['text', 'Nobody was hurt in Lyon.', 'Nobody was hurt in Lyon.'],
    ['Markdown', '---\ntitle: Calm\n---\nNobody.', 'Calm\n\nNobody.'],
    ['JSON', '{"text":"Nobody."}', 'Nobody.'],
    [
      'JSON with markup',
      '{"content":{"rendered":"<p>Nobody<br>was <b>hurt</b>.</p><ul><li>All well.</li></ul>"}}',
      'Nobody\nwas hurt.\n\n- All well.',
    ],
  ])('of %s is read like what it holds', async (_name, content, text) => {
    expect((await articleOf(gzipSync(content))).text).toBe(text)
  })

  it('of several members is read as one', async () => {
    const members = ['{"text":"One."}\n', '{"text":"Two."}\n'].map(line => gzipSync(line))
    expect((await analyze(['-j', '-i', 'jsonl'], Buffer.concat(members))).stdout.trim().split('\n')).toHaveLength(2)
  })

  it('that is cut short says so', async () => {
    const { code, stderr } = await analyze([], gzipSync('Nobody was hurt. '.repeat(5000)).subarray(0, -20))
    expect([code, stderr]).toEqual([2, 'analyze: stdin: the compressed file is damaged or cut short\n'])
  })

  it('that unpacks to more than the limit is refused', async () => {
    const { stderr } = await analyze(['--max-size', '1'], gzipSync(Buffer.alloc(20_000_000, 'a ')))
    expect(stderr).toContain('is larger than 1 MB')
  })
})
