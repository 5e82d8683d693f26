const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Prepositions that lead to the place where something happened; "of" and "from" tell origins. */
export const SCENE_PREPOSITIONS = words(
  'across along around at between in inside into near off on outside over through throughout',
)

/** Nouns before "of" that make the name behind it a place of the event: "the port of Poti". */
export const SCENE_NOUNS =
  words(`area camp capital center centre city coast coastal community county district east island municipality
  neighborhood neighbourhood north outskirts part port province region side south state suburb town township
  village west`)

/** Words behind "a separate", "another", "the second" that make it an event of its own. */
export const EVENT_NOUNS =
  words(`accident ambush assault attack blast bombing case clash collision crash development episode explosion fire
  incident landslide operation place protest raid shooting stabbing strike town village`)

/** Words that a sentence about an event told before begins with: "the attack took place". */
export const EVENT_OPENERS = words('a an the this')

/** Words that set an event apart from the one told before. */
export const APART_WORDS = words('another different second separate similar third unrelated')

/** Verbs that give a number without saying that it replaces another: "put the toll at 15". */
export const ESTIMATING_VERBS = words('gave gives put puts putting')

/** Words that tell a time from another event: "two days earlier". */
export const BEFORE_WORDS = words('before earlier previously')

/** Words that set the whole sentence apart. */
export const APART_OPENERS = words('aftershock elsewhere separately')

/** Words before a figure that tell that it was given once and is no longer held. */
export const SUPERSEDED_WORDS = words('early initial initially originally preliminary previous previously')

/** Verbs that with "had" tell of a figure given before: "had put the dead at 12". */
export const HAD_SAID = words('been counted given listed put reported said spoken stood')

/** Words behind a figure that take it back. */
export const WITHDRAWN_WORDS = words('erroneous false incorrect untrue wrong')
