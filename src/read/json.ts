import { faultyReading, type ReadArticle, type Reading, readingOf } from './article.ts'
import { readElements } from './elements.ts'
import { decode } from './encodings.ts'
import { ReadFault } from './faults.ts'
import { readLines } from './lines.ts'
import { readRecord, recordId, recordsIn } from './records.ts'
import type { OpenSource } from './source.ts'
import { asUtf8, tooLarge } from './streams.ts'

/** Reads one record, a list of them, a wrapped list, or records one after another, as a stream. */
export async function* readJson({ name, peeked, maxBytes }: OpenSource): AsyncGenerator<Reading> {
  let empty = true
  for await (const { line, bytes } of readElements(asUtf8(peeked), maxBytes)) {
    empty = false
    const place = `${name}:${line}`
    const { value, note } = parse(bytes, maxBytes)
    const records = recordsIn(value)
    for (const [index, record] of records.entries()) {
      yield await readingOfRecord(record, note, records.length > 1 ? `${place}#${index + 1}` : place, false)
    }
  }
  if (empty) throw new ReadFault('empty', 'holds no records')
}

/** Reads one record a line, as a stream; a line that cannot be read leaves the others whole. */
export async function* readJsonLines({ name, peeked, maxBytes }: OpenSource): AsyncGenerator<Reading> {
  let empty = true
  for await (const { number, bytes } of readLines(asUtf8(peeked), maxBytes)) {
    if (bytes !== null && isBlank(bytes)) continue
    empty = false
    const { value, note } = parse(bytes, maxBytes)
    yield await readingOfRecord(value, note, `${name}:${number}`, true)
  }
  if (empty) throw new ReadFault('empty', 'holds no records')
}

/** A parsed value, or the fault that stands in its place. */
interface Parsed {
  readonly value: unknown
  readonly note: string | null
}

function parse(bytes: Uint8Array | null, maxBytes: number): Parsed {
  if (bytes === null) return { value: tooLarge(maxBytes), note: null }
  const { text, note } = decode(bytes)
  try {
    return { value: JSON.parse(text), note }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const isCut = /end of JSON|Unterminated/.test(error.message)
    return { value: new ReadFault('bad-json', `is not valid JSON${isCut ? ': it is cut short' : ''}`), note }
  }
}

async function readingOfRecord(record: unknown, note: string | null, place: string, series: boolean): Promise<Reading> {
  if (record instanceof ReadFault) return faultyReading(place, record, series)
  try {
    const article = await withoutMarkup(readRecord(record, place))
    return readingOf(note === null ? article : { ...article, notes: [note, ...article.notes] }, series)
  } catch (error) {
    if (error instanceof ReadFault) return faultyReading(recordId(record) ?? place, error, series)
    throw error
  }
}

/** Feeds and site exports give the text as markup; offsets then point into what is drawn out of it. */
async function withoutMarkup(article: ReadArticle): Promise<ReadArticle> {
  if (!/^\s*<[a-z][^<>]*>/i.test(article.text) || !/<\/(?:p|div|li|h\d)>/i.test(article.text)) return article
  const { textOfMarkup } = await import('./html/page.ts')
  return { ...article, text: await textOfMarkup(article.text), extracted: true }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 64 && Buffer.from(bytes).toString('latin1').trim() === ''
}
