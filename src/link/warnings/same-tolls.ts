import type { Casualty } from '../../report.ts'
import type { Doubt } from './check.ts'
import { isStatedTotal, spanFrom } from './figures.ts'

/** Figures that speak of the same toll: one incident, one outcome. */
export function sameTolls(casualties: readonly Casualty[] | null): Casualty[][] {
  const tolls = new Map<string, Casualty[]>()
  for (const casualty of casualties ?? []) {
    const key = `${casualty.incident} ${casualty.outcome}`
    const toll = tolls.get(key)
    if (toll) toll.push(casualty)
    else tolls.set(key, [casualty])
  }
  return [...tolls.values()]
}

/** Further figures say nothing new; it keeps the work linear. */
export const MOST_COMPARED = 40

/** The figures that state how many there are in all. */
export const totalsOf = (toll: readonly Casualty[]): Casualty[] => toll.filter(isStatedTotal).slice(0, MOST_COMPARED)

/** That nobody came to harm, as somebody's knowledge. */
export const isNone = ({ count, status, scope, text }: Casualty): boolean =>
  !/\bha(?:d|s|ve) to\b/i.test(text) &&
  scope === 'total' &&
  count.qualifier === 'none' &&
  (status === 'reported' || status === 'confirmed' || status === 'none-reported')

/** A doubt about figures. */
export const doubtOf = (figures: readonly Casualty[], about: readonly string[]): Doubt => ({
  about,
  findings: figures.map(({ id }) => id),
  spans: figures.map(spanFrom),
})
