import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { ATTRIBUTION_RULES } from '../../src/extract/attributions/attributions.ts'
import type { Attribution } from '../../src/report.ts'
import { type Mark, readExample, uncovered } from '../examples.ts'
import { ATTRIBUTION_EXAMPLES } from './attributions.examples.ts'

const read = (text: string): readonly Attribution[] => analyze(text, { only: ['attributions'] }).attributions!

const markOf = (marks: readonly Mark[], letter: string): Mark | undefined =>
  marks.find(({ value }) => value === letter || value?.startsWith(`${letter} `) || value === `${letter}…`)

/** An attribution in the words of an example. */
function shown({ source, cue, content, stance }: Attribution, marks: readonly Mark[]) {
  const begins = markOf(marks, 't')?.value === 't…'
  const told = begins ? content.text.slice(0, markOf(marks, 't')!.text.length) : content.text
  return { source: source?.text ?? null, cue: cue.text, content: told, stance }
}

it('has examples and non-examples for every rule', () => {
  expect(uncovered(ATTRIBUTION_RULES, ATTRIBUTION_EXAMPLES)).toEqual([])
})

describe.each(Object.entries(ATTRIBUTION_EXAMPLES))('%s', (rule, { examples, nonExamples }) => {
  it.each(examples)('%s', example => {
    const { text, marks } = readExample(example)
    const cue = markOf(marks, 'c')!
    const expected = {
      source: markOf(marks, 's')?.text ?? null,
      cue: cue.text,
      content: markOf(marks, 't')?.text,
      stance: cue.value!.slice(2) || 'says',
    }
    const found = read(text).filter(each => each.rule === rule || each.cue.start === cue.start)
    expect(found.map(each => ({ rule: each.rule, ...shown(each, marks) }))).toContainEqual({ rule, ...expected })
  })

  it.each(nonExamples)('not: %s', text => expect(read(text).filter(each => each.rule === rule)).toEqual([]))
})
