const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs of harm and rescue in the form that stands behind "to" and behind modals. */
export const BASE_FORMS =
  words(`abduct affect arrest assassinate bar beat behead burn bury capture claim cost crush detain die disappear
  displace drown electrocute evacuate execute expel flee free hang harm hit hurt imprison injure jail kidnap kill
  leave liberate lose lynch maim massacre murder perish poison relocate rescue resettle save seize shelter shoot
  sicken slash slaughter slay stab strand strangle strike succumb suffer sustain take torture trap treat uproot
  vanish wound`)

/** What stands before an infinitive that came true: "managed to free", "went on to kill", "forced to flee". */
export const FULFILLED_VERBS =
  words(`began begin begins begun came chose come comes compelled continue continued continues continuing dared driven
  forced gone got had happened happens having helped helping helps leading led left lived made managed manages
  managing mobilised mobilising mobilized mobilizing moved obliged on permitted proceeded proceeds prompted ran
  rushed scrambled scrambling started starting turned used went`)

/** Verbs that make people do what the infinitive behind them says: "led a man to kill". */
export const CAUSATIVE_VERBS =
  words(`allow allowed allowing allows cause caused causes causing compel compelled compelling drive drove enable enabled
  enables enabling force forced forces forcing lead leading leads led make makes oblige obliged prompt prompted
  prompting prompts push pushed`)

/** Words that single out people by what befell them: "the third officer to die". */
export const RANKS =
  words(`eighth fifth first fourth last latest most next ninth number oldest only second seventh sixth tenth third
  youngest`)

/** What stands right before a gerund of which it says that it did not happen, or not yet. */
export const UNREAL_GERUNDS =
  words(`against avoid avoided avoiding consider considered considering discuss discussed discussing from prevent
  prevented preventing propose proposed proposing risk risked risking stop stopped stopping suggest suggested
  suggesting without`)

/** Words before "of" and a gerund or a noun of harm that leave it open or deny it: "the risk of killing". */
export const UNREAL_NOUNS =
  words(`capable chance chances danger dream dreams fear fears hope hopes idea instead intent intention odds possibility
  prospect risk risks talk threat threats`)

/** Words before a noun of harm that say that it did not come about: "attempted murder". */
export const UNREAL_MODIFIERS = words(
  `attempted averted foiled imminent planned possible potential prevented threatened thwarted would-be`,
)

/** Words behind "shot", "hit", "struck" that turn them to another sense: "shot down rumours". */
export const SHOT_PARTICLES = words('back down out past up wide')

/** What words, faces and scenes are captured on or by. */
export const RECORDINGS =
  words(`attention camera cameras cctv essence film footage headlines imagination imaginations moment moments mood moods
  photo photograph photographs photos spirit tape video videos`)

/** Verbs of harm that are said of words, prices, balls and feelings as often as of bodies. */
export const HITTING_VERBS =
  words(`affect affected affecting affects beat beaten beating beats burn burned burning burns burnt free freeing frees
  hit hits hitting hurt hurting hurts rescue slash slashed slashing sting strike strikes striking struck stung
  trap trapping traps wound wounding wounds`)

/** Parts of the body: where people are hit. */
export const BODY_PARTS =
  words(`abdomen ankle ankles arm arms back bodies body brain buttocks calf cheek chest chin ear ears elbow eye eyes face
  feet finger fingers foot forehead groin hand hands head heads heart hip jaw knee knees leg legs limb limbs mouth
  neck nose pelvis rib ribs shoulder shoulders skull spine stomach temple thigh thighs throat toe toes torso wrist
  wrists`)

/** What wounds people, and those who wound or tend them: weapons, vehicles, police. */
export const STRIKING_THINGS =
  words(`ambulance ammunition arrow arrows assailant assailants attacker attackers axe baton batons bats beam bear
  bicycle bike blade boat boulder branch brick bricks buckshot bullet bullets bus car cars cart cruiser debris
  doctors dog dogs driver ferry firearm fist fists gas gun gunman gunmen gunshot gunshots hammer handgun
  helicopter horse hospital insurgents jeep knife knives lava lorry machete militants minibus minivan mob
  motorbike motorcycle motorcycles motorist officer officers paramedics pellet pellets pickup pipe plane police
  policeman policemen projectile punch punched rebels revolver rickshaw rifle rifles robbed robber robbers robbery
  rock rocks scooter shark shell shells shotgun shrapnel snake sniper soldiers spear splinters stone stones
  surgery suspect suspects sword taxi teargas tractor train tram troops truck trucks van vehicle vehicles wave
  waves whip`)

/** Words of games and matches. */
export const SPORT_WORDS =
  words(`backhand baseman batsman batsmen birdie birdies bogey bogeys bowler championship championships cup defender
  field-goal forward fullback game games goal goalkeeper goals half-time halftime homer homers inning innings
  innings-win kickoff league leagues linebacker match matches midfielder odds-on par penalty pitcher playoff
  playoffs points puck qualifier qualifiers quarterback rebound rebounds round runs season seasons semi-final
  semifinal set striker team teams tee tee-off title touchdown touchdowns tournament tournaments umpire wicket
  wickets winger wins`)

/** Verbs of letting people in to stay: those whom they take are settled, not driven out. */
export const GIVEN_ROOM =
  words(`accept accepted accepting accepts admit admits admitted admitting bring grant granted granting naturalize
  receive received receives receiving resettle resettled resettlement resettles resettling settle settled settling
  take takes taking took vet vetted vetting welcome welcomed welcomes welcoming`)

/** People whom the law holds: letting them go saves nobody. */
export const HELD_PEOPLE =
  words(`accused convict convicts criminal criminals defendant defendants detainee detainees felon felons inmate inmates
  prisoner prisoners protester protesters slave slaves suspect suspects`)

/** Words of courts and jails, out of which people are freed. */
export const LAW_WORDS =
  words(`acquitted appeal bail bond charge charges court courts custody detention imprisonment jail jailed judge jury
  lawyer pardon pardoned parole prison sentence verdict`)

/** What people are trapped in without being in danger of their lives. */
export const ABSTRACT_TRAPS =
  words(`bodies body contract cycle debt dilemma economy elevator-pitch job jobs life limbo lives loop marriage marriages
  mindset past poverty relationship relationships role roles situation situations stereotype system traffic web`)

/** People who are sent away from office, a party, a school or a country, and lose no home by it. */
export const OFFICES =
  words(`ambassador ambassadors attache attaches attaché attachés boarder boarders cadet cadets candidate candidates
  delegate delegates diplomat diplomats envoy envoys journalist journalists lawmaker lawmakers lawyer lawyers
  leader leaders member members minister ministers official officials player players politician politicians pupil
  pupils reporter reporters senator senators spies spy student students`)

/** Words that make a centre one of care. */
export const CENTRE_KINDS =
  words(`burn burns cancer care clinical emergency health healthcare hospital medical medicine neonatal pediatric
  surgical trauma treatment university veterans`)

/** Words of hospitals to which no wounded are brought. */
export const MIND_WORDS = words(
  `alcohol competency fertility maternity mental mental-health psychiatric rehab rehabilitation state treatment`,
)

/** Adverbs that say that it did not quite happen, or not in that sense. */
export const ALMOST = words('almost effectively figuratively nearly practically virtually')

/** Words beside a seizure that make it an arrest. */
export const SEIZING_POLICE = words('agents authorities customs military officers police raid raids soldiers troops')

/** Where people are treated for wounds. */
export const CARE_SITES =
  words(`ambulance clinic clinics er hospital hospitals icu infirmary place scene site spot street tent tents unit ward
  wards`)

/** Words beside people who move that tell why they had to. */
export const CRISIS_WORDS =
  words(`army border bulldozers camp camps collapsed demolished demolition destroyed destruction eruption evicted
  evictions fighters fighting flames homes house houses militants militia rebels rising shelling soldiers troops
  village village's villages waters`)

/** Verbs of giving back the dead: "returned the remains of two hostages". */
export const HANDING_VERBS =
  words(`exchange exchanged exchanges exchanging freed frees handed handing hands release released releases
  releasing repatriate repatriated repatriates repatriating return returned returning returns swapped transferred
  transfers`)
