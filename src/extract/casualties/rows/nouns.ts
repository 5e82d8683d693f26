import { ACT_NOUNS, DESCRIBED, HARM_NOUNS } from '../../../lexicon/outcomes.ts'
import { type Row, within } from './row.ts'

/** A noun that tells the harm: "12 deaths", "three bodies", "12 wounded soldiers", "the killing of 12 people". */
export const NOUN_ROWS: readonly Row[] = [
  within('casualty/count-noun', HARM_NOUNS, 'who:<quantity> <modifier>* what:<harm-noun>', 'noun'),
  within('casualty/bodies', 'killed', 'who:<quantity> <modifier>* <bodies>', 'noun'),
  within('casualty/body-found', 'killed', 'who:(a | an | the | another) <modifier>* body <be>* <recovered>', 'noun'),
  within('casualty/described', DESCRIBED, 'who:<quantity> <modifier>* what:<described> <person>', 'noun'),
  within('casualty/crowd-of', DESCRIBED, 'who:<crowd> of what:<described> (<stands-alone> | $)', 'noun'),
  within('casualty/act-of', ACT_NOUNS, 'what:<act-noun> (and <act-noun>)? <when>? of who:<people>'),
  within('casualty/killers-of', 'killed', '(killer|killers|murderer|murderers) of who:<people>'),
  within(
    'casualty/shooting-death',
    'killed',
    '(fatal|deadly | <wounding> | shooting|stabbing) <slaying> of who:<people>',
  ),
  within('casualty/multiple-killing', 'killed', 'who:<multiple> (fatal | deadly)? <killing>', 'noun'),
  within('casualty/multiple-shooting', 'injured', 'who:<multiple> (shooting|shootings|stabbing)', 'noun'),
  within('casualty/displaced-people', 'displaced', 'who:<quantity> <modifier>* <displaced-noun>', 'noun'),
  within(
    'casualty/displaced-noun',
    'displaced',
    'who:<quantity> <modifier>* (displaced|homeless|uprooted) <person>',
    'noun',
  ),
]
