/** Verbs that persons and organizations do, past and present; speech verbs stand in their own list. */
export const HUMAN_VERBS: ReadonlySet<string> = new Set(
  `accepted accused appeared arrived asked attended became began believed believes came chose decided defeated denied
  did died does escaped faced fell felt finished fired fled gave goes got grew had has have hit hoped hopes is joined
  knew knows led left likes lived lives looked lost made married met moved never opened paid picked played plays
  praised pulled put quit ran received refused rejected resigned retired returned sat saw scored served shook shot
  signed spent spoke started stood survived swam talked teaches thought took traveled travelled tried turned visited
  voted walked wanted wants was went will won wore worked works writes wrote`.split(/\s+/),
)

/** Surnames that a paper uses alone; lower case. */
export const WELL_KNOWN_SURNAMES: ReadonlySet<string> = new Set(
  `ahmadinejad arafat assad aznar bashir beckham berlusconi biden blair blinken bolsonaro brezhnev bush cameron castro
  chavez chirac churchill clinton corbyn darwin draghi duterte einstein eisenhower erbakan erdogan federer freud
  gaddafi gandhi gorbachev gore guterres hitler hussein johnson kabila kagame kennedy kennedys kerry khamenei khomeini
  khrushchev kissinger kohl lavrov lenin lincoln lukashenko lula macron maduro mandela mao marx mbeki mcconnell
  medvedev merkel messi milei milosevic mitterrand modi mozart mubarak mugabe museveni musharraf musk mussolini nadal
  napoleon navalny nehru netanyahu nixon obama orban pelosi peres picasso pinochet pompeo powell prigozhin putin rabin
  ramaphosa reagan ronaldo rouhani ruto sadat saddam sanders sarkozy schroeder shakespeare sharon stalin starmer sunak
  thatcher tito trudeau truman trump truss tusk vance wojtyla yanukovych yeltsin zelenskiy zelensky zelenskyy zuma`.split(
    /\s+/,
  ),
)

/** Who acts for an organization whose name stands before: "Acme spokesman", "Acme shares". */
export const AGENTS_OF_ORGANIZATIONS: ReadonlySet<string> = new Set(
  `analyst analysts ceo chairman chairwoman chief coach cofounder correspondent defender director economist economists
  editor employees executive executives fighters forward founder goalkeeper gunmen headquarters lawmaker lawmakers
  leader leaders manager members midfielder militants militia militiamen mp mps newspaper newspapers officers
  officials operatives quarterback rebels reporter reporters researchers shareholders shares spokesman spokesperson
  spokeswoman staff stock striker subsidiary supporters team troops website websites workers`.split(/\s+/),
)

/** Buildings and seats that speak for those who sit in them. */
export const PLACE_METONYMS: ReadonlySet<string> = new Set([
  'blue house',
  'downing street',
  'elysee',
  'kremlin',
  'pentagon',
  'vatican',
  'white house',
])

/** Words inside a title that are none by themselves: "prime minister", "national security adviser". */
export const TITLE_WORDS_BETWEEN: ReadonlySet<string> = new Set(
  `acting army assistant attorney bank branch chapter chief church city climate club coast company council county court defence defense department deputy district economics economy education elect energy eu ex executive exiled federal finance financial fire first force foreign former fund general government guard head health home hospital incoming interim interior internal jailed joint justice labor labour lead local longtime managing military ministry national navy opposition ousted outgoing parish party police political presidential press prime prime-ministerial principal prison public regional retired rights school security senior state team then top town trade transport u.n. un union veteran vice village water weather wildlife`.split(
    /\s+/,
  ),
)

/** Words at which a phrase that says what a person is ends. */
export const ROLE_PHRASE_ENDS: ReadonlySet<string> = new Set(
  `after although and-or are as because been before but came could did does had has have if is may might said saying
  says she since that then they told was were when where which while who whom whose will with without would`.split(
    /\s+/,
  ),
)

/** What only minds and bodies do: enough to make an unknown word a person. */
export const MIND_VERBS: ReadonlySet<string> = new Set(
  `apologised apologized believed believes died dreamed felt grinned hoped hopes knew knows laughed loved loves married
  nodded recalled remembered resigned retired scored shrugged sighed smiled starred testified thinks thought wanted
  wants wept whispered wondered`.split(/\s+/),
)

/** Kin and helpers that persons have: "N's widow", "N's lawyer". */
export const BELONGINGS_OF_PERSONS: ReadonlySet<string> = new Set(
  `arrest attorney aunt body boyfriend brother brothers children colleagues corpse cousin daughter daughters death
  family fans father fiance fiancee friend friends funeral girlfriend grandfather grandmother grandson half-brother
  husband injuries jailing kidnappers killer killers lawyer lawyers mother neighbors neighbours nephew niece parents
  partner relatives remains sister sisters son sons stepfather stepmother supporters uncle widow wife wives`.split(
    /\s+/,
  ),
)

/** Words that begin sentences and no names. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `because before besides both but despite during each earlier either even every few finally formerly fortunately hence
  how however if instead later like many meanwhile moreover most much neither never nevertheless nor often only
  otherwise perhaps previously recently several similarly since so some sometimes soon still such then therefore these
  this those though thus today together tomorrow tonight too unfortunately unless unlike until usually what when
  whenever where whereas whether while why without yesterday yet`.split(/\s+/),
)

/** Who governs, and what is of, the place that "of" names: "the mayor of N", "the town of N". */
export const PLACE_OFFICES = `
  archdiocese bishop borough city diocese district governor inhabitants island mayor municipality parish people port
  prefect province residents streets suburb town township village`

/** Letters before the name of a ship. */
export const SHIP_PREFIXES = `bap brp fv gts hmas hmcs hmnzs hms ins irins jds kd kri mb mf ms msc mt mts mv ptf rms roks rss ss sts uscgc usns uss`
