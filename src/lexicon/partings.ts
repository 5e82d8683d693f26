const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words behind "a separate", "another", "the second" that make it an event of its own. */
export const EVENT_NOUNS =
  words(`accident ambush assault attack avalanche blast bombing capsizing case clash collision crash derailment development
  earthquake episode explosion fire flood incident landslide operation place protest quake raid shooting sinking
  stabbing stampede strike town village`)

/** Verbs for what happens to things when people come to harm. */
export const HAPPENING_VERBS = words(
  'burst capsized collapsed crashed derailed detonated erupted exploded overturned plunged sank toppled',
)

/** Words that a sentence about an event told before begins with: "the attack took place". */
export const EVENT_OPENERS = words('a an the this')

/** Words that set an event apart from the one told before. */
export const APART_WORDS = words('another different related second separate similar third unrelated')

/** Words before them that say that it is an event: "in another attack", "a separate blast". */
export const APART_LEADS = words('a after an from in one the yet')

/** Words that set the whole sentence apart. */
export const APART_OPENERS = words('aftershock elsewhere separately')

/** Openings of a sentence that go to another place and another event. */
export const APART_OPENINGS: readonly string[] = ['across the border', 'in neighboring', 'in neighbouring']

/** Words at which a heading over other news begins: "Also this weekend". */
export const OTHER_NEWS = words('also elsewhere')

/** Words that tell a time from another event: "two days earlier". */
export const BEFORE_WORDS = words('before earlier previously')

/** Units in which the time between two events is told: "came eight days after". */
export const LAPSES = words('day days hour hours minutes week weeks')

/** Words that say that an event struck in many places. */
export const SPREAD_WORDS = words('across nationwide throughout')

/** Words that make a date one end of a stretch of time. */
export const STRETCH_WORDS = words('since till until')
