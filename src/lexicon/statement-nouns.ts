import type { Stance } from '../report.ts'

/** Nouns that name a statement, with its stance: "the minister's claim that …", "allegations of …". */
export const STATEMENT_NOUNS: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        'says',
        `acknowledgement acknowledgment admission announcement answer argument assessment assurance comment comments
        complaint complaints conclusion declaration disclosure explanation finding findings insistence message notice
        observation remark remarks reminder report reports response revelation revelations statement statements suggestion
        suggestions testimony word`,
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

/** Nouns for what somebody thinks, as a denial takes them: "rejected the notion that". */
export const IDEAS: ReadonlySet<string> = new Set([
  'criticism',
  'idea',
  'narrative',
  'notion',
  'premise',
  'rumours',
  'talk',
])

/** What is told to somebody, and is nobody itself. */
export const TOLD_THINGS: ReadonlySet<string> = new Set([
  'joke',
  'jokes',
  'lie',
  'lies',
  'news',
  'secret',
  'stories',
  'story',
  'tale',
  'tales',
  'truth',
])

/** Words after the object of "call" that say that it is not true. */
export const FALSE_WORDS: ReadonlySet<string> = new Set([
  'baseless',
  'fabricated',
  'false',
  'fiction',
  'lie',
  'lies',
  'nonsense',
  'unfounded',
  'untrue',
])
/** Adjectives that end what "call" judges: "called the claim false". */
export const JUDGEMENTS: ReadonlySet<string> = new Set(
  `absurd appalling barbaric baseless brutal cowardly criminal crucial dangerous essential excellent fabricated fair
  false horrific illegal important inadequate irresponsible justified legitimate misleading necessary outrageous
  premature ridiculous shameful tragic unacceptable unconstitutional unfair unfounded unjustified unlawful unnecessary
  untrue unusual useless wrong`.split(/\s+/),
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
  `activist activists agency aide aides alliance analyst analysts army attorney attorneys authorities authority bishop
  board bystander bystanders campaign campaigners chairman chancellor chief chiefs coach coalition commander
  commission committee company coroner council counsel court critic critics data department diplomat diplomats
  director doctor doctors document documents evidence expert experts eyewitness eyewitnesses family figures footage
  government governor group groups guerrillas gunmen hospital images indictment inquest inquiry insider insiders
  intelligence investigators judge jury king lawmaker lawmakers lawsuit lawyer lawyers leader leaders letter magazine
  mayor media medics memo militants military militia minister ministers ministry monitor monitors neighbor neighbors
  neighbour neighbours newspaper newspapers nurse nurses observer observers office officer officers official officials
  opposition organisation organization paper parents party passenger passengers photos police poll polls pope premier
  president prince prosecutor prosecutors protesters queen radio rebels record records regulator relatives report
  reporter reports representative rescuers researcher researchers resident residents result results review scientist
  scientists secretary senator sheriff sheriff's side sides soldier source sources spokesman spokesmen spokespeople
  spokesperson spokeswoman staff state statement statistics study survey survivor survivors teacher team television
  test tests union victim video villagers website witness witnesses`.split(/\s+/),
)

/** Verbs after "as" and their subject: "as the mayor put it". */
export const PUTTING: ReadonlySet<string> = new Set(
  `acknowledged argued described explained noted notes observed pointed put puts reported reports said says stated`.split(
    /\s+/,
  ),
)

/** Whose statement or view it is. */
export const OWNERS: ReadonlySet<string> = new Set(`her his its my our their your`.split(/\s+/))

/** Verbs whose object is a statement of their subject: "expressed hope that". */
export const GIVING: ReadonlySet<string> = new Set(
  `expressed expresses gave had has have issued made makes offered published raised reiterated released repeated voiced`.split(
    /\s+/,
  ),
)

/** Nouns after "in" and an owner. */
export const VIEWS: ReadonlySet<string> = new Set(
  `estimation judgement judgment opinion telling view words`.split(/\s+/),
)

/** Nouns whose number a source puts at something: "put the toll at 12". */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  'count damage dead death deaths figure losses number numbers population share toll total turnout'.split(/\s+/),
)

/** What is said where nothing is stated: "said nothing", "said so". */
export const FEW_WORDS: ReadonlySet<string> = new Set(['little', 'much', 'nothing', 'so'])

/** Bodies before which a case is heard: "the court heard he had fled". */
export const COURTS: ReadonlySet<string> = new Set(
  'committee court hearing inquest inquiry jury trial tribunal'.split(' '),
)

/** Verbs that lead to what somebody says, and have its subject: "went on to say", "is trying to explain". */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  `appear appeared appears began begun chose continue continued continues continuing go goes going gone happened
  liked likes proceeded seem seemed seems sought started tend tended tends tried tries try trying used went`.split(
    /\s+/,
  ),
)

/** Nouns for one person who speaks, with or without a name. */
export const SINGLE_SPEAKERS: ReadonlySet<string> = new Set(
  `activist adviser advisor aide ambassador analyst attorney aunt bishop boy boyfriend brother bystander captain
  chairman chancellor chief clerk coach colleague colonel commander commissioner coroner counsel cousin critic
  daughter deputy detective diplomat director doctor driver economist editor envoy expert eyewitness farmer father
  fisherman friend general girl girlfriend governor grandfather grandmother historian husband insider inspector
  investigator journalist judge king lawmaker lawyer leader lecturer lieutenant major man manager mayor medic
  merchant minister mother neighbor neighbour nephew niece nurse observer officer official organiser organizer
  owner parent partner passenger pastor patient pilot politician premier president priest prince prisoner
  professor prosecutor queen refugee representative rescuer researcher resident scientist secretary senator
  sergeant sheriff shopkeeper sister soldier son source spokesman spokesperson spokeswoman student superintendent
  surgeon survivor teacher uncle veteran victim villager volunteer widow wife witness woman worker writer`.split(/\s+/),
)
