import type { Sentence, Token } from '../../document/document.ts'
import { ORDINALS } from '../../lexicon/numbers.ts'
import { AUXILIARIES, HARM_PARTICIPLES, HARM_VERBS, STATES, SUFFERER_VERBS } from '../../lexicon/outcomes.ts'
import { PREPOSITIONS } from '../../lexicon/phrases.ts'
import { FEMALE_WORDS, MALE_WORDS, type PersonNoun, personNouns } from '../../lexicon/victims.ts'
import type { NameMention } from '../candidates.ts'
import type { Part, Scan } from '../pattern.ts'
import type { Quantity } from '../quantities/quantities.ts'
import type { Reading } from '../rules.ts'
import { ageAfter, ageIn, headAt } from './nouns.ts'

/** How a phrase refers to people; a definite one, a pronoun and a name may speak of somebody told before. */
export type Form = 'counted' | 'bare' | 'single' | 'definite' | 'pronoun' | 'named' | 'none' | 'listed'

/** A phrase for counted people as its words give it. */
export interface People extends Part {
  readonly form: Form
  readonly quantity: Quantity
  readonly count: Part
  readonly victims: Part | null
  readonly kind: PersonNoun['kind']
  /** "three others", "another man", "two more": not the people told just before. */
  readonly other: boolean
  /** "four of the victims", "two of whom". */
  readonly partitive: boolean
  readonly name: string | null
  readonly age: number | null
  readonly sex: 'male' | 'female' | null
  /** The parts of a list: "two men and a woman". */
  readonly members: readonly People[]
}

/** A sentence with what was read in it, by first token. */
export interface PeopleScan extends Scan {
  readonly sentence: Sentence
  readonly quantities: ReadonlyMap<number, Reading<Quantity>>
  readonly names: ReadonlyMap<number, NameMention>
}

const exactly = (value: number): Quantity => ({ qualifier: 'exact', value, min: value, max: value })
const NONE: Quantity = { qualifier: 'none', value: 0, min: 0, max: 0 }

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its', 'my', 'our'])
const COUNT_OPENERS: ReadonlySet<string> = new Set([
  'all',
  'the',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'only',
  'just',
  'another',
  'other',
])
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'other',
  'others',
  'another',
  'more',
  'additional',
  'further',
  'extra',
  'second',
  'third',
  'fourth',
  'fifth',
])
const ADDING_WORDS: ReadonlySet<string> = new Set(['other', 'more', 'additional', 'further', 'extra', 'fellow'])
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'noone', 'neither'])
const GATHERINGS: ReadonlySet<string> = new Set(['family', 'crew', 'group', 'party', 'team', 'total', 'gang', 'squad'])
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him'])
const TITLE_SHAPES = /^\p{Lu}\p{L}{1,8}\.$/u

function sexOf(tokens: readonly Token[], first: number, last: number): People['sex'] {
  for (let at = last - 1; at >= first; at--) {
    if (MALE_WORDS.has(tokens[at]!.lower)) return 'male'
    if (FEMALE_WORDS.has(tokens[at]!.lower)) return 'female'
  }
  return null
}

function hasOther(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (OTHER_WORDS.has(tokens[at]!.lower)) return true
  return false
}

interface Found {
  readonly form: Form
  readonly first: number
  readonly last: number
  readonly quantity: Quantity
  readonly count: Part
  readonly victims?: Part
  readonly kind?: PersonNoun['kind']
  readonly partitive?: boolean
  readonly name?: string
  readonly age?: number | null
}

/** Fills in what every phrase has: other, sex, age. */
function peopleFrom({ tokens, last }: PeopleScan, found: Found): People {
  const after = found.form === 'named' || found.quantity.value === 1 ? ageAfter(tokens, found.last, last) : null
  return {
    kind: 'other',
    partitive: false,
    name: null,
    members: [],
    ...found,
    victims: found.victims ?? null,
    last: after?.last ?? found.last,
    other:
      hasOther(tokens, found.first, found.count.first) ||
      hasOther(
        tokens,
        found.form === 'single' || found.form === 'definite' ? found.first : found.count.last,
        found.last,
      ),
    age: found.age ?? after?.age ?? ageIn(tokens, found.first, found.last),
    sex: sexOf(tokens, found.first, found.last),
  }
}

/** "no one", "none of the passengers", "no civilians". */
function nobodyAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, last } = scan
  const { lower } = tokens[at]!
  if (NOBODY.has(lower) || (lower === 'no' && tokens[at + 1]?.lower === 'one')) {
    const end = lower === 'no' ? at + 2 : at + 1
    const of =
      tokens[end]?.lower === 'of'
        ? headAt(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1, last, true)
        : null
    const count = { first: at, last: end }
    return { form: 'none', first: at, last: of?.last ?? end, quantity: NONE, count }
  }
  if (lower !== 'no') return null
  const from = tokens[at + 1]?.lower === 'other' ? at + 2 : at + 1
  const head = headAt(tokens, from, last, true) ?? headAt(tokens, from, last, false)
  if (!head || head.at > at + 4) return null
  const count = { first: at, last: at + 1 }
  return { form: 'none', first: at, last: head.last, quantity: NONE, count, victims: { first: from, last: head.last } }
}

const startsPhrase = (tokens: readonly Token[], at: number): number => {
  let next = at
  while (next < at + 3 && COUNT_OPENERS.has(tokens[next]?.lower ?? '')) next++
  return next > at && tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'the' ? next + 2 : next
}

/** "12 people", "the four victims", "two of whom", "three others", "all 12 aboard". */
function countedAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, last } = scan
  const from = startsPhrase(tokens, at)
  const reading = scan.quantities.get(from)
  if (!reading || reading.last > last) return null
  const quantity = reading.value
  const count = { first: reading.first, last: reading.last }
  const found = { first: at, quantity, count } as const
  const next = tokens[reading.last]?.lower
  if (next === 'of' && reading.last + 1 < last) return partOf(scan, found, reading.last + 1)
  let noun = reading.last
  while (noun < last && ADDING_WORDS.has(tokens[noun]!.lower)) noun++
  const head = headAt(tokens, noun, last, quantity.value !== 1)
  if (head) {
    const end = pairedNoun(scan, head.last)
    const victims = { first: reading.last, last: end }
    return { ...found, form: 'counted', last: end, victims, kind: head.kind }
  }
  if (noun < last && personNouns().has(tokens[noun]!.lower) && quantity.value !== 1) return null
  return isBare(scan, reading, noun) ? { ...found, form: 'bare', last: noun } : null
}

/** "74 men and boys": one count for two nouns. */
function pairedNoun({ tokens, last, quantities }: PeopleScan, at: number): number {
  if (at + 1 >= last || tokens[at]!.lower !== 'and' || quantities.has(at + 1)) return at
  const noun = personNouns().get(tokens[at + 1]!.lower)
  return noun?.plural && noun.kind !== 'household' ? at + 2 : at
}

const WHOLES: ReadonlySet<string> = new Set(['them', 'whom', 'us', 'these', 'those'])

/** "four of the victims", "two of them", "12 of the 40 passengers". */
function partOf(scan: PeopleScan, found: Omit<Found, 'form' | 'last'>, at: number): Found | null {
  const { tokens, last } = scan
  if (WHOLES.has(tokens[at]!.lower) && tokens[at]!.lower !== 'those') {
    return { ...found, form: 'counted', last: at + 1, partitive: true }
  }
  let noun = at
  while (noun < last && COUNT_OPENERS.has(tokens[noun]!.lower)) noun++
  if (noun === at && !tokens[at]!.lower.startsWith('those')) {
    const plain = headAt(tokens, at, last, true)
    return (
      plain && {
        ...found,
        form: 'counted',
        last: plain.last,
        victims: { first: at, last: plain.last },
        kind: plain.kind,
      }
    )
  }
  noun = scan.quantities.get(noun)?.last ?? noun
  const head = headAt(tokens, noun, last, true)
  const end =
    head?.last ?? (HARM_PARTICIPLES.has(tokens[noun]?.lower ?? '') || STATES.has(tokens[noun]?.lower ?? '') ? noun : -1)
  if (end < 0) return null
  const victims = head ? { victims: { first: noun, last: head.last }, kind: head.kind } : {}
  return { ...found, form: 'counted', last: end, partitive: true, ...victims }
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
/** Words that tell of harm themselves. */
export const isHarmWord = (lower: string): boolean =>
  HARM_PARTICIPLES.has(lower) || HARM_VERBS.has(lower) || SUFFERER_VERBS.has(lower) || STATES.has(lower)

/** A number alone counts people only where no other noun follows and where it is no year, day, label or address. */
function isBare(
  { tokens, first, last, sentence }: PeopleScan,
  { first: at, value: quantity }: Reading<Quantity>,
  end: number,
): boolean {
  const token = tokens[at]!
  const before = at > first ? tokens[at - 1]! : null
  const next = end < last ? tokens[end]! : null
  if (followsAge({ tokens, first }, at) || isAge(tokens, first, at, next) || token.lower === 'many') return false
  if (/\d/.test(token.text)) {
    const year = quantity.value !== null && quantity.value >= 1900 && quantity.value < 2100 && !token.text.includes(',')
    if (year && quantity.qualifier === 'exact') return false
    if (quantity.qualifier === 'between' && (quantity.min ?? 0) >= 1900 && (quantity.max ?? 0) < 2100) return false
    if (before && MONTH.test(before.lower) && quantity.qualifier === 'exact') return false
    if (before?.shape === 'capital' && at - 1 > first && sentence.case !== 'title' && !isHarmWord(before.lower))
      return false
  }
  if (!next || next.kind === 'punctuation') return true
  return isFollower(next)
}

/** Whether a word may stand behind a number of people, or behind "killed", without being what is counted or killed. */
export function isFollower({ lower }: Token): boolean {
  return (
    isHarmWord(lower) ||
    AUXILIARIES.has(lower) ||
    PREPOSITIONS.has(lower) ||
    lower.endsWith('ly') ||
    FOLLOWERS.has(lower)
  )
}

/** "Lena, nine, all died": a number between commas behind a name. */
const isAge = (tokens: readonly Token[], first: number, at: number, next: Token | null): boolean =>
  at > first + 1 &&
  tokens[at - 1]!.text === ',' &&
  tokens[at - 2]!.shape === 'capital' &&
  (next === null || /^[,.;)]$/.test(next.text) || next.lower === 'and')

/** "ages 25, 26 and 33": numbers behind a word of age. */
function followsAge({ tokens, first }: Pick<PeopleScan, 'tokens' | 'first'>, at: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - 8); index--) {
    const { lower, kind } = tokens[index]!
    if (/^(?:ages?|aged)$/.test(lower)) return true
    if (kind === 'word' && lower !== 'and' && lower !== 'from' && lower !== 'to') return false
  }
  return false
}

const FOLLOWERS: ReadonlySet<string> = new Set(
  `and or but who whom that which when after as are is still later were while so feared believed presumed reported confirmed
  found taken rushed treated listed suffered sustained received remain remained lost dead all thought pronounced monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight late early last this because if say says said police though although where instantly alive together there here since among how why`.split(
    /\s+/,
  ),
)

/** "a man", "another woman", "the victim", "his 12-year-old son", "a third victim", "a family of five". */
function singleAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, last } = scan
  const { lower } = tokens[at]!
  const article = lower === 'a' || lower === 'an' || lower === 'another'
  if (!article && !DETERMINERS.has(lower)) return null
  if (GATHERINGS.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'of') return gatheringAt(scan, at)
  const from =
    ORDINALS.has(tokens[at + 1]?.lower ?? '') || ADDING_WORDS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const head = headAt(tokens, from, last, false)
  const count = { first: at, last: at + 1 }
  if (!head) {
    const alone = lower === 'another' && at + 1 < last && isHarmWord(tokens[at + 1]!.lower)
    return alone ? { form: 'bare', first: at, last: at + 1, quantity: exactly(1), count } : null
  }
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

/** "a family of five", in headlines without the article. */
function gatheringAt({ tokens, quantities }: PeopleScan, at: number): Found | null {
  const reading = quantities.get(at + 3)
  if (!reading || tokens[at + 1]!.lower === 'total') return null
  const victims = { first: at + 1, last: at + 2 }
  return {
    form: 'counted',
    first: at,
    last: reading.last,
    quantity: reading.value,
    count: { first: reading.first, last: reading.last },
    victims,
  }
}

interface Name extends Part {
  readonly name: string
}

/** The name of a person that begins here, after a comma too ("a teacher, John Hill"). */
function nameFrom(scan: PeopleScan, at: number): Name | null {
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

/** "John Hill", "Sgt. John Hill", "28-year-old John Hill", "rebel commander John Hill". */
function namedAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, last } = scan
  let from = at
  while (from < Math.min(last, at + MOST_TITLE_WORDS) && !scan.names.has(from)) {
    const { lower, text, kind } = tokens[from]!
    const leads =
      personNouns().has(lower) ||
      TITLE_SHAPES.test(text) ||
      text === '-' ||
      /^(?:\d{1,2}|years?|old|yr|aged?)$/.test(lower)
    if (!leads || kind === 'symbol') break
    from++
  }
  const name = nameFrom(scan, from)
  if (!name) return from > at && ageIn(tokens, at, from) !== null ? capitalAfterAge(scan, at, from) : null
  return named(at, name)
}

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

/** "Man shot dead": headlines leave out the article. */
function headlineAt(scan: PeopleScan, at: number): Found | null {
  const { tokens, first, last, sentence } = scan
  const headline =
    sentence.kind === 'headline' || sentence.kind === 'heading' || sentence.kind === 'line' || sentence.case === 'title'
  const opens =
    at === first ||
    (headline && /^[:;,|–—-]+$/.test(tokens[at - 1]!.text)) ||
    (headline &&
      /^(?:and|of|ids?|kills?|killing|identify|identifies|injures?|wounds?|shoots?)$/.test(tokens[at - 1]!.lower))
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

function pronounAt({ tokens }: PeopleScan, at: number): Found | null {
  if (!PRONOUNS.has(tokens[at]!.lower)) return null
  const count = { first: at, last: at + 1 }
  return { form: 'pronoun', first: at, last: at + 1, quantity: exactly(1), count }
}

/** "Driver killed family of four". */
function bareGatheringAt({ tokens, quantities }: PeopleScan, at: number): Found | null {
  if (tokens[at]!.lower !== 'family' || tokens[at + 1]?.lower !== 'of') return null
  const reading = quantities.get(at + 2)
  if (!reading) return null
  const count = { first: reading.first, last: reading.last }
  return {
    form: 'counted',
    first: at,
    last: reading.last,
    quantity: reading.value,
    count,
    victims: { first: at, last: at + 1 },
  }
}

const READERS = [nobodyAt, countedAt, bareGatheringAt, singleAt, namedAt, pronounAt, headlineAt] as const

/** Every phrase for counted people in a sentence, in order; none overlaps another. */
export function peopleIn(scan: PeopleScan): People[] {
  const people: People[] = []
  for (let at = scan.first; at < scan.last; ) {
    let found: Found | null = null
    for (const read of READERS) {
      found = read(scan, at)
      if (found) break
    }
    if (found) people.push(peopleFrom(scan, found))
    at = found ? Math.max(at + 1, people.at(-1)!.last) : at + 1
  }
  return people
}
