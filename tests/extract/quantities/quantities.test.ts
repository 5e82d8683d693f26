import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/document/parse.ts'
import { QUANTITY_RULES, quantitiesIn } from '../../../src/extract/quantities/quantities.ts'
import { type RuleExamples, readExample, uncovered } from '../../examples.ts'

/** `[at least 8]{8 8-}`: the value, then what the words commit to. */
const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'quantity/exact': {
    examples: [
      'Some said [12]{12 12-12} came.',
      'A crowd of [1,037]{1037 1037-1037} came.',
      'Exactly [12 500]{12500 12500-12500} people came.',
      'It holds [twenty-five]{25 25-25} people.',
      'It holds [two hundred and three]{203 203-203} people.',
      'It holds [one and a half million]{1500000 1500000-1500000} people.',
      'It holds [1.2 million]{1200000 1200000-1200000} people.',
      'It holds [3.5k]{3500 3500-3500} people.',
      'It holds [half a dozen]{6 6-6} people.',
      'It holds [a hundred]{100 100-100} people.',
      'It holds [three dozen]{36 36-36} people.',
      'It holds [two lakh]{200000 200000-200000} people.',
      'It holds [1.5 crore]{15000000 15000000-15000000} people.',
      'It holds [half a million]{500000 500000-500000} people.',
      'The toll: [12]{12 12-12} dead.',
      'It holds [61, 000]{61000 61000-61000} people.',
    ],
    nonExamples: [
      'A 24-year-old man came.',
      'It cost $12 then.',
      'It rose 12 percent.',
      'He ran 12 miles.',
      'They met at 10:30 then.',
      'It is No. 5 there.',
      'One in five people came.',
      'It weighs 12 kg now.',
    ],
  },
  'quantity/at-least': {
    examples: ['[At least 8]{8 8-} came.', '[No fewer than 40]{40 40-} came.', '[A minimum of 12]{12 12-} came.'],
    nonExamples: ['At last 8 came.', 'At least they came.'],
  },
  'quantity/or-more': { examples: ['[12 or more]{12 12-} came.'], nonExamples: ['12 or so came.', '12 more came.'] },
  'quantity/more-than': {
    examples: ['[More than 50]{50 51-} came.', '[Well over 300]{300 301-} came.', '[In excess of 90]{90 91-} came.'],
    nonExamples: ['More came.', 'Over the hill 50 came.'],
  },
  'quantity/plus': { examples: ['[50-plus]{50 51-} people came.', '[40+]{40 41-} came.'], nonExamples: ['50 came.'] },
  'quantity/at-most': {
    examples: ['[Up to 20]{20 -20} came.', '[As many as 90]{90 -90} came.', '[No more than 5]{5 -5} came.'],
    nonExamples: ['It is up to you.', 'As many came.'],
  },
  'quantity/fewer-than': {
    examples: ['[Nearly 300]{300 -299} came.', '[Fewer than 40]{40 -39} came.', '[Just under 90]{90 -89} came.'],
    nonExamples: ['Nearly all came.', 'Under the bridge 40 came.'],
  },
  'quantity/about': {
    examples: ['[About 40]{40 -} came.', '[Some 2,500]{2500 -} came.', '[An estimated 90]{90 -} came.'],
    nonExamples: ['Some came.', 'About 12 percent came.'],
  },
  'quantity/or-so': { examples: ['[40 or so]{40 -} came.'], nonExamples: ['40 came or so they said.'] },
  'quantity/between': {
    examples: ['[Between 43 and 52]{null 43-52} came.', '[Anywhere from 5 to 9]{null 5-9} came.'],
    nonExamples: ['Between them they came.', 'Between 52 and 43 came.'],
  },
  'quantity/range': {
    examples: [
      '[43-52]{null 43-52} people came.',
      'It took [9 to 12]{null 9-12} people.',
      '[Two or three]{null 2-3} came.',
    ],
    nonExamples: ['They won 3-1 there.', 'In 2010-11 they came.'],
  },
  'quantity/vague': {
    examples: [
      '[Dozens]{null 24-} came.',
      '[Scores]{null 40-} came.',
      '[Several]{null 3-} came.',
      '[Hundreds]{null 200-} came.',
    ],
    nonExamples: ['A dozen came.', 'All came.'],
  },
  'quantity/vague-noun': {
    examples: ['[A few]{null 2-} came.', '[A couple of]{null 2-} people came.', '[A handful of]{null 3-} people came.'],
    nonExamples: ['Few came.', 'A couple came.'],
  },
  'quantity/vague-scaled': {
    examples: ['[Several hundred]{null 300-} came.', '[A few dozen]{null 24-} came.'],
    nonExamples: ['Several came.', 'Two hundred came.'],
  },
  'quantity/vague-of': {
    examples: ['[Tens of thousands]{null 20000-} came.', '[Hundreds of thousands]{null 200000-} came.'],
    nonExamples: ['Thousands came.', 'Tens came.'],
  },
  'quantity/pair': { examples: ['[Both]{2 2-2} came.', '[A pair of]{2 2-2} men came.'], nonExamples: ['A pair came.'] },
}

function found(rule: string, text: string) {
  const document = parse(text)
  return document.sentences
    .flatMap(sentence => quantitiesIn(document, sentence))
    .filter(reading => reading.rule === rule)
    .map(({ first, last, value: { value, min, max } }) => {
      const start = document.tokens[first]!.start
      const end = document.tokens[last - 1]!.end
      return { text: text.slice(start, end), start, end, value: `${value} ${min ?? ''}-${max ?? ''}` }
    })
}

describe('quantity rules', () => {
  it('have examples and non-examples each', () => {
    const ids = QUANTITY_RULES.map(({ id }) => id)
    expect(uncovered(ids, EXAMPLES)).toEqual([])
  })

  describe.each(Object.entries(EXAMPLES))('%s', (rule, { examples, nonExamples }) => {
    it.each(examples)('reads %s', marked => {
      const { text, marks } = readExample(marked)
      expect(found(rule, text)).toEqual(marks)
    })

    it.each(nonExamples)('leaves %s', text => expect(found(rule, text)).toEqual([]))
  })
})
