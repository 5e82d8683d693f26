const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Prepositions after which a capitalised name is as a rule a place. */
export const PLACE_PREPOSITIONS = words('across around beyond in inside into near outside throughout toward towards')

/** Prepositions after which a place is likely, but persons and organizations stand as well. */
export const WEAK_PLACE_PREPOSITIONS = words('along at from off over through to via within')

/** Settlements and divisions that "of" ties to their name: "the city of Homs", "the province of Idlib". */
export const SETTLEMENTS = words(
  `borough capital city coast commune county district enclave governorate hamlet island islands municipality
  neighborhood neighbourhood outskirts people port prefecture province region republic residents sheikhdom shore
  shores state streets suburb suburbs territory town township village`,
)

/** What is named directly after its kind: "capital Kyiv", "the town Derna". */
export const NAMED_SETTLEMENTS = words('capital city town village')

/** Buildings and sites that bear a name before them: "the Al-Noor hospital". */
export const BUILDINGS = words(
  `airbase airport barracks cathedral dam hospital mosque port prison refinery reservoir stadium synagogue temple
  waterfall waterfalls`,
)

/** Bodies that run or watch many buildings of a kind: "the TRANA prison authority". */
export const BODIES_OF_BUILDINGS = words('administration agency authority commission ombudsman operator service union')

/** What is got, made or kept at a site, between its name and its kind: "the Burgan oil field". */
export const SITE_USES = words('air army coal copper detention gas gold military naval nuclear oil power')

/** Kinds of such sites. */
export const SITES = words('base bases camp field fields mine mines plant plants terminal wells')

/** Ways to go that a place is the end of: "they withdrew to Harar". */
export const MOTION_WORDS = words(
  `advanced airlifted arrive banished deported evacuated exiled fled flew flown headed heading march marched migrated moved moving
  relocated retreated sailed shipped travel traveled traveling travelled travelling trek trekked withdraw withdrew`,
)

/** Ways to look on such a way. */
export const BEARINGS = words(
  `back down east eastward eastwards inland north northward northwards onward onwards south southward southwards up west
  westward westwards`,
)

/** What opens a list of examples of what was named before. */
export const LIST_OPENERS = words('including')

/** Kinds of place that name examples of themselves: "cities such as Homs", "Homs and other towns". */
export const PLACES_IN_PLURAL = words(
  `areas cities communities counties countries districts islands municipalities nations neighborhoods neighbourhoods
  provinces regions states suburbs towns townships villages`,
)

/** What only a place has: "Lodwar's mayor". */
export const OWNED_BY_PLACES = words(
  `airport archbishop citizens coastline downtown harbor harbour inhabitants mayor mayors municipality outskirts port
  residents seafront skyline streets suburbs townsfolk townspeople villagers waterfront`,
)

/** Halls and houses that a town has. */
export const HALLS_OF_PLACES = words('city community parish town village')
export const HALLS = words('center centre council hall halls')

/** Relatives, whose names stand behind them: "her daughter, Virginia". */
export const KIN = words(
  `aunt baby boyfriend brother brothers cousin cousins dad daughter daughters father fiance fiancee fiancé fiancée
  girlfriend granddaughter grandfather grandmother grandson husband mother mum nephew niece partner sibling siblings
  sister sisters son sons stepdaughter stepson twins uncle widow widower wife`,
)

/** Ships, which are named after places: "the frigate Toledo". */
export const VESSELS = words(
  `boat carrier corvette cruiser destroyer ferry flagship frigate icebreaker liner minesweeper schooner ship steamer
  submarine tanker trawler tug tugboat vessel warship yacht`,
)

/** Letters before the name of a ship, in capitals. */
export const SHIP_PREFIXES = words('ara bap brp hmas hmcs hmnzs hms ins jds kri mv rfa rms roks rou ss tcg usns uss')

export const DIRECTIONS = words(
  `east north north-east north-west northeast northwest south south-east south-west southeast southwest west`,
)

/** Adjectives that go before a place: "northern Gaza", "downtown Beirut", "war-torn Yemen". */
export const PLACE_ADJECTIVES = words(
  `central coastal downtown eastern greater inner lower mainland metropolitan northeastern northern northwestern
  occupied rural southeastern southern southwestern suburban upper upstate uptown western`,
)

/** Verbs whose object is as a rule a place. */
export const PLACE_VERBS = words(
  `annexed bombarded bombed bordering entered fled invade invaded left occupied reached shelled toured visit visited
  visiting visits`,
)

/** Names of countries, regions and cities that are written in capitals only; small, they are another word. */
export const PLACE_ACRONYMS = words(
  `act bc bvi car cnmi dc dmz dprk drc fata gdr jfk ksa la lax nsw nyc pei png prc rok rsa uae uk us usa ussr usvi`,
)

/** Titles and offices in capitals that follow the place they serve: "California Governor", "U.S. President". */
export const OFFICES_AFTER_PLACE = words(
  `ambassador assemblyman attorney chancellor chief commissioner congressman congresswoman councillor councilman
  councilwoman defence defense deputy district envoy finance foreign general gov. governor health home interior judge
  justice king lawmaker lawmakers lt. mayor minister ministers mp national official officials police premier president
  prime prince princess prosecutor queen rep. representative resident residents secretary sen. senator sheriff state
  supreme treasurer vice`,
)

/** Last words of buildings that mostly stand for those who govern from them. */
export const SEATS_OF_POWER = words('elysee elysée hill house kremlin pentagon street whitehall')
