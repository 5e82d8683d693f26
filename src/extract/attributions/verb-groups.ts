import { LEADING_VERBS } from '../../lexicon/statement-nouns.ts'
import { BE_FORMS } from '../../lexicon/word-classes.ts'
import type { Stance } from '../../report.ts'
import { type CueVerb, rowWith } from '../clauses/cue-verbs.ts'
import { classAt, type Passage, wordAt } from '../clauses/passage.ts'
import { isNegation } from '../clauses/word-classes.ts'

/** A cue verb with its auxiliaries. */
export interface VerbGroup {
  readonly verb: CueVerb
  /** The token of the verb itself, and the first of its auxiliaries. */
  readonly at: number
  readonly first: number
  readonly negated: boolean
  readonly passive: boolean
}

const MOST_AUXILIARIES = 8
/** "had at first said". */
const AT_TIMES: ReadonlySet<string> = new Set(['first', 'last', 'once'])

/** The verb with the auxiliaries, negations and adverbs before it. */
export function verbGroupAt(passage: Passage, at: number, verb: CueVerb): VerbGroup {
  let first = at
  let seen = at
  let negated = false
  let passive = false
  while (first > passage.first && at - first < MOST_AUXILIARIES) {
    const type = classAt(passage, first - 1)
    const word = wordAt(passage, first - 1)
    if (wordAt(passage, first - 2) === 'at' && AT_TIMES.has(word)) {
      first -= 2
      continue
    }
    if (type === 'to' && LEADING_VERBS.has(wordAt(passage, first - 2))) {
      first -= 2
      seen = first
      continue
    }
    if (type === 'to' && wordAt(passage, first - 2) === 'on' && LEADING_VERBS.has(wordAt(passage, first - 3))) {
      first -= 3
      seen = first
      continue
    }
    if (type !== 'auxiliary' && type !== 'negation' && type !== 'adverb') break
    first--
    if (type !== 'adverb') seen = first
    if (isNegation(word)) negated = true
    if (BE_FORMS.has(word)) passive = true
  }
  const isParticiple = verb.shape === 'participle' || verb.shape === 'past-or-participle'
  return { verb, at, first: seen, negated, passive: passive && isParticiple }
}

/** What not saying, not confirming, not believing comes to: the source does not stand by it. */
const OPPOSED: Readonly<Record<Stance, Stance>> = {
  says: 'denies',
  claims: 'denies',
  confirms: 'denies',
  denies: 'says',
  alleges: 'denies',
  predicts: 'denies',
  demands: 'demands',
  believes: 'denies',
}

/** The stance of a verb in one of the frames, or with the preposition that `p` stands for; negation included. */
export function stanceOf({ verb, negated }: VerbGroup, frames: string, preposition = ''): Stance {
  const row =
    frames === 'p'
      ? verb.rows.find(({ prepositions }) => prepositions.split(' ').includes(preposition))
      : rowWith(verb, frames)
  const { stance } = row ?? verb.rows[0]!
  return negated ? OPPOSED[stance] : stance
}
