import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { EMPTY_REPORT, REPORT } from './sample.ts'

describe('renderMarkdown', () => {
  const document = renderMarkdown(REPORT)

  it('begins with the headline and where it comes from', () => {
    expect(document.split('\n').slice(0, 3)).toEqual([
      '# Missile strike on Odesa port kills at least eight',
      '',
      'AFP · 20 Dec 2025 · 96 words',
    ])
  })

  it('tells each figure in a table', () => {
    expect(document).toContain(
      '| killed | at least 8 | Oleh Kiper | Odesa | 19 Dec 2025 | dock workers [^odesa-txt-c1] |',
    )
    expect(document).toContain('| injured | 30 | unattributed | Odesa | 19 Dec 2025 |  [^odesa-txt-c2] |')
  })

  it('tells dates in the order of time, then those that cannot be placed', () => {
    const lines = document.split('\n').filter(line => line.startsWith('- **') || line.startsWith('- unresolved'))
    expect(lines).toEqual([
      '- **2014**: Crimea was annexed [^odesa-txt-d2]',
      '- **Jul 2024**: last direct talks in Istanbul [^odesa-txt-d3]',
      '- **19 Dec 2025**: missile strike on the port of Odesa (“on Friday”, reckoned from 20 Dec 2025) [^odesa-txt-d1]',
      '- unresolved: “the coming months” [^odesa-txt-d4]',
    ])
  })

  it('has the note that each mark points to, with the sentence and the rule', () => {
    const marks = [...document.matchAll(/\[\^[^\]]+\](?!:)/g)].map(([mark]) => mark)
    const notes = [...document.matchAll(/^(\[\^[^\]]+\]): “.+” — `[a-z/-]+`$/gm)].map(([, mark]) => mark)
    expect(notes.sort()).toEqual(marks.sort())
  })

  it('lets nothing of the article become markup', () => {
    const title = '# <script>alert(1)</script> [x](javascript:y) `code` | *b*'
    const [first] = renderMarkdown({ ...REPORT, article: { ...REPORT.article, title } }).split('\n')
    expect(first).toBe('# \\# \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:y) \\`code\\` \\| \\*b\\*')
  })

  it('says so when nothing was found', () => {
    expect(renderMarkdown(EMPTY_REPORT)).toContain('\n\nNothing was found.\n')
  })
})
