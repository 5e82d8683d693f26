import { before, type Row, within } from './row.ts'

/** People who are part of those told before, or come on top of them: "two of them children", "along with two guards". */
export const PART_ROWS: readonly Row[] = [
  before('casualty/one-fatally', 'killed', "what:fatally ($ | ',' | '.' | ';' | ')' | at | in | on)", 'part'),
  before('casualty/among-dead', 'killed', 'among the (<dead> | killed)', 'part'),
  before('casualty/among-injured', 'injured', 'among the (injured|wounded|hurt)', 'part'),
  within(
    'casualty/of-the-dead',
    'killed',
    'who:(<quantity>) <dead-told> <be> <adverb>* (a | an)? <modifier>* <person>',
    'part',
  ),
  within(
    'casualty/of-the-injured',
    'injured',
    'who:(<quantity>) <hurt-told> <be> <adverb>* (a | an)? <modifier>* (<person> | <gravely> | in <gravely>)',
    'part',
  ),
  within('casualty/himself-and', 'killed', '<self-harm> <self> and who:<people>'),
  within('casualty/along-with', 'unspecified', '(along with | together with | as well as) who:<people>', 'joined'),
  within(
    'casualty/part-including',
    'unspecified',
    '(including | among them | among them were | among whom were | among them are | include | included | of whom) who:<people>',
    'part',
  ),
  within(
    'casualty/part-of-them',
    'unspecified',
    'who:(<quantity> of (them | whom | those)) (<be>)? <modifier>* (a | an)? <modifier>* (<person> | <gravely>)',
    'part',
  ),
]
