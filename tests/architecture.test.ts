import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url))

/** What each folder may import besides itself; `report.ts`, the types, may be imported by all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  read: ['lexicon'],
  lexicon: [],
  gazetteer: [],
  document: ['lexicon'],
  extract: ['document', 'lexicon', 'gazetteer'],
  link: ['extract', 'document', 'lexicon', 'gazetteer'],
  render: ['lexicon'],
  cli: ['read', 'lexicon', 'gazetteer', 'document', 'extract', 'link', 'render', 'root'],
  root: ['read', 'lexicon', 'gazetteer', 'document', 'extract', 'link', 'render'],
}

/** The core opens data and the grammar tagger when first needed; nothing else of Node is within its reach. */
const LOADS_LAZILY: Readonly<Record<string, readonly string[]>> = {
  'document/grammar.ts': ['node:module'],
  'gazetteer/places.ts': ['node:fs'],
  'lexicon/words.ts': ['node:fs'],
  'render/html/shell.ts': ['node:crypto'],
  'render/outlines.ts': ['node:fs'],
}

const CORE = ['document', 'extract', 'gazetteer', 'lexicon', 'link', 'render', 'root']

interface Source {
  readonly path: string
  readonly folder: string
  /** The code without comments. */
  readonly code: string
  /** Modules as they are written, and files as paths from `src`. */
  readonly imports: readonly string[]
}

const sources: readonly Source[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => {
    const code = readFileSync(join(SOURCE, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    const modules = [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(match => match[1]!)
    return {
      path,
      folder: path.includes('/') ? path.split('/')[0]! : 'root',
      code,
      imports: modules.map(name => (name.startsWith('.') ? join(dirname(path), name) : name)),
    }
  })

/** Scripts that build data or bundles run at build time only. */
const program = sources.filter(({ path }) => !/(^|\/)build\.ts$/.test(path))
const folderOf = (path: string): string => (path.includes('/') ? path.split('/')[0]! : 'root')
const isOurs = (name: string): boolean => name.endsWith('.ts')
const places = (found: readonly Source[], what: (source: Source) => readonly string[]) =>
  found.flatMap(source => what(source).map(word => `${source.path}: ${word}`))

test('nothing imports what stands to its right', () => {
  expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...new Set(sources.map(({ folder }) => folder))]))
  const wrong = places(program, ({ folder, imports }) =>
    imports.filter(
      name =>
        isOurs(name) &&
        name !== 'report.ts' &&
        folderOf(name) !== folder &&
        !MAY_IMPORT[folder]!.includes(folderOf(name)),
    ),
  )
  expect(wrong).toEqual([])
})

test('no module imports itself by way of others', () => {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.filter(isOurs)]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) visit(next, [...way, path])
      done.add(path)
    }
  }
  for (const path of graph.keys()) visit(path, [])
  expect(circles).toEqual([])
})

test('relative imports name the file', () => {
  const named = new Set(sources.map(({ path }) => path))
  expect(places(program, ({ imports }) => imports.filter(name => isOurs(name) && !named.has(name)))).toEqual([])
  expect(places(sources, ({ code }) => code.match(/from '\.[^']*(?<!\.ts|\.json)'/g) ?? [])).toEqual([])
})

describe('the core', () => {
  const core = program.filter(({ folder }) => CORE.includes(folder))

  test('neither prints, exits, reads the clock nor throws dice', () => {
    const reaches =
      /\bconsole\b|\bprocess\b|\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b|\bMath\.random\b/g
    expect(places(core, ({ code }) => code.match(reaches) ?? [])).toEqual([])
  })

  test('reads no files but its own data, when first needed', () => {
    const wrong = places(core, ({ path, imports }) =>
      imports.filter(name => name.startsWith('node:') && !LOADS_LAZILY[path]?.includes(name)),
    )
    expect(wrong).toEqual([])
    const asked = (path: string) => program.find(source => source.path === path)?.imports ?? []
    for (const [path, names] of Object.entries(LOADS_LAZILY))
      expect(asked(path)).toEqual(expect.arrayContaining([...names]))
  })

  test('sorts by code units, not by the language of the machine', () => {
    expect(places(core, ({ code }) => code.match(/\.localeCompare\(|\btoLocale\w+|\bIntl\b/g) ?? [])).toEqual([])
  })
})

test('nothing ends the process', () => {
  expect(places(sources, ({ code }) => code.match(/\bprocess\.(exit|abort|kill)\b/g) ?? [])).toEqual([])
})

test('there are no classes but errors, and no default exports', () => {
  expect(places(sources, ({ code }) => code.match(/\bclass \w+(?! extends \w*Error\b)\b[^\n]*/g) ?? [])).toEqual([])
  expect(places(sources, ({ code }) => code.match(/\bexport default\b/g) ?? [])).toEqual([])
})

test('files are nouns in kebab case', () => {
  const names = sources.flatMap(({ path }) => path.replace(/\.ts$/, '').split('/'))
  expect(names.filter(name => !/^[a-z]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  expect(names.filter(name => /^(utils?|helpers?|common|misc|manager|shared)$/.test(name))).toEqual([])
})

describe('lexicons', () => {
  const files = sources.filter(({ folder, path }) => folder === 'lexicon' && !path.endsWith('build.ts'))
  const exported = ({ code }: Source) =>
    [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(match => match[1]!)

  test('are all used', () => {
    const others = (file: Source) => sources.filter(source => source !== file && source.code.includes("'"))
    const idle = places(files, file =>
      exported(file).filter(name => !others(file).some(({ code }) => new RegExp(`\\b${name}\\b`).test(code))),
    )
    expect(idle).toEqual([])
  })

  test.each(files.map(({ path }) => path))('%s is sorted, without doubles', async path => {
    const module: Record<string, unknown> = await import(pathToFileURL(join(SOURCE, path)).href)
    for (const [name, value] of Object.entries(module)) {
      for (const words of wordLists(typeof value === 'function' && value.length === 0 ? value() : value)) {
        expect(words, name).toEqual([...new Set(words)])
        expect(
          words.filter((word, index) => index > 0 && word < words[index - 1]!),
          `${name}: out of order`,
        ).toEqual([])
      }
    }
  })
})

/** The lists of words in a lexicon; a map may keep together what has the same value. */
function wordLists(value: unknown): readonly (readonly string[])[] {
  const areWords = (list: readonly unknown[]): list is readonly string[] => list.every(word => typeof word === 'string')
  if (value instanceof Set || Array.isArray(value)) {
    const list = [...value]
    return areWords(list) ? [list] : []
  }
  return []
}
