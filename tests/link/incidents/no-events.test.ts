import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/analyze.ts'
import { NO_EVENT_RULES } from '../../../src/link/incidents/no-events.ts'
import { type RuleExamples, uncovered } from '../../examples.ts'

/** Articles of which each rule makes no event, and like ones that tell of one. */
const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'event/nobody-harmed': {
    examples: [
      'Two steelmakers will merge. The price is high. Shares rose. The deal is to close in May. Bankers were pleased.\n\nWorkers burned pallets on Tuesday; no one was hurt.',
    ],
    nonExamples: ['A roof fell in on Sunday. No one was hurt.'],
  },
  'event/unreal': {
    examples: ['The miner denied that he had killed Ada Colton.', 'A dam could fail, and 3,000 people could die.'],
    nonExamples: ['Two people have died, and 3,000 more could die.'],
  },
  'event/natural-death': {
    examples: [
      'The sitar player Anil Ghosh died on Monday. He was 92.',
      'The mill was founded by Ada Colton, who died two months shy of her 86th birthday.',
      'Novelist Jan Brandt dies at 79',
      'After the death of his father the shop was sold.',
      'Moses Banda succumbed to colon cancer.',
    ],
    nonExamples: [
      'The sitar player Anil Ghosh died in a car crash on Monday.',
      'Novelist Jan Brandt was found dead on Monday.',
      'Two women died on Monday.',
      'A woman died on Monday. The coroner has opened an inquest.',
      'Ada Colton drowned on Monday.',
    ],
  },
  'event/told-in-passing': {
    examples: ['The fund was set up by the family of Ada Colton, who took her own life at 14.'],
    nonExamples: ['A guard shot his wife before he took his own life.'],
  },
  'event/arrest-alone': {
    examples: [
      'Police arrested a man on charges of burglary.',
      'John Miller was arrested on Monday.',
      'Six suspects are in custody.',
    ],
    nonExamples: [
      'Police arrested 68 people at the rally.',
      'Police arrested a journalist on Monday.',
      'A gunman killed two people and was arrested.',
    ],
  },
  'event/sick-in-care': {
    examples: ['The president was taken to hospital on Sunday.', 'Her husband is in intensive care.'],
    nonExamples: [
      'The president was taken to hospital with gunshot wounds on Sunday.',
      'Forty pupils were taken to hospital on Sunday.',
    ],
  },
}

const told = (text: string): number => analyze(text, { published: '2024-05-20' }).incidents!.length

describe('figures without an event', () => {
  it('have examples and non-examples by rule', () => {
    expect(
      uncovered(
        NO_EVENT_RULES.map(({ id }) => id),
        EXAMPLES,
      ),
    ).toEqual([])
  })

  describe.each(Object.entries(EXAMPLES))('%s', (id, { examples, nonExamples }) => {
    it.each(examples)('makes none of: %s', text => {
      const { incidents, casualties, trace } = analyze(text, { published: '2024-05-20', explain: true })
      expect(casualties).not.toEqual([])
      expect(incidents).toEqual([])
      const reasons = trace!.filter(({ by }) => by === 'toll/no-event').flatMap(({ evidence }) => evidence)
      expect(reasons.some(reason => reason.startsWith(id))).toBe(true)
    })
    it.each(nonExamples)('leaves: %s', text => expect(told(text)).toBe(1))
  })

  it('keep their scope', () => {
    const { casualties } = analyze('The sitar player Anil Ghosh died on Monday.', { published: '2024-05-20' })
    expect(casualties!.map(({ scope, incident }) => [scope, incident])).toEqual([['total', null]])
  })

  it('leave a natural death out of the toll of other harm', () => {
    const text =
      'Two girls were kidnapped on Sunday.\n\nThe town held its fair on Monday.\n\nIt grew dark.\n\nThe singer Ada Colton died at 96.'
    const { incidents, trace } = analyze(text, { explain: true })
    expect(incidents!.map(({ toll }) => Object.keys(toll))).toEqual([['kidnapped']])
    expect(trace!.some(({ by }) => by === 'toll/natural-death')).toBe(true)
  })

  it('count no lone suspect among the victims', () => {
    const { incidents, trace } = analyze('A gunman killed two people. John Miller was arrested.', { explain: true })
    expect(Object.keys(incidents![0]!.toll)).toEqual(['killed'])
    expect(trace!.some(({ by }) => by === 'toll/suspect-held')).toBe(true)
  })
})
