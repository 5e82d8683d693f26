import { BASE_FORMS, CAUSATIVE_VERBS, FULFILLED_VERBS, RANKS } from '../../lexicon/harm-contexts.ts'
import { ADVERBS, BE_FORMS, STATES } from '../../lexicon/outcomes.ts'
import { FLIGHT_VERBS } from '../../lexicon/predicates.ts'
import type { Status } from '../../report.ts'
import type { VerbGroup } from './arguments.ts'
import type { People } from './people.ts'
import type { CasualtyScan } from './predicates.ts'

const REACH = 6
const TO_BE: ReadonlySet<string> = new Set(['be', 'get'])

/**
 * What an infinitive says of the harm: "to kill Hill" is a wish or an order, unless the word before it says that it
 * came true ("went on to kill", "the first to die") or was only reported ("was said to have died").
 */
export function infinitiveStatus(scan: CasualtyScan, group: VerbGroup, people: People): Status | null {
  const { auxiliaries } = group
  const place = auxiliaries.lastIndexOf('to')
  if (place < 0 || !isInfinitive(scan, group, place)) return null
  const before = auxiliaries[place - 1] ?? null
  if (before !== null && BE_FORMS.has(before)) return 'projected'
  if (before === 'had' || before === 'having' || (before !== null && ADVERBS.has(before))) return null
  return before === null && comesTrue(scan, group.first, people) ? null : 'hypothetical'
}

/** "To kill", "to be killed"; "to killing" and "to have been killed" are none of a plan. */
function isInfinitive({ tokens }: CasualtyScan, { auxiliaries, at }: VerbGroup, place: number): boolean {
  const next = auxiliaries.slice(place + 1).find(word => !ADVERBS.has(word))
  const { lower } = tokens[at]!
  return next === undefined ? BASE_FORMS.has(lower) : TO_BE.has(next) && !STATES.has(lower) && lower !== 'treated'
}

/** Whether what governs the infinitive that begins at an index says that it happened. */
function comesTrue({ tokens, first }: CasualtyScan, to: number, people: People): boolean {
  const isSubject = people.last === to && people.form !== 'named' && people.form !== 'pronoun'
  if (isSubject && FLIGHT_VERBS.has(tokens[to + 1]?.lower ?? '')) return true
  const governor = people.last === to ? people.first - 1 : to - 1
  if (governor < first) return false
  const { lower } = tokens[governor]!
  if (FULFILLED_VERBS.has(lower)) return true
  if (lower === 'able') return /^(?:been|was|were)$/.test(tokens[governor - 1]?.lower ?? '')
  for (let at = to - 1; at >= Math.max(first, to - REACH); at--) {
    if (tokens[at]!.text === ',') return false
    const isRank = RANKS.has(tokens[at]!.lower) && tokens[at + 1]!.text !== '-'
    if (isRank || CAUSATIVE_VERBS.has(tokens[at]!.lower)) return true
  }
  return false
}
