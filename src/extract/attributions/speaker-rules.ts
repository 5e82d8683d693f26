import { rowWith } from '../clauses/cue-verbs.ts'
import { classAt, isFiniteVerb, type Passage, type QuotedPart, verbAt, wordAt } from '../clauses/passage.ts'
import { isSpeaker } from '../clauses/speakers.ts'
import { subjectAfter, subjectBefore } from '../clauses/subjects.ts'
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
  if (group.passive || !rowWith(group.verb, 'tbcq') || bringsStatement(passage, cue.last)) return null
  return beforeSubject(passage, group, cue) ?? beforeInversion(passage, group, cue)
}

/** "he said that …", `she said: “…”`: what is stated follows, whatever stands before. */
const bringsStatement = (passage: Passage, at: number): boolean =>
  (wordAt(passage, at) === 'that' && classAt(passage, at + 1) !== 'mark') ||
  (passage.tokens[at]?.text === ':' && passage.openingAt.has(at + 1))

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
    content && {
      rule: 'attribution/clause-verb',
      source,
      cue,
      content: parenthetical(passage, content, recipientOf(passage, group)),
      stance,
    }
  )
}

function beforeInversion(passage: Passage, group: VerbGroup, cue: Part): Statement | null {
  if (group.verb.shape === 'gerund' || group.first !== group.at) return null
  const border = borderBefore(passage, group.first)
  const isQuoted = passage.closingAt.has(border)
  if (!isQuoted && border === group.first) return null
  const source = subjectAfter(passage, cue.last)
  if (
    !source ||
    hasVerbAfter(passage, source.last) ||
    classAt(passage, source.first) === 'object' ||
    wordAt(passage, source.first) === 'it'
  )
    return null
  const stance = stanceOf(group, 'tbcq')
  const quotation = quotationBefore(passage, border, source.last)
  if (quotation) return { rule: 'attribution/quotation-verb-speaker', source, cue, content: quotation, stance }
  const subject = subjectBefore(passage, group.first)
  if ((subject && !isObject(passage, subject)) || !isSpeaker(passage, source)) return null
  const content = clauseBefore(passage, group, border, group.first, source.last)
  return content && { rule: 'attribution/clause-verb-speaker', source, cue, content, stance }
}

/** "The raid killed three people, among them a child, said Ali": whom a verb before acts on does not speak. */
const isObject = (passage: Passage, { first }: Part): boolean =>
  classAt(passage, first - 1) === 'past' && isFiniteVerb(passage, first - 1)

/** `“secret papers,” said the fund had failed`: who follows is the subject of another verb. */
const hasVerbAfter = (passage: Passage, at: number): boolean => classAt(passage, at) === 'auxiliary'

/**
 * The quotation that ends before the speaker. One that ended the sentence before is another statement, unless it ends
 * in a question or exclamation mark and nothing follows the speaker.
 */
function quotationBefore(passage: Passage, border: number, after: number): QuotedPart | null {
  const quotation = passage.closingAt.get(border)
  if (!quotation) return null
  if (isTitle(passage, quotation)) return null
  if (quotation.last > passage.first) return quotation
  const mark = passage.tokens[quotation.last - 2]?.text ?? ''
  return /[?!]/.test(mark) && isOver(passage, after) ? quotation : null
}

const LONGEST_TITLE = 6

/** The host of “Morning Talk,”: capitals only, and the phrase before needs them. */
function isTitle(passage: Passage, { first, last }: QuotedPart): boolean {
  if (last - first > LONGEST_TITLE + 2) return false
  const before = classAt(passage, first - 1)
  if (before !== 'preposition' && before !== 'possessive') return false
  for (let at = first + 1; at < last - 1; at++) if (passage.tokens[at]!.shape === 'lower') return false
  return true
}

function clauseBefore(passage: Passage, group: VerbGroup, border: number, speaker: number, after: number): Part | null {
  if (border === speaker || !rowWith(group.verb, 'bcr')) return null
  const told = rowWith(group.verb, 'r') ? recipientEnd(passage, after) : -1
  if (!isOver(passage, after) && !(told > 0 && isOver(passage, told))) return null
  const content = contentBefore(passage, border)
  if (!content || isFrontedClause(passage, content)) return null
  return isClause(passage, content.first, content.last) || isBareClause(passage, content, after) ? content : null
}

const LEADING: ReadonlySet<string> = new Set(['subordinator', 'gerund', 'past', 'preposition', 'to'])

/** "When asked about the plan": it waits for its main clause. */
function isFrontedClause(passage: Passage, { first, last }: Part): boolean {
  const opening = classAt(passage, first)
  if (opening !== 'subordinator' && opening !== 'gerund' && !FRONTED_PARTICIPLES.has(wordAt(passage, first)))
    return false
  for (let at = first + 1; at < last; at++) if (classAt(passage, at) === 'comma') return false
  return true
}

const FRONTED_PARTICIPLES: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned'])
const FEWEST_WORDS = 5

/** "The mayor plans to resign, his aide said." at the end of the sentence: nothing else can be what is said. */
const isBareClause = (passage: Passage, { first, last }: Part, after: number): boolean =>
  last - first >= FEWEST_WORDS && after >= passage.last - 1 && !LEADING.has(classAt(passage, first))

/** "The minister, he said, would resign": before the speaker stands only a part of the clause. */
function clauseAround(passage: Passage, { verb, at }: VerbGroup, border: number, speaker: number): Part | null {
  if (border === speaker || border <= passage.first || !rowWith(verb, 'bcr')) return null
  const after = recipientOf(passage, { verb, at })
  if (classAt(passage, after) !== 'comma' || after + 3 >= passage.last) return null
  const next = classAt(passage, after + 1)
  if (next === 'coordinator' || next === 'quote' || verbAt(passage, after + 1)?.shape === 'gerund') return null
  return { first: passage.first, last: border }
}

/** After whom it is told, where the verb has such a frame: "he told the BBC". */
function recipientOf(passage: Passage, { verb, at }: Pick<VerbGroup, 'verb' | 'at'>): number {
  const told = rowWith(verb, 'r') ? recipientEnd(passage, at + 1) : -1
  return told > 0 ? told : at + 1
}

/** "The plan, he said, would fail": the statement goes on after its speaker. */
function parenthetical(passage: Passage, content: Part, after: number): Part {
  if (classAt(passage, after) !== 'comma' || verbAt(passage, after + 1)?.shape === 'gerund') return content
  const next = classAt(passage, after + 1)
  if (next === 'coordinator' || next === 'quote') return content
  return { first: content.first, last: contentEnd(passage, after + 1) }
}

/** The end of what stands before the speaker: before a comma or after a closing mark; the place itself when neither. */
function borderBefore(passage: Passage, at: number): number {
  if (passage.closingAt.has(at)) return at
  return classAt(passage, at - 1) === 'comma' ? at - 1 : at
}
