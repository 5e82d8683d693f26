import { resolve } from 'node:path'
import type { Reading } from '../read/article.ts'
import { ReadFault } from '../read/faults.ts'
import { visible } from '../render/visible.ts'
import { type Destination, openDestination, unwritable } from './destinations.ts'
import { findInputs, type Input } from './inputs.ts'
import type { Options } from './options.ts'
import { openReadings } from './readings.ts'
import { type Sink, type Streams, streamSink } from './streams.ts'
import { UsageError } from './task.ts'
import { type Settings, work } from './work.ts'

const MEGABYTE = 1_000_000
const INTERRUPTED = 130
// How long the loop may keep an interruption waiting.
const BREATH_MILLISECONDS = 50

/** What a run needs to know everywhere. */
interface Run {
  readonly options: Options
  readonly settings: Settings
  readonly destination: Destination
  readonly notes: Sink
  readonly signal: AbortSignal
}

/** Counts of articles. */
interface Tally {
  done: number
  failed: number
  warned: number
}

/** Analyzes all inputs and writes their reports in order. Gives the exit code. */
export async function analyzeAll(files: readonly string[], options: Options, streams: Streams): Promise<number> {
  const interruption = new AbortController()
  const interrupt = (): void => interruption.abort()
  streams.once?.('SIGINT', interrupt)
  try {
    const { signal } = interruption
    const inputs = findInputs(files)
    const reading = { kind: options.input, maxBytes: options.maxSize * MEGABYTE }
    assertNotOverwritten(inputs, options.output)
    const { several, readings } = await openReadings(inputs, streams, reading, signal)
    const destination = await open(options, several, streams)
    const notes = streamSink(() => streams.stderr)
    const settings = settingsOf(options, several, streams)
    const tally = await analyzeEach(readings, { options, settings, destination, notes, signal })
    await destination.end()
    return signal.aborted ? INTERRUPTED : exitCodeOf(tally, options)
  } finally {
    streams.off?.('SIGINT', interrupt)
  }
}

function assertNotOverwritten(inputs: readonly Input[], output: string | undefined): void {
  if (output === undefined) return
  const overwritten = inputs.find(({ path }) => path !== null && resolve(path) === resolve(output))
  if (overwritten === undefined) return
  throw new ReadFault('not-written', `${output} is also an input; it was left as it is: choose another --output`)
}

async function open(options: Options, several: boolean, streams: Streams): Promise<Destination> {
  try {
    return await openDestination(options, several, streams)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unwritable(options.output ?? 'standard output', error)
  }
}

function settingsOf(options: Options, several: boolean, { stdout, env = {} }: Streams): Settings {
  const plain = !options.color || options.output !== undefined || stdout.isTTY !== true
  return {
    format: options.format,
    published: options.published ?? null,
    only: options.only ?? null,
    explain: options.explain === true,
    includeText: options.includeText === true,
    indent: !several,
    width: stdout.columns ?? 80,
    table: options.table ?? 'casualties',
    color: !plain && !env.NO_COLOR && env.TERM !== 'dumb',
  }
}

async function analyzeEach(readings: AsyncIterable<Reading>, run: Run): Promise<Tally> {
  const tally: Tally = { done: 0, failed: 0, warned: 0 }
  let rested = Date.now()
  for await (const reading of readings) {
    const more = await analyzeOne(reading, run, tally)
    if (Date.now() - rested > BREATH_MILLISECONDS) {
      await new Promise(resolve => setImmediate(resolve))
      rested = Date.now()
    }
    if (!more || run.signal.aborted) break
  }
  return tally
}

async function analyzeOne(reading: Reading, run: Run, tally: Tally): Promise<boolean> {
  if (reading.fault !== null) return writeFault(reading.id, reading.fault, run, tally)
  for (const note of reading.article.notes) await writeNote(reading.id, note, run)
  const { output, warnings, entry } = await work(reading.article, run.settings)
  tally.done++
  if (warnings > 0) tally.warned++
  return run.destination.write(reading.id, output, entry)
}

async function writeFault(id: string, fault: ReadFault, run: Run, tally: Tally): Promise<boolean> {
  tally.failed++
  await run.notes.write(`analyze: ${visible(id)}: ${visible(fault.message)}\n`)
  if (run.settings.format !== 'json') return true
  const error = { article: { id }, error: { code: fault.code, message: fault.message } }
  return run.destination.write(id, `${JSON.stringify(error, null, run.settings.indent ? 2 : 0)}\n`)
}

async function writeNote(id: string, note: string, { notes, options }: Run): Promise<void> {
  if (!options.quiet) await notes.write(`analyze: note: ${visible(id)}: ${visible(note)}\n`)
}

function exitCodeOf({ done, failed, warned }: Tally, options: Options): number {
  if (failed > 0) return done > 0 ? 3 : 2
  return options.failOn === 'warning' && warned > 0 ? 1 : 0
}
