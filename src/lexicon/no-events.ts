const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that tell a death without a word of violence or accident. */
export const PLAIN_DEATHS = words(
  `confirmed dead death deaths deceased declared die died dies dying pronounced succumbed succumbs`,
)

/** Words beside them that do. */
export const VIOLENT_DEATHS =
  words(`asphyxiated assassinated beaten beheaded bodies body burned drowned electrocuted executed found gunned hanged
  killed killing lost lynched martyred massacred mowed murdered perished run shooting shot slain stabbed stabbing
  strangled suffocated suicide`)

/** Words near a death that say that it was no natural one: violence, accidents, epidemics, and those who look into them. */
export const UNNATURAL_SIGNS =
  words(`accident airstrike airstrikes ambush arson asphyxiation assassin assault assaulted attacker attackers autopsy
  avalanche blast blaze bomb bombing bombings bullet bullets capsized car carjacking cholera clashes collapsed
  collided collision contaminated coronavirus coroner covid crash crashed crashes crush crushed custody cyclone
  detained detectives detention driver drone drowned drowning earthquake ebola electrocuted electrocution epidemic
  explosion famine fire firefight flood flooding floods foul gas gunfight gunfire gunman gunmen gunshot hacked
  hit-and-run homicide hurricane injured injuries inmate inquest jail kidnapped kidnapping killer knife landslide
  lava lightning malaria manslaughter massacre measles militants mine missile motorcycle mudslide murder murdered
  outbreak overdose paramedics plunged pneumonic poisoned poisoning police prison prisoner quake raid riot sank
  shark shelling sheriff shipwreck shoot shooter shooting shot stabbed stabbing stampede starvation storm struck
  suicide suspect suspicious tornado torture tortured trapped tsunami typhoon vaccine vehicle violence volcano
  wildfire wounded wounds wreck`)

/** People whose arrest is news of its own. */
export const HELD_UNJUSTLY =
  words(`activist activists blogger bloggers correspondent correspondents demonstrator demonstrators dissident dissidents
  editor editors journalist journalists lawmaker lawmakers marcher marchers monk monks opposition photographer
  photographers pilgrims protester protesters protestor protestors reporter reporters striker strikers student
  students unionist unionists villagers worshippers`)

/** Words beside an arrest that tell of a crime. */
export const SUSPICION_WORDS =
  words(`accused allegedly burglary charge charged charges connection convicted extradited fraud fugitive fugitives
  indicted murder rape robbery suspect suspected suspects suspicion theft trafficking wanted warrant`)
