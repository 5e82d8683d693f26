import { AUXILIARIES, BE_FORMS, SUFFERER_VERBS } from '../../../lexicon/outcomes.ts'
import { isFollower } from '../bare-counts.ts'
import type { CasualtyScan } from '../predicates.ts'
import type { Statement } from '../statement.ts'
import { type Doubt, tokenAt, wordAt } from './doubt.ts'

/** Verbs without an object: who "has disappeared" did it to nobody. */
const INTRANSITIVES: ReadonlySet<string> = new Set([
  ...SUFFERER_VERBS.keys(),
  'burned',
  'relocated',
  'resettled',
  'sheltered',
])

/** "He has captured two towns": "have" without "been" makes the subject the doer. */
function isActivePerfect(scan: CasualtyScan, { rule, predicate: { what, frame }, people, group }: Statement): boolean {
  if (rule !== 'casualty/participle' || people.last > what.first || frame === 'within') return false
  if (INTRANSITIVES.has(wordAt(scan, what.first))) return false
  const helping = group.auxiliaries.filter(word => AUXILIARIES.has(word) && word !== 'having')
  return helping.length > 0 && helping.every(word => HAVE_FORMS.has(word)) && !hasBe(group.auxiliaries)
}

const HAVE_FORMS: ReadonlySet<string> = new Set(['could', 'had', 'has', 'have', 'may', 'might', 'must', 'would'])

const hasBe = (auxiliaries: readonly string[]): boolean => auxiliaries.some(word => BE_FORMS.has(word) || word === "'s")

/** Rules whose participle may as well be the past of what the people did. */
const PASSIVE_RULES: ReadonlySet<string> = new Set(['casualty/pulled-alive', 'casualty/struck'])

/** "Gonzalez, who hit in 21 straight games", "a man pulled out a gun": the subject is the doer. */
const isActivePast = (scan: CasualtyScan, statement: Statement): boolean => {
  const { rule, predicate, people, group } = statement
  const { first, last } = predicate.what
  if (!PASSIVE_RULES.has(rule) || group.passive || people.last > first) return false
  if (/^(?:alive|by|safety)$/.test(wordAt(scan, last - 1))) return false
  if (KNOWN_FORMS.has(people.form) || /^(?:who|that)$/.test(wordAt(scan, group.first - 1))) return true
  const next = tokenAt(scan, last)
  return wordAt(scan, last - 1) === 'out' && next?.kind === 'word' && !isFollower(next)
}

/** Forms that open a clause of their own more often than a headline. */
const KNOWN_FORMS: ReadonlySet<string> = new Set(['definite', 'named', 'pronoun'])

/** Verbs whose grammar makes the people the doers. */
export const VOICE_DOUBTS: readonly Doubt[] = [
  { id: 'doubt/active-perfect', holds: isActivePerfect },
  { id: 'doubt/active-past', holds: isActivePast },
]
