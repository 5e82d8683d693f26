import type { Token } from '../../document/document.ts'
import { ADVERBS, AUXILIARIES, BE_FORMS } from '../../lexicon/outcomes.ts'
import { ASIDE_OPENERS, CLAUSE_OPENERS, GATHERINGS, JOINERS, PREPOSITIONS } from '../../lexicon/phrases.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { IRREGULAR_PASTS } from '../../lexicon/word-classes.ts'
import { isHarmWord } from './bare-counts.ts'
import type { People } from './people.ts'
import type { CasualtyScan } from './predicates.ts'

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'that', 'which'])
const LONGEST_ASIDE = 28
const MOST_CANDIDATES = 4

/** The people that stand directly after a predicate, adverbs aside. */
export function peopleAfter({ tokens, people, last }: CasualtyScan, at: number): People | null {
  let from = at
  while (from < last && (ADVERBS.has(tokens[from]!.lower) || tokens[from]!.lower === 'off') && !people.has(from)) from++
  return people.get(from) ?? null
}

/** What stands between a predicate and its subject: where the verb group begins, and what its helping verbs say. */
export interface VerbGroup {
  /** The first token of the group: helping verbs and adverbs before the predicate. */
  readonly first: number
  /** The predicate itself. */
  readonly at: number
  readonly auxiliaries: readonly string[]
  readonly passive: boolean
}

/** The helping verbs and adverbs before a predicate: "have reportedly been" of "have reportedly been killed". */
export function verbGroup({ tokens, first, people }: CasualtyScan, at: number): VerbGroup {
  const auxiliaries: string[] = []
  let from = at
  while (from > first) {
    const { lower } = tokens[from - 1]!
    const helps =
      AUXILIARIES.has(lower) ||
      lower === 'not' ||
      lower === "n't" ||
      lower.endsWith("n't") ||
      lower === 'to' ||
      lower === 'never'
    const adverb =
      ADVERBS.has(lower) || (/.{3}ly$/.test(lower) && lower !== 'family') || lower === 'pre' || lower === '-'
    if (!helps && !adverb) break
    if (people.has(from - 1) && !AUXILIARIES.has(lower) && lower !== 'all') break
    auxiliaries.unshift(lower)
    from--
  }
  return {
    first: from,
    at,
    auxiliaries,
    passive: !tokens[at]!.lower.endsWith('ing') && auxiliaries.some(word => BE_FORMS.has(word) || word === "'s"),
  }
}

const isSingular = (people: People): boolean => people.quantity.value === 1 || people.form === 'none'

/** "A family of five": one by grammar. */
const isGathering = ({ victims, count }: People): boolean => victims !== null && victims.first < count.first

/** "Was" goes with one, "were" with more. */
function agrees(people: People, auxiliaries: readonly string[]): boolean {
  const finite = auxiliaries[0]
  if (people.form === 'none' || people.kind === 'household' || isGathering(people)) return true
  if (finite === 'was' || finite === 'is' || finite === 'has')
    return isSingular(people) || people.quantity.qualifier !== 'exact'
  if (finite === 'were' || finite === 'are') return !isSingular(people) || people.form === 'bare'
  return true
}

/** People that end where the verb group begins, or whose aside does. */
export function peopleBefore(
  scan: CasualtyScan,
  group: VerbGroup,
  near: boolean,
  list: readonly People[],
): People | null {
  const { tokens, first } = scan
  let to = group.first
  if (to > first && RELATIVES.has(tokens[to - 1]!.lower)) {
    to--
    if (to > first && tokens[to - 1]!.text === ',') to--
    if (near || (to > first && tokens[to - 1]!.lower === 'of')) return null
    const head = relativeHead(scan, to, list, group)
    return head && wholeAt(head, to)
  }
  let tried = 0
  for (let index = list.length - 1; index >= 0 && tried < MOST_CANDIDATES; index--) {
    const people = list[index]!
    if (people.last > to) continue
    if (to - people.last > LONGEST_ASIDE) break
    tried++
    if (isInsideAside(scan, people, group)) continue
    const end = endOf(scan, people)
    const head = headBefore(scan, list, index)
    if (head) return head
    if (!agrees(people, group.auxiliaries) || isAsidePart(scan, people, index, group)) continue
    if (end === to || people.last === to) {
      if (near || group.first === group.at || !isObjectOfPreposition(scan, people)) return people
      continue
    }
    if (near && !isShortAside(scan, end, to)) return null
    if (isAside(scan, end, to, list) && !isObjectOfPreposition(scan, people)) return people
  }
  return null
}

/** "The gunman, who killed five people, died": those of the clause between commas are not the subject. */
function isInsideAside({ tokens, first }: CasualtyScan, people: People, group: VerbGroup): boolean {
  if (group.first <= first || tokens[group.first - 1]!.text !== ',' || people.last > group.first - 1) return false
  for (let at = people.first - 1; at > Math.max(first, people.first - LONGEST_PHRASE); at--) {
    const { text, lower } = tokens[at]!
    if (text === ',') return false
    if (lower === 'who') return tokens[at - 1]!.text === ','
  }
  return false
}

/** "None of the four priests and about 100 refugees", "2,400 families, or 12,000 people,": the first one is the subject. */
function headBefore({ tokens }: CasualtyScan, list: readonly People[], index: number): People | null {
  const before = index > 0 ? list[index - 1]! : null
  const joiner = list[index]!.first - 1
  if (!before || joiner - before.last > 1) return null
  const joined = joiner === before.last || tokens[before.last]!.text === ','
  if (!joined) return null
  if (before.form === 'none') return tokens[joiner]!.lower === 'and' ? before : null
  return tokens[joiner]!.lower === 'or' && before.form === 'counted' ? before : null
}

/** "Two of the wounded died": the words for the whole belong to the phrase. */
const endOf = ({ tokens }: CasualtyScan, { last, partitive, victims }: People): number =>
  partitive && victims === null && tokens[last - 1]!.lower === 'the' && isHarmWord(tokens[last]?.lower ?? '')
    ? last + 1
    : last

/** "43 civilians, including 11 children, were killed", "two men, among them a guard, died": the part is not the subject. */
function isAsidePart({ tokens, first }: CasualtyScan, people: People, index: number, group: VerbGroup): boolean {
  const closes = group.first < group.at || tokens[group.first - 1]?.text === ','
  if (index === 0 || !closes || people.first === first) return false
  const before = tokens[people.first - 1]!
  const opens = before.lower === 'them' && tokens[people.first - 2]?.lower === 'among'
  return (
    opens ||
    isIncluded({ tokens, first }, people.first) ||
    (people.partitive && people.victims === null && before.text === ',')
  )
}

/** "Including five guards and 90 infants": the whole list is a part. */
function isIncluded({ tokens, first }: Pick<CasualtyScan, 'tokens' | 'first'>, at: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - LONGEST_PHRASE); index--) {
    const { text, lower } = tokens[index]!
    if (lower === 'including') return true
    if (text === ',' || text === '(' || AUXILIARIES.has(lower)) return false
  }
  return false
}

/** "Two of the 40 people who were killed": right behind the whole, the words speak of the whole. */
export const wholeAt = (people: People, at: number): People =>
  people.whole && people.last === at ? { ...people, ...people.whole, partitive: false } : people

/** The people before "who were killed", with at most a short phrase of place between. */
function relativeHead({ tokens }: CasualtyScan, to: number, list: readonly People[], group: VerbGroup): People | null {
  for (let index = list.length - 1; index >= 0; index--) {
    const people = list[index]!
    if (people.last > to) continue
    if (to - people.last > 6) return null
    if (to > people.last && !PREPOSITIONS.has(tokens[people.last]!.lower) && tokens[people.last]!.text !== ',')
      return null
    if (agrees(people, group.auxiliaries)) return people
  }
  return null
}

/** "in front of two men were": people behind a preposition are no subject, unless the phrase is a part of others. */
function isObjectOfPreposition({ tokens, first, people }: CasualtyScan, { first: at }: People): boolean {
  if (at === first) return false
  const before = tokens[at - 1]!.lower
  if (CLAUSE_OPENERS.has(before) || (before === 'of' && GATHERINGS.has(tokens[at - 2]?.lower ?? ''))) return false
  return PREPOSITIONS.has(before) && !people.has(at - 1)
}

const isShortAside = ({ tokens }: CasualtyScan, from: number, to: number): boolean =>
  to - from <= 2 && /^[,(:–—-]$/.test(tokens[from]!.text)

/**
 * Whether the words between people and their verb only describe the people: a phrase of place, a clause with "who",
 * an apposition between commas.
 */
function isAside(scan: CasualtyScan, from: number, to: number, list: readonly People[]): boolean {
  const { tokens } = scan
  const opener = tokens[from]!
  const comma =
    opener.text === ',' || opener.text === '(' || opener.text === '–' || opener.text === '—' || opener.text === '-'
  if (comma && tokens[to - 1]!.text !== opener.text && !(opener.text === '(' && tokens[to - 1]!.text === ')')) {
    if (!(opener.text === ',' && to - from <= 2)) return false
  }
  const opens = comma || RELATIVES.has(opener.lower) || ASIDE_OPENERS.has(opener.lower) || /ing$/.test(opener.lower)
  if (!opens) return false
  for (let at = from; at < to; at++) {
    const { text, lower } = tokens[at]!
    if (text === ';' || text === ':' || text === '"' || text === '”' || text === '“') return false
    if (SPEECH_VERBS.has(lower) && !comma && !RELATIVES.has(opener.lower)) return false
  }
  return !list.some(
    ({ first, last, form }) =>
      first > from + 1 && last === to && form !== 'pronoun' && !PREPOSITIONS.has(tokens[first - 1]!.lower),
  )
}

const LONGEST_PHRASE = 12

/** The people whose verb is joined with this one: "two of the rescuers were overcome and died". */
export function coordinatedSubject({ tokens }: CasualtyScan, group: VerbGroup, list: readonly People[]): People | null {
  for (let index = list.length - 1; index >= 0; index--) {
    const people = list[index]!
    if (people.last >= group.first) continue
    if (group.first - people.last > LONGEST_PHRASE) return null
    if (tokens.slice(people.last, group.first).some(opensOther)) return null
    if (isFiniteAt(tokens, people.last)) return people.form === 'none' ? null : people
  }
  return null
}

/** Words behind which somebody else may be the subject. */
const opensOther = ({ text, lower }: Token): boolean =>
  /^[;:"“”()]$/.test(text) || RELATIVES.has(lower) || SPEECH_VERBS.has(lower)

const isFiniteAt = (tokens: readonly Token[], at: number): boolean =>
  AUXILIARIES.has(tokens[at]!.lower) || IRREGULAR_PASTS.has(tokens[at]!.lower) || /.{2}ed$/.test(tokens[at]!.lower)

/** Whether a verb group shares the subject of the predicate before it: "was shot and later died". */
export const sharesSubject = ({ tokens, first }: CasualtyScan, group: VerbGroup): boolean =>
  group.first > first && JOINERS.has(tokens[group.first - 1]!.lower)
