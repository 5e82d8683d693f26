import { before, either, type Row, within } from './row.ts'

/** Phrases for those who lost or left their homes: "forced to flee", "left their homes", "took refuge". */
export const FLIGHT_ROWS: readonly Row[] = [
  before(
    'casualty/made-flee',
    'displaced',
    '<force> (to | into | from | out) <adverb>* (<flee> | their <flee> | <to-refuge>)',
  ),
  within(
    'casualty/force-flee',
    'displaced',
    "<force> who:<people> (','? or <people> ','?)? (to | into | from | out) <adverb>* (<their>? <flee> | <their> <home> | <to-refuge>)",
  ),
  before('casualty/left-homes', 'displaced', '(<leave> | <abandon> | lost|vacated) <their> <home>'),
  before(
    'casualty/took-refuge',
    'displaced',
    '((<take> | <seek> | found|finding) (temporary | emergency)? (refuge|shelter) | sheltering | <spend> the night (in | at | on))',
  ),
  before('casualty/housed', 'displaced', '<lodged> (in | at | to | with) <to-refuge>'),
  before('casualty/accommodated', 'displaced', '(accommodated|housed|lodged) <refuge-told>'),
  within(
    'casualty/shelters',
    'displaced',
    "(<camp-kind> <camp> (','? that|which)? <be>? <adverb>* <house> | <camp> (','? that|which)? <be>? <adverb>* <shelter>) who:<people>",
  ),
  within(
    'casualty/shift-to-refuge',
    'displaced',
    '<shift> who:<people> (to | into) <adverb>* (safer <place> | <to-refuge>)',
  ),
  before('casualty/to-safer-place', 'displaced', '<shift> <adverb>* (to | into) (a | some)? safer <place>'),
  either('casualty/made-homeless', 'displaced', '(<leave> | <make> | became|become|rendered) homeless'),
  within(
    'casualty/homes-evacuated',
    'displaced',
    '(who:(<quantity>) <modifier>* <dwellings> (have | had | has)? <be>+ <adverb>* evacuated | evacuation|evacuations of who:(<quantity>) <modifier>* <dwellings>)',
  ),
]
