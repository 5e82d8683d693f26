import { type Document, holdsWord } from '../../document/document.ts'
import type { CasualtyMention } from '../../extract/casualties/casualties.ts'
import { WIDE_CAUSES } from '../../lexicon/causes.ts'
import {
  ESTIMATING_VERBS,
  HAD_SAID,
  REPORT_NOUNS,
  RUNNING_TOLLS,
  SUPERSEDED_WORDS,
  WITHDRAWN_WORDS,
} from '../../lexicon/revisions.ts'

/** A casualty mention with its id in the report, and what its place in the article says of it. */
export interface Figure extends Omit<CasualtyMention, 'sentence'> {
  readonly id: string
  readonly sentenceIndex: number
  /** How much the place in the article says for a figure: the headline and the first sentences tell the main event. */
  readonly prominence: number
  /** "Altogether 31 people were hurt": the article adds up. */
  readonly overall: boolean
  /** The article says that it was given once and is no longer held. */
  readonly superseded: boolean
  /** Told of one town, as a part of what struck many. */
  readonly ofTown: boolean
  /** Who gives it, in lower case; null for the article itself. */
  readonly source: string | null
}

/** The headline and the sentences after it that tell the news. */
export const LEDE_SENTENCES = 4
/** The prominence of what the headline says. */
export const HEADLINE = 2

/** The id in the report of the figure at a place in the list. */
export const figureId = (place: number): string => `c${place + 1}`

/** Gives casualty mentions their ids, their weight and their source. */
export const figuresOf = (
  document: Document,
  mentions: readonly CasualtyMention[],
  sourceOf: (mention: CasualtyMention) => string | null,
): Figure[] =>
  mentions.map((mention, index) => {
    const { sentence, ...rest } = mention
    return {
      id: figureId(index),
      ...rest,
      sentenceIndex: sentence,
      prominence: document.sentences[sentence]!.kind === 'headline' ? HEADLINE : sentence < LEDE_SENTENCES ? 1.5 : 1,
      overall: isOverall(document, mention),
      scope: isRunningToll(document, mention) ? 'cumulative' : mention.scope,
      status: isWithdrawn(document, mention) ? 'denied' : mention.status,
      superseded: isSuperseded(document, mention),
      ofTown: false,
      source: sourceOf(mention),
    }
  })

/** "The holiday road toll has risen to eight": it counts accident after accident. */
function isRunningToll({ tokens }: Document, { sense, first, people }: CasualtyMention): boolean {
  if (sense !== 'toll') return false
  for (let at = Math.max(1, first); at < people.count.first; at++)
    if (tokens[at]!.lower === 'toll' && RUNNING_TOLLS.has(tokens[at - 1]!.lower)) return true
  return false
}

const REACH = 12

/** "At first nine were said to be dead"; "it had put the number of dead at 12"; "earlier the toll stood at 12". */
function isSuperseded({ tokens, sentences }: Document, { first, sentence, sense, text }: CasualtyMention): boolean {
  const whole = sentences[sentence]!
  const isCount = sense === 'toll' || ESTIMATING_VERBS.has(text.split(' ', 1)[0]!.toLowerCase())
  if (isCount && tokens[whole.first]!.lower === 'earlier') return true
  for (let at = Math.max(whole.first, first - REACH); at < first + 1; at++) {
    const { lower } = tokens[at]!
    if (SUPERSEDED_WORDS.has(lower) || (lower === 'at' && tokens[at + 1]?.lower === 'first')) return true
    if (lower === 'early' && REPORT_NOUNS.has(tokens[at + 1]?.lower ?? '')) return true
    if (lower === 'had' && [1, 2].some(step => HAD_SAID.has(tokens[at + step]?.lower ?? ''))) return true
  }
  return false
}

/** "One person had died, but that proved to be incorrect". */
const isWithdrawn = (document: Document, { last, sentence }: CasualtyMention): boolean =>
  holdsWord(document, WITHDRAWN_WORDS, last, document.sentences[sentence]!.last)

const OVERALL_REACH = 3

/** "Altogether", "in all", "a total of" before a figure. */
function isOverall({ tokens, sentences }: Document, { first, sentence, people }: CasualtyMention): boolean {
  for (let at = Math.max(sentences[sentence]!.first, first - OVERALL_REACH); at < people.count.last; at++) {
    const { lower } = tokens[at]!
    if (lower === 'altogether' || lower === 'total' || (lower === 'in' && tokens[at + 1]?.lower === 'all')) return true
  }
  return false
}

/** An earthquake or a storm kills in many towns. */
export const isWide = ({ cause }: Figure): boolean =>
  WIDE_CAUSES.has(cause?.text.split(' ').at(-1)?.toLowerCase() ?? '')
