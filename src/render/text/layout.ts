import { columnsOf, columnsOfLine, type Line, type Piece, piece, space } from './pieces.ts'

/** Columns that labels ("SAID BY") take at the left, the gap included. */
export const LABEL_COLUMNS = 9

/** Puts a label before the first line and makes room for it before the others. */
export function labelled(label: string, lines: readonly Line[]): Line[] {
  return lines.map((line, index) => [...pad(index === 0 ? [piece(label, 'label')] : [], LABEL_COLUMNS), ...line])
}

const SEPARATOR: Piece = { text: ' · ', style: 'faint' }

/** Joins items with dots, and breaks lines between items where they fit, within them where not. */
export function flow(items: readonly Line[], columns: number): Line[] {
  const lines: Piece[][] = []
  for (const item of items) {
    const last = lines.at(-1)
    const fits = last !== undefined && columnsOfLine(last) + 3 + columnsOfLine(item) <= columns
    if (fits) last.push(SEPARATOR, ...item)
    else for (const line of wrap(item, columns)) lines.push([...line])
  }
  return lines
}

/** Breaks a line at spaces, also where styles change between them; a word longer than the line is broken anywhere. */
export function wrap(line: Line, columns: number): Line[] {
  if (columnsOfLine(line) <= columns) return [line]
  const lines: Piece[][] = [[]]
  let used = 0
  for (const word of wordsOf(line, columns)) {
    const width = columnsOfLine(word)
    const last = word.at(-1)
    const trailing = last === undefined ? 0 : last.text.length - last.text.trimEnd().length
    if (used + width - trailing > columns && used > 0) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(...word)
    used += width
  }
  return lines.map(withoutTrailingSpace)
}

/** The words of a line with the spaces behind them, each as pieces of one style. */
function wordsOf(line: Line, columns: number): Line[] {
  const words: Piece[][] = [[]]
  for (const { text, style } of line) {
    for (const part of text.split(/(?<= )/)) {
      const [first = '', ...rest] = chop(part, columns - columnsOfLine(words.at(-1) ?? []), columns)
      words.at(-1)?.push({ text: first, style })
      for (const piece of rest) words.push([{ text: piece, style }])
      if (part.endsWith(' ')) words.push([])
    }
  }
  return words
}

function withoutTrailingSpace(line: Line): Line {
  const last = line.at(-1)
  return last === undefined ? line : [...line.slice(0, -1), { text: last.text.trimEnd(), style: last.style }]
}

/** Cuts a word into parts of so many columns, the first of which may have fewer. */
function chop(word: string, room: number, columns: number): string[] {
  if (columnsOf(word.trimEnd()) <= room) return [word]
  const parts: string[] = []
  let current = ''
  let left = columnsOf(word.trimEnd()) <= columns ? 0 : room
  for (const character of word) {
    const width = columnsOf(character)
    if (width > left && character !== ' ') {
      parts.push(current)
      current = ''
      left = columns
    }
    current += character
    left -= width
  }
  return [...parts, current]
}

/** Fills a line with spaces up to some columns. */
export function pad(line: Line, columns: number): Line {
  return [...line, space(columns - columnsOfLine(line))]
}
