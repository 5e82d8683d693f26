import { expect, test } from 'vitest'
import { renderGeojson } from '../../src/render/geojson.ts'
import { FORMS } from '../../src/render/index.ts'
import { REPORT } from './sample.ts'

const { head, between, tail } = FORMS.geojson
const collectionOf = async (reports: readonly string[]) => JSON.parse((await head()) + reports.join(between) + tail)
const collection = await collectionOf([renderGeojson(REPORT)])
const placed = REPORT.locations!.filter(({ place }) => place !== null)

test('is one collection with a point for each placed location', () => {
  expect(collection.type).toBe('FeatureCollection')
  expect(collection.features.map((feature: { id: string }) => feature.id)).toEqual(
    placed.map(({ id }) => `${REPORT.article.id}#${id}`),
  )
})

test('gives longitude before latitude', () => {
  const { lat, lon } = placed[0]!.place!
  expect(collection.features[0].geometry).toEqual({ type: 'Point', coordinates: [lon, lat] })
})

test('has the role, country and mentions as properties, and nothing nested', () => {
  const [{ properties }] = collection.features
  const { name, role, mentions, place } = placed[0]!
  expect(properties).toMatchObject({ name, role, country: place!.country, mentions: mentions.length })
  for (const value of Object.values(properties)) expect(typeof value === 'object' && value !== null).toBe(false)
})

test('shows the toll where the incident happened, and only there', () => {
  const where = REPORT.incidents![0]!.location
  for (const { properties } of collection.features) {
    if (properties.location === where) expect(properties.killed).toBe(REPORT.incidents![0]!.toll.killed!.best)
    else expect(properties.killed).toBeNull()
  }
})

test('is empty when locations were left out', async () => {
  expect((await collectionOf([renderGeojson({ ...REPORT, locations: null })])).features).toEqual([])
})
