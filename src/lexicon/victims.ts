/** Nouns for people who come to harm. Singular forms; plurals are made from them. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const CHILDREN =
  words(`baby boy child daughter-child girl infant juvenile kid kindergartener kindergartner minor newborn preschooler
  pupil schoolboy schoolchild schoolgirl teen teenage-boy teenage-girl teenager toddler tot youngster youth`)

const CIVILIANS =
  words(`bystander churchgoer civilian commuter concertgoer holidaymaker mourner non-combatant noncombatant partygoer
  passer-by passerby peasant pedestrian pilgrim shopper tourist vacationer villager worshiper worshipper`)

const COMBATANTS =
  words(`airman bandit cadre combatant commando conscript extremist fighter gangster gendarme guerilla guerrilla
  infantryman insurgent jawan jihadi jihadist legionnaire maoist marine mercenary militant militiaman naxal
  naxalite paramilitary paratrooper peacekeeper rebel sailor separatist serviceman servicemember servicewoman
  soldier subversive terrorist troop trooper warrior`)

const PERPETRATORS =
  words(`arsonist assailant assassin attacker bomber gunman hijacker hostage-taker killer knifeman perpetrator shooter
  stabber suspect`)

const PEOPLE =
  words(`abductee academic accomplice activist actor actress addict administrator adult agent aide ally ambassador
  analyst anchor animator architect artist assistant astronaut athlete attendant attendee attorney aunt author
  babysitter bachelor banker barber bargoer bartender beachgoer bicyclist biker bishop blogger boater
  boatman bodyguard boss bouncer boyfriend bride bridegroom brother brother-in-law buddy builder businessman
  businesswoman butcher buyer cadet cameraman camerawoman camper candidate captain captive caregiver caretaker
  carpenter cashier casualty celebrity centenarian chairman chef chief chieftain chorister citizen classmate
  cleaner clergyman cleric clerk client climber clinician co-pilot co-worker coach coal-miner colleague colonel
  columnist commander commandoe communist companion comrade constable contractor convict cook cop corporal
  correspondent councillor councilman councilor counsellor counselor countryman couple courier cousin coworker
  crewman crewmate crewmember criminal crossing-guard customer cyclist dad dalit dancer daughter daughter-in-law
  dealer deckhand defendant delegate demonstrator dentist deportee deputy designer detainee detective developer
  devotee diner diplomat director dissident diver dockworker doctor dog-walker drinker driver drummer editor
  educator elder electrician emigrant employee employer engineer entrepreneur envoy escapee evacuee ex-boyfriend
  ex-girlfriend ex-guerrilla ex-husband ex-soldier ex-wife executive expat expatriate expert   family-member fan farmer farmhand farmworker father father-in-law female fiance fiancee fiancé fiancée
  firefighter fireman fisherman flier footballer foreigner friend fugitive gambler gardener general
  genius gentleman girlfriend goalkeeper golfer governor graduate grandchild granddaughter grandfather grandma
  grandmother grandpa grandparent grandson groom grower guard guardian guest guide gymnast handyman hawker
  headmaster headteacher helper herder hiker homeowner hooligan hospital-worker hostage housemaid hunter husband
  imam immigrant individual industrialist inhabitant inmate inspector instructor intern internee interpreter
  intruder investigator investor islamist islander jailer jogger journalist judge juror kayaker laborer labourer
  lady landlord lawmaker lawyer leader learner lecturer leftist legislator librarian lieutenant lifeguard lineman
  local logger looter lover loyalist lumberjack machinist magistrate mahout maid major male man manager marcher
  marshal mason mayor mechanic mediator medic member merchant messenger midwife migrant miner minister missionary
  mobster model mom monarch monk mother mother-in-law motorbiker motorcyclist motorist mountaineer mum musician
  nanny national nationalist neighbor neighbour nephew newlywed niece nomad nominee nonagenarian nun nurse
  nursing-assistant occupant octogenarian offender officer official oil-worker onlooker operative operator orphan
  owner painter paramedic parent parishioner parliamentarian partner party-goer passenger pastor patient patrolman
  patron pensioner performer person phone-operator photographer physician picnicker pilot player plumber poacher
  poet police-officer policeman policewoman politician porter postman potter prayer-leader preacher presenter
  president priest principal prisoner producer professional professor prosecutor prospector prostitute protester
  protestor provocateur psychologist publisher quadruplet rabbi racegoer racer rafter raider railwayman rancher
  ranger reader recruit refugee relative repairman reporter representative rescuer reservist resident respondent
  responder retiree returnee reveler revelers reveller rider rightist rioter rival robber roofer roommate rower
  runner sadhu sailor salesman saleswoman scholar schoolmate schoolteacher scientist scout scuba-diver seaman
  secretary sect-member security-guard seminarian senator septuagenarian sergeant servant settler shepherd sheriff
  sherpa shooter shopkeeper showgoer sibling singer sister sister-in-law skater skier smuggler sniper snorkeler
  snowboarder snowmobiler socialist socialite son son-in-law spectator spokesman spokesperson spokeswoman
  sportsman spouse spy squatter staffer stepbrother stepdaughter stepfather stepmother stepsister stepson steward
  stewardess stowaway stranger striker student stuntman subordinate supervisor supporter surfer surgeon survivor
  swimmer sympathizer teacher technician tenant thief thug townsman townswoman trader trafficker trainee trainer
  translator trapper traveler traveller treasurer trekker tribal tribesman triplet truck-driver trucker
  twentysomething twin uncle undergraduate undocumented-immigrant unionist user vagrant vendor veteran vicar
  victim vigilante visitor volunteer voter wage-earner waiter waitress warden watchman welder widow wife witness
  woman worker workman writer yachtsman zookeeper`)

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
  ...words(`casualties clergy crew elderly fatalities folk folks inhabitants others personnel persons police souls staff
  staff-members staffers staffmembers`).map(word => [word, { plural: true, kind: 'other' }] as const),
  ...words('asylum-seekers idp idps').map(word => [word, { plural: true, kind: 'civilian' }] as const),
  ...words('forces gis militia troops').map(word => [word, { plural: true, kind: 'combatant' }] as const),
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
  words(`boy boyfriend boys brother dad ex-boyfriend ex-husband father gentleman grandfather grandson gunman he him his
  husband male males man men nephew policeman son stepfather stepson uncle`),
)
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  words(`actress aunt daughter ex-girlfriend ex-wife female females girl girlfriend girls granddaughter grandmother her
  lady mom mother mum niece she sister stepdaughter stepmother waitress wife woman women`),
)

/** Nouns that end like nouns for people ("-er", "-or", "-ist") and are none. */
export const THINGS_IN_ER: ReadonlySet<string> = new Set(
  words(`acre after aircraft-carrier airliner altar anger another antler automaker banner barrier beaver berger bladder
  blister bomber-jet booster border boxer brewer broadcaster buffer bumper bunker burger butter calendar cancer
  carmaker carrier cedar cellar center chamber chapter character charger charter cheddar chipmaker chopper cider
  cigar cleaner clover cluster collar color colour computer conductor-rail container cooler copper corner corridor
  counter cracker crater cruiser cylinder danger daughter-cell detector diner disaster disorder dollar door
  door-to-door drugmaker elevator ember engine-room error ever excavator exporter factor favor fever fiber filter
  finger flavor floor flower flyer folder former freezer freighter gender generator ginger glacier grader greater
  hammer hangar harbor harbour heifer helicopter her hour however hunger inner insurer interior jumper ladder
  laser later latter launcher layer ledger lender letter lever lighter liquor liter locker lumber major-road
  manner manufacturer marker matter member-state meter minor-road mirror monitor mortar motor murder never
  newspaper number odor offer order other outer over oyster panther paper parlor pepper per pillar planemaker
  plaster poster powder power printer propeller proper quarter radar rather reactor rear rear-door refiner
  retailer rigor river roller rotor rubber rumor scanner scooter sector semester senior-center sensor server
  shelter shipbuilder shoulder shower silver sister-ship slider smelter sneaker soccer solar spider sponsor
  starter steelmaker sticker sugar summer super super-computer supplier surrender sweater tanker tear temblor
  temper tether theater theatre their thermometer thunder tiger timber together tower toymaker tractor
  tractor-trailer trailer transformer transistor trawler tremor trigger tumor tutor tutor-book under upper
  user-account vapor vector voter-card wafer water weather whether whisper winter wonder worker-hour year`),
)

/** Nouns for children in the plural. */
export const CHILD_NOUNS: ReadonlySet<string> = new Set(
  words(`babies boys children girls infants minors pupils toddlers`),
)

/** Nouns for groups: "a family of nine" counts its people, "a girl of nine" tells her age. */
export const PEOPLE_GROUPS: ReadonlySet<string> = new Set(
  words(`class
  couple crew crowd family gang group household pair party team total trio`),
)
