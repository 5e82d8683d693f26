import { HARM_PARTICIPLES, HARM_VERBS, STATES, SUFFERER_VERBS } from '../../../lexicon/outcomes.ts'
import { after, before, either, type Row, within } from './row.ts'

/** Verbs and states of one word: "12 people were killed", "killing 12 people", "12 people died", "left 12 dead". */
export const VERB_ROWS: readonly Row[] = [
  either('casualty/participle', HARM_PARTICIPLES, 'what:<participle>'),
  after('casualty/active', HARM_VERBS, 'what:<verb>'),
  before('casualty/sufferer', SUFFERER_VERBS, 'what:<sufferer>'),
  before('casualty/state', STATES, 'what:<state>'),
  within(
    'casualty/inverted',
    HARM_PARTICIPLES,
    "(^ | also | ';') what:<participle> (was | were | are | is) who:<people>",
  ),
  either('casualty/either-harm', 'unspecified', '(killed | dead) (or | and/or) (injured|wounded|hurt|missing)'),
  either('casualty/either-harm-reversed', 'unspecified', '(wounded|injured|hurt) or killed'),
]
