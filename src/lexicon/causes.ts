const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns of events that harm people. */
export const CAUSES =
  words(`accident airplane-crash airstrike airstrikes ambush ambushes arson assault attack attacks avalanche barrage
  battle battles blast blasts blaze blizzard bomb bombardment bombing bombings brawl capsizing car-bomb
  cave-in clash clashes clearance collapse collision collisions crackdown crash crashes crush cyclone deluge
  derailment disaster drone drought earthquake earthquakes eruption explosion explosions famine fight fighting
  fire firefight fires flood flooding floods gunbattle gunfight gunfire heatwave hijacking homicide hurricane
  incident inferno kidnapping killings landmine landslide landslides lightning massacre mine missile missiles
  mudslide mudslides murder-suicide offensive outbreak pileup pogrom quake raid raids rains rainstorm rampage
  riot riots robbery rocket-attack sandstorm shelling shipwreck shoot-out shooting shootings shootout siege
  sinking skirmish skirmishes snowstorm stabbing stabbings stampede storm storms strike strikes tornado
  tornadoes tremor tsunami typhoon unrest violence volcano war wildfire wildfires wreck`)

/** Events that strike many places at once: one far town more is not another event. */
export const WIDE_CAUSES =
  words(`blizzard cyclone drought earthquake earthquakes epidemic famine flood flooding floods heatwave hurricane
  landslides monsoon mudslides outbreak quake rains rainstorm snowstorm storm storms tornado tornadoes tremor tsunami
  typhoon wildfire wildfires`)

/** What people do to people. */
export const VIOLENT_CAUSES =
  words(`airstrike airstrikes ambush ambushes assault attack attacks battle battles bombardment bombing bombings brawl
  clash clashes crackdown fighting firefight gunbattle gunfight gunfire hijacking massacre offensive pogrom raid raids
  riot riots robbery rocket-attack shelling shoot-out shooting shootings shootout siege skirmish skirmishes stabbing
  stabbings violence war`)

/** What nature does to people. */
export const NATURAL_CAUSES =
  words(`avalanche blizzard cyclone deluge drought earthquake earthquakes eruption flood flooding floods heatwave
  hurricane landslide landslides lightning monsoon mudslide mudslides quake rains rainstorm sandstorm snowstorm storm
  storms tornado tornadoes tremor tsunami typhoon volcano`)

/** Words before a mine that explodes; a pit is no cause. */
export const LAID = words(
  '- a another anti-personnel anti-tank buried laid land naval old personnel roadside sea tank undersea unexploded vehicle',
)

/** Words before "fire" where guns fire or somebody sets it: "an exchange of fire", "opened fire". */
export const NO_BLAZE = words('cross friendly hold of open opened opening opens return returned set setting under')

/** What ends the name of a body that is called after what it fights: "Fire Service", "Disaster Management Authority". */
export const BODY_ENDINGS =
  words(`academy administration agency association authorities authority board brigade bureau center centre chief
  command commission committee corps council department directorate division force institute management marshal
  ministry office safety service services station team unit university`)

/** Words before a cause that judge it or set it apart, and do not say what it was. */
export const EVALUATIONS =
  words(`alleged another apparent brutal catastrophic deadliest deadly devastating earlier fatal fierce first freak
  ghastly horrible horrific huge latest major massive powerful recent second separate series shocking similar
  subsequent suspected terrible third tragic unrelated worst`)
