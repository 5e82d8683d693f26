import { SPEAKERS } from '../../lexicon/statement-nouns.ts'
import { classAt, type Passage, wordAt } from '../clauses/passage.ts'
import { isSpeaker } from '../clauses/speakers.ts'
import type { Part } from '../pattern.ts'
import { sentenceContentEnd } from './contents.ts'
import type { Statement } from './statements.ts'

const LONGEST_SOURCE = 8
const CONTAINERS: ReadonlySet<string> = new Set(['headline', 'heading'])

/** "Police: Eight dead in blast" in a headline: a speaker, a colon and the statement. */
export function readHeadlineColon(passage: Passage): Statement | null {
  if (!CONTAINERS.has(passage.sentence.kind) && passage.sentence.case !== 'title') return null
  return leadingSpeaker(passage) ?? trailingSpeaker(passage)
}

function leadingSpeaker(passage: Passage): Statement | null {
  for (let at = passage.first + 1; at <= Math.min(passage.first + LONGEST_SOURCE, passage.last - 2); at++) {
    if (passage.tokens[at]!.text !== ':') continue
    const source = { first: passage.first, last: at }
    if (!isHeadlineSpeaker(passage, source)) return null
    const content = { first: at + 1, last: sentenceContentEnd(passage) }
    return content.last - content.first > 1
      ? { rule: 'attribution/headline-colon', source, cue: { first: at, last: at + 1 }, content, stance: 'says' }
      : null
  }
  return null
}

/** "Eight dead in blast: police". */
function trailingSpeaker(passage: Passage): Statement | null {
  for (let at = passage.last - 2; at > Math.max(passage.first + 1, passage.last - LONGEST_SOURCE); at--) {
    if (passage.tokens[at]!.text !== ':' && passage.tokens[at]!.text !== '–' && passage.tokens[at]!.text !== '—')
      continue
    const source = { first: at + 1, last: passage.last }
    if (!SPEAKERS.has(wordAt(passage, passage.last - 1)) || !isHeadlineSpeaker(passage, source)) return null
    return {
      rule: 'attribution/headline-colon',
      source,
      cue: { first: at, last: at + 1 },
      content: { first: passage.first, last: at },
      stance: 'says',
    }
  }
  return null
}

/** A name of a person or body, or a noun for speakers, and no verb: not "Ukraine Peace Talks: A Turning Point". */
function isHeadlineSpeaker(passage: Passage, source: Part): boolean {
  for (let at = source.first; at < source.last; at++) {
    const type = classAt(passage, at)
    if (!['name', 'word', 'possessive', 'hyphen', 'determiner', 'preposition'].includes(type)) return false
  }
  const last = wordAt(passage, source.last - 1)
  return SPEAKERS.has(last) || (isNamedSpeaker(passage, source) && isSpeaker(passage, source))
}

/** Whether a name of a person or organization ends where the part ends. */
const isNamedSpeaker = ({ names }: Passage, { last }: Part): boolean =>
  ['person', 'organization'].includes(names.get(last)?.type ?? '')
