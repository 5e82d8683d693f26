import { describe, expect, it } from 'vitest'
import type { RenderOptions } from '../../../src/render/options.ts'
import { columnsOf } from '../../../src/render/text/pieces.ts'
import { renderText } from '../../../src/render/text/summary.ts'
import type { Report } from '../../../src/report.ts'
import { EMPTY_REPORT, REPORT, TEXT } from '../sample.ts'

const PLAIN: RenderOptions = { text: TEXT, width: 80, color: false, explain: false, indent: true }

function render(report: Report, options: Partial<RenderOptions> = {}): string {
  return renderText(report, { ...PLAIN, ...options })
}

const SUMMARY = `Missile strike on Odesa port kills at least eight
AFP · 20 Dec 2025 (as given) · 96 words · odesa.txt

Another 30 people were injured.

TOLL     Odesa · 19 Dec 2025 · missile strike
         killed      at least 8   Oleh Kiper · dock workers
                                  also: 9 (Volodymyr Zelensky, claimed)
         injured     30           unattributed
         missing     2            unattributed · feared · dock workers
ALSO     killed      1,200        Black Sea Grain Office · cumulative
                                  civilians

WHEN     2014         Crimea was annexed                             stated
         Jul 2024     last direct talks in Istanbul                  stated
         19 Dec 2025  missile strike on the port of Odesa            “on Friday”
         unresolved: “the coming months”

WHERE    Odesa (Ukraine) 2 · Ukraine · Istanbul (Türkiye) · Crimea
WHO      Oleh Kiper, regional governor · Volodymyr Zelensky, President
         Black Sea Grain Office · AFP
SAID BY  Oleh Kiper · Volodymyr Zelensky · Black Sea Grain Office

CHECK    the headline says at least 8 killed, paragraph 3 says 9
`

describe('renderText', () => {
  it('shows an article on one screen', () => {
    expect(render(REPORT)).toBe(SUMMARY)
  })

  it('says so when nothing was found', () => {
    expect(render(EMPTY_REPORT)).toContain('No casualty figures, dates, places, names or sources were found.\n')
  })

  it('tells no figure beside the toll that the toll or another line tells', () => {
    const [figure] = REPORT.casualties!
    const vague = { qualifier: 'vague', value: null, min: 24, max: null } as const
    const aside = { ...figure!, incident: null, partOf: null }
    const casualties = [
      { ...aside, id: 'c91', count: { ...figure!.count, qualifier: 'exact' as const, text: 'eight' } },
      { ...aside, id: 'c92', outcome: 'injured' as const, count: { ...figure!.count, ...vague, text: 'dozens' } },
      { ...aside, id: 'c93', outcome: 'injured' as const, count: { ...figure!.count, ...vague, text: 'Dozens' } },
    ].map((each, index) => (index === 2 ? { ...each, scope: 'background' as const } : each))
    const summary = render({ ...REPORT, casualties: [...REPORT.casualties!, ...casualties] })
    expect(summary.match(/dozens/gi)).toHaveLength(1)
    expect(summary.match(/killed +(?:at least )?8 /g)).toHaveLength(1)
  })

  it('names only what was looked for in vain', () => {
    const report = { ...EMPTY_REPORT, locations: null, entities: null, attributions: null, casualties: null }
    expect(render(report)).toContain('\nNo dates were found.\n')
  })

  it.each([40, 60, 80, 120])('never writes beyond column %i', width => {
    const lines = render(REPORT, { width, explain: true }).split('\n')
    expect(lines.filter(line => columnsOf(line) > width)).toEqual([])
  })

  it('is the same text with and without colour', () => {
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    const colored = render(REPORT, { color: true })
    expect(colored).not.toBe(render(REPORT))
    expect(colored.replace(escapes, '')).toBe(render(REPORT))
  })

  it('keeps words whole where the terminal is narrow', () => {
    const lines = render(REPORT, { width: 44 }).split('\n')
    expect(lines.filter(line => line.length > 44)).toEqual([])
    const words = new Set(render(REPORT, { width: 200 }).split(/[\s…“”]+/))
    const toll = lines.slice(
      lines.findIndex(line => line.startsWith('TOLL')),
      lines.findIndex(line => line.startsWith('WHERE')),
    )
    expect(
      toll
        .join(' ')
        .split(/[\s…“”]+/)
        .filter(word => !words.has(word)),
    ).toEqual([])
  })

  it('shows the control characters of an article instead of obeying them', () => {
    const title = 'Calm\u001b[2J\u0007 \u202etxt.exe\u0000'
    const shown = render({ ...REPORT, article: { ...REPORT.article, title } })
    expect(shown.split('\n')[0]).toBe('Calm␛[2J␇ <U+202E>txt.exe␀')
  })

  it('counts what a long list leaves out, and shows all when asked', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Person Number ${index}`)
    const entities = names.map((name, index) => ({ ...REPORT.entities![0]!, id: `e${index}`, name, roles: [] }))
    const report = { ...REPORT, entities }
    expect(render(report)).toMatch(/· and 49 more\n/)
    expect(names.filter(name => !render(report, { explain: true }).includes(name))).toEqual([])
  })

  it('explains each finding with its rule and words, and each decision', () => {
    const shown = render(REPORT, { explain: true })
    for (const finding of [...REPORT.casualties!, ...REPORT.dates!, ...REPORT.attributions!]) {
      expect(shown).toContain(`\n${finding.id} `)
      expect(shown).toContain(finding.rule)
    }
    expect(shown).toContain('dropped location “Black Sea” · names/within-organization')
    expect(shown.replace(/\s+/g, ' ')).toContain('Rescuers fear that [two dock workers are missing].')
  })

  it('calls no figure unattributed when attributions were not asked for', () => {
    expect(render({ ...REPORT, attributions: null })).not.toContain('unattributed')
  })

  it('adds up in the open', () => {
    const toll = { killed: { low: 17, best: 17, high: 17, derived: true, figures: ['c1', 'c4'] } }
    const incidents = [{ ...REPORT.incidents![0]!, toll }]
    expect(render({ ...REPORT, incidents }).replace(/\s+/g, ' ')).toContain(
      'killed 17 added up: “killed at least eight dock workers” “9 dead” ',
    )
  })

  it('says a figure once that no toll rests on, and not again what a toll says', () => {
    const [first, , , , last] = REPORT.casualties!
    const again = { ...first!, id: 'c6', incident: null }
    const doubled = { ...last!, id: 'c7' }
    expect(render({ ...REPORT, casualties: [...REPORT.casualties!, again, doubled] })).toBe(SUMMARY)
  })

  it('names no pronoun among those who speak, and a name once whatever its case', () => {
    const [first] = REPORT.attributions!
    const spoken = (text: string) => ({ ...first!, source: { ...first!.source!, text, entity: null } })
    const report = { ...REPORT, attributions: ['They', 'police', 'Police', 'she'].map(spoken) }
    expect(render(report)).toContain('SAID BY  police 2\n')
  })

  it('says from which day one is reckoned when that is not the day of publication', () => {
    const article = { ...REPORT.article, published: '2025-12-22' }
    expect(render({ ...REPORT, article })).toMatch(/19 Dec 2025 {2}missile strike on .* “on Friday”, from 20 Dec\n/)
  })

  it('names a role only where it says something by itself', () => {
    const role = (text: string) => [{ ...REPORT.entities![0]!.roles[0]!, text }]
    const entities = ['his aunt', 'its spokesman'].map((text, index) => ({
      ...REPORT.entities![index]!,
      roles: role(text),
    }))
    expect(render({ ...REPORT, entities })).toContain('WHO      Oleh Kiper · Volodymyr Zelensky, spokesman\n')
  })

  it.each([
    [['Ukrainian President', 'the president of a country at war since 2022'], 'Ukrainian President'],
    [['director of the Ormoc District Hospital'], 'director'],
    [['spokesman for the ministry'], 'spokesman for the ministry'],
  ])('keeps of the roles %j the short title', (texts, expected) => {
    const [first] = REPORT.entities!
    const roles = texts.map(text => ({ ...first!.roles[0]!, text }))
    expect(render({ ...REPORT, entities: [{ ...first!, roles }] })).toContain(`WHO      Oleh Kiper, ${expected}\n`)
  })

  it('leaves out a role that tells a story', () => {
    const [first] = REPORT.entities!
    const roles = [{ ...first!.roles[0]!, text: 'man who saw it' }]
    expect(render({ ...REPORT, entities: [{ ...first!, roles }] })).toContain('WHO      Oleh Kiper\n')
  })

  it('counts no place that is only part of another name', () => {
    const [first, second] = REPORT.locations!
    const within = { ...first!, mentions: first!.mentions.map(mention => ({ ...mention, within: 'Odesa Police' })) }
    expect(render({ ...REPORT, locations: [within, second!] })).toContain('WHERE    Ukraine\n')
  })

  it('shows a date of which nothing is told in its clause', () => {
    const text = 'After long talks, the two sides had signed a treaty in 2014 again'
    const sentence = { start: 100, end: 100 + text.length, text }
    const start = 100 + text.indexOf('2014')
    const undated = { ...REPORT.dates![1]!, event: null, sentence, start, end: start + 4 }
    expect(render({ ...REPORT, dates: [undated] })).toContain('2014  the two sides had signed a treaty in 2014 again')
    const narrow = render({ ...REPORT, dates: [undated] }, { width: 50 })
    expect(narrow).toMatch(/2014 {2}….* treaty in 2014 {2,}stated/)
  })

  it('says where the parts of a total are told of', () => {
    const whole = REPORT.casualties!.find(({ partOf }) => partOf === null)!
    const casualties = REPORT.casualties!.map(each =>
      each.id === whole.id || each.outcome !== 'killed' ? each : { ...each, partOf: whole.id, location: 'l2' },
    )
    expect(render({ ...REPORT, casualties })).toMatch(/including \S+ in Ukraine/)
  })

  it('says what places are whose names and countries are the same', () => {
    const [city] = REPORT.locations!
    const locations = [city!, { ...city!, id: 'l9', kind: 'region' as const }]
    expect(render({ ...REPORT, locations })).toMatch(/WHERE +Odesa city \(Ukraine\) 2 · Odesa region \(Ukraine\) 2\n/)
  })

  it('does not show the words of several incidents as one', () => {
    const incidents = [
      REPORT.incidents![0]!,
      { ...REPORT.incidents![0]!, id: 'i2', cause: null, toll: { injured: REPORT.incidents![0]!.toll.killed! } },
    ]
    expect(render({ ...REPORT, incidents }).match(/Odesa · 19 Dec 2025/g)).toHaveLength(2)
  })

  it('marks the findings in the article, and says what each mark means', () => {
    const shown = render(REPORT, { annotate: true })
    const flat = shown.replace(/\s+/g, ' ')
    expect(flat).toContain(
      'A missile strike on the port of [Odesa]l1 [killed at least eight dock workers]c1 [on Friday]d1,',
    )
    expect(shown).toContain('\nc1    killed at least 8 · Oleh Kiper\n')
    expect(shown).toContain('\nd1    19 Dec 2025 · inferred\n')
    const unmarked = shown.split('\n\n')[1]?.replace(/\[([^\]]*)\][a-z]\d+/g, '$1')
    expect(unmarked?.split(/\s+/)).toEqual(TEXT.trim().split(/\s+/))
  })
})
