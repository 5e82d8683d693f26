import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PassThrough, Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'

const COMMAND = fileURLToPath(new URL('../../bin/analyze.js', import.meta.url))
const RECORD = `${JSON.stringify({ text: 'Lyon was calm on Tuesday. '.repeat(20) })}\n`

/** Records without end, and how many of them were asked for. */
function endlessRecords(): { readonly stream: Readable; readonly asked: () => number } {
  let asked = 0
  const stream = new Readable({
    highWaterMark: 1,
    read() {
      asked++
      this.push(RECORD)
    },
  })
  return { stream, asked: () => asked }
}

describe('as a real process, the command', () => {
  it('reads from a pipe and writes whole lines to one', async () => {
    const child = spawn(process.execPath, [COMMAND, '-i', 'jsonl', '-j', '-'])
    child.stdin.end(RECORD.repeat(300))
    const chunks: Buffer[] = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    const [code] = await once(child, 'close')
    const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line).article.id)).toEqual(lines.map((_line, index) => `stdin:${index + 1}`))
    expect([lines.length, code]).toEqual([300, 0])
  })

  it('ends without an error when its reader goes away, also when the input does not end', async () => {
    const child = spawn(process.execPath, [COMMAND, '-i', 'jsonl', '-j', '-'])
    child.stdin.on('error', () => {})
    endlessRecords().stream.pipe(child.stdin)
    let errors = ''
    child.stderr.on('data', chunk => (errors += chunk))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'exit')
    expect([code, errors]).toEqual([0, ''])
  })

  it('ends after whole lines when it is interrupted', async () => {
    const child = spawn(process.execPath, [COMMAND, '-i', 'jsonl', '-j', '-'])
    child.stdin.on('error', () => {})
    endlessRecords().stream.pipe(child.stdin)
    const chunks: Buffer[] = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [code] = await once(child, 'close')
    const output = Buffer.concat(chunks).toString('utf8')
    expect(output.endsWith('}\n')).toBe(true)
    expect(() =>
      output
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).not.toThrow()
    expect(code).toBe(130)
  })

  it('ends at once when it is interrupted while waiting for input', async () => {
    const child = spawn(process.execPath, [COMMAND, '-i', 'jsonl', '-j', '-'])
    child.stdin.on('error', () => {})
    child.stdin.write(RECORD)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect((await once(child, 'exit'))[0]).toBe(130)
  })
})

describe('the stream of reports', () => {
  it('waits for its reader instead of filling the memory', async () => {
    const { stream, asked } = endlessRecords()
    const seen: Buffer[] = []
    const waiting: (() => void)[] = []
    const stdout = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        seen.push(chunk)
        waiting.push(done)
      },
    })
    const running = run(['-i', 'jsonl', '-j'], { stdin: stream, stdout, stderr: new PassThrough() })
    while (seen.length === 0) await new Promise(resolve => setImmediate(resolve))
    for (let turn = 0; turn < 200; turn++) await new Promise(resolve => setImmediate(resolve))
    expect(seen).toHaveLength(1)
    expect(asked()).toBeLessThan(60)
    stdout.destroy()
    expect(await running).toBe(0)
  })
})

describe('several threads', () => {
  it('give the same reports in the same order as one', async () => {
    const texts = Array.from({ length: 60 }, (_, index) => `Report ${index}. Lyon was calm on Tuesday. `.repeat(5))
    const input = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('')
    const outputs = await Promise.all(
      ['1', '3'].map(async jobs => {
        const child = spawn(process.execPath, [COMMAND, '-i', 'jsonl', '-j', '--jobs', jobs, '-'])
        child.stdin.end(input)
        const chunks: Buffer[] = []
        child.stdout.on('data', chunk => chunks.push(chunk))
        const [code] = await once(child, 'close')
        return { code, output: Buffer.concat(chunks).toString('utf8') }
      }),
    )
    const ids = outputs[0]?.output
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).article.id)
    expect(ids).toEqual(texts.map((_text, id) => String(id)))
    expect(outputs[1]).toEqual(outputs[0])
    expect(outputs[0]?.code).toBe(0)
  })
})
