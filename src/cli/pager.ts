import { spawn } from 'node:child_process'
import { type Sink, type Streams, streamSink } from './streams.ts'

const DEFAULT = 'less'
/** For less: end at once when all fits on the screen, keep colours, leave the text on the screen. */
const LESS = 'FRX'
/** What a shell answers when there is no such program. */
const NOT_FOUND = 127

/** The program that shows long output, as `git` chooses it; null when none is wanted. */
export function pagerOf(env: NonNullable<Streams['env']>): string | null {
  const pager = env.PAGER ?? DEFAULT
  return pager.trim() === '' || pager.trim() === 'cat' ? null : pager
}

/** Writes to a pager, started at the first write; to the terminal itself when there is no such program. */
export function pagerSink(pager: string, streams: Streams): Sink {
  const { env = {}, stdout } = streams
  const written: string[] = []
  let closed: Promise<number | null> = Promise.resolve(0)
  // An interruption is for the pager, which decides what it means; dying before it would leave the terminal to both.
  const ignore = (): void => {
    streams.once?.('SIGINT', ignore)
  }
  const sink = streamSink(
    () => {
      const stdio = ['pipe', 'inherit', 'inherit'] as const
      const program = spawn(pager, { shell: true, stdio: [...stdio], env: { LESS, ...env } })
      closed = new Promise(resolve => program.on('close', resolve).on('error', () => resolve(NOT_FOUND)))
      ignore()
      return program.stdin!
    },
    { closes: true },
  )
  return {
    write: text => {
      written.push(text)
      return sink.write(text)
    },
    end: async () => {
      await sink.end()
      const code = await closed
      streams.off?.('SIGINT', ignore)
      if (code === NOT_FOUND) await streamSink(() => stdout).write(written.join(''))
    },
  }
}
