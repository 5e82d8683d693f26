import { before, either, type Row, within } from './row.ts'

/** Phrases for the missing, the held and the saved: "went missing", "taken hostage", "in custody", "pulled out alive". */
export const CAPTURE_ROWS: readonly Row[] = [
  before(
    'casualty/went-missing',
    'missing',
    '(went|gone|reported|listed|feared|still|remain|remains|remained) missing | unaccounted for',
  ),
  before('casualty/swept-away', 'missing', 'swept|washed|carried away|overboard'),
  before('casualty/taken-hostage', 'kidnapped', '(held|taken|kept|seized) (hostage|hostages|captive|prisoner)'),
  within(
    'casualty/hold-hostage',
    'kidnapped',
    '(held|hold|holding|took|taking|take|takes|holds|kept|keeping) who:<people> (hostage|captive)',
  ),
  within(
    'casualty/hostages',
    'kidnapped',
    '(have|has|had|hold|holding|holds|seized|seizing|take|takes|taking|took) who:<quantity> <modifier>* (hostages|captives)',
    'noun',
  ),
  either(
    'casualty/custody',
    'detained',
    '((taken|took|taking) into custody | placed under arrest | rounded up | in custody | under arrest | behind bars)',
  ),
  before('casualty/buried', 'trapped', '(feared | still)? (buried|pinned) (under|beneath|in)'),
  before(
    'casualty/pulled-alive',
    'rescued',
    '(pulled|dragged|plucked|brought) (out | alive | to safety) (alive | to safety)?',
  ),
  within(
    'casualty/out-alive',
    'rescued',
    '(taken|took|pulled|brought|dug|carried|found|taking|pulling) out? who:<people> alive',
  ),
]
