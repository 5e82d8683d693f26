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

/** Breaks a line between words; a word longer than the line is broken anywhere. */
export function wrap(line: Line, columns: number): Line[] {
  if (columnsOfLine(line) <= columns) return [line]
  const lines: Piece[][] = [[]]
  let used = 0
  for (const { text, style } of line) {
    for (const word of text.split(/(?<= )/).flatMap(part => chop(part, columns))) {
      const width = columnsOf(word.trimEnd())
      if (used + width > columns && used > 0) {
        lines.push([])
        used = 0
      }
      lines.at(-1)?.push({ text: word, style })
      used += columnsOf(word)
    }
  }
  return lines.map(withoutTrailingSpace)
}

function withoutTrailingSpace(line: Line): Line {
  const last = line.at(-1)
  return last === undefined ? line : [...line.slice(0, -1), { text: last.text.trimEnd(), style: last.style }]
}

function chop(word: string, columns: number): string[] {
  if (columnsOf(word.trimEnd()) <= columns) return [word]
  const pieces: string[] = []
  let current = ''
  let used = 0
  for (const character of word) {
    const width = columnsOf(character)
    if (used + width > columns) {
      pieces.push(current)
      current = ''
      used = 0
    }
    current += character
    used += width
  }
  return [...pieces, current]
}

/** Fills a line with spaces up to some columns. */
export function pad(line: Line, columns: number): Line {
  return [...line, space(columns - columnsOfLine(line))]
}
