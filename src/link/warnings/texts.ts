import { datelineOf } from '../../document/datelines.ts'
import { type Block, type Document, spanOf } from '../../document/document.ts'
import { LEANING_ENDS } from '../../lexicon/doubts.ts'
import type { Check, Doubt, Findings } from './check.ts'

function languageDoubts(_document: Document, { article }: Findings): Doubt[] {
  return article.language === null ? [{ about: [], findings: [], spans: [] }] : []
}

/** Shorter lines are captions and credits. */
const SHORTEST_PARAGRAPH = 60
/** An end mark, or a capital or sign as credits end with. */
const ENDED = /[.!?…:"'”“’»)}\]*—–_|-]$|(?:^|\s)[\p{Lu}\p{N}@#][^\s]*$|https?:\S+$/u
const ELIDED = /(?:\.\.\.|…|\[\+\d+ chars\])$/

/** The last paragraph stops without an end mark, on a word that nothing ends with or after a running start. */
function cutDoubts(document: Document, { article }: Findings): Doubt[] {
  const last = document.blocks.findLast(({ kind }) => kind !== 'furniture')
  if (!last || article.language === null || last.index === 0) return []
  const text = document.text.slice(Math.max(last.start, last.end - 400), last.end)
  const isProse = last.case === 'mixed' && last.end - last.start >= SHORTEST_PARAGRAPH
  const stops = (last.kind === 'paragraph' && isProse && !ENDED.test(text)) || (isProse && endsOpen(text))
  if (!stops && !(ELIDED.test(text) && isProse && !/["”]/.test(text.slice(-40)))) return []
  return [{ about: [], findings: [], spans: [spanOf(document, tailOf(document, last))] }]
}

/** A comma, or a word that leans on the next one. */
const endsOpen = (text: string): boolean => ENDS_OPEN.test(text)
const ENDS_OPEN = new RegExp(`(?:,|\\b(?:${LEANING_ENDS.join('|')}))$`)

const TAIL = 40

function tailOf({ text }: Document, { start, end }: Block): { start: number; end: number } {
  const from = Math.max(start, end - TAIL)
  const space = text.indexOf(' ', from)
  return { start: from === start || space < 0 || space >= end - 1 ? from : space + 1, end }
}

/** Blocks of a first article that may hold what looks like a second dateline. */
const HEAD = 4

/** A second dateline, with its date or agency, farther down. */
function articleDoubts(document: Document): Doubt[] {
  const { dateline, blocks, text } = document
  if (!dateline) return []
  const later = blocks.flatMap(block => {
    if (block.index < HEAD || block.start <= dateline.end || block.kind !== 'paragraph') return []
    const found = datelineOf(text, [block])
    return found && found.start === block.start && (found.agency || found.date) ? [found] : []
  })
  return later.length > 0
    ? [
        {
          about: [String(later.length + 1)],
          findings: [],
          spans: [dateline, ...later].map(each => spanOf(document, each)),
        },
      ]
    : []
}

export const TEXT_CHECKS: readonly Check[] = [
  {
    code: 'not-english',
    message: () => 'the text does not look like English; what is found in it may be wrong',
    find: languageDoubts,
  },
  { code: 'cut-off', message: () => 'the text stops in mid-sentence', find: cutDoubts },
  {
    code: 'several-articles',
    message: ([count]) => `the text seems to hold ${count} articles; their figures are not kept apart`,
    find: articleDoubts,
  },
]
