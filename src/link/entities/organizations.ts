import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import { importanceOf } from '../../gazetteer/places.ts'
import { NATIONALITIES } from '../../lexicon/groups.ts'
import { LEGAL_FORMS } from '../../lexicon/organization-words.ts'
import { areInitials, type Cluster } from './forms.ts'
import { joinBy } from './persons.ts'

const isLong = ({ type, words }: Cluster): boolean => type === 'organization' && words.length > 1
const isAcronym = ({ type, words, mentions }: Cluster): boolean =>
  type === 'organization' && words.length === 1 && /^(?:\p{Lu}[\p{L}\d&]?\.?){2,}$/u.test(mentions[0]!.text)

/** "Sutran" behind "Superintendency of Land Transport" */
const isInBrackets = ({ mentions }: Cluster): boolean =>
  mentions.some(({ rule }) => rule === 'organization/blend-in-brackets')

let legalForms: ReadonlySet<string> | undefined

/** A company without its legal form: "Acme Corp." and "Acme" are one. */
function bareName({ words }: Pick<Cluster, 'words'>): string {
  legalForms ??= new Set(LEGAL_FORMS.trim().split(/\s+/))
  let last = words.length
  while (last > 1 && legalForms.has(words[last - 1]!)) last--
  return words.slice(0, last).join(' ')
}

/** The longer name that a shorter one stands for, where there is one. */
type LongerName = (cluster: Cluster) => Cluster | undefined

/**
 * Acronyms join the name that they stand behind in brackets, whatever its language, else the first one whose initials
 * they are; "the League" and "Acme" join the name that they shorten; companies join their name without legal form, and
 * bodies their name without country.
 */
export function linkOrganizations(clusters: readonly Cluster[], text: string): Cluster[] {
  const longs = clusters.filter(isLong)
  const spelledOut = acronymsOf(longs, text)
  const shortened = shortNamesOf(longs)
  const placeless = placelessNames(longs)
  return joinBy(clusters, cluster => {
    if (cluster.type !== 'organization') return null
    const name = bareName(
      (isAcronym(cluster) || isInBrackets(cluster) ? spelledOut(cluster) : shortened(cluster)) ?? cluster,
    )
    return placeless.get(name) ?? name
  })
}

function acronymsOf(longs: readonly Cluster[], text: string): LongerName {
  const byInitial = new Map<string, Cluster[]>()
  for (const cluster of longs) add(byInitial, cluster.words[0]![0]!, cluster)
  const byEnd = new Map(longs.flatMap(long => long.mentions.map(({ end }) => [end, long] as const)))
  const introducedBy = ({ mentions }: Cluster): Cluster | undefined =>
    mentions
      .filter(({ start, end }) => text.startsWith(' (', start - 2) && text[end] === ')')
      .map(({ start }) => byEnd.get(start - 2))
      .find(long => long !== undefined)
  return cluster => {
    const letters = cluster.words[0]!
    return introducedBy(cluster) ?? byInitial.get(letters[0]!)?.find(({ words }) => areInitials(letters, words))
  }
}

/** Rules that read a short form of a name that stands elsewhere. */
const SHORT_FORMS: ReadonlySet<string> = new Set(['organization/noun-elsewhere', 'organization/short-form-elsewhere'])

/** "league" of "Xyz League" and "League of Xyz" */
const nounOf = ({ words }: Cluster): string =>
  words.at((words.includes('of') ? words.indexOf('of') : words.length) - 1)!

/** "the League" is the one that was first named last before it. */
function shortNamesOf(longs: readonly Cluster[]): LongerName {
  const byWord = new Map<string, Cluster[]>()
  for (const cluster of longs)
    for (const word of new Set([cluster.words[0]!, nounOf(cluster)])) add(byWord, word, cluster)
  return ({ words, mentions }) => {
    if (!mentions.some(({ rule }) => SHORT_FORMS.has(rule))) return undefined
    const { start } = mentions[0]!
    const bearers = byWord
      .get(words[0]!)
      ?.filter(
        long => long.words.length > words.length && words.every((word, at) => at === 0 || long.words[at] === word),
      )
    return bearers?.findLast(long => long.mentions[0]!.start < start) ?? bearers?.[0]
  }
}

let nationalities: ReadonlySet<string> | undefined

/** "Ukrainian Red Cross" → "red cross" where that stands alone, too, and no other country's does. */
function placelessNames(longs: readonly Cluster[]): Map<string, string> {
  nationalities ??= new Set(NATIONALITIES.trim().split(/\s+/))
  const bareNames = new Set(longs.map(bareName))
  const bearers = new Map<string, Set<string>>()
  for (const { words } of longs) {
    const rest = bareName({ words: words.slice(1) })
    const placed = bareNames.has(rest) && (importanceOf(words[0]!) >= WELL_KNOWN || nationalities.has(words[0]!))
    if (placed) bearers.set(rest, (bearers.get(rest) ?? new Set()).add(bareName({ words })))
  }
  const single = [...bearers].filter(([, names]) => names.size === 1)
  return new Map(single.flatMap(([rest, names]) => [...names].map(name => [name, rest] as const)))
}

/** Long names with one initial or word that short ones are held against; no article has more. */
const MOST_LONG_NAMES = 200

function add(lists: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [cluster])
  else if (list.length < MOST_LONG_NAMES) list.push(cluster)
}
