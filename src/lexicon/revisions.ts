const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that give a number without saying that it replaces another: "put the toll at 15". */
export const ESTIMATING_VERBS = words('gave gives put puts putting')

/** Words before a figure that tell that it was given once and is no longer held. */
export const SUPERSEDED_WORDS = words('initial initially originally preliminary previous previously')

/** Nouns that "early" before them says this of: "early reports spoke of nine dead". */
export const REPORT_NOUNS = words('count counts estimate estimates figure figures report reports tally toll tolls word')

/** Verbs that with "had" tell of a figure given before: "had put the dead at 12". */
export const HAD_SAID = words('been counted given listed put reported said spoken stood')

/** Words behind a figure that take it back. */
export const WITHDRAWN_WORDS = words('erroneous false incorrect untrue wrong')

/** Cues that a figure in their sentence has been overtaken, or overtakes another. */
export const OVERTAKEN_CUES: readonly string[] = [
  'at first',
  'corrected',
  'down from',
  'earlier',
  'early',
  'first reported',
  'had counted',
  'had given',
  'had listed',
  'had put',
  'had reported',
  'had stood at',
  'initial',
  'initially',
  'originally',
  'preliminary',
  'previous',
  'previously',
  'revised',
  'so far today',
  'until now',
  'up from',
  'updated',
]

/** Verbs by which a toll grows "to" a number. */
export const RISING_VERBS = words('climbed climbs grew grown increased jumped risen rises rising rose soared')

/** Verbs by which a toll is lowered "to" a number. */
export const LOWERING_VERBS: readonly string[] = [
  'cut',
  'lowered',
  'reduced',
  'revised down',
  'revised downward',
  'revised downwards',
]

/** Words before "toll" that make it one of many events: "the road toll". */
export const RUNNING_TOLLS = words('highway road roads traffic')
