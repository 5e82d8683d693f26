import { UNREAL_GERUNDS, UNREAL_MODIFIERS, UNREAL_NOUNS } from '../../lexicon/harm-contexts.ts'
import type { VerbGroup } from './arguments.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'

/** Whether what leads to a gerund or noun of harm leaves it open: "the risk of killing", "attempted murder". */
export function isProspect({ tokens, first }: CasualtyScan, group: VerbGroup, { what, frame }: Predicate): boolean {
  const start = Math.min(group.first, what.first)
  if (start <= first) return false
  const { lower } = tokens[start - 1]!
  if (lower === 'of') return UNREAL_NOUNS.has(tokens[start - 2]?.lower ?? '')
  if (frame === 'within' && UNREAL_MODIFIERS.has(lower)) return true
  if (!/.{2}ing$/.test(tokens[what.first]!.lower)) return false
  return UNREAL_GERUNDS.has(lower) || lower === 'about' || (/^aim/.test(lower) && group.auxiliaries[0] === 'at')
}
