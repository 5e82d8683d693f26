/** Bundles what `bin/analyze.js` starts into few minified files: reading one file is faster than reading a hundred. */
import { build, type Plugin } from 'esbuild'

// Commander starts other programs only for sub-commands that are such; loading that part of Node takes 5 ms.
const withoutChildProcesses: Plugin = {
  name: 'without-child-processes',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'empty' }))
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

await build({
  entryPoints: { command: 'src/cli/run.ts' },
  outdir: 'dist/bundle',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // compromise is one minified file already and most articles never load it.
  external: ['compromise'],
  plugins: [withoutChildProcesses],
  legalComments: 'linked',
  // The sources ask for their own place on disk; a CommonJS file knows it by another name.
  define: { 'import.meta.url': 'sourceUrl' },
  banner: { js: "const sourceUrl=require('node:url').pathToFileURL(__filename).href;" },
})
