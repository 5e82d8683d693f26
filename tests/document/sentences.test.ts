import { describe, expect, it } from 'vitest'
import { parse } from '../../src/document/parse.ts'

describe('sentencesOf', () => {
  it.each([
    ['He left. She stayed.', 2],
    ['Dr. Amy Ross met Lt. Col. Ben Hart on Oct. 7.', 1],
    ['The U.S. Army left. U.S. officials stayed.', 2],
    ['He works for the U.S. The army left.', 2],
    ['It opened at 9 a.m. Monday and closed at 5 p.m.', 1],
    ['It closed at 5 p.m. The staff went home.', 2],
    ['The prize is No. 5 on the list.', 1],
    ['“Is that so?” Ann Lee asked.', 1],
    ['“Stop!” he shouted. Nobody did.', 2],
    ['“We are safe.” The mayor left.', 2],
    ['Prices rose 3.5 percent. Wages fell.', 2],
    ['J. K. Rowe of Acme Inc. won.', 1],
    ['She waited... and waited.', 1],
    ['She waited... Nobody came.', 2],
    ['It is . . . unfair. They know.', 2],
    ['The police (all 12 of them) came. (They left soon.) Nobody spoke.', 3],
    ["``It is over,'' he said. ``Go home.''", 2],
    ['Is it true? Nobody knows.', 2],
  ])('%s', (text, count) => expect(parse(text).sentences.map(sentence => sentence.text)).toHaveLength(count))

  it('starts after the dateline, the bullet and "Q:"', () => {
    const firsts = ['OSLO (AP) — Two boats sank.', '- Two boats sank.', 'Q: Did two boats sink?'].map(
      text => parse(`Boats sink in the harbour and more text follows here.\n${text}`).sentences[1]?.text,
    )
    expect(firsts).toEqual(['Two boats sank.', 'Two boats sank.', 'Did two boats sink?'])
  })

  it('tells of each token which sentence it stands in', () => {
    const document = parse('OSLO (AP) — Two boats sank. Nobody drowned.')
    expect([...document.sentenceAt]).toEqual([-1, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1])
  })
})
