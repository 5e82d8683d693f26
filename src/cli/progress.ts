import type { Sink } from './streams.ts'

const EVERY_MILLISECONDS = 200
// A run that is over sooner needs no progress.
const SILENT_MILLISECONDS = 700
const CLEAR_LINE = '\r\u001b[2K'

/** Counts of articles, and of bytes read so far. */
export interface Counts {
  readonly done: number
  readonly failed: number
  readonly bytes: number
}

/** A line on a terminal that tells how far a run is; null when there is no terminal to tell it on. */
export interface Progress {
  readonly show: (counts: Counts) => Promise<void>
  /** Makes room for another line; at the end, too. */
  readonly clear: () => Promise<void>
}

export const NO_PROGRESS: Progress = { show: async () => {}, clear: async () => {} }

/**
 * @param totalBytes of all inputs; null when it is not known
 * @param now milliseconds; the difference between two calls counts
 */
export function lineOfProgress(sink: Sink, totalBytes: number | null, now: () => number): Progress {
  const started = now()
  let shown = started + SILENT_MILLISECONDS - EVERY_MILLISECONDS
  let visible = false
  return {
    show: async counts => {
      const time = now()
      if (time - shown < EVERY_MILLISECONDS) return
      shown = time
      visible = true
      await sink.write(`${CLEAR_LINE}${progressPhrase(counts, totalBytes, (time - started) / 1000)}`)
    },
    clear: async () => {
      if (visible) await sink.write(CLEAR_LINE)
      visible = false
    },
  }
}

/** "1,240 articles · 310/s · 2 failed · 62% · 0:04 left" */
export function progressPhrase({ done, failed, bytes }: Counts, totalBytes: number | null, seconds: number): string {
  const count = done + failed
  const share = totalBytes === null || totalBytes === 0 ? null : Math.min(1, bytes / totalBytes)
  const rate = count / seconds
  return [
    `${grouped(count)} ${count === 1 ? 'article' : 'articles'}`,
    `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`,
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
    ...(share === null ? [] : [`${Math.floor(share * 100)}%`]),
    ...(share === null || share === 0 ? [] : [`${clock((seconds * (1 - share)) / share)} left`]),
  ].join(' · ')
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
