const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Prepositions that lead to the place where something happened; "of" and "from" tell origins. */
export const SCENE_PREPOSITIONS = words(
  'across along around at between in inside into near off on onto outside over through throughout',
)

/** Nouns before "of" that make the name behind it a place of the event: "the port of Poti". */
export const SCENE_NOUNS =
  words(`area camp capital center centre city coast coastal community county district east island municipality
  neighborhood neighbourhood north outskirts part port province region side south state suburb town township
  village west`)

/** Words between a preposition and the name of the scene. */
export const SCENE_ADJECTIVES = words(
  ', central downtown eastern nearby neighboring neighbouring northern southern the western',
)

/** Where the hurt are taken and the accused are tried. */
export const CARE_PLACES = words(
  `clinic court courthouse desk headquarters hospital hospitals infirmary jail medical morgue mortuary office prison
  shelter surgery`,
)

/** Verbs that lead to where people went or were brought: "crossed into Rwanda at Gisenyi". */
export const MOVING_VERBS = words(
  'airlifted arrived brought crossed ferried fled flown moved reached rushed taken transferred transported',
)

/** Verbs behind which a place is where somebody speaks, or where something is known. */
export const SPEAKING_VERBS = words('announced called known said says speaking spoke told')

/** Words between such a verb and the place: "told reporters on Sunday in Maputo". */
export const SPOKEN_TO = words('afp ap journalists on reporters reuters')

/** Verbs of courts: a day behind them is that of the trial. */
export const TRIAL_VERBS = words(
  'acquitted arraigned convicted imprisoned indicted jailed pleaded pled sentenced sentencing',
)
