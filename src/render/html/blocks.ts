import type { Span } from '../../report.ts'

/** A paragraph, heading or list item of the article. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item'
  readonly start: number
  readonly end: number
}

const MAX_HEADING = 110
const MIN_WRAPPED = 45
const MAX_WRAPPED = 100
const BULLET = /^(?:[-*•–]|\d{1,2}[.)])\s/

/**
 * Cuts an article into what stands apart on the page. Lines are paragraphs of their own, unless they look wrapped by
 * hand: of about the same length, all but the last of them.
 *
 * @param title a first line that says the same is a heading, however long
 */
export function blocksOf(text: string, title: string | null = null): Block[] {
  const lines = groupsOf(text).flatMap(group => (isWrapped(group) ? [spanning(group)] : group))
  return lines.map((line, index) => ({
    kind: index === 0 && line.text === title ? 'heading' : kindOf(line, lines[index + 1]),
    start: line.start,
    end: line.end,
  }))
}

/** Lines without an empty one between them. */
function groupsOf(text: string): Span[][] {
  const groups: Span[][] = []
  let group: Span[] = []
  const ending = /\r\n|[\n\r\u2028\u2029]|$/g
  for (let start = 0; start < text.length; ) {
    ending.lastIndex = start
    const end = ending.exec(text)!.index
    const line = trimmed(text.slice(start, end), start)
    if (line.text !== '') group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
    start = Math.max(end + 1, ending.lastIndex)
  }
  return group.length === 0 ? groups : [...groups, group]
}

function trimmed(line: string, start: number): Span {
  const text = line.trim()
  const from = start + line.length - line.trimStart().length
  return { start: from, end: from + text.length, text }
}

function isWrapped(lines: readonly Span[]): boolean {
  return (
    lines.length > 1 &&
    lines.slice(0, -1).every(({ text }) => text.length >= MIN_WRAPPED && text.length <= MAX_WRAPPED) &&
    lines.at(-1)!.text.length <= MAX_WRAPPED &&
    !lines.some(({ text }) => BULLET.test(text)) &&
    lines.slice(0, -1).some(({ text }) => /[\p{L},]$/u.test(text))
  )
}

function spanning(lines: readonly Span[]): Span {
  const { start } = lines[0]!
  const { end } = lines.at(-1)!
  return { start, end, text: lines.map(({ text }) => text).join(' ') }
}

function kindOf({ text }: Span, next: Span | undefined): Block['kind'] {
  if (BULLET.test(text)) return 'item'
  const isShort = text.length <= MAX_HEADING && next !== undefined && next.text.length > text.length
  return isShort && /[\p{L}\p{N}?!’'”")]$/u.test(text) && /^[\p{Lu}\p{N}“"‘']/u.test(text) && !/[?!]["”]$/.test(text)
    ? 'heading'
    : 'paragraph'
}
