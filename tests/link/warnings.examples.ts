export interface WarningExample {
  readonly text: string
  readonly published?: string
}

interface CheckExamples {
  readonly triggers: readonly WarningExample[]
  readonly nearMisses: readonly WarningExample[]
}

const told = (text: string, published = '2025-05-07'): WarningExample => ({ text, published })

/** Small articles that trigger a check and nothing else, and articles next to them that must give no warning. */
export const WARNING_EXAMPLES: Readonly<Record<string, CheckExamples>> = {
  'not-english': {
    triggers: [
      told(
        'Bei einem Brand in einem Wohnhaus sind am Montag acht Menschen ums Leben gekommen. Die Feuerwehr rettete zwanzig Bewohner aus dem dritten Stock. Die Ursache ist noch unklar.',
      ),
      told(
        'Un incendie a fait huit morts lundi dans un immeuble du centre. Les pompiers ont secouru vingt habitants du troisième étage. La cause reste inconnue et une enquête est ouverte.',
      ),
    ],
    nearMisses: [
      told('Incendie à Lyon: trois blessés.'),
      told(
        'The mayor said “le feu est éteint” before he left for the hospital, where three of the wounded were being treated. The cause of the fire was not known.',
      ),
    ],
  },
  'cut-off': {
    triggers: [
      told(
        'A fire broke out in a warehouse on the edge of the town.\n\nFirefighters brought it under control after four hours, and the owner said that the',
      ),
      told(
        'A fire broke out in a warehouse on the edge of the town.\n\nFirefighters brought it under control after four hours with the help of two helicopters and a crew from the [+2310 chars]',
      ),
    ],
    nearMisses: [
      told(
        'A fire broke out in a warehouse on the edge of the town.\n\nFirefighters brought it under control after four hours.',
      ),
      told(
        'A fire broke out in a warehouse on the edge of the town. “We saw the smoke from the coast,” the pilot said.\n\nReporting by Jane Doe in Lagos and Joy Mensah in Accra; editing by Tom Roe',
      ),
    ],
  },
  'correction-notice': {
    triggers: [
      told(
        'A fire broke out in a warehouse on the edge of the town.\n\nNobody was hurt, the owner said.\n\nCorrection: An earlier version of this story gave the wrong name for the owner of the warehouse.',
      ),
      told(
        'A fire broke out in a warehouse on the edge of the town.\n\n(This article was later amended to say that the roof held.)\n\nNobody was hurt, the owner said.',
      ),
      told(
        'A fire broke out in a warehouse on the edge of the town.\n\nNobody was hurt, the owner said.\n\nEditor’s note: This story has been updated with a comment by the owner.',
      ),
    ],
    nearMisses: [
      told(
        'Corrections officers broke up a fight in the yard. The ministry published a correction to an earlier version of its report.',
      ),
      told(
        'An earlier version of the bill was rejected in the upper house. The owner said this report was corrected by his own staff before it went out.',
      ),
    ],
  },
  'several-articles': {
    triggers: [
      told(
        'LAGOS, May 7 (Reuters) - A market burned down in the north of the city.\n\nNobody knows the cause.\n\nThe owners want help.\n\nThe city promised tents.\n\nACCRA, May 7 (Reuters) - A ferry left the port without lights.',
      ),
      told(
        'PARIS (AFP) - A strike closed two stations in the east.\n\nTrains stood still.\n\nMany walked.\n\nTalks go on.\n\nROME (AFP) - A theatre opened its doors again after ten years.',
      ),
    ],
    nearMisses: [
      told('LAGOS, May 7 (Reuters) - A market burned down in the north of the city.\n\nNobody knows the cause.'),
      told(
        'LAGOS, May 7 (Reuters) - A market burned down in the north of the city.\n\nNobody knows the cause.\n\nThe owners want help.\n\nThe city promised tents.\n\nIn Accra — where a ferry sank — schools stayed shut.',
      ),
    ],
  },
  'headline-toll-differs': {
    triggers: [
      told('Blast kills 8 in Accra\n\nTwelve people were killed when a tank exploded in Accra on Monday, police said.'),
      told('Five dead in ferry fire\n\nA fire on a ferry killed nine people on Tuesday, the coast guard said.'),
    ],
    nearMisses: [
      told(
        'Blast kills 12 in Accra\n\nAt least twelve people were killed when a tank exploded in Accra on Monday, police said.',
      ),
      told('Dozens dead in ferry fire\n\nA fire on a ferry killed 31 people on Tuesday, the coast guard said.'),
    ],
  },
  'sources-disagree': {
    triggers: [
      told(
        'A bomb exploded in a market on Monday. Police said eight people were killed in the explosion. Doctors at the hospital said the explosion had killed 14 people.',
      ),
      told(
        'A dam broke on Tuesday. The governor said that 20 people had died in the flood. The Red Cross said that 45 people had died in the flood.',
      ),
    ],
    nearMisses: [
      told(
        'A bomb exploded in a market on Monday. Police said at least eight people were killed in the explosion. Doctors at the hospital said the explosion had killed 14 people.',
      ),
      told(
        'A bomb exploded in a market on Monday. Officials at Mercy Hospital said the explosion killed 17 people. Doctors at Grace Hospital said the explosion had killed 12 people.',
      ),
      told(
        'A dam broke on Tuesday. The governor said that 45 people had died in the flood. Earlier the Red Cross had said that 20 people had died in the flood.',
      ),
    ],
  },
  'toll-falls': {
    triggers: [
      told('A bomb exploded in a market on Monday. The death toll rose to 7 from 9 overnight, police said.'),
      told('A ferry sank on Monday. The death toll was revised down to 14 after a count of the lists, officials said.'),
    ],
    nearMisses: [
      told('A bomb exploded in a market on Monday. The death toll rose to 9 from 7 overnight, police said.'),
      told('A ferry sank on Monday. The death toll climbed to 14 after divers found two bodies, officials said.'),
      told('The number of road deaths fell to 14 last year, the ministry said.'),
    ],
  },
  'none-beside-some': {
    triggers: [
      told(
        'Three people were injured in a fire in a bakery on Monday.\n\nNobody was injured in the fire, the owner told the radio.',
      ),
      told('The explosion killed four people on Tuesday. The mayor wrote that no one was killed in the explosion.'),
    ],
    nearMisses: [
      told('Three people were injured in a fire in a bakery on Monday. Nobody else was injured in the fire.'),
      told('Three people were injured in a fire in a bakery on Monday. Nobody was killed in the fire.'),
    ],
  },
  'parts-do-not-sum': {
    triggers: [
      told('Eight people were killed, including 12 children, when a bus fell into a river on Monday.'),
      told('Eight people were killed, including five men and four women, when a bus fell into a river on Monday.'),
    ],
    nearMisses: [
      told('Eight people were killed, including five men and three women, when a bus fell into a river on Monday.'),
      told('At least eight people were killed, including 12 children, when a bus fell into a river on Monday.'),
    ],
  },
  'weekday-date-mismatch': {
    triggers: [
      told('The bridge was closed on Saturday, 20 December 2024, after a crack was found.', '2025-01-07'),
      told('The court met on Monday, May 7, 2024, behind closed doors.'),
    ],
    nearMisses: [
      told('The bridge was closed on Friday, 20 December 2024, after a crack was found.', '2025-01-07'),
      told('The court met on Tuesday, May 7, 2024, behind closed doors.'),
    ],
  },
  'impossible-date': {
    triggers: [
      told('The bridge was closed on 30 February after a crack was found.'),
      told('The court met on April 31, 2024, behind closed doors.'),
    ],
    nearMisses: [
      told('The bridge was closed on 29 February after a crack was found.'),
      told('The court met on April 30, 2024, behind closed doors.'),
    ],
  },
  'tense-date-mismatch': {
    triggers: [
      told('The minister resigned on 3 June 2025 after the vote was lost.'),
      told('The minister will resign on 3 March 2025, his office said.'),
    ],
    nearMisses: [
      told('The minister resigned on 3 March 2025 after the vote was lost.'),
      told('The minister said in March that he would resign on 3 April 2025.'),
      told('The court barred him from running in the 2027 elections.'),
      told('The state will pay each bereaved family. In March 2010, a landslide killed 30 people.'),
    ],
  },
  'no-reference-date': {
    triggers: [
      { text: 'A fire broke out in a bakery on Monday. Two shops burned down.' },
      { text: 'The bridge was closed yesterday after a crack was found in it.' },
    ],
    nearMisses: [
      told('A fire broke out in a bakery on Monday. Two shops burned down.'),
      { text: 'The bridge, which was built in 1961, is now closed. It was last repaired in May 2014.' },
    ],
  },
  'day-month-order': {
    triggers: [
      told('The contract was signed on 03/04/2025 in the town hall.'),
      told('The contract runs from 05/06/2024 and may be renewed.'),
      told('The contract of 05/06/2024 was signed under grey skies by the harbour, and may be renewed.'),
    ],
    nearMisses: [
      told('The contract was signed on 03/04/2025 in the town hall and ended on 25/04/2025.'),
      told('The contract was signed on 03/04/2025 in the town hall of Leeds, the English city.'),
      told('The contract was signed on 04/04/2025 in the town hall.'),
    ],
  },
  'ages-disagree': {
    triggers: [
      told('John Miller, 34, was found in the river. Police said John Miller, 36, had left his home on Monday.'),
      told('Maria Lopez, 51, won the race. Maria Lopez was born in 1990 and lives near the lake.'),
    ],
    nearMisses: [
      told('John Miller, 34, was found in the river. His brother Tom Miller, 36, had seen him on Monday.'),
      told('Maria Lopez, 34, won the race. Maria Lopez was born in 1990 and lives near the lake.'),
    ],
  },
  'place-by-population': {
    triggers: [
      told('Three people were killed in a fire in Springfield on Monday, police said.'),
      told('Nine people died in a fire in Greenville on Tuesday.'),
    ],
    nearMisses: [
      told('Three people were killed in a fire in Springfield, Illinois, on Monday, police said.'),
      told('Three people were killed in a fire in London on Monday, police said.'),
    ],
  },
}
