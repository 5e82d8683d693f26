import { describe, expect, it } from 'vitest'
import { parse } from '../../src/document/parse.ts'
import { extractCasualties } from '../../src/extract/casualties/casualties.ts'

const found = (text: string): string[] =>
  extractCasualties(parse(text), []).map(({ outcome, count }) => `${outcome} ${count.qualifier} ${count.value}`)

describe('extractCasualties', () => {
  it.each([
    ['A strike on the port killed at least eight people and wounded 30.', ['killed at-least 8', 'injured exact 30']],
    ['Two men and a woman were shot dead in Leeds.', ['killed exact 3']],
    ['No one was hurt.', ['injured none 0']],
    ['Some 2,500 families were evacuated.', ['displaced about 2500']],
    ['He is 34 and the talks are at a dead end.', []],
    ['The senate killed 12 bills in one day.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
