import { expect, test } from 'vitest'
import { countryOfDemonym } from '../../src/gazetteer/demonyms.ts'

test.each([
  ['Iraqi', 'IQ'],
  ['Filipinos', 'PH'],
  ['French', 'FR'],
  ['South Koreans', 'KR'],
  ['Martian', null],
  ['France', null],
])('%s is of %s', (demonym, country) => {
  expect(countryOfDemonym(demonym)).toBe(country)
})
