import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/document/parse.ts'
import { extractNames } from '../../../src/extract/names/names.ts'
import { PASSES } from '../../../src/link/entities/clusters.ts'
import { linkEntities } from '../../../src/link/entities/entities.ts'
import { areInitials, wordsOf } from '../../../src/link/entities/forms.ts'
import type { Decision, Entity } from '../../../src/report.ts'

const entitiesIn = (text: string, decisions?: Decision[]): Entity[] => {
  const document = parse(text)
  const trace = decisions ? (decision: Decision) => void decisions.push(decision) : null
  return linkEntities(document, extractNames(document, null), trace)
}
/** Each entity as its name and its other forms. */
const namesIn = (text: string): string[] => entitiesIn(text).map(({ name, aliases }) => [name, ...aliases].join(' = '))

describe('linkEntities', () => {
  it.each([
    ['a surname follows its full name', 'Maria Lopez left. Later Lopez returned to town.', ['Maria Lopez = Lopez']],
    ['a first name too', 'They met Maria Lopez. “Maria was brave,” they said of her.', ['Maria Lopez = Maria']],
    [
      'two first names and a lone surname follow the fullest name',
      'They met Maria Elena Lopez Vlomp. Maria Elena was ill. Later Maria Elena Lopez left, and Vlomp came back.',
      ['Maria Elena Lopez Vlomp = Maria Elena = Maria Elena Lopez = Vlomp'],
    ],
    [
      'two people with one surname stay two',
      'They met Jill Harmon and Joe Harmon at the gate. Joe Harmon said that he was ill.',
      ['Joe Harmon', 'Jill Harmon'],
    ],
    [
      'initials in the middle do not part',
      'They met John F. Harmon. Then John Harmon said he was ill.',
      ['John F. Harmon = John Harmon'],
    ],
    [
      'diacritics do not part',
      'They met José Martínez. Later Jose Martinez said he was ill.',
      ['José Martínez = Jose Martinez'],
    ],
    [
      'an acronym follows its long form',
      'The World Health Organization warned them. The WHO said it was late.',
      ['World Health Organization = WHO'],
    ],
    [
      'an acronym in brackets belongs to the name before it, in any language',
      "The Kurdistan Workers' Party (PKK) claimed the attack. The PKK said so.",
      ["Kurdistan Workers' Party = PKK"],
    ],
    [
      'a blend of its words in brackets belongs to the name before it',
      'The Superintendency of Land Transport (Sutran) closed the road. Later the police met Sutran in the town.',
      ['Superintendency of Land Transport = Sutran'],
    ],
    [
      'a legal form does not part',
      'They sued Vlomp Corp. in May. Later Vlomp said it would pay.',
      ['Vlomp Corp. = Vlomp'],
    ],
    [
      'a noun with a capital is the body named before',
      'They joined the Xyrqat League of Vlomp. Later the League closed its doors to them all.',
      ['Xyrqat League of Vlomp = League'],
    ],
    [
      'a body is the same without its country',
      'They called the Ukrainian Red Cross on Monday. Later the Red Cross came with help.',
      ['Ukrainian Red Cross = Red Cross'],
    ],
    [
      'bodies of two countries stay two',
      'They say that the Ukrainian Red Cross met the Polish Red Cross on Monday. Later the Red Cross came with help.',
      ['Ukrainian Red Cross', 'Polish Red Cross', 'Red Cross'],
    ],
    [
      'the plural of a people is the people',
      'One Palestinian and two Palestinians came.',
      ['Palestinians = Palestinian'],
    ],
    [
      'a storm is called by its name',
      'Hurricane Delphine came on Monday, and Delphine turned.',
      ['Hurricane Delphine = Delphine'],
    ],
  ])('%s', (_, text, expected) => expect(namesIn(text)).toEqual(expected))

  it('keeps the longest of roles that say the same', () => {
    const [entity] = entitiesIn('They met Ukrainian President Maria Lopez. Then President Lopez left.')
    expect(entity!.roles.map(({ text }) => text)).toEqual(['Ukrainian President'])
  })

  it('puts the most often named first and gives ids in that order', () => {
    const entities = entitiesIn('They met Maria Lopez and Oleh Bondar there. Then Bondar left.')
    expect(entities.map(({ id, name }) => `${id} ${name}`)).toEqual(['e1 Oleh Bondar', 'e2 Maria Lopez'])
  })

  it('tells which pass merged', () => {
    const decisions: Decision[] = []
    entitiesIn('They met Maria Lopez. Later Lopez returned to town.', decisions)
    expect(decisions.map(({ by, decision }) => `${by} ${decision}`)).toEqual(['entities/short-names merged'])
    expect(PASSES.map(({ id }) => id)).toContain('entities/short-names')
  })
})

describe('forms', () => {
  it.each([
    ['Abdel Fattah el-Sisi', ['abdel', 'fattah', 'sisi']],
    ['John F. Harmon Jr.', ['john', 'f', 'harmon']],
    ['J.K. Łopez', ['jk', 'lopez']],
  ])('compares %s by its words', (text, words) => expect(wordsOf(text)).toEqual(words))

  it.each([
    ['icrc', 'International Committee of the Red Cross', true],
    ['un', 'United Nations', true],
    ['who', 'World Trade Organization', false],
    ['u', 'Union', false],
  ])('%s are the initials of %s: %s', (letters, name, expected) =>
    expect(areInitials(letters, wordsOf(name))).toBe(expected),
  )
})
