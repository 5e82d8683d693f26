import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/document/tokens.ts'

const texts = (text: string) => tokenize(text).map(token => token.text)

describe('tokenize', () => {
  it.each([
    ['Ukraine’s port', ['Ukraine', '’s', 'port']],
    ["the officials' plan", ['the', 'officials', "'", 'plan']],
    ["She didn't go, O'Brien said.", ['She', "didn't", 'go', ',', "O'Brien", 'said', '.']],
    ['Lt. Col. J. K. Rowe of the U.S. Army', ['Lt.', 'Col.', 'J.', 'K.', 'Rowe', 'of', 'the', 'U.S.', 'Army']],
    ['at 9 a.m. on Oct. 7', ['at', '9', 'a.m.', 'on', 'Oct.', '7']],
    ['J.D. Vance and J.K. Rowling', ['J.D.', 'Vance', 'and', 'J.K.', 'Rowling']],
    ['Abdel Fattah el-Sisi', ['Abdel', 'Fattah', 'el', '-', 'Sisi']],
    ['1,037 people, 3.5 tonnes', ['1,037', 'people', ',', '3.5', 'tonnes']],
    ['on 3,4 and 5', ['on', '3', ',', '4', 'and', '5']],
    ['the 1990s, the ’90s, the 12th at 6pm', ['the', '1990s', ',', 'the', '’90s', ',', 'the', '12th', 'at', '6pm']],
    ['18:30 on 20/12/2025', ['18', ':', '30', 'on', '20', '/', '12', '/', '2025']],
    ['a 34-year-old', ['a', '34', '-', 'year', '-', 'old']],
    ['wait... what?!', ['wait', '...', 'what', '?', '!']],
    ["``No,'' he said", ['``', 'No', ',', "''", 'he', 'said']],
    [
      'see https://example.org/a?b=1, or mail a.b@example.org.',
      ['see', 'https://example.org/a?b=1', ',', 'or', 'mail', 'a', '.', 'b@example.org', '.'],
    ],
    ['No. 5 said no.', ['No.', '5', 'said', 'no', '.']],
    ['AT&T and G7 leaders', ['AT&T', 'and', 'G7', 'leaders']],
    ['the sun. Then', ['the', 'sun', '.', 'Then']],
    ['$40m or 5%', ['$', '40m', 'or', '5', '%']],
    ['👍 yes', ['👍', 'yes']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected))

  it('covers everything but white space with exact offsets', () => {
    const text = 'Dr. Ali “Abu” Hassan’s men —\r\n\tat 5:30\u00a0p.m. — fled…'
    const tokens = tokenize(text)
    expect(tokens.every(token => text.slice(token.start, token.end) === token.text)).toBe(true)
    expect(tokens.map(token => token.text).join('')).toBe(text.replace(/\s/g, ''))
  })

  it.each([
    ['Paris', 'capital'],
    ['NATO', 'upper'],
    ['U.S.', 'upper'],
    ['J.', 'upper'],
    ['iPhone', 'mixed'],
    ['McDonald', 'capital'],
    ['people', 'lower'],
    ['1990s', 'lower'],
    ['12', 'none'],
  ])('gives %s the shape %s', (text, shape) => expect(tokenize(text)[0]?.shape).toBe(shape))

  it('keys lexicons by lower case and straight apostrophes', () => {
    expect(tokenize('DON’T')[0]?.lower).toBe("don't")
  })
})
