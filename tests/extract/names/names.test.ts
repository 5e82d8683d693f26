import { expect, it } from 'vitest'
import { parse } from '../../../src/document/parse.ts'
import { extractNames } from '../../../src/extract/names/names.ts'
import { ROLE_RULES } from '../../../src/extract/names/roles.ts'
import type { Decision } from '../../../src/report.ts'
import { type RuleExamples, readExample, uncovered } from '../../examples.ts'

/** Every name is marked with its type; what is not marked must not be found. */
const NAMES: readonly string[] = [
  '[Jordan]{location} and [Chad]{location} condemned the attack on the camp.',
  'They said that [Georgia Meloni]{person} would visit [Georgia]{location} in the spring.',
  'He told the [Washington Post]{organization} that he lives in [Washington]{location} now.',
  'Quarterback [Steve Harmon]{person} of the [San Francisco 49ers]{organization} said he was well.',
  'They met in [Khan Younis]{location} and in the [West Bank]{location} that day.',
  'They were told by Secretary of State [Antony Blinken]{person} to leave.',
  'In March they may call [Mark Harmon]{person}, or they will pay the bill in May with hope and grace.',
  'Later [Xi Jinping]{person}, [Yoon Suk Yeol]{person} and [Abdel Fattah el-Sisi]{person} met [Luiz Inácio Lula da Silva]{person}.',
  'They wrote to the [Ministry of Foreign Affairs]{organization} and to [Johnson & Johnson]{organization} about it.',
  'The [International Organization for Migration]{organization} ([IOM]{organization}) said so, and the [IOM]{organization} knows.',
  'They asked [Miriam Osei-Price]{person} and [José "Pepe" Martínez]{person}, then [John F. Harmon Jr.]{person} too.',
  'Many [Palestinians]{group} and [Shiite]{group} clerics watched the [World Cup]{event} there.',
  'They were on the road when [Hurricane Delphine]{event} came, and [Delphine]{event} turned.',
  'Shares in [Xyrqat]{organization} fell after the carmaker [Vlomp]{organization} said it would close.',
  'They met [Paul Lam Ting-kwok]{person} and [Nawaf Al-Ahmad Al-Jaber Al-Sabah]{person} there.',
  'They met [Joaquim Alberto de Sousa Moreira de Lemos]{person}, then [Anyang’ Nyong’o]{person}.',
  'They met SP [Ravi Rao]{person} and [Dean Harmon]{person} on the F/B Princess Elena.',
  'They own [Xyrqat Chemical Co., Ltd.]{organization} and [Vlomp Steel]{organization} there.',
  'They fear tuberculosis (TB), and TB spreads where the [Land Guardians]{organization}, a group of nurses, are not.',
  'The [Kremlin]{organization} said nothing, and neither did [Moody’s]{organization} on that day.',
]

it.each(NAMES)('%s', marked => {
  const { text, marks } = readExample(marked)
  const found = extractNames(parse(text), null).filter(({ within }) => within === null)
  expect(found.map(({ text: name, type }) => `${name}: ${type}`)).toEqual(
    marks.map(mark => `${mark.text}: ${mark.value}`),
  )
})

/** The marked text is a role of the name before or after it. */
const ROLES: Readonly<Record<string, RuleExamples>> = {
  'role/title-before': {
    examples: [
      'They met [Ukrainian President] Maria Lopez.',
      'They met [army spokesman] Brig. Gen. Maria Lopez.',
      'They met [Secretary of State] Maria Lopez.',
      'On the way to the house they met [Law Society of Xyrqat President] Maria Lopez.',
    ],
    nonExamples: ['The president met Maria Lopez.'],
  },
  'role/noun-and-comma-before': {
    examples: ['[The mayor], Maria Lopez, said so.', 'It was [the parish priest], Father João Dias, who dug.'],
    nonExamples: ['In the house of clay, Maria Lopez, said so.'],
  },
  'role/named': {
    examples: ['It was [a retired electrician] named Maria Lopez.'],
    nonExamples: ['It was a dog named Maria Lopez.'],
  },
  'role/apposition': {
    examples: [
      'They met Maria Lopez, 34, [a stone crusher] who left.',
      'They met Maria Lopez, [director of the clinic].',
      'They met Maria Lopez, [Party secretary of Xyrqat], there.',
    ],
    nonExamples: [
      'They met Maria Lopez, Xyrqat and a teacher.',
      'They met Maria Lopez, his wife Anna and a friend.',
      'Maria Lopez, sitting near the judge, left.',
    ],
  },
  'role/who-is': {
    examples: ['They met Maria Lopez, who is [the mayor of Xyrqat].'],
    nonExamples: ['They met Maria Lopez, who is the best.'],
  },
  'role/is': {
    examples: ['They say that Maria Lopez is [a nurse].'],
    nonExamples: ['They say that Maria Lopez is a marvel.'],
  },
}

it('has examples and non-examples of every way to say a role', () => {
  expect(
    uncovered(
      ROLE_RULES.map(({ id }) => id),
      ROLES,
    ),
  ).toEqual([])
})

const rolesIn = (text: string, id: string): string[] =>
  extractNames(parse(text), null).flatMap(({ roles }) => roles.filter(({ rule }) => rule === id).map(role => role.text))

it.each(Object.entries(ROLES))('%s', (id, { examples, nonExamples }) => {
  for (const example of examples) {
    const { text, marks } = readExample(example)
    expect(rolesIn(text, id)).toEqual(marks.map(mark => mark.text))
  }
  expect(nonExamples.flatMap(example => rolesIn(example, id))).toEqual([])
})

it('finds names in bylines and datelines, and places within longer names', () => {
  const text =
    'Flood in the hills\n\nBy Maria Lopez\n\nLEEDS, England, Jan 30 (Reuters) — At least two people drowned when a river burst its banks, West Yorkshire Police said on Tuesday.'
  const found = extractNames(parse(text), null).map(({ text: name, type, within }) => `${name}: ${within ?? type}`)
  expect(found).toEqual([
    'Maria Lopez: person',
    'LEEDS: location',
    'England: location',
    'Reuters: organization',
    'West Yorkshire Police: organization',
    'West Yorkshire: West Yorkshire Police',
  ])
})

it('tells what was kept and what was not, and why', () => {
  const decisions: Decision[] = []
  extractNames(
    parse('Later Maria Lopez read the Good Book aloud to them all.'),
    decision => void decisions.push(decision),
  )
  expect(decisions.map(({ span, decision, by }) => `${span.text} ${decision} ${by}`)).toEqual([
    'Maria Lopez kept names/arbitration',
    'Good Book dropped names/too-little-evidence',
  ])
  expect(decisions[0]!.evidence.join()).toMatch(/person\/given-name-first/)
})
