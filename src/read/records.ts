import { bareArticle, type ReadArticle } from './article.ts'
import { dayOf } from './days.ts'
import { ReadFault } from './faults.ts'

type Field = 'id' | 'text' | 'title' | 'author' | 'publisher' | 'url' | 'published'
type Fields = Readonly<Record<string, unknown>>

/**
 * What feeds and exports call each field, first choice first: our own names, then schema.org (articleBody), news-please
 * (maintext, date_publish), newspaper (publish_date), trafilatura (raw_text, sitename, source), GDELT (seendate), JSON Feed
 * (content_text, date_published) and NewsAPI (content, publishedAt).
 */
const NAMES = {
  id: ['id', '_id', 'guid', 'identifier', 'uuid'],
  text: [
    'text',
    'content',
    'body',
    'articleBody',
    'maintext',
    'content_text',
    'content_html',
    'raw_text',
    'full_text',
    'article_text',
  ],
  title: ['title', 'headline', 'name'],
  author: ['author', 'authors', 'byline', 'creator'],
  publisher: ['publisher', 'source', 'sitename', 'site_name', 'source-hostname', 'source_domain', 'domain', 'hostname'],
  url: ['url', 'link', 'canonical_url', 'external_url', 'source_url', 'source'],
  published: [
    'published',
    'date',
    'date_publish',
    'datePublished',
    'date_published',
    'publishedAt',
    'published_at',
    'publish_date',
    'publication_date',
    'pubDate',
    'seendate',
    'dateCreated',
    'created_at',
    'timestamp',
  ],
} as const satisfies Record<Field, readonly string[]>

/** Where lists of records lie in wrapped exports: NewsAPI, JSON Feed, search engines. */
const WRAPPERS = ['articles', 'items', 'results', 'records', 'documents', 'data', 'docs'] as const

/** The records in a parsed JSON value: a record itself, or the list that it wraps. */
export function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isFields(value) || NAMES.text.some(name => name in value)) return [value]
  for (const name of WRAPPERS) {
    const list = value[name]
    if (Array.isArray(list) && list.some(isFields)) return isJsonFeed(value) ? list.map(withFeedName(value)) : list
  }
  return [value]
}

function isJsonFeed({ version }: Fields): boolean {
  return typeof version === 'string' && version.includes('jsonfeed.org')
}

/** A feed names its publisher once, above its records. */
function withFeedName({ title }: Fields): (record: unknown) => unknown {
  return record => (isFields(record) ? { publisher: title, ...record } : record)
}

/**
 * Reads one record.
 *
 * @param place what stands for a missing id, such as "feed.jsonl:12"
 */
export function readRecord(value: unknown, place: string): ReadArticle {
  if (!isFields(value)) {
    throw new ReadFault('bad-json', `is ${kindOf(value)}, not an object like {"id": …, "text": …}`)
  }
  const text = firstOf(value, NAMES.text, textOf)
  if (text === null) {
    throw new ReadFault('no-text', `has no text: none of the fields ${NAMES.text.slice(0, 5).join(', ')} holds any`)
  }
  const published = firstOf(value, NAMES.published, dayOf)
  const dated = NAMES.published.find(name => value[name] !== undefined && value[name] !== null && value[name] !== '')
  const unread = published === null && dated !== undefined
  return {
    ...bareArticle(recordId(value) ?? place, text),
    title: firstOf(value, NAMES.title, nameOf),
    author: firstOf(value, NAMES.author, bylineOf),
    publisher: firstOf(value, NAMES.publisher, bylineOf),
    url: firstOf(value, NAMES.url, addressOf),
    published,
    publishedFrom: published === null ? null : 'record',
    notes: unread ? [`its ${dated} ${JSON.stringify(value[dated])?.slice(0, 40)} is no clear date; left out`] : [],
  }
}

/** The record's own id, also of a record that cannot be read further. */
export function recordId(value: unknown): string | null {
  if (!isFields(value)) return null
  return firstOf(value, NAMES.id, id => (typeof id === 'number' ? String(id) : nameOf(id)))
}

function firstOf<T>(fields: Fields, names: readonly string[], read: (value: unknown) => T | null): T | null {
  for (const name of names) {
    const value = read(fields[name])
    if (value !== null) return value
  }
  return null
}

/** Text, a list of paragraphs, or what WordPress wraps its text in. */
function textOf(value: unknown): string | null {
  if (isFields(value)) return textOf(value.rendered)
  if (Array.isArray(value) && value.every(part => typeof part === 'string')) return textOf(value.join('\n\n'))
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** A name as text, a list of them, or an object that has one (schema.org, NewsAPI). */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter(name => name !== null)
    return names.length === 0 ? null : names.join(', ')
  }
  if (isFields(value)) return nameOf(typeof value.name === 'string' ? value.name : value.rendered)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Who, not the address of their page: exports hold either under the same name. */
function bylineOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value.filter(each => addressOf(each) === null))
  return addressOf(value) === null ? nameOf(value) : null
}

function addressOf(value: unknown): string | null {
  return typeof value === 'string' && /^\s*https?:\/\//.test(value) ? value.trim() : null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}
