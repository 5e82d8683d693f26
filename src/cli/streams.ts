import type { Readable, Writable } from 'node:stream'
import { faultOf, ReadFault } from '../read/faults.ts'

type Listener = () => void

/** Says why something cannot be written. */
export function unwritable(what: string, error: unknown): ReadFault {
  return new ReadFault('not-written', `${what} cannot be written: ${faultOf(error).message}`)
}

/** What the command reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env?: Readonly<Record<string, string | undefined>>
  /** How an interruption (Ctrl-C) is heard of. */
  readonly once?: (event: 'SIGINT', listener: Listener) => unknown
  readonly off?: (event: 'SIGINT', listener: Listener) => unknown
}

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number }

/** A place that text goes to, in order. */
export interface Sink {
  /** Resolves when more may be written; false once nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>
  readonly end: () => Promise<void>
}

/**
 * Writes to a stream no faster than it is read. A reader that goes away (`| head`) is no error.
 *
 * @param open gives the stream when something is first written: Node builds each standard stream at first use
 */
export function streamSink(open: () => Writable, { closes = false } = {}): Sink {
  let stream: Writable | null = null
  let failure: Error | null = null
  let closed = false
  const fail = (error: Error & { code?: string }): void => {
    closed = true
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure ??= error
  }
  const opened = (): Writable => {
    stream ??= open().on('error', fail)
    return stream
  }
  const isRead = (): boolean => {
    if (failure !== null) throw unwritable('the output', failure)
    return !closed && stream?.destroyed !== true
  }
  return {
    write: async text => {
      if (text === '' || !isRead()) return isRead()
      if (!opened().write(text)) await drained(opened())
      return isRead()
    },
    end: async () => {
      // What is written last may fail as late as here: a disk that is full.
      const error = closes && isRead() ? await ended(opened()) : null
      if (error !== null) fail(error)
      isRead()
    },
  }
}

function ended(stream: Writable): Promise<Error | null> {
  return new Promise(resolve => stream.end((error?: Error | null) => resolve(error ?? null)))
}

function drained(stream: Writable): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'error', 'close']) stream.on(event, done)
  })
}
