import { before, either, type Row, within } from './row.ts'

/** Phrases for killing and dying: "shot dead", "lost their lives", "took their own lives", "claimed 12 lives". */
export const DEATH_ROWS: readonly Row[] = [
  either(
    'casualty/wounded-to-death',
    'killed',
    '<wounding> (dead | to death | (multiple times)? and <adverb>? killed | and killing | and kills)',
  ),
  within('casualty/wound-to-death', 'killed', '<wounding> who:<people> (to death | dead)'),
  either('casualty/cut-down', 'killed', 'gunned|gunning|mowed|mowing|mown down'),
  either('casualty/fatally', 'killed', '(fatally|mortally <wounding> | <wounding> fatally)'),
  before(
    'casualty/found-dead',
    'killed',
    '(found|pronounced|declared|confirmed|discovered|presumed|reported|listed|feared|left|lay|lying) (to be)? dead|deceased',
  ),
  before('casualty/lost-life', 'killed', 'lost|losing|lose|loses his|her|their life|lives'),
  either('casualty/alive', 'killed', 'burned|burnt|buried alive'),
  before('casualty/death-pronounced', 'killed', 'met his|her|their death|deaths|end'),
  before(
    'casualty/own-hand',
    'killed',
    '((fatally? shot and killed | fatally? shot | killed | kills | shoots | killing | shooting | hanged) (himself|herself|themselves) | took|taking|takes his|her|their own life|lives | committed|commits suicide | died by suicide | turned <to-self>)',
    'own-hand',
  ),
  within(
    'casualty/lives',
    'killed',
    '(<claim> | loss of | lost) <adverb>* who:<quantity> (more | other)? (lives|souls)',
  ),
  within('casualty/lives-lost', 'killed', 'who:<quantity> lives (have | had)? <be>* lost'),
  within('casualty/lives-of', 'killed', '(<claim> | loss of) the (lives|life) of who:<people>'),
  within('casualty/bodies-of', 'killed', '(bodies|body|corpses|corpse|remains) of who:<people>'),
]
