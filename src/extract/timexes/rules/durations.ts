import { DURATION_UNITS, type Unit } from '../../../lexicon/time-units.ts'
import type { Match, Part, Scan } from '../../pattern.ts'
import { wordAt } from '../context.ts'
import type { LengthMeaning, Origin, TimexReading } from '../meaning.ts'
import { countOf, plain, shift, unitOf } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

/** An ISO 8601 duration; X stands for a number that is not told. */
export function durationOf(unit: Unit, amount: number | null): string {
  const [prefix, times, letter] = DURATION_UNITS[unit]
  if (amount === null) return `${prefix}X${letter}`
  const whole = Math.floor(amount)
  if (amount - whole === 0.5) {
    if (unit === 'year') return `P${whole ? `${whole}Y` : ''}6M`
    if (unit === 'hour') return `PT${whole ? `${whole}H` : ''}30M`
    if (unit === 'minute') return `PT${whole ? `${whole}M` : ''}30S`
    if (unit === 'day') return `P${whole ? `${whole}D` : ''}T12H`
  }
  return `${prefix}${Math.round(amount * times * 100) / 100}${letter}`
}

const length = (value: string, direction: LengthMeaning['direction'] = null, origin: Origin = 'now'): TimexReading =>
  plain({ kind: 'length', value, direction, origin })

/** The count and unit of a match; bare units have no count, "a week" is one. */
const readLength =
  (direction: LengthMeaning['direction'] = null) =>
  ({ parts }: Match, scan: Scan): TimexReading | null => {
    const unit = unitOf(parts.unit, scan)
    const count = amountOf(parts.count, scan)
    return unit && count !== undefined ? length(durationOf(unit, count), direction) : null
  }

function amountOf(part: Part | undefined, scan: Scan): number | null | undefined {
  if (!part) return 1
  const count = countOf(part, scan)
  if (count) return count.value
  return /^(?:a|an|another)$/.test(wordAt(scan, part.first)) ? 1 : undefined
}

/** "34-year-old", "aged two years": an age is no length of time that the article tells. */
const isAge = ({ last }: Match, scan: Scan): boolean =>
  /^olds?$/.test(wordAt(scan, last)) ||
  (wordAt(scan, last) === '-' && /^olds?$/.test(wordAt(scan, last + 1))) ||
  /^of age$/.test(`${wordAt(scan, last)} ${wordAt(scan, last + 1)}`)

/** "15 a year", "twice a week": how often, which is a set. */
const isRate = (first: number, scan: Scan): boolean => {
  const before = first > scan.first ? scan.tokens[first - 1]! : null
  return (
    before !== null &&
    (before.kind === 'number' ||
      /^(?:%|percent|cents?|dollars?|euros?|pounds?|million|billion|trillion|times|twice|once|thrice|tons?|tonnes|barrels|people)$/.test(
        before.lower,
      ))
  )
}

/** "three quarters of the crop", "about a quarter" are shares; only words of time make them lengths. */
function isShare({ first, last, parts }: Match, scan: Scan): boolean {
  if (unitOf(parts.unit, scan) !== 'quarter' || !/^(?:a|one|three|3)$/.test(wordAt(scan, first))) return false
  if (wordAt(scan, last) === 'of' || wordAt(scan, last - 2) === '-') return true
  return (
    last - first === 2 && !/^(?:for|in|over|within|past|last|next|after|took|lasted)$/.test(wordAt(scan, first - 1))
  )
}

/** "60 Minutes" in running text is a name. */
function isName({ parts }: Match, { tokens, document }: Scan): boolean {
  const sentence = document.sentences[document.sentenceAt[parts.unit?.first ?? -1] ?? -1]
  return parts.unit !== undefined && sentence?.case === 'mixed' && tokens[parts.unit.first]!.shape === 'capital'
}

const notElse =
  (read: (match: Match, scan: Scan) => TimexReading | null) =>
  (match: Match, scan: Scan): TimexReading | null =>
    isAge(match, scan) || isShare(match, scan) || isName(match, scan) ? null : read(match, scan)

const COUNT = '(count:<count>)'
const RANGE = '(<count> (<dash> | to | or) count:<count>)'
const PAST = '(past|last|previous|preceding|prior)'
const NEXT = '(next|coming|following)'

/** Lengths of time. */
export const DURATION_RULES: readonly TimexRule[] = [
  {
    id: 'timex/units',
    match: `${COUNT} (more|additional|full|straight|consecutive|whole|long|trading|working|business|calendar|further|successive|other)? unit:<units> (or so)?`,
    read: notElse(readLength()),
  },
  {
    id: 'timex/range-of-units',
    match: `${RANGE} (more)? unit:<units>`,
    read: notElse((match, scan) => {
      const found = readLength()(match, scan)
      return found && { ...found, mod: 'EQUAL_OR_LESS' }
    }),
  },
  {
    id: 'timex/one-unit',
    match: 'count:(one | another | half (a|an) | a half -) (full|whole|single)? unit:<one-unit> (or (so|two|more))?',
    read: notElse(({ first, parts }, scan) => {
      const unit = unitOf(parts.unit, scan)
      if (!unit || unit === 'second') return null
      const isHalf = wordAt(scan, first) === 'half' || wordAt(scan, first + 1) === 'half'
      return length(durationOf(unit, isHalf ? 0.5 : 1))
    }),
  },
  {
    id: 'timex/a-unit',
    match:
      '(a|an) (full|whole|single|entire)? unit:(minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century) (or (so|two|more) | and a half)?',
    read: notElse((match, scan) => {
      const unit = unitOf(match.parts.unit, scan)!
      if (isRate(match.first, scan)) return plain({ kind: 'set', value: durationOf(unit, 1) })
      const isHalf = wordAt(scan, match.last - 1) === 'half'
      const after = match.last < scan.last ? scan.tokens[match.last]! : null
      if (after?.kind === 'word' && after.shape !== 'lower') return null
      if (after?.text === '-' && !after.spaced) return null
      return length(durationOf(unit, isHalf ? 1.5 : 1))
    }),
  },
  {
    id: 'timex/unit-long',
    match: '(a|an|the)? it:(count:<count> (<dash>) unit:(<one-unit>|<units>) ((<dash>) (long))?)',
    read: notElse(readLength()),
  },
  {
    id: 'timex/open-count-unit',
    match: 'count:<count> unit:<one-unit>',
    read: notElse((match, scan) => {
      const unit = unitOf(match.parts.unit, scan)
      return unit === 'second' || unit === 'quarter' || unit === 'season' ? null : readLength()(match, scan)
    }),
  },
  { id: 'timex/one-unit-long', match: 'unit:<one-unit> (<dash>) (long)', read: readLength() },
  {
    id: 'timex/units-long',
    match: 'unit:<units> (<dash>) (long)',
    read: ({ parts }, scan) => length(durationOf(unitOf(parts.unit, scan)!, null)),
  },
  {
    id: 'timex/past-units-counted',
    match: `the? ${PAST} ${COUNT} (or more)? unit:(<units>|<one-unit>) (or so)?`,
    read: readLength(-1),
  },
  {
    id: 'timex/past-one-unit',
    match: 'the (past|last) unit:<one-unit>',
    read: (match, scan) => {
      const unit = unitOf(match.parts.unit, scan)!
      if (wordAt(scan, match.last) === 'of') return null
      return unit === 'year' || unit === 'week' || unit === 'month' || unit === 'quarter'
        ? plain(shift(unit, 1, -1))
        : readLength(-1)(match, scan)
    },
  },
  { id: 'timex/past-bare-unit', match: 'past unit:(decade|century)', read: readLength(-1) },
  {
    id: 'timex/next-units-counted',
    match: `the? ${NEXT} ${COUNT} unit:(<units>|<one-unit>) (or so)?`,
    read: readLength(1),
  },
  {
    id: 'timex/next-range-of-units',
    match: `the? ${NEXT} ${RANGE} unit:<units>`,
    read: ({ parts }, scan) => length(durationOf(unitOf(parts.unit, scan)!, null), 1),
  },
  {
    id: 'timex/first-units-counted',
    match: `the? (first|last|final|opening|latest) ${COUNT} unit:<units>`,
    read: readLength(),
  },
  { id: 'timex/the-units-counted', match: `the ${COUNT} unit:<units>`, read: notElse(readLength()) },
  {
    id: 'timex/bare-units',
    match:
      '(for|within|over|after|in|during|about|lasted|took|takes|take|of|many) it:(the? unit:<units> ((and|or) <units>)?)',
    read: (match, scan) => {
      const after = wordAt(scan, match.last)
      if (/^(?:ago|later|earlier|before|after|afterwards|ahead|-|to)$/.test(after) || isAge(match, scan)) return null
      return length(durationOf(unitOf(match.parts.unit, scan)!, null))
    },
  },
  {
    id: 'timex/units-of',
    match: 'it:(unit:<units>) of',
    read: ({ first, parts }, scan) =>
      /^(?:the|these|those|his|her|their|its|our|my)$/.test(wordAt(scan, first - 1)) ||
      unitOf(parts.unit, scan) === 'quarter'
        ? null
        : length(durationOf(unitOf(parts.unit, scan)!, null)),
  },
  { id: 'timex/a-while', match: '(a while | some time | a (long|short) time)', read: () => length('PXX') },
  { id: 'timex/bare-decades-or-more', match: '(more than | less than) (a) unit:(decade|century)', read: readLength() },
]
