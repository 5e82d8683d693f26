import type { NameMention } from '../../extract/candidates.ts'
import type { Trace } from '../../extract/trace.ts'
import { linkEvents } from './events.ts'
import { type Cluster, keyOf, wordsOf } from './forms.ts'
import { linkOrganizations } from './organizations.ts'
import { linkShortNames, linkVariants } from './persons.ts'

/** One step of linking: clusters in, fewer clusters out; the article's text tells what stands between two names. */
export interface Pass {
  readonly id: string
  readonly link: (clusters: readonly Cluster[], text: string) => readonly Cluster[]
}

/** Full names must be joined before surnames can follow them. */
export const PASSES: readonly Pass[] = [
  { id: 'entities/person-variants', link: linkVariants },
  { id: 'entities/short-names', link: linkShortNames },
  { id: 'entities/organizations', link: linkOrganizations },
  { id: 'entities/storms', link: linkEvents },
]

/** Joins mentions that name the same thing. Input and every cluster are in article order. */
export function linkNames(text: string, names: readonly NameMention[], trace: Trace): readonly Cluster[] {
  return PASSES.reduce<readonly Cluster[]>((clusters, { id, link }) => {
    const linked = link(clusters, text)
    if (trace) tell(clusters, linked, id, trace)
    return linked
  }, sameNames(names))
}

function sameNames(names: readonly NameMention[]): Cluster[] {
  const byKey = new Map<string, { type: NameMention['type']; words: readonly string[]; mentions: NameMention[] }>()
  for (const name of names) {
    const words = wordsOf(name.text)
    const key = keyOf(name.type, words)
    const cluster = byKey.get(key)
    if (cluster) cluster.mentions.push(name)
    else byKey.set(key, { type: name.type, words, mentions: [name] })
  }
  return [...byKey.values()]
}

function tell(before: readonly Cluster[], after: readonly Cluster[], id: string, trace: NonNullable<Trace>): void {
  const sizes = new Map(after.map(({ mentions }) => [mentions[0]!, mentions.length]))
  for (const { type, mentions } of before) {
    const [first] = mentions
    if (!first || sizes.has(first)) continue
    const { start, end, text } = first
    trace({ span: { start, end, text }, kind: type, decision: 'merged', by: id, evidence: [] })
  }
}
