import { phraseEnd } from '../clauses/noun-phrases.ts'
import { classAt, type Passage, wordAt } from '../clauses/passage.ts'
import { subjectBefore } from '../clauses/subjects.ts'
import type { Part } from '../pattern.ts'
import { contentFrom } from './contents.ts'
import type { Statement } from './statements.ts'
import { stanceOf, type VerbGroup } from './verb-groups.ts'

const COMPLEMENTS: ReadonlySet<string> = new Set(['to', 'preposition', 'that', 'subordinator'])

/** "was described as …", "is expected to …", "it was reported that …", "was asked by the host whether …". */
export function readPassive(passage: Passage, group: VerbGroup, cue: Part): Statement | null {
  const next = group.at + 1
  const quoted = asSaying(passage, group, next)
  if (quoted) return { rule: 'attribution/quoted-as-saying', ...quoted, cue, stance: 'says' }
  const read = wordAt(passage, next) === 'by' ? byAgent(passage, group, next + 1) : withoutAgent(passage, group, next)
  if (!read) return null
  return { rule: 'attribution/verb-passive', ...read, cue, stance: stanceOf(group, '') }
}

const SAYING: ReadonlySet<string> = new Set(['saying', 'telling', 'writing'])

type Reading = Pick<Statement, 'source' | 'content'> | null

/** "was quoted by state media as saying …": the subject said it. */
function asSaying(passage: Passage, { first }: VerbGroup, next: number): Reading {
  const agent = wordAt(passage, next) === 'by' ? phraseEnd(passage, next + 1) : next
  if (agent < 0 || wordAt(passage, agent) !== 'as' || !SAYING.has(wordAt(passage, agent + 1))) return null
  const source = subjectBefore(passage, first)
  const content = contentFrom(passage, agent + 2)
  return source && content && { source, content }
}

/** "The BBC quoted a doctor as saying …": the one quoted said it. */
export function readQuoting(passage: Passage, { verb, at }: VerbGroup, cue: Part): Statement | null {
  if (verb.lemma !== 'quote' && verb.lemma !== 'cite') return null
  const last = phraseEnd(passage, at + 1)
  if (last < 0 || wordAt(passage, last) !== 'as' || !SAYING.has(wordAt(passage, last + 1))) return null
  const content = contentFrom(passage, last + 2)
  const source = { first: at + 1, last }
  return content && { rule: 'attribution/quoted-as-saying', source, cue, content, stance: 'says' }
}

function byAgent(passage: Passage, group: VerbGroup, from: number): Reading {
  const end = phraseEnd(passage, from)
  if (end < 0) return null
  const goesOn = end < passage.last && COMPLEMENTS.has(classAt(passage, end))
  const content = goesOn
    ? contentFrom(passage, end)
    : (subjectBefore(passage, group.first) ?? subjectBefore(passage, group.first - 1))
  return content && { source: { first: from, last: end }, content }
}

/** "She is convinced that …": whose mind it is, not who changed it. */
const SWAYING: ReadonlySet<string> = new Set(['assure', 'convince', 'persuade'])

function withoutAgent(passage: Passage, { verb, first }: VerbGroup, next: number): Reading {
  const word = wordAt(passage, next)
  const isComplement =
    word === 'that' ||
    (word === 'to' && verb.rows.some(({ frames }) => /[obcn]/.test(frames))) ||
    (word === 'as' && verb.rows.some(({ frames }) => /[sq]/.test(frames))) ||
    verb.rows.some(({ prepositions }) => prepositions.split(' ').includes(word))
  const content = isComplement ? contentFrom(passage, next) : null
  if (!content || !SWAYING.has(verb.lemma)) return content && { source: null, content }
  const source = subjectBefore(passage, first)
  return word === 'that' && source ? { source, content } : null
}
