import type { Range } from './document.ts'

interface Line extends Range {
  /** No blank line stands between it and the line before. */
  readonly joined: boolean
}

/** The lines that hold something, without the white space around them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let joined = false
  for (const { 0: raw, index } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const before = lines.at(-1)
    const trimmed = raw.trim()
    if (!trimmed) continue
    const start = index + raw.indexOf(trimmed)
    joined = before !== undefined && isOneBreak(text, before.end, start)
    lines.push({ start, end: start + trimmed.length, joined })
  }
  return lines
}

function isOneBreak(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let at = from; at < to && breaks < 2; at++) {
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    if (/[\n\r\u2028\u2029]/.test(text[at]!)) breaks++
  }
  return breaks < 2
}

const END_MARK = /[.!?:…]["'”’)\]]*$/
export const BULLET = /^(?:[-*•·–‣▪●►]|\d{1,2}[.)])\s+\S/
const width = (line: Range): number => line.end - line.start

/** The column at which the file breaks its lines, or 0 where every line is a paragraph. */
function wrapColumn(text: string, lines: readonly Line[]): number {
  const inner = lines.filter((_, index) => lines[index + 1]?.joined)
  if (inner.length < 3) return 0
  const widths = inner.map(width).sort((a, b) => a - b)
  const column = widths[Math.floor(widths.length * 0.9)]!
  if (column > 140) return 0
  const full = inner.filter(line => width(line) > column * 0.7)
  const open = full.filter(line => !END_MARK.test(text.slice(Math.max(line.start, line.end - 4), line.end)))
  return column >= 40 && full.length > inner.length * 0.5 && open.length > full.length * 0.5 ? column : 0
}

/** The paragraphs of a text: its lines, or the lines that belong together where the file is wrapped at a column. */
export function paragraphsOf(text: string): Range[] {
  const lines = linesOf(text)
  const column = wrapColumn(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const flows =
      before &&
      line.joined &&
      column > 0 &&
      !endsParagraph(text, before, column) &&
      !BULLET.test(text.slice(line.start, line.start + 6))
    if (flows) paragraphs.at(-1)!.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

function endsParagraph(text: string, line: Range, column: number): boolean {
  const ended = END_MARK.test(text.slice(Math.max(line.start, line.end - 4), line.end))
  return width(line) < column * (ended ? 0.85 : 0.6)
}
