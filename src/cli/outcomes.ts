import type { Reading } from '../read/article.ts'
import { ReadFault } from '../read/faults.ts'
import { visible } from '../render/visible.ts'
import type { Analyst } from './analyst.ts'
import type { Destination } from './destinations.ts'
import type { Options } from './options.ts'
import type { Progress } from './progress.ts'
import type { Sink } from './streams.ts'
import type { Attempt, Settings } from './work.ts'

/** What a run needs to know everywhere. */
export interface Run {
  readonly options: Options
  readonly settings: Settings
  readonly destination: Destination
  readonly analyst: Analyst
  readonly notes: Sink
  /** Whether names of files in notes can be links. */
  readonly links: boolean
  readonly progress: Progress
  readonly tally: Tally
  readonly stop: AbortController
}

/** Counts of articles, and of bytes read. */
export interface Tally {
  done: number
  failed: number
  warned: number
  bytes: number
}

/** A reading, and what came of it. */
export interface Outcome {
  readonly reading: Reading
  readonly attempt: Attempt | null
}

/** Writes what came of a reading, and counts it. False once nobody reads any more. */
export async function writeOutcome({ reading, attempt }: Outcome, run: Run): Promise<boolean> {
  const { destination, tally } = run
  if (reading.fault !== null) return writeFault(reading.id, reading.fault, run)
  for (const note of reading.article.notes) await writeNote(reading.id, note, run)
  if (attempt?.finished == null) return writeFault(reading.id, defect(attempt?.problem ?? ''), run)
  tally.done++
  if (attempt.finished.warnings > 0) tally.warned++
  return destination.write(reading.id, attempt.finished.output, attempt.finished.entry)
}

function defect(problem: string): ReadFault {
  return new ReadFault('internal', `could not be analyzed; this is a defect, please report it: ${problem}`)
}

async function writeFault(
  id: string,
  fault: ReadFault,
  { tally, progress, notes, links, settings, destination }: Run,
): Promise<boolean> {
  tally.failed++
  await progress.clear()
  const name = links ? (await import('./hyperlinks.ts')).fileLink(id) : visible(id)
  await notes.write(`analyze: ${name}: ${visible(fault.message)}\n`)
  if (settings.format !== 'json') return true
  const error = { article: { id }, error: { code: fault.code, message: fault.message } }
  return destination.write(id, `${JSON.stringify(error, null, settings.indent ? 2 : 0)}\n`)
}

async function writeNote(id: string, note: string, { notes, options, progress }: Run): Promise<void> {
  if (options.quiet) return
  await progress.clear()
  await notes.write(`analyze: note: ${visible(id)}: ${visible(note)}\n`)
}
