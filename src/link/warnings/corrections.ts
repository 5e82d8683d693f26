import { type Document, spanOf } from '../../document/document.ts'
import { ARTICLE_NOUNS, CHANGES, NOTICE_LABELS } from '../../lexicon/notices.ts'
import type { Check, Doubt } from './check.ts'

const nouns = `(?:${ARTICLE_NOUNS.join('|')})`
const changes = `(?:${CHANGES.join('|')})`
const day = String.raw`(?:,? \(?(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?\)?)`

/** Ways in which an article says at the start of a block, or of a sentence in it, that it was changed. */
const NOTICES: readonly RegExp[] = [
  new RegExp(`^[*([]{0,2}(?:${NOTICE_LABELS.map(label => anyCase(label)).join('|')})${day}?(?:: | [–—-] )`, 'u'),
  /^[*([]{0,2}\s?Corrects (?:\p{Ll}|[\d“"])/u,
  new RegExp(`(?:^|[.!?:)”*(] ?)(?:An|The) (?:earlier|previous|original) version of this ${nouns}\\b`, 'u'),
  new RegExp(`(?:^|[.!?:)”*(] ?)This ${nouns} (?:has been|was|is being) (?:\\p{Ll}{2,12} )?${changes}\\b`, 'u'),
]

/** "correction" as "Correction" or "CORRECTION"; a small letter begins no notice. */
function anyCase(label: string): string {
  return `${label[0]!.toUpperCase()}${label.slice(1)}|${label.toUpperCase()}`
}

/** Notices are short, and say what they are soon. */
const LOOKED_AT = 300
const QUOTED = 90

function noticeDoubts(document: Document): Doubt[] {
  return document.blocks.flatMap(({ start, end }) => {
    const text = document.text.slice(start, Math.min(end, start + LOOKED_AT))
    const found = NOTICES.map(notice => notice.exec(text)).find(match => match !== null)
    if (!found) return []
    const from = start + found.index + found[0].search(/\p{L}/u)
    return [
      {
        about: [quoted(document.text.slice(from, end))],
        findings: [],
        spans: [spanOf(document, { start: from, end })],
      },
    ]
  })
}

/** The beginning of the notice, in its own words. */
function quoted(text: string): string {
  const line = text.slice(0, QUOTED * 2).replace(/\s+/g, ' ')
  return line.length <= QUOTED ? line : `${line.slice(0, QUOTED).replace(/\s\S*$/, '')}…`
}

export const CORRECTION_CHECKS: readonly Check[] = [
  {
    code: 'correction-notice',
    message: ([notice]) => `the article was changed after it appeared: “${notice}”`,
    find: noticeDoubts,
  },
]
