import { BASE_FORMS } from '../../lexicon/harm-contexts.ts'
import { CONDITIONS, DENIALS, FEARS, INTENT_WORDS, MODALS } from '../../lexicon/outcomes.ts'
import type { Status } from '../../report.ts'
import type { VerbGroup } from './arguments.ts'
import { infinitiveStatus } from './infinitives.ts'
import type { People } from './people.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'
import { isProspect } from './prospects.ts'

const REACH = 6

/** What the sentence itself says of a figure's truth; null when it says that the harm did not happen. */
export function statusOf(scan: CasualtyScan, group: VerbGroup, predicate: Predicate, people: People): Status | null {
  const { tokens, first } = scan
  if (predicate.sense === 'none-reported') return 'none-reported'
  const prospect = predicate.sense === 'toll' ? tollProspect(scan, predicate) : null
  if (prospect) return prospect
  const { auxiliaries } = group
  if (auxiliaries.some(word => word === 'not' || word === 'never' || word.endsWith("n't"))) return null
  if (people.form === 'none') return auxiliaries.includes('to') ? null : 'reported'
  if (auxiliaries.some(word => word === 'would' || word === 'should' || word === 'shall')) return 'hypothetical'
  if (auxiliaries.includes('could') || auxiliaries.includes('can')) return 'hypothetical'
  if (auxiliaries.includes('will')) return 'projected'
  if (auxiliaries.includes('may') || auxiliaries.includes('might')) return 'feared'
  const wished = infinitiveStatus(scan, group, people)
  if (wished) return wished
  if (isProspect(scan, group, predicate)) return 'hypothetical'
  if (auxiliaries.includes('feared') || auxiliaries.includes('presumed') || auxiliaries.includes('believed'))
    return 'feared'
  if (tokens[predicate.what.first]!.lower === 'feared' || tokens[predicate.what.first]!.lower === 'presumed')
    return 'feared'
  if (auxiliaries.includes('confirmed') || tokens[predicate.what.first]!.lower === 'confirmed') return 'confirmed'
  const start = Math.min(group.first, predicate.what.first)
  for (let at = start - 1; at >= Math.max(first, start - REACH); at--) {
    const { lower, text } = tokens[at]!
    if (text === ',' || text === ';' || text === '.') break
    if (CONDITIONS.has(lower)) return 'hypothetical'
    if (auxiliaries.includes('to') && INTENT_WORDS.has(lower)) return 'hypothetical'
    if (MODALS.has(lower) && (at === start - 1 || BASE_FORMS.has(tokens[group.at]!.lower))) return 'hypothetical'
    if (DENIALS.has(lower)) return 'denied'
    if (FEARS.has(lower) && auxiliaries.includes('to')) return 'feared'
    if (lower === 'not' || lower === "n't") return null
  }
  return 'reported'
}

/** "The number of missing could be more than 40" speaks of now, "the toll could rise to 90" of what may come. */
function tollProspect({ tokens }: CasualtyScan, { what, who }: Predicate): Status | null {
  for (let at = what.first; at < (who?.first ?? what.last); at++) {
    const { lower, text } = tokens[at]!
    if (MODALS.has(lower) && text !== 'May') return tokens[at + 1]?.lower === 'be' ? 'feared' : 'projected'
  }
  return null
}
