#!/usr/bin/env node
// Importing Node's own modules here would load all of their parts; asking for them does not, which saves 6 ms.
const { existsSync } = process.getBuiltinModule('node:fs')
const { createRequire } = process.getBuiltinModule('node:module')
const { fileURLToPath } = process.getBuiltinModule('node:url')

const bundles = fileURLToPath(new URL('../dist/bundle/', import.meta.url))
if (existsSync(`${bundles}command.cjs`)) {
  const { openBundles } = createRequire(import.meta.url)('./bundle.cjs')
  const { run } = openBundles(bundles).load('command.cjs')
  process.exitCode = await run(process.argv.slice(2), process)
} else {
  process.stderr.write('analyze: this copy is not built yet; run "npm install" (or "npm run build") in its folder\n')
  process.exitCode = 2
}
