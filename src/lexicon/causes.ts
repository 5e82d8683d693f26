const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns of events that harm people. */
export const CAUSES = words(
  `accident airstrike airstrikes ambush ambushes arson assault attack attacks avalanche barrage battle battles blast blasts blaze
  blizzard bombardment bombing bombings brawl car-bomb cave-in clash clashes clearance collapse collision collisions crackdown crash crashes
  cyclone deluge derailment disaster drought earthquake earthquakes eruption explosion explosions famine fight fighting fire fires firefight
  flood flooding floods gunbattle gunfight gunfire heatwave hijacking hurricane incident inferno kidnapping killings landslide landslides lightning
  massacre mudslide mudslides offensive outbreak pileup pogrom quake raid raids rampage riot riots robbery rocket-attack sandstorm shelling shoot-out
  shooting shootings shootout siege sinking skirmish skirmishes snowstorm stabbing stabbings stampede storm storms strike strikes
  tornado tornadoes tremor tsunami typhoon unrest violence volcano war wildfire wildfires wreck shipwreck capsizing crush rainstorm rains
  murder-suicide homicide bomb airplane-crash mine landmine missile missiles drone`,
)

/** Prepositions and verbs that lead from the harm to its cause. */
export const CAUSE_LEADS = words('in by after during from when following amid under because due')
