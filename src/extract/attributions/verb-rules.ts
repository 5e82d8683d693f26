export interface VerbRule {
  readonly id: string
  /** The frames of the lexicon that the verb must have one of. */
  readonly frames: string
  /** What follows the verb. */
  readonly match: string
  /** Only people, names and bodies, or only courts, can be the source. */
  readonly source: 'any' | 'court' | 'speaker'
}

const rule = (id: string, frames: string, match: string, source: VerbRule['source'] = 'any'): VerbRule => ({
  id,
  frames,
  match,
  source,
})

/** What follows the verb; the first row that matches wins. */
export const VERB_RULES: readonly VerbRule[] = [
  rule('attribution/verb-quotation', 'tbcq', "(<recipient> <aside>* | <aside>*) (',' | ':')? content:<quotation>"),
  rule(
    'attribution/verb-that',
    't',
    "<aside>* (',' (<adverb> | <aside> | for (example | instance)) ',' | ',')? content:(that <rest>)",
  ),
  rule('attribution/verb-point-out', 'u', "cue:out <aside>* ','? content:(that <rest> | <quotation> | <clause>)"),
  rule('attribution/verb-make-clear', 'x', 'cue:(it? <adverb>* clear) <aside>* content:(that <rest> | <clause>)'),
  rule('attribution/verb-told-that', 'r', "<listener> <aside>* (',' <adverb> ',' | ',')? content:(that <rest>)"),
  rule('attribution/verb-question', 'w', '<recipient>? <aside>* content:(<wh-word> <rest>)'),
  rule('attribution/verb-infinitive', 'i', '<aside>* content:(to <quote>? <verb> <rest>?)'),
  rule('attribution/verb-object-infinitive', 'o', 'content:(<recipient> <aside>* not? to <verb> <rest>?)'),
  rule('attribution/verb-quantity', 'h', 'content:(<whole-phrase> (at | to) <rest>)'),
  rule('attribution/verb-as', 's', 'content:((<recipient> | <object>) <aside>* as <rest>)', 'speaker'),
  rule('attribution/verb-name', 'l', 'content:(<recipient> <named> <rest>?)', 'speaker'),
  rule('attribution/verb-name', 'l', 'content:<judged>', 'speaker'),
  rule('attribution/verb-name', 'l', 'content:(<judged-name>? <quotation>)', 'speaker'),
  rule('attribution/verb-told-clause', 'r', '<listener> <aside>* content:<clause>'),
  rule('attribution/verb-clause', 'b', '<aside>* content:<clause>'),
  rule('attribution/verb-clause', 'z', '<aside>* content:<long-phrase>'),
  rule('attribution/verb-clause', 'c', '<aside>* content:<plain-clause>'),
  rule('attribution/court-heard', 'k', "content:(<recipient> ',' <clause>)", 'court'),
  rule('attribution/verb-about', 'p', '(<recipient> | <time>)? content:(<preposition> <rest>)', 'speaker'),
  rule('attribution/verb-statement', 'n', '<aside>* content:<phrase>', 'speaker'),
  rule('attribution/verb-attitude', 'a', '<adverb>* content:<phrase>', 'speaker'),
  rule('attribution/verb-denial', 'd', '<adverb>* content:<statement>', 'speaker'),
  rule('attribution/verb-gerund', 'g', 'content:(<gerund> <rest>?)'),
]
