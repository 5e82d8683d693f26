const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Prepositions: a phrase for people behind one is seldom the subject of a verb. */
export const PREPOSITIONS = words(
  `about above across after against along alongside amid among amongst around as at before behind below beneath beside
  besides between beyond by despite during except for from in including inside into like near of off on onto out outside
  over past per since through throughout to toward towards under underneath until up upon via with within without`,
)

/** Words that end a phrase for people before its noun is reached: no adjective and no noun stands like them. */
export const BREAKING_WORDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...words(
    `a an the this that these those his her its their our my your he she it they we you i him them who whom whose which
    what when where why how and or but nor so yet if while because although though than then there here not no n't never
    both either neither each every all some any another says said according say also only just about left leaves leaving
    told found survived escaped remained went came fell got took made had has have having later still now again too
    today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december dead-end percent million billion more fewer less most least`,
  ),
])

/** Participles that stand as adjectives before a noun for people. */
export const PARTICIPLE_MODIFIERS = words(
  `accused alleged aged armed arriving armored armoured bearded bereaved bystanding charged convicted crippled displaced
  disguised disabled educated elected engaged enlisted estranged exiled experienced gifted hooded identified
  unidentified married unmarried masked missing naked named unnamed newlywed opposing practicing practising red-haired
  related unrelated respected retired returning serving sleeping skilled suspected talented trained trapped unarmed
  undisclosed unspecified uniformed uninvolved unsuspecting visiting voting working wanted young-looking youngest young
  training nursing cleaning boarding fishing mining flying logging hired beloved troubled interested confirmed
  undocumented uninjured remaining reported homosexual teen teenage`,
)

/** Words that lead from a phrase for people into what is said about it before its verb comes. */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...words('aged ages aboard believed identified known named described inside nearby here there all both including'),
])
