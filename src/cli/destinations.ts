import { createWriteStream, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { faultOf } from '../read/faults.ts'
import type { FileEntry, IndexEntry } from '../render/html/index-page.ts'
import { FORMS, type Form } from '../render/index.ts'
import { type Options, tableOf } from './options.ts'
import { type Sink, type Streams, streamSink, unwritable } from './streams.ts'
import { UsageError } from './task.ts'

/** Where the output for each article goes. */
export interface Destination {
  /** False once nobody reads any more. */
  readonly write: (id: string, output: string, entry?: IndexEntry | null) => Promise<boolean>
  readonly end: () => Promise<void>
}

/**
 * Opens the destination. Without a path it is standard output. With one it is a file, unless the path is a folder,
 * ends in a slash, or there are several articles and it has no extension: then each article gets a file in it.
 */
export async function openDestination(options: Options, several: boolean, streams: Streams): Promise<Destination> {
  const form: Form = FORMS[options.format]
  const { between, tail = '' } = form
  const frame: Frame = { head: (await form.head?.(tableOf(options))) ?? '', between, tail }
  const path = options.output ?? null
  if (path !== null && isFolder(path, several)) return folderDestination(path, frame, form)
  if (several && form.index !== undefined) {
    throw new UsageError(`--format ${options.format} makes a page of each article: give --output a folder for them`)
  }
  if (path === null) {
    const sink = options.annotate ? await terminalSink(streams) : streamSink(() => streams.stdout)
    return sinkDestination(sink, frame)
  }
  return sinkDestination(await fileSink(path), frame)
}

/** A long text on a terminal is read in a pager. Only the terminal of the process can be handed to one. */
async function terminalSink(streams: Streams): Promise<Sink> {
  const { stdout, env = {} } = streams
  const { pagerOf, pagerSink } = await import('./pager.ts')
  const pager = stdout.isTTY === true && stdout.fd === STANDARD_OUTPUT ? pagerOf(env) : null
  return pager === null ? streamSink(() => stdout) : pagerSink(pager, streams)
}

const STANDARD_OUTPUT = 1

/** What stands before, between and after the articles. */
interface Frame {
  readonly head: string
  readonly between: string
  readonly tail: string
}

function sinkDestination(sink: Sink, { head, between, tail }: Frame): Destination {
  let isBegun = false
  let isEmpty = true
  const write = (_id: string, output: string): Promise<boolean> => {
    const before = (isBegun ? '' : head) + (isEmpty || output === '' ? '' : between)
    isBegun = true
    isEmpty &&= output === ''
    return sink.write(before + output)
  }
  const end = async (): Promise<void> => {
    if (isBegun) await sink.write(tail)
    await sink.end()
  }
  return { write, end }
}

function isFolder(path: string, several: boolean): boolean {
  if (/[/\\]$/.test(path)) return true
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    if (faultOf(error).code === 'not-found') return several && extname(path) === ''
    throw error
  }
}

async function fileSink(path: string): Promise<Sink> {
  const stream = createWriteStream(path)
  await new Promise<void>((resolve, reject) => stream.once('open', () => resolve()).once('error', reject))
  return streamSink(() => stream, { closes: true })
}

function folderDestination(folder: string, { head, tail }: Frame, { extension, index }: Form): Destination {
  mkdirSync(folder, { recursive: true })
  const taken = new Set<string>(index === undefined ? [] : [stemOf(index.file)])
  const entries: FileEntry[] = []
  return {
    write: async (id, output, entry = null) => {
      const file = freeName(id, extension, taken)
      writeWhole(join(folder, file), head + output + tail)
      if (entry !== null) entries.push({ ...entry, file })
      return true
    },
    end: async () => {
      if (index === undefined || entries.length < 2) return
      writeWhole(join(folder, index.file), (await index.load()).renderIndex(entries))
    },
  }
}

function writeWhole(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw unwritable(path, error)
  }
}

const MAX_NAME = 100
// Names that Windows keeps for devices.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name for an article that no other article has, also where case does not count. */
function freeName(id: string, extension: string, taken: Set<string>): string {
  const stem = stemOf(id)
  let name = stem
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}`
  taken.add(name.toLowerCase())
  return `${name}${extension}`
}

function stemOf(id: string): string {
  const file = basename(id.replaceAll('\\', '/')).replace(/\.[a-z]{2,5}(?=$|:\d)/i, '')
  const stem = file
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, MAX_NAME)
  return stem === '' || RESERVED.test(stem) ? `article-${stem}`.replace(/-$/, '') : stem
}
