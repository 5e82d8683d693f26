import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, KINDS, type Report } from '../src/index.ts'
import { REPORT_SCHEMA } from '../src/schema.ts'
import { readFixtures } from './facts.ts'
import { spansOf } from './spans.ts'

// The same cases every time; SEED=… in the environment tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20240229) })

/** Pieces of news and of its typography, which arbitrary characters would never hit upon. */
const PIECES = [
  ...['killed', 'wounded', 'were injured', 'missing', 'died', 'people', 'soldiers', 'including', 'of them', 'children'],
  ...[
    '12',
    'twelve',
    'at least',
    'more than 1,200',
    'between 3 and',
    'dozens of',
    'no one',
    'half a dozen',
    '1.2 million',
  ],
  ...[
    'on Tuesday',
    'last week',
    'in May 2014',
    'the 1990s',
    'two years later',
    '3 p.m.',
    '30 February',
    'tomorrow',
    '’90s',
  ],
  ...[
    'Paris',
    'Texas',
    'the Gaza Strip',
    'Lake Chad',
    'Bank of',
    'Mr. Smith',
    'Dr. Ana Díaz',
    'al-Assad',
    'U.S.',
    'NATO',
  ],
  ...[
    'said',
    'according to',
    'denied',
    'told reporters',
    'he',
    'that',
    'who',
    'and',
    'the',
    'in',
    'from',
    'of',
    'near',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '?',
    '!',
    '…',
    '—',
    '-',
    '(',
    ')',
    '[',
    ']',
    '"',
    '“',
    '”',
    "'",
    '’',
    '’s',
    '\n',
    '\n\n',
    '\r\n',
  ],
  ...[
    'BEIRUT, May 7 (Reuters) —',
    'By Jo Bell',
    'Q:',
    'A:',
    '- ',
    'Share this',
    '\t',
    '\u00a0',
    'e\u0301',
    '👩‍🚒',
    '\ud83d',
    '\u202e',
  ],
]

const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 80 })
  .map(pieces => pieces.flat().join(''))

const fixtures = readFixtures().map(({ text }) => text)

/** An article from which stretches are missing, so that it is cut off, run together and out of order. */
const damaged = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(fc.tuple(fc.nat(6000), fc.nat(6000)), { minLength: 1, maxLength: 4 }))
  .map(([text, cuts]) => cuts.map(([from, length]) => text.slice(from, from + length)).join(''))

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'.,:;"“”\'’()[]-–— \n0123456789aAé\u0301'), maxLength: 200 }),
  newsLike,
  damaged,
)

const published = fc.option(fc.constantFrom('2024-02-29', '2025-12-20', '1999-12-31', '0001-01-01', '9999-12-31'))

const holds = (property: (report: Report, text: string) => void) =>
  fc.assert(
    fc.property(anyText, published, (text, day) => property(analyze(text, { published: day, explain: true }), text)),
    { numRuns: 300 },
  )

const validate = new Ajv2020().compile(REPORT_SCHEMA)

describe('whatever the text', () => {
  test('the report is as its schema says', () => {
    holds(report => {
      validate(report)
      expect(validate.errors).toBeNull()
    })
  })

  test('spans are exact slices of it', () => {
    holds((report, text) => {
      for (const span of spansOf(report)) {
        expect(Number.isInteger(span.start) && 0 <= span.start && span.start <= span.end).toBe(true)
        expect(text.slice(span.start, span.end)).toBe(span.text)
      }
    })
  })

  test('the same question has the same answer, also after other questions', () => {
    fc.assert(
      fc.property(anyText, anyText, published, (text, other, day) => {
        const first = analyze(text, { published: day })
        analyze(other, { published: '2001-02-03' })
        expect(analyze(text, { published: day })).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })

  test('ids count through their list, and references lead to one of its findings', () => {
    holds(report => {
      const lists = {
        e: report.entities,
        l: report.locations,
        c: report.casualties,
        d: report.dates,
        a: report.attributions,
        i: report.incidents,
        w: report.warnings,
      }
      const known = new Set<string>()
      for (const [letter, list] of Object.entries(lists)) {
        expect(list?.map(({ id }) => id)).toEqual(list?.map((_, index) => `${letter}${index + 1}`))
        for (const { id } of list ?? []) known.add(id)
      }
      for (const reference of referencesOf(report)) expect(known).toContain(reference)
    })
  })

  test('counts and tolls keep their bounds in order', () => {
    holds(report => {
      for (const { count } of report.casualties ?? []) {
        const { qualifier, value, min, max } = count
        // "More than 50" states 50 and means 51 or more.
        if (qualifier === 'more-than') expect([min, max]).toEqual([value! + 1, null])
        else if (qualifier === 'fewer-than') expect([min, max]).toEqual([null, value! - 1])
        else expect(inOrder(min, value, max)).toBe(true)
      }
      for (const toll of (report.incidents ?? []).flatMap(({ toll }) => Object.values(toll))) {
        expect(toll.low).toBeGreaterThanOrEqual(0)
        expect(inOrder(toll.low, toll.high)).toBe(true)
        expect(inOrder(toll.low - 1, toll.best, toll.high === null ? null : toll.high + 1)).toBe(true)
        expect(toll.figures.length).toBeGreaterThan(0)
      }
    })
  })

  test('dates are days of the calendar, the earliest first', () => {
    holds(report => {
      for (const { earliest, latest, reference } of report.dates ?? []) {
        for (const day of [earliest, latest, reference]) {
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
        }
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
      }
    })
  })

  test('findings stand in the order of the article, the prominent ones first', () => {
    holds(({ casualties, dates, attributions, summary, locations, entities }) => {
      for (const list of [casualties, dates, attributions, summary]) {
        const starts = list!.map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }
      for (const list of [locations, entities]) {
        const places = list!.map(({ mentions }) => [-mentions.length, mentions[0]!.start] as const)
        expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
      }
      expect(summary.length).toBeLessThanOrEqual(3)
    })
  })

  test('a kind that was not asked for is null, and the others are as they were', () => {
    fc.assert(
      fc.property(newsLike, fc.subarray([...KINDS]), (text, only) => {
        const report = analyze(text, { published: '2024-02-29', only })
        for (const kind of KINDS) {
          expect(report[kind] !== null).toBe(only.includes(kind))
        }
      }),
      { numRuns: 100 },
    )
  })
})

const inOrder = (...numbers: readonly (number | null)[]): boolean => {
  const known = numbers.filter(number => number !== null)
  return known.every((number, index) => index === 0 || known[index - 1]! <= number)
}

/** Everything in a report that names another finding. */
function referencesOf(report: Report): readonly string[] {
  const references = [
    ...(report.casualties ?? []).flatMap(({ location, date, attribution, incident, partOf }) => [
      location,
      date,
      attribution,
      incident,
      partOf,
    ]),
    ...(report.incidents ?? []).flatMap(({ location, date, toll }) => [
      location,
      date,
      ...Object.values(toll).flatMap(({ figures }) => figures),
    ]),
    ...(report.dates ?? []).flatMap(({ rangeWith, attribution }) => [rangeWith, attribution]),
    ...(report.attributions ?? []).flatMap(({ source, continues }) => [source?.entity ?? null, continues]),
    ...report.warnings.flatMap(({ findings }) => findings),
    report.article.dateline?.location ?? null,
  ]
  return references.filter(reference => reference !== null)
}
