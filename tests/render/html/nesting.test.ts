import fastCheck from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mark } from '../../../src/render/html/marks.ts'
import { type Node, nest } from '../../../src/render/html/nesting.ts'

function mark(name: string, start: number, end: number): Mark {
  return { start, end, kind: 'place', finding: name, id: name, rule: null }
}

/** Nodes as "name(start-end children)", with a star on what goes on behind a split. */
function drawn(nodes: readonly Node[]): string {
  return nodes
    .map(({ mark, start, end, isFirst, children }) => {
      const inside = children.length === 0 ? '' : ` ${drawn(children)}`
      return `${mark.finding}${isFirst ? '' : '*'}(${start}-${end}${inside})`
    })
    .join(' ')
}

describe('nest', () => {
  test.each([
    ['puts one after the other', [mark('a', 0, 3), mark('b', 3, 5)], 'a(0-3) b(3-5)'],
    ['puts one inside the other', [mark('a', 0, 9), mark('b', 2, 4), mark('c', 4, 9)], 'a(0-9 b(2-4) c(4-9))'],
    ['nests what is the same', [mark('a', 1, 3), mark('b', 1, 3)], 'a(1-3 b(1-3))'],
    ['splits what crosses', [mark('a', 0, 5), mark('b', 3, 8)], 'a(0-5 b(3-5)) b*(5-8)'],
    [
      'splits what crosses two at once',
      [mark('a', 0, 5), mark('b', 1, 7), mark('c', 4, 9)],
      'a(0-5 b(1-5 c(4-5))) b*(5-7 c*(5-7)) c*(7-9)',
    ],
  ])('%s', (_fact, marks, expected) => {
    expect(drawn(nest(marks))).toBe(expected)
  })

  test('covers every mark exactly, first piece first, whatever crosses', () => {
    const spans = fastCheck.array(fastCheck.tuple(fastCheck.nat(40), fastCheck.integer({ min: 1, max: 12 })), {
      maxLength: 25,
    })
    fastCheck.assert(
      fastCheck.property(spans, pairs => {
        const marks = pairs
          .map(([start, length], index) => mark(`m${index}`, start, start + length))
          .sort((a, b) => a.start - b.start || b.end - a.end)
        const pieces = new Map<string, Node[]>()
        const collect = (nodes: readonly Node[], from: number, to: number): void => {
          let position = from
          for (const node of nodes) {
            expect(node.start).toBeGreaterThanOrEqual(position)
            expect(node.end).toBeLessThanOrEqual(to)
            expect(node.start).toBeLessThan(node.end)
            position = node.end
            pieces.set(node.mark.finding, [...(pieces.get(node.mark.finding) ?? []), node])
            collect(node.children, node.start, node.end)
          }
        }
        collect(nest(marks), 0, 100)
        for (const { finding, start, end } of marks) {
          const parts = pieces.get(finding) ?? []
          expect(parts[0]?.start).toBe(start)
          expect(parts.at(-1)?.end).toBe(end)
          expect(parts.map(({ isFirst }) => isFirst)).toEqual(parts.map((_part, index) => index === 0))
          parts.slice(1).forEach((part, index) => {
            expect(part.start).toBe(parts[index]!.end)
          })
        }
      }),
    )
  })
})
