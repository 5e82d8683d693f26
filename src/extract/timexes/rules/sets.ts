import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { FREQUENCIES } from '../../../lexicon/time-units.ts'
import type { Scan } from '../../pattern.ts'
import { wordAt } from '../context.ts'
import { countOf, plain, unitOf, wordOf } from '../parts.ts'
import type { TimexRule } from '../rule.ts'
import { durationOf } from './durations.ts'

const set = (value: string) => plain({ kind: 'set', value } as const)
const month = (word: string) => `XXXX-${String(MONTHS.get(word)).padStart(2, '0')}`

/** "TGI Fridays". */
const isNamePart = (at: number, scan: Scan): boolean =>
  at > scan.first && /^(?:upper|capital)$/.test(scan.tokens[at - 1]!.shape) && at - 1 > scan.first

/** What comes back again and again. */
export const SET_RULES: readonly TimexRule[] = [
  {
    id: 'timex/every-unit',
    match: '(every|each|per) (single|other|passing)? unit:<one-unit>',
    read: ({ first, parts }, scan) =>
      set(durationOf(unitOf(parts.unit, scan)!, wordAt(scan, first + 1) === 'other' ? 2 : 1)),
  },
  {
    id: 'timex/every-units',
    match: '(every|each) count:<count> unit:<units>',
    read: ({ parts }, scan) => set(durationOf(unitOf(parts.unit, scan)!, countOf(parts.count, scan)?.value ?? null)),
  },
  {
    id: 'timex/every-weekday',
    match: '(every|each) (other)? weekday:<fullWeekday> part:<day-part>?',
    read: ({ parts }, scan) =>
      set(
        `XXXX-WXX-${WEEKDAYS.get(wordOf(parts.weekday, scan))}${parts.part ? `T${DAY_PARTS.get(wordOf(parts.part, scan))}` : ''}`,
      ),
  },
  {
    id: 'timex/weekdays',
    match: '(on)? it:(weekday:<weekday-plural>)',
    read: ({ parts }, scan) =>
      isNamePart(parts.weekday!.first, scan) ? null : set(`XXXX-WXX-${WEEKDAYS.get(wordOf(parts.weekday, scan))}`),
  },
  {
    id: 'timex/weekday-parts',
    match: 'weekday:<fullWeekday> part:(mornings|afternoons|evenings|nights)',
    read: ({ parts }, scan) =>
      set(
        `XXXX-WXX-${WEEKDAYS.get(wordOf(parts.weekday, scan))}T${DAY_PARTS.get(wordOf(parts.part, scan).slice(0, -1))}`,
      ),
  },
  {
    id: 'timex/every-month',
    match: '(every|each) month:<month>',
    read: ({ parts }, scan) => set(month(wordOf(parts.month, scan))),
  },
  {
    id: 'timex/every-season',
    match: '(every|each) season:<season>',
    read: ({ parts }, scan) => set(`XXXX-${SEASONS.get(wordOf(parts.season, scan))}`),
  },
  {
    id: 'timex/every-day-part',
    match: '(every|each) part:<day-part>',
    read: ({ parts }, scan) => set(`XXXX-XX-XXT${DAY_PARTS.get(wordOf(parts.part, scan))}`),
  },
  {
    id: 'timex/frequency',
    match: 'word:<frequency>',
    read: ({ parts, first, last }, scan) => {
      const token = scan.tokens[first]!
      const isName = token.shape !== 'lower' && first > scan.first
      // "a quarterly dividend" names a kind of dividend and tells no time.
      if (token.lower === 'quarterly' && scan.tokens[last]?.kind === 'word' && last < scan.last) return null
      return isName || wordAt(scan, last) === '-' || wordAt(scan, first - 1) === '-'
        ? null
        : set(FREQUENCIES.get(wordOf(parts.word, scan))!)
    },
  },
  {
    id: 'timex/a-unit-apiece',
    match: '(twice|once|thrice|times) it:(a unit:<one-unit>)',
    read: ({ parts }, scan) => set(durationOf(unitOf(parts.unit, scan)!, 1)),
  },
  { id: 'timex/weekends', match: '(on|at) it:(weekends)', read: () => set('XXXX-WXX-WE') },
]
