import type { Document, Token } from '../../document/document.ts'
import { WORD } from '../../lexicon/words.ts'

/** What a token can be in a name, as bits; the first five are those of the word list. */
export const CLASS = {
  ...WORD,
  honorific: 1 << 5,
  rank: 1 << 6,
  office: 1 << 7,
  role: 1 << 8,
  organizationTail: 1 << 9,
  strongTail: 1 << 10,
  organizationHead: 1 << 11,
  placeTail: 1 << 12,
  eventTail: 1 << 13,
  nationality: 1 << 14,
  faith: 1 << 15,
  noName: 1 << 16,
  clubTail: 1 << 17,
  /** Written as names are: with a capital, in capitals, or like "iPhone". */
  capital: 1 << 18,
  initial: 1 << 19,
  suffix: 1 << 20,
  particle: 1 << 21,
  speech: 1 << 22,
  functionWord: 1 << 23,
  /** The article writes the word in lower case somewhere. */
  seenSmall: 1 << 24,
  /** Its capital says nothing: it begins a sentence, or stands in a line of capitals. */
  leading: 1 << 25,
  /** Capitals where the words around it are not. */
  acronym: 1 << 26,
  surnameEnding: 1 << 27,
  link: 1 << 28,
  /** A country or city that everybody knows. */
  placeName: 1 << 29,
} as const

/** In small letters it is a word like others. */
export const ORDINARY = CLASS.common | CLASS.dictionary
export const PEOPLES = CLASS.nationality | CLASS.faith
/** What stands before a person's name and is no part of it. */
export const TITLE = CLASS.honorific | CLASS.rank | CLASS.office
/** Listed as a name of persons. */
export const LISTED_NAME = CLASS.given | CLASS.surname | CLASS.name
/** Listed as a name of persons, or ending like one. */
export const NAMED = LISTED_NAME | CLASS.surnameEnding

/** A document with the classes of its tokens. */
export interface NameScan {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly classes: Int32Array
  /** The article reports on sport: clubs bear the names of their towns. */
  readonly sport: boolean
}
