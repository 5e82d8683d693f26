import type { NameMention } from '../../extract/candidates.ts'

/** Joins mentions that name the same thing. Input and every cluster are in article order. */
export function linkNames(names: readonly NameMention[]): NameMention[][] {
  const clusters = new Map<string, NameMention[]>()
  const fullNames = names.filter(({ type, text }) => type === 'person' && /\s/.test(text)).map(({ text }) => text)
  for (const name of names) {
    const key = `${name.type} ${keyOf(name, fullNames)}`
    const cluster = clusters.get(key)
    if (cluster) cluster.push(name)
    else clusters.set(key, [name])
  }
  return [...clusters.values()]
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase()

function keyOf({ type, text }: NameMention, fullNames: readonly string[]): string {
  if (type !== 'person' || /\s/.test(text)) return fold(text)
  const full = fullNames.find(name => fold(name).split(' ').includes(fold(text)))
  return fold(full ?? text)
}
