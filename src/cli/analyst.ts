import { availableParallelism } from 'node:os'
import type { ReadArticle } from '../read/article.ts'
import type { Pool } from './pool.ts'
import type { Attempt, Settings } from './work.ts'

/** Analyzes articles: here at first, in threads when there is much to do. */
export interface Analyst {
  readonly attempt: (article: ReadArticle) => Promise<Attempt>
  /** How many articles it is good to have under way. */
  readonly most: () => number
  readonly close: () => Promise<void>
}

// Threads cost a tenth of a second to start; a run that is over sooner is better off without.
const PATIENCE_MILLISECONDS = 400
const AHEAD = 4
const MAX_THREADS = 16

/** @param jobs how many threads were asked for; null: as many as there are cores, once it pays */
export function openAnalyst(jobs: number | null, settings: Settings): Analyst {
  const threads = jobs ?? Math.min(MAX_THREADS, availableParallelism())
  const start = jobs === null ? Date.now() + PATIENCE_MILLISECONDS : 0
  let pool: Pool | null = null
  return {
    attempt: async article => {
      if (pool === null && threads > 1 && Date.now() >= start) {
        const { openPool } = await import('./pool.ts')
        pool ??= openPool(threads, settings)
      }
      if (pool !== null) return pool.attempt(article)
      const { attempt } = await import('./work.ts')
      return attempt(article, settings)
    },
    most: () => (pool === null ? 1 : threads * AHEAD),
    close: async () => {
      await pool?.close()
    },
  }
}
