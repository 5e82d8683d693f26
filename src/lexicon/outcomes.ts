import type { Outcome } from '../report.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const table = (entries: Partial<Record<Outcome, string>>): ReadonlyMap<string, Outcome> =>
  new Map(
    Object.entries(entries).flatMap(([outcome, list]) => words(list).map(word => [word, outcome as Outcome] as const)),
  )

/** Past participles of verbs that do the harm: "12 people were killed", "30 injured". */
export const HARM_PARTICIPLES = table({
  killed: `asphyxiated assassinated beheaded butchered decapitated electrocuted executed exterminated gunned-down hanged killed
  lynched martyred massacred murdered slain slaughtered strangled suffocated`,
  injured: `beaten bitten bloodied bruised burned burnt clubbed gored grazed harmed hospitalised hospitalized hurt injured
  intoxicated knifed maimed mutilated poisoned scalded shot slashed stabbed struck tortured trampled wounded`,
  detained: 'apprehended arrested captured collared detained  interned  nabbed rounded-up',
  kidnapped: 'abducted kidnapped',
  trapped: 'entombed marooned stranded trapped',
  rescued: 'evacuated-safely freed liberated rescued ',
  displaced: 'displaced evacuated expelled rehoused relocated resettled sheltered uprooted',
  missing: 'disappeared',
  affected: 'affected quarantined stricken',
})

/** Verbs that take the harmed as object, in their active forms. */
export const HARM_VERBS = table({
  killed: `assassinate assassinated assassinates assassinating behead beheaded beheading butchered butchering drowned drowning
  electrocuted electrocuting execute executed executes executing kill killed killing kills lynched massacre massacred
  massacres massacring murder murdered murdering murders slain slaughter slaughtered slaughtering slay slaying slays
  slew strangled strangling`,
  injured: `burned burning grazing hitting hospitalized hospitalizing hurt hurting hurts injure injured injures injuring maim
  maimed maiming poisoning scalded scalding shoot shooting shoots shot sickened sickening slashed slashing stab
  stabbed stabbing stabs striking struck wound wounded wounding wounds`,
  detained: `apprehended arrest arrested arresting arrests capture captured captures capturing detain detained detaining detains
  rounding-up`,
  kidnapped: 'abduct abducted abducting abducts kidnap kidnapped kidnapping kidnaps',
  trapped: 'strand stranded stranding strands trap trapped trapping traps',
  rescued: 'free freed freeing frees liberated liberating rescue rescued rescues rescuing  ',
  displaced: `displace displaced displaces displacing evacuate evacuated evacuates evacuating relocated relocating uproot uprooted
  uprooting uproots`,
  affected: 'affect affected affecting affects',
})

/** Verbs whose subject comes to harm: "12 people died", "3,000 fled". */
export const SUFFERER_VERBS = table({
  killed: `die died dies drown drowned drowning drowns dying perish perished perishes perishing succumbed succumbs suffocated`,
  missing: 'disappear disappeared disappears vanished',
  displaced: 'evacuate evacuated evacuating fled flee fleeing flees',
})

/** Words that tell a state before a noun: "12 wounded soldiers", "three dead men". */
export const DESCRIBED = table({
  killed: 'dead killed murdered slain',
  injured: 'hospitalized injured wounded',
  missing: 'missing',
  trapped: 'stranded trapped',
})

/** Words that tell a state: "left 12 dead", "30 wounded", "two missing". */
export const STATES = table({
  killed: 'dead deceased lifeless',
  injured: 'unconscious',
  missing: 'missing unaccounted',
  displaced: 'homeless shelterless',
})

/** Nouns that count the harm itself: "12 deaths", "thirty injuries". */
export const HARM_NOUNS = table({
  killed: `assassinations death deaths executions fatalities fatality homicide homicides killings murder murders slayings`,
  injured: 'injuries injury woundings',
  detained: 'arrest arrests detentions',
  kidnapped: 'abduction abductions kidnapping kidnappings',
  displaced: 'displacements evacuations',
  missing: 'disappearances',
  unspecified: 'casualties casualty',
})

/** Nouns of an act that are followed by those it harmed: "the killing of 12 people", "the evacuation of 60 families". */
export const ACT_NOUNS = table({
  killed: `assassination assassinations beheading beheadings death deaths drowning drownings execution executions homicide
  killing killings lynching massacre murder murders slaughter slaying slayings`,
  injured: 'injuries injury shooting shootings stabbing stabbings wounding woundings',
  detained: 'arrest arrests capture detention',
  kidnapped: 'abduction abductions kidnap kidnapping kidnappings',
  displaced: 'displacement displacements evacuation evacuations exodus relocation resettlement',
  missing: 'disappearance disappearances',
  rescued: 'rescue',
})

/** Words that are forms of "be" or stand like it before a participle, and adverbs that stand between. */
export const BE_FORMS: ReadonlySet<string> = new Set(words('am are be been being get gets getting got is was were'))
export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(`am are be been being can could did do does get gets getting got had has have having is may might must remain
  remained remains shall should was were will would`),
)
export const ADVERBS: ReadonlySet<string> = new Set(
  words(`accidentally actually all allegedly almost already also apparently at badly being believed both brutally confirmed
  critically deliberately each either even eventually far fatally feared forcibly found gravely immediately initially
  instantly intentionally internally just known later lightly mistakenly mortally nearly newly now officially once
  only overnight presumed previously probably quickly randomly repeatedly reported reportedly said seriously severely
  sexually shortly simply simultaneously slightly so soon still subsequently superficially temporarily themself
  themselves then thereby thought today tonight tragically ultimately violently yesterday`),
)

/** Verbs before an infinitive that make the harm a plan or a threat. */
export const INTENT_WORDS: ReadonlySet<string> = new Set(
  words(`aim aimed aiming attempt attempted attempting attempts conspiracy conspired conspiring designed failed
  going hope hoped intended intending intends intent order ordered orders plan planned planning plans pledged
  plot plots plotted plotting prepared promised ready refuse refused refuses seek seeking sought swore threat
  threaten threatened threatening threatens threats tried tries try trying urged vow vowed vowing vows want
  wanted wanting wants willing wish wished`),
)

/** Words that deny, and those that put the harm into a world that is not this one. */
export const MODALS: ReadonlySet<string> = new Set(words("'d 'll can could may might must shall should will would"))
export const CONDITIONS: ReadonlySet<string> = new Set(words('if lest unless whether'))
export const DENIALS: ReadonlySet<string> = new Set(
  words('denied denies deny denying dismissed false refuted rejected untrue'),
)
export const FEARS: ReadonlySet<string> = new Set(words('believed fear feared fearing fears presumed thought'))
