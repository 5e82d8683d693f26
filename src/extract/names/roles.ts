import { tokenSpan } from '../../document/document.ts'
import { ROLE_PHRASE_ENDS, TITLE_WORDS_BETWEEN } from '../../lexicon/name-cues.ts'
import type { Mention } from '../../report.ts'
import type { Part } from '../pattern.ts'
import { CLASS, LISTED_NAME, type NameScan, ORDINARY } from './classes.ts'
import type { Stretch } from './stretch.ts'

/** A way in which a text says what a person is. */
interface RoleRule {
  readonly id: string
  readonly find: (scan: NameScan, name: Stretch) => Part | null
}

/** Titles and nouns before the name, appositions and clauses after it. */
export const ROLE_RULES: readonly RoleRule[] = [
  { id: 'role/title-before', find: titleBefore },
  { id: 'role/noun-and-comma-before', find: nounBefore },
  { id: 'role/named', find: namedBefore },
  { id: 'role/apposition', find: appositionAfter },
  { id: 'role/who-is', find: whoIs },
  { id: 'role/is', find: isSomeone },
]

/** What the text says that a person is, each as it says it. */
export function rolesOf(scan: NameScan, name: Stretch): Mention[] {
  return ROLE_RULES.flatMap(({ id, find }) => {
    const part = find(scan, name)
    if (!part) return []
    const { first, last } = withoutOwner(scan, part)
    const { start, end, text } = tokenSpan(scan.document, first, last)
    return [{ start, end, text, rule: id }]
  })
}

const TITLE = CLASS.rank | CLASS.office | CLASS.role
const MOST_WORDS_BEFORE = 9
const MOST_WORDS_AFTER = 14
/** How soon after its beginning a phrase must say what the person is. */
const SOON = 6
/** After a name an age may come first: "a 23-year-old student" is seven tokens. */
const SOON_AFTER = 9

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'her', 'his', 'its', 'my', 'our', 'the', 'their'])

/**
 * "Ukrainian President", "Secretary of State", "former national security adviser": leftwards as far as it is a title.
 * Of "army spokesman Brig. Gen." the rank is left out, alone it stays.
 */
function titleBefore(scan: NameScan, { first, sentence }: Stretch): Part | null {
  const { tokens, classes } = scan
  let last = first
  while (last > sentence.first && isMereRank(classes[last - 1]!)) last--
  const said = leftwards(scan, last, sentence.first)
  if (said && !isRankAlone(scan, said)) return said
  const rank = leftwards(scan, first, sentence.first)
  return rank && tokens[rank.first]!.kind === 'word' ? rank : null
}

/** The "Lieutenant" of "Lieutenant Colonel". */
const isRankAlone = ({ classes }: NameScan, { first, last }: Part): boolean =>
  last - first === 1 && (classes[first]! & (CLASS.capital | CLASS.rank)) === (CLASS.capital | CLASS.rank)

const isMereRank = (bits: number): boolean =>
  (bits & CLASS.capital) !== 0 &&
  ((bits & CLASS.honorific) !== 0 || ((bits & CLASS.rank) !== 0 && (bits & CLASS.role) === 0))

function leftwards(scan: NameScan, last: number, least: number): Part | null {
  const { tokens, classes } = scan
  let start = last
  let titled = false
  for (let at = last - 1; at >= Math.max(least, last - MOST_WORDS_BEFORE); at--) {
    const office = titled ? -1 : officeWithComplement(scan, at, least)
    if (office >= 0) {
      start = at = office
      titled = true
      continue
    }
    if (tokens[at]!.text === '-' && !tokens[at]!.spaced && at > least) continue
    if (titled && endsBody(scan, at, least)) {
      start = --at
      continue
    }
    if (!belongsToTitle(scan, at, titled)) break
    titled ||= (classes[at]! & TITLE) !== 0
    start = at
  }
  return titled ? { first: start, last } : null
}

/** The "of" of "Law Society of Kenya President" */
const endsBody = ({ tokens, classes }: NameScan, at: number, least: number): boolean =>
  tokens[at]!.lower === 'of' &&
  at > least &&
  (classes[at - 1]! & CLASS.capital) !== 0 &&
  (classes[at - 1]! & (CLASS.organizationTail | CLASS.organizationHead)) !== 0 &&
  (classes[at + 1]! & CLASS.capital) !== 0

function belongsToTitle({ tokens, classes }: NameScan, at: number, titled: boolean): boolean {
  const { lower, kind, text } = tokens[at]!
  const bits = classes[at]!
  if (kind !== 'word' || DETERMINERS.has(lower) || (lower === 'then' && bits & CLASS.capital)) return false
  if (bits & (TITLE | CLASS.nationality) || TITLE_WORDS_BETWEEN.has(lower)) return true
  // "… on X. Governor", "… Acme Corp. Sakura President": the sentence before.
  if (text.endsWith('.') && (text.length < 3 || (bits & CLASS.strongTail && !(classes[at + 1]! & TITLE)))) return false
  if (!titled || !(bits & CLASS.capital) || bits & (CLASS.functionWord | CLASS.noName)) return false
  // "Interior Ministry spokesman", but not the ordinary word that begins the sentence, unless "Legal Aid" goes on.
  return !(bits & CLASS.leading && bits & ORDINARY) || goesOnLarge(classes[at + 1]!)
}

const goesOnLarge = (bits: number): boolean => (bits & CLASS.capital) !== 0 && (bits & LISTED_NAME) === 0

/** From the last word of "Secretary of State" the index of "Secretary", or -1. */
function officeWithComplement({ tokens, classes }: NameScan, from: number, least: number): number {
  if (!(classes[from]! & CLASS.capital)) return -1
  for (let at = from - 1; at > Math.max(least, from - SOON); at--) {
    if (tokens[at]!.lower === 'of' || tokens[at]!.lower === 'for') {
      return classes[at - 1]! & (CLASS.office | CLASS.rank) && classes[at - 1]! & CLASS.capital ? at - 1 : -1
    }
    if (!(classes[at]! & CLASS.capital) && tokens[at]!.lower !== 'and' && tokens[at]!.lower !== 'the') return -1
  }
  return -1
}

/** "the mayor, Jane Roe,", "India's Home Minister, Ravi Rao, said", "the parish priest, Father João Dias," */
function nounBefore(scan: NameScan, { first, last, sentence }: Stretch): Part | null {
  const { tokens, classes } = scan
  if (!/^[,.]$/.test(tokens[last]?.text ?? '')) return null
  let comma = first - 1
  while (comma > sentence.first && (isMereRank(classes[comma]!) || DETERMINERS.has(tokens[comma]!.lower))) comma--
  return tokens[comma]?.text === ',' ? phraseBefore(scan, comma, sentence.first) : null
}

/** "a retired electrician named Alec Reid" */
function namedBefore(scan: NameScan, { first, sentence }: Stretch): Part | null {
  return /^(?:named|called)$/.test(scan.tokens[first - 1]?.lower ?? '')
    ? phraseBefore(scan, first - 1, sentence.first)
    : null
}

/** The noun phrase that ends here, from its determiner or the possessive before it on, when its first words are a role. */
function phraseBefore({ tokens, classes }: NameScan, last: number, least: number): Part | null {
  let innermost = -1
  for (let at = last - 1; at >= Math.max(least, last - MOST_WORDS_BEFORE); at--) {
    const { lower, kind, text } = tokens[at]!
    if (DETERMINERS.has(lower) || lower === "'s") {
      const from = lower === "'s" ? at + 1 : at
      const end = innermost < 0 ? last : innermost
      const found = saysRole(classes, from, Math.min(end, from + SOON)) ? from : -1
      // "the head of the agency" is one phrase, "the diary of the manager" holds one.
      const goesOn = /^(?:of|for|in|at)$/.test(tokens[at - 1]?.lower ?? '')
      if (!goesOn) return partFrom(found < 0 ? innermost : found, last)
      if (innermost < 0) innermost = found
    } else if ((kind !== 'word' && text !== '-') || ROLE_PHRASE_ENDS.has(lower)) break
  }
  return partFrom(innermost, last)
}

const partFrom = (first: number, last: number): Part | null => (first < 0 ? null : { first, last })

/** "its spokesman" is "spokesman": whose he is, the words around tell. */
const withoutOwner = ({ tokens }: NameScan, part: Part): Part =>
  /^(?:her|his|its|my|our|their)$/.test(tokens[part.first]!.lower) && part.last - part.first > 1
    ? { first: part.first + 1, last: part.last }
    : part

function saysRole(classes: Int32Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (classes[at]! & (CLASS.role | CLASS.office)) return true
  return false
}

/** ", a spokesman for the ministry," up to the comma or the sentence's end. */
function appositionAfter(scan: NameScan, { last, sentence }: Stretch): Part | null {
  const { tokens, classes } = scan
  if (tokens[last]?.text !== ',') return null
  const first = tokens[last + 1]?.kind === 'number' && tokens[last + 2]?.text === ',' ? last + 3 : last + 1
  const opening = tokens[first]
  if (first >= sentence.last || opening?.kind !== 'word') return null
  if (opening.shape !== 'lower') return shortPhrase(scan, first, sentence.last)
  const opens =
    DETERMINERS.has(opening.lower) || TITLE_WORDS_BETWEEN.has(opening.lower) || (classes[first]! & TITLE) !== 0
  return opens || opening.lower === 'one' ? rolePhrase(scan, first, sentence.last) : null
}

/** ", Acme chairman,", ", Party secretary of Zhejiang,": it opens with a name, says a role in small letters and ends at a comma. */
function shortPhrase(scan: NameScan, first: number, limit: number): Part | null {
  const { tokens, classes } = scan
  const phrase = rolePhrase(scan, first, limit)
  if (!phrase || !/^[,.;]$/.test(tokens[phrase.last]?.text ?? '')) return null
  for (let at = first; at < Math.min(phrase.last, first + SOON); at++) {
    if (classes[at]! & CLASS.role && !(classes[at]! & CLASS.capital)) return phrase
  }
  return null
}

/** ", who is the mayor of", ", who was a teacher" */
function whoIs(scan: NameScan, { last, sentence }: Stretch): Part | null {
  const { tokens } = scan
  const who = tokens[last]?.text === ',' ? last + 1 : last
  if (tokens[who]?.lower !== 'who' || !/^(?:is|was)$/.test(tokens[who + 1]?.lower ?? '')) return null
  return articlePhrase(scan, who + 2, sentence.last)
}

/** "Jane Roe is the mayor of" */
function isSomeone(scan: NameScan, { last, sentence }: Stretch): Part | null {
  return /^(?:is|was)$/.test(scan.tokens[last]?.lower ?? '') ? articlePhrase(scan, last + 1, sentence.last) : null
}

const articlePhrase = (scan: NameScan, first: number, limit: number): Part | null =>
  /^(?:a|an|the)$/.test(scan.tokens[first]?.lower ?? '') ? rolePhrase(scan, first, limit) : null

/** Endings of nouns that say what somebody does, after an article: "a stone crusher", "the lead guitarist". */
const AGENT = /.{3}(?:er|or|ist|ian|man|woman|eer|smith|maid)$/

/** The noun phrase that begins here, when it soon says what the person is; lists of people are none. */
function rolePhrase({ tokens, classes }: NameScan, first: number, limit: number): Part | null {
  const afterArticle = DETERMINERS.has(tokens[first]!.lower)
  let named = false
  let at = first
  for (; at < Math.min(limit, first + MOST_WORDS_AFTER); at++) {
    const { text, kind, lower } = tokens[at]!
    if (kind === 'punctuation' && !/^[-'’"“”]$/.test(text)) break
    if (ROLE_PHRASE_ENDS.has(lower)) break
    if (lower === 'and' && (!named || DETERMINERS.has(tokens[at + 1]?.lower ?? ''))) return null
    const isRole = (classes[at]! & (CLASS.role | CLASS.office)) !== 0 || (afterArticle && AGENT.test(lower))
    // "his wife Katarzyna": somebody else.
    if (isRole && at + 1 < limit && (classes[at + 1]! & CLASS.capital) !== 0) return null
    if (isRole && at < first + SOON_AFTER) named = true
  }
  return named && at > first ? { first, last: at } : null
}
