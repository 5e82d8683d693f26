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
  REFUGES,
  RISE_VERBS,
  TAKEN,
  TOLL_FILLERS,
  TOLL_VERBS,
  WOUNDINGS,
} from '../../lexicon/predicates.ts'
import type { Classes, Scan } from '../pattern.ts'
import { nounAt } from './nouns.ts'
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

/** The classes of words and phrases that the tables of rules speak in. */
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
