const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Adverbs that say that the writer does not vouch for the clause. */
export const HEDGING_ADVERBS = words(
  `allegedly apparently arguably conceivably evidently maybe ostensibly perhaps possibly potentially presumably
  probably purportedly reportedly reputedly seemingly supposedly`,
)
export const HEDGING_MODALS = words('could may might')
/** Adjectives before a noun or after "be". */
export const HEDGING_ADJECTIVES = words(
  `alleged apparent conceivable likely possible potential presumed probable purported putative reported rumored
  rumoured supposed suspected unconfirmed unsubstantiated unverified`,
)
/** Participles of verbs that make a passive clause uncertain: "are feared dead", "was thought to have died". */
export const HEDGING_PARTICIPLES = words(
  `alleged assumed believed estimated expected feared presumed reported rumored rumoured said suspected thought
  understood`,
)
/** Verbs and nouns whose clause is not vouched for. */
export const HEDGING_VERBS = words(
  `believe believed believes doubt doubted doubts estimate estimated estimates fear feared fearing fears guess presume
  presumed speculate speculated suggest suggested suggesting suggests suspect suspected suspects think thinks thought`,
)
export const HEDGING_NOUNS = words(
  `allegation allegations chance concern concerns danger fear fears indication indications likelihood possibility risk
  rumor rumors rumour rumours speculation suspicion suspicions worries`,
)
export const HEDGING_SEEMERS = words('appear appeared appears seem seemed seems')
/** Adjectives after "it is" that leave a question open. */
export const OPEN_QUESTIONS = words('uncertain unclear undetermined unknown')
/** Numbers that no figure names. */
export const VAGUE_NUMBERS = words('dozen dozens hundreds scores several tens thousands')
