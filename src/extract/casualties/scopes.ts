import { type ScopeCue, scopeCues } from '../../lexicon/scopes.ts'
import type { Scope } from '../../report.ts'
import type { People } from './people.ts'
import type { CasualtyScan, Predicate } from './rules.ts'

/** Whether a figure is the whole toll, adds to one, sums up many events, or belongs to an earlier event. */
export function scopeOf(scan: CasualtyScan, people: People, predicate: Predicate): Scope {
  const cue = cueIn(scan, people)
  if (cue) return cue
  if (people.partitive || predicate.sense === 'part') return 'part'
  return people.other && people.form !== 'listed' ? 'additional' : 'total'
}

/** Cues like "since the war began" or "the 2004 attack" in the figure's sentence. */
function cueIn(scan: CasualtyScan, people: People): Scope | null {
  const { tokens, first, last } = scan
  for (let at = first; at < last; at++) {
    for (const cue of scopeCues().get(tokens[at]!.lower) ?? []) {
      if (cue.words.every((word, index) => tokens[at + index]?.lower === word) && reaches(scan, cue, at, people)) {
        return cue.scope
      }
    }
  }
  return null
}

/** A cue before a figure speaks of it; one behind it only within the same clause. */
function reaches(
  { tokens }: CasualtyScan,
  { words, onlyAfter }: ScopeCue,
  at: number,
  { count, last }: People,
): boolean {
  if (at + words.length <= count.first) return true
  if (onlyAfter || at < last) return false
  for (let index = last; index < at; index++)
    if (tokens[index]!.text === ',' || tokens[index]!.text === ';') return false
  return true
}
