const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words behind "a separate", "another", "the second" that make it an event of its own. */
export const EVENT_NOUNS =
  words(`accident ambush assault attack blast bombing case clash collision crash development episode explosion fire
  incident landslide operation place protest raid shooting stabbing strike town village`)

/** Words that a sentence about an event told before begins with: "the attack took place". */
export const EVENT_OPENERS = words('a an the this')

/** Words that set an event apart from the one told before. */
export const APART_WORDS = words('another different related second separate similar third unrelated')

/** Words before them that say that it is an event: "in another attack", "a separate blast". */
export const APART_LEADS = words('a after an from in one the yet')

/** Words that set the whole sentence apart. */
export const APART_OPENERS = words('aftershock elsewhere separately')

/** Words that tell a time from another event: "two days earlier". */
export const BEFORE_WORDS = words('before earlier previously')

/** Units in which the time between two events is told: "came eight days after". */
export const LAPSES = words('day days hours week weeks')
