const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const sorted = (list: readonly string[]): ReadonlySet<string> => new Set([...list].sort())

/** Prepositions: a phrase for people behind one is seldom the subject of a verb. */
export const PREPOSITIONS =
  words(`aboard about above across after against along alongside amid among amongst around as at before behind below beneath
  beside besides between beyond by despite during except for from in including inside into like near of off on onto
  out outside over past per since through throughout to toward towards under underneath until up upon via with within
  without`)

/** Words that end a phrase for people before its noun is reached: no adjective and no noun stands like them. */
export const BREAKING_WORDS: ReadonlySet<string> = sorted([
  ...PREPOSITIONS,
  ...words(`a about according again all also although an and another any april august because billion both but came dead-end
  december each either escaped every february fell fewer found friday got had has have having he her here him his how
  i if it its january july june just later least leaves leaving left less made march million monday more most my
  neither never no nor not november now october only or our percent remained said saturday say says september she so
  some still sunday survived than that the their them then there these they this those though thursday today told
  tomorrow too took tuesday we wednesday went what when where which while who whom whose why yesterday yet you your`),
])

/** Participles that stand as adjectives before a noun for people. */
export const PARTICIPLE_MODIFIERS =
  words(`accused aged alleged armed armored armoured arriving bearded beloved bereaved boarding bystanding charged cleaning
  confirmed convicted crippled disabled disguised displaced educated elected engaged enlisted estranged exiled
  experienced fishing flying gifted hired homosexual hooded hospitalized hurt identified injured interested logging
  married masked mining missing naked named newlywed nursing opposing practicing practising red-haired related
  remaining reported respected retired returning serving skilled sleeping stranded suspected talented teen teenage
  trained training trapped troubled unarmed undisclosed undocumented unidentified uniformed uninjured uninvolved
  unmarried unnamed unrelated unspecified unsuspecting visiting voting wanted working wounded young young-looking
  youngest`)

/** Words that lead from a phrase for people into what is said about it before its verb comes. */
export const ASIDE_OPENERS: ReadonlySet<string> = sorted([
  ...PREPOSITIONS,
  ...words('aboard aged ages all believed both described here identified including inside known named nearby there'),
])

/** Words that may stand behind a count of people, or behind "killed", and are not what is counted or killed. */
export const FOLLOWERS =
  words(`after alive all although among and are as battling because believed but confirmed dead early feared fell fighting
  following found friday here how if instantly is last late later listed living lost monday or overnight plunged police presumed
  pronounced received receiving remain remained reported rushed said saturday say says sheltering since so sought
  spent staying still suffered sunday sustained taken that there this though thought thursday today together tonight
  took treated tuesday undergoing wednesday were when where which while who whom why yesterday`)

/** Words before a count that belong to its phrase: "all 12", "the four victims". */
export const COUNT_OPENERS = words(
  `additional all another extra final first further her his its just last only other remaining the their these those`,
)

/** Words before a count of those who come before or after others: "the last nine hostages". */
export const REST_WORDS = words(`final first last remaining`)

/** Words that set people apart from those told just before. */
export const OTHER_WORDS = words(`additional another extra fifth fourth further more other others second third`)

/** Words between a count and its noun that add to a count before it. */
export const ADDING_WORDS = words(`additional extra fellow further more other`)

/** Nouns before "of" and a count: "a family of five". */
export const GATHERINGS = words(`crew family gang group party squad team total`)

/** Words of belonging before those who belong: "two of his guards". */
export const POSSESSIVES = words(`her his its my our their`)

/** Determiners of people who are known or belong to somebody. */
export const DETERMINERS = words(`her his its my our that the their this`)

/** Words that open the object of a verb. */
export const OBJECT_OPENERS = words(`a an her herself him himself his its my our that the their them themselves your`)

/** Prepositions that also open a clause, and those behind which people may be left in a state ("with two dead"). */
export const CLAUSE_OPENERS = words('after as before including like since until with')

/** Words that join a verb without a subject of its own to the verb before it. */
export const JOINERS = words('and but later or then')
