/** One of the phrases as whole words, in any case; spaces in them stand for themselves. */
export const anyPhrase = (phrases: Iterable<string>): RegExp => new RegExp(`\\b(?:${[...phrases].join('|')})\\b`, 'i')

/** One of the phrases at the start of a text; capitals in them count where `caseful` is set. */
export const openingPhrase = (phrases: Iterable<string>, caseful = false): RegExp =>
  new RegExp(`^(?:${[...phrases].join('|')})\\b`, caseful ? '' : 'i')
