import { describe, expect, it } from 'vitest'
import { type AnalyzeOptions, analyze } from '../../src/analyze.ts'
import { ORDER_EVIDENCE } from '../../src/link/dates/day-order.ts'

const NOTE = 'The note is dated 03/04/2019.'
const APRIL = '2019-04-03'
const MARCH = '2019-03-04'
const OPEN = '2019-XX-XX'

interface Row {
  readonly text: string
  readonly origin?: AnalyzeOptions
  readonly value: string
  /** The evidence that must have decided; null where nothing does. */
  readonly by: string | null
}

const ROWS: readonly Row[] = [
  { text: `${NOTE} A second one is dated 25/04/2019.`, value: APRIL, by: 'other-dates' },
  { text: `${NOTE} A second one is dated 04/25/2019.`, value: MARCH, by: 'other-dates' },
  {
    text: `${NOTE} A second one is dated 04/25/2019.`,
    origin: { publisher: 'The Guardian' },
    value: MARCH,
    by: 'other-dates',
  },
  { text: NOTE, origin: { publisher: 'The Guardian' }, value: APRIL, by: 'publisher' },
  { text: NOTE, origin: { publisher: 'Chicago Tribune' }, value: MARCH, by: 'publisher' },
  { text: NOTE, origin: { publisher: 'Times of India' }, value: APRIL, by: 'publisher' },
  { text: NOTE, origin: { url: 'https://www.example.co.uk/news/1.html' }, value: APRIL, by: 'publisher' },
  { text: NOTE, origin: { url: 'https://news.example.gov/notes' }, value: MARCH, by: 'publisher' },
  { text: NOTE, origin: { url: 'https://example.com/notes/2019.uk' }, value: OPEN, by: null },
  { text: `LONDON (AP) — ${NOTE}`, value: MARCH, by: 'publisher' },
  { text: `WASHINGTON (AFP) — ${NOTE}`, value: APRIL, by: 'publisher' },
  { text: `NAIROBI, Kenya — ${NOTE}`, value: APRIL, by: 'dateline' },
  { text: `HOUSTON — ${NOTE}`, value: MARCH, by: 'dateline' },
  { text: `TOKYO — ${NOTE}`, value: OPEN, by: null },
  { text: `The bridge links Houston and Galveston in Texas. ${NOTE}`, value: MARCH, by: 'country' },
  { text: `The line links Leeds and Manchester in England. ${NOTE}`, value: APRIL, by: 'country' },
  { text: `The line links Paris and Chicago. ${NOTE}`, value: OPEN, by: null },
  { text: `${NOTE} It was found on 7 May 2019.`, value: APRIL, by: 'month-names' },
  { text: `${NOTE} It was found on May 7, 2019.`, value: MARCH, by: 'month-names' },
  { text: `${NOTE} It hung in the theatre by the harbour.`, value: APRIL, by: 'spelling' },
  { text: `${NOTE} It hung in the theater by the harbor.`, value: MARCH, by: 'spelling' },
  { text: `${NOTE} It hung in the Community Theater.`, value: OPEN, by: null },
  { text: NOTE, value: OPEN, by: null },
]

const read = ({ text, origin }: Row) =>
  analyze(text, { published: '2019-12-20', ...origin, only: ['dates'] }).dates!.find(
    each => each.text === '03/04/2019',
  )!

describe('the order of day and month in numbers', () => {
  it.each(ROWS)('$text $origin', row => {
    const { value, rule, basis } = read(row)
    expect({ value, rule, basis }).toEqual({
      value: row.value,
      rule: row.by === null ? 'timex/numeric-date' : `timex/numeric-date-by-${row.by}`,
      basis: row.by === null ? 'unresolved' : 'inferred',
    })
  })

  it('has rows for every kind of evidence', () => {
    const ids = new Set(ROWS.map(({ by }) => by).filter(by => by !== null))
    expect(ORDER_EVIDENCE.map(({ id }) => id).filter(id => !ids.has(id))).toEqual([])
  })

  it.each([
    ['The note is dated 13/04/2019.', '2019-04-13'],
    ['The note is dated 04/13/2019.', '2019-04-13'],
    ['The note is dated 04/04/2019.', '2019-04-04'],
    ['The note is dated 03.04.2019.', '2019-04-03'],
    ['The note is dated 2019-03-04.', '2019-03-04'],
  ])('needs no evidence: %s', (text, value) => {
    const [date] = analyze(text, { publisher: 'Chicago Tribune', only: ['dates'] }).dates!
    expect({ value: date!.value, basis: date!.basis }).toEqual({ value, basis: 'stated' })
  })
})
