import { describe, expect, it, test } from 'vitest'
import { parse } from '../../../src/document/parse.ts'
import { extractTimexes, TIMEX_RULES } from '../../../src/extract/timexes/timexes.ts'
import { readExample, uncovered } from '../../examples.ts'
import { TIMEX_EXAMPLES } from './rule-examples.ts'

test('every rule has examples and non-examples', () => {
  expect(
    uncovered(
      TIMEX_RULES.map(({ id }) => id),
      TIMEX_EXAMPLES,
    ),
  ).toEqual([])
})

test('no rule id is used twice', () => {
  const ids = TIMEX_RULES.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe.each(Object.entries(TIMEX_EXAMPLES))('%s', (id, { examples, nonExamples }) => {
  it.each(examples)('reads %s', marked => {
    const { text, marks } = readExample(marked)
    const timexes = extractTimexes(parse(text))
    expect(timexes.map(({ start, text: words }) => [start, words])).toEqual(
      marks.map(({ start, text: words }) => [start, words]),
    )
    expect(timexes.map(({ rule }) => rule)).toContain(id)
  })

  it.each(nonExamples)('leaves %s', text => {
    const rules = extractTimexes(parse(text)).map(({ rule }) => rule)
    expect(rules).not.toContain(id)
  })
})

describe('what is no date', () => {
  it.each([
    'A 2012 Honda Civic and a 2005 silver Ford were stolen.',
    'Three-quarters of the crop, or three quarters of it, is lost.',
    'They sold about a quarter, or 789, of their goats.',
    'He told the show 60 Minutes that he was poor.',
    'The film High Noon was shown.',
    'He lasted until the fall of the town.',
    'The Mar-a-Lago meeting ended without a deal.',
    'A total of 1,037 people were hurt.',
    'The home side won 3-1 before 20,000 fans.',
    'Shares fell 19.5 percent.',
    'The bill, H.R. 1999, was voted down 216-212.',
    'He lives at 1600 Pennsylvania Avenue.',
    'Flight 1812 was diverted.',
    'World War II veterans marched past.',
    'Theresa May and June Carter never met.',
    'The sun set over the sat-nav factory.',
    'They may march, and the fall will hurt.',
    'A 34-year-old woman was charged.',
    'The girl is nine years old.',
    'At least 2000 soldiers were sent.',
    'The company paid $1945 for it.',
    'She came second in the race.',
    'The door opened with a spring.',
    'Some 1500 people signed it.',
    'Room 2012 was locked.',
    'Resolution 1701 was adopted.',
    'The ratio is 4:30 to 1.',
    'Call 555-0199 now-defunct line.',
    'Article 2020 of the code was struck out.',
    'He ran 1500 metres.',
  ])('%s', text => expect(extractTimexes(parse(text)).map(({ text: words }) => words)).toEqual([]))
})
