import type { Document, Token } from '../../document/document.ts'
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  ED_WORDS,
  ING_WORDS,
  IRREGULAR_PASTS,
  LY_NOUNS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/word-classes.ts'
import type { NameMention } from '../candidates.ts'

/** What a token is to a clause: closed classes by lexicon, open ones by their letters; "word" is a noun or adjective. */
export type WordClass =
  | 'name'
  | 'word'
  | 'number'
  | 'pronoun'
  | 'object'
  | 'determiner'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'that'
  | 'to'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'past'
  | 'gerund'
  | 'possessive'
  | 'hyphen'
  | 'comma'
  | 'quote'
  | 'open'
  | 'close'
  | 'mark'

const LISTS: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ['relative', RELATIVES],
  ['negation', new Set(['not', 'never', "n't"])],
  ['auxiliary', AUXILIARIES],
  ['coordinator', COORDINATORS],
  ['subordinator', SUBORDINATORS],
  ['determiner', DETERMINERS],
  ['pronoun', SUBJECT_PRONOUNS],
  ['object', OBJECT_PRONOUNS],
  ['preposition', PREPOSITIONS],
  ['adverb', ADVERBS],
  ['past', IRREGULAR_PASTS],
]
const MARKS: ReadonlyMap<string, WordClass> = new Map([
  [',', 'comma'],
  ['-', 'hyphen'],
  ['&', 'hyphen'],
  ['$', 'number'],
  ['€', 'number'],
  ['£', 'number'],
  ['%', 'number'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ...['"', '“', '”', '‘', '``', "''", '«', '»', '„'].map(mark => [mark, 'quote'] as const),
])

let closed: Map<string, WordClass> | undefined

function closedClasses(): Map<string, WordClass> {
  const classes = new Map<string, WordClass>([
    ['that', 'that'],
    ['to', 'to'],
    ["'s", 'possessive'],
  ])
  for (const [type, list] of LISTS) for (const word of list) if (!classes.has(word)) classes.set(word, type)
  return classes
}

function classOf({ kind, lower, shape, text }: Token, isFirst: boolean): WordClass {
  if (kind === 'number') return 'number'
  if (kind !== 'word') return MARKS.get(text) ?? (text === "'" || text === '’' ? 'possessive' : 'mark')
  closed ??= closedClasses()
  const known = closed.get(lower)
  const capital = (shape === 'capital' || shape === 'upper' || shape === 'mixed') && !isFirst
  if (known) return capital && shape === 'capital' && known === 'past' ? 'name' : known
  if (capital) return 'name'
  if (lower.endsWith('ly') && !LY_NOUNS.has(lower)) return 'adverb'
  if (lower.endsWith('ed') && lower.length > 3 && !ED_WORDS.has(lower)) return 'past'
  if (lower.endsWith('ing') && lower.length > 4 && !ING_WORDS.has(lower)) return 'gerund'
  return 'word'
}

const known = new WeakMap<Document, readonly WordClass[]>()

/** The class of every token; in a title, capitals say nothing. */
export function classesOf(document: Document, names: readonly NameMention[]): WordClass[] {
  const bare = known.get(document) ?? bareClassesOf(document)
  known.set(document, bare)
  const classes = [...bare]
  for (const { first, last } of names) classes.fill('name', first, last)
  for (let at = 1; at < classes.length; at++) if (isShortIs(document.tokens, classes, at)) classes[at] = 'auxiliary'
  return classes
}

/** The classes that the words alone give. */
const bareClassesOf = ({ tokens, sentences, sentenceAt }: Document): WordClass[] =>
  tokens.map((token, index) => {
    if (token.shape === 'lower' || token.shape === 'none') return classOf(token, true)
    const sentence = sentences[sentenceAt[index] ?? -1]
    const isPlain =
      sentence !== undefined && (sentence.first === index || sentence.case !== 'mixed' || isOpening(tokens, index))
    return classOf(token, isPlain)
  })

/** "he's", "who's": after a pronoun the letter is a verb. */
const isShortIs = (tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean =>
  tokens[at]!.lower === "'s" &&
  (['pronoun', 'relative', 'that'].includes(classes[at - 1]!) || tokens[at - 1]!.lower === 'there')

const isOpening = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before !== undefined && before.kind === 'punctuation' && /^["“‘:.?!«]|``$/.test(before.text)
}

export const isNegation = (word: string): boolean => NEGATIONS.has(word)
