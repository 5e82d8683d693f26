import type { Outcome } from '../report.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const table = (entries: Partial<Record<Outcome, string>>): ReadonlyMap<string, Outcome> =>
  new Map(
    Object.entries(entries).flatMap(([outcome, list]) => words(list).map(word => [word, outcome as Outcome] as const)),
  )

/** Past participles of verbs that do the harm: "12 people were killed", "30 injured". */
export const HARM_PARTICIPLES = table({
  killed: `assassinated asphyxiated beheaded butchered decapitated electrocuted executed exterminated gunned-down hanged killed lynched
    martyred massacred murdered slain slaughtered strangled suffocated`,
  injured: `beaten bitten bloodied bruised burned burnt clubbed grazed gored harmed hospitalised hospitalized hurt injured
    knifed maimed mutilated poisoned scalded shot slashed stabbed struck tortured trampled wounded intoxicated`,
  detained: 'apprehended arrested captured collared detained imprisoned interned jailed nabbed rounded-up',
  kidnapped: 'abducted kidnapped',
  trapped: 'entombed marooned stranded trapped',
  rescued: 'freed liberated rescued saved evacuated-safely',
  displaced: 'displaced evacuated expelled relocated resettled uprooted rehoused sheltered',
  missing: 'disappeared',
  affected: 'affected quarantined stricken',
})

/** Verbs that take the harmed as object, in their active forms. */
export const HARM_VERBS = table({
  killed: `assassinate assassinated assassinates assassinating behead beheaded beheading butchered butchering electrocuted
    electrocuting execute executed executes executing kill killed killing kills lynched massacre massacred massacres
    massacring murder murdered murdering murders slain slaughter slaughtered slaughtering slay slaying slays slew strangled
    strangling drowning drowned`,
  injured: `burned burning hit hits hitting hospitalized hospitalizing hurt hurting hurts injure injured injures injuring
    maim maimed maiming scalded scalding shoot shooting shoots shot slashed slashing stab stabbed stabbing stabs strike
    striking strikes struck wound wounded wounding wounds grazing poisoning sickened sickening`,
  detained: `apprehended arrest arrested arresting arrests capture captured captures capturing detain detained detaining
    detains jailed jailing rounding-up`,
  kidnapped: 'abduct abducted abducting abducts kidnap kidnapped kidnapping kidnaps',
  trapped: 'strand stranded stranding strands trap trapped trapping traps',
  rescued: 'free freed freeing frees liberated liberating rescue rescued rescues rescuing saved saving',
  displaced: `displace displaced displaces displacing evacuate evacuated evacuates evacuating uproot uprooted uprooting
    uproots relocated relocating`,
  affected: 'affect affected affecting affects',
})

/** Verbs whose subject comes to harm: "12 people died", "3,000 fled". */
export const SUFFERER_VERBS = table({
  killed:
    'die died dies dying perish perished perishes perishing drown drowned drowns drowning succumbed succumbs suffocated',
  missing: 'disappear disappeared disappears vanished',
  displaced: 'flee fled flees fleeing evacuated evacuate evacuating',
})

/** Words that tell a state: "left 12 dead", "30 wounded", "two missing". */
export const STATES = table({
  killed: 'dead deceased lifeless',
  injured: 'hospitalised hospitalized hurt injured unconscious wounded',
  missing: 'missing unaccounted-for',
  displaced: 'displaced homeless shelterless',
  trapped: 'stranded trapped',
})

/** Nouns that count the harm itself: "12 deaths", "thirty injuries". */
export const HARM_NOUNS = table({
  killed:
    'death deaths fatalities fatality killings murders murder homicide homicides slayings assassinations executions',
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
  injured: 'injury injuries wounding woundings stabbing stabbings shooting shootings',
  detained: 'arrest arrests capture detention',
  kidnapped: 'abduction abductions kidnap kidnapping kidnappings',
  displaced: 'displacement evacuation relocation exodus',
  missing: 'disappearance disappearances',
  rescued: 'rescue',
})

/** Nouns that name the harmed by their harm: "the toll of dead", "12 wounded", "three hostages". */
export const HARMED_NOUNS = table({
  killed: 'bodies body corpse corpses dead fatalities fatality',
  injured: 'injured wounded',
  kidnapped: 'hostage hostages captives',
  displaced: 'evacuee evacuees idp idps displaced refugee refugees returnees',
  detained: 'detainees',
})

/** Words that are forms of "be" or stand like it before a participle, and adverbs that stand between. */
export const BE_FORMS: ReadonlySet<string> = new Set(words('am are be been being get gets getting got is was were'))
export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(`am are be been being can could did do does get gets getting got had has have having is may might must shall should
    was were will would remain remained remains`),
)
export const ADVERBS: ReadonlySet<string> = new Set(
  words(`accidentally all allegedly already also apparently at badly both brutally critically deliberately each either eventually
    fatally feared forcibly found gravely immediately initially instantly internally just later lightly mistakenly mortally
    newly now once only previously probably quickly reportedly repeatedly seriously severely shortly slightly soon still
    subsequently superficially temporarily themselves then themself thereby tragically so far officially even actually
    then violently sexually believed presumed confirmed reported said thought known being ultimately nearly almost
    intentionally randomly simultaneously simply overnight yesterday today tonight`),
)

/** Verbs before an infinitive that make the harm a plan or a threat. */
export const INTENT_WORDS: ReadonlySet<string> = new Set(
  words(`aim aimed aiming attempt attempted attempting attempts conspiracy conspired conspiring hope hoped intended intending
    intends intent order ordered orders plan planned planning plans pledged plot plotted plotting plots promised seek seeking
    sought swore threat threaten threatened threatening threatens threats tried tries try trying vow vowed vowing vows
    want wanted wanting wants wish wished urged refuse refused refuses failed designed ready willing prepared able going`),
)

/** Words that deny, and those that put the harm into a world that is not this one. */
export const MODALS: ReadonlySet<string> = new Set(words("can could may might must would should shall will 'll 'd"))
export const CONDITIONS: ReadonlySet<string> = new Set(words('if unless whether lest'))
export const DENIALS: ReadonlySet<string> = new Set(
  words('denied denies deny denying refuted dismissed rejected false untrue'),
)
export const FEARS: ReadonlySet<string> = new Set(words('feared fear fears fearing presumed believed thought'))
