import type { Part } from '../pattern.ts'
import { classAt, isFiniteVerb, type Passage, wordAt } from './passage.ts'

const TURNS: ReadonlySet<string> = new Set(['but', 'while', 'although', 'though', 'whereas'])

/** The end of the clause that a token stands in: where the sentence turns or a clause with a subject of its own begins. */
export function clauseEnd(passage: Passage, from: number): number {
  for (let at = from; at < passage.last; at++) {
    const type = classAt(passage, at)
    const { text } = passage.tokens[at]!
    if (text === ';' || (/^[.!?…]+$/.test(text) && at >= passage.last - 2)) return at
    if (at > from && TURNS.has(wordAt(passage, at))) return classAt(passage, at - 1) === 'comma' ? at - 1 : at
    if (at > from && type === 'coordinator' && hasOwnSubject(passage, at + 1)) return at
  }
  return passage.last
}

/** Whether a subject and its verb follow: "and 12 were killed", not "and wounded 30". */
function hasOwnSubject(passage: Passage, from: number): boolean {
  for (let at = from; at < Math.min(passage.last, from + 12); at++) {
    const type = classAt(passage, at)
    if (type === 'comma' || type === 'mark' || type === 'coordinator' || type === 'relative' || type === 'that')
      return false
    if (isFiniteVerb(passage, at)) return at > from
  }
  return false
}

/** The clause around a cue: from the last border before it to the end of the clause. */
export function clauseAround(passage: Passage, cue: Part): Part {
  let first = cue.first
  while (first > passage.first && !isBorder(passage, first - 1)) first--
  return { first, last: Math.max(cue.last, clauseEnd(passage, cue.last)) }
}

/** Whether a clause begins after this token. */
function isBorder(passage: Passage, at: number): boolean {
  const type = classAt(passage, at)
  if (type === 'that') return classAt(passage, at + 1) !== 'word' || classAt(passage, at - 1) === 'past'
  if (passage.tokens[at]!.text === ';' || TURNS.has(wordAt(passage, at))) return true
  if (type === 'subordinator') return true
  if (type !== 'coordinator') return false
  for (let before = at - 1; before >= Math.max(passage.first, at - 25); before--) {
    if (isFiniteVerb(passage, before)) return hasOwnSubject(passage, at + 1)
  }
  return false
}
