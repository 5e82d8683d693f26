import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { helpText } from '../src/cli/task.ts'
import { EXAMPLES } from '../src/cli/usage.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const COMMAND = join(ROOT, 'bin/analyze.js')
const FEED = '{"id":1,"text":"Lyon is calm."}\n{"id":2,"text":"Eight people were hurt."}\n'

let folder = ''

/** The files that the commands of the README speak of. */
const FILES: Readonly<Record<string, string>> = {
  'article.txt': 'fixtures/articles/hodeidah-strike.txt',
  'draft.txt': 'fixtures/articles/hodeidah-strike.txt',
  'saved-page.html': 'fixtures/inputs/html/blog.html',
  'archive/page.html': 'fixtures/inputs/html/news-site.html',
  'archive/2024/notes.txt': 'fixtures/articles/leeds-court.txt',
  'archive/drafts/page.html': 'fixtures/inputs/html/amp.html',
  'articles/one.txt': 'fixtures/articles/leeds-court.txt',
  'articles/two.txt': 'fixtures/articles/depot-fire.txt',
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyze-readme-'))
  for (const [name, source] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    copyFileSync(join(ROOT, source), join(folder, name))
  }
  writeFileSync(join(folder, 'feed.jsonl'), FEED)
  writeFileSync(join(folder, 'feed.jsonl.gz'), gzipSync(FEED))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What `analyze` is given in a line of shell, up to the pipe or file that takes its output. */
function argumentsOf(line: string): string[] {
  const [, command = ''] = /\banalyze (.*?)(?: [|>] .*| \|\| .*| < .*)?$/.exec(line) ?? []
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare!,
  )
}

function run(line: string): Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }> {
  const input = /^zcat (\S+)|< (\S+)/.exec(line)?.slice(1).find(Boolean)
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...argumentsOf(line)],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    )
    child.stdin!.end(input === undefined ? '' : readFileSync(join(folder, input)))
  })
}

const shell = [...README.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'))
const commands = shell.filter(line => /^(?:zcat \S+ \| )?analyze /.test(line))

describe('the README', () => {
  it('shows commands', () => expect(commands.length).toBeGreaterThan(6))

  it.each(commands)('has a command that works: %s', async line => {
    const { code, stdout, stderr } = await run(line)
    expect(stderr).toBe('')
    expect(code).toBe(line.includes('--fail-on') ? 1 : 0)
    expect(stdout === '').toBe(line.includes('--output'))
  })

  it('has a command for xargs that works', () => {
    const line = shell.find(line => /^find .* xargs /.test(line))!
    const bin = join(folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'analyze'), `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`, { mode: 0o755 })
    execFileSync('sh', ['-c', line], { cwd: folder, env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } })
    for (const page of ['archive/page.html', 'archive/drafts/page.html'])
      expect(JSON.parse(readFileSync(join(folder, `${page}.json`), 'utf8')).article.id).toBe(page)
  })

  it('shows the help as it is', () => expect(README).toContain(helpText().trimEnd()))

  it('links to files that are there', () => {
    const links = [...README.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, link]) => link!)
      .filter(link => !/^https?:/.test(link))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(link => !existsSync(join(ROOT, link)))).toEqual([])
  })

  it('walks through a rule that stands in the code, with the examples that stand in its test', () => {
    const rows = [...README.matchAll(/^ *```ts\n([\s\S]*?)^ *```/gm)].map(([, block = '']) => block.trim())
    const files = ['src/extract/quantities/quantities.ts', 'tests/extract/quantities/quantities.test.ts']
    const found = rows.map(row => files.filter(file => readFileSync(join(ROOT, file), 'utf8').includes(row)))
    expect(found).toEqual(files.map(file => [file]))
  })
})

describe('the examples of the help', () => {
  it.each(EXAMPLES.map(([command]) => command))('work: %s', async command => {
    const { code, stderr } = await run(command)
    expect([code, stderr]).toEqual([0, ''])
  })
})
