import { visible } from '../visible.ts'
import type { Style } from './paint.ts'

/** Words in one style; `text` is safe for a terminal and holds no line end. */
export interface Piece {
  readonly text: string
  readonly style: Style
}

export type Line = readonly Piece[]

/** Makes a piece of any text of an article. */
export function piece(text: string, style: Style = 'plain'): Piece {
  return { text: visible(text.replace(/\s+/g, ' ')), style }
}

/** Room between pieces. */
export function space(columns: number): Piece {
  return { text: ' '.repeat(Math.max(0, columns)), style: 'plain' }
}

// Letters of East Asian scripts and emoji take two columns, combining marks and joiners none (Unicode TR 11).
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u
const NO_WIDTH = /\p{Mn}|\p{Me}|\u200c|\u200d/u
const NARROW_ONLY = /^[\u0020-\u02ff\u2010-\u2027]*$/

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

export function columnsOfLine(line: Line): number {
  return line.reduce((sum, { text }) => sum + columnsOf(text), 0)
}

/** Cuts a text to some columns, between words where that loses little, and marks the cut. */
export function truncate(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += columnsOf(character)
    if (used > columns) break
    kept += character
  }
  const space = kept.lastIndexOf(' ')
  return `${(space > kept.length * 0.6 ? kept.slice(0, space) : kept).replace(/[\s,;:–—-]+$/, '')}…`
}

/** Truncates a piece of any text of an article. */
export function shortPiece(text: string, columns: number, style: Style = 'plain'): Piece {
  const whole = piece(text, style)
  return { text: truncate(whole.text, columns), style }
}
