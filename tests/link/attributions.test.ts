import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { attributionOver } from '../../src/link/attributions/attributions.ts'

/** The source that answers for the stretch of a text. */
function sourceOver(text: string, stretch: string): string | null {
  const { attributions } = analyze(text, { only: ['attributions'] })
  const start = text.indexOf(stretch)
  return attributionOver(attributions, { start, end: start + stretch.length })?.source?.text ?? null
}

/** Source, and the name of the entity that it is, for every attribution. */
function speakersOf(text: string): (readonly [string | undefined, string | null])[] {
  const { attributions, entities } = analyze(text)
  const nameOf = (id: string | null | undefined) => entities!.find(each => each.id === id)?.name ?? null
  return attributions!.map(({ source }) => [source?.text, nameOf(source?.entity)] as const)
}

describe('attributionOver', () => {
  it.each([
    ['Police said eight people were killed.', 'eight people', 'Police'],
    ['Eight people were killed, the mayor said.', 'Eight people', 'the mayor'],
    ['“Eight people were killed,” said the mayor.', 'Eight people', 'the mayor'],
    ['According to police, eight people were killed.', 'eight people', 'police'],
    ['Local radio put the number of dead at three.', 'number of dead at three', 'Local radio'],
    ['Reuters reported that police had confirmed that eight died.', 'eight died', 'police'],
    ['The minister condemned the attack that killed 12 people.', '12 people', null],
    ['The mayor promised to free the 12 prisoners.', '12 prisoners', null],
    ['Eight people were killed. The mayor said it was a tragedy.', 'Eight people', null],
    ['Police said eight people died, but the army put the toll at 20.', 'toll at 20', 'the army'],
  ])('%s', (text, stretch, source) => expect(sourceOver(text, stretch)).toBe(source))

  it('lets a speaker answer for a quotation that goes on after them', () => {
    const text = '“It was dark,” the mayor said. “Eight people were killed on the bridge.”\n\n“Not so,” a driver said.'
    expect(sourceOver(text, 'Eight people')).toBe('the mayor')
    const { attributions } = analyze(text, { only: ['attributions'] })
    expect(attributions!.map(({ id, continues }) => [id, continues])).toEqual([
      ['a1', null],
      ['a2', 'a1'],
      ['a3', null],
    ])
  })

  it('never gives a quotation to the next paragraph', () => {
    const text = '“It was dark,” the mayor said. “I saw nothing of it.”\n\nThe Red Cross said the bridge was closed.'
    expect(sourceOver(text, 'I saw nothing')).toBe('the mayor')
    expect(sourceOver(text, 'the bridge')).toBe('The Red Cross')
  })
})

describe('linkAttributions', () => {
  it.each([
    [
      'The governor, John Miller, said the road was open. He added that schools would open on Monday.',
      [
        ['The governor, John Miller', 'John Miller'],
        ['He', 'John Miller'],
      ],
    ],
    [
      'The road was cut, a resident, Mr. John Miller, told reporters.',
      [['a resident, Mr. John Miller', 'John Miller']],
    ],
    [
      'The head of the Farmers Union (FU) in the north, Rev. John Miller, said the road was open.',
      [['The head of the Farmers Union (FU) in the north, Rev. John Miller', 'John Miller']],
    ],
    ["John Miller's mother, Joanne, said the road was cut.", [["John Miller's mother, Joanne", 'Joanne']]],
    ["John Miller's mother said the road was cut.", [["John Miller's mother", null]]],
    ['John Miller met Mary Brown in London. She said the talks went well.', [['She', null]]],
    [
      'John Miller said the road was open. Mary Brown said it was not. “I was there,” she said.',
      [
        ['John Miller', 'John Miller'],
        ['Mary Brown', 'Mary Brown'],
        ['she', 'Mary Brown'],
      ],
    ],
    [
      'Mary Brown’s mother told the BBC that her daughter had moved in May. She said Mary was happy.',
      [
        ['Mary Brown’s mother', null],
        ['She', null],
      ],
    ],
    ['A friend of John Miller told reporters that Miller was kind.', [['A friend of John Miller', null]]],
    ['President John Miller’s spokesman said the road was open.', [['President John Miller’s spokesman', null]]],
    ['John Miller of the Farmers Union said the road was open.', [['John Miller of the Farmers Union', 'John Miller']]],
    [
      'John Miller, a doctor, said the town was quiet. A teacher who would not be named said shells fell. “We hide,” he said.',
      [
        ['John Miller, a doctor', 'John Miller'],
        ['A teacher who would not be named', null],
        ['he', null],
      ],
    ],
    ['Mary Brown laughed when John Miller found the key and said it was hers.', [['John Miller', 'John Miller']]],
  ] as const)('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers))

  it('knows no entities without being asked for attributions', () => {
    expect(analyze('Police said eight people were killed.', { only: ['dates'] }).attributions).toBeNull()
  })
})
