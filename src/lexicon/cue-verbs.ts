import type { Stance } from '../report.ts'

/**
 * Verbs that signal a statement, an attitude or a knowledge of somebody. Each row: the stance, the frames that its verbs
 * stand in, the prepositions that may bring what it is about, and the verbs by their lemma.
 *
 * Frames: `t` a "that" clause; `b` a clause without "that"; `q` a quotation; `r` somebody told before the clause
 * ("told reporters that"); `w` a question clause ("asked whether"); `i` "to" and a verb; `o` somebody and "to" and a
 * verb ("urged them to go"); `g` a verb in "-ing"; `n` a noun phrase that is stated ("confirmed two deaths"); `a` a noun
 * phrase that an attitude is about ("condemned the attack"); `s` a noun phrase and what it is said to be ("described it
 * as a failure"); `x` the subject is no source ("he seems to feel").
 */
export interface CueVerbs {
  readonly stance: Stance
  readonly frames: string
  readonly prepositions: string
  readonly verbs: string
}

export const CUE_VERBS: readonly CueVerbs[] = [
  { stance: 'says', frames: 'tbqwr', prepositions: 'of about', verbs: 'say' },
  { stance: 'says', frames: 'tbqwro', prepositions: 'of about', verbs: 'tell' },
  { stance: 'says', frames: 'tbqw', prepositions: 'of about', verbs: 'add write explain' },
  { stance: 'says', frames: 'tbqwn', prepositions: '', verbs: 'announce declare report reveal disclose state note' },
  {
    stance: 'says',
    frames: 'tqwr',
    prepositions: 'on about',
    verbs:
      'comment remark observe post tweet retweet mention recount relate reply respond answer recall reiterate repeat',
  },
  {
    stance: 'says',
    frames: 'q',
    prepositions: '',
    verbs: `begin blurt boom bellow chime chuckle conclude continue croak cry deadpan exclaim finish gasp giggle go groan
    growl grumble gush intone interject joke laugh moan mumble murmur mutter quip rant read retort roar scoff scream
    shout shriek shrug sigh smile snap snort sob stammer sum thunder utter vent volunteer whisper yell`,
  },
  {
    stance: 'says',
    frames: 'tqwna',
    prepositions: '',
    verbs: 'clarify emphasize emphasise stress underscore underline highlight',
  },
  { stance: 'says', frames: 'tbqnr', prepositions: 'to', verbs: 'acknowledge admit concede confess grant' },
  {
    stance: 'says',
    frames: 'tbr',
    prepositions: 'of',
    verbs: 'inform notify advise brief remind assure reassure convince persuade',
  },
  {
    stance: 'says',
    frames: 'tw',
    prepositions: '',
    verbs: 'specify elaborate detail outline spell illustrate demonstrate',
  },
  { stance: 'says', frames: 'ta', prepositions: '', verbs: 'cite invoke' },
  { stance: 'says', frames: '', prepositions: 'to', verbs: 'refer allude point testify attest' },
  { stance: 'says', frames: 'tq', prepositions: 'to', verbs: 'testify swear attest' },
  { stance: 'says', frames: '', prepositions: 'about on of against', verbs: 'speak talk' },
  { stance: 'says', frames: 'tba', prepositions: '', verbs: 'signal indicate imply hint intimate suggest' },
  {
    stance: 'says',
    frames: 'tbw',
    prepositions: '',
    verbs: 'show find discover determine establish conclude ascertain learn prove',
  },
  {
    stance: 'says',
    frames: 'tq',
    prepositions: 'about on over at',
    verbs: 'complain lament gripe grumble moan muse opine philosophize reminisce',
  },
  { stance: 'says', frames: 'tqa', prepositions: 'about of', verbs: 'boast brag tout trumpet crow gloat' },
  { stance: 'says', frames: 'a', prepositions: '', verbs: 'discuss express articulate' },
  { stance: 'says', frames: '', prepositions: 'for', verbs: 'apologize apologise' },
  { stance: 'says', frames: 'ts', prepositions: '', verbs: 'call' },
  {
    stance: 'says',
    frames: 'as',
    prepositions: '',
    verbs: 'describe dub label portray depict characterize characterise liken hail deem',
  },
  { stance: 'says', frames: 'tqr', prepositions: '', verbs: 'agree disagree counter rejoin riposte interpose' },

  { stance: 'claims', frames: 'tbqn', prepositions: '', verbs: 'claim' },
  {
    stance: 'claims',
    frames: 'tbqi',
    prepositions: 'for against',
    verbs: 'argue assert contend maintain insist allege purport',
  },
  {
    stance: 'claims',
    frames: 'tq',
    prepositions: '',
    verbs: 'posit submit aver reason theorize theorise hypothesize speculate postulate surmise',
  },
  { stance: 'claims', frames: 'i', prepositions: '', verbs: 'pretend profess purport' },

  { stance: 'confirms', frames: 'tbqnw', prepositions: '', verbs: 'confirm verify affirm corroborate reaffirm' },
  { stance: 'confirms', frames: 'a', prepositions: '', verbs: 'endorse certify' },

  { stance: 'denies', frames: 'tbng', prepositions: '', verbs: 'deny dispute' },
  {
    stance: 'denies',
    frames: 'a',
    prepositions: '',
    verbs: 'reject refute rebut rebuff repudiate disavow dismiss contradict contest debunk discount downplay disown',
  },
  { stance: 'denies', frames: 'tbw', prepositions: '', verbs: 'doubt question' },
  { stance: 'denies', frames: 'i', prepositions: '', verbs: 'decline refuse' },
  { stance: 'denies', frames: 'tba', prepositions: '', verbs: 'ignore overlook' },

  { stance: 'alleges', frames: '', prepositions: 'of', verbs: 'accuse suspect' },
  { stance: 'alleges', frames: 'tb', prepositions: '', verbs: 'suspect' },
  { stance: 'alleges', frames: 'tqb', prepositions: 'with', verbs: 'charge' },
  { stance: 'alleges', frames: 'a', prepositions: 'for on', verbs: 'blame fault' },
  {
    stance: 'alleges',
    frames: 'a',
    prepositions: 'for over as on',
    verbs: `criticize criticise blast slam assail denounce condemn decry deride deplore ridicule mock rebuke
    chastise chide scold berate lambast lambaste lampoon excoriate disparage belittle castigate censure skewer savage
    pillory vilify insult taunt impugn malign admonish reprimand scorn upbraid`,
  },

  {
    stance: 'predicts',
    frames: 'tbq',
    prepositions: 'of',
    verbs: 'predict forecast foresee project envision envisage anticipate reckon prophesy',
  },
  { stance: 'predicts', frames: 'tbio', prepositions: '', verbs: 'expect' },
  { stance: 'predicts', frames: 'tbqir', prepositions: '', verbs: 'promise pledge vow swear threaten' },
  { stance: 'predicts', frames: 'tqro', prepositions: 'of about against', verbs: 'warn caution' },
  { stance: 'predicts', frames: 'i', prepositions: 'on', verbs: 'plan intend aim' },
  { stance: 'predicts', frames: 'tn', prepositions: '', verbs: 'estimate calculate' },
  { stance: 'predicts', frames: 'i', prepositions: 'to', verbs: 'agree offer volunteer consent commit' },

  { stance: 'demands', frames: 'tqai', prepositions: '', verbs: 'demand request propose recommend' },
  {
    stance: 'demands',
    frames: 'o',
    prepositions: '',
    verbs: 'urge beg implore exhort order instruct command encourage beseech',
  },
  { stance: 'demands', frames: 'tqa', prepositions: '', verbs: 'urge order suggest advise recommend advocate' },
  { stance: 'demands', frames: 'woqi', prepositions: 'for about', verbs: 'ask' },
  { stance: 'demands', frames: '', prepositions: 'for on upon', verbs: 'call appeal plead' },
  { stance: 'demands', frames: 'io', prepositions: '', verbs: 'want wish' },
  { stance: 'demands', frames: 'wtq', prepositions: 'about', verbs: 'wonder inquire enquire ponder' },
  { stance: 'demands', frames: 'i', prepositions: 'to', verbs: 'seek vow' },

  { stance: 'believes', frames: 'tbq', prepositions: 'of about', verbs: 'think' },
  { stance: 'believes', frames: 'tbon', prepositions: 'in', verbs: 'believe' },
  { stance: 'believes', frames: 'tbw', prepositions: 'about of', verbs: 'feel know understand realize realise guess' },
  {
    stance: 'believes',
    frames: 'tb',
    prepositions: 'about that',
    verbs: 'assume presume recognize recognise fear worry imagine decide reckon',
  },
  { stance: 'believes', frames: 'tbi', prepositions: 'for', verbs: 'hope' },
  { stance: 'believes', frames: 'tw', prepositions: '', verbs: 'consider weigh' },
  { stance: 'believes', frames: 'i', prepositions: '', verbs: 'prefer decide' },
  { stance: 'believes', frames: 'as', prepositions: '', verbs: 'regard view consider perceive' },
  {
    stance: 'believes',
    frames: 'a',
    prepositions: '',
    verbs: `support oppose favor favour praise applaud welcome admire resent despise hate dislike embrace laud commend
    celebrate salute regret appreciate prefer`,
  },
  { stance: 'believes', frames: 'x', prepositions: '', verbs: 'seem appear' },
]

/** Past and participle of verbs that are not regular, by lemma. */
export const IRREGULAR_VERBS: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  beg: ['begged', 'begged'],
  begin: ['began', 'begun'],
  beseech: ['besought', 'besought'],
  blurt: ['blurted', 'blurted'],
  brag: ['bragged', 'bragged'],
  commit: ['committed', 'committed'],
  cry: ['cried', 'cried'],
  dub: ['dubbed', 'dubbed'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  go: ['went', 'gone'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  pan: ['panned', 'panned'],
  quip: ['quipped', 'quipped'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  rebut: ['rebutted', 'rebutted'],
  refer: ['referred', 'referred'],
  rip: ['ripped', 'ripped'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  show: ['showed', 'shown'],
  shrug: ['shrugged', 'shrugged'],
  slam: ['slammed', 'slammed'],
  snap: ['snapped', 'snapped'],
  sob: ['sobbed', 'sobbed'],
  speak: ['spoke', 'spoken'],
  submit: ['submitted', 'submitted'],
  sum: ['summed', 'summed'],
  swear: ['swore', 'sworn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
}
/** Verbs that double their last consonant before "-ing" although their past is listed or regular. */
export const DOUBLED: ReadonlySet<string> = new Set([
  'admit',
  'aver',
  'beg',
  'begin',
  'brag',
  'commit',
  'dub',
  'pan',
  'plan',
  'quip',
  'rebut',
  'refer',
  'rip',
  'shrug',
  'slam',
  'snap',
  'sob',
  'submit',
  'sum',
  'dig',
  'signal',
])
/** Forms that are as often nouns: they need a subject that agrees with them. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  `aim aims answer answers attest blame blast boast brief briefs call calls caution charge charges claim claims comment comments complaint
  concern contest counter cry cries decision demand demands detail details dispute disputes doubt doubts estimate
  estimates fault faults favor favour favors favours fear fears forecast forecasts grant grants guess highlight highlights
  hint hints hope hopes insult insults joke jokes label labels lament laugh mock moan murmur need note notes offer offers
  order orders plan plans plea plead pledge pledges post posts praise present project projects promise promises propose
  quip quips quote quotes read regret regrets remark remarks reply replies report reports request requests respect
  response retort retorts salute scoff scold shout shouts show shows shrug sigh signal signals slam smile snap sob
  speculate state states stress stresses support supports suspect suspects swear talk talks tout trumpet tweet tweets view
  views voice volunteer volunteers vow vows want wants whisper wish wishes wonder wonders worry worries yell recount reasons reason
  approach appeal appeals threat outline outlines spell spells like likes discount discounts challenge sense question
  questions express subject begin`.split(/\s+/),
)
