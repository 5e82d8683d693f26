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
    '<force> who:<people> (to | into | from | out) <adverb>* (<flee> | <to-refuge>)',
  ),
  before(
    'casualty/left-homes',
    'displaced',
    '(left|leave|leaving|abandoned|abandon|abandoning|lost|vacated) his|her|their home|homes|houses|villages|village|farms',
  ),
  before(
    'casualty/took-refuge',
    'displaced',
    '((took|taken|taking|take|sought|seek|seeking|found|finding) (temporary | emergency)? (refuge|shelter) | sheltering | (spent|spending|spend) the night (in | at | on))',
  ),
  before(
    'casualty/housed',
    'displaced',
    '(sheltered|living|live|lived|staying|stayed|housed|hosted|accommodated|lodged|moved|relocated|remain|remained|transferred) (in | at | to | with) <to-refuge>',
  ),
  either('casualty/made-homeless', 'displaced', '(left|made|rendered|leaving|making) homeless'),
]
