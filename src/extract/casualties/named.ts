import type { Token } from '../../document/document.ts'
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { personNouns } from '../../lexicon/victims.ts'
import type { Part } from '../pattern.ts'
import { ageAfter, ageIn } from './nouns.ts'
import { exactly, type Found, type PeopleScan } from './people.ts'

interface Name extends Part {
  readonly name: string
}

/** The name of a person that begins here, after a comma too ("a teacher, John Hill"). */
export function nameFrom(scan: PeopleScan, at: number): Name | null {
  const mention = scan.names.get(at)
  if (mention?.type === 'person') return { first: at, last: mention.last, name: mention.text }
  return mention ? null : capitalName(scan, at)
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.shape === 'capital' || token.shape === 'mixed' || /^\p{Lu}\.$/u.test(token.text))

/** A run of capitalized words before an age is the name of a person, whether or not it was known for one. */
function capitalName({ tokens, last, names }: PeopleScan, at: number): Name | null {
  let end = at
  while (end < Math.min(last, at + 5) && isCapital(tokens[end]) && !(end > at && names.has(end))) end++
  if (end - at < 2 || !ageAfter(tokens, end, last)) return null
  if (/^(?:The|On|In|At|By|Police|But|And)$/.test(tokens[at]!.text)) return null
  return {
    first: at,
    last: end,
    name: tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join(' '),
  }
}

const MOST_TITLE_WORDS = 7

const TITLE_SHAPES = /^\p{Lu}\p{L}{1,8}\.$/u

/** "John Hill", "Sgt. John Hill", "28-year-old John Hill", "rebel commander John Hill". */
export function namedAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, last } = scan
  let from = at
  while (from < Math.min(last, at + MOST_TITLE_WORDS) && !scan.names.has(from)) {
    const { lower, text, kind } = tokens[from]!
    const leads =
      personNouns().has(lower) ||
      TITLE_SHAPES.test(text) ||
      text === '-' ||
      isAgeInWords(tokens, from) ||
      /^(?:\d{1,2}|years?|old|yr|aged?)$/.test(lower)
    if (!leads || kind === 'symbol') break
    from++
  }
  const name = nameFrom(scan, from)
  if (!name) return from > at && ageIn(tokens, at, from) !== null ? capitalAfterAge(scan, at, from) : null
  return named(at, name)
}

/** "Sixteen-year-old". */
const isAgeInWords = (tokens: readonly Token[], at: number): boolean =>
  SMALL_NUMBERS.has(tokens[at]!.lower) && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'year'

/** The phrase that a name is. */
const named = (at: number, { first, last, name }: Name): Found => ({
  form: 'named',
  first: at,
  last,
  quantity: exactly(1),
  count: { first, last },
  victims: { first, last },
  name,
})

/** "28-year-old Orlando Collins", where nobody else knew the name. */
function capitalAfterAge({ tokens, last, names }: PeopleScan, at: number, from: number): Found | null {
  let end = from
  while (end < Math.min(last, from + 4) && isCapital(tokens[end]) && !names.has(end)) end++
  if (end === from) return null
  return named(at, {
    first: from,
    last: end,
    name: tokens
      .slice(from, end)
      .map(({ text }) => text)
      .join(' '),
  })
}
