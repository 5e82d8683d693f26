export interface VerbRule {
  readonly id: string
  /** The frames of the lexicon that the verb must have one of. */
  readonly frames: string
  /** What follows the verb. */
  readonly match: string
  /** Only people, names and bodies can be the source. */
  readonly speaker: boolean
}

const rule = (id: string, frames: string, match: string, speaker = false): VerbRule => ({ id, frames, match, speaker })

/** What follows the verb; the first row that matches wins. */
export const VERB_RULES: readonly VerbRule[] = [
  rule('attribution/verb-quotation', 'tbcq', "(<recipient> <aside>* | <aside>*) (',' | ':')? content:<quotation>"),
  rule('attribution/verb-that', 't', "<aside>* (',' <adverb> ',' | ',')? content:(that <rest>)"),
  rule('attribution/verb-told-that', 'r', "<listener> <aside>* ','? content:(that <rest>)"),
  rule('attribution/verb-question', 'w', '<recipient>? <aside>* content:(<wh-word> <rest>)'),
  rule('attribution/verb-infinitive', 'i', '<aside>* content:(to <verb> <rest>?)'),
  rule('attribution/verb-object-infinitive', 'o', 'content:(<recipient> <aside>* not? to <verb> <rest>?)'),
  rule('attribution/verb-quantity', 'h', 'content:(<whole-phrase> at <rest>)'),
  rule('attribution/verb-as', 's', 'content:((<recipient> | <object>) <aside>* as <rest>)', true),
  rule('attribution/verb-name', 'l', 'content:(<recipient> <named> <rest>?)', true),
  rule('attribution/verb-name', 'l', 'content:<judged>', true),
  rule('attribution/verb-name', 'l', 'content:<quotation>', true),
  rule('attribution/verb-told-clause', 'r', '<listener> <aside>* content:<clause>'),
  rule('attribution/verb-clause', 'b', '<aside>* content:<clause>'),
  rule('attribution/verb-clause', 'c', '<aside>* content:<plain-clause>'),
  rule('attribution/verb-about', 'p', '<recipient>? content:(<preposition> <rest>)', true),
  rule('attribution/verb-statement', 'n', '<aside>* content:<phrase>', true),
  rule('attribution/verb-attitude', 'a', '<adverb>* content:<phrase>', true),
  rule('attribution/verb-gerund', 'g', 'content:(<gerund> <rest>?)'),
]
