import type { Scan } from '../../pattern.ts'
import { wordAt } from '../context.ts'
import type { TimexReading } from '../meaning.ts'
import { plain } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

const past = (): TimexReading => plain({ kind: 'reference', value: 'PAST_REF' })
const present = (): TimexReading => plain({ kind: 'reference', value: 'PRESENT_REF' })
const future = (): TimexReading => plain({ kind: 'reference', value: 'FUTURE_REF' })

/** "current" and "recent" say when only before what they describe. */
const standsBeforeNoun = (last: number, scan: Scan): boolean => last < scan.last && scan.tokens[last]!.kind === 'word'

/** Past, present and future without a measure. */
export const REFERENCE_RULES: readonly TimexRule[] = [
  {
    id: 'timex/now',
    match: '(right | just)? now',
    read: ({ last }, scan) => (wordAt(scan, last) === '-' ? null : present()),
  },
  { id: 'timex/currently', match: 'currently|presently|nowadays', read: present },
  {
    id: 'timex/at-present',
    match: '(at present | at the moment | at this (time|point|moment|stage) | these days | to date | this time around)',
    read: present,
  },
  {
    id: 'timex/current',
    match: 'current',
    read: ({ last }, scan) => (standsBeforeNoun(last, scan) ? present() : null),
  },
  {
    id: 'timex/the-present',
    match: 'the? present (-? day)?',
    read: ({ last }, scan) => (standsBeforeNoun(last, scan) && wordAt(scan, last - 1) === 'present' ? null : present()),
  },
  { id: 'timex/recently', match: 'more? (recently|lately)', read: past },
  { id: 'timex/recent', match: 'recent', read: ({ last }, scan) => (standsBeforeNoun(last, scan) ? past() : null) },
  {
    id: 'timex/recent-units',
    match: '(in | over)? it:((the | the most)? recent (<units>) (and <units>)?)',
    read: past,
  },
  { id: 'timex/past-units', match: '(in|of) it:(past <units>)', read: past },
  {
    id: 'timex/the-past',
    match: 'the (recent|distant)? past',
    read: ({ last }, scan) =>
      standsBeforeNoun(last, scan) &&
      !/^(?:and|or|to|as|when|that|but|with|for|is|was|has|by|in)$/.test(wordAt(scan, last))
        ? null
        : past(),
  },
  { id: 'timex/the-future', match: 'the (near|foreseeable|immediate|distant)? future', read: future },
  {
    id: 'timex/future',
    match: 'future',
    read: ({ first, last }, scan) =>
      standsBeforeNoun(last, scan) &&
      !/^(?:of|for|and|is|was|in|on|with|as|to|that|remains)$/.test(wordAt(scan, last)) &&
      wordAt(scan, first - 1) !== "'s"
        ? future()
        : null,
  },
  { id: 'timex/term', match: 'the (near|short|long) (term)', read: future },
  { id: 'timex/as-soon-as-possible', match: 'as soon as possible', read: future },
  { id: 'timex/coming-units', match: '(in | over)? it:(the? coming <units>)', read: future },
  { id: 'timex/units-ahead', match: 'the <units> (ahead | to come)', read: future },
  {
    id: 'timex/at-the-time',
    match: '(at) it:(the time | that time)',
    read: ({ last }, scan) => (wordAt(scan, last) === 'of' || wordAt(scan, last) === 'when' ? null : past()),
  },
]
