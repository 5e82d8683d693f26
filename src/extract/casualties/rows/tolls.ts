import { HARM_NOUNS, HARM_PARTICIPLES, STATES } from '../../../lexicon/outcomes.ts'
import { type Row, within } from './row.ts'

const PARTICIPLES_AND_STATES = new Map([...HARM_PARTICIPLES, ...STATES])
const EVERY_HARM = new Map([...PARTICIPLES_AND_STATES, ...HARM_NOUNS])

/** A word for the toll and its number: "the death toll rose to 41", "the number of injured stands at 12". */
export const TOLL_ROWS: readonly Row[] = [
  within(
    'casualty/death-toll',
    'killed',
    'death? toll (<filler>* <modal>? <adverb>* (more than)? <toll-verb> | <filler>* (went|gone | <modal> be) | <to-rise>) <adverb>* (to | at | of | past | above)? who:<quantity>',
    'toll',
  ),
  within(
    'casualty/toll-from-to',
    'killed',
    'death? toll (<filler>* <toll-verb>? | <to-rise>) from who:<quantity>',
    'toll',
  ),
  within(
    'casualty/toll-since-told',
    'killed',
    'death? toll <which-aside> (<filler>* <toll-verb> | <to-rise>) (to | at | past | above)? <adverb>* who:<quantity>',
    'toll',
  ),
  within(
    'casualty/raising-toll',
    'killed',
    '<raise> <filler>* (death | overall | official)* toll (<filler>* (to|at|past|above) | <until-to>) who:<quantity>',
    'toll',
  ),
  within(
    'casualty/toll-of',
    'killed',
    '(death | provisional | final | official)+ toll (of | at | is | was | : | to) who:<quantity>',
    'toll',
  ),
  within(
    'casualty/number-of',
    PARTICIPLES_AND_STATES,
    '<count> (of <filler>* <person>?)? (<be> | confirmed | reported | internally)* what:(<participle>|<state>) (<filler>* (<modal>? <toll-verb> | <modal> be) | <to-rise>) (to | at)? <adverb>* who:<quantity>',
    'toll',
  ),
  within(
    'casualty/number-of-nouns',
    HARM_NOUNS,
    '<count> of <modifier>* what:<harm-noun> (in <place-name>)? <filler>* <toll-verb> (to | at)? <adverb>* who:<quantity>',
    'toll',
  ),
  within(
    'casualty/to-number',
    PARTICIPLES_AND_STATES,
    '<raise> (to | the total to) who:<quantity> the (total | overall)? number (of <filler>* <person>?)? what:(<participle>|<state>)',
    'toll',
  ),
  within('casualty/estimated-at', HARM_NOUNS, 'what:<harm-noun> <to-estimate> at <adverb>* who:<quantity>', 'toll'),
  within('casualty/labelled', EVERY_HARM, "what:<harmed> <person>? ':' who:<numbered>", 'toll'),
  within(
    'casualty/put-at',
    EVERY_HARM,
    '<put> the (number of)? what:<harmed> (at|as|to) <adverb>* who:<quantity>',
    'toll',
  ),
  within(
    'casualty/estimate-of',
    EVERY_HARM,
    '<put> (its | their | his | her | the) <filler>* (own | earlier)* (estimate|count|tally) of (the | those)? what:<harmed> (at|as|to) <adverb>* who:<quantity>',
    'toll',
  ),
  within(
    'casualty/figure-at',
    'unspecified',
    '<put> (it at | the <figure> (at|as|to|from)) <adverb>* who:<quantity>',
    'joined',
  ),
]
