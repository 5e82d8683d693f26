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
  'airbase airport barracks cathedral hospital mosque port prison refinery stadium synagogue temple',
)

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
