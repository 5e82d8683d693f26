import { firstNotBefore } from '../../document/order.ts'
import type { NameMention } from '../../extract/candidates.ts'
import type { Cluster } from './forms.ts'

const isFull = ({ type, words }: Cluster): boolean => type === 'person' && words.length > 1

export const inOrder = (a: NameMention, b: NameMention): number => a.start - b.start

/** The fullest of some clusters with the mentions of all. */
export function join(clusters: readonly Cluster[]): Cluster {
  if (clusters.length === 1) return clusters[0]!
  const fullest = clusters.reduce((best, each) => (each.words.length > best.words.length ? each : best))
  return { ...fullest, mentions: clusters.flatMap(({ mentions }) => mentions).sort(inOrder) }
}

/** Joins clusters that have the same key; those without one stay as they are. */
export function joinBy(clusters: readonly Cluster[], keyOf: (cluster: Cluster) => string | null): Cluster[] {
  const byKey = new Map<string, Cluster[]>()
  const groups: Cluster[][] = []
  for (const cluster of clusters) {
    const key = keyOf(cluster)
    const group = key === null ? undefined : byKey.get(key)
    if (group) {
      group.push(cluster)
      continue
    }
    const opened = [cluster]
    groups.push(opened)
    if (key !== null) byKey.set(key, opened)
  }
  return groups.map(join)
}

/** "John F. Kennedy" and "John Kennedy"; "J. Kennedy" too when only one John, Jane or Jim Kennedy is there. */
export function linkVariants(clusters: readonly Cluster[]): Cluster[] {
  const ends = ({ words }: Cluster): string => `${words[0]} ${words.at(-1)}`
  const joined = joinBy(clusters, cluster => (isFull(cluster) ? ends(cluster) : null))
  const initials = ({ words }: Cluster): string => `${words[0]![0]} ${words.at(-1)}`
  const bearers = new Map<string, Set<string>>()
  for (const cluster of joined.filter(isFull)) {
    const key = initials(cluster)
    if (cluster.words[0]!.length > 1) bearers.set(key, (bearers.get(key) ?? new Set()).add(cluster.words[0]!))
  }
  const onlyBearer = (cluster: Cluster): boolean => (bearers.get(initials(cluster))?.size ?? 0) === 1
  return joinBy(joined, cluster => (isFull(cluster) && onlyBearer(cluster) ? initials(cluster) : null))
}

/**
 * Surnames follow their full names, first names where no surname fits: "Biden" is Joe Biden, "Diego" Diego Rivera. Names
 * of several words first, so that "Guðrún Helga" is one with Guðrún Helga Jónsdóttir before "Guðrún" follows.
 */
export const linkShortNames = (clusters: readonly Cluster[]): Cluster[] =>
  linkShort(linkShort(clusters, isFull), cluster => cluster.type === 'person' && !isFull(cluster))

function linkShort(clusters: readonly Cluster[], mayBeShort: (cluster: Cluster) => boolean): Cluster[] {
  const full = clusters.filter(isFull)
  const bySurname = bearersOf(full, ({ words }) => words.slice(1).map((_, at) => words.slice(at + 1).join(' ')))
  const byFirstName = bearersOf(full, ({ words }) => words.slice(1).map((_, at) => words.slice(0, at + 1).join(' ')))
  const bearersFor = ({ words }: Cluster): readonly Cluster[] => {
    const name = words.join(' ')
    return bySurname.get(name) ?? byFirstName.get(name) ?? []
  }
  const short = new Set(clusters.filter(cluster => mayBeShort(cluster) && bearersFor(cluster).length > 0))
  const owned = new Map<Cluster, NameMention[]>()
  const left: Cluster[] = []
  for (const cluster of clusters) {
    const bearers = short.has(cluster) ? bearersFor(cluster).filter(bearer => !short.has(bearer)) : []
    if (bearers.length === 0) left.push(cluster)
    else for (const mention of cluster.mentions) give(owned, bearerAt(bearers, mention.start), mention)
  }
  return left.map(cluster => {
    const more = owned.get(cluster)
    return more ? { ...cluster, mentions: [...cluster.mentions, ...more].sort(inOrder) } : cluster
  })
}

function give(owned: Map<Cluster, NameMention[]>, bearer: Cluster, mention: NameMention): void {
  const list = owned.get(bearer)
  if (list) list.push(mention)
  else owned.set(bearer, [mention])
}

/** For each short name those that are most often called in full by a name with it, first named first. */
function bearersOf(full: readonly Cluster[], namesOf: (cluster: Cluster) => readonly string[]): Map<string, Cluster[]> {
  const bearers = new Map<string, Cluster[]>()
  for (const cluster of full) {
    for (const name of new Set(namesOf(cluster))) {
      const others = bearers.get(name)
      const most = others?.[0]?.mentions.length ?? 0
      if (cluster.mentions.length > most) bearers.set(name, [cluster])
      else if (cluster.mentions.length === most) others!.push(cluster)
    }
  }
  return bearers
}

/** Of equals the one named last before a place in the text, else the first. */
function bearerAt(bearers: readonly Cluster[], offset: number): Cluster {
  const next = firstNotBefore(bearers, ({ mentions }) => mentions[0]!.start <= offset)
  return bearers[Math.max(0, next - 1)]!
}
