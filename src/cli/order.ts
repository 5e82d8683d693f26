type Turn<T, R> =
  | { readonly kind: 'item'; readonly result: IteratorResult<T> }
  | { readonly kind: 'outcome'; readonly outcome: R }

/**
 * Works on several items at a time and gives the outcomes in the order of the items, each as soon as it and those
 * before it are ready. Never takes more than `most` items ahead.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  most: () => number,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]()
  const pending: Promise<Turn<T, R>>[] = []
  const next = async (): Promise<Turn<T, R>> => ({ kind: 'item', result: await iterator.next() })
  const start = async (item: T): Promise<Turn<T, R>> => ({ kind: 'outcome', outcome: await work(item) })
  try {
    let coming: Promise<Turn<T, R>> | null = next()
    while (coming !== null || pending.length > 0) {
      const [oldest] = pending
      const awaited = [oldest, pending.length < most() ? coming : null].filter(turn => turn != null)
      const turn = await Promise.race(awaited)
      if (turn.kind === 'outcome') {
        pending.shift()
        yield turn.outcome
      } else if (turn.result.done) coming = null
      else {
        pending.push(start(turn.result.value))
        coming = next()
      }
    }
  } finally {
    await iterator.return?.()
  }
}
