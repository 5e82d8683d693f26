import { expect, it } from 'vitest'
import { analyze } from '../../../src/analyze.ts'

const LEDE = 'Bus crash near Quito kills nine\n\nNine people were killed when a bus fell into a ravine, police said.'

it.each([
  ['a year beside another figure', `${LEDE} In 2012, 24 people died on the same road.`, null],
  ['a month beside another figure', `${LEDE} In December 1987, a crash there killed 40 people.`, null],
  ['the month of its own figure', 'Nine people were killed in a bus crash near Quito in December 1987.', '1987-12'],
  [
    'the day of a quake inside its toll',
    'The toll from the earthquake that struck Jumla on 3 May 2021 climbed to 120 on 5 May 2021.',
    '2021-05-03',
  ],
  [
    'the day of an update above it',
    'Bus crash near Quito kills nine\n\nUpdated 8:04 PM, May 3, 2021\n\nNine people were killed when a bus fell into a ravine, police said.',
    null,
  ],
  ['the day of its own figure', 'Nine people were killed in a bus crash near Quito on 3 May 2021.', '2021-05-03'],
  [
    'the day of a trial',
    'Driver jailed over deaths of two\n\nA driver was sentenced on 4 March 2024 for killing two cyclists. The two cyclists died on 3 May 2021.',
    '2021-05-03',
  ],
])('with %s and no day of publication, an event is dated as its own words say', (_what, text, expected) => {
  const { incidents, dates } = analyze(text)
  expect(dates!.find(({ id }) => id === incidents![0]!.date)?.value ?? null).toBe(expected)
})
