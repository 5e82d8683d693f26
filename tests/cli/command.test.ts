import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from './process.ts'

let folder = ''
const path = (name: string): string => join(folder, name)

function write(name: string, content: string | Buffer): string {
  mkdirSync(join(path(name), '..'), { recursive: true })
  writeFileSync(path(name), content)
  return path(name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyze-'))
  write('one.txt', 'Lyon calm after the fire\n\nNobody was hurt.\n')
  write('news/b.txt', 'Second article.')
  write('news/a/z.json', '{"id":"first","text":"First article."}')
  write('news/c.jsonl', '{"id":"third","text":"Third."}\n{"id":"fourth","text":"Fourth."}\n')
  write('news/.hidden.txt', 'Hidden.')
  write('news/photo.png', '\x89PNG')
  symlinkSync(path('news'), path('news/a/circle'))
  mkdirSync(path('nothing'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('usage', () => {
  const WRONG: readonly (readonly [argv: readonly string[], message: string])[] = [
    [['--jsn', 'x'], "unknown option '--jsn'; did you mean --json?"],
    [['-d', 'yesterday', 'x'], '--published needs a day of the calendar like 2025-12-20, not "yesterday"'],
    [['-d', '2025-02-30', 'x'], '--published needs a day of the calendar like 2025-12-20, not "2025-02-30"'],
    [['-f', 'yaml', 'x'], 'not "yaml"'],
    [['-i', 'pdf', 'x'], 'not "pdf"'],
    [
      ['--only', 'dates,people', 'x'],
      '--only knows entities, locations, casualties, dates, attributions, not "people"',
    ],
    [['--max-size', '0', 'x'], '--max-size needs a number of megabytes'],
    [['--fail-on', 'errors', 'x'], '--fail-on knows warning, not "errors"'],
    [['-d'], "option '-d, --published <date>' argument missing"],
    [['--annotate', '-j', 'x'], '--annotate goes with --format text'],
    [['--glob', '!', 'x'], '--glob needs a pattern like "*.html" or "!drafts", not "!"'],
    [['--jobs', '0', 'x'], '--jobs needs a whole number between 1 and 64, not "0"'],
    [['schema', 'extra'], 'too many arguments'],
    [['completion'], 'completion needs a shell: bash, zsh, fish'],
    [['-f', 'csv', '--only', 'dates', '--table', 'entities', 'x'], '--table entities would be empty'],
  ]

  it.each(WRONG)('%j is answered in one line', async (argv, message) => {
    const { code, stdout, stderr } = await analyze(argv)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^analyze: .* \(see analyze --help\)\n$/)
    expect([code, stdout]).toEqual([2, ''])
  })

  it('prints help that names every option and exit code', async () => {
    const { code, stdout, stderr } = await analyze(['--help'])
    for (const word of [
      '--json',
      '--published',
      '--only',
      '--explain',
      '--max-size',
      'schema',
      'text (default)',
      '130  interrupted',
    ]) {
      expect(stdout).toContain(word)
    }
    expect([code, stderr]).toEqual([0, ''])
  })

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect((await analyze(['-V'])).stdout).toBe(`${version}\n`)
  })

  it('prints the schema', async () => {
    expect(JSON.parse((await analyze(['schema'])).stdout).title).toBe('Report of news-article-analyzer')
  })
})

describe('bad input', () => {
  const BAD: readonly (readonly [name: string, content: string | Buffer, message: string])[] = [
    ['article.pdf', '%PDF-1.7\n', 'is a PDF; take its text out first'],
    ['photo.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'is an image (PNG)'],
    ['letter.docx', 'PK\x03\x04', 'is a Word document'],
    ['program', Buffer.from('7f454c4600000000', 'hex'), 'is not text'],
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\t\n', 'is empty'],
    ['cut.json', '{"text":"Two people', 'is not valid JSON: it is cut short'],
    ['cut.jsonl', '{"text":"Two people\n', 'is not valid JSON: it is cut short'],
    ['none.jsonl', '\n\n', 'holds no records'],
    ['other.json', '{"a":1}', 'has no text'],
    ['koi8.txt', Buffer.from([0xc1, 0x81, 0x20, 0xd2]), 'is neither UTF-8 nor Windows-1252'],
  ]

  it.each(BAD)('%s gives one line, and the other inputs are done', async (name, content, message) => {
    const bad = write(`bad/${name}`, content)
    const { code, stdout, stderr } = await analyze(['--json', bad, path('one.txt')])
    expect(stderr).toMatch(/^analyze: [^\n]+\n$/)
    expect(stderr).toContain(bad)
    expect(stderr).toContain(message)
    const [error, report] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(error.error.message).toContain(message)
    expect(report.article.id).toBe(path('one.txt'))
    expect(code).toBe(3)
  })

  it.each([
    ['missing.txt', 'no such file or folder'],
    ['nothing', 'there are no articles in this folder'],
    ['one.txt/x', 'a part of this path is a file, not a folder'],
  ])('%s alone means that nothing could be read', async (name, message) => {
    const { code, stdout, stderr } = await analyze([path(name)])
    expect(stderr).toContain(`analyze: ${path(name)}: ${message}`)
    expect([code, stdout]).toEqual([2, ''])
  })

  it('takes no address for a file', async () => {
    const { code, stderr } = await analyze(['https://example.org/a.html'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('a.html: is an address, and analyze works offline')])
  })

  it('reads standard input once', async () => {
    const { code, stdout, stderr } = await analyze(['-f', 'csv', '--table', 'dates', '-', '-'], 'Lyon is calm.')
    expect([code, stderr]).toEqual([3, 'analyze: stdin: was read already; name it once\n'])
    expect(stdout).toMatch(/^article,/)
  })

  it('refuses an article above the limit, of whatever kind, and does the others', async () => {
    const long = 'Long article. '.repeat(20)
    const records = [
      { id: 1, text: long },
      { id: 2, text: 'Short.' },
    ]
      .map(record => JSON.stringify(record))
      .join('\n')
    const argv = ['-j', '--max-size', '0.0001', write('long.txt', long), write('long.jsonl', records), path('one.txt')]
    const { code, stdout, stderr } = await analyze(argv)
    const codes = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).error?.code ?? 'done')
    expect(codes).toEqual(['too-large', 'too-large', 'done', 'done'])
    expect(stderr).toContain('is larger than 0.0001 MB; raise the limit with --max-size')
    expect(code).toBe(3)
  })

  it('shows control characters in file names instead of obeying them', async () => {
    expect((await analyze([path('\u001b[2J.txt')])).stderr).toContain('␛[2J.txt: no such file')
  })

  it('notes an unusual encoding, unless it is to be quiet', async () => {
    const file = write('old.txt', Buffer.from([0x43, 0x61, 0x66, 0xe9]))
    expect((await analyze([file])).stderr).toBe(`analyze: note: ${file}: not UTF-8; read as Windows-1252\n`)
    expect((await analyze(['--quiet', file])).stderr).toBe('')
  })
})

describe('inputs', () => {
  it('reads a folder and those below it in order, but no hidden file, image or circle', async () => {
    const { code, stdout } = await analyze(['--json', path('news')])
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).article.id)
    expect(ids).toEqual(['first', path('news/b.txt'), 'third', 'fourth'])
    expect(code).toBe(0)
  })

  const GLOBS: readonly (readonly [globs: readonly string[], files: readonly string[]])[] = [
    [['*.html'], ['a.html', 'old/c.html', 'old/drafts/d.html']],
    [
      ['*.html', '!drafts'],
      ['a.html', 'old/c.html'],
    ],
    [['!drafts/'], ['a.html', 'old/b.txt', 'old/c.html']],
    [['old/*'], ['old/b.txt', 'old/c.html', 'old/e.php']],
    [['old/'], ['old/b.txt', 'old/c.html', 'old/drafts/d.html', 'old/e.php']],
    [['/*.html'], ['a.html']],
    [
      ['**/c.*', '*.php'],
      ['old/c.html', 'old/e.php'],
    ],
    [
      ['*.{html,php}', '!old/*', '[c-e].html'],
      ['a.html', 'old/c.html'],
    ],
  ]

  it.each(GLOBS)('of a folder, with --glob %j, reads %j', async (globs, files) => {
    for (const name of ['a.html', 'old/b.txt', 'old/c.html', 'old/drafts/d.html', 'old/e.php', '.old/f.html'])
      write(`globs/${name}`, '{"text":"Lyon is calm."}')
    const { stdout } = await analyze(['-j', ...globs.flatMap(glob => ['-g', glob]), path('globs')])
    const named = [...stdout.matchAll(/"article":\s*\{\s*"id":\s*"[^"]*\/globs\/([^":]*)/g)].map(([, name]) => name)
    expect(named).toEqual(files)
  })

  it('says so when --glob leaves nothing of a folder', async () => {
    const { code, stderr } = await analyze(['--glob', '*.asp', path('news')])
    expect([code, stderr]).toEqual([
      2,
      `analyze: ${path('news')}: no file in this folder is one that --glob asks for\n`,
    ])
  })

  it.each([[[]], [['-']]])('reads standard input with the arguments %j', async files => {
    const { stdout } = await analyze(['--json', ...files], 'Lyon is calm.')
    expect(JSON.parse(stdout).article).toMatchObject({ id: 'stdin', characters: 13 })
  })

  it('offers help when nothing is given and standard input is a terminal', async () => {
    expect((await analyze([], '', { isTTY: true })).stdout).toMatch(/^Usage: analyze/)
  })

  it('indents the report of a single article only', async () => {
    expect((await analyze(['-j', path('one.txt')])).stdout).toMatch(/^\{\n {2}"schemaVersion": 1,/)
    expect((await analyze(['-j'], '[{"text":"One."}]')).stdout).toMatch(/^\{\n/)
    expect((await analyze(['-j'], '[{"text":"One."},{"text":"Two."}]')).stdout.split('\n')).toHaveLength(3)
    expect((await analyze(['-j', '-i', 'jsonl'], '{"text":"One."}')).stdout.split('\n')).toHaveLength(2)
  })

  it('counts offsets without the byte order mark', async () => {
    const { stdout } = await analyze(['--json', '--include-text'], '\ufeffLyon is calm.')
    expect(JSON.parse(stdout).article.text).toBe('Lyon is calm.')
  })
})

describe('options', () => {
  it('prefers the given day of publication to that of the record', async () => {
    const record = '{"text":"Calm.","published":"2024-01-01"}'
    const article = async (argv: readonly string[]) => JSON.parse((await analyze(argv, record)).stdout).article
    expect(await article(['-j'])).toMatchObject({ published: '2024-01-01', publishedFrom: 'record' })
    expect(await article(['-j', '-d', '2025-12-20'])).toMatchObject({
      published: '2025-12-20',
      publishedFrom: 'option',
    })
  })

  it('leaves out the sections that were not asked for', async () => {
    const report = JSON.parse((await analyze(['-j', '--only', 'dates,entities'], 'Calm.')).stdout)
    const empty = Object.keys(report).filter(key => report[key] === null)
    expect(empty.sort()).toEqual(['attributions', 'casualties', 'incidents', 'locations', 'trace'])
  })

  it('fills the trace when asked to explain', async () => {
    expect(JSON.parse((await analyze(['-j', '--explain'], 'Calm.')).stdout).trace).toEqual(expect.any(Array))
  })

  it('writes one file for one article', async () => {
    const { stdout } = await analyze(['-j', '-o', path('out.json'), path('one.txt')])
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(path('out.json'), 'utf8')).article.id).toBe(path('one.txt'))
  })

  it('writes a folder for several articles, in which names never collide', async () => {
    const files = [
      write('x/same.txt', 'X.'),
      write('y/same.txt', 'Y.'),
      write('y/SAME.text', 'Z.'),
      write('con.txt', 'C.'),
    ]
    await analyze(['-j', '-o', path('reports'), ...files, path('news/c.jsonl')])
    const names = readdirSync(path('reports'))
    expect(names).toHaveLength(6)
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(6)
    const ids = names.map(name => JSON.parse(readFileSync(join(path('reports'), name), 'utf8')).article.id)
    expect(ids.sort()).toEqual([...files, 'third', 'fourth'].sort())
  })

  it('keeps what an id tries to write elsewhere inside the folder', async () => {
    const records = ['../../evil', '/etc/passwd', '..', 'a\u0000b', ''].map(id => JSON.stringify({ id, text: 'Calm.' }))
    await analyze(['-j', '-i', 'jsonl', '-o', path('safe/')], records.join('\n'))
    expect(readdirSync(path('safe'))).toHaveLength(5)
  })

  it('writes several articles into one file when its name says that it is one', async () => {
    await analyze(['-j', '-o', path('all.jsonl'), path('news')])
    expect(readFileSync(path('all.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(4)
  })

  it('never writes over its own input', async () => {
    const { code, stderr } = await analyze(['-j', '-o', path('one.txt'), path('one.txt')])
    expect(stderr).toContain('is also an input')
    expect(readFileSync(path('one.txt'), 'utf8')).toContain('Lyon')
    expect(code).toBe(2)
  })

  it('says why an output cannot be written', async () => {
    const { code, stderr } = await analyze(['-o', path('one.txt/x.json'), path('news/b.txt')])
    expect(stderr).toMatch(
      /^analyze: .*one\.txt\/x\.json cannot be written: a part of this path is a file, not a folder\n$/,
    )
    expect(code).toBe(2)
  })

  it.runIf(existsSync('/dev/full'))('says so when the disk is full', async () => {
    const { code, stderr } = await analyze(['-o', '/dev/full', path('news/b.txt')])
    expect([code, stderr]).toEqual([2, 'analyze: the output cannot be written: the disk is full\n'])
  })

  it('says so when a file is in the way of a folder', async () => {
    const { code, stderr } = await analyze(['-o', path('one.txt/'), path('news/b.txt')])
    expect(stderr).toMatch(/^analyze: .*one\.txt\/ cannot be written: a part of this path is a file, not a folder\n$/)
    expect(code).toBe(2)
  })

  it('fails on warnings only when asked to', async () => {
    const text = 'Two people were killed in Lyon on Tuesday, the police said.'
    const codes = [[], ['--fail-on', 'warning'], ['--fail-on', 'warning', '-d', '2025-12-20']].map(async argv => {
      return (await analyze(['-j', ...argv], text)).code
    })
    expect(await Promise.all(codes)).toEqual([0, 1, 0])
  })

  it.each([
    [{ isTTY: true }, {}, [], true],
    [{ isTTY: false }, {}, [], false],
    [{ isTTY: true }, { NO_COLOR: '1' }, [], false],
    [{ isTTY: true }, { TERM: 'dumb' }, [], false],
    [{ isTTY: true }, {}, ['--no-color'], false],
  ])('colours with %j, %j and %j: %s', async (terminal, env, argv, expected) => {
    const { stdout } = await analyze([...argv, path('one.txt')], '', { isTTY: terminal.isTTY, env })
    expect(stdout.includes('\u001b[')).toBe(expected)
  })
})

describe('geojson', () => {
  const idsIn = (json: string): string[] => JSON.parse(json).features.map(({ id }: { id: string }) => id)
  const records = ['Lyon is calm.', 'Nobody came.', 'Paris is calm.', 'Nothing.']
    .map((text, index) => JSON.stringify({ id: `r${index}`, text }))
    .join('\n')

  it('is one collection of the places of all articles', async () => {
    expect(idsIn((await analyze(['-f', 'geojson', '-i', 'jsonl'], records)).stdout)).toEqual(['r0#l1', 'r2#l1'])
    expect(idsIn((await analyze(['-f', 'geojson'], 'Nobody came.')).stdout)).toEqual([])
  })

  it('is a collection in each file of a folder', async () => {
    await analyze(['-f', 'geojson', '-i', 'jsonl', '-o', path('maps/')], records)
    const files = readdirSync(path('maps')).sort()
    expect(files.map(file => idsIn(readFileSync(join(path('maps'), file), 'utf8')).length)).toEqual([1, 0, 1, 0])
  })

  it('is nothing at all when nothing could be read', async () => {
    expect(await analyze(['-f', 'geojson', path('missing.txt')])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('csv', () => {
  it('has its head once, however many articles follow', async () => {
    const { stdout } = await analyze(['-f', 'csv', '--table', 'entities', path('news')])
    expect(stdout.match(/^article,title,published,id,type/gm)).toHaveLength(1)
  })

  it('has its head in each file of a folder', async () => {
    await analyze(['-f', 'csv', '-o', path('tables/'), path('news')])
    const files = readdirSync(path('tables'))
    expect(files).toHaveLength(4)
    for (const file of files)
      expect(readFileSync(join(path('tables'), file), 'utf8')).toMatch(/^article,title,published,/)
  })

  it('shows the table of what was asked for', async () => {
    const text = 'Eight people were killed in Lyon on Tuesday.'
    const headOf = async (only: string) => (await analyze(['-f', 'csv', '--only', only], text)).stdout.split('\n')[0]
    expect(await headOf('dates')).toContain('earliest')
    expect(await headOf('dates,casualties')).toContain('outcome')
  })

  it('alone has tables', async () => {
    const { code, stderr } = await analyze(['--table', 'dates', path('one.txt')])
    expect([code, stderr]).toEqual([2, 'analyze: --table goes with --format csv (see analyze --help)\n'])
  })
})
