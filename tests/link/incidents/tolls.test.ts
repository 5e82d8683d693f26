import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/analyze.ts'
import type { Outcome } from '../../../src/report.ts'

/** The tolls of an article's incidents in short: "killed 12" (exact), "killed 8 8.." (low, best, high), "derived". */
function tolls(text: string): string[][] {
  const { incidents } = analyze(text, { published: '2024-05-20' })
  return (incidents ?? []).map(({ toll }) =>
    (Object.keys(toll) as Outcome[]).map(outcome => {
      const { low, best, high, derived } = toll[outcome]!
      const bounds = low === best && best === high ? `${best}` : `${low} ${best ?? '?'} ${high ?? '..'}`
      return `${outcome} ${bounds}${derived ? ' derived' : ''}`
    }),
  )
}

const CASES: readonly (readonly [string, string, string[][]])[] = [
  [
    'a bound stays a bound',
    'A strike on the port killed at least eight people and injured 30.',
    [['killed 8 8 ..', 'injured 30']],
  ],
  [
    'what one hospital received is a part of the dead',
    'Strikes on the camp killed 33 people, the ministry said. Officials at Mercy Hospital said they received the bodies of 17 people.',
    [['killed 33']],
  ],
  [
    'what a hospital counts beyond the dead told of is a rival',
    'Strikes on the camp killed 12 people, the ministry said. Officials at Mercy Hospital said they received the bodies of 17 people.',
    [['killed 12 ? 17']],
  ],
  [
    'a part does not add to its total',
    'Twelve people, including four children, were killed when a bus fell into a gorge.',
    [['killed 12']],
  ],
  [
    'a later toll supersedes an earlier one',
    'A fire swept through a hotel on Sunday.\n\nOfficials at first said that 9 people had died. The death toll later rose to 14, the governor said.',
    [['killed 14']],
  ],
  [
    'what was counted earlier is no rival',
    'The death toll climbed to 27 on Sunday, officials said. Earlier the agency put the toll at 19.',
    [['killed 27']],
  ],
  [
    'a related development is another event',
    'Gunmen killed a priest in a village on Sunday.\n\nIn a related development, troops killed five bandits in a forest.',
    [['killed 1'], ['killed 5']],
  ],
  [
    'the attacker is none of those shot',
    'Two boys were shot by their uncle, who then turned the gun on himself.',
    [['killed 1', 'injured 2 derived']],
  ],
  [
    'the attacker counts among the dead',
    'A guard killed three clerks at a depot before taking his own life.',
    [['killed 4 derived']],
  ],
  [
    'nobody is left hurt where all of those shot died',
    'A man shot his wife and two sons before turning the gun on himself. All four were dead.',
    [['killed 4']],
  ],
  [
    'what is cumulative stays out',
    'A shell killed two farmers on Sunday.\n\nMore than 4,000 people have been killed since the war began.',
    [['killed 2']],
  ],
  [
    'what is long past stays out',
    'A bomb killed three guards on Sunday.\n\nA similar attack in 2004 killed 334 people.',
    [['killed 3']],
  ],
  ['a plan stays out', 'Police arrested a man who had planned to kill 200 people.', []],
  [
    'a forecast stays out',
    'As many as 3,000 people could die in the famine, experts said. Two people have died.',
    [['killed 2']],
  ],
  [
    'a rounded headline speaks for the exact number',
    'Strike on market kills more than 70\n\nA strike killed 75 people in a market on Sunday, rescuers said.\n\nThe army said at least 70 people had died.',
    [['killed 70 75 ..']],
  ],
  [
    'a list holds those whom the headline counts',
    'Avalanche kills three climbers\n\nThree climbers and a guide were killed by an avalanche on Sunday.',
    [['killed 4']],
  ],
  [
    'those who are freed are some of those taken',
    'Gunmen free 14 pupils abducted in May\n\nFourteen of the 19 pupils who were kidnapped last week have been freed.',
    [['kidnapped 19', 'rescued 14']],
  ],
  [
    'what people did is no part of what nature did',
    'A landslide buried a village on Friday, killing 90 people.\n\nMud still covers it. It rains. Roads are cut.\n\nTribal clashes on the road from Wabag killed eight people, the governor said.',
    [['killed 90'], ['killed 8']],
  ],
  [
    'what is told town by town is part of the total',
    'Drones kill six across Ukraine\n\nDrones struck Ukraine on Sunday, killing at least six people.\n\nThree people were killed in Dnipro when a house was hit, a rescuer said. Two more died in Zaporizhzhia, a mayor said.',
    [['killed 6 6 ..']],
  ],
  ['what is feared bounds from above', 'Up to 40 people are feared dead after a ferry sank.', [['killed 0 ? 40']]],
  ['a vague word has no best', 'Dozens of people were wounded when a stand fell.', [['injured 24 ? ..']]],
  [
    'disjoint groups of a sentence are summed',
    'Nine rebels died and two soldiers were killed in the clash.',
    [['killed 11 derived']],
  ],
  [
    'the dead are not among the injured',
    'Four people were shot outside a bar on Sunday, one fatally.',
    [['killed 1', 'injured 3 derived']],
  ],
  [
    'a person told of twice is counted once',
    'A 24-year-old man was shot and killed on Sunday.\n\nThe victim died at the scene, police said. The man was shot twice.',
    [['killed 1']],
  ],
  [
    'two people told of one by one are two',
    'A 24-year-old man was shot dead on Sunday.\n\nA 31-year-old woman also died at the scene, police said.',
    [['killed 2 derived']],
  ],
  [
    'a perpetrator who dies counts',
    'A gunman shot and killed three women in a clinic on Sunday before he killed himself.',
    [['killed 4 derived']],
  ],
  ['nobody hurt is a toll of nought', 'A roof fell in on Sunday. No one was hurt.', [['injured 0']]],
  ['no reports are no toll', 'A quake shook the town. There were no immediate reports of casualties.', [[]]],
  ['households are no people', 'About 300 families were evacuated.', [[]]],
  [
    'a separate event has its own toll',
    'A bomb killed 19 people at a market on Sunday.\n\nIn a separate attack, gunmen killed four guards at a mine.',
    [['killed 19'], ['killed 4']],
  ],
  [
    'what happened days before is an event of its own',
    'A gunman killed nine guards on Sunday, police said.\n\nTwo days earlier, a bomb killed a driver and his assistant.',
    [['killed 9'], ['killed 2']],
  ],
  [
    'news of a week is not the crash of a month',
    'The army wants to leave.\n\nNothing was said of the border. The talks went on. Nobody knew more. The talks ended.\n\nLast week, fighters killed three soldiers and wounded six others. In addition, 73 soldiers were killed when two helicopters crashed in April.',
    [['killed 3', 'injured 6'], ['killed 73']],
  ],
  [
    'an estimate of somebody else leaves the toll that headline and lede give',
    'Gunmen ambush convoy, killing nine\n\nGunmen ambushed a convoy on Sunday, killing at least nine people, the ministry said.\n\nThe road was closed. Soldiers searched the bush. A helicopter flew over it.\n\nA teacher put the death toll at 15.',
    [['killed 9 9 15']],
  ],
  [
    'what the event came days after is another event',
    'A ferry sank off the island on Tuesday, and 29 people drowned.\n\nDivers searched the wreck. The sea was rough. Relatives waited. Nothing was found.\n\nThe sinking came eight days after a boat caught fire off Masbate. One passenger died and six others were injured.',
    [['killed 29'], ['killed 1', 'injured 6']],
  ],
  [
    'an earlier year is no news',
    'A bomb killed three guards on Sunday.\n\nHer group counted 2,140 people killed in the north in 2023.',
    [['killed 3']],
  ],
  [
    'a stretch of years counts many events',
    'An avalanche killed three climbers on Sunday.\n\nBetween 1950 and 1990 at least 340 people had died on the peaks.',
    [['killed 3']],
  ],
  [
    'that nobody was hurt at a protest makes no event',
    'Two steelmakers will merge. The price is high. Shares rose. The deal is to close in May. Bankers were pleased.\n\nWorkers burned pallets on Tuesday; no one was hurt.',
    [],
  ],
  [
    'a round-up tells its events apart, the gravest first; what sums them up is no toll',
    'Three killed, nine wounded in weekend shootings across the city\n\nThree people were killed and nine wounded in weekend shootings across the city.\n\nAbout 4 a.m. Sunday, a man was shot dead in Eastfield. He was 31.\n\nTwo hours earlier, at 2 a.m., four people were wounded outside a bar in Westfield.\n\nAt 11 p.m. Saturday, two brothers were killed in a car in Northfield.',
    [['injured 4'], ['killed 1'], ['killed 2']],
  ],
  [
    'what one man did at several places is one event',
    'A gunman killed six people in a string of shootings across the county on Sunday.\n\nAt 5 p.m., he shot a woman in the leg.',
    [['killed 6', 'injured 1']],
  ],
  [
    'what is told aside goes on in the next sentence',
    'Four people were shot outside a bar on Sunday.\n\nIt came after a guard was killed at the bar in November of 2012. Two people were shot in that incident. One of them died.',
    [['injured 4']],
  ],
  [
    'the date of the figure that the headline gives is the main one',
    'Four men shot near park\n\nA boy was shot and killed on the same block on Friday, May 10. Four men were shot near the park on Sunday night.',
    [['injured 4'], ['killed 1']],
  ],
  [
    'how many of those shot died is the number of the dead',
    'Four people were shot at a station on Sunday, two fatally. One man died at the scene.',
    [['killed 2', 'injured 2 derived']],
  ],
  [
    'all four who were shot are the four dead',
    'Four bodies were found in a house on Sunday. All four people were shot in the head, police said.',
    [['killed 4']],
  ],
  [
    'early reports are overtaken, early Sunday is a time',
    'Early reports spoke of nine dead in the blast. A bomb killed five people early Sunday.',
    [['killed 5']],
  ],
  [
    'some of the wounded are a part of them',
    'A bomb wounded 14 people on Sunday.\n\nFour of the wounded are in critical condition, the doctor said.',
    [['injured 14']],
  ],
  [
    'figures of one sentence that come to the total are its parts, no rivals',
    'At least 36 people were killed when a bus fell into a gorge on Monday, officials said.\n\nWhile 28 people died on the spot, eight succumbed to their injuries in hospital, the magistrate said.',
    [['killed 36 36 ..']],
  ],
  [
    'figures of one sentence that come to something else are no parts',
    'At least 36 people were killed when a bus fell into a gorge on Monday, officials said.\n\nWhile 28 people died on the spot, five succumbed to their injuries in hospital, the magistrate said.',
    [['killed 28 ? ..']],
  ],
  [
    'a count that holds the gunman outweighs the same count without him',
    'Three dead after shooting at mill\n\nFour people are dead, including the gunman, after a shooting at a mill on Sunday.',
    [['killed 4']],
  ],
  [
    'a road toll counts many accidents',
    'The holiday road toll has risen to eight following the death of a man in a crash on Sunday.',
    [['killed 1']],
  ],
  [
    'some of the bodies are no number of the dead',
    'A massacre was reported on Monday. Three of the bodies were dragged into the yard.',
    [[]],
  ],
]

const SCENES: readonly (readonly [string, string, string | null])[] = [
  [
    'the village and not the far town that it is measured from',
    'A landslide killed 90 people in Papua New Guinea.\n\nA hillside collapsed on Friday on to Wabag village in Enga province, about 600 km north-west of Port Moresby.',
    'Wabag',
  ],
  [
    'the country that was struck, not one of its towns',
    'Drones kill six across Ukraine\n\nDrones struck Ukraine on Sunday, killing at least six people.\n\nThree people were killed in Dnipro when a house was hit, a rescuer said. Two more died in Zaporizhzhia, a mayor said.',
    'Ukraine',
  ],
  [
    'the town of the sentence in which the attack took place',
    'Gunmen killed nine people in northern Mozambique on Sunday.\n\nThe attack took place near the town of Macomia, an official said in Maputo.',
    'Macomia',
  ],
  [
    'the country of the own sentence, not a town abroad',
    'Fighters killed three soldiers in southern Lebanon on Sunday. The envoy gave a lecture in Baltimore.',
    'Lebanon',
  ],
  [
    'the town beside the first figure of a wide disaster, not one hit later',
    'A typhoon killed nine people in Vietnam on Sunday.\n\nNo deaths were reported in Vinh, but two people died in Haiphong.',
    'Vietnam',
  ],
  [
    'not where an official spoke',
    'Fighters killed three soldiers on Sunday, an officer told reporters on Monday in Nairobi.',
    null,
  ],
  [
    'for a place that no list holds the one around it',
    'Gunmen killed nine people near the village of Ummdash in Bama on Sunday.',
    'Bama',
  ],
  ['no town that a later sentence names', 'Fighters killed three soldiers. It rained. He spoke in Baltimore.', null],
]

describe('scenes', () => {
  it.each(SCENES)('%s', (_fact, text, expected) => {
    const { incidents, locations } = analyze(text, { published: '2024-05-20' })
    expect(locations!.find(({ id }) => id === incidents![0]!.location)?.name ?? null).toBe(expected)
  })
})

describe('tolls', () => {
  it.each(CASES)('%s', (_fact, text, expected) => expect(tolls(text)).toEqual(expected))

  it('leave what explains the news aside', () => {
    const text = [
      'Rebels return two hostages\n\nRebels freed two hostages on Sunday, the second exchange in a month.',
      'The two, both abducted on 7 October 2021, flew home. Rebels killed 1,200 people that day.',
      'A strike in Kano killed three people on Sunday.',
    ].join('\n\n')
    expect(analyze(text, { published: '2024-05-20' }).incidents![0]!.toll.killed).toMatchObject({ best: 3 })
  })

  it('rest on figures of the report', () => {
    const { casualties, incidents } = analyze('Four people were shot outside a bar, one fatally.')
    const ids = casualties!.map(({ id }) => id)
    const figures = incidents!.flatMap(({ toll }) => Object.values(toll).flatMap(({ figures }) => figures))
    expect(figures.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining(figures))
  })

  it('widen where sources differ', () => {
    const text =
      'A strike hit the port on Sunday.\n\nThe health ministry said 43 people had been killed. The army said 26 people had been killed.'
    const { incidents } = analyze(text)
    expect(incidents![0]!.toll.killed).toMatchObject({ low: 26, high: 43 })
  })

  it('note that the attacker is among the dead', () => {
    const { casualties } = analyze('Twelve people died in the blast, including the attacker.')
    expect(casualties!.map(({ includesPerpetrator }) => includesPerpetrator)).toEqual([true, true])
  })

  it('say in the trace why, in words', () => {
    const text =
      'A bomb wounded 14 people on Sunday.\n\nFour of the wounded are in critical condition. It rained. It rained again.\n\nTwo days earlier, a mine killed two guards. In 2004, a bomb killed nine people.'
    const { trace } = analyze(text, { explain: true, published: '2024-05-20' })
    const told = trace!.filter(({ kind }) => kind === 'toll').map(({ evidence }) => evidence.slice(1).join('; '))
    expect(told).toEqual([
      'i1; the figure that the article stands by',
      'i1; part of the 14',
      'i2, another event: it is told as so long before the main event (Two days earlier); event/so-long-before; the figure that the article stands by',
      'background: 2004',
    ])
  })

  it.each([
    ['others where none were told before are all', 'One man was killed and three others were wounded.', 3, 'total'],
    [
      'others beside those told before add to them',
      'Two men were wounded. Three others were wounded.',
      3,
      'additional',
    ],
    ['more than before add to the toll that is told', 'Two more die as death toll rises to seven.', 2, 'additional'],
  ])('%s', (_fact, text, value, scope) =>
    expect(analyze(text).casualties!.find(({ count }) => count.value === value)?.scope).toBe(scope),
  )

  it('say in the trace which figures were used and which were left out', () => {
    const text = 'Twelve people were killed, including four children. As many as 90 people could die, experts said.'
    const { trace } = analyze(text, { explain: true })
    const told = trace!.filter(({ kind }) => kind === 'toll').map(({ decision, by }) => `${decision} ${by}`)
    expect(told).toEqual(['kept toll/stated', 'dropped toll/part', 'dropped toll/hypothetical'])
  })
})
