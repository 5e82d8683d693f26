import { expect, it } from 'vitest'
import { ORGANIZATION_RULES } from '../../../../src/extract/names/evidence/organizations.ts'
import { type RuleExamples, uncovered } from '../../../examples.ts'
import { missing, wrong } from '../reading.ts'

const MATCH = 'The striker scored two goals in a cup match of the season.'

const TABLE: Readonly<Record<string, RuleExamples>> = {
  'organization/known': {
    examples: ['They joined [Amnesty International].'],
    nonExamples: ['They joined [Xyrqat Vlomp].'],
  },
  'organization/known-word': { examples: ['They fled [Hezbollah].'], nonExamples: ['They fled [Xyrqat].'] },
  'organization/known-ordinary-word': {
    examples: ['A bill that [Congress] passed.'],
    nonExamples: ['[Congress] passed it.'],
  },
  'organization/ends-in-known': {
    examples: ['They asked the [Ukrainian Red Cross].'],
    nonExamples: ['They asked the [Xyrqat Red Cross].'],
  },
  'organization/club': { examples: [`They left [Juventus]. ${MATCH}`], nonExamples: ['They left [Juventus].'] },
  'organization/club-of-ordinary-word': {
    examples: [`They beat the [Lions]. ${MATCH}`],
    nonExamples: ['They beat the [Lions].'],
  },
  'organization/known-acronym': { examples: ['They asked [NATO].'], nonExamples: ['They asked [XQRT].'] },
  'organization/acronym': {
    examples: ['They asked the [XQRT].'],
    nonExamples: ['They left the [USA].', 'It is on [TV].', 'STOP THE [XQRT] NOW'],
  },
  'organization/acronym-after': {
    examples: ['The [Xyrqat Vlomp Union] (XVU) met.'],
    nonExamples: ['The [Xyrqat Vlomp Union] (NATO) met.', 'The [Xyrqat Vlomp Union] met.'],
  },
  'organization/blend-in-brackets': {
    examples: ['The Superintendency of Land Transport ([Sutran]) met.'],
    nonExamples: ['The Superintendency of Land Transport ([Maria]) met.', 'The town of Xyrqat ([Vlomp]) met.'],
  },
  'organization/court': {
    examples: ['[Preston Crown Court] heard that he fled.'],
    nonExamples: ['He met [Anna Court].'],
  },
  'organization/list-of-fields': {
    examples: [
      'The [Ministry of Health, Labour and Welfare] said so.',
      'He left the [Bureau of Tobacco, Firearms and Explosives].',
    ],
    nonExamples: ['[Church of Norway], Sweden and Denmark agreed.'],
  },
  'organization/before-ticker': {
    examples: ['[Xyrqat] (XYR.DE) fell.', '[Xyrqat] (NYSE: XYR) rose.'],
    nonExamples: ['[Xyrqat] (left) fell.'],
  },
  'organization/acronym-in-brackets': {
    examples: ['The Xyrqat Union ([XU]) met.'],
    nonExamples: ['The union [XU] met.'],
  },
  'organization/strong-tail': {
    examples: ['They own [Xyrqat Industries].'],
    nonExamples: ['They own [Xyrqat Street].'],
  },
  'organization/tail': { examples: ['They own the [Xyrqat Group].'], nonExamples: ['They own [Xyrqat Industries].'] },
  'organization/head-of': {
    examples: ['It was the [Ministry of Xyrqat].'],
    nonExamples: ['It was the [City of Xyrqat].'],
  },
  'organization/longer': {
    examples: ['They own the [Xyrqat Vlomp Group].'],
    nonExamples: ['They own the [Xyrqat Group].'],
  },
  'organization/much-longer': {
    examples: ['They own the [New Xyrqat Vlomp Group].'],
    nonExamples: ['They own the [Xyrqat Vlomp Group].'],
  },
  'organization/ampersand': { examples: ['They own [Xyrqat & Vlomp].'], nonExamples: ['They own [Xyrqat Vlomp].'] },
  'organization/camel-case': {
    examples: ['They sold [XyrQat].'],
    nonExamples: ['They met [McDonald] there.', 'They sold [Xyrqat].'],
  },
  'organization/club-tail': { examples: ['They met [Chicago Sharks].'], nonExamples: ['They met [Xyrqat Sharks].'] },
  'organization/agents-after': {
    examples: ['An [Xyrqat] spokesman left.', 'It is [Xyrqat]’s shareholders.'],
    nonExamples: ['An [Xyrqat] window broke.'],
  },
  'organization/metonym': {
    examples: ['The [Kremlin] denied it.'],
    nonExamples: ['They met in the [Kremlin] at noon.'],
  },
  'organization/part-of-longer-name': {
    examples: ['They own [Xyrqat] Vlomp.'],
    nonExamples: ['They own [Xyrqat] shops.'],
  },
  'organization/known-in-longer-name': {
    examples: ['The Xyrqat [Democratic Party] met.'],
    nonExamples: ['The [Democratic Party] met.', 'The Xyrqat [Red Cross] met.'],
  },
  'organization/people-first': {
    examples: ['They asked the [Ukrainian Labour Party].', 'It was the [German Xyrqat Institute].'],
    nonExamples: ['They asked the [Labour Party].', 'They asked the [Ukrainian Xyrqat].'],
  },
  'organization/agency-of-country': {
    examples: [
      'Prices rose, [Statistics Canada] said.',
      'It was [Cricket Australia].',
      '[Fisheries and Oceans Canada] left.',
    ],
    nonExamples: ['They left [Xyrqat Canada].', 'It was [Cricket Xyrqat].', '[Cricket in Australia] is old.'],
  },
  'organization/newspaper': {
    examples: ['The [Orlando Sentinel] wrote it.', 'The [Fort Worth Star-Telegram] wrote it.'],
    nonExamples: [
      'The [Xyrqat Sentinel] wrote it.',
      'The [Orlando Xyrqat] wrote it.',
      'The [Orlando Sentinel] Xyrqat.',
    ],
  },
  'organization/hall-of-fame': {
    examples: ['He is in the [Baseball Hall of Fame].'],
    nonExamples: ['He is in the [Hall of Xyrqat].', 'It is the [Hall of Fame].'],
  },
  'organization/partners': {
    examples: ['They asked [Xyrqat, Vlomp & Co.] of the town.'],
    nonExamples: ['They went to [London, Vlomp & Co.] there.', 'They asked [Vlomp & Co.] there.'],
  },
  'organization/brand': {
    examples: ['They ate at [McDonald’s] again.'],
    nonExamples: ['They ate at [Xyrqat]’s again.'],
  },
  'organization/west-bank': {
    examples: ['They live in the [Jewish West Bank] towns.'],
    nonExamples: ['They own the [Xyrqat Bank].'],
  },
  'organization/ship': {
    examples: ['They sailed in the [USS Xyrqat Vlomp] then.'],
    nonExamples: ['They own the [BBC Xyrqat Vlomp] then.', 'They saw the [USS].'],
  },
  'organization/part-of-title': {
    examples: ['They met [Hong Kong Financial] Secretary Xyrqat there.'],
    nonExamples: ['They met [Xyrqat Financial] there.', 'They met [Xyrqat Police] Chief Vlomp there.'],
  },
  'organization/number-or-money': {
    examples: [
      'It was part [XVII] of the book.',
      'They paid him [KD] 890 for the house.',
      'They paid [NT]$500 for it.',
    ],
    nonExamples: ['They left the [XQRT] in 1990.', 'They left the [XQRT] there.'],
  },
  'organization/handle-or-letter': {
    examples: ['They wrote to @[XQRT] again.', 'It is plan [X] again.'],
    nonExamples: ['They wrote to [XQRT] again.'],
  },
  'organization/goes-on-with-word': {
    examples: ['It is the [Supreme Court] of Appeal.', 'It is the [National Trust] for Historic Vlomp.'],
    nonExamples: ['It is the [Supreme Court] of Kenya.', 'It is the [Supreme Court] of the land.'],
  },
  'organization/goes-on-with-of': {
    examples: ['It is the [Communist Party] of Xyrqat.'],
    nonExamples: ['It is the [Communist Party].'],
  },
  'organization/complement-of-office': {
    examples: ['He is Minister of [Information Technology] there.'],
    nonExamples: ['He is in [Information Technology] there.'],
  },
  'organization/plays': {
    examples: [`In the rain [Chicago] beat Denver. ${MATCH}`],
    nonExamples: [
      'In the rain [Chicago] beat the odds.',
      `In the rain [France] beat Italy. ${MATCH}`,
      `They are in [Chicago]. ${MATCH}`,
    ],
  },
  'organization/kind-after': {
    examples: ['It was the [Xyrqat] newspaper.'],
    nonExamples: ['It was the [Xyrqat] river.'],
  },
  'organization/kind-before': { examples: ['It was carmaker [Xyrqat].'], nonExamples: ['It was the river [Xyrqat].'] },
  'organization/name-ending': {
    examples: ['They own [Xyrqatbank].'],
    nonExamples: ['They own [Xyrqat].', 'They read the [Password].'],
  },
  'organization/known-part': {
    examples: ['They own the [Google Group].'],
    nonExamples: ['They own the [Xyrqat Group].'],
  },
  'organization/two-joined': {
    examples: ['It was [Xyrqat Club and Vlomp Club].', 'It was the [Ministry of Interior and the Public Authority].'],
    nonExamples: ['It was the [Ministry of Trade and Industry].'],
  },
  'organization/placed': {
    examples: ['It was the [Bank of England in Xyrqat].'],
    nonExamples: ['It was the [Bank of Xyrqat].'],
  },
  'organization/named-after': {
    examples: ['They study at [King Xyrqat Medical School].'],
    nonExamples: ['They met [King Xyrqat School] there.', 'They own [Xyrqat Vlomp Medical School].'],
  },
  'organization/country-last': {
    examples: ['They joined [Xyrqat Kenya] there.'],
    nonExamples: ['They left [Central Kenya].', 'They joined [Maria Kenya].', 'They joined [Xyrqat Vlomp].'],
  },
  'organization/opening-word': {
    examples: ['They robbed the [Banco Xyrqat].'],
    nonExamples: ['They robbed the [Xyrqat Banco].'],
  },
  'organization/said-it': {
    examples: ['Later [Xyrqat] said it would close.'],
    nonExamples: ['Later [Xyrqat] said he would close.'],
  },
  'organization/shares-in': {
    examples: ['They sold shares in [Xyrqat].'],
    nonExamples: ['They sold houses in [Xyrqat].'],
  },
  'organization/part-of': {
    examples: ['They are members of the [Xyrqat].', 'She is a co-founder of [Xyrqat Vlomp].'],
    nonExamples: ['They are friends of the [Xyrqat].', 'They met members of the [Irish].'],
  },
  'organization/belongings-after': {
    examples: ['The [Xyrqat] spokesperson left.', 'They left [Xyrqat]’s headquarters.'],
    nonExamples: ['An [Xyrqat] window broke.', 'A [Chicago] spokesperson left.'],
  },
  'organization/kind-in-apposition': {
    examples: [
      'They asked [Xyrqat], a small charity based in the north.',
      'They asked [Xyrqat Vlomp], one of the oldest banks in town.',
    ],
    nonExamples: [
      'They asked [Xyrqat], a company spokesman, and left.',
      'They asked [Xyrqat], a party official with the group.',
      'They asked [Xyrqat], a river.',
    ],
  },
  'organization/kind-named': {
    examples: [
      'It was a group called [Xyrqat].',
      'They founded an organisation, “[Xyrqat Vlomp]”.',
      'They sued companies such as [Xyrqat].',
      'It is a network known as [Xyrqat].',
    ],
    nonExamples: ['It was a dog called [Xyrqat].', 'They said “[Xyrqat]”.'],
  },
  'organization/worked-for': {
    examples: ['He is an analyst at [Xyrqat].', 'A spokesman for the [Xyrqat] left.'],
    nonExamples: ['He is at [Xyrqat].', 'A lawyer for [Xyrqat] left.'],
  },
  'organization/owner': {
    examples: ['They sold the [Xyrqat]-owned shops.'],
    nonExamples: ['They met the [Xyrqat]-born singer.', 'They met [Iran]-backed fighters.'],
  },
  'organization/deals': { examples: ['Later [Xyrqat] unveiled it.'], nonExamples: ['Later [Xyrqat] wept.'] },
  'organization/in-a-statement': {
    examples: ['Later [Xyrqat] said in a written statement that it was so.'],
    nonExamples: ['Later [Xyrqat] said in a whisper that it was so.'],
  },
  'organization/party-of': {
    examples: ['They asked [Xyrqat Vlomp] Rep. Anna Gonzalez.', 'The [Xyrqat] caucus met.'],
    nonExamples: ['The [Opposition] caucus met.', 'They asked [Chicago] lawmakers.'],
  },
  'organization/which-after': {
    examples: ['They left [Xyrqat], which closed.'],
    nonExamples: ['They left [Xyrqat], who closed.'],
  },
  'organization/before-colon': {
    examples: ['A [Better Council]: the town met on Tuesday to vote.'],
    nonExamples: ['They want a [Better Council] soon.'],
  },
  'organization/links-in-capitals': {
    examples: ['THE [SCHOOL FOR XYRQAT] WAS CLOSED.'],
    nonExamples: ['The [School for Xyrqat] was closed.'],
  },
  'organization/wrong-link': {
    examples: ['They like [Xyrqat and Vlomp].'],
    nonExamples: ['They like the [Bank of Xyrqat].'],
  },
  'organization/possessive-inside': {
    examples: ['It was [Xyrqat’s Vlomp].'],
    nonExamples: ['It was the [Xyrqat Lawyers’ Association].'],
  },
  'organization/title-first': {
    examples: ['Then [President Xyrqat] left.'],
    nonExamples: ['Then [Xyrqat Council] left.'],
  },
  'organization/rank-in-letters': {
    examples: ['They asked [SP] Ravi Rao.', 'The Superintendent of Police ([SP]) left.'],
    nonExamples: ['They asked the [SP] about it.', 'They own the [SP] Group.'],
  },
  'organization/title-last': {
    examples: ['They met [Bank of Xyrqat President] Anna Gonzalez.'],
    nonExamples: ['They met the [Bank of Xyrqat].', 'They met [President].'],
  },
  'organization/car': {
    examples: ['They stopped a [Toyota Xyrqat].'],
    nonExamples: ['They own the [Toyota Foundation].', 'They own the [Xyrqat Toyota].'],
  },
  'organization/place-tail': { examples: ['They crossed [Xyrqat Bridge].'], nonExamples: ['They own [Xyrqat Group].'] },
  'organization/thing': {
    examples: ['They signed the [Xyrqat Trade Agreement].'],
    nonExamples: ['They own the [Xyrqat Trade Group].', 'They lead the [Bank of Agreement].'],
  },
  'organization/calendar-word': { examples: ['On [Monday] they left.'], nonExamples: ['On [Xyrqat] they left.'] },
  'organization/leading-ordinary-word': {
    examples: ['[Police Xyrqat] left.'],
    nonExamples: ['In the end [Police Xyrqat] left the town.', '[National Council] met.'],
  },
  'organization/in-heading': {
    examples: [
      'The Long Road To A [Better Council]\n\nA council met on Tuesday and it said that the road to the town was long.',
    ],
    nonExamples: ['They met the [Better Council] there.'],
  },
  'organization/ends-with-number': {
    examples: ['They met [Xyrqat 12] there.'],
    nonExamples: ['They met [Xyrqat] there.'],
  },
}

it('has examples and non-examples of every rule', () => {
  expect(
    uncovered(
      ORGANIZATION_RULES.map(({ id }) => id),
      TABLE,
    ),
  ).toEqual([])
})

it.each(ORGANIZATION_RULES.map(rule => [rule.id, rule] as const))('%s', (id, { holds }) => {
  const { examples, nonExamples } = TABLE[id]!
  expect(examples.flatMap(example => missing(example, holds))).toEqual([])
  expect(nonExamples.flatMap(example => wrong(example, holds))).toEqual([])
})
