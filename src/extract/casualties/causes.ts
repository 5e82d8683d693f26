import { type Token, tokenSpan } from '../../document/document.ts'
import { BODY_ENDINGS, CAUSES, EVALUATIONS, LAID, NO_BLAZE } from '../../lexicon/causes.ts'
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

const isCause = (scan: CasualtyScan, at: number): boolean => {
  const { tokens, last } = scan
  const { lower, shape } = tokens[at]!
  if (!CAUSES.has(lower) || shape === 'upper') return false
  if (lower === 'fire' && NO_BLAZE.has(tokens[at - 1]?.lower ?? '')) return false
  if (lower === 'mine' && !LAID.has(tokens[at - 1]?.lower ?? '')) return false
  if (isInBody(scan, at)) return false
  const next = at + 1 < last ? tokens[at + 1]! : null
  return next?.lower !== 'department' && !(lower === 'storms' && next && opensObject(next))
}

const LONGEST_BODY = 7

/** "Fire Service", "Disaster Risk Reduction and Management Authority": in the name of a body, of capitals. */
function isInBody({ tokens, last }: CasualtyScan, cause: number): boolean {
  if (tokens[cause]!.shape !== 'capital') return false
  for (let at = cause + 1; at < Math.min(last, cause + LONGEST_BODY); at++) {
    const { lower, shape } = tokens[at]!
    if (shape !== 'capital' && lower !== 'and') return false
    if (BODY_ENDINGS.has(lower)) return true
  }
  return false
}

/** "Gang storms town", "storms the palace": what is stormed stands behind the verb. */
const opensObject = ({ kind, lower, shape }: Token): boolean =>
  kind === 'word' && (shape === 'capital' || lower === 'the' || lower === 'a' || !BREAKING_WORDS.has(lower))

/** The noun with the words that describe it: "Russian missile attack", "6.4-magnitude quake". */
function causeSpan({ document, tokens, first }: CasualtyScan, at: number): Span {
  let from = at
  while (from > first && at - from < MOST_WORDS && isDescriptive(tokens[from - 1]!)) from--
  if (tokens[from]!.text === '-' && from > first && tokens[from - 1]!.kind === 'number') from--
  from = behindVerb(tokens, from, at)
  while (from < at && (EVALUATIONS.has(tokens[from]!.lower) || tokens[from]!.text === '-')) from++
  return tokenSpan(document, from, at + 1)
}

/** "Police investigate fatal stabbing": the subject and the verb of a headline describe nothing. */
function behindVerb(tokens: readonly Token[], from: number, at: number): number {
  for (let verb = at - 1; verb > from; verb--) if (HEADLINE_VERBS.has(tokens[verb]!.lower)) return verb + 1
  return from
}

const HEADLINE_VERBS: ReadonlySet<string> = new Set(['confirm', 'investigate', 'probe'])

const isDescriptive = ({ kind, lower, text }: { kind: string; lower: string; text: string }): boolean =>
  (kind === 'word' && !BREAKING_WORDS.has(lower) && lower !== "'s" && !/ed$/.test(lower)) || text === '-'
