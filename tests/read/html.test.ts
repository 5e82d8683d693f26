import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze } from '../cli/process.ts'

const PAGES = new URL('pages/', import.meta.url)

/** The article of a page, as the command reports it. */
async function articleOf(name: string): Promise<Record<string, string | null>> {
  return JSON.parse((await analyze(['--json'], readFileSync(new URL(name, PAGES)))).stdout).article
}

describe('a saved web page', () => {
  it('gives its article as text, and nothing that stands around it', async () => {
    const { text } = await articleOf('news-site.page')
    expect(text?.split('\n\n')).toEqual([
      'Warehouse fire in Toledo kills two, injures five & closes a street',
      expect.stringMatching(/^TOLEDO, Ohio — A fire at a furniture warehouse .* fire department said\.$/),
      expect.stringMatching(/^The blaze began .* on Summit Street, Fire Chief Marta Quill .* she said\.$/),
      'What is known of the victims',
      expect.stringMatching(/^The names of the dead/),
      '- Two men, both warehouse workers, died at the scene.',
      '- Five people were treated for burns.',
      'It went up like paper, and nobody could get near the doors any more.',
      expect.stringMatching(/^The street stays closed until Monday/),
    ])
  })

  it('tells who published it and when, on the day of its own time zone', async () => {
    expect(await articleOf('news-site.page')).toMatchObject({
      title: 'Warehouse fire in Toledo kills two, injures five & closes a street',
      author: 'Dana Okafor, Lee Marsh',
      publisher: 'Lake Erie Ledger',
      url: 'https://ledger.example/2025/12/19/toledo-warehouse-fire',
      published: '2025-12-19',
      publishedFrom: 'metadata',
    })
  })

  it('is read from Open Graph where there is no JSON-LD, and from lines that are no paragraphs', async () => {
    const article = await articleOf('blog.page')
    expect(article).toMatchObject({
      title: 'What the flood left behind',
      author: 'Ines Carrow',
      publisher: null,
      url: 'http://valleynotes.example/flood',
      published: '2023-07-14',
    })
    expect(article.text?.split('\n\n').map(paragraph => paragraph.slice(0, 16))).toEqual([
      'What the flood l',
      'The river came o',
      'At least three p',
      'The school hall ',
    ])
  })

  it('is read when it is old: tables, meta tags, Windows-1252', async () => {
    const article = await articleOf('agency.page')
    expect(article).toMatchObject({ title: 'Ferry sinks off Honduras; 14 missing', published: '2019-07-03' })
    expect(article.text).toContain('Lieutenant René Paz, a spokesman,')
    expect(article.text).toContain('“We are searching with two vessels and a plane,” he said.')
    expect(article.text).not.toContain('Business')
  })

  it('is read when it is an AMP page', async () => {
    const article = await articleOf('amp.page')
    expect(article).toMatchObject({ author: 'Tom Addy', publisher: 'The Post', published: '2022-03-05' })
    expect(article.url).toBe('https://post.example/news/leeds-protest')
    expect(article.text?.split('\n\n')).toHaveLength(4)
    expect(article.text).not.toMatch(/Advertisement|Sport/)
  })

  it('gives findings whose offsets point into the text that is given', async () => {
    const page = readFileSync(new URL('news-site.page', PAGES))
    const { article, dates } = JSON.parse((await analyze(['--json'], page)).stdout)
    for (const { start, end, text } of dates) expect(article.text.slice(start, end)).toBe(text)
  })

  it.each([
    ['<!doctype html><html><body><nav><a href="/">Home</a></nav><p>Please log in.</p></body></html>'],
    ['<html></html>'],
    ['<!doctype html><html><head><title>Only a title</title></head></html>'],
  ])('without an article says so: %s', async markup => {
    const { code, stderr } = await analyze([], markup)
    expect(stderr).toMatch(/^analyze: stdin: no article can be told from the rest of this page; .*\n$/)
    expect(code).toBe(2)
  })

  it('nested without end is refused, not a crash', async () => {
    const markup = `<!doctype html><html><body>${'<div>'.repeat(100_000)}${'Some words. '.repeat(100)}`
    expect((await analyze([], markup)).stderr).toMatch(/^analyze: stdin: its markup is nested too deeply/)
  })
})
