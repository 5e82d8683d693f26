const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Closed classes of English: what a clause reader needs to know before it looks at open words. */
export const DETERMINERS = words(
  `a all an another any both each either every few her his its many more most my neither no one other our several some
  such that's the their these this those two what whose your`,
)
export const SUBJECT_PRONOUNS = words(
  `anybody anyone both everybody everyone he i it many neither nobody none one others she some somebody someone they we
  you`,
)
export const OBJECT_PRONOUNS = words('each her herself him himself it itself me them themselves us you')
export const RELATIVES = words('which who whom whose')
export const PREPOSITIONS = words(
  `about above across against along alongside amid among around at behind below beneath beside besides between beyond
  by concerning despite down during except for from in inside into like near of off on onto opposite outside over past
  per regarding since through throughout toward towards under underneath unlike until up upon via with within without`,
)
export const COORDINATORS = words('and but nor or yet')
export const SUBORDINATORS = words(
  `after although as because before how if lest once since than though unless until what when whenever where whereas
  wherever whether while why`,
)
export const WH_WORDS = words('how if what when where whether which who whom whose why')
export const AUXILIARIES = words(
  `am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't
  have haven't having he'd he'll he's i'd i'll i'm i've is isn't it'll it's may might must mustn't shall she'd she'll
  she's should shouldn't that'll that's there's they'd they'll they're they've was wasn't we'd we'll we're we've were
  weren't who's who've will won't would wouldn't you'd you'll you're you've`,
)
/** Nouns and pronouns that are plural without an "s". */
export const PLURALS = words(
  'all both children clergy data few i many media men others people police some staff these they those we women you',
)
/** Forms of "be": with a participle after them they make a passive. */
export const BE_FORMS = words(
  `
  're 's am are aren't be been being he's is isn't it's she's they're was wasn't were weren't`,
)
export const NEGATIONS = words(
  `aren't can't cannot couldn't didn't doesn't don't hadn't hardly hasn't haven't isn't mustn't n't neither never no
  nobody nor not shouldn't wasn't weren't won't wouldn't`,
)
/** Adverbs that do not end in "-ly" and may stand between subject and verb or after a verb. */
export const ADVERBS = words(
  `again ago ahead almost alone already also altogether always anyway aside away back best better earlier even ever far
  fast first forward further hard hence henceforth here however instead just last late later least less likewise long
  maybe meanwhile merely more moreover much never nevertheless next nonetheless not now off often once only otherwise
  out perhaps quite rather seldom simply since so sometimes soon still straight then there therefore though thus
  to-date together too twice very well yet`,
)
/** Words in "-ly" that are no adverbs. */
export const LY_NOUNS = words(
  `ally anomaly apply assembly belly bully butterfly comply daily early elderly family fly folly friendly imply italy
  july likely lovely monopoly monthly rally rely reply supply weekly yearly`,
)
/** Words that place a statement in time and may follow a verb without a preposition. */
export const TIME_WORDS = words(
  `afternoon ago apr. april aug. august days dec. december earlier early evening feb. february fri. friday hours jan.
  january jul. july jun. june last late later mar. march midnight mon. monday month months morning next night noon
  nov. november now oct. october recently sat. saturday sept. september sun. sunday then this thu. thursday today
  tomorrow tonight tue. tuesday wed. wednesday week weekend weeks year years yesterday`,
)
/** Past forms that do not end in "-ed". */
export const IRREGULAR_PASTS = words(
  `arose ate bade beat became began bent bet bit bled blew bore bought bred broke brought built burnt burst came cast
  caught chose clung crept dealt drank drew drove dug fed fell felt fled flew forgave forgot forsook fought found
  froze gave got grew had heard held hid hit hung hurt kept knelt knew laid lay led left lent lost made meant met mistook
  outdid overcame oversaw overthrew overtook paid put quit ran rang read rebuilt rode rose said sang sank sat saw sent
  set shone shook shot showed shrank shut slept slid sold sought spent spoke sprang stole stood strove struck stuck
  swam swept swore swung taught threw told took tore understood underwent upheld went wept withdrew withheld withstood
  woke won wore wrote`,
)
/** Words in "-ed" that are nouns or adjectives first. */
export const ED_WORDS = words(
  `aged alleged armed bed beloved breed creed crooked deed feed greed hundred indeed kindred naked need red reed sacred
  seed shed sled so-called speed united unprecedented weed wicked`,
)
/** Words in "-ing" that are nouns first. */
export const ING_WORDS = words(
  `banking being bombing briefing bring building ceiling ceilings during evening everything filing fling funding
  hearing housing killing king meeting morning nothing parking ring ruling shooting something spring sterling string
  swing thing wedding wing`,
)

/** Prepositions that tie a noun phrase to the one before it: "the head of the ministry". */
export const PHRASE_LINKS: ReadonlySet<string> = words(`at by for from in of on to with`)

/** Words that open a phrase of quantity and are prepositions elsewhere: "about 40 people". */
export const APPROXIMATIONS: ReadonlySet<string> = words(`about around between over under`)

/** Determiners that stand for their noun: "many said". */
export const STANDING_DETERMINERS: ReadonlySet<string> = words(`many some these this those`)
