const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that name something that happens, so that a date can stand behind them: "the summit in 2018". */
export const EVENT_NOUNS: ReadonlySet<string> = words(`
  abdication abduction accident accord acquittal agreement airstrike airstrikes ambush announcement appointment arrest
  arrests arrival assassination assault attack attacks ballot ban battle battles birth blackout blast blasts blaze
  blockade bombardment bombing bombings breach campaign capture ceasefire ceremony championship clash clashes closure
  collapse collapses collision conference conflict congress conquest conviction coronation coup crackdown crash
  crashes crisis cup cyclone deal death deaths debate debut decision declaration defeat defection departure deployment
  derailment disaster discovery dismissal dissolution drought earthquake election elections embargo encounter epidemic
  eruption evacuation evictions exhibition expansion explosion explosions expulsion failure fall famine festival fight
  fighting final fire flight flood flooding floods funeral game games genocide handover heatwave hijacking hurricane
  inauguration incident independence inquest inquiry insurgency intervention invasion invasions killing killings
  landing landslide launch layoffs leak massacre match meeting meetings merger mission murder murders mutiny
  negotiations offensive opening operation outage outbreak overthrow pact pandemic parade partition plebiscite plot
  poisoning poll polls premiere presidency primary privatisation privatization protest protests purchase purge quake
  race raid raids rally rebellion recession referendum reform release relocation rescue resignation retirement return
  reunification revolt revolution riot riots robbery rocket ruling sale scandal search season seizure sentencing
  session shelling shooting shootings shutdown siege signing spill stabbing standoff storm strike strikes submission
  suicide summit surge surgery surrender survey suspension takeover talks tornado tour tournament tragedy transfer
  treaty trial truce tsunami typhoon unrest upheaval uprising verdict victory violence visit volcano vote votes
  walkout war wars wedding wildfire wildfires withdrawal wreck`)

/** Nouns in "-ation", "-ition" and "-ution" that name no event. */
export const STANDING_NOUNS: ReadonlySet<string> = words(`
  administration association coalition combination condition constitution corporation delegation federation foundation
  generation information institution location nation nationality organisation organization population position
  proposition publication reputation situation solution station tradition`)

/** Words at which a clause ends or another one begins. */
export const CLAUSE_BORDERS: ReadonlySet<string> = words(`
  although as because but if that though unless where whereas which while who whom whose why`)

/** Words before a clause that only join it to what stands around: "when" of "when Chile chaired the talks in 2018". */
export const CLAUSE_JOINERS: ReadonlySet<string> = words(`
  's after also and as because before but however once or since so that then until when where while`)

/** Words that lead from an event to its date. */
export const DATE_LEADS: ReadonlySet<string> = words(`
  about after around at before between by during early for from in late of on since through throughout till to toward
  towards until within`)

/** Words before a noun that belong to its phrase. */
export const PHRASE_OPENERS: ReadonlySet<string> = words(`a an her his its my our such that the their these this those`)

/** Words left over where a clause is cut before its date, besides those that lead to the date. */
export const CLAUSE_TRAILERS: ReadonlySet<string> = words(`a an even just not only shortly soon that the with`)
