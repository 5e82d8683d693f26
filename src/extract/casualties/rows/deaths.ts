import { before, either, type Row, within } from './row.ts'

/** Phrases for killing and dying: "shot dead", "lost their lives", "took their own lives", "claimed 12 lives". */
export const DEATH_ROWS: readonly Row[] = [
  either(
    'casualty/wounded-to-death',
    'killed',
    '<wounding> (dead | to death | (multiple times)? and <adverb>? killed | and killing | and kills)',
  ),
  within('casualty/wound-to-death', 'killed', '<wounding> who:<people> (to death | dead)'),
  either('casualty/cut-down', 'killed', '(gunned|gunning | <mow>) down'),
  either('casualty/fatally', 'killed', '(fatally|mortally <wounding> | <wounding> fatally)'),
  before('casualty/found-dead', 'killed', '<declared> (to be)? dead|deceased'),
  before('casualty/brought-dead', 'killed', 'brought in? dead | dead on arrival'),
  before('casualty/lost-life', 'killed', '<lose> <their> life|lives'),
  before('casualty/to-their-death', 'killed', '<fall> <until-their> death|deaths'),
  either('casualty/alive', 'killed', 'burned|burnt|buried alive'),
  before('casualty/supreme-sacrifice', 'killed', '(paid | made) the (supreme|ultimate) (price|sacrifice)'),
  within('casualty/throats', 'killed', '(slit|slitting|cut) the throat|throats of who:<people>'),
  within(
    'casualty/none-survived',
    'killed',
    '(none of the who:(<quantity>) <modifier>* <person>? (aboard | on board)? survived | no survivors among (the | all)* who:(<quantity>) <modifier>* <person>)',
  ),
  before('casualty/death-pronounced', 'killed', 'met <their> (death|deaths|end)'),
  before(
    'casualty/own-hand',
    'killed',
    '((fatally? shot and killed | fatally? <self-harm>) <self> | took|taking|takes <their> own life|lives | committed|commits suicide | died by suicide | <turn> <to-self> | (and | then | finally)+ <kill-told> what:<self> (<stands-alone> | $))',
    'own-hand',
  ),
  within('casualty/neutralised', 'killed', '(<euphemism> who:<fighters> | who:<fighters> <be>+ <adverb>* <euphemism>)'),
  within(
    'casualty/lost-fighters',
    'killed',
    '<lose> (<adverb>* (who:<fighters> | who:<people> <in-battle>) | <army-told> <adverb>* who:<people>)',
  ),
  within('casualty/have-buried', 'killed', '(have|has|had) buried who:<people> (<closes> | $)'),
  within('casualty/event-claims', 'killed', '<event> claims|claimed who:<people>'),
  within(
    'casualty/lives',
    'killed',
    '(<claim> | loss of | lost) <adverb>* who:<quantity> (more | other)? (lives|souls)',
  ),
  within('casualty/lives-told', 'killed', '<after-mark> who:<quantity> lives $'),
  within('casualty/lives-lost', 'killed', 'who:<quantity> lives (have | had)? <be>* lost'),
  within('casualty/lives-of', 'killed', '(<claim> | loss of) the (lives|life) of who:<people>'),
  within('casualty/bodies-of', 'killed', '(<bodies> | remains) of who:<people>'),
]
