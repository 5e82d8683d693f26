import { bareArticle, faultyReading, type Reading, readingOf } from './article.ts'
import { assertText } from './binaries.ts'
import { decode } from './encodings.ts'
import { faultOf, ReadFault } from './faults.ts'
import { kindOf, type ReadKind } from './kinds.ts'
import type { OpenSource, Reader, ReadOptions, Source } from './source.ts'
import { peekUnpacked, readAll } from './streams.ts'

/** Loads the reader of a kind: what is not read costs no time. */
const READERS = {
  text: async () => readText,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  html: async () => (await import('./html/page.ts')).readHtml,
  json: async () => (await import('./json.ts')).readJson,
  jsonl: async () => (await import('./json.ts')).readJsonLines,
  warc: async () => (await import('./warc/archive.ts')).readWarc,
} as const satisfies Record<ReadKind, () => Promise<Reader>>

// What is needed to find out the kind, and to see that it is text. A live stream of records must not wait for more.
const HEAD_BYTES = 16_384
const SIGNATURE_BYTES = 8

/** Reads the articles of a source, one after another; what cannot be read gives a fault in its place. */
export async function* readArticles(source: Source, options: ReadOptions): AsyncGenerator<Reading> {
  try {
    const peeked = await peekUnpacked(source.stream, options.kind === 'auto' ? HEAD_BYTES : SIGNATURE_BYTES)
    assertText(peeked.head)
    const kind = options.kind === 'auto' ? kindOf(source.path, headText(peeked.head)) : options.kind
    const read: Reader = await READERS[kind]()
    yield* read({ name: source.name, peeked, maxBytes: options.maxBytes })
  } catch (error) {
    yield faultyReading(source.name, faultOf(error))
  }
}

/** Enough to recognise a kind by: markup and JSON are ASCII in every encoding we read. */
function headText(head: Uint8Array): string {
  return Buffer.from(head)
    .toString('latin1')
    .replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '')
    .replaceAll('\0', '')
}

async function* readText({ name, peeked, maxBytes }: OpenSource): AsyncGenerator<Reading> {
  const { text, note } = decode(await readAll(peeked.stream, maxBytes))
  if (text.trim() === '') throw new ReadFault('empty', 'is empty')
  yield readingOf({ ...bareArticle(name, text), notes: note === null ? [] : [note] })
}
