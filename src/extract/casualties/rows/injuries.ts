import { before, either, type Row, within } from './row.ts'

/** Phrases for the hurt and their care: "taken to hospital", "in critical condition", "suffered burns". */
export const INJURY_ROWS: readonly Row[] = [
  either(
    'casualty/to-hospital',
    'injured',
    '<taken> <adverb>* by? (ambulance | helicopter | private vehicle)? (to|into) <to-hospital>',
    'care',
  ),
  within('casualty/send-to-hospital', 'injured', '<send> who:<people> (to | in | into) <to-hospital>', 'care'),
  before('casualty/in-hospital', 'injured', '(in | at) (a | the)? (hospital | hospitals | intensive care)', 'care'),
  before('casualty/receiving-care', 'injured', '(receiving|undergoing) <care-kind>* (treatment|surgery)', 'care'),
  before(
    'casualty/needed-care',
    'injured',
    '(received|needed|required) <care-kind>* (medical | hospital) (attention|care|help|treatment)',
    'care',
  ),
  before('casualty/condition', 'injured', '<in-condition>? in (an? | his | her)? <care>+ condition|conditions', 'care'),
  before('casualty/fighting-for-life', 'injured', '(fighting|battling) for <their>? (life|lives)', 'care'),
  before('casualty/treated', 'injured', 'treated <adverb>* (for | at | and <adverb>? released | in | on)', 'care'),
  before('casualty/being-treated', 'injured', 'being <adverb>* treated', 'care'),
  within('casualty/treating', 'injured', "<treat> who:<people> (<after-treated> | ',' | '.' | $)", 'care'),
  before('casualty/suffered', 'injured', '<suffer> from? <to-injury>'),
  before(
    'casualty/with-wounds',
    'injured',
    '(with | suffering from) (apparent | a | an | multiple | several)? <to-injury>',
  ),
  before('casualty/lost-limb', 'injured', '<lose> (a | an | both | <their>)? <adverb>* (left | right)? <limb>'),
  within(
    'casualty/fell-ill',
    'injured',
    '(who:<numbered> (have|had|has | were | been)* (fallen|fell|become|became|taken) | made|making who:<numbered>) <adverb>* (ill|sick|unwell)',
  ),
  before('casualty/struck', 'injured', 'struck|hit|grazed (<struck-by> | (several | multiple) times)'),
]
