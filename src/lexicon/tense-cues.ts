const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Irregular past forms of frequent verbs; the regular ones end in "-ed". */
export const PAST_FORMS: ReadonlySet<string> = words(`
  arose ate became began begun bent bet blew bore bought bound bred broke brought built burnt burst came caught chose
  clung crept dealt did drank drew driven drove dug fed fell felt fled flew forbade forgave forgot fought found froze
  gave given gone got gotten grew had heard held hid hung kept knelt knew laid lay led left lent lit lost made meant
  met mistook oversaw overthrew paid ran rang risen rode rose said sang sank sat saw sent shone shook shot shown slept
  slew sold sought spent spoke sprang stole stood strove struck stuck sung sunk swam swept swore taken taught thought
  threw told took tore understood undertook undid upheld was went wept were withdrew woke won wore wound wove written
  wrote`)

/** Words that look like a regular past form and are none. */
export const NO_PAST_FORMS: ReadonlySet<string> = words(`
  bed bleed breed creed deed embed exceed feed greed heed hundred indeed kindred led naked need proceed red rugged
  sacred seed shed shred sled speed succeed ted united wed weed wicked wretched`)

/** Words after which something is still to come. */
export const FUTURE_CUES: ReadonlySet<string> = words(`
  'll aim aims anticipated could deadline due expect expected expecting expects forthcoming hope hopes intend intends may
  might must plan planned planning plans projected schedule scheduled shall should slated tentatively upcoming wants
  will won't would`)

/** Words behind "could" that tell what people were able to do: "smoke could be seen", "he could not sleep". */
export const BEHIND_ABILITY: ReadonlySet<string> = words('barely be feel hardly hear not only see smell')

export const PRESENT_CUES: ReadonlySet<string> = words(`am are aren't continues do does has have is isn't remains says`)

/** Words behind "is" and "are" that look ahead: "storms are possible Saturday". */
export const PROSPECTIVE_STATES: ReadonlySet<string> = words(`forecast inevitable likely possible probable unlikely`)

/** Words before "to" whose action is still to come: "agreed to meet on Friday". */
export const PROSPECTIVE_WORDS: ReadonlySet<string> = words(`
  agree agreed agrees asked bound chance chances deadline decided decides due eager expected forecast hopes
  instructed intention invited likely offered offers opportunity ordered plan plans pledged pledges poised predicted
  prepared prepares preparing projected promised promises proposed proposes ready requested scheduled set slated
  summoned supposed threatened threatens urged vowed vows wants willing`)

/** Nouns for what has happened when it is told: "Wednesday's ruling". */
export const HAPPENED_NOUNS: ReadonlySet<string> = words(`
  accident announcement arrest arrests attack attacks blast blasts blaze bombing bombings clashes collapse comments
  crash deaths decision defeat derailment disaster earthquake explosion explosions fire flood floods incident killing
  killings loss massacre murder murders outage protests quake raid raids remarks rescue resignation riot riots ruling
  shooting shootings statement storm strike strikes tragedy verdict victory violence win`)

/** Verbs of plans and timetables: their present tense beside a day looks ahead ("the council meets on Tuesday"). */
export const TIMETABLE_VERBS: ReadonlySet<string> = words(`
  appears arrive arrives arriving begin begins celebrate celebrates close closes comes convene convenes debate departs
  embarks ends expires face faces flies fly gather gathers goes head heads holds host hosts kicks launches leave
  leaves marks meet meets open opens play plays reopens resume resumes return returns runs sits starts takes tour tours
  travel travels visits vote votes`)
