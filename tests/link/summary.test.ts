import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.ts'

const summaryOf = (text: string): string[] => analyze(text, { published: '2025-05-07' }).summary.map(each => each.text)

const LEAD = 'Eight people were killed on Monday when a fire swept through a market in Accra, police said.'
const DETAIL = 'Firefighters fought the blaze in the Makola market for six hours with eleven engines.'
const BACKGROUND = 'Makola is the largest market of the city and was rebuilt twice in the last century.'

describe('summarize', () => {
  it('begins with the lead and keeps the order of the article', () => {
    const summary = summaryOf(['Market fire kills eight in Accra', LEAD, DETAIL, BACKGROUND].join('\n\n'))
    expect(summary).toEqual([LEAD, DETAIL, BACKGROUND])
  })

  it('takes three sentences at most', () => {
    const more = 'The traders, most of them women, had asked the city for more hydrants in 2023.'
    expect(summaryOf([LEAD, DETAIL, BACKGROUND, more, more.replace('2023', '2021')].join('\n\n'))).toHaveLength(3)
  })

  it('prefers later sentences that share the words of the headline and hold the figures', () => {
    const filler = 'The rains came early to the hills this year, and the farmers were glad of every drop.'
    const summary = summaryOf(
      [
        'Ferry sinks off Leyte, 29 dead',
        LEAD.replace('Accra', 'Manila'),
        filler,
        filler.replace('hills', 'plains'),
        'The ferry sank off Leyte with 29 dead on Tuesday, the coast guard said in a statement.',
      ].join('\n\n'),
    )
    expect(summary.some(sentence => sentence.startsWith('The ferry sank'))).toBe(true)
  })

  it.each([
    ['a question', 'What is the main aim of the new law that the parliament passed on Monday night?'],
    ['a quotation alone', '“We have lost everything that we owned in one single night of fire and smoke.”'],
    ['page furniture', 'Sign up for our newsletter to get the best stories of the week in your inbox.'],
    ['a sentence that is cut off', 'The minister, who had come to the market early in the morning, promised the women'],
    ['a caption', 'Photo: A trader weeps in the ruins of the market in Accra on Monday morning.'],
    ['a numbered picture', 'Image 2 of 8 A trader weeps in the ruins of the market in Accra on Monday.'],
    ['what bears a credit', 'A trader weeps in the ruins of the market in Accra on Monday. (Reuters)'],
    [
      'what bears a name and a credit',
      'A trader weeps in the ruins of the market in Accra on Monday (Ama Boateng/CBC)',
    ],
    ['a heading', 'What we know so far about the fire in the market'],
    ['a very short sentence', 'It was over.'],
  ])('never takes %s', (_, sentence) => {
    expect(summaryOf([LEAD, DETAIL, sentence, 'It rained.'].join('\n\n'))).toEqual([LEAD, DETAIL])
  })

  it('takes a sentence that ends in the short name of its source', () => {
    const sourced =
      'The fire was seen from the harbour, said a trader who spoke to the British Broadcasting Corporation (BBC).'
    expect(summaryOf([LEAD, DETAIL, sourced].join('\n\n'))).toEqual([LEAD, DETAIL, sourced])
  })

  it('says nothing twice', () => {
    expect(summaryOf([LEAD, LEAD.replace('Eight', 'At least eight'), DETAIL].join('\n\n'))).toEqual([LEAD, DETAIL])
  })

  it('is empty where there is no sentence', () => {
    expect(summaryOf('Results\n\nLeeds 2\n\nYork 1')).toEqual([])
    expect(summaryOf('')).toEqual([])
  })

  it('gives exact slices', () => {
    const text = `  ${LEAD}\r\n\r\n${DETAIL}`
    for (const { start, end, text: slice } of analyze(text).summary) expect(text.slice(start, end)).toBe(slice)
  })
})
