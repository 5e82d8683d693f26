// Loads the bundles that make up the command. It is plain CommonJS, because that starts faster than modules do.
const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// The V8 of Node 20 makes machine code sooner than an article can repay: with ten times the patience one article costs
// a quarter less of the processor, fifty cost as much less, and a long stream no more. Later ones have a cheaper compiler.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=675840')

/**
 * Gives the bundles of a folder. Beside each may lie what V8 compiled of it at the build, which saves compiling it again
 * (a seventh of a cold run); V8 refuses what another version of it made, and compiles as if there were nothing.
 */
exports.openBundles = folder => {
  const requireOther = createRequire(join(folder, 'command.cjs'))
  const modules = new Map()
  const scripts = new Map()
  const load = name => {
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const file = join(folder, name)
    const compiled = `${file}.compiled`
    const script = new Script(
      `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`,
      { filename: file, cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined },
    )
    const module = { exports: {} }
    modules.set(name, module)
    scripts.set(compiled, script)
    const requireBundle = id => (id.startsWith('./') ? load(id.slice(2)) : requireOther(id))
    script.runInThisContext()(module.exports, requireBundle, module, file, folder)
    return module.exports
  }
  /** What was compiled of the bundles loaded so far, by the file that it belongs into. */
  const compiled = () => [...scripts].map(([file, script]) => [file, script.createCachedData()])
  return { load, compiled }
}
