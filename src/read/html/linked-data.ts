import type { DomDocument } from './dom.ts'

/** The description of an article in the words of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/

/** The first article that the page describes as JSON-LD; empty when it describes none. */
export function linkedDataOf(document: DomDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parse(script.textContent ?? ''), 0)
    if (article !== null) return article
  }
  return {}
}

/** A name given as text, as a thing that has one, or as a list of these. */
export function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : value
  if (Array.isArray(value)) {
    const names = value.map(nameIn).filter(name => name !== null)
    return names.length === 0 ? null : names.join(', ')
  }
  return isThing(value) ? nameIn(value.name) : null
}

// Some pages wrap the data in comments or leave line ends inside strings.
function parse(text: string): unknown {
  const json = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '')
  try {
    return JSON.parse(json.replace(/[\n\r\t]/g, ' '))
  } catch {
    return null
  }
}

function articleIn(value: unknown, depth: number): LinkedData | null {
  if (depth > 4) return null
  if (Array.isArray(value)) {
    for (const item of value) {
      const article = articleIn(item, depth + 1)
      if (article !== null) return article
    }
    return null
  }
  if (!isThing(value)) return null
  const types = [value['@type']].flat()
  if (types.some(type => typeof type === 'string' && ARTICLE.test(type))) return withPlainText(value)
  return articleIn(value['@graph'], depth + 1)
}

function withPlainText(thing: LinkedData): LinkedData {
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]) => [key, typeof value === 'string' ? withoutEntities(value) : value]),
  )
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Data in scripts must not be escaped like markup, and often is. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function isThing(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
