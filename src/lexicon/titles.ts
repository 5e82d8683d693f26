/** Words that stand before a person's name and nothing else; lower case, abbreviations with their period. */
export const HONORIFICS = `
  alhaja alhaji arc. archbishop atty atty. ayatollah barr. bishop brother cardinal chief cllr comrade coun dame datin
  dato datuk don doña dr dr. drs. engr engr. evangelist father fr. fra frau haji hajia hajiya hajj herr hojatoleslam
  hon hon. imam ing. justice khun lady lord madame malam mallam maulana maulvi mawlana messrs messrs. miss mlle mlle.
  mme mme. monsieur monsignor mr mr. mrs mrs. ms ms. msgr msgr. mufti mullah mx mx. oba otunba pandit pastor pope prof
  prof. rabbi rev rev. sayed sayyid senor senora señor señora shaikh shaykh sheik sheikh shri signor signora sir
  sister smt sri swami thiru tun ustad ustadz ustaz`

/** Military, police and clerical ranks before a name. */
export const RANKS = `
  acp adm adm. admiral airman asp assp brig brig. brigadier capt capt. captain cardinal ch cmdr cmdr. cmdt col col.
  colonel commandant commander commodore const const. constable corporal cpl cpl. csp cst cst. dci dcp deputy det det. detective dig dsi dsp
  ens. ensign gen gen. general generalissimo gunnery insp insp. inspector lieut. lieutenant lt lt. maj maj.
  major marshal master officer patrolman pfc pfc. private pte pvt pvt. quartermaster rear seaman sergeant sgt sgt.
  sheriff spc. specialist ssp superintendent supt supt. trooper warrant`

/** Offices that are written with a capital before a name. */
export const OFFICES = `
  ambassador archbishop ayatollah baron baroness bishop caliph cardinal chairman chairperson chairwoman chancellor
  chief cllr cllr. commissar commissioner comptroller congressman congresswoman councillor councilman councilmember
  councilor councilwoman count countess crown czar delegate director duchess emir emperor empress envoy foreign gov
  gov. governor judge justice king leader lieutenant magistrate mayor minister ombudsman patriarch pm pope premier
  pres pres. president presidents prime prince princess principal prosecutor provost queen rector regent rep rep.
  representative reps. sec. secretary sen sen. senator senators sens. shah sheikh sheriff solicitor speaker sultan
  superintendent taoiseach treasurer tsar undersecretary undersheriff vice viceroy`

/** Nouns that say what a person is; in the singular they stand before or after a name. */
export const ROLES = `
  abbot academic accountant activist actor actress adjutant administrator adviser advisor advocate agent aide airman
  ally ambassador analyst anchor anchorman announcer anthropologist apprentice archaeologist archbishop architect
  archivist artist assassin assistant associate astronaut astronomer athlete attacker attorney auditor aunt auntie
  aunty author babysitter baker ballerina banker barber baritone barrister bartender baseman bassist batsman batter
  billionaire biographer biologist bishop blogger bodyguard boss bowler boxer boyfriend bride broadcaster broker
  brother builder businessman businessperson businesswoman buyer bystander campaigner candidate captain cardiologist
  caretaker carpenter cartoonist catcher celebrity cellist centre centre-back ceo chair chairman chairperson
  chairwoman challenger champion chancellor chaplain chef chemist chief choirmaster choreographer cinematographer
  classmate cleaner cleric clerk climatologist clinician co-author co-chair co-chairman co-defendant co-director
  co-founder co-owner co-pilot co-star coach cofounder collector columnist comedian commander commentator commissioner
  companion compatriot composer comrade conductor congressman congressperson congresswoman conservationist
  conservative constable consul consultant contractor contributor controller convict cook coordinator cornerback
  coroner correspondent councillor councilman councilor councilwoman counsel counselor counterpart courier cousin
  creator creditor cricketer criminologist critic crusher curator customer cyclist dancer daughter deacon dealer dean
  defector defendant defender delegate democrat demographer demonstrator dentist deputy dermatologist designer
  detainee detective developer dictator diplomat director dispatcher dissident doctor donor dramatist driver drummer
  duke earl ecologist economist editor editor-in-chief educator elder electrician emir emperor employee encyclopedist
  engineer entertainer entrepreneur envoy epidemiologist essayist evangelist ex-boyfriend ex-husband ex-president
  ex-wife executive expert explorer fan farmer father fiance fiancee fielder fighter filmmaker financier firefighter
  fisherman flanker footballer foreman forward founder freshman friend frontman frontwoman fugitive fullback gardener
  general geneticist geographer geologist girlfriend goalie goalkeeper goalscorer golfer governor graduate
  granddaughter grandfather grandmother grandson groom guard guerrilla guest guide guitarist gunman guru gymnast
  hairdresser hairstylist half-brother halfback hardliner head headmaster headteacher heir heiress herder hero
  historian hitmaker homeowner hooker host hostage housewife humorist hunter husband illustrator imam immigrant
  independent industrialist infielder influencer informant inmate inspector instructor intern interpreter inventor
  investigator investor islamist jailer jeweler jihadist jockey journalist judge jurist juror keyboardist killer king
  laborer labourer landlord lawmaker lawyer lead leader lecturer legend legislator liberal librarian lieutenant
  lifeguard linebacker linguist lobbyist loyalist magistrate magnate maker manager marksman marshal mastermind mate
  mathematician mayor mechanic mediator member mentor mep merchant meteorologist midfield midfielder militant miller
  millionaire miner minister missionary mla mna model moderator mogul monarch monk mother motorcyclist motorist
  mountaineer mp mp's mpa msp musician naturalist negotiator neighbor neighbour nephew neurologist neuroscientist
  neurosurgeon newcomer newsman niece nominee novelist nun nuncio nurse nurse's nutritionist observer officer official
  oncologist onlooker operator opponent organiser organizer outfielder owner painter paramedic parent parliamentarian
  partisan partner passenger pastor pathologist patient patriarch peasant pediatrician peer pensioner performer
  perpetrator philanthropist philosopher photographer physician physicist pianist pilot pioneer pitcher plaintiff
  planner playboy player playmaker playwright podcaster poet policeman policewoman politician pollster pope porter
  postman practitioner preacher predecessor premier presenter president priest prime prince princess principal
  prisoner producer professor programmer promoter propagandist proprietor prosecutor protege protester provost
  psychiatrist psychologist publicist publisher quarterback queen rabbi racer ranger rapper realtor rebel receiver
  receptionist recruiter rector referee reformer reformist refugee registrar reporter representative republican
  rescuer researcher resident retiree reverend rider rival rookie roommate rower ruler runner sailor salesman
  saxophonist scholar scientist scorer screenwriter scriptwriter sculptor second-row secretary secretary-general
  seismologist seller senator separatist sergeant servant sheriff shooter shopkeeper shortstop singer sister skater
  skier skipper sniper sociologist soldier solicitor son songwriter soprano speaker specialist spinner spokesman
  spokesperson spokeswoman sportsman sprinter spy statesman statistician stepdaughter stepfather stepmother stepson
  steward stewardess strategist streamer striker student stylist substitute successor superintendent superstar
  supervisor supporter surfer surgeon surveyor survivor suspect swimmer swingman tailback tailor taxi-driver teacher
  team-mate teammate technician teenager tenor terrorist theologian theorist therapist tourist toxicologist trader
  trainee trainer translator treasurer trombonist trucker trumpeter trustee twin tycoon uncle under-manager
  undersecretary urologist veteran veterinarian vicar vice vice-chairman vice-president viceroy victim videographer
  villager violinist virologist visitor vlogger vocalist volunteer waiter waitress warden warlord watchman weatherman
  whistleblower wicketkeeper widow widower wife winger winner witness worker wrestler writer youngster zoologist`

/** Police ranks in letters, which stand in capitals before a name: "SP Ravi Rao". */
export const RANKS_IN_LETTERS: ReadonlySet<string> = new Set(
  'acp aig asp cp cpo csp dci dcp di dig dpo ds dsi dsp igp ocpd ocs pc pcso sp ssp wpc'.split(' '),
)
