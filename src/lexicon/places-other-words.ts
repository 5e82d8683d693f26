const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that begin a sentence or a heading with a capital and never the name of a place, however it goes on. */
export const OPENING_WORDS = words(
  `a about above according across after again against ago all almost along already also although always am among an and
  another any anyone are around as asked at away back because been before behind being below beneath besides between
  beyond both but by can come could despite did do does down during each earlier either else even ever every few
  finally first following for former formerly from further get given go had has have he hence her here hers herself
  him himself his how however i if in indeed inside instead into is it its itself just last late later least less let
  like made make many maybe me meanwhile might more moreover most much must my near nearly neither never nevertheless
  next no nobody none nor not nothing now of off often on once one only onto or other others our out outside over own
  perhaps please rather same save say says second see seen several shall she should since so some someone something
  soon still such than that the their them then there therefore these they this those though through throughout thus
  till to today together tomorrow too toward towards twice under unless unlike until up upon very via was we well were
  what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within
  without would yes yesterday yet you your`,
)

/** Months and days: capitals that are no names of places. */
export const CALENDAR_WORDS = words(
  `apr. april aug. august christmas dec. december easter feb. february fri. friday hanukkah jan. january jul. july jun.
  june mar. march may mon. monday nov. november oct. october ramadan sat. saturday sep. sept. september sun. sunday
  thanksgiving thu. thurs. thursday tue. tues. tuesday wed. wednesday`,
)

/** Titles and forms of address: what follows is a person, whatever its last word. */
export const PERSON_OPENERS = words(
  'capt. col. dr dr. gen. lady lord lt. miss mr mr. mrs mrs. ms ms. prof. rev. sgt. sir',
)

/** Heads of places that are as often surnames: "Lauryn Hill", "Diane Lane". */
export const SURNAME_HEADS = words(
  `beach bridge bush cape church field fields ford forest garden gardens gate grange grounds hall hill hills house key
  keys lake lane marsh mill park pass peak point pond pool pope port river rivers spring springs street sutton tower
  towers village ward wood woods`,
)

/** Names that look like a place by their head or word and are something else. */
export const NOT_PLACES = words('act amazon bill car delta')

/** Abbreviations of states that are other words or names as well: they need a city before them. */
export const UNSURE_ABBREVIATIONS = words(
  `ala. ark. cal. del. ia. ill. ind. kan. la. man. mass. md. me. miss. mo. mont. neb. ore. pa. penn. va. wash.`,
)

/** Languages that are called otherwise than a nation's people: one speaks "in" them as one lives in a place. */
export const LANGUAGES = words(
  `afrikaans amharic arabic aramaic aymara bengali cantonese catalan creole dari esperanto farsi gaelic guarani
  gujarati hausa hebrew hindi igbo inuktitut javanese kannada kinyarwanda kiswahili krio latin lingala malayalam
  mandarin marathi nahuatl ndebele nepali oromo pashto pidgin punjabi putonghua quechua sanskrit shona sinhala swahili
  tagalog tamazight tamil telugu tigrinya twi uighur urdu uyghur welsh wolof xhosa yiddish yoruba zulu`,
)

/** What grows and flows at a river that a company is called after. */
export const NATURE_WORDS = words(
  `basin biome communities deforestation delta dolphin dolphins fires forest forests jungle rain rainforest rainforests
  region river tribe tribes tributary wildfires`,
)
