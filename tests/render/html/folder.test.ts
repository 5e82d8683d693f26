import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyze } from '../../cli/process.ts'

let folder = ''
const path = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  mkdirSync(path('in/more'), { recursive: true })
  writeFileSync(
    path('in/ferry.txt'),
    'Ferry sinks off the coast\n\nThe storm killed eight people in Lisbon on Friday.\n',
  )
  writeFileSync(path('in/index.txt'), 'An article named like the index.\n')
  writeFileSync(path('in/more/ferry.txt'), 'Another ferry\n\nIt sank in 2014.\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one article is one page', async () => {
  const { code, stdout } = await analyze(['-f', 'html', path('in/ferry.txt')])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/)
})

test('several articles get a page each, and an index that links them', async () => {
  const { code, stderr } = await analyze(['-f', 'html', '-o', path('out'), path('in')])
  expect([code, stderr]).toEqual([0, ''])
  const files = readdirSync(path('out')).sort()
  expect(files).toEqual(['ferry-2.html', 'ferry.html', 'index-2.html', 'index.html'])
  const index = readFileSync(path('out/index.html'), 'utf8')
  const links = [...index.matchAll(/href="\.\/([^"]*)"/g)].map(([, file]) => file)
  expect(links.sort()).toEqual(['ferry-2.html', 'ferry.html', 'index-2.html'])
})

test('one article in a folder needs no index', async () => {
  await analyze(['-f', 'html', '-o', `${path('alone')}/`, path('in/ferry.txt')])
  expect(readdirSync(path('alone'))).toEqual(['ferry.html'])
})

test('several articles do not go into one page', async () => {
  for (const output of [[], ['-o', path('all.html')]]) {
    const { code, stdout, stderr } = await analyze(['-f', 'html', ...output, path('in')])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('give --output a folder')
  }
})
