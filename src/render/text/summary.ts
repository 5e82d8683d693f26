import type { Report } from '../../report.ts'
import type { RenderOptions } from '../options.ts'
import { annotatedBlocks } from './annotated.ts'
import { explanationLines } from './explanation.ts'
import { headerLines, newsLines } from './header.ts'
import { checkSection, saidBySection, whereSection, whoSection } from './lists.ts'
import { type Paint, paintWith } from './paint.ts'
import { type Line, piece } from './pieces.ts'
import { timelineSection } from './timeline.ts'
import { tollSection } from './toll.ts'

const MIN_WIDTH = 40
// Longer lines are harder to read, however wide the terminal is.
const MAX_WIDTH = 120

/** The summary of an article for a terminal. Sections without findings are left out. */
export function renderText(report: Report, options: RenderOptions): string {
  const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, options.width))
  if (options.annotate)
    return drawBlocks([headerLines(report, width), ...annotatedBlocks(report, options.text, width)], options)
  const sections = [
    newsLines(report, width),
    tollSection(report, width),
    timelineSection(report, width),
    [...whereSection(report, width), ...whoSection(report, width), ...saidBySection(report, width)],
    checkSection(report, width),
  ].filter(lines => lines.length > 0)
  const body = sections.length > 0 ? sections : [[[piece(nothingFound(report))]]]
  const explanation = options.explain ? explanationLines(report, options.text, width) : []
  return drawBlocks([headerLines(report, width), ...body, ...explanation], options)
}

function drawBlocks(blocks: readonly (readonly Line[])[], { color }: RenderOptions): string {
  const paint = paintWith(color)
  const told = blocks.filter(lines => lines.length > 0)
  return told.map(lines => `${lines.map(line => draw(line, paint)).join('\n')}\n`).join('\n')
}

function draw(line: Line, paint: Paint): string {
  const last = line.findLastIndex(({ text }) => text.trim() !== '')
  return line
    .slice(0, last + 1)
    .map(({ text, style }, index) => paint(index === last ? text.trimEnd() : text, style))
    .join('')
}

/** What was looked for in vain. */
function nothingFound(report: Report): string {
  const sought = [
    ['casualty figures', report.casualties],
    ['dates', report.dates],
    ['places', report.locations],
    ['names', report.entities],
    ['sources', report.attributions],
  ] as const
  const names = sought.filter(([, findings]) => findings !== null).map(([name]) => name)
  return `No ${names.join(', ').replace(/, (?=[^,]*$)/, ' or ')} were found.`
}
