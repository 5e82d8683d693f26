import { describe, expect, it } from 'vitest'
import { lineOfProgress, progressPhrase } from '../../src/cli/progress.ts'

describe('progressPhrase', () => {
  it.each([
    [{ done: 1, failed: 0, bytes: 0 }, null, 2, '1 article · 0.5/s'],
    [{ done: 1238, failed: 2, bytes: 50 }, 200, 4, '1,240 articles · 310/s · 2 failed · 25% · 0:12 left'],
    [{ done: 10, failed: 0, bytes: 1 }, 10_000, 1, '10 articles · 10/s · 0% · 2:46:39 left'],
    [{ done: 10, failed: 0, bytes: 300 }, 200, 1, '10 articles · 10/s · 100% · 0:00 left'],
  ])('tells %j', (counts, total, seconds, phrase) => {
    expect(progressPhrase(counts, total, seconds)).toBe(phrase)
  })
})

describe('lineOfProgress', () => {
  it('is silent at first, then writes now and then, and clears its line', async () => {
    const written: string[] = []
    let time = 0
    const sink = { write: async (text: string) => written.push(text) > 0, end: async () => {} }
    const { show, clear } = lineOfProgress(sink, null, () => time)
    for (time of [0, 300, 690, 800, 850, 1100]) await show({ done: time, failed: 0, bytes: 0 })
    await clear()
    await clear()
    expect(written.map(text => text.replace('\r\u001b[2K', '|'))).toEqual([
      '|800 articles · 1000/s',
      '|1,100 articles · 1000/s',
      '|',
    ])
  })
})
