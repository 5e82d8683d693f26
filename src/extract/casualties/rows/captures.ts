import { before, either, type Row, within } from './row.ts'

/** Phrases for the missing, the held and the saved: "went missing", "taken hostage", "in custody", "pulled out alive". */
export const CAPTURE_ROWS: readonly Row[] = [
  before('casualty/went-missing', 'missing', '<not-found> (as | to be)? missing | unaccounted for'),
  within(
    'casualty/not-found',
    'missing',
    'who:<numbered> (have|has|had|were|was|are|is) (still)? (yet to be | not yet? (been)? | still not been) (found | located | accounted for | traced) (<stands-alone> | $)',
  ),
  before('casualty/swept-away', 'missing', 'swept|washed|carried away|overboard'),
  before('casualty/taken-hostage', 'kidnapped', '(held|taken|kept|seized) (<hostage> | prisoner)'),
  within('casualty/hold-hostage', 'kidnapped', '(<hold> | <take> | <keep>) who:<people> (hostage|captive)'),
  within(
    'casualty/hostages',
    'kidnapped',
    '(have|has|had | <hold> | <take> | seized|seizing) who:<quantity> <modifier>* (hostages|captives)',
    'noun',
  ),
  before('casualty/taken-too', 'kidnapped', "what:taken <kidnap-told> (<closes> | ',' | '.' | $)"),
  within('casualty/captors-seize', 'kidnapped', '<seize> <captor-told> (away | off)? who:<people>'),
  before('casualty/seized-by-police', 'detained', 'seized (by <to-police>)'),
  before('casualty/seized', 'kidnapped', '(seized|snatched) (from | by | at | in | during | when | while)'),
  either(
    'casualty/custody',
    'detained',
    '(<take> into custody | placed under arrest | rounded up | in custody | under arrest | behind bars)',
  ),
  before('casualty/held-by-police', 'detained', 'held (by | in | at | on | for) <to-police>'),
  before('casualty/buried', 'trapped', '(feared | still)? (buried|pinned) (under|beneath|in)'),
  before(
    'casualty/pulled-alive',
    'rescued',
    '(pulled|dragged|plucked|brought|dug) (out | alive | to safety | to the surface) (alive | to safety)?',
  ),
  within('casualty/out-alive', 'rescued', '<dig> out? who:<people> alive'),
  before('casualty/picked-up', 'rescued', '<lift> (up | from | out of | off) <to-craft>'),
  within('casualty/lift-off', 'rescued', '<lift> who:<people> (from | off | out of) <to-peril>'),
  either('casualty/released', 'rescued', '<release> <captivity>'),
  within('casualty/let-go', 'rescued', '<let> <captor-told> who:<people> go'),
]
