import { isIsoDay } from '../read/days.ts'
import { INPUT_KINDS, type InputKind } from '../read/kinds.ts'
import { FORMS, type Format } from '../render/index.ts'
import { TABLES, type Table } from '../render/tables.ts'
import { KINDS, type Kind } from '../report.ts'

/** The options as given, by their long names. */
export interface Options {
  readonly json?: true
  readonly format: Format
  readonly input: InputKind
  readonly glob?: readonly string[]
  readonly published?: string
  readonly only?: readonly Kind[]
  readonly table?: Table
  readonly explain?: true
  readonly annotate?: true
  readonly includeText?: true
  readonly output?: string
  readonly jobs?: number
  /** Megabytes. */
  readonly maxSize: number
  readonly failOn?: 'warning'
  readonly quiet?: true
  readonly color: boolean
  readonly version?: true
}

/** The table that csv shows: the one asked for, else that of the first kind asked for. */
export function tableOf({ table, only }: Options): Table {
  const [first = 'casualties'] = only ?? []
  return table ?? (only?.includes('casualties') ? 'casualties' : first)
}

/** One option: what the help says and how its value is read. `parse` throws with what is wrong. */
export interface OptionRow {
  readonly flags: string
  readonly description: string
  readonly choices?: readonly string[]
  readonly initial?: string | number
  /** @param before what the option was given earlier on the command line */
  readonly parse?: (value: string, before: unknown) => unknown
}

export const OPTIONS: readonly OptionRow[] = [
  { flags: '-j, --json', description: 'same as --format json' },
  { flags: '-f, --format <format>', description: 'form of the output', choices: Object.keys(FORMS), initial: 'text' },
  {
    flags: '-i, --input <kind>',
    description: 'kind of the input, gzipped or not',
    choices: INPUT_KINDS,
    initial: 'auto',
  },
  {
    flags: '-g, --glob <pattern>',
    description: 'of a folder only the files like *.html; "!drafts" leaves out; may be given again',
    parse: parseGlob,
  },
  {
    flags: '-d, --published <date>',
    description: 'publication date (YYYY-MM-DD): what "on Tuesday" is reckoned from',
    parse: parseDay,
  },
  { flags: '    --only <kinds>', description: `only some findings: ${KINDS.join(',')}`, parse: parseKinds },
  {
    flags: '    --table <kind>',
    description: 'csv: findings, one a row',
    choices: Object.keys(TABLES),
  },
  { flags: '    --explain', description: 'show rule and sentence behind each finding, and what was left out' },
  { flags: '    --annotate', description: 'print the article with its findings marked' },
  { flags: '    --include-text', description: "put the article's text in the JSON" },
  { flags: '-o, --output <path>', description: 'write to a file; to a folder when there are several articles' },
  { flags: '    --jobs <n>', description: 'threads for several articles (default: the cores)', parse: parseJobs },
  {
    flags: '    --max-size <MB>',
    description: 'refuse larger articles',
    initial: 16,
    parse: parseMegabytes,
  },
  { flags: '    --fail-on <what>', description: 'exit 1 when an article has a', choices: ['warning'] },
  { flags: '-q, --quiet', description: 'no progress and no notes on standard error; errors stay' },
  { flags: '    --no-color', description: 'no colour (also: NO_COLOR, TERM=dumb)' },
  { flags: '-V, --version', description: 'print the version' },
]

function parseGlob(value: string, before: unknown): string[] {
  if (/^!?\/*$/.test(value)) throw new Error(`needs a pattern like "*.html" or "!drafts", not "${value}"`)
  return [...(Array.isArray(before) ? before : []), value]
}

function parseDay(value: string): string {
  if (isIsoDay(value)) return value
  throw new Error(`needs a day of the calendar like 2025-12-20, not "${value}"`)
}

function parseKinds(value: string): Kind[] {
  const wanted = value.split(',').map(kind => kind.trim())
  const unknown = wanted.find(kind => !KINDS.some(known => known === kind))
  if (unknown !== undefined) throw new Error(`knows ${KINDS.join(', ')}, not "${unknown}"`)
  return KINDS.filter(kind => wanted.includes(kind))
}

function parseJobs(value: string): number {
  const jobs = Number(value)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs
  throw new Error(`needs a whole number between 1 and 64, not "${value}"`)
}

function parseMegabytes(value: string): number {
  const megabytes = Number(value)
  if (value.trim() !== '' && megabytes > 0 && megabytes <= 512) return megabytes
  throw new Error(`needs a number of megabytes between 0 and 512, not "${value}"`)
}
