import type { Token } from '../document/document.ts'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import type { Scan, TokenFunction } from './scan.ts'

/** What a piece can begin with: some words (`#`: a number in digits), and what some functions read. */
export interface Beginning<S extends Scan> {
  readonly words: ReadonlySet<string>
  readonly openers: readonly TokenFunction<S>[]
}

/** Keys of words; null where it is not known which. */
type Keys = ReadonlySet<string> | null

/** What is known of a piece of a pattern before it is tried anywhere. */
export interface Prospect<S extends Scan> {
  readonly beginning: Beginning<S>
  /** The words without which it reads nothing, where words alone decide. */
  readonly guard: Keys
  /** The second words of what it reads where that is more than one token. */
  readonly second: Keys
  /** Words of which one must stand in what it reads; null when none must. */
  readonly requires: Keys
  /** Can read one token alone. */
  readonly single: boolean
  /** Can match without consuming a token. */
  readonly empty: boolean
}

const NO_KEYS: ReadonlySet<string> = new Set()

/** The key under which a token is looked up: all numbers in digits share one. */
export const keyOf = ({ kind, lower }: Token): string => (kind === 'number' ? '#' : lower)

/** The keys under which words are looked up. */
export const keysOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map(word => (/^(?:'?\d|#)/.test(word) ? '#' : word)))

/** The key of the token at an index; beyond the sentence none that a word has. */
export const keyAt = <S extends Scan>({ tokens, last }: S, at: number): string => (at < last ? keyOf(tokens[at]!) : '')

export const allOf = (sets: readonly Keys[]): Keys =>
  sets.every(set => set !== null) ? new Set(sets.flatMap(set => [...set])) : null

export function ofWords<S extends Scan>(words: Iterable<string>): Prospect<S> {
  const all = new Set(words)
  const guard = keysOf(all)
  return { beginning: { words: all, openers: [] }, guard, second: NO_KEYS, requires: guard, single: true, empty: false }
}

export function ofFunction<S extends Scan>(read: TokenFunction<S>): Prospect<S> {
  const { begins, continues } = read
  const second = continues ? keysOf(continues) : null
  if (begins) return { ...ofWords(begins), second }
  const beginning = { words: NO_KEYS, openers: [read] }
  return { beginning, guard: null, second, requires: null, single: true, empty: false }
}

export const ofBorder = <S extends Scan>(): Prospect<S> => ({
  beginning: { words: NO_KEYS, openers: [] },
  guard: null,
  second: NO_KEYS,
  requires: null,
  single: false,
  empty: true,
})

export function ofSequence<S extends Scan>(prospects: readonly Prospect<S>[]): Prospect<S> {
  const filled = prospects.findIndex(({ empty }) => !empty)
  const opening = filled < 0 ? prospects : prospects.slice(0, filled + 1)
  return {
    beginning: eitherOf(opening),
    requires: rarestOf(prospects.filter(({ empty }) => !empty)),
    ...prospects.map(headOf).reduceRight(headOfTwo),
  }
}

type Head = Pick<Prospect<Scan>, 'guard' | 'second' | 'single' | 'empty'>

const headOf = ({ guard, second, single, empty }: Head): Head => ({ guard, second, single, empty })

/** The second word of two pieces stands in the former, or is the first of what follows the only token of the former. */
const headOfTwo = (latter: Head, former: Head): Head => ({
  guard: former.empty ? allOf([former.guard, latter.guard]) : former.guard,
  second: allOf([former.second, former.single ? latter.guard : NO_KEYS, former.empty ? latter.second : NO_KEYS]),
  single: (former.single && latter.empty) || (former.empty && latter.single),
  empty: former.empty && latter.empty,
})

export const ofChoice = <S extends Scan>(prospects: readonly Prospect<S>[]): Prospect<S> => ({
  beginning: eitherOf(prospects),
  guard: allOf(prospects.map(({ guard }) => guard)),
  second: allOf(prospects.map(({ second }) => second)),
  requires: allOf(prospects.map(({ requires }) => requires)),
  single: prospects.some(({ single }) => single),
  empty: prospects.some(({ empty }) => empty),
})

/** Once or not at all. */
export const ofOptional = <S extends Scan>({ beginning, guard, second, single }: Prospect<S>): Prospect<S> => ({
  beginning,
  guard,
  second,
  requires: null,
  single,
  empty: true,
})

/** Again and again. */
export const ofRepeated = <S extends Scan>(prospect: Prospect<S>): Prospect<S> => ({
  ...prospect,
  second: prospect.single ? allOf([prospect.second, prospect.guard]) : prospect.second,
})

function eitherOf<S extends Scan>(prospects: readonly Prospect<S>[]): Beginning<S> {
  const words = new Set<string>()
  const openers = new Set<TokenFunction<S>>()
  for (const { beginning } of prospects) {
    for (const word of beginning.words) words.add(word)
    for (const opener of beginning.openers) openers.add(opener)
  }
  return { words, openers: [...openers] }
}

/** Of the sets of words that a sequence requires the one that fewest sentences hold: "lost his life" is known by "life". */
const rarestOf = <S extends Scan>(prospects: readonly Prospect<S>[]): Keys =>
  prospects.reduce<Keys>(
    (rarest, { requires }) => (requires && (!rarest || frequency(requires) <= frequency(rarest)) ? requires : rarest),
    null,
  )

const EVERY_SENTENCE = 1000

function frequency(words: ReadonlySet<string>): number {
  for (const word of words) if (FUNCTION_WORDS.has(word)) return EVERY_SENTENCE + words.size
  return words.size
}
