import type { NameMention } from '../../extract/candidates.ts'

/** Joins mentions that name the same thing. Input and every cluster are in article order. */
export function linkNames(names: readonly NameMention[]): NameMention[][] {
  const clusters = new Map<string, NameMention[]>()
  const fullNames = new Map<string, string>()
  for (const { type, text } of names) {
    const parts = type === 'person' ? fold(text).split(' ') : []
    for (const part of parts.length > 1 ? parts : []) if (!fullNames.has(part)) fullNames.set(part, parts.join(' '))
  }
  for (const name of names) {
    const text = fold(name.text)
    const key = `${name.type} ${name.type === 'person' ? (fullNames.get(text) ?? text) : text}`
    const cluster = clusters.get(key)
    if (cluster) cluster.push(name)
    else clusters.set(key, [name])
  }
  return [...clusters.values()]
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase()
