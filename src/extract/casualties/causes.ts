import { tokenSpan } from '../../document/document.ts'
import { CAUSES, EVALUATIONS } from '../../lexicon/causes.ts'
import { BREAKING_WORDS } from '../../lexicon/phrases.ts'
import type { Span } from '../../report.ts'
import type { CasualtyScan } from './predicates.ts'

const MOST_WORDS = 4

/** The event that the clause up to a semicolon gives as cause: the first after the statement, else the last before it. */
export function causeIn(scan: CasualtyScan, from: number): Span | null {
  const { first, last } = scan
  const { tokens } = scan
  for (let at = from; at < last && tokens[at]!.text !== ';'; at++) if (isCause(scan, at)) return causeSpan(scan, at)
  for (let at = Math.min(from, last) - 1; at >= first && tokens[at]!.text !== ';'; at--)
    if (isCause(scan, at)) return causeSpan(scan, at)
  return null
}

const isCause = ({ tokens, last }: CasualtyScan, at: number): boolean => {
  const { lower, shape } = tokens[at]!
  return CAUSES.has(lower) && shape !== 'upper' && !(at + 1 < last && tokens[at + 1]!.lower === 'department')
}

/** The noun with the words that describe it: "Russian missile attack", "6.4-magnitude quake". */
function causeSpan({ document, tokens, first }: CasualtyScan, at: number): Span {
  let from = at
  while (from > first && at - from < MOST_WORDS && isDescriptive(tokens[from - 1]!)) from--
  if (tokens[from]!.text === '-' && from > first && tokens[from - 1]!.kind === 'number') from--
  while (from < at && (EVALUATIONS.has(tokens[from]!.lower) || tokens[from]!.text === '-')) from++
  return tokenSpan(document, from, at + 1)
}

const isDescriptive = ({ kind, lower, text }: { kind: string; lower: string; text: string }): boolean =>
  (kind === 'word' && !BREAKING_WORDS.has(lower) && lower !== "'s" && !/ed$/.test(lower)) || text === '-'
