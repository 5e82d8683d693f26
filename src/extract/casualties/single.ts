import type { Token } from '../../document/document.ts'
import { ORDINALS } from '../../lexicon/numbers.ts'
import { AUXILIARIES } from '../../lexicon/outcomes.ts'
import { ADDING_WORDS, DETERMINERS, GATHERINGS } from '../../lexicon/phrases.ts'
import { personNouns } from '../../lexicon/victims.ts'
import { isHarmWord } from './bare-counts.ts'
import { gatheringAt } from './groups.ts'
import { nameFrom } from './named.ts'
import { headAt } from './nouns.ts'
import { exactly, type Found, type PeopleScan } from './people.ts'

/** "a man", "another woman", "the victim", "his 12-year-old son", "a third victim", "a family of five". */
export function singleAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, last } = scan
  const { lower } = tokens[at]!
  const article = lower === 'a' || lower === 'an' || lower === 'another'
  if (!article && !DETERMINERS.has(lower)) return null
  if (GATHERINGS.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'of') return gatheringAt(scan, at)
  const from =
    ORDINALS.has(tokens[at + 1]?.lower ?? '') || ADDING_WORDS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const head = headAt(tokens, from, last, false)
  const count = { first: at, last: at + 1 }
  if (!head) return loneAt(scan, at, from)
  if (tokens[head.at]!.lower === 'couple' && tokens[head.last]?.lower === 'of') return null
  const value = tokens[head.at]!.lower === 'couple' ? 2 : 1
  const victims = { first: from, last: head.last }
  const named = nameFrom(scan, head.last)
  return {
    form: article ? 'single' : 'definite',
    first: at,
    last: named?.last ?? head.last,
    quantity: exactly(value),
    count: value === 2 ? { first: at, last: head.last } : count,
    victims,
    kind: head.kind,
    ...(named ? { name: named.name } : {}),
  }
}

/** "another died", "a third was critically hurt": one more of those told before. */
function loneAt({ tokens, last }: PeopleScan, at: number, from: number): Found | null {
  const ordinal = ORDINALS.has(tokens[from - 1]!.lower)
  if (from >= last || !(ordinal || (tokens[at]!.lower === 'another' && from === at + 1))) return null
  const next = tokens[from]!.lower
  if (!isHarmWord(next) && !(ordinal && AUXILIARIES.has(next))) return null
  return { form: 'bare', first: at, last: from, quantity: exactly(1), count: { first: at, last: at + 1 } }
}

/** Words of headlines before a noun for one person without its article. */
const HEADLINE_OPENERS: ReadonlySet<string> = new Set(
  'after and as before id identifies identify ids injure injures kill killing kills of shoot shoots when while wound wounds'.split(
    ' ',
  ),
)

/** "Man shot dead": headlines leave out the article. */
export function headlineAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, first, last, sentence } = scan
  const headline =
    sentence.kind === 'headline' || sentence.kind === 'heading' || sentence.kind === 'line' || sentence.case === 'title'
  const opens =
    at === first ||
    (headline && /^[:;,|–—-]+$/.test(tokens[at - 1]!.text)) ||
    (headline && HEADLINE_OPENERS.has(tokens[at - 1]!.lower))
  if (!opens) return null
  const head = headAt(tokens, at, last, false)
  if (!head || head.at > at + 5 || hasNounBefore(tokens, at, head)) return null
  const next = tokens[head.last]?.lower ?? ''
  if (!headline && !isHarmWord(next) && next !== ',') return null
  const count = { first: at, last: head.last }
  return { form: 'single', first: at, last: head.last, quantity: exactly(1), count, victims: count, kind: head.kind }
}

/** "Police ID child": a noun for people that is no part of the phrase is the subject of a verb between. */
function hasNounBefore(tokens: readonly Token[], from: number, { at }: { readonly at: number }): boolean {
  for (let index = from; index < at - 1; index++) if (personNouns().has(tokens[index]!.lower)) return true
  return false
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him'])

const PRONOUN_REACH = 40

/** "he", with the name that the sentence gives before it: "Jasper lived for a day before he died". */
export function pronounAt({ tokens, first, names }: PeopleScan, at: number): Found | null {
  if (!PRONOUNS.has(tokens[at]!.lower)) return null
  const count = { first: at, last: at + 1 }
  const found = { form: 'pronoun', first: at, last: at + 1, quantity: exactly(1), count, name: null } as const
  for (let before = at - 1; before >= Math.max(first, at - PRONOUN_REACH); before--) {
    const name = names.get(before)
    if (name?.type === 'person') return { ...found, name: name.text }
  }
  return found
}
