import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/analyze.ts'
import { entryOf, renderHtml, renderIndex } from '../../../src/render/html/page.ts'
import type { Report } from '../../../src/report.ts'
import { EMPTY_REPORT, REPORT, TEXT } from '../sample.ts'

const PAGE = renderHtml(REPORT, { text: TEXT })

/** The words of a piece of a page. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, entity => ENTITIES[entity]!)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function articleOf(page: string): string {
  return /<section class="article"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
}

/** The words of every mark by its id. */
function marksIn(page: string): Map<string, string> {
  const marks = new Map<string, string>()
  const open: { id: string | null; from: number }[] = []
  const article = articleOf(page)
  for (const { 0: tag, 1: slash, 2: attributes = '', index } of article.matchAll(/<(\/?)(?:mark|span)\b([^>]*)>/g)) {
    if (slash === '') open.push({ id: / id="([^"]*)"/.exec(attributes)?.[1] ?? null, from: index + tag.length })
    else {
      const { id, from } = open.pop()!
      if (id !== null) marks.set(id, textOf(article.slice(from, index)))
    }
  }
  expect(open).toEqual([])
  return marks
}

/** Every element closes, and in the reverse order. */
function assertNested(page: string): void {
  const open: string[] = []
  const body = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
  for (const [, slash, name = '', end] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
    if (/^(?:meta|link|input|br)$/.test(name) || end === '/') continue
    if (slash === '') open.push(name)
    else expect(open.pop()).toBe(name)
  }
  expect(open).toEqual([])
}

/** Well formed, with each id once and each reference leading somewhere. */
function assertSound(page: string): void {
  assertNested(page)
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  const known = new Set(ids)
  expect(ids).toHaveLength(known.size)
  const references = [...page.matchAll(/(?:href="#|aria-(?:labelledby|describedby)=")([^"]*)"/g)].map(([, id]) => id)
  expect(references.filter(id => !known.has(id))).toEqual([])
}

const ARTICLES = new URL('../../../fixtures/articles/', import.meta.url)

describe('renderHtml', () => {
  test('marks the exact words of every finding', () => {
    const marks = marksIn(PAGE)
    for (const { id, text } of [...REPORT.casualties!, ...REPORT.dates!]) expect(marks.get(id)).toBe(text)
    for (const { id, cue } of REPORT.attributions!) expect(marks.get(id)).toBe(cue.text)
    for (const { id, mentions } of [...REPORT.locations!, ...REPORT.entities!]) {
      mentions.forEach(({ text }, index) => {
        expect(marks.get(index === 0 ? id : `${id}-${index + 1}`)).toBe(text)
      })
    }
    expect(marks.get('w1')).toBe('at least eight')
    expect(marks.get('w1-2')).toBe('9')
  })

  test('shows the article whole', () => {
    const article = articleOf(PAGE).replace(/<h2[\s\S]*?<\/h2>|<div class="margin">[\s\S]*?<\/div>/g, '')
    expect(textOf(article).split('\n').filter(Boolean)).toEqual(TEXT.split('\n').filter(Boolean))
  })

  test('is well formed, with each id once and each link leading somewhere', () => {
    assertSound(PAGE)
  })

  test.each(readdirSync(ARTICLES))('makes a sound page of %s', file => {
    const text = readFileSync(new URL(file, ARTICLES), 'utf8')
    const page = renderHtml(analyze(text, { explain: true }), { text })
    assertSound(page)
    const words = textOf(articleOf(page).replace(/<h2[\s\S]*?<\/h2>|<div class="margin">[\s\S]*?<\/div>/g, ''))
    expect(words.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim())
  })

  test('has the toll with its sources, the timeline, the map and the warnings', () => {
    const words = textOf(PAGE.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')).replace(/\s+/g, ' ')
    expect(words).toContain('at least 8 killed')
    expect(words).toMatch(/9 dead\s?Volodymyr Zelensky · claimed/)
    expect(words).toMatch(
      /2014Crimea was annexed · stated.*10 years.*Jul 2024.*18 months.*19 Dec 2025.*20 Dec 2025published/,
    )
    expect(words).toContain('Not placed in time: “the coming months”')
    expect(PAGE).toContain('aria-label="Map of 3 places: Odesa, Ukraine, Istanbul"')
    expect(PAGE).toMatch(
      /<div class="row"><h3>[\s\S]*?<\/h3><div class="margin"><p class="beside"[^>]*>[\s\S]*?the headline says at least 8 killed/,
    )
  })

  test('names the rule of each mark and has a note on each finding', () => {
    expect(PAGE).toContain('data-rule="casualty/sample"')
    for (const { id } of [...REPORT.casualties!, ...REPORT.dates!, ...REPORT.locations!, ...REPORT.entities!]) {
      expect(PAGE).toContain(`id="note-${id}"`)
    }
  })

  describe('says with each toll', () => {
    const text = `Bus falls into a ravine near Cusco

Nine people were killed and 20 injured, three of them children, when a bus fell into a ravine near Cusco on Tuesday, police said.

A doctor said that at least 11 people were killed in the crash.`
    const page = renderHtml(analyze(text, { explain: true }), { text })
    const [why = ''] =
      /<div class="incident">[\s\S]*?<details class="why">([\s\S]*?)<\/details>/.exec(page)?.slice(1) ?? []

    test('why a figure was used or left out, with its words and its rule', () => {
      const reasons = [...why.matchAll(/<li><a href="#(c\d+)">([^<]*)<\/a>: <strong>([^<]*)<\/strong>(.*)<\/li>/g)]
      expect(reasons.map(([, , words, decision]) => [words, decision])).toEqual(
        expect.arrayContaining([
          ['20 injured', 'used'],
          ['three of them children', 'left out'],
        ]),
      )
      for (const [, , , , reason = ''] of reasons) expect(textOf(reason)).toMatch(/^, [^,].* toll\/[a-z-]+$/)
    })

    test('nothing of the kind unless it was asked for', () => {
      expect(renderHtml(analyze(text), { text })).not.toContain('class="why"')
    })

    test('what else was decided at the end', () => {
      expect(textOf(page)).toMatch(/location “Cusco” kept names\/arbitration/)
    })
  })

  test('lets a browser use only its own script and style', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(PAGE)![1]!.replaceAll('&#39;', "'")
    const digest = (tag: string): string => {
      const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(PAGE)![1]!
      return createHash('sha256').update(inside).digest('base64')
    }
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${digest('script')}'`)
    expect(policy).toContain(`style-src 'sha256-${digest('style')}'`)
    expect(PAGE).not.toMatch(/ style=| on[a-z]+=/)
  })

  test('says nothing about what was not found', () => {
    const page = renderHtml(EMPTY_REPORT, { text: 'Nothing here.' })
    assertNested(page)
    expect(textOf(articleOf(page))).toContain('Nothing here.')
    expect(page).not.toMatch(/<section class="(?:toll|when|where|who|check|notes)"|<fieldset/)
  })

  test('shows a report that was asked for one kind only', () => {
    const page = renderHtml(analyze(TEXT, { only: ['dates'] }), { text: TEXT })
    assertNested(page)
    expect(page).toContain('id="note-d1"')
    expect(page).not.toContain('<section class="toll"')
  })

  test('links the address of a page, and nothing that would run', () => {
    const withUrl = (url: string): string =>
      renderHtml({ ...REPORT, article: { ...REPORT.article, url } }, { text: TEXT })
    expect(withUrl('https://www.example.org/a?b=1&c="2"')).toContain(
      '<a href="https://www.example.org/a?b=1&amp;c=&quot;2&quot;" rel="noopener noreferrer nofollow">example.org</a>',
    )
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,<script>', 'java\nscript:x']) {
      expect(withUrl(url)).not.toMatch(/href="\s*(?:java|data:text)/)
    }
  })

  test('keeps a long timeline short, the other dates at hand', () => {
    const dates = Array.from({ length: 30 }, (_date, index) => ({
      ...REPORT.dates![1]!,
      id: `d${index + 1}`,
      value: String(1990 + index),
      earliest: `${1990 + index}-01-01`,
      latest: `${1990 + index}-12-31`,
      event: index % 3 === 0 ? REPORT.dates![1]!.event : null,
    }))
    const page = renderHtml({ ...REPORT, dates }, { text: TEXT })
    assertNested(page)
    const [shown = '', rest = ''] = page.split('more dates</summary>')
    const periods = (html: string): string[] =>
      [...html.matchAll(/class="period">([^<]*)/g)].map(([, period]) => period!)
    expect(periods(shown)).toHaveLength(12)
    expect(periods(shown)).toContain('20 Dec 2025')
    expect(periods(shown)).toContain('1993')
    expect(periods(rest)).toHaveLength(19)
  })

  test('draws another map about the middle of things where the whole one is too wide for it', () => {
    const mapsOf = (places: readonly (readonly [string, number, number])[]): string[] => {
      const locations = places.map(([name, lat, lon], index) => ({
        ...REPORT.locations![0]!,
        id: `l${index + 1}`,
        name,
        role: index === 0 ? ('incident' as const) : ('mentioned' as const),
        place: { ...REPORT.locations![0]!.place!, lat, lon },
      }))
      const page = renderHtml({ ...REPORT, locations }, { text: TEXT })
      return [...page.matchAll(/aria-label="Map of ([^"]*)"/g)].map(([, label]) => label!)
    }
    expect(
      mapsOf([
        ['Odesa', 46.48, 30.73],
        ['Kherson', 46.64, 32.62],
        ['Miami', 25.77, -80.19],
      ]),
    ).toEqual(['3 places: Odesa, Kherson, Miami', 'Odesa, Kherson'])
    expect(
      mapsOf([
        ['Odesa', 46.48, 30.73],
        ['Kyiv', 50.45, 30.52],
      ]),
    ).toEqual(['2 places: Odesa, Kyiv'])
  })

  test('calls an article without a title by the name of its file', () => {
    const article = { ...REPORT.article, title: null, id: 'reports/2025/odesa.txt' }
    const page = renderHtml({ ...REPORT, article }, { text: TEXT })
    expect(page).toContain('<title>odesa.txt</title>')
    expect(page).toContain('<h1>odesa.txt</h1>')
  })

  test('gives the same page every time', () => {
    expect(renderHtml(REPORT, { text: TEXT })).toBe(PAGE)
  })
})

describe('renderIndex', () => {
  const entry = entryOf(REPORT)

  test('tells the main event of each article', () => {
    expect(entry).toEqual({
      id: 'odesa.txt',
      title: 'Missile strike on Odesa port kills at least eight',
      published: '2025-12-20',
      toll: 'at least 8 killed, 30 injured, 2 missing',
      place: 'Odesa',
      warnings: 1,
    })
    expect(entryOf(EMPTY_REPORT).toll).toBeNull()
  })

  test('links every page, whatever its name', () => {
    const page = renderIndex([
      { ...entry, file: 'odesa.html' },
      { ...entry, title: '<b>x</b>', file: 'javascript:1 #?".html' },
    ])
    assertNested(page)
    expect(page).toContain('href="./odesa.html"')
    expect(page).toContain('href="./javascript%3A1%20%23%3F%22.html"')
    expect(page).toContain('&lt;b&gt;x&lt;/b&gt;')
    expect(page).toContain('1 warning')
  })
})

test('a mark over several paragraphs is cut at their ends', () => {
  const text = 'He said: one thing.\nAnd another thing, too.'
  const content = { start: 9, end: text.length, text: text.slice(9) }
  const report: Report = {
    ...EMPTY_REPORT,
    attributions: [
      {
        start: 0,
        end: text.length,
        text,
        rule: 'attribution/sample',
        id: 'a1',
        source: { start: 0, end: 2, text: 'He', entity: null },
        cue: { start: 3, end: 7, text: 'said' },
        content,
        kind: 'indirect',
        continues: null,
        stance: 'says',
      },
    ],
  }
  const page = renderHtml(report, { text })
  assertNested(page)
  expect(page.match(/<span class="mark part" data-finding="a1">/g)).toHaveLength(3)
})
