import { expect, test } from 'vitest'
import { countryName, countryOfDemonym } from '../../src/gazetteer/demonyms.ts'

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

test('a country is called by its English name', () => {
  expect(countryName('UA')).toBe('Ukraine')
  expect(countryName('ZZ')).toBe('ZZ')
})
