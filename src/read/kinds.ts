/** The kinds of input that can be named; `auto` finds out. Any of them may be gzipped. */
export const INPUT_KINDS = ['auto', 'text', 'markdown', 'html', 'json', 'jsonl', 'warc'] as const
export type InputKind = (typeof INPUT_KINDS)[number]
export type ReadKind = Exclude<InputKind, 'auto'>

const KIND_OF_EXTENSION: Readonly<Record<string, ReadKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  jsonlines: 'jsonl',
  warc: 'warc',
  wet: 'warc',
}

/** What a folder is searched for. */
export const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set(Object.keys(KIND_OF_EXTENSION))

/**
 * Finds out what an input holds: by its content where that is plain, by its name otherwise.
 *
 * @param path null for standard input
 * @param head its first characters
 */
export function kindOf(path: string | null, head: string): ReadKind {
  const named = path === null ? undefined : KIND_OF_EXTENSION[extensionOf(path)]
  if (named === 'jsonl') return 'jsonl'
  if (/^WARC\/\d/.test(head)) return 'warc'
  if (looksLikeJson(head)) return looksLikeJsonLines(head) ? 'jsonl' : 'json'
  if (named === 'markdown' || looksLikeFrontMatter(head)) return 'markdown'
  return looksLikeHtml(head) ? 'html' : (named ?? 'text')
}

/** In lower case, without the dot; that of the packed file for "x.txt.gz". */
export function extensionOf(path: string): string {
  const name = path.toLowerCase().replace(/\.gz$/, '')
  const dot = name.lastIndexOf('.')
  return dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1 ? name.slice(dot + 1) : ''
}

// A text may begin with a bracket ("[Update 3] …"); JSON goes on with a quotation mark or another bracket.
function looksLikeJson(head: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(head)
}

function looksLikeJsonLines(head: string): boolean {
  return /^\s*\{\s*"[^\n]*\n\s*\{\s*"/.test(head)
}

const HTML_ELEMENTS = 'html|head|body|article|main|meta|title|div|section|h1|p'

function looksLikeHtml(head: string): boolean {
  const start = head.replace(/<\?xml[^>]*>/i, '').replace(/<!--(?:[^-]|-(?!->))*-->/g, '')
  return /^\s*<!doctype\s+html/i.test(start) || new RegExp(`^\\s*<(?:${HTML_ELEMENTS})(?:\\s[^<>]*)?>`, 'i').test(start)
}

/** Three dashes, then fields with a colon, then three dashes. */
function looksLikeFrontMatter(head: string): boolean {
  return /^\s*---[ \t]*\r?\n[a-zA-Z_-]+[ \t]*:/.test(head) && /\n---[ \t]*(?:\r?\n|$)/.test(head)
}
