import { tokenize } from '../../document/tokens.ts'
import { EVENTS } from '../../lexicon/events.ts'
import { ACRONYMS, CLUBS, ORGANIZATIONS } from '../../lexicon/organizations.ts'
import { foldWord } from '../../lexicon/words.ts'

/** Lexicon names by the key that a stretch has: words in lower case, joined with blanks. */
interface KnownNames {
  readonly organizations: ReadonlySet<string>
  readonly clubs: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly acronyms: ReadonlySet<string>
}

let names: KnownNames | undefined

const keysOf = (list: string): Set<string> =>
  new Set(
    list
      .split(';')
      .map(name => name.trim())
      .filter(Boolean)
      .map(keyOf),
  )

/** Plain letters and blanks, of which the key is the name in lower case. */
const PLAIN = /^[A-Za-z ]+$/

export const keyOf = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase()
    : tokenize(name)
        .map(({ text }) => foldWord(text))
        .join(' ')

/** The lexicon's names, made ready at the first article. */
export function knownNames(): KnownNames {
  names ??= {
    organizations: keysOf(ORGANIZATIONS),
    clubs: keysOf(CLUBS),
    events: keysOf(EVENTS),
    acronyms: new Set(ACRONYMS.trim().split(/\s+/)),
  }
  return names
}
