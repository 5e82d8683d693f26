import { describe, expect, it } from 'vitest'
import { parse } from '../../src/document/parse.ts'

const kinds = (text: string) => parse(text).blocks.map(({ kind }) => kind)
const BODY = 'The council met on Tuesday and agreed to rebuild the bridge before the end of the year.'

describe('blocksOf', () => {
  it.each([
    ['a headline', `Council to Rebuild Bridge\n${BODY}`, ['headline', 'paragraph']],
    ['no headline in a first sentence', `${BODY}\n${BODY}`, ['paragraph', 'paragraph']],
    ['a question as headline', `Will the bridge ever open?\n${BODY}`, ['headline', 'paragraph']],
    ['a byline', `Bridge reopens\nBy Ann Lee\n${BODY}`, ['headline', 'byline', 'paragraph']],
    [
      'a reporter and her office',
      `Bridge reopens\nAnn Lee, Global affairs editor\n${BODY}`,
      ['headline', 'byline', 'paragraph'],
    ],
    ['no byline in prose', `Bridge reopens\nBy Monday the bridge was open again.`, ['headline', 'paragraph']],
    ['a title-case heading', `${BODY}\nThe Long Road Ahead\n${BODY}`, ['paragraph', 'heading', 'paragraph']],
    ['a short heading', `${BODY}\nWhat happens next\n${BODY}`, ['paragraph', 'heading', 'paragraph']],
    ['bullets', `${BODY}\n- The bridge opens in May.\n• The road stays shut.`, ['paragraph', 'bullet', 'bullet']],
    [
      'questions and answers',
      `${BODY}\nQ: When will it open?\nA: Not before the summer, they say.`,
      ['paragraph', 'question', 'answer'],
    ],
    ['rows of a table', `${BODY}\n1. Ann Lee 12 34\n2. Bo Chan 11 33`, ['paragraph', 'line', 'line']],
    [
      'an introduction to a list',
      `${BODY}\nThree things may happen in the coming months:\n- It opens soon.`,
      ['paragraph', 'paragraph', 'bullet'],
    ],
  ])('sees %s', (_what, text, expected) => expect(kinds(text)).toEqual(expected))

  it.each([
    'Share your thoughts on the bridge in the comments below!',
    'Pro Tip: Follow reliable sources on bridges.',
    'Read more: five bridges that never opened',
    'Photo: Ann Lee/Agency',
    'We use cookies to improve your experience.',
    'Want to learn more about bridges? Explore our archive here.',
    '(Reporting by Ana Diaz in Lima; Editing by Jo Bell)',
    'Editing by Sofie Claes. Photo: Jens Baert',
  ])('marks furniture: %s', line => {
    const document = parse(`${BODY}\n${line}`)
    expect(document.blocks.at(-1)?.kind).toBe('furniture')
    expect(document.sentences).toHaveLength(1)
  })

  it.each([
    'Advertisements on the bridge cost the city a million a year.',
    'Readers said more bridges were needed.',
    'Photographers were kept away from the bridge by the police.',
    'Subscribers to the ferry service were told on Monday.',
  ])('leaves prose alone: %s', line => expect(kinds(`${BODY}\n${line}`).at(-1)).toBe('paragraph'))

  it('joins the lines of a hard-wrapped paragraph', () => {
    const wrapped =
      'The council met on Tuesday evening and agreed after a long debate\nto rebuild the bridge that the flood had carried away last spring\nbefore the end of the year, the mayor of the town told reporters.\n\nThe work will cost eleven million and is to be paid by the region,\nwhich has set aside money for repairs after the storms of the last\nthree winters.'
    const document = parse(wrapped)
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(document.sentences).toHaveLength(2)
  })

  it('keeps lines apart where every line is a paragraph', () => {
    expect(kinds([BODY, BODY, BODY, BODY].join('\n'))).toHaveLength(4)
  })
})

describe('letter case', () => {
  it.each([
    ['THE COUNCIL MET ON TUESDAY AND AGREED TO REBUILD THE BRIDGE. THE MAYOR SAID SO.', 'upper'],
    ['the council met on tuesday and agreed to rebuild the bridge. the mayor said so.', 'lower'],
    [BODY, 'mixed'],
  ])('%s', (text, expected) => expect(parse(text).case).toBe(expected))
})
