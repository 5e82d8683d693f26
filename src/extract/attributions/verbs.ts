import { COURTS, FALSE_WORDS } from '../../lexicon/statement-nouns.ts'
import { type CueVerb, rowWith } from '../clauses/cue-verbs.ts'
import { classAt, isFiniteVerb, type Passage, verbAt, wordAt } from '../clauses/passage.ts'
import { isSpeaker } from '../clauses/speakers.ts'
import { compilePattern, type Part, type Pattern } from '../pattern.ts'
import { opensClause } from './contents.ts'
import { readPassive, readQuoting } from './passive-rules.ts'
import { readRelative } from './relative-rules.ts'
import { readStatementBefore } from './speaker-rules.ts'
import type { Statement } from './statements.ts'
import { VERB_CLASSES } from './verb-classes.ts'
import { stanceOf, type VerbGroup, verbGroupAt } from './verb-groups.ts'
import { VERB_RULES } from './verb-rules.ts'
import { type Speaker, sourceOf } from './verb-sources.ts'

/** Nobody says it: "no group has claimed responsibility". */
const NOBODY: ReadonlySet<string> = new Set(['neither', 'no', 'nobody', 'none'])

let patterns: readonly Pattern<Passage>[] | undefined

/** The statement that a cue verb makes, or null when the words around it make none. */
export function readVerb(passage: Passage, at: number, verb: CueVerb, speaker: Speaker): Statement | null {
  const group = verbGroupAt(passage, at, verb)
  const cue = { first: group.first, last: at + 1 }
  const elsewhere = readQuoting(passage, group, cue) ?? readRelative(passage, group, cue)
  if (elsewhere) return elsewhere
  const before = readStatementBefore(passage, group, cue)
  if (before) return before
  return group.passive ? readPassive(passage, group, cue) : readStatementAfter(passage, group, cue, speaker)
}

function readStatementAfter(passage: Passage, group: VerbGroup, cue: Part, speaker: Speaker): Statement | null {
  if (isBarePassive(passage, group)) return readPassive(passage, group, cue)
  if (group.verb.shape === 'participle' && group.first === group.at) return null
  if (takesLives(passage, group) || isEstimatedNumber(passage, group)) return null
  const source = sourceOf(passage, group, speaker)
  if (source === null || NOBODY.has(wordAt(passage, source.first))) return null
  patterns ??= VERB_RULES.map(({ match }) => compilePattern(match, VERB_CLASSES))
  const speaks = isSpeaker(passage, source)
  const isOnlyOfSpeakers = !speaks && group.verb.rows.every(({ frames }) => frames.includes('e'))
  const isThing = isOnlyOfSpeakers && classAt(passage, source.first) === 'pronoun'
  if (isThing && wordAt(passage, group.at + 1) !== 'that') return null
  for (const [index, { id, frames, source: needed }] of VERB_RULES.entries()) {
    if (isOnlyOfSpeakers && !CLAUSE_FRAMES.has(frames)) continue
    if (!hasFrame(group.verb, frames) || (needed === 'speaker' && !speaks)) continue
    if (needed === 'court' && !COURTS.has(wordAt(passage, source.last - 1))) continue
    const match = group.at + 1 < passage.last ? patterns[index]!.matchAt(passage, group.at + 1) : null
    const found = match?.parts.content
    const content =
      found &&
      withinAside(passage, group, source, withinClause(passage, withinRelative(passage, group, found, frames), frames))
    if (!content || (frames === 'p' && !takes(group.verb, wordAt(passage, content.first)))) continue
    const stance =
      id === 'attribution/verb-name' && isCalledFalse(passage, content)
        ? 'denies'
        : stanceOf(group, frames, wordAt(passage, content.first))
    return {
      rule: id,
      source,
      cue: match.parts.cue ? { first: cue.first, last: match.parts.cue.last } : cue,
      content,
      stance,
    }
  }
  return null
}

/** "An estimated 40,000 people": the article, whoever is called An. */
const isEstimatedNumber = (passage: Passage, { first, at }: VerbGroup): boolean =>
  first === at && wordAt(passage, at) === 'estimated' && wordAt(passage, at - 1) === 'an'

const LIVES_REACH = 8

/** "The floods have claimed at least 51 lives": no statement, unless a clause follows ("claimed 51 lives were lost"). */
function takesLives(passage: Passage, { at }: VerbGroup): boolean {
  if (!/^claim/.test(wordAt(passage, at))) return false
  for (let next = at + 1; next < Math.min(passage.last, at + LIVES_REACH); next++) {
    const word = wordAt(passage, next)
    if (word === 'lives' || word === 'life') return !isFiniteVerb(passage, next + 1)
    if (word === 'that' || isFiniteVerb(passage, next)) return false
  }
  return false
}

/** What a thing can show: the clause that follows. */
const CLAUSE_FRAMES: ReadonlySet<string> = new Set(['c', 't'])
const PHRASE_FRAMES: ReadonlySet<string> = new Set(['a', 'n'])

/** "The party that backs the plan said …": the verb behind the phrase is the sentence's. */
function withinRelative(passage: Passage, group: VerbGroup, content: Part, frames: string): Part {
  const before = classAt(passage, group.first - 1)
  if (!PHRASE_FRAMES.has(frames) || (before !== 'relative' && before !== 'that')) return content
  for (let at = content.first + 1; at < content.last; at++) {
    const type = classAt(passage, at)
    if (type === 'relative' || type === 'that' || type === 'subordinator' || type === 'comma') return content
    const isNext = isFiniteVerb(passage, at) || verbAt(passage, at)?.shape === 'past-or-participle'
    if (isNext) return { first: content.first, last: at }
  }
  return content
}

const CLOSED_FRAMES: ReadonlySet<string> = new Set(['a', 'g', 'i', 'n', 'o', 'p'])

/** "She refused to sign, but the court went on": what is no clause itself ends where one begins. */
function withinClause(passage: Passage, content: Part, frames: string): Part {
  if (!CLOSED_FRAMES.has(frames)) return content
  for (let at = content.first + 1; at < content.last - 2; at++) {
    if (classAt(passage, at) !== 'comma' || passage.quoted[at]) continue
    const next = classAt(passage, at + 1)
    if (wordAt(passage, at + 1) === 'but' && classAt(passage, at + 2) !== 'to')
      return { first: content.first, last: at }
    const from = next === 'coordinator' || next === 'that' ? at + 2 : at + 1
    if (opensClause(passage, from)) return { first: content.first, last: at }
  }
  return content
}

/** "Ali, hoping to win, called …": what is said in an aside ends with it, at the subject or the verb of the sentence. */
function withinAside(passage: Passage, group: VerbGroup, source: Part, content: Part): Part {
  if (source.first > content.first) {
    const border = classAt(passage, source.first - 1) === 'comma' ? source.first - 1 : source.first
    return border > content.first ? { first: content.first, last: Math.min(content.last, border) } : content
  }
  const before = classAt(passage, group.first - 1)
  const opens = before === 'relative' ? classAt(passage, group.first - 2) === 'comma' : before === 'comma'
  if (!opens || (before === 'comma' && group.verb.shape !== 'gerund')) return content
  for (let at = content.first + 1; at < content.last - 1; at++) {
    if (classAt(passage, at) === 'comma' && !passage.quoted[at] && isFiniteVerb(passage, at + 1))
      return { first: content.first, last: at }
  }
  return content
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
