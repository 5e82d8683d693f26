import type { Readable, Writable } from 'node:stream'

type Listener = () => void

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

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** A place that text goes to, in order. */
export interface Sink {
  /** Resolves when more may be written; false once nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>
  readonly end: () => Promise<void>
}

/** Writes to a stream no faster than it is read. A reader that goes away (`| head`) is no error. */
export function streamSink(stream: Writable, { closes = false } = {}): Sink {
  let failure: Error | null = null
  let closed = false
  stream.on('error', (error: Error & { code?: string }) => {
    closed = true
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure = error
  })
  const settle = (): boolean => {
    if (failure !== null) throw failure
    return !closed && !stream.destroyed
  }
  return {
    write: async text => {
      if (text === '' || !settle()) return settle()
      if (!stream.write(text)) await drained(stream)
      return settle()
    },
    end: async () => {
      if (closes && !stream.destroyed) await new Promise<void>(resolve => stream.end(resolve))
      settle()
    },
  }
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
