import { NATURAL_CAUSES, VIOLENT_CAUSES } from '../../lexicon/causes.ts'
import type { Figure } from './figures.ts'
import type { Gathering, Telling } from './gatherings.ts'

const MOST_COMPARED = 40

/** Whether people or nature brought a figure's harm about; null where its cause may be either's. */
function kindOf({ cause }: Figure): 'people' | 'nature' | null {
  const noun = cause?.text.toLowerCase().split(/\s+/).at(-1) ?? ''
  return VIOLENT_CAUSES.has(noun) ? 'people' : NATURAL_CAUSES.has(noun) ? 'nature' : null
}

/** "Tribal clashes on the road killed eight" beside the dead of a landslide. */
export function isOfOtherKind({ figure, gatherings }: Telling): boolean {
  const own = kindOf(figure)
  const main = new Set(gatherings[0]!.figures.slice(0, MOST_COMPARED).map(kindOf))
  main.delete(null)
  return own !== null && main.size === 1 && !main.has(own)
}

/** The event that was set apart because of the same kind of cause. */
export const ofSameKind = ({ figure, gatherings }: Telling): Gathering | null =>
  gatherings.find(({ apartBy, figures }) => apartBy === 'event/other-kind' && kindOf(figures[0]!) === kindOf(figure)) ??
  null
