import type { Stance } from '../report.ts'

/** Nouns that name a statement, with its stance: "the minister's claim that …", "allegations of …". */
export const STATEMENT_NOUNS: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        'says',
        `acknowledgement acknowledgment admission announcement answer argument assessment assurance comment comments
        complaint complaints conclusion declaration disclosure explanation finding findings insistence message notice
        observation remark remarks reminder report reports response revelation revelations statement statements
        suggestion suggestions testimony word`,
      ],
      ['claims', 'assertion assertions claim claims contention theory theories'],
      ['confirms', 'confirmation'],
      ['denies', 'denial denials doubt doubts rejection'],
      [
        'alleges',
        'accusation accusations allegation allegations charge charges rumor rumors rumour rumours suspicion suspicions',
      ],
      [
        'predicts',
        'estimate estimates expectation expectations forecast forecasts pledge prediction predictions promise promises projection projections threat threats vow warning warnings',
      ],
      ['demands', 'appeal call calls demand demands plea proposal recommendation request'],
      ['believes', 'belief conviction concern concerns fear fears hope hopes opinion view worries'],
    ] as const
  ).flatMap(([stance, nouns]) => nouns.split(/\s+/).map(noun => [noun, stance] as const)),
)

/** Adverbs that give a clause to somebody who is not named. */
export const REPORTING_ADVERBS: ReadonlySet<string> = new Set([
  'allegedly',
  'purportedly',
  'reportedly',
  'reputedly',
  'supposedly',
])

/** Nouns that stand for people or bodies who make statements, and for the papers in which they do. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  `activist activists agency aide aides analyst analysts army attorney attorneys authorities authority board
  bystander bystanders campaign campaigners chairman chief chiefs coach commander commission committee company
  coroner council counsel court critic critics data department diplomat diplomats director doctor doctors document
  documents expert experts eyewitness eyewitnesses family government governor group groups hospital indictment
  inquiry insider insiders intelligence investigators judge lawmaker lawmakers lawsuit lawyer lawyers leader leaders
  letter mayor media medics memo military minister ministers ministry monitor monitors neighbor neighbors neighbour
  neighbours newspaper observer observers office officer officers official officials opposition organisation
  organization paper parents party passenger passengers police poll polls president prosecutor prosecutors
  protesters rebels record records regulator relatives report reporter reports representative rescuers researcher
  researchers resident residents review scientist scientists secretary senator sheriff sheriff's soldier source
  sources spokesman spokesmen spokespeople spokesperson spokeswoman staff state statement statistics study survey
  survivor survivors teacher team union victim villagers website witness witnesses`.split(/\s+/),
)
