import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import { importanceOf } from '../../gazetteer/places.ts'
import { LEGAL_FORMS } from '../../lexicon/organization-words.ts'
import { areInitials, type Cluster } from './forms.ts'
import { joinBy } from './persons.ts'

const isLong = ({ type, words }: Cluster): boolean => type === 'organization' && words.length > 1
const isAcronym = ({ type, words, mentions }: Cluster): boolean =>
  type === 'organization' && words.length === 1 && /^(?:\p{Lu}[\p{L}\d&]?\.?){2,}$/u.test(mentions[0]!.text)

let legalForms: ReadonlySet<string> | undefined

/** A company without its legal form: "Acme Corp." and "Acme" are one. */
function bareName({ words }: Cluster): string {
  legalForms ??= new Set(LEGAL_FORMS.trim().split(/\s+/))
  let last = words.length
  while (last > 1 && legalForms.has(words[last - 1]!)) last--
  return words.slice(0, last).join(' ')
}

/**
 * Acronyms join the name that they stand behind in brackets, whatever its language, else the first one whose initials
 * they are; companies join their name without legal form or country.
 */
export function linkOrganizations(clusters: readonly Cluster[], text: string): Cluster[] {
  const byInitial = new Map<string, Cluster[]>()
  for (const cluster of clusters.filter(isLong)) {
    const [letter] = cluster.words[0]!
    const list = byInitial.get(letter!)
    if (!list) byInitial.set(letter!, [cluster])
    else if (list.length < MOST_LONG_NAMES) list.push(cluster)
  }
  const byEnd = new Map(clusters.filter(isLong).flatMap(long => long.mentions.map(({ end }) => [end, long] as const)))
  const introducedBy = ({ mentions }: Cluster): Cluster | undefined =>
    mentions
      .filter(({ start, end }) => text.startsWith(' (', start - 2) && text[end] === ')')
      .map(({ start }) => byEnd.get(start - 2))
      .find(long => long !== undefined)
  const spelledOut = (cluster: Cluster): Cluster | undefined =>
    introducedBy(cluster) ??
    byInitial.get(cluster.words[0]![0]!)?.find(({ words }) => areInitials(cluster.words[0]!, words))
  const bareNames = new Set(clusters.filter(isLong).map(bareName))
  return joinBy(clusters, cluster => {
    if (cluster.type !== 'organization') return null
    const name = bareName(isAcronym(cluster) ? (spelledOut(cluster) ?? cluster) : cluster)
    const placeless = name.slice(name.indexOf(' ') + 1)
    return bareNames.has(placeless) && importanceOf(cluster.words[0]!) >= WELL_KNOWN ? placeless : name
  })
}

/** Long names with one initial that acronyms are held against; no article has more. */
const MOST_LONG_NAMES = 200
