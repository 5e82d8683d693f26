import { NAMED_DECADES, SMALL_ORDINALS } from '../../../lexicon/time-numbers.ts'
import type { Match, Part, Scan } from '../../pattern.ts'
import { decadeOf, yearOf } from '../classes.ts'
import { centuryOf, standsAsYear, wordAt } from '../context.ts'
import { readOrdinal, readSpokenYear } from '../counts.ts'
import type { TimexReading } from '../meaning.ts'
import { plain, shift, wordOf, year, yearIn } from '../parts.ts'
import type { TimexRule } from '../rule.ts'

/** The year before Christ or after that stands beside its era. */
function readEra({ parts }: Match, scan: Scan): TimexReading | null {
  const value = Number(wordOf(parts.year, scan))
  // "an ad" and "ce" in small letters are words.
  const era = parts.era ? scan.tokens[parts.era.first]! : null
  if (era?.shape === 'lower' && !era.text.includes('.') && scan.document.case !== 'lower') return null
  const isBefore = /^b/.test(wordOf(parts.era, scan))
  return value > 0 ? plain(year(value, isBefore ? 'BC' : null)) : null
}

function readYear({ parts }: Match, scan: Scan): TimexReading | null {
  const meaning = yearIn(parts.year, scan)
  return meaning && plain(meaning)
}

/** "FY24", "FY2024" are one word. */
function readFiscalWord({ parts }: Match, scan: Scan): TimexReading | null {
  const digits = /(\d{2}|\d{4})$/.exec(wordOf(parts.year, scan))?.[1]
  if (!digits) return null
  return plain(year(digits.length === 2 ? centuryOf(Number(digits)) : Number(digits)))
}

/** "A man (60s)", "a woman (late 40s)": Irish papers put the age behind the person. */
const isAgeInBrackets = ({ first, last }: Part, scan: Scan): boolean => {
  const opening = /^(?:early|mid|late)$/.test(wordAt(scan, first - 1)) ? first - 2 : first - 1
  return /^\d0s$/.test(wordAt(scan, first)) && wordAt(scan, opening) === '(' && wordAt(scan, last) === ')'
}

const ERA = '(bc | b.c. | bce | b.c.e. | ad | a.d. | ce | c.e.)'

/** Years, decades, centuries. */
export const YEAR_RULES: readonly TimexRule[] = [
  {
    id: 'timex/the-year',
    match: 'the (year|years) year:<year>',
    read: (match, scan) =>
      wordOf(match, scan) === 'the' && wordAt(scan, match.first + 1).startsWith('year') ? readYear(match, scan) : null,
  },
  {
    id: 'timex/year-range-end',
    match: '<year> (<dash> | /) it:(year:<short-year>)',
    read: ({ first, parts }, scan) => {
      const begin = yearOf(scan.tokens[first])!
      const end = Math.floor(begin / 100) * 100 + Number(wordOf(parts.year, scan))
      const isJoined = !scan.tokens[first + 1]!.spaced && !scan.tokens[first + 2]!.spaced
      return isJoined && end > begin && wordAt(scan, first + 3) !== '-' ? plain(year(end)) : null
    },
  },
  {
    id: 'timex/year-range-begin',
    match: 'it:(year:<year>) (<dash> | /) (<year>|<short-year>)',
    read: (match, scan) => {
      const begin = yearOf(scan.tokens[match.first])!
      const text = scan.tokens[match.last - 1]!.text
      const end = text.length === 2 ? Math.floor(begin / 100) * 100 + Number(text) : Number(text)
      const isJoined = !scan.tokens[match.first + 1]!.spaced
      return isJoined && end > begin && end - begin < 500 && wordAt(scan, match.first - 1) !== '-'
        ? readYear(match, scan)
        : null
    },
  },
  {
    id: 'timex/year',
    match: 'year:<year>',
    read: (match, scan) => (standsAsYear(match.first, scan) ? readYear(match, scan) : null),
  },
  {
    id: 'timex/fiscal-year',
    match: '(the? fiscal | the? financial) year? year:<year>',
    read: ({ parts }, scan) => plain(year(yearOf(scan.tokens[parts.year!.first])!)),
  },
  { id: 'timex/fiscal-word', match: 'year:<fiscal-word>', read: readFiscalWord },
  {
    id: 'timex/short-year',
    match: 'in|since|of it:(<apostrophe> year:<short-year>)',
    read: ({ parts }, scan) => plain(year(centuryOf(Number(wordOf(parts.year, scan))))),
  },
  { id: 'timex/year-of-era', match: `year:<ancient-year> era:${ERA}`, read: readEra },
  { id: 'timex/era-and-year', match: `era:(ad | a.d.) year:<ancient-year>`, read: readEra },
  {
    id: 'timex/year-range-begin-of-era',
    match: `it:(year:<ancient-year>) (<dash> | to | and | or) <ancient-year> era:${ERA}`,
    read: readEra,
  },
  {
    id: 'timex/spoken-year',
    match: 'the? year? spoken:<spoken-year>',
    read: ({ first, last, parts }, scan) => {
      const value = readSpokenYear(scan.tokens, parts.spoken!.first, scan.last)?.value ?? null
      const isCounted = /s$/.test(wordAt(scan, last)) && !/^(?:was|is|has)$/.test(wordAt(scan, last))
      const named = wordAt(scan, first) === 'the'
      if (value === null || (value % 100 === 0 && wordAt(scan, parts.spoken!.first - 1) !== 'year') || isCounted)
        return null
      return named && wordAt(scan, first + 1) !== 'year' ? null : plain(year(value))
    },
  },
  {
    id: 'timex/decade',
    match: 'the? decade:<decade>',
    read: ({ parts, first }, scan) => {
      if (/^(?:his|her|their|my|our|your)$/.test(wordAt(scan, first - 1))) return null
      if (isAgeInBrackets(parts.decade!, scan)) return null
      const digits = decadeOf(scan.tokens[parts.decade!.first])
      return digits === null
        ? null
        : plain({
            kind:
              digits.endsWith('0') &&
              /00s$/.test(wordOf(parts.decade, scan)) &&
              digits.length === 3 &&
              !digits.startsWith('20')
                ? 'century'
                : 'decade',
            digits:
              digits.endsWith('0') && !digits.startsWith('20') && /00s$/.test(wordOf(parts.decade, scan))
                ? digits.slice(0, 2)
                : digits,
            era: null,
          })
    },
  },
  {
    id: 'timex/named-decade',
    match: 'the (roaring)? decade:<named-decade>',
    read: ({ parts }, scan) =>
      plain({ kind: 'decade', digits: `19${NAMED_DECADES.get(wordOf(parts.decade, scan))}`, era: null }),
  },
  {
    id: 'timex/century',
    match: `the? ordinal:<ordinal> -? century era:${ERA}?`,
    read: ({ parts }, scan) => {
      const ordinal =
        readOrdinal(scan.tokens, parts.ordinal!.first, scan.last)?.value ??
        SMALL_ORDINALS.get(wordOf(parts.ordinal, scan))
      if (!ordinal) return null
      const era = /^b/.test(wordOf(parts.era, scan)) ? 'BC' : null
      return plain({ kind: 'century', digits: String(ordinal - 1).padStart(2, '0'), era })
    },
  },
  {
    id: 'timex/turn-of-century',
    match: 'the turn of the century',
    read: () => ({ meaning: shift('century', 0, 0), mod: 'START' }),
  },
]
