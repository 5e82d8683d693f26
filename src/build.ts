/** Bundles what `bin/analyze.js` starts into few minified files: reading one file is faster than reading a hundred. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { build, type Metafile, type Plugin } from 'esbuild'
import { ANALYZER } from './analyze.ts'
import { manualPage } from './cli/manual.ts'

const FOLDER = 'dist/bundle'
const ARTICLES = 'fixtures/articles'
const PAGES = 'fixtures/inputs/html'

/** The command, and what only some runs need; each becomes one file. */
const ENTRIES = [
  'src/cli/run.ts',
  'src/cli/globs.ts',
  'src/cli/work.ts',
  'src/cli/worker.ts',
  'src/read/html/extraction.ts',
  'src/render/html/page.ts',
] as const

// Commander starts other programs only for sub-commands that are such; loading that part of Node takes 5 ms.
const withoutChildProcesses: Plugin = {
  name: 'without-child-processes',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /node_modules.commander/.test(importer) ? { path, namespace: 'empty' } : null,
    )
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

/** An import of another entry stays an import, of that entry's file. */
const entriesApart: Plugin = {
  name: 'entries-apart',
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const entry = ENTRIES.find(entry => kind === 'dynamic-import' && join(resolveDir, path).endsWith(entry))
      return entry === undefined ? null : { path: `./${bundleName(entry)}.cjs`, external: true }
    })
  },
}

function bundleName(entry: string): string {
  return entry === 'src/cli/run.ts' ? 'command' : basename(entry, '.ts')
}

/** The packages that went into the bundles, as folders. */
function bundledPackages({ inputs }: Metafile): string[] {
  const folders = Object.keys(inputs).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(name => /^(?:licen[cs]e|copying)/i.test(name))
  const text = file === undefined ? `License: ${license}` : readFileSync(join(folder, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}

// What was compiled of other sources of the same length would be taken for that of these.
rmSync(FOLDER, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: Object.fromEntries(ENTRIES.map(entry => [bundleName(entry), entry])),
  outdir: FOLDER,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Requiring a CommonJS file is faster than importing it.
  supported: { 'dynamic-import': false },
  // compromise is one minified file already and most articles never load it.
  external: ['compromise', 'canvas'],
  plugins: [withoutChildProcesses, entriesApart],
  legalComments: 'none',
  // The sources ask for their own place on disk; a CommonJS file knows it by another name.
  define: { 'import.meta.url': 'sourceUrl' },
  banner: { js: "const sourceUrl=require('node:url').pathToFileURL(__filename).href;" },
})

const licenses = bundledPackages(metafile).map(licenseOf)
writeFileSync(join(FOLDER, 'LICENSES.txt'), licenses.join(`\n${'-'.repeat(80)}\n\n`))
writeFileSync('dist/analyze.1', manualPage(ANALYZER.version))

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })
const SILENT = { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere() }

/** What the command is mostly used for: what these do not need is compiled when it is needed. */
const USES = [
  ['--format', 'text', ARTICLES],
  ['--format', 'json', '--glob', '*.html', PAGES],
  ['--format', 'html', join(ARTICLES, 'hodeidah-strike.txt')],
  ['--format', 'json', ARTICLES],
] as const

/** Runs the command over the fixtures and keeps what V8 compiled meanwhile. */
async function compileBundles(): Promise<void> {
  const { openBundles } = createRequire(import.meta.url)('../bin/bundle.cjs')
  const bundles = openBundles(resolve(FOLDER))
  const { run } = bundles.load('command.cjs')
  for (const argv of USES) await run(['--jobs', '1', ...argv], SILENT)
  for (const [file, compiled] of bundles.compiled()) writeFileSync(file, compiled)
}

await compileBundles()
