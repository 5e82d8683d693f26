import { createReadStream } from 'node:fs'
import { type Bytes, faultyReading, type Reading } from '../read/article.ts'
import { readArticles } from '../read/articles.ts'
import { faultOf } from '../read/faults.ts'
import type { ReadOptions } from '../read/source.ts'
import type { Input } from './inputs.ts'
import type { Streams } from './streams.ts'

const CHUNK_BYTES = 1 << 18

/** The readings of all inputs, and whether they are several articles (or might be). */
export interface Readings {
  readonly several: boolean
  readonly readings: AsyncIterable<Reading>
}

/** What reading needs to know, whatever the input. */
export interface ReadingRun {
  readonly streams: Streams
  readonly options: ReadOptions
  /** Ends the reading, without an error. */
  readonly signal: AbortSignal
  readonly onBytes: (count: number) => void
}

/** Reads all inputs one after another. */
export async function openReadings(inputs: readonly Input[], run: ReadingRun): Promise<Readings> {
  const readings = readInputs(inputs, run)
  if (inputs.length > 1) return { several: true, readings }
  const first = await readings.next()
  if (first.done || first.value.series) return { several: !first.done, readings: chain([first], readings) }
  const second = await readings.next()
  return { several: !second.done, readings: chain([first, second], readings) }
}

async function* chain(
  begun: readonly IteratorResult<Reading>[],
  rest: AsyncGenerator<Reading>,
): AsyncGenerator<Reading> {
  for (const result of begun) if (!result.done) yield result.value
  yield* rest
}

async function* readInputs(inputs: readonly Input[], run: ReadingRun): AsyncGenerator<Reading> {
  for (const input of inputs) {
    if (run.signal.aborted) return
    try {
      if (input.fault === null) yield* readInput(input, run)
      else yield faultyReading(input.name, input.fault)
    } catch (error) {
      if (run.signal.aborted) return
      yield faultyReading(input.name, faultOf(error))
    }
  }
}

async function* readInput({ name, path }: Input, run: ReadingRun): AsyncGenerator<Reading> {
  const { signal, streams, onBytes } = run
  const stream = path === null ? streams.stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES })
  const stop = (): void => {
    stream.destroy()
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    yield* readArticles({ name, path, stream: counted(stream, onBytes) }, run.options)
  } finally {
    signal.removeEventListener('abort', stop)
    // Standard input that was not read to its end would keep the process alive.
    stop()
  }
}

async function* counted(stream: Bytes, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.length)
    yield chunk
  }
}
