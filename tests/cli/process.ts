import { PassThrough, Readable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

/** What a run of the command gave. */
export interface Finished {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  /** Whether the streams are a terminal. */
  readonly isTTY?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command in this process. */
export async function analyze(
  argv: readonly string[],
  input: string | Buffer | Iterable<Buffer> = '',
  { isTTY = false, env = {} }: Surroundings = {},
): Promise<Finished> {
  const stdout = Object.assign(new PassThrough(), { isTTY })
  const stderr = new PassThrough()
  const outputs = [collect(stdout), collect(stderr)] as const
  const chunks = typeof input === 'string' || Buffer.isBuffer(input) ? [Buffer.from(input)] : input
  const stdin = Object.assign(Readable.from(chunks), { isTTY })
  const code = await run(argv, { stdin, stdout, stderr, env })
  stdout.end()
  stderr.end()
  return { code, stdout: await outputs[0], stderr: await outputs[1] }
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
