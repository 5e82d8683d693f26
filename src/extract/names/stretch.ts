import type { Sentence } from '../../document/document.ts'
import { importanceOf } from '../../gazetteer/places.ts'
import { foldLower } from '../../lexicon/words.ts'
import type { NameType } from '../candidates.ts'
import type { Part } from '../pattern.ts'
import { CLASS, type NameScan } from './classes.ts'
import { isLuoApostrophe, isPartOfLonger } from './neighbours.ts'
import { isBrandEnd, isNameWord, LONGEST_RUN, type Run } from './runs.ts'

/** What stands between the words of a stretch, as bits. */
export const LINK = {
  hyphen: 1,
  of: 2,
  and: 4,
  ampersand: 8,
  possessive: 16,
  particle: 32,
  nickname: 64,
  number: 128,
  /** "in", "at" and others that place rather than name. */
  place: 256,
} as const

/** What the clear names of an article tell about its unclear ones. */
export interface ArticleNames {
  /** Key → the type that its clear mentions have. */
  readonly types: ReadonlyMap<string, NameType>
  /** Surnames and other last parts of clear persons. */
  readonly surnames: ReadonlySet<string>
  /** First names of clear persons. */
  readonly givenNames: ReadonlySet<string>
  /** First words of clear organizations, and their acronyms. */
  readonly shortForms: ReadonlySet<string>
  /** First words of clear organizations, and those that end them or stand before "of": "league", "church". */
  readonly bodyNouns: ReadonlySet<string>
  /** "Thanh Long" where a Thanh Long Footwear Company is named. */
  readonly companies: ReadonlySet<string>
  /** "GDP" where the text says "gross domestic product (GDP)". */
  readonly plainAcronyms: ReadonlySet<string>
  /** Places of which the text names the mayor, or says that they are a town. */
  readonly governed: ReadonlySet<string>
  /** Where clear names end and begin: token index → type. */
  readonly endings: ReadonlyMap<number, NameType>
  readonly beginnings: ReadonlyMap<number, NameType>
  /** "Katrina" where a Hurricane Katrina is named. */
  readonly storms: ReadonlySet<string>
}

/** A part of a run that may be one name, with what its rules ask for. */
export interface Stretch extends Part {
  readonly scan: NameScan
  readonly sentence: Sentence
  readonly run: Part
  /** Its words in lower case, joined with blanks; hyphens and marks are words. */
  readonly key: string
  /** Name words: hyphens, links, particles and numbers do not count. */
  readonly words: number
  readonly links: number
  /** Classes that all, or any, of its name words have. */
  readonly all: number
  readonly any: number
  readonly head: number
  readonly tail: number
  /** Begins with a word such as "Ministry" or "Bank" right before its first link. */
  readonly headed: boolean
  /** A capitalised word that may belong to the same name stands right beside it. */
  readonly partOfLonger: boolean
  /** How well known a place of that name is, 0 to 255; 0 too for longer names that the place side did not find. */
  readonly importance: number
}

/** One row of evidence: what it speaks for, or against when its weight is negative. */
export interface NameRule {
  readonly id: string
  readonly type: NameType
  readonly weight: number
  readonly holds: (stretch: Stretch) => boolean
}

const MOST_WORDS = 8
/** In a run that had to be cut capitals tell nothing, and long names even less. */
const MOST_WORDS_IN_SOUP = 3

/** What the place side found, by first token and then by last. */
type Placed = ReadonlyMap<number, ReadonlyMap<number, unknown>>

/** Every stretch of a run that may be a name: it begins and ends with a name word (or particle, suffix, number). */
export function stretchesOf(scan: NameScan, run: Run, placed: Placed): Stretch[] {
  const stretches: Stretch[] = []
  const folded: string[] = []
  for (let at = run.first; at < run.last; at++) folded.push(foldLower(scan.tokens[at]!.lower))
  const most = run.last - run.first < LONGEST_RUN ? MOST_WORDS : MOST_WORDS_IN_SOUP
  for (let first = run.first; first < run.last; first++) {
    if (canBegin(scan, first, run)) addStretches(stretches, scan, run, first, folded, most, placed)
  }
  return stretches
}

function addStretches(
  stretches: Stretch[],
  scan: NameScan,
  run: Run,
  first: number,
  folded: readonly string[],
  most: number,
  placed: Placed,
): void {
  let [words, links, all, any, key, head, headed] = [0, 0, -1, 0, '', 0, false]
  for (let at = first; at < run.last && words <= most; at++) {
    const bits = scan.classes[at]!
    key = key ? `${key} ${folded[at - run.first]}` : folded[at - run.first]!
    if (isNameWord(scan, at)) {
      if (isArabicArticle(scan, at)) continue
      words++
      all &= bits
      any |= bits
      head ||= bits
    } else {
      const link = linkOf(scan, at)
      if (link & LINK.of && !(links & LINK.of)) headed = isHead(scan, at, first)
      links |= link
    }
    if (!canEnd(scan, at) && !placed.get(first)?.has(at + 1)) continue
    stretches.push({
      first,
      last: at + 1,
      scan,
      sentence: run.sentence,
      run,
      key,
      words,
      links,
      all,
      any,
      head,
      tail: bits,
      headed,
      partOfLonger: isPartOfLonger(scan, first, at + 1, run, run.sentence),
      importance: words === 1 || (words < 4 && placed.get(first)?.has(at + 1)) ? knownImportance(key) : 0,
    })
  }
}

/** The "Al" of "Al-Sabah" is no word of its own. */
const isArabicArticle = ({ tokens }: NameScan, at: number): boolean =>
  tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced && /^(?:a[dlnrstz]|ash|el)$/.test(tokens[at]!.lower)

/** Importance by key: the gazetteer folds a name at every question, and names come again and again. */
const importances = new Map<string, number>()
const MOST_IMPORTANCES = 50_000

function knownImportance(key: string): number {
  const known = importances.get(key)
  if (known !== undefined) return known
  if (importances.size >= MOST_IMPORTANCES) importances.clear()
  const importance = importanceOf(key)
  importances.set(key, importance)
  return importance
}

/** "Ministry of", "Physicians for": the word before the first link names a body; "and" and "the" are no such links. */
const isHead = ({ tokens, classes }: NameScan, link: number, first: number): boolean =>
  link > first &&
  LINKS_AFTER_HEAD.has(tokens[link]!.lower) &&
  (classes[link - 1]! & (CLASS.organizationHead | CLASS.organizationTail)) !== 0

const LINKS_AFTER_HEAD: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'to', 'without', 'against', 'de'])

/**
 * A prefix that the place side begins a run with begins a name ("sub-Saharan Africa"); so does a particle there, or after
 * a word that is no name: "Later da Silva".
 */
const canBegin = (scan: NameScan, at: number, run: Part): boolean =>
  isNameWord(scan, at) ||
  (at === run.first && scan.tokens[at + 1]?.text === '-') ||
  ((scan.classes[at]! & CLASS.particle) !== 0 && (at === run.first || (scan.classes[at - 1]! & NO_NAME_BEFORE) !== 0))

const NO_NAME_BEFORE = CLASS.common | CLASS.dictionary | CLASS.noName | CLASS.office | CLASS.nationality

const canEnd = (scan: NameScan, at: number): boolean =>
  isNameWord(scan, at) ||
  scan.tokens[at]!.kind === 'number' ||
  isBrandEnd(scan, at) ||
  (scan.tokens[at]!.kind === 'word' && isHyphenBefore(scan, at))

const isHyphenBefore = (scan: NameScan, at: number): boolean =>
  scan.tokens[at - 1]?.text === '-' && !scan.tokens[at]!.spaced && !(scan.classes[at]! & CLASS.particle)

const PLACING_LINKS: ReadonlySet<string> = new Set(['at', 'by', 'from', 'in', 'on', 'to', 'with'])

function linkOf(scan: NameScan, at: number): number {
  const { text, lower, kind } = scan.tokens[at]!
  if (text === '-' || text === '–' || text === '‐') return LINK.hyphen
  if (text === '&' || text === '+') return LINK.ampersand
  if (isLuoApostrophe(scan.tokens, at)) return LINK.hyphen
  if (/^['’]s?$/.test(text)) return LINK.possessive
  if (/^["“”‘]$/.test(text)) return LINK.nickname
  if (kind === 'number') return LINK.number
  // "Co., Ltd."
  if (text === ',') return 0
  if (isHyphenBefore(scan, at)) return LINK.hyphen
  if (lower === 'and') return LINK.and
  if (PLACING_LINKS.has(lower)) return LINK.of | LINK.place
  return scan.classes[at]! & CLASS.particle ? LINK.particle : LINK.of
}

export const before = ({ scan, first }: Stretch, distance = 1): number => scan.classes[first - distance] ?? 0
export const wordBefore = ({ scan, first, sentence }: Stretch, distance = 1): string =>
  first - distance >= sentence.first ? scan.tokens[first - distance]!.lower : ''
export const wordAfter = ({ scan, last, sentence }: Stretch, distance = 0): string =>
  last + distance < sentence.last ? scan.tokens[last + distance]!.lower : ''
/** The text of the stretch as it is written. */
export const textOf = ({ scan, first, last }: Stretch): string =>
  scan.document.text.slice(scan.tokens[first]!.start, scan.tokens[last - 1]!.end)

/** A line in which nearly every word has a capital. */
export const isHeading = ({ sentence }: Stretch): boolean => sentence.case !== 'mixed' && sentence.kind !== 'paragraph'
