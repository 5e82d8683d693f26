import { bareArticle, type ReadArticle, type Reading, readingOf } from '../article.ts'
import { type Decoded, decode } from '../encodings.ts'
import { ReadFault } from '../faults.ts'
import type { OpenSource } from '../source.ts'
import { readAll } from '../streams.ts'

/** Reads a saved web page. */
export async function* readHtml({ name, peeked, maxBytes }: OpenSource): AsyncGenerator<Reading> {
  const { text, note } = decodePage(await readAll(peeked.stream, maxBytes))
  if (text.trim() === '') throw new ReadFault('empty', 'is empty')
  yield readingOf({ ...(await readPage(text, name)), notes: note === null ? [] : [note] })
}

/** Draws the article out of a page's markup. Throws a fault when there is none. */
export async function readPage(markup: string, id: string): Promise<ReadArticle> {
  assertShallow(markup)
  const { extractArticle } = await import('./extraction.ts')
  const article = extractArticle(markup)
  if (article === null) throw noArticle()
  const publishedFrom = article.published === null ? null : 'metadata'
  return { ...bareArticle(id, article.text), ...article, publishedFrom, extracted: true }
}

/** The text of markup that is all article. Throws a fault when there is none. */
export async function textOfMarkup(markup: string): Promise<string> {
  assertShallow(markup)
  const { extractText } = await import('./extraction.ts')
  const text = extractText(markup)
  if (text === '') throw new ReadFault('no-text', 'has markup but no text')
  return text
}

// Real pages stay below a hundred. The parser's time grows with the square of the depth.
const MAX_DEPTH = 300
const ENDS_BY_ITSELF = new Set(
  'p li td th tr dd dt option br img hr input meta link source wbr area base col embed param track'.split(' '),
)

function assertShallow(markup: string): void {
  let depth = 0
  for (const [, closing = '', name = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (ENDS_BY_ITSELF.has(name.toLowerCase())) continue
    depth = closing === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MAX_DEPTH) throw new ReadFault('no-article', 'its markup is nested too deeply to be a page')
  }
}

function noArticle(): ReadFault {
  const advice = 'save its text as a file, or read the markup as it is with --input text'
  return new ReadFault('no-article', `no article can be told from the rest of this page; ${advice}`)
}

/** Latin-1 pages are Windows-1252 by the HTML standard; other encodings are taken at their word. */
export function decodePage(bytes: Uint8Array, stated: string | null = null): Decoded {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const label = (stated ?? /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(head)?.[1] ?? '').toLowerCase()
  if (label === '' || /^(?:utf-?8|utf-?16.*|iso-8859-1|windows-1252|us-ascii|latin-?1)$/.test(label))
    return decode(bytes)
  try {
    return { text: new TextDecoder(label).decode(bytes), note: null }
  } catch {
    return decode(bytes)
  }
}
