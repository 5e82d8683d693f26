import {
  FEW_WORDS,
  IDEAS,
  JUDGEMENTS,
  QUANTITY_NOUNS,
  STATEMENT_NOUNS,
  TOLD_THINGS,
} from '../../lexicon/statement-nouns.ts'
import { TIME_WORDS, WH_WORDS } from '../../lexicon/word-classes.ts'
import { phraseEnd, simplePhraseEnd } from '../clauses/noun-phrases.ts'
import { classAt, type Passage, wordAt } from '../clauses/passage.ts'
import type { Classes } from '../pattern.ts'
import { asideEnd, recipientEnd } from './asides.ts'
import { contentEnd, contentFrom, isClause, opensClause } from './contents.ts'

const oneOf =
  (...types: readonly string[]) =>
  (passage: Passage, at: number): number =>
    types.includes(classAt(passage, at)) ? at + 1 : -1

/** After "say" so many words that begin with a name or pronoun are a clause although no verb of theirs is known. */
const FEWEST_WORDS = 4
const FEWEST_WORDS_OF_PHRASE = 5

/** "called the plan to close the bridge for a year “a shame”". */
const LONGEST_JUDGED = 24

/** What the rows of `VERB_RULES` name in angle brackets. */
export const VERB_CLASSES: Classes<Passage> = {
  aside: asideEnd,
  recipient: recipientEnd,
  object: phraseEnd,
  listener: (passage, at) => {
    const end = wordAt(passage, at) === 'to' ? recipientEnd(passage, at) : phraseEnd(passage, at)
    return end > 0 && !TOLD_THINGS.has(wordAt(passage, end - 1)) ? end : -1
  },
  'wh-word': WH_WORDS,
  quotation: (passage, at) => passage.openingAt.get(at)?.last ?? -1,
  clause: (passage, at) => {
    const end = contentEnd(passage, at)
    if (FEW_WORDS.has(wordAt(passage, at)) && !opensClause(passage, at)) return -1
    return isClause(passage, at, end) ||
      (end - at >= FEWEST_WORDS && oneOf('pronoun', 'name', 'number')(passage, at) > 0)
      ? end
      : -1
  },
  // "Said the plan reflects the facts": of a long phrase a verb is a part that no lexicon knows.
  'long-phrase': (passage, at) => {
    const end = contentEnd(passage, at)
    return end - at >= FEWEST_WORDS_OF_PHRASE && oneOf('determiner')(passage, at) > 0 ? end : -1
  },
  'plain-clause': (passage, at) => (opensClause(passage, at) ? contentEnd(passage, at) : -1),
  rest: (passage, at) => contentFrom(passage, at)?.last ?? -1,
  phrase: (passage, at) =>
    simplePhraseEnd(passage, at) > 0 || passage.openingAt.has(at) ? contentEnd(passage, at) : -1,
  statement: (passage, at) => {
    const end = simplePhraseEnd(passage, at)
    return STATEMENT_NOUNS.has(wordAt(passage, end - 1)) || IDEAS.has(wordAt(passage, end - 1))
      ? contentEnd(passage, at)
      : -1
  },
  named: (passage, at) => passage.openingAt.get(at)?.last ?? oneOf('determiner', 'word', 'past')(passage, at),
  verb: oneOf('word', 'auxiliary', 'adverb', 'past'),
  quote: oneOf('quote'),
  adverb: oneOf('adverb'),
  preposition: oneOf('preposition', 'to'),
  time: (passage, at) => (TIME_WORDS.has(wordAt(passage, at)) ? asideEnd(passage, at) : -1),
  gerund: (passage, at) => (wordAt(passage, at) === 'having' ? at + 1 : oneOf('gerund')(passage, at)),
  'whole-phrase': (passage, at) =>
    QUANTITY_NOUNS.has(wordAt(passage, simplePhraseEnd(passage, at) - 1)) ? quantityEnd(passage, at) : -1,
  'judged-name': (passage, at) => {
    const end = phraseEnd(passage, at)
    for (let next = end; end > 0 && next < Math.min(passage.last, at + LONGEST_JUDGED); next++) {
      const type = classAt(passage, next)
      if (passage.openingAt.has(next)) return next
      if (['comma', 'mark', 'quote', 'coordinator', 'that', 'relative'].includes(type)) return -1
    }
    return -1
  },
  judged: (passage, at) => {
    const end = phraseEnd(passage, at)
    return end - at > 2 && JUDGEMENTS.has(wordAt(passage, end - 1)) ? end : -1
  },
}

/** "the number of dead": "at" does not belong to it. */
function quantityEnd(passage: Passage, at: number): number {
  const end = simplePhraseEnd(passage, at)
  if (wordAt(passage, end) !== 'of') return end
  const of = simplePhraseEnd(passage, end + 1)
  return of > 0 ? of : end + 2
}
