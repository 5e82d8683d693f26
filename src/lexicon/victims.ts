/** Nouns for people who come to harm. Singular forms; plurals are made from them. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const CHILDREN = words(`
  baby boy child daughter-child girl infant juvenile kid kindergartener kindergartner minor newborn preschooler pupil
  schoolboy schoolchild schoolgirl teen teenager teenage-boy teenage-girl toddler tot youngster youth`)

const CIVILIANS = words(`
  bystander civilian commuter noncombatant non-combatant passerby passer-by pedestrian peasant shopper tourist villager
  holidaymaker vacationer worshipper worshiper pilgrim mourner partygoer concertgoer churchgoer`)

const COMBATANTS = words(`
  combatant commando conscript fighter gendarme guerrilla guerilla infantryman insurgent jihadi jihadist legionnaire
  marine mercenary militant militiaman paramilitary paratrooper peacekeeper rebel sailor separatist serviceman
  servicemember servicewoman soldier subversive terrorist troop trooper airman warrior`)

const PERPETRATORS = words(`
  assailant assassin attacker arsonist bomber gunman hijacker hostage-taker killer knifeman perpetrator shooter stabber
  suspect`)

const PEOPLE = words(`
  academic accomplice activist actor actress addict administrator adult agent aide ally ambassador analyst anchor animator
  architect artist assistant astronaut athlete attendant attendee attorney aunt author babysitter bandit banker barber
  bargoer bartender beachgoer bicyclist biker bishop blogger boater boatman bodyguard boss bouncer boyfriend bride brother
  brother-in-law buddy builder businessman businesswoman butcher buyer bachelor cadet cameraman camerawoman camper candidate
  captain captive caregiver caretaker carpenter cashier casualty celebrity chairman chef chief citizen classmate cleaner
  clergyman cleric clerk client climber clinician co-pilot co-worker coach coal-miner colleague colonel columnist commander
  commandoe companion comrade constable contractor convict cook cop corporal correspondent councillor councilman councilor
  counselor counsellor couple courier cousin coworker crewman crewmember criminal crossing-guard customer cyclist cook dad
  dancer daughter daughter-in-law dealer deckhand defendant delegate demonstrator dentist deputy designer detainee detective
  developer devotee diner diplomat director dissident diver doctor dockworker dog-walker driver drinker drummer editor
  educator elder electrician emigrant employee employer engineer entrepreneur envoy escapee evacuee ex-boyfriend
  ex-girlfriend ex-husband ex-wife executive expatriate expert extremist family-member fan farmer farmhand farmworker father
  father-in-law female fiance fiancé fiancee fiancée fireman firefighter fisherman flier footballer foreigner fugitive friend
  gambler gangster gardener general genius gentleman girlfriend goalkeeper golfer governor graduate grandchild granddaughter
  grandfather grandma grandmother grandpa grandparent grandson groom grower guard guardian guard guest guide gymnast handyman
  hawker headmaster helper herder hiker homeowner hooligan hospital-worker hostage hunter husband immigrant imam individual
  industrialist inhabitant inmate inspector instructor intern interpreter intruder investigator investor jailer jogger
  journalist judge juror kayaker laborer labourer lady landlord lawmaker lawyer leader learner lecturer legislator librarian
  lieutenant lifeguard lineman local looter lover machinist magistrate maid major male man manager marcher marshal mayor mechanic
  mediator medic member merchant messenger midwife migrant miner minister missionary mobster model mom monk mother
  mother-in-law motorbiker motorcyclist motorist mountaineer mum musician national neighbor neighbour nephew newlywed niece
  nomad nun nurse nursing-assistant occupant offender officer official onlooker operative operator oil-worker orphan owner
  painter parent paramedic parishioner parliamentarian partner party-goer passenger pastor patient patron patrolman pensioner
  performer person phone-operator photographer physician picnicker pilot player plumber poacher poet policeman police-officer
  policewoman politician porter postman potter prayer-leader preacher president presenter priest principal prisoner producer
  professional professor prosecutor prospector prostitute protester protestor provocateur psychologist publisher racegoer
  racer rabbi rafter raider railwayman rancher ranger reader recruit refugee relative repairman reporter representative
  rescuer resident respondent responder retiree revelers reveler reveller reservist rider rioter rival robber roommate
  roofer rower runner sailor salesman saleswoman scholar schoolmate schoolteacher scientist scout scuba-diver secretary
  security-guard sect-member seaman senator sergeant servant settler shepherd sheriff shooter shopkeeper showgoer sibling singer
  sister sister-in-law skater skier smuggler snorkeler snowboarder snowmobiler socialist socialite son son-in-law spectator
  spokesman spokesperson spokeswoman spouse squatter staffer stepbrother stepdaughter stepfather stepmother stepsister stepson
  steward stewardess stowaway stranger striker student stuntman subordinate supervisor supporter surfer surgeon survivor
  swimmer sympathizer teacher technician tenant thief thug trader trafficker trainee trainer translator traveler traveller
  treasurer trekker tribesman trucker truck-driver twin twentysomething uncle undocumented-immigrant unionist user vagrant
  vendor veteran vicar victim visitor volunteer voter wage-earner waiter waitress warden watchman welder widow wife witness
  woman worker workman writer yachtsman zookeeper loyalist nationalist islamist communist leftist rightist ex-guerrilla
  ex-soldier returnee islander townsman townswoman countryman spouse sportsman lumberjack logger trapper sniper spy`)

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['schoolchild', 'schoolchildren'],
  ['wife', 'wives'],
  ['ex-wife', 'ex-wives'],
  ['midwife', 'midwives'],
  ['thief', 'thieves'],
  ['passerby', 'passersby'],
  ['passer-by', 'passers-by'],
  ['brother-in-law', 'brothers-in-law'],
  ['sister-in-law', 'sisters-in-law'],
  ['member', 'members'],
])

function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular) return irregular
  if (/(?:^|[a-z])man$/.test(noun) && !/human$/.test(noun)) return noun.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** What a noun says of the people it stands for. */
export interface PersonNoun {
  readonly plural: boolean
  readonly kind: 'child' | 'civilian' | 'combatant' | 'perpetrator' | 'household' | 'other'
}

/** Words that stand for people and whose plural is not made from the singular, or that have no singular. */
const OTHERS: readonly (readonly [string, PersonNoun])[] = [
  ...words(
    'persons folk folks personnel police crew clergy dead elderly staff staffers staffmembers staff-members inhabitants souls others casualties fatalities',
  ).map(word => [word, { plural: true, kind: 'other' }] as const),
  ...words('idps idp asylum-seekers').map(word => [word, { plural: true, kind: 'civilian' }] as const),
  ...words('troops gis forces militia').map(word => [word, { plural: true, kind: 'combatant' }] as const),
  ...words('families households').map(word => [word, { plural: true, kind: 'household' }] as const),
  ...words('family household').map(word => [word, { plural: false, kind: 'household' }] as const),
]

let nouns: ReadonlyMap<string, PersonNoun> | undefined

/** Every noun for people, in lower case, singular and plural. Built at first use. */
export function personNouns(): ReadonlyMap<string, PersonNoun> {
  if (nouns) return nouns
  const map = new Map<string, PersonNoun>()
  const add = (list: readonly string[], kind: PersonNoun['kind']) => {
    for (const noun of list) {
      map.set(noun, { plural: false, kind })
      map.set(pluralOf(noun), { plural: true, kind })
    }
  }
  add(PEOPLE, 'other')
  add(CIVILIANS, 'civilian')
  add(COMBATANTS, 'combatant')
  add(PERPETRATORS, 'perpetrator')
  add(CHILDREN, 'child')
  for (const [word, noun] of OTHERS) map.set(word, noun)
  nouns = map
  return nouns
}

/** Nouns that name a sex: they keep two victims apart. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  words(
    `man men male males boy boys father husband son brother grandfather uncle nephew gentleman gunman policeman boyfriend
  ex-boyfriend ex-husband dad grandson stepfather stepson he him his`,
  ),
)
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  words(
    `woman women female females girl girls mother wife daughter sister grandmother aunt niece lady girlfriend ex-girlfriend
  ex-wife mom mum granddaughter stepmother stepdaughter waitress actress she her`,
  ),
)

/** Nouns that end like nouns for people ("-er", "-or", "-ist") and are none. */
export const THINGS_IN_ER: ReadonlySet<string> = new Set(
  words(
    `acre after aircraft-carrier altar anger another antler banner barrier beaver berger blister booster border bunker
  bumper cancer carrier cellar center chamber chapter character charger charter chopper cider cleaner clover cluster
  collar color colour computer conductor-rail container cooler copper corner corridor counter cracker crater cruiser cylinder danger
  daughter-cell detector diner disaster disorder door dollar door-to-door elevator ember engine-room excavator factor
  fever filter finger floor flower folder freezer freighter gender generator ginger glacier grader hammer hangar harbor harbour
  helicopter heifer helper-app hour however hunger interior jumper ladder laser later launcher layer ledger letter
  liquor liter lighter locker lumber manner marker matter meter mirror monitor mortar motor murder number odor offer order
  other over oyster panther paper parlor pepper pillar plaster poster powder power printer propeller quarter radar
  reactor river roller rotor rubber rumor scanner scooter sector semester sensor server shelter shoulder shower
  silver sister-ship slider sneaker soccer sponsor spider sticker sugar summer super surrender sweater tanker tear temper
  theater theatre thermometer thunder tiger timber tractor trailer trawler tower tractor-trailer transformer transistor
  tremor trigger tumor tutor-book under upper vapor vector water weather whether whisper winter wonder worker-hour
  burger buffer butter border bladder bomber-jet boxer calendar cheddar cedar cigar error ever favor flavor
  fiber finger flyer former greater her inner latter lever major-road member-state minor-road never outer per
  proper rather rear rear-door rigor senior-center solar starter super-computer their together tether tutor
  user-account voter-card wafer year`,
  ),
)
