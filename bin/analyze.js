#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const command = new URL('../dist/bundle/command.cjs', import.meta.url)
if (existsSync(command)) {
  const { run } = createRequire(import.meta.url)(command.pathname)
  process.exitCode = await run(process.argv.slice(2), process)
} else {
  process.stderr.write('analyze: this copy is not built yet; run "npm install" (or "npm run build") in its folder\n')
  process.exitCode = 2
}
