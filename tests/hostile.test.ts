import { expect, test } from 'vitest'
import { analyze } from '../src/index.ts'
import { readFixtures } from './facts.ts'
import { spansOf } from './spans.ts'

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** What no newsroom sends: anything quadratic in it would not end within the hour. */
const MONOTONOUS: Readonly<Record<string, string>> = {
  dots: '.',
  'straight quotation marks': '"',
  'opening quotation marks': '“',
  digits: '7',
  letters: 'a',
  capitals: 'A',
  'nested brackets': '([{',
  newlines: '\n',
  'combining marks': '\u0301',
  'bidirectional marks': '\u202e\u2066',
  emoji: '👩‍🚒',
  'lone surrogates': '\ud83d',
}

/** What the rules look for, over and over; an eighth of a megabyte tells lists that are read from every one of their items. */
const REPEATED: Readonly<Record<string, string>> = {
  'dots and spaces': '. ',
  'exclamation marks': '!?',
  'closing quotation marks': '”',
  apostrophes: "'",
  'quotations of a letter': '"a" ',
  'unclosed quotations': '“Yes, ',
  'digits and spaces': '7 ',
  'digits and commas': '7,',
  'digits and dashes': '7-',
  'digits and slashes': '1/2/',
  'digits and colons': '1:',
  'capitals and periods': 'A.',
  'capitals and spaces': 'A ',
  'capitalised words': 'Aba ',
  'capitalised words with "of"': 'Bank of ',
  hyphens: '-',
  'hyphenated words': 'al-',
  commas: ', ',
  'opening brackets': '(',
  'brackets opened and closed': '()',
  'carriage returns': '\r',
  'blank paragraphs': '\n \n',
  'short lines': 'a\n',
  'lines of capitals': 'A B\n',
  bullets: '- \n',
  'questions and answers': 'Q: A?\nA: Q.\n',
  tabs: '\t',
  'letters with combining marks': 'e\u0301\u0302\u0303',
  'zero-width joiners': '\u200d',
  'null characters': '\0',
  'Arabic script': 'مرحبا ',
  possessives: '’s ',
  'web addresses': 'https://a.b/c?d=e&',
  'mail addresses': 'a@b.',
  'abbreviated titles': 'Mr. ',
  'abbreviated months': 'Jan. ',
  'day after day': 'Monday ',
  'year after year': '2014 ',
  'year and year': '2014 and ',
  'from date to date': 'from 3 May to ',
  'number words': 'hundred thousand and ',
  'count after count': '12 killed ',
  'count and count': 'killing 12 and ',
  ages: ', 34, ',
  'of them': 'of them ',
  'that said that': 'said that ',
  'according to': 'according to ',
  'he said': '” he said. “',
  'in place, in place': 'in Paris, ',
  'place, place': 'Paris, Texas, ',
  'people in a row': 'John Smith, ',
  datelines: 'PARIS, May 7 (AP) — ',
  'the same word': 'the ',
}

const MEGABYTE = 1 << 20

function expectExactSpans(text: string): void {
  const report = analyze(text, { published: '2024-05-07' })
  expect(report.article.characters).toBe(text.length)
  expect(spansOf(report).find(({ start, end, text: words }) => text.slice(start, end) !== words)).toBeUndefined()
}

test.each(Object.entries(MONOTONOUS))('a megabyte of %s is read to its end', (_name, unit) => {
  expectExactSpans(fill(unit, MEGABYTE))
})

test.each(Object.entries(REPEATED))(
  '%s without end are read to their end',
  (_name, unit) => {
    expectExactSpans(fill(unit, MEGABYTE >> 3))
  },
  30_000,
)

test('thousands of figures, each another one, are read to their end', () => {
  const sentences = Array.from({ length: 4000 }, (_, count) => `Some ${count + 2} people were killed, police said.`)
  expectExactSpans(sentences.join('\n\n'))
}, 30_000)

test('articles that run into each other are read to their end', () => {
  const articles = readFixtures().map(({ text }) => text)
  expectExactSpans(fill(articles.join('\n\n'), MEGABYTE >> 1))
})
