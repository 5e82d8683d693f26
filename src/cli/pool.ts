import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ReadArticle } from '../read/article.ts'
import type { Attempt, Settings } from './work.ts'

/** Analyzes articles, some at a time. */
export interface Pool {
  readonly attempt: (article: ReadArticle) => Promise<Attempt>
  readonly close: () => Promise<void>
}

/** A thread and what it is busy with. */
interface Desk {
  readonly worker: Worker
  deliver: ((attempt: Attempt) => void) | null
}

interface Waiting {
  readonly article: ReadArticle
  readonly deliver: (attempt: Attempt) => void
}

/** Starts threads; each does one article after another. */
export function openPool(threads: number, settings: Settings): Pool {
  const queue: Waiting[] = []
  const idle: Desk[] = []
  const desks = new Set<Desk>()
  const give = (desk: Desk): void => {
    const next = queue.shift()
    desk.deliver = next?.deliver ?? null
    if (next === undefined) idle.push(desk)
    else desk.worker.postMessage({ article: next.article, settings })
  }
  const hire = (): void => {
    const desk = openDesk(give, problem => {
      desks.delete(desk)
      const wasBusy = desk.deliver !== null
      desk.deliver?.({ finished: null, problem })
      // A thread that an article has broken is replaced; one that does not even start would not start again.
      if (wasBusy) hire()
      else if (desks.size === 0) for (const { deliver } of queue.splice(0)) deliver({ finished: null, problem })
    })
    desks.add(desk)
    give(desk)
  }
  for (let count = 0; count < threads; count++) hire()
  return {
    attempt: article =>
      new Promise(deliver => {
        if (desks.size === 0) deliver({ finished: null, problem: 'no thread could be started' })
        queue.push({ article, deliver })
        const desk = idle.shift()
        if (desk !== undefined) give(desk)
      }),
    close: async () => {
      await Promise.all([...desks].map(({ worker }) => worker.terminate()))
    },
  }
}

/** @param onBroken called when the thread ends by itself, for instance for want of memory */
function openDesk(onDone: (desk: Desk) => void, onBroken: (problem: string) => void): Desk {
  const worker = new Worker(fileURLToPath(new URL('../../dist/bundle/worker.cjs', import.meta.url)))
  const desk: Desk = { worker, deliver: null }
  worker.on('message', (attempt: Attempt) => {
    desk.deliver?.(attempt)
    onDone(desk)
  })
  worker.on('error', error => onBroken(String(error)))
  return desk
}
