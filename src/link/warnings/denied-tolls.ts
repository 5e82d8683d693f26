import { contains, type Document } from '../../document/document.ts'
import type { Casualty, Outcome } from '../../report.ts'
import type { Doubt, Findings } from './check.ts'
import { isOvertaken, isStatedTotal } from './figures.ts'
import { doubtOf, isNone, MOST_COMPARED } from './same-tolls.ts'

/** "no one was hurt in the blast" beside a figure of people hurt in the same incident. */
export function noneDoubts(_document: Document, { casualties, locations, incidents }: Findings): Doubt[] {
  const placed = (locations ?? []).flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
  return (incidents ?? []).flatMap(incident => {
    const figures = (casualties ?? []).filter(each => each.incident === incident.id).slice(0, MOST_COMPARED)
    const none = figures.find(
      each =>
        isNone(each) &&
        namesCause(each) &&
        !isOvertaken(each) &&
        !/\b(?:else|other|others)\b/i.test(each.sentence.text) &&
        placed.every(({ id, start }) => !contains(each.sentence, { start, end: start }) || id === incident.location),
    )
    const some =
      none &&
      figures.find(each => isStatedTotal(each) && (each.count.min ?? 0) > 0 && covers(none.outcome, each.outcome))
    return some && some.sentence.start !== none.sentence.start ? [doubtOf([none, some], [none.text, some.text])] : []
  })
}

/** Only a sentence that says what happened surely speaks of this incident. */
const namesCause = ({ cause, sentence }: Casualty): boolean => cause !== null && contains(sentence, cause)

/** "no casualties" speaks of the dead and the hurt. */
const covers = (none: Outcome, some: Outcome): boolean =>
  (HARM.has(none) && none === some) || (none === 'unspecified' && (some === 'killed' || some === 'injured'))
const HARM: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'missing', 'displaced'])
