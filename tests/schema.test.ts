import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { analyze } from '../src/analyze.ts'
import type { Report } from '../src/report.ts'
import { REPORT_SCHEMA, type Schema } from '../src/schema.ts'
import { EMPTY_REPORT, REPORT } from './render/sample.ts'

const ajv = new Ajv2020({ strict: true, strictRequired: true })
const validate = ajv.compile(REPORT_SCHEMA)

function errorsOf(report: unknown): string[] {
  validate(report)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The schemas of objects anywhere in a schema. */
function objectsIn(schema: unknown): Schema[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inside = Object.values(schema).flatMap(objectsIn)
  return 'type' in schema && schema.type === 'object' ? [schema as Schema, ...inside] : inside
}

/** Every place of a report, as a path of keys, with the object there. */
function* recordsIn(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield path
  for (const [key, item] of Object.entries(value)) yield* recordsIn(item, [...path, key])
}

function changedAt(
  report: Report,
  path: readonly (string | number)[],
  change: (record: Record<string, unknown>) => void,
) {
  const copy = structuredClone(report)
  const record = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], copy)
  change(record as Record<string, unknown>)
  return copy
}

describe('the JSON Schema of the report', () => {
  it('closes every object', () => {
    const open = objectsIn(REPORT_SCHEMA).filter(schema => schema.additionalProperties !== false)
    expect(open).toEqual([])
  })

  it.each([
    ['with something in every section', REPORT],
    ['of an article in which nothing was found', EMPTY_REPORT],
    ['without the sections left out', { ...REPORT, entities: null, casualties: null, incidents: null }],
    [
      'of a real run',
      analyze('LYON, France (AP) — Two people were killed on Tuesday, police said.', { explain: true }),
    ],
  ])('accepts a report %s', (_name, report) => {
    expect(errorsOf(report)).toEqual([])
  })

  it('misses every key that is left out, except outcomes in a toll', () => {
    const unnoticed = [...recordsIn(REPORT)].flatMap(path => {
      const record = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], REPORT)
      return Object.keys(record as object)
        .filter(key => errorsOf(changedAt(REPORT, path, record => delete record[key])).length === 0)
        .map(key => [...path, key].join('.'))
    })
    expect(unnoticed).toEqual(['killed', 'injured', 'missing'].map(outcome => `incidents.0.toll.${outcome}`))
  })

  it('refuses a key that no type has, wherever it stands', () => {
    const unnoticed = [...recordsIn(REPORT)].filter(
      path => errorsOf(changedAt(REPORT, path, record => (record.extra = 1))).length === 0,
    )
    expect(unnoticed).toEqual([])
  })

  it.each([
    ['an unknown outcome', ['casualties', 0], 'outcome', 'hurt'],
    ['a negative offset', ['casualties', 0], 'start', -1],
    ['an id of another kind', ['casualties', 0], 'location', 'c1'],
    ['a date that is no ISO day', ['dates', 0], 'earliest', '19 Dec 2025'],
    ['a latitude beyond the pole', ['locations', 0, 'place'], 'lat', 91],
    ['an empty span', ['summary', 0], 'text', ''],
    ['another schema version', [], 'schemaVersion', 2],
  ] as const)('refuses %s', (_name, path, key, value) => {
    expect(errorsOf(changedAt(REPORT, path, record => (record[key] = value)))).not.toEqual([])
  })
})
