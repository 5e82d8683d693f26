const forms = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The forms of verbs that tell of harm only together with other words ("took hostage", "left homeless"). */
export const VERB_FORMS = {
  abandon: forms('abandon abandoned abandoning'),
  hold: forms('held hold holding holds'),
  keep: forms('keep keeping keeps kept'),
  leave: forms('leave leaves leaving left'),
  let: forms('let lets letting'),
  lose: forms('lose loses losing lost'),
  make: forms('made makes making'),
  release: forms('release released releases releasing'),
  seek: forms('seek seeking seeks sought'),
  shelter: forms('shelter sheltering shelters'),
  spend: forms('spend spending spends spent'),
  suffer: forms('received receiving suffer suffered suffering suffers sustain sustained sustaining sustains'),
  take: forms('take taken takes taking took'),
  treat: forms('treat treated treating treats'),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>

/** Verbs that put people, dead or alive, into a list of the dead: "found dead", "feared dead". */
export const DECLARATIONS = forms(
  'confirmed declared discovered feared found lay left listed lying presumed pronounced reported',
)
/** Verbs before "missing". */
export const MISSING_VERBS = forms('feared gone listed remain remained remains reported still went')
/** Verbs before a condition: "listed in critical condition". */
export const CONDITION_VERBS = forms('hospitalized listed remain remained remains reported upgraded')
/** Verbs of living under the roof of others: "staying with relatives". */
export const LODGING_VERBS = forms(
  'accommodated hosted housed live lived living lodged moved relocated remain remained sheltered shifted stayed staying transferred',
)
/** Verbs of giving a roof: "camps that house 3,000 people". */
export const HOUSING_VERBS = forms(
  'accommodate accommodated accommodates accommodating host hosted hosting hosts house housed houses housing shelter sheltered sheltering shelters',
)
/** Verbs of bringing people out of danger's reach: "shifted 3,000 people to relief camps". */
export const SHIFT_VERBS = forms(
  'evacuated move moved moves moving relocated shift shifted shifting shifts transferred',
)
/** Verbs of bringing people out of a danger that holds them. */
export const LIFT_VERBS = forms(
  'airlifted airlifting hoisted lifted lifting picked picking pluck plucked plucking winched winching',
)
/** Verbs of bringing out of rubble and water. */
export const DIG_VERBS = forms('brought carried dragged dug found plucked pulled pulling taken taking took')
/** Verbs of seizing people by force. */
export const SEIZE_VERBS = forms('seize seized seizes seizing snatch snatched snatching whisk whisked whisking')
/** Verbs of bringing into hospital: "sent four people to the hospital". */
export const SENDING_VERBS = forms(
  'admitted airlifted brought carried driven drove evacuated flown hurried landed lands leaves leaving left medevaced put puts putting rush rushed sending sends sent take taken takes taking transferred transported',
)
/** Verbs of killing that turn on the doer: "shot himself". */
export const SELF_HARM_VERBS = forms('hanged kill killed killing kills shoot shooting shoots shot')
/** Verbs of turning a weapon on oneself. */
export const TURNING_VERBS = forms('turn turned turning turns')
/** Verbs of falling to one's death. */
export const FALL_VERBS = forms(
  'fall fallen falling falls fell jump jumped jumping jumps leaped leapt plummeted plummeting plunge plunged plunges plunging',
)
/** Verbs that set a count: "put the figure at 31", "corrected it to five". */
export const SETTING_VERBS = forms('corrected cut gave gives lowered put puts putting raised revised set')
/** Verbs that raise a toll: "bringing the toll to 14". */
export const RAISING_VERBS = forms(
  'bring bringing brings brought pushed pushes pushing put puts putting raise raised raises raising taken takes taking took',
)
/** Verbs of finding a body. */
export const RECOVERY_VERBS = forms('discovered found located pulled recovered retrieved')
/** Euphemisms of armies for killing an enemy. */
export const EUPHEMISMS = forms('eliminated eliminating liquidated neutralised neutralising neutralized neutralizing')
