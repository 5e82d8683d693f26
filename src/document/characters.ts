/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 1
export const SPACE = 2
export const LETTER = 3
export const DIGIT = 4
export const APOSTROPHE = 5

const known = new Uint8Array(65536)

function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (/[\s\u0085\u200b\u2028\u2029\ufeff]/.test(character)) return SPACE
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (code >= 48 && code <= 57) return DIGIT
  if (character === "'" || character === '’') return APOSTROPHE
  return OTHER
}

/** The class of the code unit at an offset, each worked out once; the end of the text is space. */
export function classAt(text: string, offset: number): number {
  if (offset >= text.length) return SPACE
  const code = text.charCodeAt(offset)
  const found = known[code]!
  if (found) return found
  known[code] = classify(code)
  return known[code]!
}

const FIRST_BEYOND_ASCII = 128

export function isUpper(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < FIRST_BEYOND_ASCII ? code >= 65 && code <= 90 : character !== character.toLowerCase()
}

export function isLower(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < FIRST_BEYOND_ASCII ? code >= 97 && code <= 122 : character !== character.toUpperCase()
}
