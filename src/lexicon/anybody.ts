const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns that may stand for anybody: a group of them may hold the others of its sentence. */
export const ANYBODY_NOUNS =
  words(`casualties casualty dead fatalities fatality individual individuals member members other others people person
  persons resident residents victim victims`)

/** Words of phrases that count people of any kind: "the other victims", "human beings". */
export const ANYBODY_WORDS =
  words(`being beings dead human individual individuals lives more of other people person persons the them victim
  victims`)

/** Words of which a figure of one person, and no number, begins. */
export const SINGLE_OPENERS = words('a an he her him his its one she the their')

/** Words that call upon those who were told of before: "all three", "the four", "both". */
export const WHOLE_OPENERS = words('all both the these those')

/** Kinds of people of which nobody is two at once. */
export const EXCLUSIVE_KINDS: readonly ReadonlySet<string>[] = [
  words('boy boys child children female females girl girls male males man men woman women'),
  words(`civilian civilians crew fighters firefighter firefighters gunmen journalist journalists medic medics militant
  militants officer officers passenger passengers police policeman policemen rebel rebels soldier soldiers troops`),
  words('adult adults babies child children infant infants minor minors teenager teenagers'),
]

/** Words for whoever spoke before: two of them may be one source. */
export const SPOKEN_BEFORE: readonly string[] = [
  'he',
  'i',
  'it',
  'she',
  'the official',
  'the officials',
  'the spokesman',
  'the spokeswoman',
  'the statement',
  'they',
  'we',
  'which',
  'who',
]

/** Nouns that say that a figure counts those who came to harm. */
export const COUNTED_NOUNS = words('casualties dead deaths fatalities number toll')

/** Nouns for those who have died: some of them are no number of the dead. */
export const DEAD_NOUNS = words('bodies body corpse corpses dead deceased')
