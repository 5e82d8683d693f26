import type { Article, PublishedFrom, Report } from '../../report.ts'
import { dayPhrase } from '../dates.ts'
import { numberPhrase } from '../figures.ts'
import { flow, wrap } from './layout.ts'
import { type Line, piece, shortPiece } from './pieces.ts'

const SOURCES = {
  option: 'as given',
  record: 'from the record',
  metadata: "from the page's metadata",
  dateline: 'from the dateline',
} as const satisfies Record<PublishedFrom, string>

/** Headline, and where the article comes from; the file's name stands for a headline that is missing. */
export function headerLines({ article }: Report, width: number): Line[] {
  const facts = [
    article.publisher ?? article.dateline?.agency ?? null,
    article.author,
    publishedPhrase(article),
    `${numberPhrase(article.words)} ${article.words === 1 ? 'word' : 'words'}`,
  ]
  const told = facts.filter(fact => fact !== null).map(fact => [piece(fact, 'faint')])
  if (article.title === null) return flow([[piece(article.id, 'title')], ...told], width)
  return [...wrap([piece(article.title, 'title')], width), ...flow([...told, [piece(article.id, 'faint')]], width)]
}

function publishedPhrase({ published, publishedFrom }: Article): string {
  if (published === null) return 'day of publication not known (--published)'
  return `${dayPhrase(published)}${publishedFrom === null ? '' : ` (${SOURCES[publishedFrom]})`}`
}

/** The sentences that carry the news, each cut to two lines. */
export function newsLines({ summary }: Report, width: number): Line[] {
  return summary.flatMap(({ text }) => wrap([shortPiece(text, 2 * width - 12)], width))
}
