import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/analyze.ts'
import { DAY_RULES } from '../../../src/link/incidents/event-days.ts'
import { JOIN_RULES } from '../../../src/link/incidents/gatherings.ts'
import { APART_RULES } from '../../../src/link/incidents/partings.ts'
import { SCENE_RULES } from '../../../src/link/incidents/scenes.ts'
import type { Decision } from '../../../src/report.ts'
import { type RuleExamples, readExample, uncovered } from '../../examples.ts'
import { APART_EXAMPLES, DAY_EXAMPLES, JOIN_EXAMPLES, SCENE_EXAMPLES } from './grouping.examples.ts'

interface Rule {
  readonly id: string
  readonly words: string
}

/** A kind of rule, with its examples, and where the trace names the rule that decided. */
const KINDS: readonly (readonly [string, readonly Rule[], Readonly<Record<string, RuleExamples>>])[] = [
  ['figures set apart', APART_RULES, APART_EXAMPLES],
  ['figures tied to an event', JOIN_RULES, JOIN_EXAMPLES],
  ['places of events', SCENE_RULES, SCENE_EXAMPLES],
  ['days of events', DAY_RULES, DAY_EXAMPLES],
]

const traceOf = (text: string): readonly Decision[] => analyze(text, { published: '2024-05-20', explain: true }).trace!

/** The decisions that a rule made, by itself or as the reason why a figure belongs to its event. */
const decisionsBy = (text: string, id: string): Decision[] =>
  traceOf(text).filter(({ by, evidence }) => by === id || evidence.includes(id))

describe.each(KINDS)('%s', (_kind, rules, table) => {
  it('have examples and near misses by rule', () => {
    expect(
      uncovered(
        rules.map(({ id }) => id),
        table,
      ),
    ).toEqual([])
  })

  describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, { words }) => {
    const { examples, nonExamples } = table[id] ?? { examples: [], nonExamples: [] }

    it.each(examples)('is told of: %s', marked => {
      const { text, marks } = readExample(marked)
      const decisions = decisionsBy(text, id)
      expect(decisions.map(({ span }) => span.text)).toEqual(marks.map(mark => mark.text))
      for (const { evidence } of decisions) expect(evidence.some(each => each.includes(words))).toBe(true)
    })

    it.each(nonExamples)('is not told of: %s', text => {
      expect(traceOf(text).some(({ kind }) => kind === 'toll')).toBe(true)
      expect(decisionsBy(text, id)).toEqual([])
    })
  })
})
