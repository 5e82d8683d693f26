import type { Document, Sentence, Token } from '../../document/document.ts'
import { importanceOf } from '../../gazetteer/places.ts'
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { FAITHS_AND_PARTIES, NATIONALITIES } from '../../lexicon/groups.ts'
import { SENTENCE_OPENERS } from '../../lexicon/name-cues.ts'
import { NAME_LINKS, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/name-particles.ts'
import {
  CLUB_TAILS,
  EVENT_TAILS,
  NO_NAMES,
  ORGANIZATION_HEADS,
  ORGANIZATION_TAILS,
  PLACE_TAILS,
  SPORT_WORDS,
  STRONG_TAILS,
} from '../../lexicon/organization-words.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { HONORIFICS, OFFICES, RANKS, RANKS_IN_LETTERS, ROLES } from '../../lexicon/titles.ts'
import { foldLower, wordFlags } from '../../lexicon/words.ts'
import { CLASS, LISTED_NAME, type NameScan } from './classes.ts'
import { isSyllable } from './runs.ts'
import { tickerEnd } from './tickers.ts'

const wordsOf = (list: string): string[] => list.trim().split(/\s+/)

let lexicon: Map<string, number> | undefined

/** All hand-kept word classes in one map, made at the first article. */
function classLexicon(): Map<string, number> {
  if (lexicon) return lexicon
  const map = new Map<string, number>()
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) map.set(word, (map.get(word) ?? 0) | bit)
  }
  add(wordsOf(HONORIFICS), CLASS.honorific)
  add(wordsOf(RANKS), CLASS.rank)
  add(wordsOf(OFFICES), CLASS.office)
  add(wordsOf(ROLES), CLASS.role)
  add(wordsOf(ORGANIZATION_TAILS), CLASS.organizationTail)
  add(wordsOf(STRONG_TAILS), CLASS.strongTail | CLASS.organizationTail)
  add(wordsOf(ORGANIZATION_HEADS), CLASS.organizationHead)
  add(wordsOf(PLACE_TAILS), CLASS.placeTail)
  add(wordsOf(EVENT_TAILS), CLASS.eventTail)
  add(wordsOf(NATIONALITIES), CLASS.nationality)
  add(wordsOf(FAITHS_AND_PARTIES), CLASS.faith)
  add(wordsOf(NO_NAMES), CLASS.noName)
  add(wordsOf(CLUB_TAILS), CLASS.clubTail)
  add(NAME_SUFFIXES, CLASS.suffix)
  add(NAME_PARTICLES, CLASS.particle)
  add(NAME_LINKS, CLASS.link)
  add(SPEECH_VERBS, CLASS.speech)
  add(FUNCTION_WORDS, CLASS.functionWord)
  add(['i'], CLASS.functionWord)
  // A capital makes it a given name.
  map.delete('will')
  lexicon = map
  return map
}

/** Endings that surnames have in many languages and ordinary words do not. */
const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|yev|yeva|enko|chuk|ovych|ovich|evich|ovic|evic|ski|sky|skyi|skiy|skaya|ska|wicz|wski|czyk|shvili|adze|idze|nyan|syan|ryan|kyan|lian|dian|nian|sson|ssen|nsen|rsen|lsen|ksen|opoulos|poulou|akis|idis|iadis|oglu|zadeh|nejad|pour|inen|onen|auskas|aitis|escu|eanu|etti|elli|ucci|acci|ardi|azzi|iewicz|sztein|berg|baum|mann|stein|witz|feld|thal|bauer|meyer|eiro|eira|guez|ndez|rdez|nchez|rtez|ault|eaux|wala|wardene|singhe|murthy|swamy|nathan)$/

/** Of the gazetteer's measure: countries, and cities of ten million or capitals of one. */
const WELL_KNOWN_NAME = 190

const UPPERCASE = /\p{Lu}/u
/** "I'm", "We'd" */
const CONTRACTION = /^(?:he|i|it|she|that|there|they|we|what|who|you)['’](?:d|ll|m|re|s|ve)$/

function shapeClasses({ text, lower, kind }: Token): number {
  if (kind === 'number') return /^\d+(?:[A-Z]|ers$)/.test(text) ? CLASS.capital : 0
  if (kind !== 'word' || !UPPERCASE.test(text) || /^['’]/.test(text)) return 0
  const initial = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u.test(text) && lower !== 'i'
  return CLASS.capital | (initial ? CLASS.initial : 0)
}

/** Whether a token is the first word of its sentence, marks and numbers aside, or follows a colon or an opening mark. */
function leads(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  for (let at = index - 1; at >= sentence.first; at--) {
    const { kind, text } = tokens[at]!
    if (kind === 'word') return false
    if (/^(?:[:“‘"]|``)$/.test(text)) return true
  }
  return true
}

/** The "Co" of "Co-operation" is no name. */
const NO_NAME_OF_CO = ~(LISTED_NAME | CLASS.organizationTail | CLASS.strongTail)

/** Gives every capitalised token of the sentences its classes, and other tokens those of the hand-kept lexicons. */
export function classify(document: Document, sentences: readonly Sentence[]): NameScan {
  const { tokens } = document
  const known = classLexicon()
  const classes = new Int32Array(tokens.length)
  const small = new Set<string>()
  for (const { shape, lower } of tokens) if (shape === 'lower' && lower.length > 2) small.add(lower)
  for (const sentence of sentences) {
    const flat = sentence.case === 'title' || sentence.case === 'upper'
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = tokens[index]!
      const ticker = token.text === '(' ? tickerEnd(tokens, index) : -1
      if (ticker > 0) {
        index = ticker - 1
        continue
      }
      const written = shapeClasses(token)
      let bits = known.get(token.lower) ?? 0
      if (written & CLASS.capital || document.case === 'lower') {
        bits |= written | wordBits(token.lower)
        if (small.has(token.lower)) bits |= CLASS.seenSmall
        if (flat || leads(tokens, index, sentence)) bits |= CLASS.leading
        if (bits & CLASS.leading && !flat && SENTENCE_OPENERS.has(token.lower)) bits = CLASS.functionWord
        if (bits & CLASS.functionWord && isSyllableOfName(tokens, classes, index, sentence))
          bits &= ~(CLASS.functionWord | CLASS.link)
        if (token.lower.includes("'") && CONTRACTION.test(token.lower)) bits |= CLASS.functionWord
        if (token.lower === 'co' && tokens[index + 1]?.text === '-') bits = (bits & NO_NAME_OF_CO) | CLASS.common
        if (token.text === 'Ai') bits = (bits & ~CLASS.noName) | CLASS.given
        if (token.text === 'I' && isRegnal(tokens, classes, index)) bits = CLASS.capital | CLASS.suffix
        if (isAcronym(token, sentence)) bits = (bits | CLASS.acronym) & ~CLASS.functionWord
        if (bits & CLASS.acronym && isRankInLetters(token, tokens[index + 1], word => known.get(word) ?? 0))
          bits |= CLASS.rank
      }
      classes[index] = bits
    }
  }
  return { document, tokens, classes, sport: isSport(small, tokens) }
}

/** The "He" of "Liu He", the "In" of "Kim In-so": in the middle of a sentence no other word has the capital. */
function isSyllableOfName(
  tokens: readonly Token[],
  classes: Int32Array,
  index: number,
  { first, case: letterCase }: Sentence,
): boolean {
  if (index <= first || letterCase !== 'mixed' || tokens[index]!.text.length !== 2) return false
  const before = classes[index - 1]!
  return (
    (before & (CLASS.capital | CLASS.surname)) === (CLASS.capital | CLASS.surname) &&
    !(before & CLASS.common) &&
    isSyllable(tokens[index - 1]!.lower)
  )
}

/** The "I" of "King Pedro I". */
const isRegnal = (tokens: readonly Token[], classes: Int32Array, index: number): boolean =>
  /^(?:emperor|empress|king|patriarch|pope|queen|shah|sultan|tsar)$/.test(tokens[index - 2]?.lower ?? '') &&
  (classes[index - 2]! & classes[index - 1]! & CLASS.capital) !== 0

const isRankInLetters = ({ lower }: Token, next: Token | undefined, known: (word: string) => number): boolean =>
  RANKS_IN_LETTERS.has(lower) &&
  next?.kind === 'word' &&
  next.shape === 'capital' &&
  !(known(next.lower) & (CLASS.organizationTail | CLASS.placeTail))

const isAcronym = ({ text, shape }: Token, sentence: Sentence): boolean =>
  shape === 'upper' &&
  sentence.case !== 'upper' &&
  /^(?:\d?\p{Lu}{2,}|\p{Lu}[\p{Lu}&\d]+|(?:\p{Lu}\.){2,})$/u.test(text)

/** What the word list and the gazetteer say of a word; both never change. */
const remembered = new Map<string, number>()
const MOST_REMEMBERED = 50_000

function wordBits(lower: string): number {
  const found = remembered.get(lower)
  if (found !== undefined) return found
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const key = foldLower(lower)
  let bits = wordFlags(key)
  if (SURNAME_ENDING.test(key) && key.length > 5 && !(bits & (CLASS.common | CLASS.dictionary))) {
    bits |= CLASS.surnameEnding
  }
  if (importanceOf(key) >= WELL_KNOWN_NAME) bits |= CLASS.placeName
  remembered.set(lower, bits)
  return bits
}

let sportWords: ReadonlySet<string> | undefined
const FEWEST_SPORT_WORDS = 4

function isSport(small: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  sportWords ??= new Set(wordsOf(SPORT_WORDS))
  let found = 0
  for (const word of sportWords) if (small.has(word)) found++
  for (const { shape, lower } of tokens.slice(0, 4)) if (shape === 'upper' && sportWords.has(lower)) found += 2
  return found >= FEWEST_SPORT_WORDS
}
