import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.ts'
import { readFixtures } from './facts.ts'
import { spansOf } from './spans.ts'

const MEGABYTE = 1 << 14
const fill = (unit: string): string => unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE)

/** What no newsroom sends: a megabyte of each would not end within the hour if anything were quadratic in it. */
const HOSTILE: Readonly<Record<string, string>> = {
  dots: '.',
  'dots and spaces': '. ',
  'exclamation marks': '!?',
  'straight quotation marks': '"',
  'opening quotation marks': '“',
  'closing quotation marks': '”',
  apostrophes: "'",
  'quotations of a letter': '"a" ',
  'unclosed quotations': '“Yes, ',
  digits: '7',
  'digits and spaces': '7 ',
  'digits and commas': '7,',
  'digits and dashes': '7-',
  'digits and slashes': '1/2/',
  'digits and colons': '1:',
  letters: 'a',
  capitals: 'A',
  'capitals and periods': 'A.',
  'capitals and spaces': 'A ',
  'capitalised words': 'Aba ',
  'capitalised words with "of"': 'Bank of ',
  hyphens: '-',
  'hyphenated words': 'al-',
  commas: ', ',
  'opening brackets': '(',
  'nested brackets': '([{',
  'brackets opened and closed': '()',
  newlines: '\n',
  'carriage returns': '\r',
  'blank paragraphs': '\n \n',
  'short lines': 'a\n',
  'lines of capitals': 'A B\n',
  bullets: '- \n',
  'questions and answers': 'Q: A?\nA: Q.\n',
  tabs: '\t',
  'combining marks': '\u0301',
  'letters with combining marks': 'e\u0301\u0302\u0303',
  'bidirectional marks': '\u202e\u2066',
  'zero-width joiners': '\u200d',
  emoji: '👩‍🚒',
  'lone surrogates': '\ud83d',
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

describe('a megabyte of', () => {
  test.each(Object.entries(HOSTILE))('%s is read to its end', (_name, unit) => {
    const text = fill(unit)
    const report = analyze(text, { published: '2024-05-07' })
    expect(report.article.characters).toBe(MEGABYTE)
    expect(spansOf(report).find(({ start, end, text: words }) => text.slice(start, end) !== words)).toBeUndefined()
  })

  test('real articles in one file is read to its end', () => {
    const text = fill(
      readFixtures()
        .map(fixture => fixture.text)
        .join('\n\n'),
    )
    const report = analyze(text, { published: '2024-05-07' })
    expect(spansOf(report).find(({ start, end, text: words }) => text.slice(start, end) !== words)).toBeUndefined()
  })
})
