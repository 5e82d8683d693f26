import { HARM_NOUNS, HARM_PARTICIPLES, STATES } from '../../../lexicon/outcomes.ts'
import { type Row, within } from './row.ts'

const PARTICIPLES_AND_STATES = new Map([...HARM_PARTICIPLES, ...STATES])
const EVERY_HARM = new Map([...PARTICIPLES_AND_STATES, ...HARM_NOUNS])

/** A word for the toll and its number: "the death toll rose to 41", "the number of injured stands at 12". */
export const TOLL_ROWS: readonly Row[] = [
  within(
    'casualty/death-toll',
    'killed',
    'death? toll (<filler>* <toll-verb> | <to-rise>) <adverb>* (to | at | of | past | above)? who:<quantity>',
    'toll',
  ),
  within('casualty/toll-from-to', 'killed', 'death? toll <filler>* <toll-verb>? from who:<quantity>', 'toll'),
  within(
    'casualty/raising-toll',
    'killed',
    '(bringing|brings|brought|raising|raised|raises|taking|takes|pushing|pushed|put|puts|putting) <filler>* (death | overall | official)* toll (<filler>* (to|at|past|above) | <until-to>) who:<quantity>',
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
    '(number|total|tally|count) of <filler>* <person>? (<be> | confirmed | reported | internally)* what:(<participle>|<state>) <filler>* <toll-verb> (to | at)? <adverb>* who:<quantity>',
    'toll',
  ),
  within(
    'casualty/number-of-nouns',
    HARM_NOUNS,
    '(number|total|tally|count) of <modifier>* what:<harm-noun> <filler>* <toll-verb> (to | at)? <adverb>* who:<quantity>',
    'toll',
  ),
  within(
    'casualty/to-number',
    PARTICIPLES_AND_STATES,
    '(bring|bringing|brings|brought|raised|raising) (to | the total to) who:<quantity> the (total | overall)? number of <filler>* <person>? what:(<participle>|<state>)',
    'toll',
  ),
  within(
    'casualty/put-at',
    EVERY_HARM,
    '(put|puts|putting|gave|gives|set|corrected|revised|raised|lowered|cut) the (number of)? what:(dead|deaths|injured|wounded|missing|displaced) (at|as|to) <adverb>* who:<quantity>',
    'toll',
  ),
  within(
    'casualty/figure-at',
    'unspecified',
    '(put|puts|gave|gives|set|corrected|revised|raised|lowered|cut) the (figure|number|count|total) (at|as|to|from) <adverb>* who:<quantity>',
    'joined',
  ),
]
