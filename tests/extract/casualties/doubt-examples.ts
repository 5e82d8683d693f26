import type { RuleExamples } from '../../examples.ts'

/** What each doubt takes for no harm to people, and what is harm beside it. */
export const DOUBT_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'doubt/compound': {
    examples: [
      'Anna Berg, whose long-shot bid surprised the party, spoke first.',
      'John Miller took a one-shot lead.',
      'The officer called it a man-killed-himself story.',
    ],
    nonExamples: ['Two guards were badly-wounded.', 'Twelve newly-wounded soldiers were hospitalized.'],
  },
  'doubt/some-affected': {
    examples: ['The union speaks for many of those affected.', 'Many people were affected by the cuts.'],
    nonExamples: ['The flood affected 3,000 people.'],
  },
  'doubt/place-in-row': {
    examples: [
      'Her son was the third teenager to be killed in the city.',
      'He is the 12th officer to die this year.',
      'Berg was the first officer killed on duty in the county since 1974.',
    ],
    nonExamples: [
      'She was the first officer to be killed.',
      'The third teenager was killed in the city.',
      'A man died on his way to work.',
    ],
  },
  'doubt/bodies-handed-over': {
    examples: [
      'The rebels returned the remains of two hostages on Friday.',
      'Army frees 30 bodies',
      'The remains of 11 hostages are still in the camp.',
    ],
    nonExamples: [
      'Divers recovered [three bodies]{killed 3}.',
      'The [bodies of two hikers]{killed 2} were found in the gorge.',
    ],
  },
  'doubt/inside-name': {
    examples: ['His father, John Miller, opened Drowned Rat Books in a street behind the old market hall.'],
    nonExamples: ['Wounded soldiers lay there; John Miller, drowned in the flood, was buried.', 'Six men were Killed.'],
  },
  'doubt/scare-quotes': {
    examples: ["A father hired players to stop his son, 'killed' again and again in the game."],
    nonExamples: ["'Two killed' in blast, radio says."],
  },
  'doubt/verb-with-particle': {
    examples: [
      'The minister hit back at John Miller.',
      'John Miller shot down rumours of a sale.',
      'The gunman shot out the window of the car.',
      'The striker shot past Jan Pohl.',
      'A sniper shot at John Miller.',
    ],
    nonExamples: ['A sniper shot John Miller.', 'A man was shot at a bar.', 'A man was shot down the street.'],
  },
  'doubt/recorded': {
    examples: ['The driver was captured on video.', 'John Miller was captured by a CCTV camera.'],
    nonExamples: ['The driver was captured on Monday.'],
  },
  'doubt/shot-noun': {
    examples: ['Brown wants another shot at the title.', 'The owner gives the venture another shot.'],
    nonExamples: ['One man was killed and another shot.', 'Another man was shot.'],
  },
  'doubt/score': {
    examples: [
      'He shot 67 on Friday.',
      'Hussain struck 158 before lunch.',
      'Six players were beaten in the final game.',
    ],
    nonExamples: ['The gunman shot 12.', 'Six players were beaten with bats after the match.'],
  },
  'doubt/no-blow': {
    examples: [
      'The report hurt John Miller in the polls.',
      'Anna Berg began by hitting John Miller for his taxes.',
      'The closure affected the owner.',
    ],
    nonExamples: [
      'The man struck John Miller in the face.',
      'A car struck John Miller.',
      'The closure affected 400 workers.',
    ],
  },
  'doubt/trapped-in-life': {
    examples: ['Anna Berg was trapped in an abusive marriage.', 'Two million people are trapped in poverty.'],
    nonExamples: ['Anna Berg was trapped in a lift.', 'Two miners are trapped in a flooded pit.'],
  },
  'doubt/active-perfect': {
    examples: ['John Miller has captured two states.', 'The officers had wounded pride.'],
    nonExamples: ['John Miller has been captured.', 'Two girls have disappeared.', 'Police have captured two men.'],
  },
  'doubt/active-past': {
    examples: ['Gomez, who hit in 21 games, rested.', 'A man pulled out a gun.', 'The girl struck several chords.'],
    nonExamples: [
      'A man was struck by a car.',
      'Two men were pulled out alive.',
      'A man pulled out of the river died.',
    ],
  },
  'doubt/one-who-moves': {
    examples: [
      'Anna Berg was evacuated.',
      'The court forced John Miller to leave.',
      'The owner lost his home to the bank.',
      'He has been staying with relatives.',
    ],
    nonExamples: ['Forty people were evacuated.', 'One person was displaced by the fire.'],
  },
  'doubt/taken-in': {
    examples: [
      'The government is admitting 4,000 Syrian refugees.',
      'They are the first 75 refugees to come to the state.',
      'About 270 people have been resettled in the city.',
      'The town took 1,500 refugees from Uganda.',
    ],
    nonExamples: ['About 4,000 refugees crossed the river.', 'The fighting left 75 refugees without tents.'],
  },
  'doubt/sent-from-office': {
    examples: ['Sixty diplomats were expelled on Monday.', 'The two members were expelled from the party.'],
    nonExamples: ['Sixty families were expelled from the valley.', 'Soldiers expelled 300 villagers.'],
  },
  'doubt/the-dead': {
    examples: ['The governor, Ana Ruiz, put the dead aside.', 'A nurse of the town, Ana Ruiz, counted the wounded.'],
    nonExamples: ['[The governor is dead]{killed 1}.'],
  },
  'doubt/freed-by-law': {
    examples: ['The 11 suspects were freed.', 'Two men were freed on bail.', 'The judge freed 30 prisoners.'],
    nonExamples: ['Eleven hostages were freed.', 'Firefighters freed two men from the car.'],
  },
  'doubt/late-relatives': {
    examples: ['She was one of five children with Jan and Piet, both deceased.', 'Her two brothers are now deceased.'],
    nonExamples: ['Two people were pronounced deceased.'],
  },
  'doubt/other-centre': {
    examples: [
      'The couple were taken to a secret detention centre.',
      'The suspect was sent to a state mental hospital.',
      'Two boys were taken to a youth centre.',
    ],
    nonExamples: ['Two boys were taken to a medical centre.', 'The suspect was taken to hospital.'],
  },
  'doubt/hurt-at-play': {
    examples: [
      'The two players are injured and will miss the qualifier.',
      'The striker suffered a knee injury in the match.',
    ],
    nonExamples: ['Two players were injured in a crash after the match.', 'Two players were injured in the bus.'],
  },
  'doubt/striking-noun': {
    examples: ['His striking partner John Miller left the squad with an injury.'],
    nonExamples: ['A car skidded, striking two pedestrians.'],
  },
  'doubt/almost': {
    examples: ['John Miller was nearly killed.', 'The boy was practically kidnapped.'],
    nonExamples: ['Nearly 300 people were killed.', 'The boy was brutally killed.'],
  },
  'doubt/at-large': {
    examples: ['Two gunmen are missing.', 'The attackers have disappeared.'],
    nonExamples: ['Two fishermen are missing.'],
  },
  'doubt/found-again': {
    examples: ['Two girls missing since Thursday have been found unharmed.'],
    nonExamples: ['Two girls are missing, and a boat was found.', 'Two girls missing since Thursday are feared dead.'],
  },
  'doubt/seized-by-law': {
    examples: ['A man seized in a police raid was deported.'],
    nonExamples: ['Two aid workers were seized in the desert by gunmen.'],
  },
  'doubt/lives-on': {
    examples: [
      'The guard turned the gun on himself but survived.',
      'The guard turned the gun on himself. The man is alive.',
    ],
    nonExamples: [
      'The guard turned the gun on himself. Two women were taken to hospital.',
      'The guard killed himself. His wife was in hospital.',
    ],
  },
  'doubt/object-pronoun': {
    examples: ['She served him in hospital with papers.'],
    nonExamples: ['The blow left him unconscious.', 'She served them papers; he is in hospital.'],
  },
  'doubt/treated-otherwise': {
    examples: ['He was treated in the same way by his father.', 'This person is being treated as a witness.'],
    nonExamples: ['He was treated in hospital.', 'He was treated at the scene.'],
  },
  'doubt/moves-house': {
    examples: ['Many buyers are forced to move.', 'High rents forced 40 residents to leave.'],
    nonExamples: ['The fighting forced 40 residents to leave.', 'Many residents were forced to leave their homes.'],
  },
}
