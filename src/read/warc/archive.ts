import { bareArticle, faultyReading, type ReadArticle, type Reading, readingOf } from '../article.ts'
import { decode } from '../encodings.ts'
import { ReadFault } from '../faults.ts'
import { decodePage, readPage } from '../html/page.ts'
import type { OpenSource } from '../source.ts'
import { tooLarge } from '../streams.ts'
import { readRecords, type WarcRecord } from './records.ts'
import { readResponse } from './responses.ts'

/** Reads the pages of a web archive, as a stream: responses that hold a page, and texts that were drawn out of pages. */
export async function* readWarc({ name, peeked, maxBytes }: OpenSource): AsyncGenerator<Reading> {
  let number = 0
  for await (const record of readRecords(peeked.stream, maxBytes)) {
    number++
    const id = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? `${name}:${number}`
    const read = READERS[record.headers.get('warc-type')?.toLowerCase() ?? '']
    const reading = read === undefined ? null : await readingOfRecord(read, record, id, maxBytes)
    if (reading !== null) yield reading
  }
  if (number === 0) throw new ReadFault('empty', 'holds no records')
}

/** The article of a record; null when it holds something else, such as a picture. */
type RecordReader = (
  content: Uint8Array,
  record: WarcRecord,
  id: string,
  maxBytes: number,
) => Promise<ReadArticle | null>

const READERS: Readonly<Record<string, RecordReader>> = {
  response: async (content, _record, id, maxBytes) => {
    const { status, headers, body } = readResponse(content, maxBytes)
    const type = headers.get('content-type') ?? 'text/html'
    if (status !== 200 || !/html/i.test(type)) return null
    return readMarkup(body, type, id)
  },
  resource: async (content, { headers }, id) => {
    const type = headers.get('content-type') ?? ''
    return /html/i.test(type) ? readMarkup(content, type, id) : null
  },
  conversion: async (content, { headers }, id) => {
    if (!/text\/plain/i.test(headers.get('content-type') ?? '')) return null
    const { text } = decode(content)
    if (text.trim() === '') throw new ReadFault('empty', 'is empty')
    return { ...bareArticle(id, text), url: addressOf(id), extracted: true }
  },
}

async function readMarkup(bytes: Uint8Array, type: string, id: string): Promise<ReadArticle> {
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null
  const article = await readPage(decodePage(bytes, charset).text, id)
  return { ...article, url: article.url ?? addressOf(id) }
}

function addressOf(id: string): string | null {
  return /^https?:/.test(id) ? id : null
}

async function readingOfRecord(
  read: RecordReader,
  record: WarcRecord,
  id: string,
  maxBytes: number,
): Promise<Reading | null> {
  try {
    if (record.content === null) throw tooLarge(maxBytes)
    const article = await read(record.content, record, id, maxBytes)
    return article === null ? null : readingOf(article, true)
  } catch (error) {
    if (error instanceof ReadFault) return faultyReading(id, error, true)
    throw error
  }
}
