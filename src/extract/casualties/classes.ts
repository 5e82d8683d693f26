import { CAUSES } from '../../lexicon/causes.ts'
import {
  ACT_NOUNS,
  ADVERBS,
  BE_FORMS,
  DESCRIBED,
  HARM_NOUNS,
  HARM_PARTICIPLES,
  HARM_VERBS,
  MODALS,
  STATES,
  SUFFERER_VERBS,
} from '../../lexicon/outcomes.ts'
import * as predicates from '../../lexicon/predicates.ts'
import * as verbs from '../../lexicon/verb-forms.ts'
import type { Classes, Scan } from '../pattern.ts'
import { isFollower } from './bare-counts.ts'
import { nounAt } from './nouns.ts'
import type { People } from './people.ts'
import type { CasualtyScan } from './predicates.ts'

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

/** Whether the sentence opens with "Of the 40 dead," or "Of the injured,": what follows tells of parts. */
const opensWith =
  (words: ReadonlySet<string>) =>
  ({ tokens, first }: Scan, at: number): number => {
    if (tokens[first]!.lower !== 'of') return -1
    for (let index = first + 1; index < Math.min(at, first + 7); index++) if (words.has(tokens[index]!.lower)) return at
    return -1
  }

/** Whether a word of a set stands before in the sentence, not far. */
const told =
  (words: ReadonlySet<string>) =>
  ({ tokens, first }: Scan, at: number): number => {
    for (let index = at - 1; index >= Math.max(first, at - 20); index--) if (words.has(tokens[index]!.lower)) return at
    return -1
  }

/** Whether a word of a set stands anywhere in the sentence. */
const inSentence =
  (words: ReadonlySet<string>) =>
  ({ tokens, first, last }: Scan, at: number): number => {
    for (let index = first; index < last; index++) if (words.has(tokens[index]!.lower)) return at
    return -1
  }

const TOLD_SENTENCES = 2

/** Whether the sentence or those just before it tell of a kidnapping: "38 were abducted. Police say only 25 were taken". */
function kidnapTold({ document, tokens, sentence }: CasualtyScan, at: number): number {
  const from = document.sentences[Math.max(0, sentence.index - TOLD_SENTENCES)]!.first
  for (let index = at - 1; index >= from; index--) {
    const { lower } = tokens[index]!
    if (HARM_PARTICIPLES.get(lower) === 'kidnapped' || HARM_NOUNS.get(lower) === 'kidnapped') return at
  }
  return -1
}

const WHEN_OPENERS: ReadonlySet<string> = new Set(['at', 'during', 'in', 'last', 'near', 'on', 'this', 'yesterday'])

/** "On the evening of 3 May" between an act and "of" those it harmed. */
function whenBetween({ tokens, last, people }: CasualtyScan, at: number): number {
  if (!WHEN_OPENERS.has(tokens[at]!.lower)) return -1
  for (let index = at + 1; index < Math.min(last, at + 10) && tokens[index]!.text !== ','; index++) {
    if (ACT_NOUNS.has(tokens[index]!.lower)) return -1
    if (tokens[index]!.lower === 'of' && isCounted(people.get(index + 1))) return index
  }
  return -1
}

/** Whether the phrase before is over: nothing says that it was rubble that buried them. */
const closesPhrase = ({ tokens }: Scan, at: number): number =>
  tokens[at]!.kind === 'punctuation' || CLAUSE_CLOSERS.has(tokens[at]!.lower) ? at : -1

const CLAUSE_CLOSERS: ReadonlySet<string> = new Set(['and', 'from', 'on', 'since', 'who'])

const LONGEST_ASIDE = 14

/** ", which stood at 41 on Monday," between a noun and its verb. */
function whichAside({ tokens, last }: Scan, at: number): number {
  if (tokens[at]!.text !== ',' || tokens[at + 1]?.lower !== 'which') return -1
  for (let index = at + 2; index < Math.min(last, at + LONGEST_ASIDE); index++)
    if (tokens[index]!.text === ',') return index + 1
  return -1
}

const isCounted = (people: People | undefined): boolean =>
  people?.form === 'counted' || people?.form === 'bare' || people?.form === 'listed' || people?.form === 'single'

const FIGHTERS: ReadonlySet<string> = new Set(['combatant', 'perpetrator'])

/** Fighters: whom armies kill and lose. */
function fightersAt({ people }: CasualtyScan, at: number): number {
  const found = people.get(at)
  return found && FIGHTERS.has(found.kind) ? found.last : -1
}

/** "In the ambush", "during fierce fighting". */
const inBattle = (scan: Scan, at: number): number =>
  /^(?:in|during)$/.test(scan.tokens[at]!.lower) ? reach(CAUSES, 7)(scan, at + 1) : -1

/** A name of a few words: "Haiti", "South Darfur". */
function capitals({ tokens, last }: Scan, at: number): number {
  let end = at
  while (end < Math.min(last, at + LONGEST_NAME) && tokens[end]!.shape === 'capital') end++
  return end > at ? end : -1
}

const LONGEST_NAME = 4

const isClauseWord = (lower: string): boolean => lower === 'and' || lower === 'who' || lower === 'the'

/** The classes of words and phrases that the tables of rules speak in. */
export const CASUALTY_CLASSES: Classes<CasualtyScan> = {
  ...verbs.VERB_FORMS,
  people: ({ people }, at) => people.get(at)?.last ?? -1,
  numbered: ({ people }, at) => (/^(?:counted|bare)$/.test(people.get(at)?.form ?? '') ? people.get(at)!.last : -1),
  quantity: ({ quantities }, at) => quantities.get(at)?.last ?? -1,
  crowd: ({ quantities }, at) => (quantities.get(at)?.value.qualifier === 'vague' ? quantities.get(at)!.last : -1),
  person: ({ tokens, last }, at) => (nounAt(tokens, at, last) ? at + 1 : -1),
  fighters: fightersAt,
  participle: HARM_PARTICIPLES,
  verb: HARM_VERBS,
  sufferer: SUFFERER_VERBS,
  state: STATES,
  described: DESCRIBED,
  harmed: new Map([...HARM_PARTICIPLES, ...STATES, ...HARM_NOUNS]),
  'harm-noun': HARM_NOUNS,
  'act-noun': ACT_NOUNS,
  'place-name': capitals,
  be: BE_FORMS,
  modal: MODALS,
  adverb: ADVERBS,
  their: new Set(['her', 'his', 'their']),
  self: new Set(['herself', 'himself', 'themselves']),
  event: CAUSES,
  wounding: predicates.WOUNDINGS,
  mow: predicates.MOWING,
  declared: verbs.DECLARATIONS,
  fall: verbs.FALL_VERBS,
  'self-harm': verbs.SELF_HARM_VERBS,
  euphemism: verbs.EUPHEMISMS,
  claim: predicates.CLAIM_VERBS,
  bodies: predicates.BODIES,
  recovered: verbs.RECOVERY_VERBS,
  slaying: predicates.SLAYINGS,
  killing: predicates.KILLINGS,
  dead: predicates.DEAD_WORDS,
  taken: predicates.TAKEN,
  send: verbs.SENDING_VERBS,
  care: predicates.CARE_WORDS,
  'care-kind': predicates.CARE_KINDS,
  'in-condition': verbs.CONDITION_VERBS,
  'after-treated': predicates.AFTER_TREATED,
  'struck-by': predicates.STRUCK_WORDS,
  limb: predicates.LIMBS,
  gravely: predicates.GRAVELY,
  force: predicates.FORCE_VERBS,
  flee: predicates.FLIGHT_VERBS,
  home: predicates.HOMES,
  dwellings: predicates.DWELLINGS,
  place: predicates.SAFE_PLACES,
  camp: predicates.CAMPS,
  'camp-kind': predicates.CAMP_KINDS,
  lodged: verbs.LODGING_VERBS,
  house: verbs.HOUSING_VERBS,
  shift: verbs.SHIFT_VERBS,
  'displaced-noun': predicates.DISPLACED_NOUNS,
  'not-found': verbs.MISSING_VERBS,
  hostage: predicates.HOSTAGE_STATES,
  seize: verbs.SEIZE_VERBS,
  dig: verbs.DIG_VERBS,
  lift: verbs.LIFT_VERBS,
  modifier: predicates.COUNT_MODIFIERS,
  multiple: predicates.MULTIPLES,
  filler: predicates.TOLL_FILLERS,
  'toll-verb': predicates.TOLL_VERBS,
  raise: verbs.RAISING_VERBS,
  put: verbs.SETTING_VERBS,
  count: predicates.COUNTS,
  figure: predicates.FIGURE_NOUNS,
  report: predicates.REPORT_NOUNS,
  known: predicates.KNOWN_WORDS,
  'after-mark': ({ tokens, first }, at) => (at > first && /^(?:[,:]|and)$/.test(tokens[at - 1]!.lower) ? at : -1),
  closes: closesPhrase,
  'stands-alone': ({ tokens }, at) => (tokens[at]!.kind === 'punctuation' || isFollower(tokens[at]!) ? at : -1),
  when: whenBetween,
  'which-aside': whichAside,
  'in-battle': inBattle,
  'dead-told': opensWith(predicates.DEAD_WORDS),
  'hurt-told': opensWith(new Set(['hurt', 'injured', 'wounded'])),
  'refuge-told': told(predicates.CAMPS),
  'army-told': told(predicates.ARMIES),
  captivity: inSentence(predicates.CAPTIVITY),
  'kidnap-told': kidnapTold,
  'captor-told': told(predicates.CAPTORS),
  'to-hospital': reach(predicates.HOSPITALS, 10),
  'to-injury': reach(predicates.INJURIES, 9, isClauseWord),
  'to-refuge': reach(predicates.REFUGES, 8, lower => lower === 'and'),
  'to-craft': reach(predicates.RESCUE_CRAFT, 9),
  'to-peril': reach(predicates.PERILS, 7),
  'to-police': reach(predicates.JAILERS, 6),
  'to-estimate': reach(predicates.ESTIMATES, 8),
  'to-rise': reach(predicates.RISE_VERBS, 18, () => false, true),
  'until-to': reach(new Set(['to']), 14),
  'until-their': reach(new Set(['her', 'his', 'their']), 7),
  'kill-told': told(predicates.OWN_KILLINGS),
  turn: verbs.TURNING_VERBS,
  'to-self': reach(new Set(['herself', 'himself', 'themselves']), 8, lower => lower === 'and' || lower === 'to'),
}
