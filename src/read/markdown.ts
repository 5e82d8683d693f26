import { bareArticle, type Reading, readingOf } from './article.ts'
import { dayOf } from './days.ts'
import { decode } from './encodings.ts'
import { ReadFault } from './faults.ts'
import type { OpenSource } from './source.ts'
import { readAll } from './streams.ts'

/** Reads Markdown, with the title, date and author that stand before it between lines of three dashes. */
export async function* readMarkdown({ name, peeked, maxBytes }: OpenSource): AsyncGenerator<Reading> {
  const { text, note } = decode(await readAll(peeked.stream, maxBytes))
  const { fields, body } = splitFrontMatter(text)
  const plain = plainText(body)
  if (plain === '') throw new ReadFault('empty', 'holds no text')
  const title = firstOf(fields, 'title', 'headline')
  const published = dayOf(firstOf(fields, 'date', 'published', 'datepublished', 'pubdate'))
  yield readingOf({
    ...bareArticle(name, title === null || plain.startsWith(title) ? plain : `${title}\n\n${plain}`),
    title,
    author: firstOf(fields, 'author', 'authors', 'byline'),
    publisher: firstOf(fields, 'publisher', 'sitename', 'site', 'source', 'hostname'),
    url: firstOf(fields, 'url', 'link', 'canonical'),
    published,
    publishedFrom: published === null ? null : 'metadata',
    extracted: true,
    notes: note === null ? [] : [note],
  })
}

type Fields = ReadonlyMap<string, string>

function firstOf(fields: Fields, ...names: readonly string[]): string | null {
  const name = names.find(wanted => fields.has(wanted))
  return name === undefined ? null : (fields.get(name) ?? null)
}

interface Parts {
  readonly fields: Fields
  readonly body: string
}

function splitFrontMatter(text: string): Parts {
  const lines = text.split(/\r\n|\r|\n/)
  const start = lines.findIndex(line => line.trim() !== '')
  const end = lines[start]?.trim() === '---' ? lines.indexOf('---', start + 1) : -1
  if (end < 0) return { fields: new Map(), body: lines.join('\n') }
  return { fields: fieldsOf(lines.slice(start + 1, end)), body: lines.slice(end + 1).join('\n') }
}

/** The part of YAML that front matter uses: one value a line, lists in brackets or on the lines below. */
function fieldsOf(lines: readonly string[]): Fields {
  const fields = new Map<string, string>()
  let name = ''
  for (const line of lines) {
    const item = /^\s*-\s+(.*)$/.exec(line)
    const field = /^([A-Za-z_-]+)\s*:(.*)$/.exec(line)
    if (field !== null) name = (field[1] ?? '').toLowerCase().replace(/[_-]/g, '')
    const value = unquoted((item ?? field)?.at(-1) ?? '')
    if (value !== '') fields.set(name, fields.has(name) ? `${fields.get(name)}, ${value}` : value)
  }
  return fields
}

function unquoted(value: string): string {
  const list = /^\s*\[(.*)\]\s*$/.exec(value)
  if (list !== null) return (list[1] ?? '').split(',').map(unquoted).join(', ')
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}

/** How marks become text, line by line. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6}\s+/, ''],
  [/\s#+\s*$/, ''],
  [/^\s*(?:[-*_]\s*){3,}$/, ''],
  [/^\s*[*+-]\s+/, '- '],
  [/^\s*>\s?/, ''],
  [/^\s*(?:```|~~~).*$/, ''],
  [/^\[[^\]]+\]:\s+\S+.*$/, ''],
  [/!\[[^\]]{0,500}\]\([^()\s]{0,2000}(?:\s+"[^"]*")?\)/g, ''],
  [/\[([^[\]]{1,500})\]\([^()\s]{0,2000}(?:\s+"[^"]*")?\)/g, '$1'],
  [/\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, '$1'],
  [/<(https?:[^<>\s]{1,2000})>/g, '$1'],
  [/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,500})\*/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,500})_(?![\p{L}\p{N}])/gu, '$1'],
  [/\\([\\`*_{}[\]()#+.!>-])/g, '$1'],
]

function plainText(markdown: string): string {
  const lines = markdown.split('\n').map(line => MARKS.reduce((text, [mark, plain]) => text.replace(mark, plain), line))
  return lines
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
