import { describe, expect, it } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { extractHedges, HEDGE_RULES, hedgesOver } from '../../src/extract/hedges.ts'
import { type RuleExamples, readExample, uncovered } from '../examples.ts'

/** {c} is the cue; {in} a stretch that it governs, {out} one that it does not. */
const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'hedge/adverb-before-number': {
    examples: [
      '[Possibly]{c} [30 people]{in} [died]{out}.',
      'He saw [perhaps]{c} [a dozen men]{in}.',
      '[Reportedly]{c} [more than 40]{in} [were hurt]{out}.',
    ],
    nonExamples: ['He was allegedly there.', 'Exactly 30 people died.'],
  },
  'hedge/adverb': {
    examples: [
      '[Two men]{in} were [allegedly]{c} [shot by police]{in}.',
      '[Apparently]{c} [the brakes failed]{in}.',
      'The fire killed two, but [it]{in} was [probably]{c} [an accident]{in}.',
      '[Two died]{out}, but [it was]{in} [probably]{c} an accident.',
    ],
    nonExamples: ['Two men were certainly shot.', 'The report is public.'],
  },
  'hedge/modal': {
    examples: [
      '[Dozens]{in} [may]{c} [be trapped]{in}.',
      '[At least 12 were killed]{out} and [dozens]{in} [may]{c} be trapped.',
      'Officials said [up to 40]{in} [might]{c} [have drowned]{in}.',
      '[The toll]{in} [could]{c} [rise]{in}.',
    ],
    nonExamples: ['In May 2020 three died.', 'The dam will hold.'],
  },
  'hedge/likely': {
    examples: ['[The toll]{in} is [likely]{c} to [rise]{in}.', '[They]{in} are [unlikely]{c} to [be found alive]{in}.'],
    nonExamples: ['A likely story, he thought.', 'It is time to go.'],
  },
  'hedge/passive': {
    examples: [
      '[Up to 20]{in} are [feared]{c} [dead]{in}.',
      '[Six people]{in} were [believed]{c} [to be inside]{in}.',
      '[The driver]{in} is [thought]{c} [to have slept]{in}.',
    ],
    nonExamples: ['Six people were found inside.', 'They feared the storm.'],
  },
  'hedge/seem': {
    examples: ['[The truce]{in} [appears]{c} [to hold]{in}.', '[It]{in} [seemed]{c} [that nobody was hurt]{in}.'],
    nonExamples: ['The truce holds.', 'Nobody was hurt.'],
  },
  'hedge/adjective': {
    examples: [
      'Police held a [suspected]{c} [gunman]{in} [on Sunday]{out}.',
      'It was an [apparent]{c} [suicide]{in}.',
      'There were [unconfirmed]{c} [reports]{in} of more.',
    ],
    nonExamples: ['Police held a gunman.', 'It was a confirmed case.'],
  },
  'hedge/verb': {
    examples: [
      'Police [suspect]{c} [that he died]{in}.',
      'Rescuers [believe]{c} [12 are trapped]{in}.',
      'The figures [suggest]{c} [the worst is over]{in}.',
    ],
    nonExamples: ['Police know that he died.', 'I believe.'],
  },
  'hedge/noun': {
    examples: [
      'There are [fears]{c} that [dozens drowned]{in}.',
      'He spoke of the [risk]{c} of [landslides]{in}.',
      '[Rumours]{c} that [he had fled]{in} were denied.',
    ],
    nonExamples: ['Fears grew.', 'The fact that he had fled was known.'],
  },
  'hedge/open-question': {
    examples: [
      'It was [not immediately clear]{c} [how many died]{in}.',
      'It is [unclear]{c} [who fired first]{in}.',
      'It is [not known]{c} [whether he survived]{in}.',
    ],
    nonExamples: ['It was clear how many died.', 'The sky was unclear.'],
  },
  'hedge/unverified': {
    examples: [
      '[The number]{in} could [not be independently verified]{c}.',
      '[The claim]{in} has [not been confirmed]{c}.',
    ],
    nonExamples: ['The number was verified.', 'Police confirmed the claim.'],
  },
  'hedge/condition': {
    examples: [
      '[If]{c} [the dam breaks]{in}, thousands would drown.',
      'They will strike [unless]{c} [they are paid]{in}.',
    ],
    nonExamples: ['The dam broke.', 'They strike when they are not paid.'],
  },
  'hedge/whether': {
    examples: [
      'Police are looking into [whether]{c} [he was drunk]{in}.',
      'He asked [whether]{c} [four had died]{in}.',
    ],
    nonExamples: ['Police say he was drunk.', 'Either four or five died.'],
  },
}

const read = (text: string) => {
  const document = parse(text)
  return extractHedges(document, document.sentences)
}

it('has examples and non-examples for every rule', () => {
  expect(
    uncovered(
      HEDGE_RULES.map(({ id }) => id),
      EXAMPLES,
    ),
  ).toEqual([])
})

describe.each(Object.entries(EXAMPLES))('%s', (rule, { examples, nonExamples }) => {
  it.each(examples)('%s', example => {
    const { text, marks } = readExample(example)
    const hedges = read(text).filter(each => each.rule === rule)
    expect(hedges.map(each => each.text)).toEqual(marks.filter(({ value }) => value === 'c').map(mark => mark.text))
    for (const mark of marks) {
      if (mark.value === 'in') expect(hedgesOver(hedges, mark), `over "${mark.text}"`).toHaveLength(1)
      if (mark.value === 'out') expect(hedgesOver(hedges, mark), `not over "${mark.text}"`).toHaveLength(0)
    }
  })

  it.each(nonExamples)('not: %s', text => expect(read(text).filter(each => each.rule === rule)).toEqual([]))
})
