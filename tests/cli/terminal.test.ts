import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileLink, showsLinks } from '../../src/cli/hyperlinks.ts'
import { pagerOf, pagerSink } from '../../src/cli/pager.ts'
import { analyze } from './process.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyze-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function streamsWith(stdout: PassThrough) {
  return { stdin: Readable.from([]), stdout, stderr: new PassThrough(), env: process.env }
}

describe('the pager', () => {
  it.each([
    [{}, 'less'],
    [{ PAGER: 'most -s' }, 'most -s'],
    [{ PAGER: 'cat' }, null],
    [{ PAGER: '' }, null],
  ])('for %j is %s', (env, pager) => expect(pagerOf(env)).toBe(pager))

  it('is given the whole text', async () => {
    const file = join(folder, 'paged.txt')
    const stdout = new PassThrough()
    const sink = pagerSink(`cat > '${file}'`, streamsWith(stdout))
    await sink.write('one\n')
    await sink.write('two\n')
    await sink.end()
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n')
    expect(stdout.read()).toBeNull()
  })

  it('that is quit early ends the output without an error', async () => {
    const sink = pagerSink('true', streamsWith(new PassThrough()))
    let isRead = true
    for (let count = 0; count < 1000 && isRead; count++) isRead = await sink.write('x'.repeat(100_000))
    expect(isRead).toBe(false)
    await sink.end()
  })

  it('that is not there leaves the text to the terminal', async () => {
    const stdout = new PassThrough()
    const sink = pagerSink('no-such-pager-here 2>&-', streamsWith(stdout))
    await sink.write('one\n')
    await sink.end()
    expect(String(stdout.read())).toBe('one\n')
  })

  it('is not used where output is no terminal of the process', async () => {
    const env = { PAGER: `cat > '${join(folder, 'unused.txt')}'` }
    const { stdout } = await analyze(['--annotate', '--no-color', '-'], 'A fire in Accra killed eight people.', {
      isTTY: true,
      env,
    })
    expect(stdout).toContain('[Accra]l1')
  })
})

describe('a link to a file', () => {
  it.each([
    [{ VTE_VERSION: '7600' }, true],
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ KITTY_WINDOW_ID: '1' }, true],
    [{ FORCE_HYPERLINK: '1' }, true],
    [{ VTE_VERSION: '4600' }, false],
    [{ TERM: 'dumb', VTE_VERSION: '7600' }, false],
    [{ TMUX: '/tmp/tmux', VTE_VERSION: '7600' }, false],
    [{ FORCE_HYPERLINK: '0', VTE_VERSION: '7600' }, false],
    [{}, false],
  ])('with %j is shown: %s', (env, shown) => expect(showsLinks(env)).toBe(shown))

  it('leads to the file of a record, and shows its line', () => {
    const file = join(folder, 'a feed.jsonl')
    writeFileSync(file, '')
    expect(fileLink(`${file}:12`)).toBe(`\x1b]8;;${pathToFileURL(file).href}\x1b\\${file}:12\x1b]8;;\x1b\\`)
  })

  it('is none where there is no such file', () => {
    expect(fileLink(join(folder, 'no\x1bsuch.txt'))).toBe(join(folder, 'no␛such.txt'))
  })
})
