import { tokenSpan } from '../../document/document.ts'
import { ROLE_PHRASE_ENDS, TITLE_WORDS_BETWEEN } from '../../lexicon/name-cues.ts'
import type { Mention } from '../../report.ts'
import type { Part } from '../pattern.ts'
import type { Stretch } from './stretch.ts'
import { CLASS, type NameScan } from './word-classes.ts'

/** A way in which a text says what a person is. */
interface RoleRule {
  readonly id: string
  readonly find: (scan: NameScan, name: Stretch) => Part | null
}

/** Titles before the name, appositions and clauses after it. */
export const ROLE_RULES: readonly RoleRule[] = [
  { id: 'role/title-before', find: titleBefore },
  { id: 'role/noun-and-comma-before', find: nounBefore },
  { id: 'role/apposition', find: appositionAfter },
  { id: 'role/who-is', find: whoIs },
  { id: 'role/is', find: isSomeone },
]

/** What the text says that a person is, each as it says it. */
export function rolesOf(scan: NameScan, name: Stretch): Mention[] {
  return ROLE_RULES.flatMap(({ id, find }) => {
    const part = find(scan, name)
    return part ? [{ ...tokenSpan(scan.document, part.first, part.last), rule: id }] : []
  })
}

const TITLE = CLASS.rank | CLASS.office | CLASS.role
const MOST_WORDS_BEFORE = 9
const MOST_WORDS_AFTER = 14
/** How soon after its beginning a phrase must say what the person is. */
const SOON = 6

/** "Ukrainian President", "Secretary of State", "former national security adviser": leftwards as far as it is a title. */
function titleBefore(scan: NameScan, { first, sentence }: Stretch): Part | null {
  const { tokens, classes } = scan
  let start = first
  let titled = false
  for (let at = first - 1; at >= Math.max(sentence.first, first - MOST_WORDS_BEFORE); at--) {
    const office = titled ? -1 : officeWithComplement(scan, at, sentence.first)
    if (office >= 0) {
      start = at = office
      titled = true
      continue
    }
    if (tokens[at]!.text === '-' && !tokens[at]!.spaced) continue
    if (!belongsToTitle(scan, at, titled)) break
    titled ||= (classes[at]! & TITLE) !== 0
    start = at
  }
  return titled ? { first: start, last: first } : null
}

function belongsToTitle({ tokens, classes }: NameScan, at: number, titled: boolean): boolean {
  const { lower, kind } = tokens[at]!
  const bits = classes[at]!
  if (kind !== 'word') return false
  if (bits & (TITLE | CLASS.nationality) || TITLE_WORDS_BETWEEN.has(lower)) return true
  // "Interior Ministry spokesman", but not the sentence's first word.
  return titled && (bits & CLASS.capital) !== 0 && (bits & (CLASS.leading | CLASS.functionWord | CLASS.noName)) === 0
}

/** From the last word of "Secretary of State" the index of "Secretary", or -1. */
function officeWithComplement({ tokens, classes }: NameScan, from: number, least: number): number {
  if (!(classes[from]! & CLASS.capital)) return -1
  for (let at = from - 1; at > Math.max(least, from - SOON); at--) {
    if (tokens[at]!.lower === 'of' || tokens[at]!.lower === 'for') {
      return classes[at - 1]! & CLASS.office && classes[at - 1]! & CLASS.capital ? at - 1 : -1
    }
    if (!(classes[at]! & CLASS.capital) && tokens[at]!.lower !== 'and' && tokens[at]!.lower !== 'the') return -1
  }
  return -1
}

/** "the mayor, Jane Roe," */
function nounBefore({ tokens, classes }: NameScan, { first, last, sentence }: Stretch): Part | null {
  if (tokens[first - 1]?.text !== ',' || !/^[,.]$/.test(tokens[last]?.text ?? '')) return null
  if (first - 2 < sentence.first || !(classes[first - 2]! & TITLE) || classes[first - 2]! & CLASS.capital) return null
  for (let at = first - 3; at >= Math.max(sentence.first, first - SOON); at--) {
    if (/^(?:the|a|an|his|her|its|their)$/.test(tokens[at]!.lower)) return { first: at, last: first - 1 }
    if (tokens[at]!.kind !== 'word') return null
  }
  return null
}

/** ", a spokesman for the ministry," up to the comma or the sentence's end. */
function appositionAfter(scan: NameScan, { last, sentence }: Stretch): Part | null {
  const { tokens } = scan
  if (tokens[last]?.text !== ',') return null
  const first = tokens[last + 1]?.kind === 'number' && tokens[last + 2]?.text === ',' ? last + 3 : last + 1
  const opening = tokens[first]
  if (first >= sentence.last || opening?.kind !== 'word' || opening.shape !== 'lower') return null
  return rolePhrase(scan, first, sentence.last)
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

/** The noun phrase that begins here, when it soon says what a person is; lists of people are none. */
function rolePhrase({ tokens, classes }: NameScan, first: number, limit: number): Part | null {
  let named = false
  let at = first
  for (; at < Math.min(limit, first + MOST_WORDS_AFTER); at++) {
    const { text, kind, lower } = tokens[at]!
    if (kind === 'punctuation' && !/^[-'’"“”]$/.test(text)) break
    if (ROLE_PHRASE_ENDS.has(lower)) break
    if (lower === 'and' && (!named || /^(?:his|her|their|the|a|an)$/.test(tokens[at + 1]?.lower ?? ''))) return null
    if (classes[at]! & (CLASS.role | CLASS.office) && at < first + SOON) named = true
  }
  return named && at > first ? { first, last: at } : null
}
