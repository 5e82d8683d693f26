import { COURTS, FALSE_WORDS } from '../../lexicon/statement-nouns.ts'
import { type CueVerb, rowWith } from '../clauses/cue-verbs.ts'
import { classAt, type Passage, wordAt } from '../clauses/passage.ts'
import { isSpeaker } from '../clauses/speakers.ts'
import { compilePattern, type Part, type Pattern } from '../pattern.ts'
import { readPassive } from './passive-rules.ts'
import { readStatementBefore } from './speaker-rules.ts'
import type { Statement } from './statements.ts'
import { VERB_CLASSES } from './verb-classes.ts'
import { stanceOf, type VerbGroup, verbGroupAt } from './verb-groups.ts'
import { VERB_RULES } from './verb-rules.ts'
import { type Speaker, sourceOf } from './verb-sources.ts'

/** Nobody says it: "no group has claimed responsibility". */
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none'])

let patterns: readonly Pattern<Passage>[] | undefined

/** The statement that a cue verb makes, or null when the words around it make none. */
export function readVerb(passage: Passage, at: number, verb: CueVerb, speaker: Speaker): Statement | null {
  const group = verbGroupAt(passage, at, verb)
  const cue = { first: group.first, last: at + 1 }
  const before = readStatementBefore(passage, group, cue)
  if (before) return before
  return group.passive ? readPassive(passage, group, cue) : readStatementAfter(passage, group, cue, speaker)
}

function readStatementAfter(passage: Passage, group: VerbGroup, cue: Part, speaker: Speaker): Statement | null {
  if (isBarePassive(passage, group)) return readPassive(passage, group, cue)
  if (group.verb.shape === 'participle' && group.first === group.at) return null
  const source = sourceOf(passage, group, speaker)
  if (source === null || NOBODY.has(wordAt(passage, source.first))) return null
  patterns ??= VERB_RULES.map(({ match }) => compilePattern(match, VERB_CLASSES))
  const speaks = isSpeaker(passage, source)
  if (!speaks && group.verb.rows.every(({ frames }) => frames.includes('e'))) return null
  for (const [index, { id, frames, source: needed }] of VERB_RULES.entries()) {
    if (!hasFrame(group.verb, frames) || (needed === 'speaker' && !speaks)) continue
    if (needed === 'court' && !COURTS.has(wordAt(passage, source.last - 1))) continue
    const match = group.at + 1 < passage.last ? patterns[index]!.matchAt(passage, group.at + 1) : null
    const content = match?.parts.content
    if (!content || (frames === 'p' && !takes(group.verb, wordAt(passage, content.first)))) continue
    const stance =
      id === 'attribution/verb-name' && isCalledFalse(passage, content)
        ? 'denies'
        : stanceOf(group, frames, wordAt(passage, content.first))
    return { rule: id, source, cue, content, stance }
  }
  return null
}

/** "the reports, cited by Reuters": a participle without its auxiliary, and who did it. */
const isBarePassive = (passage: Passage, { verb, first, at }: VerbGroup): boolean =>
  first === at &&
  (verb.shape === 'participle' || verb.shape === 'past-or-participle') &&
  classAt(passage, at - 1) === 'comma' &&
  wordAt(passage, at + 1) === 'by'

const isCalledFalse = (passage: Passage, { first, last }: Part): boolean => {
  for (let at = last - 1; at >= Math.max(first, last - 4); at--) if (FALSE_WORDS.has(wordAt(passage, at))) return true
  return false
}

const hasFrame = (verb: CueVerb, frames: string): boolean =>
  frames === 'p' ? verb.rows.some(({ prepositions }) => prepositions) : rowWith(verb, frames) !== undefined

const takes = (verb: CueVerb, preposition: string): boolean =>
  verb.rows.some(({ prepositions }) => prepositions.split(' ').includes(preposition))
