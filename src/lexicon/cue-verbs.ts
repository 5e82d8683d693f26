import type { Stance } from '../report.ts'

/**
 * Verbs that signal a statement or an attitude. Each row: the stance, the frames that its verbs stand in, the
 * prepositions that may bring what it is about, and the verbs by their lemma. A verb may stand in several rows.
 *
 * Frames: `t` a "that" clause; `b` a clause without "that"; `c` the same, where its subject and verb are plain to
 * see; `q` a quotation; `r` somebody told before the clause ("told reporters that"); `w` a question clause ("asked
 * whether"); `i` "to" and a verb; `o` somebody and "to" and a verb ("urged them to go"); `n` a noun phrase that is
 * stated ("confirmed two deaths"); `a` a noun phrase that an attitude is about ("condemned the attack"); `d` the
 * same, where it names a statement ("rejected the claims", not "rejected the bill"); `s` a noun phrase and "as" what
 * it is seen ("described it as a failure"); `l` a noun phrase and its name ("called it a failure"); `h` a quantity
 * and "at" or "to" its number ("put the toll at 12"); `k` a clause that a court takes in; `z` a long phrase that must
 * be a clause; `u` "out" and a clause ("pointed out that"); `x` "clear" and a clause ("made it clear that"); `e` only
 * people, bodies and papers say it, of a thing it means something else ("adds weight", "shows itself").
 */
export interface CueVerbs {
  readonly stance: Stance
  readonly frames: string
  readonly prepositions: string
  readonly verbs: string
}

const row = (stance: Stance, frames: string, verbs: string, prepositions = ''): CueVerbs => ({
  stance,
  frames,
  prepositions,
  verbs,
})

export const CUE_VERBS: readonly CueVerbs[] = [
  row('says', 'tbqwz', 'say', 'of about'),
  row('says', 'tqwro', 'tell', 'of about'),
  row('says', 'etcqw', 'add'),
  row('says', 'tcqwn', 'explain'),
  row('says', 'tcqw', 'write'),
  row('says', 'tcqwn', 'announce declare disclose reveal'),
  row('says', 'tcqwng', 'report'),
  row('says', 'tcqw', 'note state'),
  row('says', 'tqw', 'observe recall relate remark reply respond tweet retweet'),
  row('says', 'n', 'retweet tweet'),
  row('says', 'tqwn', 'mention recount reiterate repeat'),
  row('says', 'tq', 'comment', 'on'),
  row('says', 'tq', 'agree answer counter disagree post'),
  row(
    'says',
    'q',
    `begin bellow blurt boom chime chuckle conclude continue cry deadpan exclaim finish gasp groan growl gush interject
    intone joke laugh moan murmur mutter quip rant read retort riposte roar scoff scream shout shriek shrug sigh smile
    snap snort sob stammer sum thunder utter vent whisper yell`,
  ),
  row('says', 'etqwa', 'clarify emphasise emphasize highlight stress underline underscore'),
  row('says', 'tcqn', 'acknowledge admit concede confess', 'to'),
  row('says', 'tcr', 'assure convince inform notify persuade reassure remind', 'of'),
  row('says', 'etw', 'demonstrate illustrate specify'),
  row('says', 'w', 'elaborate'),
  row('says', 'wn', 'detail outline present unveil'),
  row('says', 'ta', 'cite'),
  row('says', '', 'quote'),
  row('says', '', 'allude attest point refer testify', 'to'),
  row('says', 'tcq', 'attest swear testify'),
  row('says', '', 'speak', 'of about'),
  row('says', 'etca', 'hint imply indicate signal suggest'),
  row('says', 'tcw', 'ascertain conclude determine discover establish find learn'),
  row('says', 'etcw', 'prove'),
  row('says', 'etcwn', 'show'),
  row('says', 'u', 'point'),
  row('says', 'x', 'make'),
  row('says', 'tck', 'hear'),
  row('says', 'h', 'correct estimate lower place put raise revise'),
  row('says', 'tq', 'complain gripe grumble lament muse opine', 'about of over'),
  row('says', 'tqa', 'boast brag crow gloat tout trumpet', 'about of'),
  row('says', 'a', 'articulate congratulate discuss express thank'),
  row('says', '', 'talk', 'about'),
  row('alleges', '', 'rail', 'against'),
  row('says', '', 'apologise apologize', 'for'),
  row('says', 'l', 'call deem dub label'),
  row('says', 's', 'characterise characterize depict describe hail identify portray'),

  row('claims', 'tbqni', 'claim'),
  row('claims', 'tcq', 'allege argue assert contend insist maintain', 'on for against'),
  row('claims', 'tcq', 'aver hypothesize posit postulate reason speculate submit surmise theorise theorize'),
  row('claims', 'i', 'pretend profess purport'),

  row('confirms', 'tcqnw', 'affirm confirm corroborate reaffirm verify'),
  row('confirms', 'a', 'endorse'),

  row('denies', 'tcng', 'deny'),
  row('denies', 'tna', 'dispute'),
  row(
    'denies',
    'a',
    'contest contradict debunk disavow discount dismiss disown downplay rebuff rebut refute repudiate',
  ),
  row('denies', 'd', 'reject'),
  row('denies', 's', 'dismiss reject'),
  row('denies', 'tcw', 'doubt'),
  row('denies', 'w', 'question'),
  row('denies', 'i', 'decline refuse'),

  row('alleges', '', 'accuse suspect', 'of'),
  row('alleges', 'tc', 'suspect'),
  row('alleges', 't', 'charge', 'with'),
  row('alleges', 'a', 'blame fault', 'on'),
  row(
    'alleges',
    'a',
    `assail belittle berate blast castigate censure chastise chide condemn criticise criticize decry denounce deplore
    deride disparage excoriate impugn insult lambast lambaste lampoon malign mock pillory rebuke reprimand ridicule
    savage scold scorn skewer slam taunt upbraid vilify`,
  ),

  row('predicts', 'tcqn', 'anticipate envisage envision forecast foresee predict project reckon', 'of'),
  row('predicts', 'tcon', 'expect'),
  row('predicts', 'tcqirn', 'pledge promise vow'),
  row('predicts', 'tcqir', 'swear threaten'),
  row('predicts', 'tcqro', 'caution warn', 'of about against'),
  row('predicts', 'tcn', 'calculate estimate'),

  row('demands', 'tqai', 'demand'),
  row('demands', 'tqag', 'propose recommend'),
  row('demands', 'tqa', 'advocate request urge'),
  row('demands', 'tq', 'advise suggest'),
  row('demands', 'o', 'advise beg beseech command encourage exhort implore instruct order urge'),
  row('demands', 'woq', 'ask', 'for about'),
  row('demands', '', 'appeal call plead', 'for on upon'),
  row('demands', 'o', 'want'),
  row('demands', 'wtq', 'inquire ponder wonder', 'about'),

  row('believes', 'tcqw', 'think', 'of'),
  row('believes', 'tco', 'believe', 'in'),
  row('believes', 'tc', 'feel know realise realize understand'),
  row('believes', 'tcn', 'fear'),
  row('believes', 'tc', 'assume decide guess imagine presume recognise recognize worry', 'about'),
  row('believes', 'tci', 'hope', 'for'),
  row('believes', 'tw', 'consider'),
  row('believes', 's', 'perceive regard see view'),
  row('believes', 'a', 'applaud back champion commend favor favour laud oppose praise support welcome'),
]

/** Lemma, past and participle of verbs that are not regular or double their last consonant. */
export const IRREGULAR_VERBS = `
  admit:admitted:admitted aver:averred:averred beg:begged:begged begin:began:begun beseech:besought:besought
  brag:bragged:bragged dub:dubbed:dubbed feel:felt:felt find:found:found forecast:forecast:forecast
  foresee:foresaw:foreseen hear:heard:heard make:made:made know:knew:known put:put:put quip:quipped:quipped read:read:read
  rebut:rebutted:rebutted refer:referred:referred say:said:said see:saw:seen show:showed:shown shrug:shrugged:shrugged
  slam:slammed:slammed snap:snapped:snapped sob:sobbed:sobbed speak:spoke:spoken submit:submitted:submitted
  sum:summed:summed swear:swore:sworn tell:told:told think:thought:thought understand:understood:understood
  write:wrote:written`

/** Forms that are nouns as often: as verbs they need a subject that agrees with them. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  `advocate advocates answer answers appeal appeals blame blast boast brag call calls caution charge charges claim
  claims comment comments contest counter cries cry demand demands detail details discount dispute disputes doubt
  doubts estimate estimates express fault faults favor favors favour favours fear fears forecast
  forecasts guess highlight highlights hint hints hope hopes insult insults joke jokes label labels lament laugh moan
  mock murmur note notes order orders outline outlines plead pledge pledges point points post posts praise present
  presents project projects promise promises propose question questions quip quips read reason reasons rebuke regard
  replies reply report reports reprimand request requests retort retorts savage scoff scold shout shouts show shows
  shrug sigh signal signals slam smile snap sob speculate state states stress stresses suggest support supports
  suspect suspects swear talk talks taunt thunder tout trumpet tweet tweets vent view views vow vows want wants
  whisper wonder wonders worries worry yell`.split(/\s+/),
)
