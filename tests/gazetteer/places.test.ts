import { expect, test } from 'vitest'
import { placesNamed } from '../../src/gazetteer/places.ts'

/** Name, then name, kind and country of the most important place that bears it. */
test.each([
  ['Paris', 'Paris', 'city', 'FR'],
  ['KYIV', 'Kyiv', 'city', 'UA'],
  ['Kiev', 'Kyiv', 'city', 'UA'],
  ['Odessa', 'Odesa', 'city', 'UA'],
  ['Khan Younis', 'Khān Yūnis', 'city', 'PS'],
  ['Khān Yūnis', 'Khān Yūnis', 'city', 'PS'],
  ['Bombay', 'Mumbai', 'city', 'IN'],
  ['St. Petersburg', 'Saint Petersburg', 'city', 'RU'],
  ['Saint Petersburg', 'Saint Petersburg', 'city', 'RU'],
  ['New York', 'New York City', 'city', 'US'],
  ['Washington', 'Washington', 'city', 'US'],
  ['U.S.', 'United States', 'country', 'US'],
  ['UK', 'United Kingdom', 'country', 'GB'],
  ['Turkey', 'Turkey', 'country', 'TR'],
  ['Georgia', 'Georgia', 'country', 'GE'],
  ['Florida', 'Florida', 'region', 'US'],
  ['Crimea', 'Crimea', 'region', 'UA'],
  ['Xinjiang', 'Xinjiang', 'region', 'CN'],
  ['Gaza Strip', 'Gaza Strip', 'region', 'PS'],
  ['Franklin County', 'Franklin County', 'county', 'US'],
  ['Camarines Sur', 'Province of Camarines Sur', 'county', 'PH'],
  ['Kurram', 'Kurram District', 'county', 'PK'],
  ['Borno', 'Borno State', 'region', 'NG'],
  ['Donbass', 'Donbas', 'area', 'UA'],
  ['Middle East', 'Middle East', 'area', null],
  ['Black Sea', 'Black Sea', 'water', null],
  ['Mt. Everest', 'Mount Everest', 'landform', null],
  ['Mar-a-Lago', 'Mar-a-Lago', 'facility', 'US'],
])('%s is %s (%s, %s)', (asked, name, kind, country) => {
  expect(placesNamed(asked)[0]).toMatchObject({ name, kind, country })
})

test.each(['Xyzzyville', '', '...', 'Леніна'])('no place is called "%s"', name => {
  expect(placesNamed(name)).toEqual([])
})

test('namesakes come most important first', () => {
  const importances = placesNamed('Springfield').map(place => place.importance)
  expect(importances.length).toBeGreaterThan(5)
  expect(importances).toEqual([...importances].sort((a, b) => b - a))
})

test('a city tells its region, point, people and GeoNames id', () => {
  expect(placesNamed('Mumbai')[0]).toMatchObject({
    region: 'Maharashtra',
    lat: 19.0728,
    lon: 72.8826,
    geonamesId: 1275339,
  })
  expect(placesNamed('Mumbai')[0]?.population).toBeGreaterThan(10_000_000)
})

test('a place has one number under all its names', () => {
  expect(placesNamed('Bombay')[0]?.number).toBe(placesNamed('Mumbai')[0]?.number)
})

test('a building lies in the region of its town', () => {
  expect(placesNamed('Mar-a-Lago')[0]).toMatchObject({ region: 'Florida', country: 'US' })
})
