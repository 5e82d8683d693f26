import { describe, expect, it } from 'vitest'
import { ReadFault } from '../../src/read/faults.ts'
import { readRecord, recordsIn } from '../../src/read/records.ts'

const PLACE = 'feed.jsonl:3'

describe('readRecord', () => {
  it('reads our own fields', () => {
    const record = {
      id: 7,
      text: 'A fire broke out.',
      title: 'Fire',
      published: '2025-12-20',
      url: 'https://news.example/7',
      author: 'A. Writer',
      publisher: 'The Example',
    }
    expect(readRecord(record, PLACE)).toEqual({
      ...record,
      id: '7',
      publishedFrom: 'record',
      extracted: false,
      notes: [],
    })
  })

  it.each([
    [
      'schema.org',
      {
        headline: 'Fire',
        articleBody: 'A fire.',
        datePublished: '2025-12-20T08:00:00+01:00',
        author: [{ name: 'A. Writer' }],
        publisher: { name: 'The Example' },
      },
    ],
    [
      'news-please',
      {
        title: 'Fire',
        maintext: 'A fire.',
        date_publish: '2025-12-20 08:00:00',
        authors: ['A. Writer'],
        source_domain: 'The Example',
      },
    ],
    [
      'trafilatura',
      { title: 'Fire', text: 'A fire.', date: '2025-12-20', author: 'A. Writer', sitename: 'The Example' },
    ],
    [
      'newspaper',
      {
        title: 'Fire',
        text: 'A fire.',
        publish_date: 'December 20, 2025',
        authors: ['A. Writer'],
        publisher: 'The Example',
      },
    ],
    [
      'NewsAPI',
      {
        title: 'Fire',
        content: 'A fire.',
        publishedAt: '2025-12-20T08:00:00Z',
        author: 'A. Writer',
        source: { id: null, name: 'The Example' },
      },
    ],
    [
      'JSON Feed',
      {
        title: 'Fire',
        content_text: 'A fire.',
        date_published: '2025-12-20T08:00:00-05:00',
        authors: [{ name: 'A. Writer' }],
        publisher: 'The Example',
      },
    ],
  ])('reads the fields of %s', (_name, record) => {
    expect(readRecord(record, PLACE)).toMatchObject({
      id: PLACE,
      title: 'Fire',
      text: 'A fire.',
      published: '2025-12-20',
      publishedFrom: 'record',
      author: 'A. Writer',
      publisher: 'The Example',
    })
  })

  it('joins paragraphs that come as a list', () => {
    expect(readRecord({ body: ['One.', 'Two.'] }, PLACE).text).toBe('One.\n\nTwo.')
  })

  it('takes the next field when the first is empty', () => {
    expect(readRecord({ text: ' ', body: 'Words.' }, PLACE).text).toBe('Words.')
  })

  it('does not guess at a date that could be read in two ways, and says so', () => {
    const { published, publishedFrom, notes } = readRecord({ text: 'Words.', date: '03/04/2025' }, PLACE)
    expect([published, publishedFrom]).toEqual([null, null])
    expect(notes).toEqual(['its date "03/04/2025" is no clear date; left out'])
  })

  it.each([[null], [[]], ['text'], [7], [{}], [{ text: '' }], [{ title: 'Only a title' }]])('refuses %j', record => {
    expect(() => readRecord(record, PLACE)).toThrow(ReadFault)
  })
})

describe('recordsIn', () => {
  it('opens the lists that exports wrap their records in', () => {
    expect(recordsIn({ status: 'ok', articles: [{ content: 'One.' }] })).toEqual([{ content: 'One.' }])
  })

  it('leaves a record whole that has text and a list beside it', () => {
    const record = { text: 'Words.', items: [{ a: 1 }] }
    expect(recordsIn(record)).toEqual([record])
  })
})
