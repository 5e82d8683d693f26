import type { Token } from '../../document/document.ts'
import { EXCHANGES } from '../../lexicon/organization-cues.ts'

const CODE = /^[A-Z0-9]{1,10}[a-z]?$/

/**
 * The end of a share's code in brackets behind a company's name, "(AAPL.O)" or "(NYSE: AAPL)"; -1 where none begins.
 *
 * @param at the index of the opening bracket
 */
export function tickerEnd(tokens: readonly Token[], at: number): number {
  const [open, first, mark, second, fifth] = tokens.slice(at, at + 5)
  if (open?.text !== '(' || !fifth || fifth.text !== ')' || !CODE.test(second!.text)) return -1
  const isCode = mark!.text === '.' && !mark!.spaced && !second!.spaced && CODE.test(first!.text)
  const isListing = mark!.text === ':' && EXCHANGES.has(first!.lower)
  return isCode || isListing ? at + 5 : -1
}
