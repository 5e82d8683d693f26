import type { Report, Warning } from '../../report.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Mark, marksOf } from './marks.ts'
import { joined, type Markup, markup } from './markup.ts'
import { type Node, nest } from './nesting.ts'
import { noteId, readingId } from './notes.ts'

/** The article with its findings marked, and each warning beside what it concerns. */
export function articleSection(report: Report, text: string): Markup {
  const blocks = blocksOf(text, report.article.title)
  const marks = byBlock(blocks, marksOf(report))
  const warnings = warningsByBlock(blocks, report.warnings)
  const rows = blocks.map(
    (
      block,
      index,
    ) => markup`<div class="row">${drawBlock(block, marks[index]!, text)}${drawMargin(warnings[index]!)}</div>
`,
  )
  return markup`<section class="article" aria-labelledby="article-heading">
<h2 id="article-heading" class="label">The article</h2>
${rows}</section>`
}

/** The marks within each block; one that reaches over several is cut at their ends. */
function byBlock(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const lists: Mark[][] = blocks.map(() => [])
  for (const mark of marks) {
    let id = mark.id
    for (let index = blockAt(blocks, mark.start); index < blocks.length; index++) {
      const block = blocks[index]!
      if (block.start >= mark.end) break
      const [start, end] = [Math.max(mark.start, block.start), Math.min(mark.end, block.end)]
      if (start >= end) continue
      lists[index]!.push({ ...mark, start, end, id })
      id = null
    }
  }
  for (const list of lists) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return lists
}

/** The first block that ends behind a place. */
function blockAt(blocks: readonly Block[], position: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end > position) high = middle
    else low = middle + 1
  }
  return low
}

function warningsByBlock(blocks: readonly Block[], warnings: readonly Warning[]): Markup[][] {
  const lists: Markup[][] = blocks.map(() => [])
  for (const { id, message, spans } of warnings) {
    const [first] = spans
    if (first === undefined) continue
    const list = lists[Math.min(blockAt(blocks, first.start), lists.length - 1)]
    list?.push(markup`<p class="beside" role="note"><a href="#${noteId(id)}">Check</a> ${message}</p>`)
  }
  return lists
}

function drawMargin(notes: readonly Markup[]): Markup | null {
  return notes.length === 0 ? null : markup`<div class="margin">${notes}</div>`
}

const TAGS = { paragraph: 'p', heading: 'h3', item: 'p' } as const

function drawBlock({ kind, start, end }: Block, marks: readonly Mark[], text: string): Markup {
  const content = drawNodes(nest(marks), start, end, text)
  if (TAGS[kind] === 'h3') return markup`<h3>${content}</h3>`
  return kind === 'item' ? markup`<p class="item">${content}</p>` : markup`<p>${content}</p>`
}

function drawNodes(nodes: readonly Node[], start: number, end: number, text: string): Markup {
  const pieces: (Markup | string)[] = []
  let position = start
  for (const node of nodes) {
    pieces.push(text.slice(position, node.start), drawNode(node, text))
    position = node.end
  }
  pieces.push(text.slice(position, end))
  return joined(pieces)
}

/** What has an id of its own is met by the keyboard; the rest only lights up with its finding. */
function drawNode({ mark, start, end, isFirst, children }: Node, text: string): Markup {
  const content = drawNodes(children, start, end, text)
  const { kind, finding, id, rule } = mark
  if (id === null || !isFirst) {
    const looks = id === null && kind === 'attribution' ? 'part' : kind
    return markup`<span class="mark ${looks}" data-finding="${finding}">${content}</span>`
  }
  const ruleAttribute = rule === null ? null : markup` data-rule="${rule}"`
  return markup`<mark class="mark ${kind}" id="${id}" data-finding="${finding}"${ruleAttribute} tabindex="0" aria-describedby="${readingId(finding)}">${content}</mark>`
}
