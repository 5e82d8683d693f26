import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.ts'
import { locate, readFixtures, SECTIONS, type Section } from './facts.ts'

const fixtures = readFixtures()

test('there are articles of every kind', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(16)
})

describe.each(fixtures)('$name', fixture => {
  const { name, text, facts, misreadings } = fixture
  const report = analyze(text, {
    id: name,
    ...(facts.published ? { published: facts.published, publishedFrom: 'option' } : {}),
  })
  const problemsOf = (section: Section) =>
    SECTIONS[section](fixture, report).map(problem => problem.replace(/\s+/g, ' '))
  const sections = Object.keys(SECTIONS) as Section[]

  test('has facts that quote the article', () => {
    for (const row of [...facts.casualties, ...facts.dates]) {
      for (const quote of (row.split('|')[1] ?? '').trim().split('/')) expect(() => locate(text, quote)).not.toThrow()
    }
  })

  const right = sections.filter(section => !misreadings.some(line => line.startsWith(`${section}: `)))
  test.runIf(right.length).each(right)('says the facts: %s', section => {
    expect(problemsOf(section)).toEqual([])
  })

  // After a change that is meant, `-u` writes the last two anew: read the difference; misreadings only ever grow fewer.
  test.runIf(misreadings.length)('misreads what is known to be misread and nothing else', async () => {
    const lines = sections.flatMap(section => problemsOf(section).map(problem => `${section}: ${problem}\n`))
    await expect(lines.join('')).toMatchFileSnapshot(`../fixtures/misreadings/${name}.txt`)
  })

  test('gives the report that was read line by line', async () => {
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(`../fixtures/reports/${name}.json`)
  })
})
