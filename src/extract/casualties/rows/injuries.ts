import { before, either, type Row, within } from './row.ts'

/** Phrases for the hurt and their care: "taken to hospital", "in critical condition", "suffered burns". */
export const INJURY_ROWS: readonly Row[] = [
  either(
    'casualty/to-hospital',
    'injured',
    '<taken> <adverb>* by? (ambulance | helicopter | private vehicle)? (to|into) <to-hospital>',
  ),
  within(
    'casualty/send-to-hospital',
    'injured',
    '(<taken>|sends|sending|put|puts|putting|landed|lands|left|leaves|leaving|take|takes|taking|rush) who:<people> (to | in | into) <to-hospital>',
  ),
  before('casualty/in-hospital', 'injured', '(in | at) (a | the)? (hospital | hospitals | intensive care)'),
  before(
    'casualty/condition',
    'injured',
    '(listed|reported|remained|remains|hospitalized|upgraded)? in (an? | his | her)? <care>+ condition|conditions',
  ),
  before('casualty/treated', 'injured', 'treated <adverb>* (for | at | and <adverb>? released | in | on)'),
  within(
    'casualty/treating',
    'injured',
    "(treated|treating) who:<people> (for | with | after | who | in | at | by | and | since | ',' | '.' | $)",
  ),
  before(
    'casualty/suffered',
    'injured',
    '(suffered|sustained|suffering|sustaining|received|receiving) from? <to-injury>',
  ),
  before(
    'casualty/with-wounds',
    'injured',
    '(with | suffering from) (apparent | a | an | multiple | several)? <to-injury>',
  ),
  before('casualty/struck', 'injured', 'struck|hit|grazed (by | in | several | multiple | twice | once)'),
]
