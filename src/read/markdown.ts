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
  // Where a note comes from: a name, or in clippings the address of the page.
  const source = firstOf(fields, 'source')
  const published = dayOf(firstOf(fields, 'date', 'published', 'datepublished', 'pubdate'))
  yield readingOf({
    ...bareArticle(name, title === null || plain.startsWith(title) ? plain : `${title}\n\n${plain}`),
    title,
    author: firstOf(fields, 'author', 'authors', 'byline'),
    publisher: firstOf(fields, 'publisher', 'sitename', 'site', 'hostname') ?? (isAddress(source) ? null : source),
    url: firstOf(fields, 'url', 'link', 'canonical', 'canonicalurl') ?? (isAddress(source) ? source : null),
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

function isAddress(value: string | null): boolean {
  return value !== null && /^https?:\/\//.test(value)
}

interface Parts {
  readonly fields: Fields
  readonly body: string
}

function splitFrontMatter(text: string): Parts {
  const lines = text.split(/\r\n|\r|\n/)
  const start = lines.findIndex(line => line.trim() !== '')
  const isClosed = (line: string, at: number): boolean => at > start && /^(?:---|\.\.\.)\s*$/.test(line)
  const end = lines[start]?.trim() === '---' ? lines.findIndex(isClosed) : -1
  if (end < 0) return { fields: new Map(), body: lines.join('\n') }
  return { fields: fieldsOf(lines.slice(start + 1, end)), body: lines.slice(end + 1).join('\n') }
}

/** The part of YAML that front matter uses: a value a line, lists in brackets or below, folded text below ">" or "|". */
function fieldsOf(lines: readonly string[]): Fields {
  const fields = new Map<string, string>()
  let name = ''
  let isFolded = false
  for (const line of lines) {
    const item = /^\s*-\s+(.*)$/.exec(line)
    const field = /^([A-Za-z_-]+)\s*:(.*)$/.exec(line)
    if (field !== null) {
      name = (field[1] ?? '').toLowerCase().replace(/[_-]/g, '')
      isFolded = /^\s*[>|][+-]?\s*$/.test(field[2] ?? '')
      if (isFolded) continue
    }
    const value = isFolded ? line.trim() : unquoted((item ?? field)?.at(-1) ?? '')
    const separator = isFolded ? ' ' : ', '
    if (value !== '') fields.set(name, fields.has(name) ? `${fields.get(name)}${separator}${value}` : value)
  }
  return fields
}

function unquoted(value: string): string {
  const list = /^\s*\[(?!\[)(.*)\]\s*$/.exec(value)
  if (list !== null) return (list[1] ?? '').split(',').map(unquoted).join(', ')
  const text = value.trim().replace(/^(["'])(.*)\1(?:\s+#.*)?$/, '$2')
  return text.replace(WIKI_LINK, '$1')
}

/** "[[Page]]" and "[[Page|words]]", as note-takers write links. */
const WIKI_LINK = /\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g

const IMAGE = String.raw`!\[[^\]\n]{0,500}\]\([^()\s]{0,2000}(?:\s+"[^"\n]*")?\)`

/** A caption set in italics under a picture. */
const CAPTION = new RegExp(String.raw`^${IMAGE}[ \t]*\n([*_])[^*_\n]{1,500}\1[ \t]*$`, 'gm')

/** How marks become text, line by line. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // Lines that are no text: rules, fences, tags of templates and page furniture, a link to another story.
  [/^\s*(?:[-*_]\s*){3,}$|^=+\s*$/, ''],
  [/^\s*(?:```|~~~).*$/, ''],
  [/^\s*\{[{%].*[%}]\}\s*$/, ''],
  [/^\s*<(?:aside|button|div|figure|form|iframe|img|nav|script|style|video)\b.*>\s*$/i, ''],
  [/^\s*(?:[*+-]\s+)?\[[^[\]]{1,500}\]\([^()\s]{0,2000}\)\s*$/, ''],
  [/^\s*(?:\|\s*)?(?::?-{2,}:?\s*\|\s*)+(?::?-{2,}:?\s*)?$/, ''],
  [/^\[\^[^\]]{1,100}\]:\s+/, ''],
  [/^\[[^\]^][^\]]*\]:\s+\S+.*$/, ''],
  [/^#{1,6}\s+/, ''],
  [/\s#+\s*$/, ''],
  [/^\s*[*+-]\s+/, '- '],
  [/^\s*>\s?/, ''],
  [/^\s*\|\s*/, ''],
  [/(?<=\S\s{0,100})\|\s*$/, ''],
  [new RegExp(IMAGE, 'g'), ''],
  [/\[([^[\]]{1,500})\]\([^()\s]{0,2000}(?:\s+"[^"]*")?\)/g, '$1'],
  [/\[\^[^\]]{1,100}\]/g, ''],
  [WIKI_LINK, '$1'],
  [/\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, '$1'],
  [/<(https?:[^<>\s]{1,2000}|[^<>\s@]{1,100}@[^<>\s@]{1,200})>/g, '$1'],
  [/ ?~~(?=\S)[^~\n]{1,500}~~/g, ''],
  [/`([^`\n]{1,500})`/g, '$1'],
  [/(\*\*|__)(?=\S)([^*_\n]{1,500})\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,500})\*/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,500})_(?![\p{L}\p{N}])/gu, '$1'],
  [/\\([\\`*_{}[\]()#+.!>-])/g, '$1'],
]

function withoutComments(markdown: string): string {
  const [first = '', ...rest] = markdown.split('<!--')
  const texts = rest.map(part => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : `<!--${part}`))
  return first + texts.join('')
}

function plainText(markdown: string): string {
  const text = withoutComments(markdown).replace(CAPTION, '')
  const lines = text.split('\n').map(line => MARKS.reduce((rest, [mark, plain]) => rest.replace(mark, plain), line))
  return lines
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
