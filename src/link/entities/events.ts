import type { Cluster } from './forms.ts'
import { joinBy } from './persons.ts'

const STORM = /^(?:hurricane|cyclone|typhoon|storm)$/

/** "Hurricane Delphine" and "Delphine" are one storm. */
export function linkEvents(clusters: readonly Cluster[]): Cluster[] {
  return joinBy(clusters, ({ type, words }) => {
    if (type !== 'event') return null
    return words.length === 2 && STORM.test(words[0]!) ? words[1]! : words.join(' ')
  })
}
