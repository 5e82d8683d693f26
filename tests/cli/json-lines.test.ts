import { describe, expect, it } from 'vitest'
import { analyze } from './process.ts'

describe('JSON Lines', () => {
  it('gives one report a line, in the order of the input', async () => {
    const ids = ['b', 'a', 'c']
    const input = ids.map(id => JSON.stringify({ id, text: `Text of ${id}.`, published: '2025-12-20' })).join('\n')
    const { code, stdout, stderr } = await analyze(['--input', 'jsonl', '--json', '-'], input)
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(reports.map(report => report.article.id)).toEqual(ids)
    expect(reports.map(report => report.article.published)).toEqual(ids.map(() => '2025-12-20'))
    expect([code, stderr]).toEqual([0, ''])
  })

  it('puts an error in the place of a line that cannot be read, and goes on', async () => {
    const { code, stdout, stderr } = await analyze(
      ['-i', 'jsonl', '-j'],
      '{"text":"One."}\n{"text":"Tw\n{"text":"Three."}\n',
    )
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => [line.article.id, line.error?.code])).toEqual([
      ['stdin:1', undefined],
      ['stdin:2', 'bad-json'],
      ['stdin:3', undefined],
    ])
    expect(stderr).toBe('analyze: stdin:2: is not valid JSON: it is cut short\n')
    expect(code).toBe(3)
  })

  it('keeps records whole that arrive in pieces', async () => {
    const bytes = Buffer.from('{"id":"é","text":"Zürich."}\r\n\r\n{"id":2,"text":"Bern."}')
    const { stdout } = await analyze(
      ['-i', 'jsonl', '-j'],
      [...bytes].map(byte => Buffer.from([byte])),
    )
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).article.id),
    ).toEqual(['é', '2'])
  })
})
