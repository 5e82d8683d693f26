import type { RuleExamples } from '../../examples.ts'

const LEDE = 'A bomb killed 19 people in Kano on Sunday, police said.'
const FILLER = 'The road was closed. Shops stayed shut. It rained. Nobody knew more.'

/** What sets the marked figure apart from the main event, and like figures that it does not set apart. */
export const APART_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'event/second-headline': {
    examples: [
      'Man kills his wife in Leeds; [crash claims three teens]\n\nA man killed his wife in Leeds on Sunday.\n\nA crash [killed three teenagers] on the coast road.',
    ],
    nonExamples: [
      'Crash kills three teens; two hurt\n\nA crash killed three teenagers on the coast road on Sunday and injured two.',
    ],
  },
  'event/own-heading': {
    examples: [
      `${LEDE}\n\n${FILLER}\n\nZaria market fire\n\n[Four traders died] when stalls burned down.`,
      `${LEDE}\n\n${FILLER}\n\nAlso this weekend\n\n[Two guards were killed] at a mine.`,
    ],
    nonExamples: [
      `${LEDE}\n\n${FILLER}\n\nThe aftermath\n\nFour traders died in hospital.`,
      `${LEDE}\n\n${FILLER}\n\nKano bomb\n\nFour of the dead were traders.`,
    ],
  },
  'event/so-long-before': {
    examples: [`${LEDE}\n\n${FILLER}\n\nTwo days earlier, a mine [killed two guards].`],
    nonExamples: [
      `${LEDE}\n\n${FILLER}\n\nTwo guards were killed by the blast.`,
      `${LEDE}\n\n${FILLER}\n\nTwo days later, two guards died.`,
    ],
  },
  'event/came-days-after': {
    examples: [`${LEDE}\n\n${FILLER}\n\nThe blast came two weeks after a tanker caught fire. [One driver died].`],
    nonExamples: [`${LEDE}\n\n${FILLER}\n\nHelp came two hours too late. One driver died.`],
  },
  'event/earlier-date': {
    examples: [`${LEDE}\n\n${FILLER}\n\nOn 8 May a mine [killed two guards].`],
    nonExamples: [`${LEDE}\n\n${FILLER}\n\nOn 18 May a mine killed two guards.`],
  },
  'event/opens-on-day-before': {
    examples: [`${LEDE}\n\n${FILLER}\n\nOn Saturday, [two guards were killed] in the state, the union said.`],
    nonExamples: [
      `${LEDE}\n\n${FILLER}\n\nOn Sunday, two guards were killed in the state, the union said.`,
      `${LEDE}\n\n${FILLER}\n\nThe two guards killed had come on Saturday.`,
    ],
  },
  'event/dated-by-month': {
    examples: [`${LEDE}\n\n${FILLER}\n\nA helicopter crash [killed 73 soldiers] in May.`],
    nonExamples: [`${LEDE}\n\n${FILLER}\n\nThe blast also killed 73 goats and two soldiers.`],
  },
  'event/told-apart': {
    examples: [
      `${LEDE}\n\nIn a separate attack, gunmen [killed four guards] at a mine.`,
      `${LEDE}\n\nElsewhere, [four guards died] at a mine.`,
      `${LEDE}\n\nIn neighbouring Niger, a landslide [killed four miners].`,
      `${LEDE}\n\nMeanwhile, in Jos, a mob [killed two drivers].`,
    ],
    nonExamples: [
      `${LEDE}\n\nGunmen then killed four guards at the market.`,
      `${LEDE}\n\nMeanwhile, in a ward of the hospital, four guards died.`,
      `${LEDE}\n\nFour guards are in a separate room of the hospital, wounded.`,
    ],
  },
  'event/hours-later': {
    examples: [
      'A man was shot dead in Leeds on Sunday.\n\nAbout two hours later, [a second man was shot and killed] in Mill Road, police said.',
    ],
    nonExamples: [
      'A man was shot dead in Leeds on Sunday.\n\nAbout two hours later, he was found dead in Mill Road, police said.',
      'A man was shot dead in Leeds on Sunday.\n\nAbout two hours later, a woman was shot and killed in Leeds, police said.',
    ],
  },
  'event/next-of-round-up': {
    examples: [
      'Three killed in weekend shootings across the city\n\nThree people were killed in weekend shootings across the city.\n\nAbout 4 a.m. Sunday, a man was shot dead in Eastfield.\n\nAt 11 p.m. Saturday, [two brothers were killed] in a car in Northfield.',
    ],
    nonExamples: [
      'Three killed in weekend shootings across the city\n\nThree people were killed in weekend shootings across the city.\n\nAbout 4 a.m. Sunday, a man was shot dead in Eastfield. The man was 31 and died at once.',
    ],
  },
  'event/other-kind': {
    examples: [
      `A landslide killed 19 people in Enga on Sunday, police said.\n\n${FILLER}\n\nTribal clashes on the road [killed eight men].`,
    ],
    nonExamples: [
      `A landslide killed 19 people in Enga on Sunday, police said.\n\n${FILLER}\n\nFloods on the road killed eight men.`,
    ],
  },
  'event/known-town': {
    examples: [
      'A car bomb killed nine people in Kirkuk on Monday.\n\nGunmen killed four guards in Samarra.\n\nIt rained in the hills. The wind was strong.\n\nIn Samarra, [two women were wounded].',
    ],
    nonExamples: ['A car bomb killed nine people in Kirkuk on Monday.\n\nTwo women were wounded.'],
  },
  'event/other-country': {
    examples: [
      `A bomb killed 19 people in Kano on Sunday.\n\n${FILLER}\n\nIn southern Niger, gunmen [killed four guards], the army said.`,
    ],
    nonExamples: [
      `A bomb killed 19 people in Kano on Sunday.\n\n${FILLER}\n\nIn northern Nigeria, four guards were killed.`,
      `A quake killed 19 people in Kano on Sunday.\n\n${FILLER}\n\nIn southern Niger, four people were killed.`,
    ],
  },
  'event/far-place': {
    examples: [
      'A car bomb killed nine people in Kirkuk on Monday.\n\nGunmen [killed four guards] in Samarra.',
      'A car bomb killed nine people in Kirkuk on Monday.\n\nGunmen also attacked a checkpoint in Samarra. [Four guards were killed] there.',
    ],
    nonExamples: [
      'A quake killed nine people in Kirkuk on Monday.\n\nFour guards were killed in Samarra.',
      'Storm Ada struck the north on Monday.\n\nNine people died in Kirkuk.\n\nFour guards were killed in Samarra.',
      'A car bomb killed nine people in Kirkuk on Monday.\n\nThe governor was in Samarra. There were four guards among the dead.',
      'A car bomb killed Karim Hassan in Kirkuk on Monday.\n\nKarim Hassan died in Samarra.',
      'Two men were shot dead at a party in Leeds on Monday.\n\nTwo men were shot dead in Plymouth, a neighbour said.',
    ],
  },
}

/** What ties the marked figure to an event told before. */
export const JOIN_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'event/town-of-total': {
    examples: [
      'A storm killed 12 people across Vietnam on Sunday.\n\n[Seven people died] in Vinh when roofs fell. In Haiphong [four were killed].',
    ],
    nonExamples: ['A storm killed 12 people across Vietnam on Sunday.\n\nSeven people were hurt.'],
  },
  'event/round-up-goes-on': {
    examples: [
      'Three killed in weekend shootings across the city\n\nThree people were killed in weekend shootings across the city.\n\nAbout 4 a.m. Sunday, a man was shot dead in Eastfield.\n\n[The man died] at once.',
    ],
    nonExamples: ['A man was shot dead in Eastfield on Sunday.\n\nThe man died at once.'],
  },
  'event/same-toll': {
    examples: [`${LEDE} The [death toll later rose to 21], the governor said.`],
    nonExamples: [`${LEDE}\n\nThe death toll later rose to 21, the governor said.`],
  },
  'event/same-number': {
    examples: [
      `${LEDE}\n\nOn 8 May a mine killed 12 guards.\n\n${FILLER}\n\n[The 12 guards killed] were from one village.`,
    ],
    nonExamples: [`${LEDE}\n\n${FILLER}\n\nFourteen people were wounded.`],
  },
  'event/named-again': {
    examples: [
      `${LEDE}\n\nOn 8 May an ambush killed 12 guards.\n\n${FILLER}\n\nThe ambush also [wounded three drivers].`,
    ],
    nonExamples: [`${LEDE}\n\nOn 8 May an ambush killed 12 guards.\n\n${FILLER}\n\nThree drivers were wounded.`],
  },
  'event/same-paragraph': {
    examples: [`${LEDE} [Forty were wounded].`],
    nonExamples: [`${LEDE}\n\nForty were wounded.`],
  },
  'event/known-people': {
    examples: [`${LEDE}\n\nIn a separate attack, gunmen killed a guard at a mine.\n\n[The guard died] at once.`],
    nonExamples: [`${LEDE}\n\nIn a separate attack, gunmen killed a guard at a mine.\n\nForty people were wounded.`],
  },
  'event/same-victims': {
    examples: [
      `${LEDE}\n\nIn a separate attack, gunmen killed four soldiers at a mine.\n\n[Eleven soldiers were wounded].`,
    ],
    nonExamples: [
      `${LEDE}\n\nIn a separate attack, gunmen killed four soldiers at a mine.\n\nEleven people were wounded.`,
    ],
  },
}

/** What the marked place is taken from as that of the main event. */
export const SCENE_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'scene/wide-disaster': {
    examples: ['A typhoon killed nine people in [Vietnam] on Sunday.\n\nTwo people died in Haiphong.'],
    nonExamples: ['A bomb killed nine people in Vietnam on Sunday.\n\nTwo people died in Haiphong.'],
  },
  'scene/turning-sentence': {
    examples: [`A bomb killed 19 people on Sunday.\n\nIn neighbouring [Niger], a landslide killed four miners.`],
    nonExamples: ['A bomb killed 19 people in Niger on Sunday.'],
  },
  'scene/own-sentence': {
    examples: ['A bomb killed 19 people in [Kano] on Sunday.'],
    nonExamples: ['A bomb killed 19 people on Sunday. The president of Niger spoke.'],
  },
  'scene/event-told-on': {
    examples: ['Gunmen killed nine people on Sunday.\n\nThe attack took place near [Macomia].'],
    nonExamples: ['Gunmen killed nine people on Sunday.\n\nThe president of Niger spoke of them.'],
  },
  'scene/lede': {
    examples: ['A blast was heard in [Kano] on Sunday.\n\nNineteen people were killed.'],
    nonExamples: [
      'A man spoke in court.\n\nThe case is old.\n\nIt rained. It is known.\n\nHe lived in Kano.\n\nNineteen people were killed.',
    ],
  },
  'scene/neighbouring-sentence': {
    examples: [
      `Prices rose. Wages fell. Taxes rose. Rents fell. Nobody knew why.\n\nA shell fell in [Kano] on Sunday. Nineteen people were killed.`,
    ],
    nonExamples: [
      `Prices rose. Wages fell. Taxes rose. Rents fell. Nobody knew why.\n\nA shell fell in Kano on Sunday.\n\nNineteen people were killed.`,
    ],
  },
  'scene/event-named-after': {
    examples: ['Police name [Kano] bombing suspect\n\nThe bomb killed 19 people on Sunday, they said.'],
    nonExamples: [
      'Police name Kano suspect in bombing\n\nThe bomb killed 19 people on Sunday, they said.',
      'Veteran of Iraq war held\n\nHe killed 19 people on Sunday, they said.',
    ],
  },
}

/** What the marked date is taken from as the day of the main event. */
export const DAY_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'day/inside-toll': {
    examples: ['The death toll from the quake that struck Jumla [late on Friday night] climbed to 120 on Sunday.'],
    nonExamples: ['The death toll on Sunday climbed to 120.'],
  },
  'day/own-sentence': {
    examples: ['A bomb killed 19 people on [Sunday].'],
    nonExamples: ['The death toll rose to 19 on Sunday.', 'A bomb killed 19 people, he said on Sunday.'],
  },
  'day/sentence-before': {
    examples: ['On [Saturday] a shell hit the camp. Seven people were killed.'],
    nonExamples: ['On Saturday a shell hit the camp.\n\nSeven people were killed.'],
  },
  'day/event-told-on': {
    examples: ['A quake killed 12 people.\n\nThe quake struck on [Tuesday].'],
    nonExamples: ['A quake killed 12 people.\n\nThe president spoke on Tuesday.'],
  },
  'day/same-harm': {
    examples: [
      'A quake killed 12 people.\n\nIt rained. It was cold. There was no power.\n\nThirty people were injured on [19 May].',
    ],
    nonExamples: [
      'A quake killed 12 people.\n\nIt rained. It was cold. There was no power.\n\nThirty people were injured in 2019.',
    ],
  },
  'day/lede': {
    examples: ['Rescuers searched the ruins on [Tuesday].\n\nA quake killed 12 people.'],
    nonExamples: [
      'It rained. It was cold. There was no power. The road was closed.\n\nRescuers searched the ruins on Tuesday.\n\nA quake killed 12 people.',
    ],
  },
  'day/other-figures': {
    examples: [
      'A flood killed 12 people.\n\nIt rained. It was cold. There was no power.\n\nFour hundred people fled on [19 May].',
    ],
    nonExamples: [
      'A flood killed 12 people.\n\nIt rained. It was cold. There was no power.\n\nFour hundred people fled in 2019.',
    ],
  },
}
