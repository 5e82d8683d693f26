import { describe, expect, it } from 'vitest'
import { csvHead, renderCsv } from '../../src/render/csv.ts'
import { TABLES, type Table } from '../../src/render/tables.ts'
import type { Report } from '../../src/report.ts'
import { REPORT, TEXT } from './sample.ts'

function rowsOf(report: Report, table: Table): Record<string, string>[] {
  const csv = renderCsv(report, { text: TEXT, width: 80, color: false, explain: false, indent: false, table })
  return parse(csv).map(cells => Object.fromEntries(TABLES[table].map((name, index) => [name, cells[index] ?? '?'])))
}

/** Reads RFC 4180: quoted cells may hold commas, line ends and doubled quotation marks. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('renderCsv', () => {
  it('gives one row for each casualty figure, with its article and its links as words', () => {
    const rows = rowsOf(REPORT, 'casualties')
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatchObject({
      article: 'odesa.txt',
      title: 'Missile strike on Odesa port kills at least eight',
      published: '2025-12-20',
      id: 'c1',
      outcome: 'killed',
      qualifier: 'at-least',
      value: '8',
      min: '8',
      max: '',
      location: 'Odesa',
      date: '2025-12-19',
      source: 'Oleh Kiper',
    })
  })

  it.each(Object.keys(TABLES) as Table[])('fills every row of the table of %s', table => {
    const rows = rowsOf(REPORT, table)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flatMap(row => Object.entries(row)).filter(([, cell]) => cell === '?')).toEqual([])
    expect(csvHead(table)).toBe(`${TABLES[table].join(',')}\r\n`)
  })

  it('keeps commas, quotation marks and line ends inside their cell', () => {
    const title = 'He said "no",\r\nthen left'
    expect(rowsOf({ ...REPORT, article: { ...REPORT.article, title } }, 'dates')[0]?.title).toBe(title)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('keeps a spreadsheet from reckoning with %j', title => {
    expect(rowsOf({ ...REPORT, article: { ...REPORT.article, title } }, 'dates')[0]?.title).toBe(`'${title}`)
  })

  it('leaves a negative number a number', () => {
    const place = { ...REPORT.locations![0]!.place!, lon: -73.9, lat: -12.5 }
    const report = { ...REPORT, locations: [{ ...REPORT.locations![0]!, place }] }
    expect(rowsOf(report, 'locations')[0]).toMatchObject({ lon: '-73.9', lat: '-12.5' })
  })

  it('gives no rows for a section that was left out', () => {
    expect(rowsOf({ ...REPORT, entities: null }, 'entities')).toEqual([])
  })
})
