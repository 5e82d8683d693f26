import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../src/read/articles.ts'

const FOLDER = new URL('../fixtures/inputs/', import.meta.url)
const GOLDEN = '.reading.json'
const KINDS = ['html', 'json', 'markdown', 'warc'] as const

/** What is kept beside a file: its articles, the text in paragraphs, or the code of what went wrong with one. */
type Golden = Readonly<Record<string, unknown>>

async function readingsOf(path: URL): Promise<Golden[]> {
  const name = basename(path.pathname)
  const source = { name, path: path.pathname, stream: createReadStream(path) }
  const readings: Golden[] = []
  for await (const { id, article, fault } of readArticles(source, { kind: 'auto', maxBytes: 1e6 })) {
    if (article === null) readings.push({ id, fault: fault.code })
    else {
      const { extracted, notes, text, ...metadata } = article
      expect(notes).toEqual(name === 'agency.html' ? ['not UTF-8; read as Windows-1252'] : [])
      readings.push({ ...metadata, text: text.trimEnd().split('\n\n') })
    }
  }
  return readings
}

describe.each(KINDS)('%s', kind => {
  const folder = new URL(`${kind}/`, FOLDER)
  const files = readdirSync(folder).filter(name => !name.endsWith(GOLDEN))

  it('has three differing files, each with its reading', () => {
    expect(files.length).toBeGreaterThanOrEqual(3)
    expect(readdirSync(folder)).toEqual([...files, ...files.map(name => name + GOLDEN)].sort())
  })

  it.each(files)('%s gives its articles and nothing that stands around them', async name => {
    const golden: Golden[] = JSON.parse(readFileSync(new URL(name + GOLDEN, folder), 'utf8'))
    expect(await readingsOf(new URL(name, folder))).toEqual(golden.map(each => ({ id: name, ...each })))
  })
})
