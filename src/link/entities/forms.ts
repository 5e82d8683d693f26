import type { NameMention } from '../../extract/candidates.ts'
import { NAME_SUFFIXES } from '../../lexicon/name-particles.ts'
import { foldWord } from '../../lexicon/words.ts'

/** Mentions that name the same thing, in article order. */
export interface Cluster {
  readonly type: NameMention['type']
  /** The words of its first form, folded: lower case, no diacritics, no periods. */
  readonly words: readonly string[]
  readonly mentions: readonly NameMention[]
}

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el'])

/** The words of a name as they are compared: "El-Sisi" and "al-Sisi" both end in "sisi", "Jr." is left out. */
export function wordsOf(text: string): string[] {
  const words = foldWord(text)
    .replace(/["“”.]/g, '')
    .split(/[\s-]+/)
    .filter(word => word && !ARTICLES.has(word))
  return words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!) ? words.slice(0, -1) : words
}

/** Endings that transliterations write in several ways: "Zelenskyy", "Zelenskiy", "Zelensky". */
const spelling = (word: string): string =>
  word.replace(/(?:iy|yy|yi|ij|ii)$/, 'y').replace(/^(?:hizb|hezb)[ou]ll?ah$/, 'hezbollah')

/** Mentions with the same key are the same whatever else the article says. */
export function keyOf(type: NameMention['type'], words: readonly string[]): string {
  const spelled = words.map(spelling)
  if (type !== 'group') return `${type} ${spelled.join(' ')}`
  return `group ${spelled.join(' ').replace(/(?<=[^s])s$/, '')}`
}

/** Whether letters are the initials of a name, its small words counted or not: "UN", "ICRC", "DoD". */
export function areInitials(letters: string, name: readonly string[]): boolean {
  const all = name.map(word => word[0]).join('')
  const big = name.filter(word => !SMALL_WORDS.has(word)).map(word => word[0])
  return letters.length > 1 && (letters === all || letters === big.join(''))
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to', '&'])
