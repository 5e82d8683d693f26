import { rowWith } from '../clauses/cue-verbs.ts'
import { classAt, isFiniteVerb, type Passage, wordAt } from '../clauses/passage.ts'
import type { Part } from '../pattern.ts'
import { contentEnd } from './contents.ts'
import type { Statement } from './statements.ts'
import { stanceOf, type VerbGroup } from './verb-groups.ts'

const LONGEST_SPEAKER = 8
const NOMINAL: ReadonlySet<string> = new Set([
  'name',
  'word',
  'number',
  'pronoun',
  'determiner',
  'possessive',
  'hyphen',
  'adverb',
])
const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'on', 'at'])
const OPENERS: ReadonlySet<string> = new Set(['which', 'whom', 'who', 'what', 'that'])

/**
 * "a finish that he said defied belief", "which officials said will come", "what she calls a failure": the speaker
 * stands inside the relative clause, and the clause is what is said.
 */
export function readRelative(passage: Passage, group: VerbGroup, cue: Part): Statement | null {
  if (group.passive || group.verb.shape === 'gerund' || !rowWith(group.verb, 'tbclsn')) return null
  const opener = openerBefore(passage, group.first)
  if (opener < 0 || !isGap(passage, group, opener)) return null
  const source = speakerBetween(passage, opener + 1, group.first)
  if (!source) return null
  const last = relativeEnd(passage, opener, cue.last)
  if (last < 0) return null
  return {
    rule: 'attribution/relative-speaker',
    source,
    cue,
    content: { first: opener, last },
    stance: stanceOf(group, 'tbclsn'),
  }
}

/**
 * Where the relative clause ends: at the comma that closes it, or before the verb of the sentence when its subject is
 * what the clause is about; -1 when the only verb that follows is that one ("the deal that he announced was signed").
 */
function relativeEnd(passage: Passage, opener: number, from: number): number {
  const end = Math.max(contentEnd(passage, from), from)
  if (classAt(passage, opener - 1) === 'comma') {
    for (let at = from; at < end; at++) if (classAt(passage, at) === 'comma' && !passage.quoted[at]) return at
    return end
  }
  for (let at = passage.first; at < opener; at++) if (isFiniteVerb(passage, at)) return end
  return secondVerb(passage, from, end)
}

/** The second verb between two tokens: that of the sentence, when its subject has a clause; -1 where only one stands. */
export function secondVerb(passage: Passage, from: number, to: number): number {
  let verbs = 0
  for (let at = from; at < to; at++) if (isFiniteVerb(passage, at) && ++verbs === 2) return at
  return -1
}

/** The relative pronoun before the noun phrase that ends at the verb; -1 where something else stands in between. */
function openerBefore(passage: Passage, verb: number): number {
  for (let at = verb - 1; at >= Math.max(passage.first, verb - LONGEST_SPEAKER); at--) {
    if (OPENERS.has(wordAt(passage, at))) return isRelative(passage, at) ? at : -1
    if (!NOMINAL.has(classAt(passage, at)) && !LINKS.has(wordAt(passage, at))) return -1
  }
  return -1
}

/** "what" at the head of a sentence asks; "that" is relative behind a noun only. */
function isRelative(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at)
  const before = classAt(passage, at - 1)
  if (word === 'what') return at > passage.first
  if (word === 'that' || word === 'who')
    return before === 'word' || before === 'name' || (word === 'who' && before === 'comma')
  return at > passage.first
}

/** Whether the clause lacks what the pronoun stands for: a verb follows the speaker's, or the name of the thing. */
function isGap(passage: Passage, { verb, at }: VerbGroup, opener: number): boolean {
  const next = at + 1
  const type = classAt(passage, next)
  if (type === 'auxiliary' || (type === 'past' && isFiniteVerb(passage, next))) return true
  if (rowWith(verb, 'ls')) return wordAt(passage, next) === 'as' || STARTS.has(type)
  return wordAt(passage, opener) === 'which' && type === 'to'
}

const STARTS: ReadonlySet<string> = new Set(['determiner', 'word', 'name', 'past'])

function speakerBetween(passage: Passage, from: number, verb: number): Part | null {
  let first = from
  let last = verb
  while (classAt(passage, first) === 'adverb') first++
  while (last > first && classAt(passage, last - 1) === 'adverb') last--
  for (let at = first + 1; at < last; at++) if (wordAt(passage, at) === 'on') last = at
  const opening = classAt(passage, first)
  const head = classAt(passage, last - 1)
  if (last <= first || opening === 'possessive' || opening === 'hyphen') return null
  return head === 'name' || head === 'word' || head === 'pronoun' || head === 'determiner' ? { first, last } : null
}
