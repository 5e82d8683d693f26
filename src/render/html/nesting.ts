import type { Mark } from './marks.ts'

/** A mark, or what is left of it where another one crosses it, with the marks inside it. */
export interface Node {
  readonly mark: Mark
  readonly start: number
  readonly end: number
  /** False for all but the first piece of a mark that was split: a reader meets each mark once. */
  readonly isFirst: boolean
  readonly children: readonly Node[]
}

interface Open {
  readonly mark: Mark
  readonly start: number
  readonly isFirst: boolean
  readonly children: Node[]
}

/**
 * Nests marks as elements must nest. A mark that crosses the end of another one is split there, so that every piece
 * lies wholly inside or outside of any other.
 *
 * @param marks in article order, the longer of two that begin together first; all within `start` and `end`
 */
export function nest(marks: readonly Mark[]): Node[] {
  const roots: Node[] = []
  const open: Open[] = []
  for (const mark of marks) {
    closeUntil(mark.start, open, roots)
    open.push({ mark, start: mark.start, isFirst: true, children: [] })
  }
  closeUntil(Number.POSITIVE_INFINITY, open, roots)
  return roots
}

/** Closes every mark that ends at or before a place; those opened inside it that end later go on behind it. */
function closeUntil(position: number, open: Open[], roots: Node[]): void {
  for (;;) {
    const end = Math.min(...open.map(({ mark }) => mark.end))
    if (open.length === 0 || end > position) return
    const first = open.findIndex(({ mark }) => mark.end === end)
    const rest = open.slice(first).filter(({ mark }) => mark.end > end)
    while (open.length > first) close(open, end, roots)
    for (const { mark } of rest) open.push({ mark, start: end, isFirst: false, children: [] })
  }
}

function close(open: Open[], end: number, roots: Node[]): void {
  const { mark, start, isFirst, children } = open.pop()!
  if (start === end) return
  const siblings = open.at(-1)?.children ?? roots
  siblings.push({ mark, start, end, isFirst, children })
}
