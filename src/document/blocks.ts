import { FURNITURE_OPENINGS, FURNITURE_PHRASES } from '../lexicon/furniture.ts'
import { isLower, isUpper } from './characters.ts'
import type { Block, BlockKind, LetterCase, Range, Token } from './document.ts'

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
const BULLET = /^(?:[-*•·–‣▪●►]|\d{1,2}[.)])\s+\S/
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

/** Lines that belong together because the file is wrapped at a column. */
function paragraphsOf(text: string, lines: readonly Line[]): Range[] {
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

/** How the letters of a run of tokens are written. */
export function caseOf(tokens: readonly Token[], first: number, last: number): LetterCase {
  let upper = 0
  let capital = 0
  let lower = 0
  for (let index = first; index < last; index++) {
    const { shape, kind, text } = tokens[index]!
    if (kind !== 'word' || text.length < 2) continue
    if (shape === 'upper') upper++
    else if (shape === 'capital') capital++
    else if (shape === 'lower' && text.length > 3) lower++
  }
  const words = upper + capital + lower
  if (words === 0) return 'mixed'
  if (upper >= 2 && upper > (capital + lower) * 4) return 'upper'
  if (capital + upper === 0) return tokens[first]?.shape === 'lower' ? 'lower' : 'mixed'
  return words > 2 && lower <= words * 0.3 ? 'title' : 'mixed'
}

const LONGEST_HEADLINE = 200
const LONGEST_HEADING = 110

const SHORTEST_FURNITURE = 6
const openingsByLetter = new Map<string, readonly string[]>(
  FURNITURE_OPENINGS.map(({ 0: letter }) => [letter!, FURNITURE_OPENINGS.filter(opening => opening[0] === letter)]),
)

function isFurniture(text: string): boolean {
  if (text.length < SHORTEST_FURNITURE) return false
  const lower = text.slice(0, 400).toLowerCase().replaceAll('’', "'")
  if (
    openingsByLetter
      .get(lower[0]!)
      ?.some(opening => lower.startsWith(opening) && !/^[\p{L}]/u.test(lower.slice(opening.length)))
  ) {
    return text.length < 400
  }
  return text.length < 300 && FURNITURE_PHRASES.some(phrase => lower.includes(phrase))
}

const isByline = (text: string): boolean =>
  text.length < 100 && /^by:?\s+\S/i.test(text) && isUpper(text.replace(/^by:?\s+/i, '')[0]!) && !/[.!?]$/.test(text)

const startsSmall = (text: string): boolean => isLower(text[0]!) && !isUpper(text[0]!)

function kindOf(text: string, index: number, written: LetterCase, next: string | null): BlockKind {
  if (isFurniture(text)) return 'furniture'
  if (index < 6 && isByline(text)) return 'byline'
  if (/^Q[:.]\s/.test(text)) return 'question'
  if (/^A[:.]\s+\S+\s+\S+\s/.test(text)) return 'answer'
  const ended = /[.!?…]["'”’)\]]*$/.test(text)
  const flat = written === 'title' || written === 'upper'
  const short = text.length <= LONGEST_HEADING
  if (
    index === 0 &&
    next !== null &&
    text.length <= LONGEST_HEADLINE &&
    (!/[.…]["'”’)\]]*$/.test(text) || written === 'upper')
  )
    return 'headline'
  if (BULLET.test(text) && (ended || text.length > 20) && !/^\d/.test(text)) return 'bullet'
  if (ended && !(flat && short && text.endsWith('?'))) return 'paragraph'
  if (!short) return 'paragraph'
  const tabular = /\d\D+\d|\s{3,}|\t/.test(text)
  const heads = next !== null && next.length > text.length && !tabular && !startsSmall(text)
  if (/[,;:]$/.test(text)) return flat ? 'line' : 'paragraph'
  return heads ? 'heading' : 'line'
}

/** Splits the text into paragraphs and lines of their own, and says what each is. */
export function blocksOf(text: string, tokens: readonly Token[]): Block[] {
  const ranges = paragraphsOf(text, linesOf(text))
  let at = 0
  return ranges.map((range, index) => {
    const first = at
    while (at < tokens.length && tokens[at]!.start < range.end) at++
    const written = caseOf(tokens, first, at)
    const next = ranges[index + 1]
    const kind = kindOf(
      text.slice(range.start, range.end),
      index,
      written,
      next ? text.slice(next.start, next.end) : null,
    )
    return { ...range, index, kind, case: written, first, last: at }
  })
}
