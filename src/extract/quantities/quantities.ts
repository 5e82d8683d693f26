import type { Document, Sentence, Token } from '../../document/document.ts'
import { MEASURES, SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from '../../lexicon/numbers.ts'
import type { Qualifier } from '../../report.ts'
import type { Classes, Match, Scan } from '../pattern.ts'
import { compileRules, longestOf, type Reading, type Rule } from '../rules.ts'
import { numberAt } from './numbers.ts'

/** A number with the bounds that its words commit to. */
export interface Quantity {
  readonly qualifier: Qualifier
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
}

/** The class `<number>`: the index after the number at a token, or -1. */
export const readNumber = ({ tokens, last }: Scan, at: number): number => numberAt(tokens, at, last)?.last ?? -1

const BARE_VAGUE: ReadonlySet<string> = new Set(
  [...VAGUE_NUMBERS.keys()].filter(word => !['few', 'couple', 'handful'].includes(word)),
)
const PLURAL_SCALES: ReadonlySet<string> = new Set(['dozens', 'hundreds', 'thousands', 'lakhs', 'millions', 'crores'])

const CLASSES: Classes = {
  number: readNumber,
  vague: BARE_VAGUE,
  scale: SCALES,
  scales: PLURAL_SCALES,
  far: new Set([
    'far',
    'just',
    'slightly',
    'well',
    'significantly',
    'only',
    'perhaps',
    'possibly',
    'probably',
    'maybe',
  ]),
  almost: new Set(['almost', 'nearly', 'approaching']),
  about: new Set([
    'about',
    'approximately',
    'approx.',
    'around',
    'circa',
    'roughly',
    'some',
    'estimated',
    'maybe',
    'perhaps',
  ]),
  dash: new Set(['-', '–', '—', 'to', 'or']),
}

/** Value of the match's part `name`, which is one number. */
function numberIn({ parts }: Match, { tokens, last }: Scan, name = 'n'): number | null {
  const part = parts[name]
  return part ? (numberAt(tokens, part.first, last)?.value ?? null) : null
}

type Bounds = (value: number) => Omit<Quantity, 'value'>

const bounded =
  (bounds: Bounds): Rule<Quantity>['read'] =>
  (match, scan) => {
    const value = numberIn(match, scan)
    return value === null ? null : { value, ...bounds(value) }
  }

const exact: Bounds = value => ({ qualifier: 'exact', min: value, max: value })
const atLeast: Bounds = value => ({ qualifier: 'at-least', min: value, max: null })
const moreThan: Bounds = value => ({ qualifier: 'more-than', min: value + 1, max: null })
const atMost: Bounds = value => ({ qualifier: 'at-most', min: null, max: value })
const fewerThan: Bounds = value => ({ qualifier: 'fewer-than', min: null, max: value - 1 })
const about: Bounds = () => ({ qualifier: 'about', min: null, max: null })

const vague = (min: number): Quantity => ({ qualifier: 'vague', value: null, min, max: null })

const range: Rule<Quantity>['read'] = (match, scan) => {
  const low = numberIn(match, scan, 'low')
  const high = numberIn(match, scan, 'high')
  return low === null || high === null || low >= high
    ? null
    : { qualifier: 'between', value: null, min: low, max: high }
}

const vagueWords: Rule<Quantity>['read'] = ({ parts }, { tokens }) => {
  const words = parts.words!
  let least = 1
  for (let at = words.first; at < words.last; at++) {
    const { lower } = tokens[at]!
    const scale = SCALES.get(lower) ?? (least > 1 ? SCALES.get(lower.replace(/s$/, '')) : undefined)
    least *= scale ?? VAGUE_NUMBERS.get(lower) ?? 1
  }
  return vague(least)
}

/** How numbers are written, with their bounds. The longest reading at a place counts. */
export const QUANTITY_RULES: readonly Rule<Quantity>[] = [
  { id: 'quantity/exact', match: 'n:<number>', read: bounded(exact) },
  {
    id: 'quantity/at-least',
    match: '(at the? very? least | no|not (fewer|less than) | a minimum of) a? (total of)? n:<number>',
    read: bounded(atLeast),
  },
  { id: 'quantity/or-more', match: 'n:<number> or more', read: bounded(atLeast) },
  {
    id: 'quantity/more-than',
    match: '<far>? (more than | over | above | upwards of | upward of | in excess of | exceeding) n:<number>',
    read: bounded(moreThan),
  },
  { id: 'quantity/plus', match: "n:<number> ('+' | '-'? plus)", read: bounded(moreThan) },
  {
    id: 'quantity/at-most',
    match: '(up to | as many as | at most | no|not more than | a maximum of) n:<number>',
    read: bounded(atMost),
  },
  {
    id: 'quantity/fewer-than',
    match: '(<almost> | <far>? (fewer|less than | under | short of) | close to | not quite) n:<number>',
    read: bounded(fewerThan),
  },
  { id: 'quantity/about', match: 'an? <about> n:<number>', read: bounded(about) },
  { id: 'quantity/or-so', match: 'n:<number> or so', read: bounded(about) },
  {
    id: 'quantity/between',
    match: '(between | anywhere from | anywhere between) low:<number> (and|to) high:<number>',
    read: range,
  },
  { id: 'quantity/range', match: 'low:<number> <dash> high:<number>', read: range },
  {
    id: 'quantity/vague',
    match: '(<almost> | <about> | at least | more than | up to | well over)? words:<vague>',
    read: vagueWords,
  },
  {
    id: 'quantity/vague-noun',
    match:
      '(at least | only | more than | quite)? (a|the|these|those|his|her|their words:(very? few) | a words:(couple|handful) of)',
    read: vagueWords,
  },
  {
    id: 'quantity/vague-scaled',
    match: '(at least | more than)? words:((several | many | a few | a couple) of? (<scale>|<scales>))',
    read: vagueWords,
  },
  { id: 'quantity/vague-of', match: '(at least | more than)? words:(<scales>|tens of <scales>)', read: vagueWords },
  {
    id: 'quantity/pair',
    match: 'both of? | a pair of',
    read: () => ({ qualifier: 'exact', value: 2, min: 2, max: 2 }),
  },
]

const readAll = (() => {
  let reader: ReturnType<typeof compileRules<Quantity>> | undefined
  return (scan: Scan) => {
    reader ??= compileRules(QUANTITY_RULES, CLASSES)
    return reader(scan)
  }
})()

/** Signs before a number that make it money, a label or an amount. */
const SIGNS = /^[$€£¥₹#@/]$/

/** "One in five", "nine out of ten". */
const isRatio = (tokens: readonly Token[], at: number, last: number): boolean =>
  numberAt(tokens, tokens[at]!.lower === 'out' ? at + 2 : at + 1, last) !== null

/** Whether a number counts nothing: money, a measure, a share, a clock time, an age, a label such as "No. 5". */
function countsNothing({ tokens, first, last }: Scan, reading: Reading<Quantity>): boolean {
  const before = reading.first > first ? tokens[reading.first - 1]! : null
  const next = reading.last < last ? tokens[reading.last]! : null
  if (before && (SIGNS.test(before.text) || before.lower === 'no.' || before.lower === 'nos.')) return true
  if (before && !tokens[reading.first]!.spaced && /^[-/:]$/.test(before.text) && /\d/.test(tokens[reading.first]!.text))
    return true
  if (before?.lower === 'in' && reading.first - 2 >= first && SMALL_NUMBERS.has(tokens[reading.first - 2]!.lower))
    return true
  if (!next) return false
  if (
    (next.lower === 'in' || (next.lower === 'out' && tokens[reading.last + 1]?.lower === 'of')) &&
    isRatio(tokens, reading.last, last)
  )
    return true
  if (next.text === '%' || next.text === '°' || next.text === '/' || MEASURES.has(next.lower)) return true
  if ((next.text === ':' || next.text === "'") && !next.spaced && /^\d/.test(tokens[reading.last + 1]?.text ?? ''))
    return true
  return next.text === '-' && !next.spaced && tokens[reading.last + 1]?.spaced === false
}

/** Every quantity of a sentence that may count something, in order; ages, money, measures and labels are none. */
export function quantitiesIn(document: Document, { first, last }: Sentence): Reading<Quantity>[] {
  const scan = { document, tokens: document.tokens, first, last }
  return longestOf(readAll(scan)).filter(reading => !countsNothing(scan, reading))
}
