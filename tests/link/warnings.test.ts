import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { CHECKS } from '../../src/link/warnings/warnings.ts'
import { WARNING_EXAMPLES, type WarningExample } from './warnings.examples.ts'

const codesOf = ({ text, published }: WarningExample): string[] =>
  analyze(text, { published: published ?? null }).warnings.map(({ code }) => code)

it('has two articles that trigger each check and two near misses', () => {
  const lacking = CHECKS.filter(({ code }) => {
    const { triggers, nearMisses } = WARNING_EXAMPLES[code] ?? { triggers: [], nearMisses: [] }
    return triggers.length < 2 || nearMisses.length < 2
  })
  expect(lacking.map(({ code }) => code)).toEqual([])
  expect(Object.keys(WARNING_EXAMPLES).filter(code => !CHECKS.some(check => check.code === code))).toEqual([])
})

describe.each(Object.entries(WARNING_EXAMPLES))('%s', (code, { triggers, nearMisses }) => {
  it.each(triggers)('warns: $text', example => expect(codesOf(example)).toEqual([code]))
  it.each(nearMisses)('does not warn: $text', example => expect(codesOf(example)).toEqual([]))
})

it('gives plain sentences, exact spans and known findings', () => {
  const text =
    'Blast kills 8 in Accra\n\nTwelve people were killed when a tank exploded in Accra on Monday, police said.'
  const { warnings, casualties } = analyze(text, { published: '2025-05-07' })
  expect(warnings.map(({ id, message }) => [id, message])).toEqual([
    ['w1', 'headline says 8 killed, the article says twelve'],
  ])
  for (const { spans, findings } of warnings) {
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    for (const id of findings) expect(casualties!.some(each => each.id === id)).toBe(true)
  }
})
