import { LASTING_NOUNS } from '../../../lexicon/time-contexts.ts'
import type { Unit } from '../../../lexicon/time-units.ts'
import type { Match, Scan } from '../../pattern.ts'
import { wordAt } from '../context.ts'
import type { Origin, TimexReading } from '../meaning.ts'
import { countOf, plain, shift, unitOf, wordOf } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

type Read = TimexRule['read']

/** "three days ago": so many units from the origin; half a year is six months. */
const readShift =
  (direction: -1 | 1, origin: Origin): Read =>
  ({ parts }, scan) => {
    const unit = unitOf(parts.unit, scan)
    if (!unit) return null
    const count = parts.count ? countOf(parts.count, scan) : { value: 1 }
    if (!count) return null
    if (count.value !== null && !Number.isInteger(count.value)) return fractionOf(unit, count.value, direction, origin)
    return plain(shift(unit, count.value, direction, origin, true))
  }

function fractionOf(unit: Unit, value: number, direction: -1 | 1, origin: Origin): TimexReading | null {
  const smaller: Partial<Record<Unit, readonly [Unit, number]>> = {
    year: ['month', 12],
    day: ['hour', 24],
    hour: ['minute', 60],
    decade: ['year', 10],
    century: ['year', 100],
  }
  const [unitBelow, times] = smaller[unit] ?? [unit, 1]
  return plain(shift(unitBelow, Math.round(value * times), direction, origin))
}

const readUnit =
  (amount: number, direction: -1 | 0 | 1, origin: Origin): Read =>
  ({ parts }, scan) => {
    const unit = unitOf(parts.unit, scan)
    return unit && unit !== 'second' && unit !== 'minute' ? plain(shift(unit, amount, direction, origin)) : null
  }

const COUNT = '(count:<count> | a|an)'
const UNIT = '(unit:(<units>|<one-unit>))'

const isOfSomething = ({ first, last }: Match, scan: Scan): boolean =>
  wordAt(scan, first - 1) === 'the' && wordAt(scan, last) === 'of'

/** "the quarter", "the week": the one that the text is about. */
const readTheUnit: Read = (match, scan) => {
  const unit = unitOf(match.parts.unit, scan)
  const before = wordAt(scan, match.first - 1)
  const after = wordAt(scan, match.last)
  const isName = scan.tokens[match.last - 1]!.shape !== 'lower' && scan.document.case !== 'upper'
  if (!unit || isName || after === 'of' || after === '-') return null
  const isTemporal =
    /^(?:in|for|during|of|by|over|throughout|until|after|before|since|through|within|on|earlier|later|early|late|all)$/.test(
      before,
    )
  return isTemporal ? plain(shift(unit, 0, 0, 'topic')) : null
}

/** Dates that are told by their distance from another day. */
export const RELATIVE_RULES: readonly TimexRule[] = [
  {
    id: 'timex/today',
    match: 'today',
    // "today's world" is no day.
    read: ({ last }, scan) =>
      wordAt(scan, last) === "'s" && LASTING_NOUNS.has(wordAt(scan, last + 1))
        ? plain({ kind: 'reference', value: 'PRESENT_REF' })
        : plain(shift('day', 0, 0)),
  },
  { id: 'timex/yesterday', match: 'yesterday', read: () => plain(shift('day', 1, -1)) },
  { id: 'timex/tomorrow', match: 'tomorrow', read: () => plain(shift('day', 1, 1)) },
  { id: 'timex/day-before-yesterday', match: 'the day before yesterday', read: () => plain(shift('day', 2, -1)) },
  { id: 'timex/day-after-tomorrow', match: 'the day after tomorrow', read: () => plain(shift('day', 2, 1)) },
  {
    id: 'timex/last-unit',
    match: '(last | this past) (fiscal|financial|school)? unit:<one-unit>',
    read: (match, scan) =>
      // "his last day at work", "the last week of the campaign" are the end of something.
      /^(?:his|her|its|my|our|their|your|'s)$/.test(wordAt(scan, match.first - 1)) || isOfSomething(match, scan)
        ? null
        : readUnit(1, -1, 'now')(match, scan),
  },
  {
    id: 'timex/this-unit',
    match: '(this | the current | this very | this fiscal | the current fiscal) unit:<one-unit>',
    read: readUnit(0, 0, 'now'),
  },
  {
    id: 'timex/next-unit',
    match: '(next | this coming | the coming) (fiscal|financial|school)? unit:<one-unit>',
    read: readUnit(1, 1, 'now'),
  },
  { id: 'timex/the-next-unit', match: 'the (next|following|ensuing) unit:<one-unit>', read: readUnit(1, 1, 'told') },
  {
    id: 'timex/the-previous-unit',
    match: 'the (previous|preceding|prior) unit:<one-unit>',
    read: readUnit(1, -1, 'told'),
  },
  {
    id: 'timex/unit-following',
    match: 'the unit:<one-unit> (following|after)',
    read: (match, scan) => (endsPhrase(match, scan) ? readUnit(1, 1, 'told')(match, scan) : null),
  },
  {
    id: 'timex/unit-before',
    match: 'the unit:<one-unit> (before|previous|earlier)',
    read: (match, scan) => (endsPhrase(match, scan) ? readUnit(1, -1, 'told')(match, scan) : null),
  },
  {
    id: 'timex/same-unit',
    match: '(that | the same | that same | this same | that very) unit:<one-unit>',
    read: readUnit(0, 0, 'told'),
  },
  { id: 'timex/the-unit', match: 'the (full)? unit:(day|week|weekend|month|quarter|year)', read: readTheUnit },
  { id: 'timex/units-ago', match: `${COUNT} (more)? ${UNIT} (or (so|two|more))? ago`, read: readShift(-1, 'now') },
  {
    id: 'timex/units-earlier',
    match: `${COUNT} ${UNIT} (earlier|before|previously|prior)`,
    read: (match, scan) => (endsPhrase(match, scan) ? readShift(-1, 'told')(match, scan) : null),
  },
  {
    id: 'timex/units-later',
    match: `${COUNT} ${UNIT} (later|afterward|afterwards|after)`,
    read: (match, scan) => (endsPhrase(match, scan) ? readShift(1, 'told')(match, scan) : null),
  },
  { id: 'timex/units-from-now', match: `${COUNT} ${UNIT} (from now | hence | from today)`, read: readShift(1, 'now') },
  {
    id: 'timex/some-units-ago',
    match: 'unit:<units> ago',
    read: ({ parts }, scan) => plain(shift(unitOf(parts.unit, scan)!, null, -1)),
  },
  {
    id: 'timex/some-units-later',
    match: 'unit:<units> (later|afterward|afterwards)',
    read: ({ parts }, scan) => plain(shift(unitOf(parts.unit, scan)!, null, 1, 'told')),
  },
  {
    id: 'timex/some-units-earlier',
    match: 'unit:<units> (earlier|before)',
    read: (match, scan) =>
      endsPhrase(match, scan) ? plain(shift(unitOf(match.parts.unit, scan)!, null, -1, 'told')) : null,
  },
  {
    id: 'timex/year-earlier',
    match: 'year - (earlier|ago)',
    read: ({ last }, scan) => (/^levels?$/.test(wordAt(scan, last)) ? null : plain(shift('year', 1, -1, 'told', true))),
  },
  {
    id: 'timex/year-earlier-period',
    match: 'the? year - (earlier|ago) (quarter|period)',
    read: () => plain(shift('year', 1, -1, 'told', true)),
  },
  {
    id: 'timex/comparable-period',
    match: 'the? a? (comparable|corresponding|same) year - (earlier|ago) (quarter|period)',
    read: () => plain(shift('year', 1, -1, 'told', true)),
  },
  {
    id: 'timex/period-a-year-ago',
    match:
      'the (same|comparable|corresponding)? (quarter|period|month) (a year (ago|earlier) | of? last year | the previous year)',
    read: () => plain(shift('year', 1, -1, 'told', true)),
  },
  {
    id: 'timex/latest-unit',
    match: 'the (latest | most recent) fiscal? unit:(quarter|month|week|year|period)',
    read: ({ parts }, scan) =>
      plain(
        wordOf(parts.unit, scan) === 'period'
          ? shift('quarter', 0, 0, 'told')
          : shift(unitOf(parts.unit, scan)!, 0, 0, 'told'),
      ),
  },
  {
    id: 'timex/year-end',
    match: "the? (year - end | year 's end | year end | end of the year)",
    read: () => ({ meaning: shift('year', 0, 0), mod: 'END' }),
  },
  {
    id: 'timex/month-end',
    match: "(month - end | month 's end)",
    read: () => ({ meaning: shift('month', 0, 0, 'told'), mod: 'END' }),
  },
]

/** "the day after": nothing follows that it could be after of. */
function endsPhrase({ last }: Match, scan: Scan): boolean {
  const previous = wordAt(scan, last - 1)
  const next = scan.tokens[last]
  if (last >= scan.last || !next || next.kind === 'punctuation') return true
  if (/^(?:earlier|later|previously|afterwards?|following)$/.test(previous))
    return (
      next.lower !== 'than' &&
      !(previous === 'following' && next.kind === 'word' && /^(?:the|a|an|his|her|its|their)$/.test(next.lower))
    )
  return previous === 'previous' || /^(?:and|but|when|in|at|by|as|was|were|had|with)$/.test(next.lower)
}
