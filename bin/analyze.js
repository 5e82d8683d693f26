#!/usr/bin/env node
// Importing Node's own modules here would load all of their parts; asking for them does not, which saves 6 ms.
const { existsSync } = process.getBuiltinModule('node:fs')
const { createRequire } = process.getBuiltinModule('node:module')
const { fileURLToPath } = process.getBuiltinModule('node:url')

// The V8 of Node 20 makes machine code sooner than an article can repay: with ten times the patience one article costs a
// third less of the processor, fifty cost a quarter less, and a long stream no more. Later ones have a cheaper compiler.
if (process.versions.node.startsWith('20.')) {
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=675840')
}

const command = fileURLToPath(new URL('../dist/bundle/command.cjs', import.meta.url))
if (existsSync(command)) {
  const { run } = createRequire(import.meta.url)(command)
  process.exitCode = await run(process.argv.slice(2), process)
} else {
  process.stderr.write('analyze: this copy is not built yet; run "npm install" (or "npm run build") in its folder\n')
  process.exitCode = 2
}
