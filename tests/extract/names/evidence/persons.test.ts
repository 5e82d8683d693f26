import { expect, it } from 'vitest'
import { PERSON_RULES } from '../../../../src/extract/names/evidence/persons.ts'
import { type RuleExamples, uncovered } from '../../../examples.ts'
import { missing, wrong } from '../reading.ts'

const TABLE: Readonly<Record<string, RuleExamples>> = {
  'person/given-name-first': {
    examples: ['It was [Maria Lopez] who called.', 'They met [Oleksandr Bondar].'],
    nonExamples: ['They met [Acme Motors].', 'It was [Lopez] who called.'],
  },
  'person/ambiguous-given-name-first': {
    examples: ['They voted for [Will Harrow].', 'It was [Georgia Hartley] who won.'],
    nonExamples: ['It was [Maria Lopez] who called.'],
  },
  'person/lone-given-name': {
    examples: ['She called [Oleksandr] at night.'],
    nonExamples: ['She paid the [Bill] at night.'],
  },
  'person/lone-surname': { examples: ['She called [Lopez] at night.'], nonExamples: ['She called [Xyrqat] at night.'] },
  'person/well-known-surname': {
    examples: ['The summit with [Putin] failed.'],
    nonExamples: ['The summit with [Harrow] failed.'],
  },
  'person/surname-last': { examples: ['They met [Anna Gonzalez].'], nonExamples: ['They met [Anna Xyrqat].'] },
  'person/ambiguous-surname-last': { examples: ['They met [Anna Young].'], nonExamples: ['They met [Anna Gonzalez].'] },
  'person/names-throughout': {
    examples: ['They met [Anna Maria Gonzalez].'],
    nonExamples: ['They met [Anna Xyrqat].'],
  },
  'person/unknown-words': {
    examples: ['The prize went to [Xyrqat Vlomp].'],
    nonExamples: ['The prize went to [Xyrqat Bank].', 'The prize went to [Nuclear Power].'],
  },
  'person/honorific-before': {
    examples: ['Then Mr. [Xyrqat] spoke.'],
    nonExamples: ['Then [Xyrqat] spoke.', 'The Chief [Operating Officer] spoke.'],
  },
  'person/title-before': {
    examples: ['Then President [Xyrqat] left.', 'A report by Sgt. [Xyrqat] said so.'],
    nonExamples: ['Then [President] Xyrqat left.'],
  },
  'person/office-of-before': {
    examples: ['He met Secretary of State [Anna Gonzalez] there.'],
    nonExamples: ['He met the Bank of England [Anna Gonzalez] there.', 'He is Secretary of [State] there.'],
  },
  'person/role-before': {
    examples: ['The striker [Xyrqat] scored.', 'A letter by spokeswoman [Anna Gonzalez] said so.'],
    nonExamples: ['The house [Xyrqat] built.'],
  },
  'person/role-and-comma-before': {
    examples: ['His wife, [Xyrqat], left.'],
    nonExamples: ['They left the house, [Xyrqat], and slept.', 'His wife, [Chicago], left.'],
  },
  'person/age-after': {
    examples: ['The nurse, [Anna Xyrqat], 34, died.', 'A third, [Xyrqat] (19), fled.'],
    nonExamples: ['In [Xyrqat], 34 people died.', 'He left [Xyrqat], 1,934, behind.'],
  },
  'person/apposition-after': {
    examples: ['They met [Xyrqat], the governor of the province.', 'They met [Xyrqat], a retired teacher.'],
    nonExamples: ['They went to [Xyrqat], a town in the hills.', 'They met [Xyrqat] and a teacher.'],
  },
  'person/speaks': {
    examples: ['That is wrong, [Xyrqat] said.', 'On Monday [Lopez] resigned.'],
    nonExamples: ['That is wrong, [Xyrqat] is closed.'],
  },
  'person/who-after': {
    examples: ['It was [Xyrqat], who left.', 'Then [Xyrqat] himself came.'],
    nonExamples: ['It was [Xyrqat], which closed.'],
  },
  'person/told-before': {
    examples: ['It is wrong, said [Xyrqat] on Monday.'],
    nonExamples: ['It is near [Xyrqat] on Monday.'],
  },
  'person/initials': {
    examples: ['They met [Anna B. Gonzalez].', 'They met [J.K. Gonzalez].'],
    nonExamples: ['They met [Anna Gonzalez].'],
  },
  'person/suffix': {
    examples: ['They met [Harlan Xyrqat Jr.] there.'],
    nonExamples: ['They met [Harlan Xyrqat] there.'],
  },
  'person/nickname': {
    examples: ['They met [José "Pepe" Gonzalez] there.'],
    nonExamples: ['They met [José Gonzalez] there.'],
  },
  'person/particle': {
    examples: ['They met [Anna van der Xyrqat].', 'They met [Osama bin Xyrqat].'],
    nonExamples: ['They met [Anna Xyrqat].', 'It is the [Bank of Xyrqat].'],
  },
  'person/arabic-article': { examples: ['It was [al-Xyrqat] again.'], nonExamples: ['It was [Xyrqat] again.'] },
  'person/chinese-order': { examples: ['They met [Zhang Weiming].'], nonExamples: ['They met [Zhang Xyrqat].'] },
  'person/hong-kong-order': {
    examples: ['They met [Paul Lam Ting-kwok].'],
    nonExamples: ['They met [Paul Lam Robinson].', 'They met [Lam Ting-kwok].'],
  },
  'person/surnamed': {
    examples: ['They met a man surnamed [Xyrqat].'],
    nonExamples: ['They met a man from [Xyrqat].'],
  },
  'person/called': {
    examples: ['It was a boy called [Xyrqat].', 'He was identified as [Xyrqat Vlomp].'],
    nonExamples: ['It was a town called [Chicago].', 'He was known as [Xyrqat].'],
  },
  'person/belongings-after': {
    examples: ['They met [Xyrqat]’s widow.'],
    nonExamples: ['They met [Xyrqat]’s council.', 'They met [Chicago]’s son.'],
  },
  'person/korean-order': {
    examples: ['They met [Park Geun-hye].', 'They met [Kim Dae Jung].'],
    nonExamples: ['They met [Park Xyrqat].'],
  },
  'person/part-of-longer-name': {
    examples: ['They met [Anna] Gonzalez.', 'They met Jean-[Jacques] there.', 'They met Anna de [Gonzalez].'],
    nonExamples: ['They met President [Gonzalez] there.', 'They met [Anna Gonzalez].'],
  },
  'person/which-after': {
    examples: ['They left [Xyrqat], which closed.'],
    nonExamples: ['They left [Xyrqat], who closed.'],
  },
  'person/said-it': { examples: ['[Xyrqat] said it would close.'], nonExamples: ['[Xyrqat] said he would close.'] },
  'person/street-ending': {
    examples: ['They live on [Anna Xyrqatlaan].'],
    nonExamples: ['They live with [Anna Xyrqat].'],
  },
  'person/unknown-after-preposition': {
    examples: ['They went to [Xyrqat Vlomp].'],
    nonExamples: ['They wrote to [Anna Gonzalez].'],
  },
  'person/organization-opening': {
    examples: ['They robbed [Banco Xyrqat].'],
    nonExamples: ['They robbed [Anna Xyrqat].'],
  },
  'person/ship': {
    examples: ['They boarded the Lady [Xyrqat] there.', 'They boarded the MV [Xyrqat] there.'],
    nonExamples: ['They met Lady [Xyrqat] there.'],
  },
  'person/wrong-link': {
    examples: ['It is the [Bank of Xyrqat].', 'It is [Smith & Gonzalez].'],
    nonExamples: ['They met [Anna Gonzalez].'],
  },
  'person/title-inside': {
    examples: ['Then [President Xyrqat] left.'],
    nonExamples: ['Then President [Xyrqat] left.'],
  },
  'person/place-opening': {
    examples: ['They live in [North Xyrqat].'],
    nonExamples: ['They live with [Anna Xyrqat].'],
  },
  'person/ends-in-particle': {
    examples: ['They met [Zayed Al] Xyrqat.'],
    nonExamples: ['They met [Zayed Al Xyrqat].'],
  },
  'person/place-preposition-before': {
    examples: ['They live in [Xyrqat].'],
    nonExamples: ['They live with [Xyrqat].'],
  },
  'person/article-before': { examples: ['They saw the [Xyrqat].'], nonExamples: ['They saw [Xyrqat].'] },
  'person/title-itself': { examples: ['Then the [President] left.'], nonExamples: ['Then President [Xyrqat] left.'] },
  'person/organization-word': {
    examples: ['They own [Gonzalez Industries].'],
    nonExamples: ['They met [Anna Gonzalez].'],
  },
  'person/place-word': {
    examples: ['They crossed the [Gonzalez Bridge].'],
    nonExamples: ['They met [Anna Gonzalez].'],
  },
  'person/event-word': { examples: ['They watched the [Gonzalez Trial].'], nonExamples: ['They met [Anna Gonzalez].'] },
  'person/nationality-inside': {
    examples: ['They met [Ukrainian Xyrqat].', 'The [German] left.'],
    nonExamples: ['They met [Anna Gonzalez].'],
  },
  'person/calendar-word': { examples: ['They left on [Monday].'], nonExamples: ['They met [Theresa May] there.'] },
  'person/place-last': {
    examples: ['They joined [Xyrqat Kenya].'],
    nonExamples: ['They met [Maria Israel].', 'They met [Xyrqat Vlomp].'],
  },
  'person/county-shortened': {
    examples: ['A tree fell in [Co Mayo] on Sunday.'],
    nonExamples: ['They met [Co Nguyen].', 'They left [County Mayo].'],
  },
  'person/royal-town': {
    examples: ['He died in Prince [Albert] of his wounds.'],
    nonExamples: ['They met Prince [Albert] on Sunday.', 'He believes in Prince [Zorban].'],
  },
  'person/initial-before-place': {
    examples: ['A blast in [E China] today.'],
    nonExamples: ['They met [E Xyrqat].', 'They left [East China].'],
  },
  'person/known-organization': {
    examples: ['[Toyota] said so.'],
    nonExamples: ['[Anna Gonzalez] said so.'],
  },
  'person/party-and-state': {
    examples: ['Anna Gonzalez, [D-Ga.], who spoke first, left.'],
    nonExamples: ['They met [Anna Gonzalez].'],
  },
  'person/car': { examples: ['They stopped a [Vauxhall Xyrqat].'], nonExamples: ['They met [Maria Xyrqat].'] },
  'person/post-first': {
    examples: ['They met SSP [South Syed Xyrqat] there.'],
    nonExamples: ['They met SSP [Syed Xyrqat] there.', 'They met [South Syed Xyrqat] there.'],
  },
  'person/title-of-a-work': {
    examples: ['They saw “[Maria Lopez],” a film.', 'They saw “[Maria Lopez]” again.'],
    nonExamples: ['A man known as “[Maria Lopez]” left.', 'They saw [Maria Lopez] again.'],
  },
  'person/storm': {
    examples: ['Then Cyclone [Maria] came.'],
    nonExamples: ['Then the storm [Maria] came.', 'Then [Maria] came.'],
  },
  'person/kind-after': {
    examples: ['They read it in [Le Xyrqat] newspaper.'],
    nonExamples: ['They read it with [Le Xyrqat] there.'],
  },
  'person/governed': {
    examples: ['The mayor of [Maria Xyrqat] left.'],
    nonExamples: ['The sister of [Maria Xyrqat] left.'],
  },
  'person/ordinary-words': {
    examples: ['[Young Man] left the town.'],
    nonExamples: ['They met the [Young Man] in a house by the river.', '[Young Xyrqat] left the town.'],
  },
  'person/ordinary-word': { examples: ['They met [Government Xyrqat].'], nonExamples: ['They met [Anna Gonzalez].'] },
  'person/dictionary-word': { examples: ['They met [Xylophone Xyrqat].'], nonExamples: ['They met [Anna Gonzalez].'] },
  'person/written-small': {
    examples: ['They saw [Xyrqat]. A xyrqat is small.'],
    nonExamples: ['They saw [Xyrqat]. A dog is small.'],
  },
  'person/leading-ordinary-word': { examples: ['[Police] went there.'], nonExamples: ['[Xyrqat] went there.'] },
  'person/acronym': { examples: ['They met [XQR] there.'], nonExamples: ['They met [Xyrqat] there.'] },
  'person/too-long': {
    examples: ['They met [Anna Maria Luisa Xyrqat Gonzalez].'],
    nonExamples: ['They met [Anna Gonzalez].'],
  },
  'person/well-known-place': { examples: ['They left [Ukraine] again.'], nonExamples: ['They left [Xyrqat] again.'] },
}

it('has examples and non-examples of every rule', () => {
  expect(
    uncovered(
      PERSON_RULES.map(({ id }) => id),
      TABLE,
    ),
  ).toEqual([])
})

it.each(PERSON_RULES.map(rule => [rule.id, rule] as const))('%s', (id, { holds }) => {
  const { examples, nonExamples } = TABLE[id]!
  expect(examples.flatMap(example => missing(example, holds))).toEqual([])
  expect(nonExamples.flatMap(example => wrong(example, holds))).toEqual([])
})
