/** Letters that Unicode does not take apart into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŋ: 'n',
}

/** Words that names write in two ways; the shorter one is the key. */
const SHORT_WORDS: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' }

/** The Arabic article, as transliterations assimilate it: "ez-Zor" and "al-Zor" are looked up alike. */
const ARTICLE = /\b(?:ad|an|ar|as|ash|at|az|ed|el|en|er|es|esh|et|ez|ul)\b/g

const PLAIN = /^[a-z ]*$/
const LONG_WORD = /\b(?:sainte?|mount|fort)\b/

/**
 * The form under which a place name is looked up: lower case, no diacritics, apostrophes or full stops, hyphens and
 * runs of space as one space, "Saint", "Mount" and "Fort" short, the Arabic article as "al". Empty when nothing of the Latin alphabet is left.
 */
export function foldName(name: string): string {
  let key = name.toLowerCase()
  if (!PLAIN.test(key)) {
    key = key
      .normalize('NFD')
      .replace(/[øłđðþßæœıəħŋ]/g, letter => BASE_LETTERS[letter] ?? '')
      .replace(/[\s\u2010-\u2015/-]+/g, ' ')
      .replace(/[^a-z0-9& ]/g, '')
      .trim()
  }
  key = key.replace(ARTICLE, 'al')
  return LONG_WORD.test(key) ? key.replace(/[a-z]+/g, word => SHORT_WORDS[word] ?? word) : key
}
