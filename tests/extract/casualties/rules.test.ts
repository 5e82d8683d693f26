import { describe, expect, it } from 'vitest'
import { CASUALTY_RULES } from '../../../src/extract/casualties/rules.ts'
import { readExample, uncovered } from '../../examples.ts'
import { figuresIn, inShort } from './figures.ts'
import { CASUALTY_EXAMPLES } from './rule-examples.ts'

const foundBy = (rule: string, text: string) =>
  figuresIn(text)
    .filter(figure => figure.rule === rule)
    .map(figure => ({ text: figure.text, start: figure.start, end: figure.end, value: inShort(figure) }))

describe('casualty rules', () => {
  it('have examples and non-examples each', () => {
    const ids = CASUALTY_RULES.map(({ id }) => id)
    expect(uncovered(ids, CASUALTY_EXAMPLES)).toEqual([])
  })

  describe.each(Object.entries(CASUALTY_EXAMPLES))('%s', (rule, { examples, nonExamples }) => {
    it.each(examples)('reads %s', marked => {
      const { text, marks } = readExample(marked)
      expect(marks.length).toBeGreaterThan(0)
      expect(foundBy(rule, text)).toEqual(marks)
    })

    it.each(nonExamples)('leaves %s', text => expect(foundBy(rule, text)).toEqual([]))
  })
})
