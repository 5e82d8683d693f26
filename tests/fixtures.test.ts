import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.ts'
import { locate, readFixtures, SECTIONS, type Section } from './facts.ts'

/** Sections of which the facts are not all read yet. A section that has become right fails here until it is struck out. */
const PENDING: Readonly<Record<string, string>> = {
  'alps-coach-crash': 'summary incidents casualties dates people organizations locations attributions',
  'assam-floods': 'summary incidents casualties dates people organizations locations warnings',
  'chillicothe-shooting': 'summary casualties people organizations locations attributions',
  'county-blotter': 'summary incidents casualties dates people organizations locations',
  'cyclone-season': 'incidents casualties dates people events locations attributions',
  'depot-fire': 'summary incidents casualties dates people organizations locations',
  'ferry-off-leyte': 'summary incidents casualties people organizations locations warnings',
  'ghana-vote': 'summary incidents casualties people organizations locations attributions warnings',
  'hodeidah-strike': 'summary incidents casualties people organizations groups locations warnings',
  'kivu-displacement': 'summary incidents casualties dates people organizations locations attributions warnings',
  'leeds-court': 'summary incidents casualties dates people organizations locations attributions',
  'mountaineer-obituary': 'summary incidents casualties people organizations groups locations',
  'nairobi-protest': 'summary incidents casualties people organizations locations attributions warnings',
  'nigeria-two-attacks': 'summary incidents casualties dates people locations attributions warnings',
  'peace-talks-in-valletta': 'incidents casualties people organizations events locations attributions',
  'pit-disaster-centenary': 'summary incidents casualties dates people events locations',
  'quake-in-the-andes': 'summary incidents casualties people organizations locations attributions',
  'rosario-hostages': 'summary incidents casualties dates people organizations locations',
  'steelworks-merger': 'summary incidents casualties people organizations locations attributions',
  'tamworth-final': 'summary incidents casualties dates people organizations events locations',
  'telex-1989': 'summary incidents casualties people organizations locations attributions warnings',
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
