const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What a place's name stands before without a preposition: "Hounslow resident", "Denver headquarters". */
export const LOCAL_NOUNS = words(
  `airport airspace area authorities border branch bureau campus cinema coast community councillor court detectives
  district doctors downtown embassy factory fire firefighters firm flat government governor headquarters home homes
  hospital hospitals hotel hotels jail landlord lawmaker lawmakers man mayor men metro mosque motorist native
  neighborhood neighbourhood newspaper office officers offices officials outskirts plant police port prison prosecutor
  prosecutors refinery region resident residents restaurant restaurants roundabout school schools sheriff shop
  shopkeeper skyline store stores streets student students suburb suburbs subway teenager time trial university voters
  waterfront weather woman women`,
)

/** What in capitals follows a place's name in the name of its own bodies: "Bantam Superior Court", "Shiloh High School". */
export const LOCAL_BODIES = words(
  `academy aldermen area attorney board chamber charter circuit city civic clerk college commission commissioner
  commissioners community consolidated coroner council councillor councilman councilwoman county court crown democrat
  democrats department district elementary emergency exchange fairgrounds fire general health high historical hospital
  housing independent international jail library magistrates mayor medical memorial metro metropolitan middle
  municipal parks planning police post prep primary public regional representative republican republicans school
  schools secondary selectman selectmen senior sheriff stadium state superior supreme technical town township transit
  university village volunteer water zoning zoo`,
)

/** Last words of bodies that serve the country, region or county which opens their name: "Queensland Government". */
export const BODIES_OF_PLACES = words(
  `administration agency army assembly association authority bureau cabinet center centre congress constabulary corps
  court courts district division force forces government guard house legislature lottery ministry museum navy office
  pantry parliament patrol rescue senate service services society survey treasury troopers`,
)

/** Plural heads that two names share: "Harper and Kingman counties". */
export const SHARED_HEADS = words(
  `avenues boroughs cities counties departments districts governorates islands mountains oblasts parishes provinces
  regions rivers roads sectors states streets towns townships upazilas valleys villages wards`,
)

/** People tied to a place by "of" or "from": "a native of Homs". */
export const PEOPLE_OF = words(
  `archbishop bishop citizen citizens emir formerly governor inhabitants king kings mayor native natives originally
  population resident residents ruler rulers sultan sultans`,
)

/** Events that are named after the place where they are held. */
export const LOCAL_EVENTS = words(
  `accord accords agreement carnival championship championships classic conference convention cup derby expo fair
  festival forum games marathon march olympics open parade regatta summit treaty trophy war`,
)

/** First or last words of names that only borrow a place's name: companies, clubs, newspapers, goods. */
export const BRAND_WORDS = words(
  `airlines airways bancorp bank bears beer blackhawks brewery broadcasting bulls chiefs chronicle co. company corp.
  corporation cowboys daily dodgers eagles enterprises fc gazette giants globe group guardian herald holdings inc.
  insurance jazz jets journal knicks lakers limited llc ltd. magazine mutual news observer packers partners patriots
  plc post radio raiders rangers raptors rovers saints sox star steelers sun telegraph television times tribune trust
  united wanderers`,
)

/** Who and what a town has under its bare name, where a country has a word of its own: "a Lebanon woman". */
export const TOWNSFOLK = words(
  `couple elementary kindergarten man native natives parents resident residents teen teenager teenagers teens woman`,
)

/** Ends of street names in addresses, the city behind them. */
export const ADDRESS_HEADS = words(
  `ave ave. avenue blvd blvd. boulevard close court crescent ct. dr dr. drive lane ln ln. parade rd rd. road st st.
  street terrace`,
)

/** Before "school": a town has one of each. */
export const SCHOOL_LEVELS: ReadonlySet<string> = new Set(['elementary', 'grade', 'high', 'middle', 'primary'])
