import { ANYBODY_NOUNS } from '../../lexicon/anybody.ts'
import { ADVERBS, AUXILIARIES, HARM_VERBS } from '../../lexicon/outcomes.ts'
import { CLAUSE_OPENERS, DETERMINERS } from '../../lexicon/phrases.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { VERB_FORMS } from '../../lexicon/verb-forms.ts'
import { IRREGULAR_PASTS } from '../../lexicon/word-classes.ts'
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
  while (end < list.length && isJoinable(list[end - 1]!) && isJoinable(list[end]!)) {
    if (closed && !isNested(list[end - 1]!, list[end]!)) break
    const link = linkBetween(scan, list[end - 1]!, list[end]!) ?? linkOverComplement(scan, list, index, end)
    if (link === null) break
    closed = link === 'and' || (link === 'comma' && isHeadlinePair(scan, list[end - 1]!, list[end]!))
    end++
  }
  if (!closed) return index + 1
  const next = list[end - 1]!.last
  const object = isObject(scan, list[index]!.first)
  const opensClause = next < last && (AUXILIARIES.has(tokens[next]!.lower) || isHarmWord(tokens[next]!.lower))
  if (object && opensClause) return index + 1
  return isApposed(list, index, end) ? index + 1 : end
}

/** "12 rebels, two soldiers killed": in a headline the comma may stand for "and". */
const isHeadlinePair = ({ tokens, last, sentence }: CasualtyScan, one: People, other: People): boolean =>
  sentence.kind === 'headline' &&
  one.form === 'counted' &&
  other.form === 'counted' &&
  !ANYBODY_NOUNS.has(tokens[one.last - 1]!.lower.replace(/s$/, '')) &&
  other.last < last &&
  isHarmWord(tokens[other.last]!.lower)

/** "Killed two men", "lost only two men": the verb before acts on them. */
function isObject({ tokens, first }: CasualtyScan, at: number): boolean {
  const verb = at - 1 > first && ADVERBS.has(tokens[at - 1]!.lower) ? at - 2 : at - 1
  return verb >= first && (isHarmWord(tokens[verb]!.lower) || VERB_FORMS.lose.has(tokens[verb]!.lower))
}

const isJoinable = ({ form, quantity, partitive }: People): boolean =>
  form !== 'none' && form !== 'pronoun' && !partitive && (quantity.value !== null || quantity.min !== null)

/** "His wife and their daughters Anna, 9, and Lena, 6": a name closes a list within the list. */
const isNested = (left: People, right: People): boolean => left.form === 'named' && right.form === 'named'

/** What joins two phrases of a list: "and", a comma, or nothing that joins. */
function linkBetween({ tokens, sentence }: CasualtyScan, left: People, right: People): 'and' | 'comma' | null {
  const between = tokens.slice(left.last, right.first).map(({ lower }) => lower)
  const words = between.filter(word => word !== ',' && !(right.form === 'named' && DETERMINERS.has(word)))
  if (between.length === 0 || between.length > 3) return null
  if (words.length === 0) {
    if (right.other && isHeadlineList(tokens, left, right, sentence.kind)) return 'and'
    const isKin = left.age !== null && right.form === 'definite' && KIN_OPENERS.has(tokens[right.first]!.lower)
    return right.form === 'named' || left.form !== 'named' || isKin ? 'comma' : null
  }
  const joins = words.length === 1 && (words[0] === 'and' || words[0] === '&')
  if (joins && left.form === 'bare' && right.form === 'bare' && !right.other) return null
  return joins || (words.length === 3 && words.join(' ') === 'as well as') ? 'and' : null
}

/** "Officer, 2 others dead": a comma of a headline stands for "and". */
const isHeadlineList = (
  tokens: CasualtyScan['tokens'],
  left: People,
  right: People,
  kind: CasualtyScan['sentence']['kind'],
): boolean => kind === 'headline' && left.last + 1 === right.first && tokens[left.last]!.text === ','

/** "John Hill, 34, his wife and their son". */
const KIN_OPENERS: ReadonlySet<string> = new Set(['her', 'his', 'their'])

const LONGEST_COMPLEMENT = 8

/** "A tourist from Leeds and her guide were", "killed the mayor of Lice as well as two guards": joined by the verb. */
function linkOverComplement(scan: CasualtyScan, list: readonly People[], index: number, end: number): 'and' | null {
  const { tokens, first, last } = scan
  const [from, to] = [list[end - 1]!.last, list[end]!.first]
  if (to - from < 3 || to - from > LONGEST_COMPLEMENT || !COMPLEMENT_OPENERS.has(tokens[from]!.lower)) return null
  const joiner = tokens[to - 1]!.lower === 'as' && tokens[to - 3]!.lower === 'as' ? to - 3 : to - 1
  if (joiner === to - 1 && tokens[joiner]!.lower !== 'and') return null
  for (let at = from; at < joiner; at++) {
    const { kind, lower, text } = tokens[at]!
    if ((kind !== 'word' && !(text === ',' && at === joiner - 1)) || lower === 'and' || isVerbal(lower)) return null
  }
  const start = list[index]!.first
  const isObject = start > first && HARM_VERBS.has(tokens[start - 1]!.lower)
  const next = list[end]!.last
  const isSubject = next < last && PLURAL_AUXILIARIES.has(tokens[next]!.lower) && opensClause(scan, start)
  return isObject || isSubject ? 'and' : null
}

/** Whether a subject may begin at a token: nothing before it acts on it. */
const opensClause = ({ tokens, first }: CasualtyScan, at: number): boolean =>
  at === first ||
  tokens[at - 1]!.kind === 'punctuation' ||
  CLAUSE_OPENERS.has(tokens[at - 1]!.lower) ||
  SUBJECT_OPENERS.has(tokens[at - 1]!.lower) ||
  SPEECH_VERBS.has(tokens[at - 1]!.lower)

const SUBJECT_OPENERS: ReadonlySet<string> = new Set(['because', 'that', 'when', 'where', 'while'])
const COMPLEMENT_OPENERS: ReadonlySet<string> = new Set(['at', 'from', 'in', 'of', 'with'])
const PLURAL_AUXILIARIES: ReadonlySet<string> = new Set(['are', 'have', 'were'])

const isVerbal = (lower: string): boolean =>
  AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower) || SPEECH_VERBS.has(lower) || isHarmWord(lower)

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
    first: range.first,
    last: range.last,
    form: 'listed',
    quantity: exact
      ? { qualifier: 'exact', value, min: value, max: value }
      : { qualifier: min === null ? 'vague' : 'at-least', value: null, min, max: null },
    count: range,
    victims: range,
    kind: members.every(({ kind }) => kind === head!.kind) ? head!.kind : 'other',
    other: head!.other,
    partitive: false,
    whole: null,
    name: null,
    age: null,
    sex: null,
    members,
  }
}
