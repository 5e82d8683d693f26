const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Closed classes of English: what a clause reader needs to know before it looks at open words. */
export const DETERMINERS = words(
  `a all an another any both each either every few her his its many more most my neither no one other our several some
  such that's the their these this those two what whose your`,
)
export const SUBJECT_PRONOUNS = words(
  'anybody anyone everybody everyone he i it nobody she somebody someone they we you one some many others both neither none',
)
export const OBJECT_PRONOUNS = words('her him me them us you it himself herself themselves itself each')
export const RELATIVES = words('who which whom whose')
export const PREPOSITIONS = words(
  `about above across against along alongside amid among around at behind below beneath beside besides between beyond by
  concerning despite down during except for from in inside into like near of off on onto opposite outside over past per
  regarding since through throughout toward towards under underneath unlike until up upon via with within without`,
)
export const COORDINATORS = words('and but nor or yet')
export const SUBORDINATORS = words(
  `after although as because before how if lest once since than though unless until what when whenever where whereas
  wherever whether while why`,
)
export const WH_WORDS = words('how if what when where whether which who whom whose why')
export const AUXILIARIES = words(
  `am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't have
  haven't having is isn't may might must mustn't shall should shouldn't was wasn't were weren't will won't would wouldn't
  he's she's it's they're we're i'm you're they've we've i've you've he'd she'd they'd we'd i'd you'd he'll she'll they'll
  we'll i'll you'll it'll that'll there's who's who've that's`,
)
/** Forms of "be": with a participle after them they make a passive. */
export const BE_FORMS = words(
  "am are aren't be been being is isn't was wasn't were weren't 's 're he's she's it's they're",
)
export const NEGATIONS = words(
  `aren't cannot can't couldn't didn't doesn't don't hadn't hardly hasn't haven't isn't mustn't never no not n't shouldn't
  wasn't weren't won't wouldn't neither nor nobody`,
)
/** Adverbs that do not end in "-ly" and may stand between subject and verb or after a verb. */
export const ADVERBS = words(
  `again ago ahead almost alone already also altogether always anyway aside away back better ever even far fast first
  forward further hard henceforth here hence however instead just last late later least less long maybe meanwhile merely
  more moreover much never nevertheless next nonetheless not now off often once only otherwise out perhaps quite rather
  seldom simply since so sometimes soon still straight then there therefore though thus to-date together too twice very
  well yet earlier likewise best`,
)
/** Words in "-ly" that are no adverbs. */
export const LY_NOUNS = words(
  'ally anomaly apply assembly belly bully butterfly comply daily early elderly family folly fly friendly imply italy july likely lovely monopoly rally rely reply supply weekly monthly yearly',
)
/** Words that place a statement in time and may follow a verb without a preposition. */
export const TIME_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight now then later earlier
  recently morning afternoon evening night noon midnight week month year weekend hours days weeks months years ago last
  this next early late jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. january february march april june july
  august september october november december mon. tue. wed. thu. fri. sat. sun.`,
)
/** Past forms that do not end in "-ed". */
export const IRREGULAR_PASTS = words(
  `arose ate bade beat became began bent bet bit bled blew bore bought bred broke brought built burnt burst came cast
  caught chose clung crept dealt drank drew drove dug fed fell felt fled flew fought forgave forgot forsook found froze
  gave got grew had held hid hit hung hurt kept knelt knew laid lay led left lent lost made meant met mistook outdid
  overcame oversaw overtook overthrew paid put quit ran rang read rebuilt rode rose said sang sank sat saw sent set shook
  shone shot showed shrank shut slept slid sold sought spent spoke sprang stole stood stuck struck strove swam swept swore
  swung taught threw told took tore understood underwent upheld went wept withdrew withheld withstood woke won wore wrote`,
)
/** Words in "-ed" that are nouns or adjectives first. */
export const ED_WORDS = words(
  'aged alleged armed beloved bed breed creed crooked deed feed greed hundred indeed kindred naked need reed red sacred seed shed sled speed so-called united unprecedented weed wicked',
)
/** Words in "-ing" that are nouns first. */
export const ING_WORDS = words(
  'being bring building ceiling ceilings during evening everything fling king meeting morning nothing ring shooting something spring sterling string swing thing wing wedding hearing briefing ruling filing bombing killing funding housing parking banking',
)
