import {
  ACT_NOUNS,
  ADVERBS,
  BE_FORMS,
  DESCRIBED,
  HARM_NOUNS,
  HARM_PARTICIPLES,
  HARM_VERBS,
  STATES,
  SUFFERER_VERBS,
} from '../../lexicon/outcomes.ts'
import {
  CARE_WORDS,
  CLAIM_VERBS,
  COUNT_MODIFIERS,
  FLIGHT_VERBS,
  FORCE_VERBS,
  HOSPITALS,
  INJURIES,
  MULTIPLES,
  OPEN_WOUNDINGS,
  REFUGES,
  RISE_VERBS,
  TAKEN,
  TOLL_FILLERS,
  TOLL_VERBS,
  WOUNDINGS,
} from '../../lexicon/predicates.ts'
import type { Outcome } from '../../report.ts'
import type { Classes, Match, Scan } from '../pattern.ts'
import type { Rule } from '../rules.ts'
import { nounAt } from './nouns.ts'
import type { People, PeopleScan } from './people.ts'

/**
 * Where a predicate's people stand: before it ("12 people died"), after it ("killing 12 people"), after it or else
 * before it ("killed 12" / "12 were killed"), or inside the match as its part `who`.
 */
export type Frame = 'before' | 'after' | 'either' | 'within'

/** Words that tell an outcome, and where the people stand to whom it happened. */
export interface Predicate {
  readonly frame: Frame
  readonly outcome: Outcome
  /** The words that tell it; the adverbs before and after are not part of it. */
  readonly what: { readonly first: number; readonly last: number }
  readonly who: { readonly first: number; readonly last: number } | null
  /** "Shot", "stabbed": hurt, and perhaps dead as the article goes on to say. */
  readonly open: boolean
  readonly sense: Sense
}

export type Sense = 'plain' | 'toll' | 'part' | 'none' | 'none-reported' | 'own-hand' | 'noun' | 'joined'

export interface CasualtyScan extends PeopleScan {
  readonly people: ReadonlyMap<number, People>
}

const MOST_FILLED = 8

/** A class that skips a few words to a word of a set, within its clause. */
const reach =
  (
    words: ReadonlySet<string>,
    most = MOST_FILLED,
    stop: (lower: string) => boolean = () => false,
    overCommas = false,
  ) =>
  ({ tokens, last }: Scan, at: number): number => {
    for (let index = at; index < Math.min(last, at + most); index++) {
      const { lower, kind, text } = tokens[index]!
      if (words.has(lower)) return index + 1
      if (stop(lower) || (kind === 'punctuation' && text !== '-' && text !== "'" && !(overCommas && text === ',')))
        return -1
    }
    return -1
  }

export const CASUALTY_CLASSES: Classes<CasualtyScan> = {
  people: ({ people }, at) => people.get(at)?.last ?? -1,
  quantity: ({ quantities }, at) => quantities.get(at)?.last ?? -1,
  participle: HARM_PARTICIPLES,
  verb: HARM_VERBS,
  sufferer: SUFFERER_VERBS,
  state: STATES,
  described: DESCRIBED,
  person: ({ tokens, last }, at) => (nounAt(tokens, at, last) ? at + 1 : -1),
  'harm-noun': HARM_NOUNS,
  'act-noun': ACT_NOUNS,
  be: BE_FORMS,
  adverb: ADVERBS,
  wounding: WOUNDINGS,
  taken: TAKEN,
  modifier: COUNT_MODIFIERS,
  multiple: MULTIPLES,
  'to-hospital': reach(HOSPITALS, 10),
  'to-injury': reach(INJURIES, 9, lower => lower === 'and' || lower === 'who' || lower === 'the'),
  'to-refuge': reach(REFUGES, 8),
  force: FORCE_VERBS,
  flee: FLIGHT_VERBS,
  care: CARE_WORDS,
  filler: TOLL_FILLERS,
  'toll-verb': TOLL_VERBS,
  'to-rise': reach(RISE_VERBS, 18, () => false, true),
  'until-to': reach(new Set(['to']), 9),
  'to-self': reach(new Set(['herself', 'himself', 'themselves']), 8, lower => lower === 'and' || lower === 'to'),
  claim: CLAIM_VERBS,
}

interface Row {
  readonly id: string
  readonly frame: Frame
  readonly match: string
  /** The outcome, or the lexicon in which the match's part `what` tells it. */
  readonly outcome: Outcome | ReadonlyMap<string, Outcome>
  readonly sense?: Sense
}

/** Words that tell what happened to people. A longer match goes before a shorter one, then the order of the table. */
const ROWS: readonly Row[] = [
  { id: 'casualty/participle', frame: 'either', match: 'what:<participle>', outcome: HARM_PARTICIPLES },
  { id: 'casualty/active', frame: 'after', match: 'what:<verb>', outcome: HARM_VERBS },
  { id: 'casualty/sufferer', frame: 'before', match: 'what:<sufferer>', outcome: SUFFERER_VERBS },
  { id: 'casualty/state', frame: 'before', match: 'what:<state>', outcome: STATES },
  {
    id: 'casualty/wounded-to-death',
    frame: 'either',
    match: '<wounding> (dead | to death | (multiple times)? and <adverb>? killed | and killing | and kills)',
    outcome: 'killed',
  },
  {
    id: 'casualty/wound-to-death',
    frame: 'within',
    match: '<wounding> who:<people> (to death | dead)',
    outcome: 'killed',
  },
  { id: 'casualty/cut-down', frame: 'either', match: 'gunned|gunning|mowed|mowing|mown down', outcome: 'killed' },
  {
    id: 'casualty/fatally',
    frame: 'either',
    match: '(fatally|mortally <wounding> | <wounding> fatally)',
    outcome: 'killed',
  },
  {
    id: 'casualty/one-fatally',
    frame: 'before',
    match: "what:fatally ($ | ',' | '.' | ';' | ')' | at | in | on)",
    outcome: 'killed',
    sense: 'part',
  },
  {
    id: 'casualty/found-dead',
    frame: 'before',
    match:
      '(found|pronounced|declared|confirmed|discovered|presumed|reported|listed|feared|left|lay|lying) (to be)? dead|deceased',
    outcome: 'killed',
  },
  {
    id: 'casualty/lost-life',
    frame: 'before',
    match: 'lost|losing|lose|loses his|her|their life|lives',
    outcome: 'killed',
  },
  {
    id: 'casualty/among-dead',
    frame: 'before',
    match: 'among the (dead|deceased|killed|fatalities)',
    outcome: 'killed',
    sense: 'part',
  },
  {
    id: 'casualty/among-injured',
    frame: 'before',
    match: 'among the (injured|wounded|hurt)',
    outcome: 'injured',
    sense: 'part',
  },
  { id: 'casualty/alive', frame: 'either', match: 'burned|burnt|buried alive', outcome: 'killed' },
  { id: 'casualty/death-pronounced', frame: 'before', match: 'met his|her|their death|deaths|end', outcome: 'killed' },
  {
    id: 'casualty/own-hand',
    frame: 'before',
    match:
      '((fatally? shot and killed | fatally? shot | killed | kills | shoots | killing | shooting | hanged) (himself|herself|themselves) | took|taking|takes his|her|their own life|lives | committed|commits suicide | died by suicide | turned <to-self>)',
    outcome: 'killed',
    sense: 'own-hand',
  },
  {
    id: 'casualty/himself-and',
    frame: 'within',
    match: '(kill|killed|killing|kills|shot|shooting) (himself | herself | themselves) and who:<people>',
    outcome: 'killed',
  },
  {
    id: 'casualty/along-with',
    frame: 'within',
    match: '(along with | together with | as well as) who:<people>',
    outcome: 'unspecified',
    sense: 'joined',
  },
  {
    id: 'casualty/to-hospital',
    frame: 'either',
    match: '<taken> <adverb>* by? (ambulance | helicopter | private vehicle)? (to|into) <to-hospital>',
    outcome: 'injured',
  },
  {
    id: 'casualty/send-to-hospital',
    frame: 'within',
    match:
      '(<taken>|sends|sending|put|puts|putting|landed|lands|left|leaves|leaving|take|takes|taking|rush) who:<people> (to | in | into) <to-hospital>',
    outcome: 'injured',
  },
  {
    id: 'casualty/inverted',
    frame: 'within',
    match: "(^ | also | ';') what:<participle> (was | were | are | is) who:<people>",
    outcome: HARM_PARTICIPLES,
  },
  {
    id: 'casualty/in-hospital',
    frame: 'before',
    match: '(in | at) (a | the)? (hospital | hospitals | intensive care)',
    outcome: 'injured',
  },
  {
    id: 'casualty/condition',
    frame: 'before',
    match:
      '(listed|reported|remained|remains|hospitalized|upgraded)? in (an? | his | her)? <care>+ condition|conditions',
    outcome: 'injured',
  },
  {
    id: 'casualty/treated',
    frame: 'before',
    match: 'treated <adverb>* (for | at | and <adverb>? released | in | on)',
    outcome: 'injured',
  },
  {
    id: 'casualty/suffered',
    frame: 'before',
    match: '(suffered|sustained|suffering|sustaining|received|receiving) from? <to-injury>',
    outcome: 'injured',
  },
  {
    id: 'casualty/with-wounds',
    frame: 'before',
    match: '(with | suffering from) (apparent | a | an | multiple | several)? <to-injury>',
    outcome: 'injured',
  },
  {
    id: 'casualty/struck',
    frame: 'before',
    match: 'struck|hit|grazed (by | in | several | multiple | twice | once)',
    outcome: 'injured',
  },
  {
    id: 'casualty/went-missing',
    frame: 'before',
    match: '(went|gone|reported|listed|feared|still|remain|remains|remained) missing | unaccounted for',
    outcome: 'missing',
  },
  { id: 'casualty/swept-away', frame: 'before', match: 'swept|washed|carried away|overboard', outcome: 'missing' },
  {
    id: 'casualty/made-flee',
    frame: 'before',
    match: '<force> (to | into | from | out) <adverb>* (<flee> | their <flee> | <to-refuge>)',
    outcome: 'displaced',
  },
  {
    id: 'casualty/force-flee',
    frame: 'within',
    match: '<force> who:<people> (to | into | from | out) <adverb>* (<flee> | <to-refuge>)',
    outcome: 'displaced',
  },
  {
    id: 'casualty/left-homes',
    frame: 'before',
    match:
      '(left|leave|leaving|abandoned|abandon|abandoning|lost|vacated) his|her|their home|homes|houses|villages|village|farms',
    outcome: 'displaced',
  },
  {
    id: 'casualty/took-refuge',
    frame: 'before',
    match:
      '((took|taken|taking|take|sought|seek|seeking|found|finding) (temporary | emergency)? (refuge|shelter) | sheltering | (spent|spending|spend) the night (in | at | on))',
    outcome: 'displaced',
  },
  {
    id: 'casualty/housed',
    frame: 'before',
    match:
      '(sheltered|living|live|lived|staying|stayed|housed|hosted|accommodated|lodged|moved|relocated|remain|remained|transferred) (in | at | to | with) <to-refuge>',
    outcome: 'displaced',
  },
  {
    id: 'casualty/made-homeless',
    frame: 'either',
    match: '(left|made|rendered|leaving|making) homeless',
    outcome: 'displaced',
  },
  {
    id: 'casualty/taken-hostage',
    frame: 'before',
    match: '(held|taken|kept|seized) (hostage|hostages|captive|prisoner)',
    outcome: 'kidnapped',
  },
  {
    id: 'casualty/hold-hostage',
    frame: 'within',
    match: '(held|hold|holding|took|taking|take|takes|holds|kept|keeping) who:<people> (hostage|captive)',
    outcome: 'kidnapped',
  },
  {
    id: 'casualty/custody',
    frame: 'either',
    match:
      '((taken|took|taking) into custody | placed under arrest | rounded up | in custody | under arrest | behind bars)',
    outcome: 'detained',
  },
  {
    id: 'casualty/buried',
    frame: 'before',
    match: '(feared | still)? (buried|pinned) (under|beneath|in)',
    outcome: 'trapped',
  },
  {
    id: 'casualty/pulled-alive',
    frame: 'before',
    match: '(pulled|dragged|plucked|brought) (out | alive | to safety) (alive | to safety)?',
    outcome: 'rescued',
  },

  {
    id: 'casualty/count-noun',
    frame: 'within',
    match: 'who:<quantity> <modifier>* what:<harm-noun>',
    outcome: HARM_NOUNS,
    sense: 'noun',
  },
  {
    id: 'casualty/bodies',
    frame: 'within',
    match: 'who:<quantity> <modifier>* (bodies|body|corpses|corpse)',
    outcome: 'killed',
    sense: 'noun',
  },
  {
    id: 'casualty/body-found',
    frame: 'within',
    match: 'who:(a | an | the | another) <modifier>* body <be>* (found|discovered|located|recovered|pulled|retrieved)',
    outcome: 'killed',
    sense: 'noun',
  },
  {
    id: 'casualty/either-harm',
    frame: 'either',
    match: '(killed | dead) (or | and/or) (injured|wounded|hurt|missing)',
    outcome: 'unspecified',
  },
  {
    id: 'casualty/either-harm-reversed',
    frame: 'either',
    match: '(wounded|injured|hurt) or killed',
    outcome: 'unspecified',
  },
  {
    id: 'casualty/described',
    frame: 'within',
    match: 'who:<quantity> <modifier>* what:<described> <person>',
    outcome: DESCRIBED,
    sense: 'noun',
  },
  {
    id: 'casualty/out-alive',
    frame: 'within',
    match: '(taken|took|pulled|brought|dug|carried|found|taking|pulling) out? who:<people> alive',
    outcome: 'rescued',
  },
  {
    id: 'casualty/treating',
    frame: 'within',
    match: "(treated|treating) who:<people> (for | with | after | who | in | at | by | and | since | ',' | '.' | $)",
    outcome: 'injured',
  },
  {
    id: 'casualty/put-at',
    frame: 'within',
    match:
      '(put|puts|putting|gave|gives|set|corrected|revised|raised|lowered|cut) the (number of)? what:(dead|deaths|injured|wounded|missing|displaced) (at|as|to) <adverb>* who:<quantity>',
    outcome: new Map([...HARM_PARTICIPLES, ...STATES, ...HARM_NOUNS]),
    sense: 'toll',
  },
  {
    id: 'casualty/figure-at',
    frame: 'within',
    match:
      '(put|puts|gave|gives|set|corrected|revised|raised|lowered|cut) the (figure|number|count|total) (at|as|to|from) <adverb>* who:<quantity>',
    outcome: 'unspecified',
    sense: 'joined',
  },
  {
    id: 'casualty/bodies-of',
    frame: 'within',
    match: '(bodies|body|corpses|corpse|remains) of who:<people>',
    outcome: 'killed',
  },
  {
    id: 'casualty/act-of',
    frame: 'within',
    match: 'what:<act-noun> (in | on <adverb>*)? of who:<people>',
    outcome: ACT_NOUNS,
  },
  {
    id: 'casualty/shooting-death',
    frame: 'within',
    match:
      '(fatal|deadly|<wounding>|shooting|stabbing) (death|deaths|killing|shooting|shootings|stabbing) of who:<people>',
    outcome: 'killed',
  },
  {
    id: 'casualty/multiple-killing',
    frame: 'within',
    match: 'who:<multiple> (fatal | deadly)? (homicide|homicides|murder|murders|killing|fatality|slaying)',
    outcome: 'killed',
    sense: 'noun',
  },
  {
    id: 'casualty/multiple-shooting',
    frame: 'within',
    match: 'who:<multiple> (shooting|shootings|stabbing)',
    outcome: 'injured',
    sense: 'noun',
  },
  {
    id: 'casualty/hostages',
    frame: 'within',
    match:
      '(have|has|had|hold|holding|holds|seized|seizing|take|takes|taking|took) who:<quantity> <modifier>* (hostages|captives)',
    outcome: 'kidnapped',
    sense: 'noun',
  },
  {
    id: 'casualty/displaced-people',
    frame: 'within',
    match: 'who:<quantity> <modifier>* (idps|evacuees|refugees|returnees|displaced|displacements)',
    outcome: 'displaced',
    sense: 'noun',
  },
  {
    id: 'casualty/displaced-noun',
    frame: 'within',
    match:
      'who:<quantity> <modifier>* (displaced|homeless|uprooted) (people|persons|families|households|civilians|residents|individuals|villagers|afghans|syrians|iraqis|children|colombians)',
    outcome: 'displaced',
    sense: 'noun',
  },
  {
    id: 'casualty/lives',
    frame: 'within',
    match: '(<claim> | loss of | lost) <adverb>* who:<quantity> (more | other)? (lives|souls)',
    outcome: 'killed',
  },
  {
    id: 'casualty/lives-lost',
    frame: 'within',
    match: 'who:<quantity> lives (have | had)? <be>* lost',
    outcome: 'killed',
  },
  {
    id: 'casualty/lives-of',
    frame: 'within',
    match: '(<claim> | loss of) the (lives|life) of who:<people>',
    outcome: 'killed',
  },

  {
    id: 'casualty/death-toll',
    frame: 'within',
    match: 'death toll (<filler>* <toll-verb> | <to-rise>) <adverb>* (to | at | of | past | above)? who:<quantity>',
    outcome: 'killed',
    sense: 'toll',
  },
  {
    id: 'casualty/toll-from-to',
    frame: 'within',
    match: 'death? toll <filler>* <toll-verb>? from who:<quantity>',
    outcome: 'killed',
    sense: 'toll',
  },
  {
    id: 'casualty/raising-toll',
    frame: 'within',
    match:
      '(bringing|brings|brought|raising|raised|raises|taking|takes|pushing|pushed|put|puts|putting) <filler>* (death | overall | official)* toll (<filler>* (to|at|past|above) | <until-to>) who:<quantity>',
    outcome: 'killed',
    sense: 'toll',
  },
  {
    id: 'casualty/toll-of',
    frame: 'within',
    match: '(death | provisional | final | official)+ toll (of | at | is | was | : | to) who:<quantity>',
    outcome: 'killed',
    sense: 'toll',
  },
  {
    id: 'casualty/number-of',
    frame: 'within',
    match:
      '(number|total|tally|count) of <filler>* <person>? (<be> | confirmed | reported | internally)* what:(<participle>|<state>) <filler>* <toll-verb> (to | at)? <adverb>* who:<quantity>',
    outcome: new Map([...HARM_PARTICIPLES, ...STATES]),
    sense: 'toll',
  },
  {
    id: 'casualty/number-of-nouns',
    frame: 'within',
    match:
      '(number|total|tally|count) of <modifier>* what:<harm-noun> <filler>* <toll-verb> (to | at)? <adverb>* who:<quantity>',
    outcome: HARM_NOUNS,
    sense: 'toll',
  },
  {
    id: 'casualty/to-number',
    frame: 'within',
    match:
      '(bring|bringing|brings|brought|raised|raising) (to | the total to) who:<quantity> the (total | overall)? number of <filler>* <person>? what:(<participle>|<state>)',
    outcome: new Map([...HARM_PARTICIPLES, ...STATES]),
    sense: 'toll',
  },

  {
    id: 'casualty/none-noun',
    frame: 'within',
    match: 'who:(no) <modifier>* what:(<harm-noun>)',
    outcome: HARM_NOUNS,
    sense: 'none',
  },
  {
    id: 'casualty/none-reported',
    frame: 'within',
    match:
      'who:(no) <modifier>* (reports|report|word|information|indication|sign|signs) <filler>* of (any | serious | other | further)* what:<harm-noun>',
    outcome: HARM_NOUNS,
    sense: 'none-reported',
  },
  {
    id: 'casualty/none-said',
    frame: 'within',
    match:
      'who:(no) <modifier>* what:<harm-noun> (<be> | have been | had been) <adverb>* (reported|known|recorded|confirmed)',
    outcome: HARM_NOUNS,
    sense: 'none-reported',
  },
  {
    id: 'casualty/without',
    frame: 'within',
    match: 'who:(without) (any | further | serious)* what:<harm-noun>',
    outcome: HARM_NOUNS,
    sense: 'none',
  },
  {
    id: 'casualty/no-lives',
    frame: 'within',
    match: 'who:(no) (lives (have | had)? <be>* lost | loss of life)',
    outcome: 'killed',
    sense: 'none',
  },

  {
    id: 'casualty/part-including',
    frame: 'within',
    match:
      '(including | among them | among them were | among whom were | among them are | include | included | of whom) who:<people>',
    outcome: 'unspecified',
    sense: 'part',
  },
  {
    id: 'casualty/part-of-them',
    frame: 'within',
    match:
      'who:(<quantity> of (them | whom | those)) (<be>)? <modifier>* (a | an)? <modifier>* (children|women|civilians|men|soldiers|police|minors|students|foreigners|policemen|girls|boys|seriously|critically|gravely)',
    outcome: 'unspecified',
    sense: 'part',
  },
]

const part = ({ first, last }: { first: number; last: number }) => ({ first, last })

function outcomeOf(row: Row, match: Match, { tokens }: Scan): Outcome | null {
  if (typeof row.outcome === 'string') return row.outcome
  const what = match.parts.what ?? match
  return row.outcome.get(tokens[what.first]!.lower) ?? null
}

/** Words that leave open whether the people lived: "four people were shot", "a double stabbing". */
function opensDeath({ tokens }: Scan, { first, last }: Match): boolean {
  for (let at = first; at < last; at++) if (OPEN_WOUNDINGS.has(tokens[at]!.lower)) return true
  return false
}

function readRow(row: Row, match: Match, scan: Scan): Predicate | null {
  const outcome = outcomeOf(row, match, scan)
  if (!outcome) return null
  const open = outcome === 'injured' && opensDeath(scan, match)
  const who = match.parts.who ? part(match.parts.who) : null
  return {
    frame: row.frame,
    outcome,
    what: part(row.frame === 'within' ? match : (match.parts.what ?? match)),
    who,
    open,
    sense: row.sense ?? 'plain',
  }
}

export const CASUALTY_RULES: readonly Rule<Predicate, CasualtyScan>[] = ROWS.map(row => ({
  id: row.id,
  match: row.match,
  read: (match, scan) => readRow(row, match, scan),
}))
