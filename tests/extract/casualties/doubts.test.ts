import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/document/parse.ts'
import { extractCasualties } from '../../../src/extract/casualties/casualties.ts'
import { DOUBTS } from '../../../src/extract/casualties/doubts/doubts.ts'
import { extractNames } from '../../../src/extract/names/names.ts'
import { uncovered } from '../../examples.ts'
import { DOUBT_EXAMPLES } from './doubt-examples.ts'

const figuresIn = (text: string): string[] => {
  const document = parse(text)
  return extractCasualties(document, extractNames(document, null)).map(
    ({ text: words, status }) => `${words}: ${status}`,
  )
}

describe('doubts', () => {
  it('have examples and non-examples each', () => {
    expect(
      uncovered(
        DOUBTS.map(({ id }) => id),
        DOUBT_EXAMPLES,
      ),
    ).toEqual([])
  })

  describe.each(Object.entries(DOUBT_EXAMPLES))('%s', (_id, { examples, nonExamples }) => {
    it.each(examples)('leaves %s', text => expect(figuresIn(text)).toEqual([]))
    it.each(nonExamples)('reads %s', text => expect(figuresIn(text)).not.toEqual([]))
  })
})

describe('infinitives and prospects', () => {
  it.each([
    ['He went on to kill three guards.', 'kill three guards: reported'],
    ['She was the first officer to be killed.', 'the first officer to be killed: reported'],
    ['Firefighters managed to free two men.', 'free two men: reported'],
    ['Divers were able to rescue six tourists.', 'rescue six tourists: reported'],
    ['Two men had to be rescued.', 'Two men had to be rescued: reported'],
    ['The row led a man to kill four people.', 'kill four people: reported'],
    ['He admitted to killing three guards.', 'killing three guards: reported'],
    ['A plot to kill three guards failed.', 'kill three guards: hypothetical'],
    ['It would be inhumane to execute three prisoners.', 'execute three prisoners: hypothetical'],
    ['He was jailed for the attempted murder of a guard.', 'murder of a guard: hypothetical'],
    ['He was jailed for the murder of a guard.', 'murder of a guard: reported'],
    ['They ran the risk of killing two guards.', 'killing two guards: hypothetical'],
    ['The truce was aimed at evacuating 300 civilians.', 'evacuating 300 civilians: hypothetical'],
    ['He confessed, after killing two guards.', 'killing two guards: reported'],
    ['Two hikers are to be evacuated.', 'Two hikers are to be evacuated: projected'],
  ])('%s', (text, figure) => expect(figuresIn(text)).toEqual([figure]))
})
