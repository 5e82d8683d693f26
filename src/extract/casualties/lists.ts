import { AUXILIARIES } from '../../lexicon/outcomes.ts'
import type { Part } from '../pattern.ts'
import { isHarmWord } from './bare-counts.ts'
import type { People } from './people.ts'
import type { CasualtyScan } from './predicates.ts'

/** Joins "two men and a woman", "a commander, his wife and their son" into lists where grammar lets them be one. */
export function joinLists(scan: CasualtyScan, list: readonly People[]): People[] {
  const joined: People[] = []
  for (let index = 0; index < list.length; ) {
    const end = listEnd(scan, list, index)
    joined.push(end > index + 1 ? listed(list.slice(index, end)) : list[index]!)
    index = end
  }
  return joined
}

/** How far a list goes that begins with the phrase at an index: the index after its last phrase. */
function listEnd(scan: CasualtyScan, list: readonly People[], index: number): number {
  const { tokens, last } = scan
  let end = index + 1
  let closed = false
  while (end < list.length && !closed && isJoinable(list[end - 1]!) && isJoinable(list[end]!)) {
    const link = linkBetween(scan, list[end - 1]!, list[end]!)
    if (link === null) break
    closed = link === 'and'
    end++
  }
  if (!closed) return index + 1
  const next = list[end - 1]!.last
  const object = list[index]!.first > scan.first && isHarmWord(tokens[list[index]!.first - 1]!.lower)
  const opensClause = next < last && (AUXILIARIES.has(tokens[next]!.lower) || isHarmWord(tokens[next]!.lower))
  if (object && opensClause) return index + 1
  return isApposed(list, index, end) ? index + 1 : end
}

const isJoinable = ({ form, quantity, partitive }: People): boolean =>
  form !== 'none' && form !== 'pronoun' && !partitive && (quantity.value !== null || quantity.min !== null)

/** What joins two phrases of a list: "and", a comma, or nothing that joins. */
function linkBetween({ tokens }: CasualtyScan, left: People, right: People): 'and' | 'comma' | null {
  const between = tokens.slice(left.last, right.first).map(({ lower }) => lower)
  const words = between.filter(word => word !== ',')
  if (between.length === 0 || between.length > 3) return null
  if (words.length === 0) return right.form === 'named' || left.form !== 'named' ? 'comma' : null
  const joins = words.length === 1 && (words[0] === 'and' || words[0] === '&')
  if (joins && left.form === 'bare' && right.form === 'bare' && !right.other) return null
  return joins || (words.length === 3 && words.join(' ') === 'as well as') ? 'and' : null
}

/** "Two Palestinians, a man and his son, were killed": the rest tells who the first are. */
function isApposed(list: readonly People[], index: number, end: number): boolean {
  const [whole, ...rest] = list.slice(index, end)
  const sum = rest.reduce((total, { quantity }) => total + (quantity.value ?? 0), 0)
  return rest.length > 1 && whole!.quantity.value !== null && whole!.quantity.value > 1 && sum === whole!.quantity.value
}

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0)

function listed(members: readonly People[]): People {
  const quantities = members.map(({ quantity }) => quantity)
  const [head] = members
  const tail = members.at(-1)!
  const exact = quantities.every(({ qualifier }) => qualifier === 'exact')
  const min = sumOf(quantities.map(({ min, value }) => min ?? value))
  const value = exact ? sumOf(quantities.map(({ value }) => value)) : null
  const range: Part = { first: head!.first, last: tail.last }
  return {
    ...range,
    form: 'listed',
    quantity: exact
      ? { qualifier: 'exact', value, min: value, max: value }
      : { qualifier: min === null ? 'vague' : 'at-least', value: null, min, max: null },
    count: range,
    victims: range,
    kind: members.every(({ kind }) => kind === head!.kind) ? head!.kind : 'other',
    other: head!.other,
    partitive: false,
    name: null,
    age: null,
    sex: null,
    members,
  }
}
