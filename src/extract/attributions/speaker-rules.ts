import { rowWith } from '../clauses/cue-verbs.ts'
import { subjectAfter, subjectBefore } from '../clauses/noun-phrases.ts'
import { classAt, type Passage, type QuotedPart, verbAt, wordAt } from '../clauses/passage.ts'
import type { Part } from '../pattern.ts'
import { isOver, recipientEnd } from './asides.ts'
import { contentBefore, contentEnd, isClause } from './contents.ts'
import type { Statement } from './statements.ts'
import { stanceOf, type VerbGroup } from './verb-groups.ts'

/** The rules of this file: a quotation or a clause before its verb, and the speaker before or after that. */
export const SPEAKER_RULES: readonly string[] = [
  'attribution/quotation-verb',
  'attribution/quotation-verb-speaker',
  'attribution/clause-verb',
  'attribution/clause-verb-speaker',
]

/** `“…,” he said`, `“…,” said Ali Hassan`, `Eight people died, police said`: the statement stands before its speaker. */
export function readStatementBefore(passage: Passage, group: VerbGroup, cue: Part): Statement | null {
  if (group.passive || !rowWith(group.verb, 'tbcq')) return null
  return beforeSubject(passage, group, cue) ?? beforeInversion(passage, group, cue)
}

function beforeSubject(passage: Passage, group: VerbGroup, cue: Part): Statement | null {
  if (group.verb.shape === 'gerund') return null
  const source = subjectBefore(passage, group.first)
  if (!source) return null
  const border = borderBefore(passage, source.first)
  const stance = stanceOf(group, 'tbcq')
  const quotation = quotationBefore(passage, border, cue.last)
  if (quotation) return { rule: 'attribution/quotation-verb', source, cue, content: quotation, stance }
  const content =
    clauseBefore(passage, group, border, source.first, cue.last) ?? clauseAround(passage, group, border, source.first)
  return (
    content && { rule: 'attribution/clause-verb', source, cue, content: parenthetical(passage, content, cue), stance }
  )
}

function beforeInversion(passage: Passage, group: VerbGroup, cue: Part): Statement | null {
  if (group.verb.shape === 'gerund' || group.first !== group.at) return null
  const border = borderBefore(passage, group.first)
  const isQuoted = passage.closingAt.has(border)
  if (!isQuoted && border === group.first) return null
  const source = subjectAfter(passage, cue.last)
  if (!source || classAt(passage, source.first) === 'object' || wordAt(passage, source.first) === 'it') return null
  const stance = stanceOf(group, 'tbcq')
  const quotation = quotationBefore(passage, border, source.last)
  if (quotation) return { rule: 'attribution/quotation-verb-speaker', source, cue, content: quotation, stance }
  const content = clauseBefore(passage, group, border, group.first, source.last)
  return content && { rule: 'attribution/clause-verb-speaker', source, cue, content, stance }
}

/**
 * The quotation that ends before the speaker. One that ended the sentence before is another statement, unless it ends
 * in a question or exclamation mark and nothing follows the speaker.
 */
function quotationBefore(passage: Passage, border: number, after: number): QuotedPart | null {
  const quotation = passage.closingAt.get(border)
  if (!quotation) return null
  if (quotation.last > passage.first) return quotation
  const mark = passage.tokens[quotation.last - 2]?.text ?? ''
  return /[?!]/.test(mark) && isOver(passage, after) ? quotation : null
}

function clauseBefore(passage: Passage, group: VerbGroup, border: number, speaker: number, after: number): Part | null {
  if (border === speaker || !rowWith(group.verb, 'bcr')) return null
  const told = rowWith(group.verb, 'r') ? recipientEnd(passage, after) : -1
  if (!isOver(passage, after) && !(told > 0 && isOver(passage, told))) return null
  const content = contentBefore(passage, border)
  return content && isClause(passage, content.first, content.last) ? content : null
}

/** "The minister, he said, would resign": before the speaker stands only a part of the clause. */
function clauseAround(passage: Passage, { verb, at }: VerbGroup, border: number, speaker: number): Part | null {
  if (border === speaker || border <= passage.first || !rowWith(verb, 'bc')) return null
  if (classAt(passage, at + 1) !== 'comma' || at + 4 >= passage.last) return null
  const next = classAt(passage, at + 2)
  if (next === 'coordinator' || next === 'quote' || verbAt(passage, at + 2)) return null
  return { first: passage.first, last: border }
}

/** "The plan, he said, would fail": the statement goes on after its speaker. */
function parenthetical(passage: Passage, content: Part, cue: Part): Part {
  if (classAt(passage, cue.last) !== 'comma' || verbAt(passage, cue.last + 1)?.shape === 'gerund') return content
  const next = classAt(passage, cue.last + 1)
  if (next === 'coordinator' || next === 'quote') return content
  return { first: content.first, last: contentEnd(passage, cue.last + 1) }
}

/** The end of what stands before the speaker: before a comma or after a closing mark; the place itself when neither. */
function borderBefore(passage: Passage, at: number): number {
  if (passage.closingAt.has(at)) return at
  return classAt(passage, at - 1) === 'comma' ? at - 1 : at
}
