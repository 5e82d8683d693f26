import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.ts'
import { locate, readFixtures, SECTIONS, type Section } from './facts.ts'

/** Sections of which the facts are not all read yet. A section that has become right fails here until it is struck out. */
const PENDING: Readonly<Record<string, string>> = {
  'alps-coach-crash': 'casualties dates people organizations locations',
  'assam-floods': 'incidents casualties people locations',
  'chillicothe-shooting': 'casualties organizations locations',
  'county-blotter': 'incidents casualties dates organizations locations',
  'cyclone-season': 'incidents casualties dates locations',
  'depot-fire': 'incidents casualties dates people organizations locations',
  'ferry-off-leyte': 'incidents casualties people locations warnings',
  'ghana-vote': 'incidents casualties people locations',
  'hodeidah-strike': 'incidents casualties people locations',
  'kivu-displacement': 'incidents casualties people organizations locations warnings',
  'leeds-court': 'incidents casualties people locations',
  'mountaineer-obituary': 'incidents casualties people organizations locations',
  'nairobi-protest': 'incidents casualties people',
  'nigeria-two-attacks': 'incidents casualties people locations',
  'peace-talks-in-valletta': 'locations',
  'pit-disaster-centenary': 'casualties dates locations',
  'quake-in-the-andes': 'incidents casualties locations',
  'rosario-hostages': 'incidents casualties dates people locations',
  'steelworks-merger': 'incidents people organizations locations',
  'tamworth-final': 'incidents casualties dates people organizations events locations',
  'telex-1989': 'incidents casualties organizations locations attributions',
}

const fixtures = readFixtures()

test('there are articles of every kind', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(16)
  expect(Object.keys(PENDING).filter(name => !fixtures.some(fixture => fixture.name === name))).toEqual([])
})

describe.each(fixtures)('$name', fixture => {
  const { name, text, facts } = fixture
  const report = analyze(text, {
    id: name,
    ...(facts.published ? { published: facts.published, publishedFrom: 'option' } : {}),
  })

  test('has facts that quote the article', () => {
    for (const row of [...facts.casualties, ...facts.dates]) {
      for (const quote of (row.split('|')[1] ?? '').trim().split('/')) expect(() => locate(text, quote)).not.toThrow()
    }
  })

  const pending = PENDING[name]?.split(' ') ?? []
  test.each(Object.keys(SECTIONS) as Section[])('%s', section => {
    const problems = SECTIONS[section](fixture, report)
    if (pending.includes(section)) expect(problems, 'is right now: strike it out of PENDING').not.toEqual([])
    else expect(problems).toEqual([])
  })
})
