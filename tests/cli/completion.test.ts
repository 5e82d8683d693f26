import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { completionScript, SHELLS } from '../../src/cli/completion.ts'
import { manualPage } from '../../src/cli/manual.ts'
import { OPTIONS } from '../../src/cli/options.ts'
import { analyze } from './process.ts'

const LONG_NAMES = OPTIONS.map(({ flags }) => /--([\w-]+)/.exec(flags)?.[1] ?? '')

/** What bash offers for a line that ends in these words. */
function offers(...words: readonly string[]): string[] {
  const line = ['analyze', ...words].map(word => `'${word}'`).join(' ')
  const script = `${completionScript('bash')}
    COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _analyze; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter(offer => offer !== '')
}

describe('completion', () => {
  it.each(SHELLS)('of %s knows every option', async shell => {
    const { code, stdout } = await analyze(['completion', shell])
    expect(LONG_NAMES.filter(name => !new RegExp(`(?:--|-l )${name}\\b`).test(stdout))).toEqual([])
    expect(code).toBe(0)
  })

  it('refuses a shell it does not know, in one line', async () => {
    const { code, stderr } = await analyze(['completion', 'tcsh'])
    expect([code, stderr]).toEqual([2, 'analyze: completion knows bash, zsh, fish, not "tcsh" (see analyze --help)\n'])
  })

  it.each([
    [['--fo'], ['--format']],
    [['--format', 'j'], ['json']],
    [
      ['-i', 'json'],
      ['json', 'jsonl'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['sch'], ['schema']],
    [['--published', ''], []],
    [['package.js'], ['package.json']],
  ])('in bash offers for %j: %j', (words, expected) => {
    expect(offers(...words)).toEqual(expected)
  })
})

describe('the manual page', () => {
  it('tells every option', () => {
    const page = manualPage('1.2.3').replaceAll('\\-', '-')
    expect(LONG_NAMES.filter(name => !page.includes(`--${name}`))).toEqual([])
    expect(page).toContain('news-article-analyzer 1.2.3')
  })

  it('has no line that would be taken for a macro by mistake', () => {
    const macros = manualPage('1')
      .split('\n')
      .filter(line => line.startsWith('.') || line.startsWith("'"))
    expect(macros.filter(line => !/^\.(?:TH|SH|TP|PP|B|br)\b/.test(line))).toEqual([])
  })
})
