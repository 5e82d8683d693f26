import { rowWith } from '../clauses/cue-verbs.ts'
import { classAt, type Passage, wordAt } from '../clauses/passage.ts'
import { subjectBefore } from '../clauses/subjects.ts'
import type { Part } from '../pattern.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Who is the subject of a verb that has none of its own before this token; worked out when asked for. */
export type Speaker = (before: number) => Part | null

/** Prepositions whose "-ing" form has the subject of the sentence: "by saying", "while denying". */
const CARRYING: ReadonlySet<string> = new Set(['after', 'before', 'by', 'in', 'while', 'without'])

/** "I've said", "they're warning". */
const isContractedSubject = (passage: Passage, { first, at }: VerbGroup): boolean =>
  first < at && /^(?:i|we|you|they|he|she)'/.test(wordAt(passage, first))

/** The subject of the verb, or the speaker of the sentence for a form without one; null: not a statement. */
export function sourceOf(passage: Passage, group: VerbGroup, speaker: Speaker): Part | null {
  let border = group.first - 1
  while (classAt(passage, border) === 'adverb') border--
  const before = classAt(passage, border)
  if (group.verb.shape === 'gerund' && group.first === group.at) {
    if (group.at === passage.first) return speaker(group.at)
    if (before === 'word' || before === 'name')
      return rowWith(group.verb, before === 'name' ? 'tbcqwrl' : 'tbcqwra') ? subjectBefore(passage, group.at) : null
    if (before === 'comma' || before === 'coordinator' || before === 'quote') return speaker(border)
    return CARRYING.has(wordAt(passage, group.at - 1)) ? speaker(border) : null
  }
  if (before === 'to') return null
  if (isContractedSubject(passage, group)) return { first: group.first, last: group.first + 1 }
  const isListed = before === 'coordinator' || (before === 'comma' && passage.sentence.kind === 'headline')
  return subjectBefore(passage, group.first) ?? (isListed ? speaker(border) : null)
}
