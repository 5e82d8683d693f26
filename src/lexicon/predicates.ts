const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Ways of wounding that kill when "dead", "to death" or "fatally" stands with them. */
export const WOUNDINGS = words(
  `axed battered beat beaten beating bludgeoned burned burnt choked clubbed crushed cut electrocuted frozen gunned hacked
  hit injured kicked knifed lynched mauled poisoned pummeled run scalded shoot shoots shooting shot slashed smothered
  stab stabbed stabbing starved stoned strangled struck tortured trampled wounded wounding speared burning knifing`,
)

/** Carried to a place of care. */
export const TAKEN = words(
  'admitted airlifted brought carried driven evacuated flown hurried life-flighted medevaced rushed sent taken transferred transported drove',
)
export const HOSPITALS = words(
  `center centers centre centres clinic clinics er facility hospital hospitals infirmary emergency hospitalization`,
)

/** Words for wounds: what is suffered or sustained. */
export const INJURIES = words(
  `abrasions bruise bruises burn burns concussion concussions cut cuts fracture fractures inhalation injuries injury
  laceration lacerations trauma wound wounds graze`,
)

/** Words that tell a patient's condition. */
export const CARE_WORDS = words(
  `critical serious stable fair good grave guarded poor satisfactory life-threatening unknown but and - extremely very
  to non threatening life undetermined`,
)

/** Words between a count and the noun of the harm: "eight confirmed storm-related deaths". */
export const COUNT_MODIFIERS = words(
  `- additional more other further new reported confirmed suspected known direct indirect human military civilian serious
  minor major severe critical immediate apparent official combat storm related weather flood traffic heat coronavirus
  life threatening non significant internally externally newly registered recorded documented undocumented estimated
  police officer student army enemy male female adult dead mutilated charred decomposed burned bullet riddled lifeless
  unidentified naked headless total preventable violent work workplace accidental drowning gunshot of the afghan syrian
  iraqi somali colombian foreign returning fatal deaths and injuries or casualties fatalities injury immediately
  internal conflict conflict-related wounded body verified tornado hurricane fire american israeli palestinian
  serious-injury bloodied people shooting repeated`,
)

/** "A double homicide": how many were harmed. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['sextuple', 6],
])

export const FORCE_VERBS = words(
  `forced forcing forces force compelled compelling obliged ordered ordering prompted prompting caused causing led leading
  drove driven driving told pushed pushing made sent sending asked advised instructed required displacing uprooted
  displaced relocated`,
)
export const FLIGHT_VERBS = words(
  `abandon abandoning evacuate evacuating flee fleeing flight leave leaving relocate relocating move exile homelessness
  vacate displacement homes houses escape`,
)
/** Where those who fled live. */
export const REFUGES = words(
  `camp camps shelter shelters displacement centers centres evacuation accommodation tents refuge safety settlements
  relatives gymnasium gyms`,
)

/** Words between "toll" and its number. */
export const TOLL_FILLERS = words(
  `from in of the this that a an attack attacks bombing blast blasts explosion earthquake quake flood floods flooding fire fires
  storm hurricane typhoon cyclone tornado tsunami landslide landslides crash collapse accident disaster strike strikes
  raid shooting shootings war violence conflict monday tuesday wednesday thursday friday saturday sunday 's has had have
  been is was by on across at least total official overall provisional confirmed number its to death up now people
  officially killed yesterday today week month year tragedy outbreak epidemic virus incident country province region city
  capital there least injured those all late early morning night`,
)
export const TOLL_VERBS = words(
  `: at climbed climbing exceeded exceeds hit hits hitting increased increases is jumped jumps now of passed passes put
  reached reaches reaching rise rises risen rising rose soared soars stand standing stands stood surged surpassed to topped
  tops was were climbs mounted mounts grew grown are remains remained past over`,
)
