import { expect, it } from 'vitest'
import { ARTICLE_RULES } from '../../../../src/extract/names/article-names.ts'
import { EVENT_RULES, GROUP_RULES, LOCATION_RULES } from '../../../../src/extract/names/evidence/others.ts'
import { type RuleExamples, uncovered } from '../../../examples.ts'
import { missing, wrong } from '../reading.ts'

const TABLE: Readonly<Record<string, RuleExamples>> = {
  'group/kin-before': {
    examples: ["Pemberton's mother, [Karen], wept."],
    nonExamples: ['The Karen, a people of Burma, left.', 'His mother, Karen refugees say, fled.'],
  },
  'group/told-the': {
    examples: ['He told The [Hindu].'],
    nonExamples: ['He told The [Hindu] priests.', 'He told the [Hindus].', 'He met the [Hindu].'],
  },
  'group/people': {
    examples: ['Many [Palestinians] fled.', 'A [Shiite] cleric spoke.'],
    nonExamples: ['Many [Xyrqats] fled.'],
  },
  'group/compass-people': { examples: ['Many [North Koreans] fled.'], nonExamples: ['Many [Young Koreans] fled.'] },
  'group/joined-peoples': { examples: ['An [Anglo-Irish] treaty.'], nonExamples: ['An [Irish] treaty.'] },
  'group/wrong-link': { examples: ['The [Germans and Poles] met.'], nonExamples: ['The [Anglo-Irish] treaty.'] },
  'event/known': { examples: ['They won the [World Cup].'], nonExamples: ['They won the [Xyrqat Vlomp].'] },
  'event/tail': { examples: ['They won the [Xyrqat Marathon].'], nonExamples: ['They won the [Marathon].'] },
  'event/storm': { examples: ['Then [Hurricane Xyrqat] came.'], nonExamples: ['Then [Xyrqat Hurricane] came.'] },
  'event/year-after': {
    examples: ['At the [Xyrqat Summit] 2024 they met.'],
    nonExamples: ['At the [Xyrqat Summit] they met.'],
  },
  'event/given-name-first': { examples: ['They met [Joanne Tour].'], nonExamples: ['They met the [Xyrqat Tour].'] },
  'event/before-colon': {
    examples: ['A [Wider War]: the town met on Tuesday to vote.'],
    nonExamples: ['They want a [Wider War] soon.'],
  },
  'event/storm-elsewhere': {
    examples: ['Then Hurricane Xyrqat came. Later [Xyrqat] turned.'],
    nonExamples: ['Then Xyrqat came. Later [Xyrqat] turned.'],
  },
  'event/wrong-link': {
    examples: ['The [Xyrqat and Vlomp Trial] began.'],
    nonExamples: ['The [Trial of Xyrqat] began.'],
  },
  'event/number-inside': { examples: ['The [Xyrqat 12] began.'], nonExamples: ['The [Xyrqat] began.'] },
  'event/in-heading': {
    examples: [
      'The Long Road To A [Better Summit]\n\nA council met on Tuesday and it said that the road to the town was long.',
    ],
    nonExamples: ['They met at the [Better Summit] there.'],
  },
  'event/leading-ordinary-word': {
    examples: ['[Police Trial] began.'],
    nonExamples: ['After many years the [Police Trial] began.'],
  },
  'location/known-body': {
    examples: ['They left [Toyota] again.'],
    nonExamples: ['They left [Xyrqat] again.', 'They left [London] again.'],
  },
  'location/goes-on-with-de': {
    examples: ['They left [Carmen] de Xyrqat.'],
    nonExamples: ['They left [Carmen] on Monday.', 'They left [Carmen] de facto.'],
  },
  'location/no-name': { examples: ['They came on [Monday].'], nonExamples: ['They came to [Xyrqat].'] },
  'location/ordinary-word': { examples: ['They asked the [Government].'], nonExamples: ['They came to [Xyrqat].'] },
  'location/nationality': { examples: ['The [Argentine] left.'], nonExamples: ['They left [Argentina].'] },
  'location/well-known-surname': { examples: ['They asked [Obama].'], nonExamples: ['They asked [Xyrqat].'] },
  'person/clear-elsewhere': {
    examples: ['Then Mr. Xyrqat left. The council asked [Xyrqat] again.'],
    nonExamples: ['Then Mr. Xyrqat left. The council asked [Vlomp] again.'],
  },
  'organization/clear-elsewhere': {
    examples: ['The Xyrqat Vlomp Union (XVU) met. The [XVU] left.'],
    nonExamples: ['The Xyrqat Vlomp Union (XVU) met. The [Vlomp] left.'],
  },
  'event/clear-elsewhere': { examples: ['The [World Cup] is over.'], nonExamples: ['The [Xyrqat] is over.'] },
  'person/surname-elsewhere': {
    examples: ['They met Anna Xyrqat. Later [Xyrqat] left.', 'They met Lula da Silva. Later [da Silva] left.'],
    nonExamples: ['They met Anna Gonzalez. Later [Xyrqat] left.'],
  },
  'person/given-name-elsewhere': {
    examples: ['They met Anna Gonzalez. Later [Anna] left.'],
    nonExamples: ['They met Anna Gonzalez. Later [Maria] left.'],
  },
  'organization/acronym-of-words': {
    examples: ['They fear for the very quiet zone ([VQZ]).', 'They fear tuberculosis (TB). Later the [TB] came back.'],
    nonExamples: ['They asked the very quiet council ([VQC]).', 'The Xyrqat Vlomp Union ([XVU]) met.'],
  },
  'person/governed-elsewhere': {
    examples: ['The mayor of Maria Xyrqat left. They came from [Maria Xyrqat].'],
    nonExamples: ['The sister of Maria Xyrqat left. They came from [Maria Xyrqat].'],
  },
  'person/listed': {
    examples: ['They met Anna Gonzalez and [Xyrqat].', 'They met Anna Gonzalez, [Xyrqat] and others.'],
    nonExamples: ['They left Chicago and [Xyrqat].', 'They met Anna Gonzalez, [Xyrqat].'],
  },
  'organization/listed': {
    examples: ['They own the Vlomp Group and [Xyrqat].', 'They sued Google, [Xyrqat] and others.'],
    nonExamples: ['They met Anna Gonzalez and [Xyrqat].', 'They sued Google, [Xyrqat].'],
  },
  'organization/begins-with-clear': {
    examples: ['They sued carmaker Xyrqat. Later [Xyrqat Vlomp] left.'],
    nonExamples: ['They sued Mr. Xyrqat. Later [Xyrqat Vlomp] left.'],
  },
  'person/beginning-of-body': {
    examples: ['They own Xyrqat Vlomp Steel Company. Later [Xyrqat Vlomp] left.'],
    nonExamples: ['They own the Xyrqat Vlomp Foundation. Later [Xyrqat Vlomp] left.'],
  },
  'organization/surname-elsewhere': {
    examples: ['They met Anna Xyrqat. Later [Xyrqat] left.'],
    nonExamples: ['They met Anna Xyrqat. Later [Vlomp] left.', 'They met Anna Xyrqat. Later [Xyrqat] Vlomp left.'],
  },
  'organization/noun-elsewhere': {
    examples: ['They left the Xyrqat League of Vlomp. Later the [League] closed its doors.'],
    nonExamples: [
      'They left the Xyrqat League of Vlomp. Later the [Church] closed.',
      'They left the Xyrqat League of Vlomp. Later the league and the [League] closed.',
      'They left the Xyrqat League of Vlomp. Later his [League] closed.',
    ],
  },
  'organization/short-form-elsewhere': {
    examples: ['They own Xyrqat Industries. Later [Xyrqat] left.'],
    nonExamples: ['They own Xyrqat Industries. Later [Vlomp] left.'],
  },
}

const RULES = [...GROUP_RULES, ...EVENT_RULES, ...LOCATION_RULES, ...ARTICLE_RULES]

it('has examples and non-examples of every rule', () => {
  expect(
    uncovered(
      RULES.map(({ id }) => id),
      TABLE,
    ),
  ).toEqual([])
})

it.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, { holds }) => {
  const { examples, nonExamples } = TABLE[id]!
  expect(examples.flatMap(example => missing(example, holds))).toEqual([])
  expect(nonExamples.flatMap(example => wrong(example, holds))).toEqual([])
})
