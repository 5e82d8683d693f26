import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { entryOf, renderHtml, renderIndex } from '../../src/render/html/page.ts'
import type { Report } from '../../src/report.ts'
import { REPORT, TEXT } from '../render/sample.ts'
import { openFolder, startChromium, type Visit, type VisitOptions, visit } from './chromium.ts'

let browser: Browser
const folder = openFolder()

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(async () => {
  await browser?.close()
  folder.remove()
})

const PAGE = renderHtml(REPORT, { text: TEXT })

let visits: Visit[] = []

async function open(html: string, options: VisitOptions = {}): Promise<Visit> {
  const opened = await visit(browser, folder.write(html), options)
  visits.push(opened)
  return opened
}

afterEach(async () => {
  for (const { page } of visits) await page.context().close()
  visits = []
})

function expectQuiet({ noise, requests }: Visit): void {
  expect(noise).toEqual([])
  expect(requests).toEqual([])
}

/** A property of how an element looks. */
function look({ page }: Visit, selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)
}

/** Moves the mouse onto the first line of an element. */
async function pointAt({ page }: Visit, selector: string): Promise<void> {
  await page.locator(selector).scrollIntoViewIfNeeded()
  const [x, y] = (await page.evaluate(
    `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(document.querySelector('${selector}').getClientRects()[0])`,
  )) as [number, number]
  await page.mouse.move(x, y)
}

/** The width of the whole page against that of the window. */
function overhang({ page }: Visit): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

describe('a page', () => {
  test('asks for nothing and says nothing to the console', async () => {
    const opened = await open(PAGE)
    await opened.page.mouse.move(300, 300)
    await opened.page.waitForTimeout(100)
    expectQuiet(opened)
  })

  test('keeps the article as it is', async () => {
    const { page } = await open(PAGE)
    const lines = await page.locator('.row > p, .row > h3').allTextContents()
    expect(lines).toEqual(TEXT.split('\n').filter(Boolean))
  })

  test('shows every mark, with a line beneath and a tint behind', async () => {
    const opened = await open(PAGE)
    const marks = await opened.page.locator('mark').all()
    expect(marks).toHaveLength(23)
    for (const mark of marks) {
      expect(await mark.isVisible()).toBe(true)
      expect(await look(opened, `#${await mark.getAttribute('id')}`, 'textDecorationLine')).toBe('underline')
    }
    expect(await look(opened, '#c1', 'backgroundColor')).not.toBe('rgba(0, 0, 0, 0)')
  })

  test.each([
    ['with a script', true],
    ['without one', false],
  ])('has a legend that switches kinds off and on, %s', async (_how, withScript) => {
    const opened = await open(PAGE, { withScript })
    const lines = async (): Promise<string[]> => [
      await look(opened, '#l1', 'textDecorationLine'),
      await look(opened, '#c1', 'textDecorationLine'),
    ]
    await opened.page.locator('#show-place').uncheck()
    expect(await lines()).toEqual(['none', 'underline'])
    await opened.page.locator('#show-place').check()
    expect(await lines()).toEqual(['underline', 'underline'])
  })

  test('leaves switched-off marks out of the keyboard’s way', async () => {
    const opened = await open(PAGE)
    const { page } = opened
    await page.locator('#show-place').uncheck()
    expect(await page.locator('#l1').getAttribute('tabindex')).toBe('-1')
    await pointAt(opened, '#l1')
    expect(await page.locator('#card').isVisible()).toBe(false)
  })

  test('shows reading and rule of a mark that is pointed at, and hides them', async () => {
    const opened = await open(PAGE)
    const { page } = opened
    const card = page.locator('#card')
    expect(await card.isVisible()).toBe(false)
    await pointAt(opened, '#c1')
    expect(await card.isVisible()).toBe(true)
    const words = await card.innerText()
    expect(words).toContain('at least 8 killed')
    expect(words).toContain('8 or more')
    expect(words).toContain('Oleh Kiper')
    expect(words).toContain('casualty/sample')
    await page.mouse.move(2, 2)
    await card.waitFor({ state: 'hidden' })
  })

  test('shows them for the mark that the keyboard reaches, until Escape', async () => {
    const { page } = await open(PAGE)
    await page.locator('.legend input').last().focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('l1')
    const card = page.locator('#card')
    expect(await card.innerText()).toContain('46.48° N, 30.73° E')
    await page.keyboard.press('Tab')
    expect(await card.innerText()).toContain('toll-differs')
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
  })

  test('keeps the card within the window at the edges', async () => {
    const { page } = await open(PAGE, { width: 700, height: 500 })
    for (const id of ['#l1', '#c1', '#d1', '#c5', '#d4']) {
      await page.locator(id).focus()
      const box = await page.locator('#card').boundingBox()
      expect(box!.x).toBeGreaterThanOrEqual(0)
      expect(box!.x + box!.width).toBeLessThanOrEqual(700)
    }
  })

  test('describes each mark to a screen reader by one sentence', async () => {
    const { page } = await open(PAGE)
    const describedBy = await page.locator('#c1').getAttribute('aria-describedby')
    expect(await page.locator(`[id="${describedBy}"]`).textContent()).toBe(
      'Casualties: at least 8 killed; according to Oleh Kiper.',
    )
  })

  test('lights up all mentions of what is focused', async () => {
    const { page } = await open(PAGE)
    await page.locator('#l1').focus()
    expect(await page.locator('.lit').allTextContents()).toEqual(['Odesa', 'Odesa'])
  })

  test('leads from a figure to its words', async () => {
    const { page } = await open(PAGE)
    await page.locator('.toll a[href="#c4"]').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('c4')
    expect(await page.locator('#c4').evaluate(element => element.getBoundingClientRect().top)).toBeLessThan(800)
  })

  test('switches a kind on to show the words that a link leads to', async () => {
    const { page } = await open(PAGE)
    await page.locator('#show-casualty').uncheck()
    await page.locator('.toll a[href="#c4"]').click()
    expect(await page.locator('#show-casualty').isChecked()).toBe(true)
    expect(await page.locator('#card').innerText()).toContain('9 killed')
  })

  test.each([
    ['light', 390],
    ['dark', 390],
    ['light', 1280],
    ['dark', 1280],
  ] as const)('fits, and is readable, in %s at %i pixels', async (scheme, width) => {
    const opened = await open(PAGE, { scheme, width })
    expect(await overhang(opened)).toBe(0)
    expect(await opened.page.evaluate(LEAST_CONTRAST)).toBeGreaterThanOrEqual(4.5)
    for (const details of await opened.page.locator('details').all()) await details.locator('summary').click()
    expect(await overhang(opened)).toBe(0)
    expect(await opened.page.evaluate(LEAST_CONTRAST)).toBeGreaterThanOrEqual(4.5)
    expectQuiet(opened)
  })

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('fits, and is readable, with every decision explained, in %s at %i pixels', async (scheme, width) => {
    const text = readFileSync(new URL('../../fixtures/articles/hodeidah-strike.txt', import.meta.url), 'utf8')
    const opened = await open(renderHtml(analyze(text, { explain: true }), { text }), { scheme, width })
    const why = opened.page.locator('details.why')
    expect(await why.count()).toBeGreaterThan(1)
    for (const details of await why.all()) await details.locator('summary').click()
    expect(await overhang(opened)).toBe(0)
    expect(await opened.page.evaluate(LEAST_CONTRAST)).toBeGreaterThanOrEqual(4.5)
    expectQuiet(opened)
  })

  test('fits with words that have no end', async () => {
    const text = `${'Endless'.repeat(200)}\n${'A'.repeat(3000)} killed ${'9'.repeat(500)} people in ${'B'.repeat(300)}.`
    const report = analyze(text, { title: 'T'.repeat(500), url: `https://example.org/${'a'.repeat(900)}` })
    for (const width of [390, 1280]) expect(await overhang(await open(renderHtml(report, { text }), { width }))).toBe(0)
  })

  test('prints all notes, without the card', async () => {
    const { page } = await open(PAGE)
    await page.locator('#c1').focus()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#card').isVisible()).toBe(false)
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(await page.locator('#note-c1').isVisible()).toBe(true)
  })
})

/** The least contrast of a text against what lies behind it, by the formula of WCAG 2. */
const LEAST_CONTRAST = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const over = (below, color) => {
    canvas.fillStyle = below
    canvas.fillRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data
    return 'rgb(' + red + ',' + green + ',' + blue + ')'
  }
  const backgroundOf = element =>
    element === null ? '#fff' : over(backgroundOf(element.parentElement), getComputedStyle(element).backgroundColor)
  const luminance = color => {
    const [red, green, blue] = color.match(/[\\d.]+/g).map(part => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrasts = [...document.querySelectorAll('body *')]
    .filter(element => element.checkVisibility() && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== ''))
    .map(element => {
      const background = backgroundOf(element)
      const style = getComputedStyle(element)
      const ink = over(background, element instanceof SVGElement ? style.fill : style.color)
      const [light, dark] = [luminance(ink), luminance(background)].sort((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    })
  return Math.min(...contrasts)
})()`

const HOSTILE = [
  '<script>hacked()</script>',
  '"><img src=x onerror=hacked()>',
  '</style><script>hacked()</script>',
  '</title><svg onload=hacked()>',
  '--><script>hacked()</script><!--',
  "' onfocus=hacked() autofocus tabindex=1 '",
  '<iframe srcdoc="<script>parent.hacked()</script>">',
  '<a href="javascript:hacked()">a</a>',
  'line\u2028hacked()\u2029end',
  '\u0000\u001b[31m\ufeff\u202ereversed',
  '\u0024{hacked()} {{hacked()}} &lt;script&gt;',
  '<base href="https://example.org/"><link rel=stylesheet href=//example.org/a.css>',
  '<meta http-equiv=refresh content="0;url=https://example.org">',
]

/** A report whose every text is the given one, ids too. */
function poisoned(text: string): Report {
  const span = { start: 0, end: text.length, text }
  const replaced = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map(each => replaced(each, key))
    if (value !== null && typeof value === 'object') {
      const fields = Object.entries(value).map(([name, field]) => [name, replaced(field, name)])
      const object = Object.fromEntries(fields) as Record<string, unknown>
      return 'start' in object ? { ...object, ...span } : object
    }
    return typeof value === 'string' && !KEPT.has(key) ? text : value
  }
  const KEPT = new Set([
    'type',
    'kind',
    'role',
    'outcome',
    'status',
    'scope',
    'stance',
    'qualifier',
    'unit',
    'mod',
    'basis',
  ])
  const report = replaced(REPORT, '') as Report
  return { ...report, article: { ...report.article, published: '2025-12-20', publishedFrom: 'option' } }
}

describe('a hostile article', () => {
  test.each(HOSTILE)('runs nothing: %j', async text => {
    await expectHarmless(renderHtml(poisoned(text), { text }))
  })

  test('runs nothing when it is analyzed', async () => {
    for (const text of [
      HOSTILE.join('\n'),
      HOSTILE.map(part => `Eight people were killed in ${part} on Friday, said John Smith of ${part}.`).join('\n'),
    ]) {
      const report = analyze(text, { id: text, title: text, author: text, url: `javascript:hacked()//${text}` })
      await expectHarmless(renderHtml(report, { text }))
    }
  })

  test('runs nothing from the index', async () => {
    await expectHarmless(renderIndex(HOSTILE.map(text => ({ ...entryOf(poisoned(text)), file: text }))))
  })
})

const STRANGE =
  'img, iframe, base, body svg:not(.map):not(.range), link:not([rel=icon]), [onerror], [onload], [onfocus], [href^="javascript:" i]'

async function expectHarmless(html: string): Promise<void> {
  const opened = await open(html)
  await opened.page.waitForTimeout(30)
  expect(await opened.page.locator(STRANGE).count()).toBe(0)
  expect(await opened.page.locator('script').count()).toBeLessThanOrEqual(1)
  expectQuiet(opened)
}

describe('the index of several pages', () => {
  test('links each of them and fits', async () => {
    const file = folder.write(PAGE)
    const index = renderIndex([{ ...entryOf(REPORT), file: file.slice(file.lastIndexOf('/') + 1) }])
    for (const width of [390, 1280]) {
      const opened = await open(index, { width })
      expect(await overhang(opened)).toBe(0)
      expect(await opened.page.evaluate(LEAST_CONTRAST)).toBeGreaterThanOrEqual(4.5)
      await opened.page.locator('.index a').click()
      expect(await opened.page.title()).toBe(REPORT.article.title)
      expect(opened.noise).toEqual([])
    }
  })
})
