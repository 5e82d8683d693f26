import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Bundles {
  readonly load: (name: string) => { readonly answer: () => string }
  readonly compiled: () => readonly (readonly [file: string, code: Buffer])[]
}

const { openBundles }: { readonly openBundles: (folder: string) => Bundles } = createRequire(import.meta.url)(
  fileURLToPath(new URL('../../bin/bundle.cjs', import.meta.url)),
)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyze-bundle-'))
  writeFileSync(
    join(folder, 'command.cjs'),
    "exports.answer = () => require('./other.cjs').name + require('node:path').basename(__filename)",
  )
  writeFileSync(join(folder, 'other.cjs'), "exports.name = 'other of '")
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a bundle', () => {
  it('loads those it requires, each once, and what Node has', () => {
    const bundles = openBundles(folder)
    expect(bundles.load('command.cjs').answer()).toBe('other of command.cjs')
    expect(bundles.load('other.cjs')).toBe(bundles.load('other.cjs'))
  })

  it('runs from what was compiled of it, and without that where it does not fit', () => {
    const bundles = openBundles(folder)
    bundles.load('command.cjs').answer()
    const compiled = bundles.compiled()
    expect(compiled.map(([file]) => file)).toEqual(
      ['command.cjs.compiled', 'other.cjs.compiled'].map(name => join(folder, name)),
    )
    for (const kept of [(code: Buffer) => code, () => Buffer.from('made by another'), () => Buffer.alloc(0)]) {
      for (const [file, code] of compiled) writeFileSync(file, kept(code))
      expect(openBundles(folder).load('command.cjs').answer()).toBe('other of command.cjs')
    }
  })
})
