import { ReadFault } from '../read/faults.ts'
import { visible } from '../render/visible.ts'
import type { Options } from './options.ts'
import { type Streams, streamSink } from './streams.ts'
import { helpText, parseTask, type Task, UsageError } from './task.ts'

const WRONG_USAGE = 2

/**
 * Runs the command. Nothing but the given streams is read or written, and the process is never ended here.
 *
 * @param argv the arguments after the command's name
 * @returns the exit code: 0 done; 1 `--fail-on` struck; 2 wrong usage, or nothing could be read; 3 some inputs failed
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await perform(parseTask(argv), streams)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ReadFault)) throw error
    const advice = error instanceof UsageError ? ' (see analyze --help)' : ''
    await streamSink(() => streams.stderr).write(`analyze: ${visible(error.message)}${advice}\n`)
    return WRONG_USAGE
  }
}

async function perform(task: Task, streams: Streams): Promise<number> {
  if (task.kind === 'analyze') return analyzeFiles(task, streams)
  await streamSink(() => streams.stdout).write(await textOf(task))
  return 0
}

async function textOf(task: Exclude<Task, { kind: 'analyze' }>): Promise<string> {
  if (task.kind === 'print') return task.text
  if (task.kind === 'completion') return (await import('./completion.ts')).completionScript(task.shell)
  if (task.kind === 'schema') return `${JSON.stringify((await import('../schema.ts')).REPORT_SCHEMA, null, 2)}\n`
  return `${(await import('./work.ts')).ANALYZER.version}\n`
}

async function analyzeFiles({ files, options }: Extract<Task, { kind: 'analyze' }>, streams: Streams): Promise<number> {
  if (files.length === 0 && streams.stdin.isTTY === true) {
    await streamSink(() => streams.stdout).write(helpText())
    return 0
  }
  assertSensible(options)
  const { analyzeAll } = await import('./batch.ts')
  return analyzeAll(files, options, streams)
}

function assertSensible({ annotate, format, only, table }: Options): void {
  if (annotate && format !== 'text') throw new UsageError('--annotate goes with --format text')
  if (table === undefined) return
  if (format !== 'csv') throw new UsageError('--table goes with --format csv')
  if (table !== 'warnings' && only?.includes(table) === false)
    throw new UsageError(`--table ${table} would be empty: --only leaves ${table} out`)
}
