import { parentPort } from 'node:worker_threads'
import type { ReadArticle } from '../read/article.ts'
import type { Settings } from './work.ts'

/** An article to analyze in this thread. */
export interface Order {
  readonly article: ReadArticle
  readonly settings: Settings
}

parentPort?.on('message', async ({ article, settings }: Order) => {
  const { attempt } = await import('./work.ts')
  parentPort?.postMessage(await attempt(article, settings))
})
