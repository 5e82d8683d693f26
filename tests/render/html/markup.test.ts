import { describe, expect, test } from 'vitest'
import { escapeText, joined, markup, trusted } from '../../../src/render/html/markup.ts'

describe('markup', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ["' onmouseover='alert(1)", '&#39; onmouseover=&#39;alert(1)'],
    ['R&D &amp; more', 'R&amp;D &amp;amp; more'],
    ['</style><!--', '&lt;/style&gt;&lt;!--'],
    ['a\u0000b\u001bc\u007fd', 'a\u2400b\u241bc\u2421d'],
    ['a\rb\tc\nd', 'a b\tc\nd'],
    ['half \ud83d of a pair, whole \ud83d\ude00', 'half \ufffd of a pair, whole \ud83d\ude00'],
    ['line\u2028separator', 'line\u2028separator'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped)
    expect(markup`<p title="${text}">${text}</p>`.html).toBe(`<p title="${escaped}">${escaped}</p>`)
  })

  test('keeps markup, joins lists, leaves out null', () => {
    const bold = markup`<b>${'<'}</b>`
    expect(markup`${bold}${[bold, 'x', null, 2]}${null}`.html).toBe('<b>&lt;</b><b>&lt;</b>x2')
    expect(joined([bold, '&'], ' ').html).toBe('<b>&lt;</b> &amp;')
    expect(trusted('<hr>').html).toBe('<hr>')
  })

  test('does not take a plain object for markup when it is text of an article', () => {
    const report = JSON.parse('{"name":"<i>"}') as { name: string }
    expect(markup`${report.name}`.html).toBe('&lt;i&gt;')
  })
})
