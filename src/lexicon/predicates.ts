const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Ways of wounding that kill when "dead", "to death" or "fatally" stands with them. */
export const WOUNDINGS =
  words(`axed battered beat beaten beating bludgeoned burned burning burnt charred choked clubbed crushed cut electrocuted
  frozen gunned hacked hit injured kicked knifed knifing lynched mauled poisoned pummeled roasted run scalded shoot
  shooting shoots shot slashed smothered speared stab stabbed stabbing starved stoned strangled struck tortured
  trampled wounded wounding`)

/** Carried to a place of care. */
export const TAKEN =
  words(`admitted airlifted brought carried driven drove evacuated flown hurried life-flighted medevaced rushed sent taken
  transferred transported`)
export const HOSPITALS = words(
  `center centers centre centres clinic clinics emergency er facility hospital hospitalization hospitals infirmary`,
)

/** Words for wounds: what is suffered or sustained. */
export const INJURIES =
  words(`abrasions bones bruise bruises burn burns concussion concussions cut cuts fracture fractures graze inhalation
  injuries injury laceration lacerations trauma wound wounds`)

/** Words that tell a patient's condition. */
export const CARE_WORDS =
  words(`- and but critical extremely fair good grave guarded life life-threatening non poor satisfactory serious stable
  threatening to undetermined unknown very`)

/** Words between a count and the noun of the harm: "eight confirmed storm-related deaths". */
export const COUNT_MODIFIERS =
  words(`- accidental additional adult afghan american and apparent army bloodied body bullet burned casualties charred
  civilian colombian combat confirmed conflict conflict-related coronavirus critical dead deaths decomposed direct
  documented drowning enemy estimated externally fatal fatalities female fire flood foreign further gunshot headless
  heat human hurricane immediate immediately indirect injuries injury internal internally iraqi israeli known life
  lifeless major male military minor more mutilated naked new newly non of officer official or other palestinian
  people police preventable recorded registered related repeated reported returning riddled serious serious-injury
  severe shooting significant somali storm student suspected syrian the threatening tornado total traffic undocumented
  unidentified verified violent weather work workplace wounded`)

/** "A double homicide": how many were harmed. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['sextuple', 6],
])

export const FORCE_VERBS =
  words(`advised asked caused causing compelled compelling displaced displacing driven driving drove force forced forces
  forcing instructed leading led made obliged ordered ordering prompted prompting pushed pushing relocated required
  sending sent told uprooted`)
export const FLIGHT_VERBS =
  words(`abandon abandoning displacement escape evacuate evacuating exile flee fleeing flight homelessness homes houses leave
  leaving move relocate relocating vacate`)
/** Where those who fled live. */
export const REFUGES =
  words(`accommodation camp camps centers centres displacement evacuation gymnasium gyms host mosques open refuge relatives
  safety schools settlements shelter shelters stadium stadiums tarpaulins tents`)

/** Words between "toll" and its number. */
export const TOLL_FILLERS =
  words(`'s a accident across all an at attack attacks been blast blasts bombing by capital city collapse confirmed conflict
  country crash cyclone death disaster early earthquake epidemic explosion fire fires flood flooding floods friday
  from had has have hurricane in incident injured is its killed landslide landslides late least monday month morning
  night now number of official officially on outbreak overall people province provisional quake raid region saturday
  shooting shootings storm strike strikes sunday that the there this those thursday to today tornado total tragedy
  tsunami tuesday typhoon up violence virus war was wednesday week year yesterday`)
export const TOLL_VERBS =
  words(`: are at climb climbed climbing climbs double doubled doubles exceed exceeded exceeds grew grown hit hits hitting increase increased
  increases is jump jumped jumps mounted mounts now of over pass passed passes past put reach reached reaches
  reaching remained remains rise risen rises rising rose soar soared soars stand standing stands stood surge
  surged surpass surpassed to top topped tops trebled triple tripled was were`)

/** Ways of wounding that leave open whether the people lived. */
export const OPEN_WOUNDINGS = words(
  'beaten hit hits hitting shoot shooting shootings shoots shot slashed stab stabbed stabbing stabbings stabs strike strikes striking struck',
)

/** Verbs that say what a toll has come to, however far behind it. */
export const RISE_VERBS =
  words(`climb climbed climbing climbs exceed exceeded exceeds hit hits increase increased increases jump jumped jumps pass
  passed passes reach reached reaches rise risen rises rising rose soar soared soars stands stood surge surged surpass
  surpassed top topped tops`)

/** Verbs for a toll that is more than the number behind them. */
export const EXCEEDING_VERBS =
  words(`exceed exceeded exceeding exceeds pass passed passes passing surpass surpassed surpasses surpassing top topped
  topping tops`)

/** Verbs that take lives. */
export const CLAIM_VERBS = words('claim claimed claiming claims cost costing costs taken taking took')

/** Words for the dead and for corpses. */
export const DEAD_WORDS = words('dead deceased fatalities killed')
export const BODIES = words('bodies body corpse corpses')
export const MOWING = words('mow mowed mowing mown')
/** Nouns of a killing: "a double murder", "the stabbing death of two brothers". */
export const KILLINGS = words('fatality homicide homicides killing murder murders slaying')
export const SLAYINGS = words('death deaths killing shooting shootings stabbing')
/** Verbs of killing that a doer may share between others and himself. */
export const OWN_KILLINGS = words('kill killed killing kills murdered murdering')
/** What a maimed person lost. */
export const LIMBS = words('arm arms eye eyes eyesight fingers foot hand hands leg legs limb limbs sight')
/** Words behind "hit" that make it a wound. */
export const STRUCK_WORDS = words('by in once twice')
/** Words behind patients who were treated. */
export const AFTER_TREATED = words('after and at by for in since who with')
export const CARE_KINDS = words('emergency further intensive life-saving medical urgent')
export const GRAVELY = words('critical critically gravely serious seriously')

/** Homes that are left, buildings that are emptied of those who live there. */
export const HOMES = words('farms home homes houses village villages')
export const DWELLINGS = words('apartments dwellings flats homes households houses properties')
export const SAFE_PLACES = words('area areas ground grounds location locations place places zone zones')
export const CAMPS = words('camp camps center centers centre centres shelter shelters')
export const CAMP_KINDS = words('displacement evacuation idp makeshift refugee relief transit')
/** Nouns for the displaced themselves. */
export const DISPLACED_NOUNS = words('displaced displacements evacuees idps refugees returnees')

/** Those who take people by force, and those who arrest them. */
export const CAPTORS =
  words(`abductors assailants attackers bandits captors extremists gang gangsters guerrillas gunman gunmen hijackers
  insurgents jihadis jihadists kidnapper kidnappers militants pirates raiders rebels robbers separatists terrorists`)
/** Words of abductions: who is released is no prisoner of the law. */
export const CAPTIVITY = words(
  `abducted abductors captive captives captivity captors hostage hostages kidnapped kidnappers ransom`,
)
export const JAILERS =
  words(`agents army authorities cell cells charges custody detectives detention guards jail officers police policemen prison
  prosecutors question questioning remand soldiers station suspicion troops`)
export const HOSTAGE_STATES = words('captive hostage hostages')
/** What people are saved by, and what they are saved from. */
export const RESCUE_CRAFT =
  words(`boat boats coastguard coastguards ferry freighter helicopter helicopters lifeboat lifeboats ship ships tanker
  trawler tug vessel vessels yacht`)
export const PERILS =
  words(`boat cliff floodwater floodwaters ice island ledge mountain mountainside raft river roof roofs rooftop rooftops
  rubble sea ship tower tree trees vessel water waters wreck wreckage`)

/** Nouns of a count: "the number of dead", "gave the figure as 34". */
export const COUNTS = words('count number tally total')
export const FIGURE_NOUNS = words('count figure number toll total')
export const ESTIMATES = words('estimated numbered put')
/** Nouns of news: "no reports of casualties"; participles of knowing: "no deaths were reported". */
export const REPORT_NOUNS = words('indication indications information report reports sign signs word')
export const KNOWN_WORDS = words('confirmed known recorded reported')

/** Those who lose men in battle. */
export const ARMIES =
  words(`army battalion brigade forces garrison guerrillas insurgents marines militants military militia navy platoon rebels
  regiment soldiers squadron troops`)

/** Behind somebody who turned a weapon on himself: he lives, or may. */
export const SURVIVAL_WORDS: ReadonlySet<string> =
  words(`alive attempt attempted but condition critical critically hospital hospitalized injured injuring
  surgery survived survives unsuccessfully wounded wounding`)
