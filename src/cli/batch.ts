import { resolve } from 'node:path'
import type { Reading } from '../read/article.ts'
import { ReadFault } from '../read/faults.ts'
import { openAnalyst } from './analyst.ts'
import { type Destination, openDestination } from './destinations.ts'
import { bytesOf, findInputs, type Input } from './inputs.ts'
import { type Options, tableOf } from './options.ts'
import { inOrder } from './order.ts'
import { type Outcome, type Run, type Tally, writeOutcome } from './outcomes.ts'
import { lineOfProgress, NO_PROGRESS, type Progress } from './progress.ts'
import { openReadings } from './readings.ts'
import { type Sink, type Streams, streamSink, unwritable } from './streams.ts'
import { UsageError } from './task.ts'
import type { Settings } from './work.ts'

const MEGABYTE = 1_000_000
const INTERRUPTED = 130
// How long the loop may keep an interruption waiting.
const BREATH_MILLISECONDS = 50

/** Analyzes all inputs and writes their reports in order. Gives the exit code. */
export async function analyzeAll(files: readonly string[], options: Options, streams: Streams): Promise<number> {
  const stop = new AbortController()
  let isInterrupted = false
  const interrupt = (): void => {
    isInterrupted = true
    stop.abort()
  }
  streams.once?.('SIGINT', interrupt)
  try {
    const tally = await runAll(files, options, streams, stop)
    return isInterrupted ? INTERRUPTED : exitCodeOf(tally, options)
  } finally {
    streams.off?.('SIGINT', interrupt)
  }
}

async function runAll(
  files: readonly string[],
  options: Options,
  streams: Streams,
  stop: AbortController,
): Promise<Tally> {
  const tally: Tally = { done: 0, failed: 0, warned: 0, bytes: 0 }
  const inputs = await findInputs(files, options.glob ?? [])
  assertNotOverwritten(inputs, options.output)
  const { several, readings } = await openReadings(inputs, {
    streams,
    options: { kind: options.input, maxBytes: options.maxSize * MEGABYTE },
    signal: stop.signal,
    onBytes: count => {
      tally.bytes += count
    },
  })
  const destination = await open(options, several, streams)
  const notes = streamSink(() => streams.stderr)
  const links = streams.stderr.isTTY === true && (await import('./hyperlinks.ts')).showsLinks(streams.env ?? {})
  const settings = settingsOf(options, several, streams)
  const analyst = openAnalyst(several ? (options.jobs ?? null) : 1, settings)
  const progress = several ? openProgress(inputs, options, streams, notes) : NO_PROGRESS
  try {
    await analyzeEach(readings, { options, settings, destination, analyst, notes, links, progress, tally, stop })
    await progress.clear()
    await destination.end()
  } finally {
    await analyst.close()
  }
  return tally
}

/** Progress is for those who wait: on a terminal that nothing else is written to. */
function openProgress(inputs: readonly Input[], options: Options, { stdout, stderr }: Streams, sink: Sink): Progress {
  const isBusy = options.output === undefined && stdout.isTTY === true
  if (options.quiet || isBusy || stderr.isTTY !== true) return NO_PROGRESS
  return lineOfProgress(sink, bytesOf(inputs), Date.now)
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
    annotate: options.annotate === true,
    includeText: options.includeText === true,
    indent: !several,
    width: stdout.columns ?? 80,
    table: tableOf(options),
    color: !plain && !env.NO_COLOR && env.TERM !== 'dumb',
  }
}

async function analyzeEach(readings: AsyncIterable<Reading>, run: Run): Promise<void> {
  const { analyst, stop, tally, progress } = run
  const work = async (reading: Reading): Promise<Outcome> => ({
    reading,
    attempt: reading.article === null ? null : await analyst.attempt(reading.article),
  })
  let rested = Date.now()
  for await (const outcome of inOrder(readings, work, analyst.most)) {
    if (stop.signal.aborted) return
    if (!(await writeOutcome(outcome, run))) stop.abort()
    await progress.show(tally)
    if (Date.now() - rested > BREATH_MILLISECONDS) {
      await new Promise(resolve => setImmediate(resolve))
      rested = Date.now()
    }
  }
}

function exitCodeOf({ done, failed, warned }: Tally, options: Options): number {
  if (failed > 0) return done > 0 ? 3 : 2
  return options.failOn === 'warning' && warned > 0 ? 1 : 0
}
