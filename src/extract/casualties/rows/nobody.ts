import { HARM_NOUNS } from '../../../lexicon/outcomes.ts'
import { type Row, within } from './row.ts'

/** Nobody came to harm, or nobody is known to: "no injuries", "no reports of casualties". */
export const NOBODY_ROWS: readonly Row[] = [
  within('casualty/none-noun', HARM_NOUNS, 'who:(no) <modifier>* what:(<harm-noun>)', 'none'),
  within(
    'casualty/none-reported',
    HARM_NOUNS,
    'who:(no) <modifier>* <report> <filler>* of (any | serious | other | further)* what:<harm-noun>',
    'none-reported',
  ),
  within(
    'casualty/none-said',
    HARM_NOUNS,
    'who:(no) <modifier>* what:<harm-noun> (<be> | have been | had been) <adverb>* <known>',
    'none-reported',
  ),
  within('casualty/without', HARM_NOUNS, 'who:(without) (any | further | serious)* what:<harm-noun>', 'none'),
  within('casualty/no-lives', 'killed', 'who:(no) (lives (have | had)? <be>* lost | loss of life)', 'none'),
]
