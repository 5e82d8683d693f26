import { SCOPE_CUES } from '../../lexicon/scopes.ts'
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

/** Cues like "since the war began" or "the 2004 attack" in the sentence. */
function cueIn({ tokens, first, last }: CasualtyScan, { count }: People): Scope | null {
  for (let at = first; at < last; at++) {
    for (const { words, scope } of SCOPE_CUES.get(tokens[at]!.lower) ?? []) {
      const clear = at + words.length <= count.first || at >= count.last
      if (clear && words.every((word, index) => tokens[at + index]?.lower === word)) return scope
    }
  }
  return null
}
