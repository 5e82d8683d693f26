import type { LocationKind } from '../report.ts'

const kinds = (rows: Partial<Record<LocationKind, string>>): ReadonlyMap<string, LocationKind> =>
  new Map(
    Object.entries(rows).flatMap(([kind, words]) =>
      words.split(/\s+/).map(word => [word, kind as LocationKind] as const),
    ),
  )

/** Words that end the name of a division or a natural feature: "Franklin County", "Oaxaca State", "Orange River". */
export const PLACE_HEADS: ReadonlyMap<string, LocationKind> = kinds({
  region: `emirate emirates governorate krai oblast prefecture province region republic state territory voivodeship`,
  county: 'arrondissement borough canton commune county municipality parish raion shire township',
  city: 'city town village',
  district: 'heights hills neighborhood neighbourhood quarter suburb ward',
  water: `basin bay bayou canal channel cove creek delta fjord gulf harbor harbour inlet lagoon lake ocean pond reservoir
  river sea shoal sound spring springs strait straits waterway`,
  landform: `atoll beach bluff bluffs canyon cape coast desert falls forest gap glacier gorge highlands hill island islands isle isles key
  keys mesa mountain mountains pass peak peninsula plain plains plateau range reef ridge summit tatras valley volcano
  waterfall waterfalls wetlands`,
})

/** Words that begin the name of a natural feature: "Lake Victoria", "Mount Hood", "Cape Verde". */
export const PLACE_OPENERS: ReadonlyMap<string, LocationKind> = kinds({
  water: 'lac lago laguna lagoa lake loch lough oued río',
  landform: `cape cerro cordillera gunung ilha ilhas isla islas jabal jbel jebel mont monte mount mt. nevado pic pico
  point sierra volcán wadi île îles`,
  facility: `aeropuerto avenida calle camp estadio fort ft. palacio parque piazza plaza plazoleta ponte praça puente rua
  torre`,
  city: 'port',
})

/** Words that with "of" begin the name of a place: "Gulf of Aden", "Isle of Wight". */
export const PLACE_OPENERS_WITH_OF: ReadonlyMap<string, LocationKind> = kinds({
  water: 'bay gulf sea strait straits',
  landform: 'cape isle isles',
  region: 'province region state',
  county: 'county',
  city: 'city town village',
})

/** Words that end the name of something built: an airport, a hospital, a street. */
export const FACILITY_HEADS: ReadonlySet<string> = new Set(
  `aerodrome airbase airfield airport amphitheater amphitheatre arena ave. avenue barracks base basilica blvd.
  boulevard bridge cathedral cemetery checkpoint citadel coliseum colosseum complex crossing dam dock docks embankment
  expressway fortress freeway garden gardens gate grounds hall highway hospital hotel infirmary interchange jail
  junction lane line mall mausoleum memorial mill mine monastery monument mosque motorway observatory pagoda palace
  park parkway penitentiary pier pipeline plaza port prison quay racecourse racetrack raceway railway rd. refinery
  road shipyard shrine spaceport speedway square st. stadium station street subway synagogue temple terminal theater
  theatre tower towers tunnel turnpike velodrome viaduct wharf zoo`.split(/\s+/),
)

/** Of these, roads: they are named after places that they neither are nor point at. */
export const STREET_HEADS: ReadonlySet<string> = new Set(
  `ave. avenue blvd. boulevard expressway freeway highway interchange junction lane line motorway parkway quay rd. road
  st. street subway turnpike`.split(/\s+/),
)

/** Buildings that stand in the town whose name they bear; hotels, squares and parks may be named after any. */
export const CIVIC_HEADS: ReadonlySet<string> = new Set(
  `aerodrome airbase airfield airport cathedral hospital infirmary jail penitentiary port prison racecourse refinery
  shipyard stadium zoo`.split(/\s+/),
)

/** Heads that are written small after a place's name: "Helmand province", "the Balata refugee camp". */
export const DIVISION_WORDS: ReadonlySet<string> = new Set(
  `archipelago area barangay borough camp camps canton coast coastline constituency county delta department desert
  district governorate island islands kebele municipality neighborhood neighbourhood oblast outskirts parish
  peninsula prefecture province raion region river state subdistrict suburb taluk tehsil territory town township
  upazila valley village volcano ward woreda`.split(/\s+/),
)

/** Last words that say which division of its country a place is. */
export const DIVISION_HEADS: ReadonlySet<string> = new Set(
  `area city county department district division emirate governorate krai municipality oblast prefecture province
  region republic state territory township`.split(/\s+/),
)

/** First words that name a part of a place. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  `central downtown east eastern greater inner lower metropolitan north north-east north-west northeast northeastern
  northern northwest northwestern old outer south south-east south-west southeast southeastern southern southwest
  southwestern upper west western`.split(/\s+/),
)

/** Openers of English place names, which go on with no Romance connector. */
export const ENGLISH_OPENERS: ReadonlySet<string> = new Set(`camp cape fort ft. lake mount mt. point port`.split(/\s+/))
