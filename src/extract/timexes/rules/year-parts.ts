import { SEASONS } from '../../../lexicon/calendar.ts'
import { TIME_PREPOSITIONS, YEAR_FOLLOWERS } from '../../../lexicon/time-contexts.ts'
import { SMALL_ORDINALS } from '../../../lexicon/time-numbers.ts'
import type { Match, Scan } from '../../pattern.ts'
import { wordAt } from '../context.ts'
import type { Meaning, TimexReading } from '../meaning.ts'
import { calendar, directionOf, originOf, plain, shift, wordOf, yearIn } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

const QUARTER = '(first|second|third|fourth | final | 1st|2nd|3rd|4th)'

function partOf(word: string, letter: 'Q' | 'H'): string | null {
  if (word === 'final' || word === 'last' || word === 'latter') return letter === 'Q' ? 'Q4' : 'H2'
  const ordinal = SMALL_ORDINALS.get(word) ?? (word === 'opening' ? 1 : Number.parseInt(word, 10))
  return ordinal >= 1 && ordinal <= (letter === 'Q' ? 4 : 2) ? letter + ordinal : null
}

function readPart(
  letter: 'Q' | 'H',
  within: (match: Match, scan: Scan) => Meaning | null = ({ parts }, scan) => yearIn(parts.year, scan),
) {
  return (match: Match, scan: Scan): TimexReading | null => {
    const part = partOf(wordOf(match.parts.ordinal, scan), letter)
    return part === null ? null : plain(calendar({ part, within: within(match, scan) }))
  }
}

/** A quarter as sport or a town has it is no part of a year. */
const isElsewhere = ({ last }: Match, scan: Scan): boolean =>
  /^(?:of|mile|miles|century)$/.test(wordAt(scan, last)) &&
  !/^(?:the|this|last|next|19|20)/.test(wordAt(scan, last + 1))

function readSeason(match: Match, scan: Scan): TimexReading | null {
  const part = SEASONS.get(wordOf(match.parts.season, scan)) ?? null
  if (part === null || (match.last === match.first + 1 && !standsAsSeason(match, scan))) return null
  return plain(
    calendar({
      part,
      direction: directionOf(match, scan),
      origin: originOf(match, scan),
      within: yearIn(match.parts.year, scan),
    }),
  )
}

/** "in spring", "last winter": alone, a season needs a word of time before it and nothing that it could modify behind. */
function standsAsSeason({ first, last }: Match, scan: Scan): boolean {
  const before = wordAt(scan, first - 1)
  const after = scan.tokens[last]
  const isFree = last >= scan.last || after?.kind !== 'word' || YEAR_FOLLOWERS.has(after.lower) || after.lower === "'s"
  return TIME_PREPOSITIONS.has(before) && isFree && !(before === 'to' || before === 'for')
}

/** Nothing follows that it could describe. */
const standsFree = (last: number, { tokens, last: end }: Scan): boolean =>
  last >= end || tokens[last]!.kind !== 'word' || YEAR_FOLLOWERS.has(tokens[last]!.lower)

/** "the winter the river froze" names no winter by itself. */
const OPENS_CLAUSE = /^(?:the|a|an|he|she|it|they|we|you|i|when|that|his|her|their)$/

/** "the fall of the town", but "the fall of that year". */
const isOfSomething = (last: number, scan: Scan): boolean =>
  wordAt(scan, last) === 'of' &&
  !/^(?:last|next)$/.test(wordAt(scan, last + 1)) &&
  !(/^(?:that|the|this)$/.test(wordAt(scan, last + 1)) && wordAt(scan, last + 2) === 'year')

/** Seasons, quarters, halves. */
export const YEAR_PART_RULES: readonly TimexRule[] = [
  {
    id: 'timex/quarter',
    match: `the? (its|their)? fiscal? -? ordinal:${QUARTER} -? quarter`,
    read: (match, scan) => (isElsewhere(match, scan) ? null : readPart('Q')(match, scan)),
  },
  {
    id: 'timex/quarter-of-year',
    match: `the? (fiscal)? ordinal:${QUARTER} quarter (of|in) (fiscal)? year:<year>`,
    read: readPart('Q'),
  },
  {
    id: 'timex/year-and-quarter',
    match: `the? (fiscal)? year:<year> ordinal:${QUARTER} -? quarter`,
    read: readPart('Q'),
  },
  {
    id: 'timex/year-earlier-quarter',
    match: `the? a? (comparable)? year - (ago|earlier) ordinal:${QUARTER} quarter`,
    read: readPart('Q', () => shift('year', 1, -1, 'now', true)),
  },
  {
    id: 'timex/quarter-code',
    match: "part:(q1|q2|q3|q4|h1|h2) (of|in|',')? year:<year>?",
    read: ({ parts, first }, scan) => {
      // "Audi Q3" is a car.
      const isName = !parts.year && first > scan.first + 1 && scan.tokens[first - 1]!.shape === 'capital'
      const part = wordOf(parts.part, scan).toUpperCase()
      return isName ? null : plain(calendar({ part, within: yearIn(parts.year, scan) }))
    },
  },
  {
    id: 'timex/year-and-quarter-code',
    match: 'year:<year> -? part:(q1|q2|q3|q4|h1|h2)',
    read: ({ parts }, scan) =>
      plain(calendar({ part: wordOf(parts.part, scan).toUpperCase(), within: yearIn(parts.year, scan) })),
  },
  {
    id: 'timex/half-of-year',
    match: 'the? (its)? ordinal:(first|second|last|latter) half of year:<year>',
    read: readPart('H'),
  },
  {
    id: 'timex/half-of-some-year',
    match: 'the? (its)? ordinal:(first|second|last|latter) half of which:(the|this|last|next) fiscal? year',
    read: readPart('H', ({ parts }, scan) => {
      const which = wordOf(parts.which, scan)
      return which === 'last' ? shift('year', 1, -1) : which === 'next' ? shift('year', 1, 1) : shift('year', 0, 0)
    }),
  },
  {
    id: 'timex/season-of-year',
    match: "the? season:<season> (',' | of | in)? year:<year> (<dash> (<short-year>|<year>))?",
    read: readSeason,
  },
  { id: 'timex/season', match: 'season:<season>', read: readSeason },
  {
    id: 'timex/the-season',
    match: 'the season:<season>',
    read: (match, scan) => {
      const isEvent = wordOf(match.parts.season, scan) === 'fall' || wordOf(match.parts.season, scan) === 'spring'
      const before = wordAt(scan, match.first - 1)
      return standsFree(match.last, scan) &&
        !OPENS_CLAUSE.test(wordAt(scan, match.last)) &&
        !isOfSomething(match.last, scan) &&
        (!isEvent || /^(?:in|by|until|since|during|through|throughout)$/.test(before))
        ? readSeason(match, scan)
        : null
    },
  },
  {
    id: 'timex/that-season',
    match: '(that | the same | that same) season:<season>',
    read: (match, scan) => {
      const season = wordOf(match.parts.season, scan)
      const opens =
        match.first === scan.first || /^(?:,|and|but|by|during|in|later|until)$/.test(wordAt(scan, match.first - 1))
      // "he did not survive that fall", "said that summer camps are full"
      if (!standsFree(match.last, scan) || (/^(?:fall|spring)$/.test(season) && !opens)) return null
      return plain(calendar({ part: SEASONS.get(season)!, direction: 'this', origin: 'told' }))
    },
  },
  {
    id: 'timex/which-season',
    match:
      'the? (which:(last|previous|preceding|next|following) | which:this (coming|past)? | which:(coming|past)) season:<season>',
    read: readSeason,
  },
]
