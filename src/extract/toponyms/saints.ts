import type { Token } from '../../document/document.ts'
import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import { importanceOf } from '../../gazetteer/places.ts'
import { OFFICES_AFTER_PLACE } from '../../lexicon/places-cues.ts'
import { LOCAL_BODIES } from '../../lexicon/places-locals.ts'
import { CALENDAR_WORDS } from '../../lexicon/places-other-words.ts'
import { isNameWord, isPossessive } from './name-words.ts'

/** "St. Paul's" in "St. Paul's Hospital": the hospital bears the saint's name, not the city's. */
export const isSaintOfBuilding = (tokens: readonly Token[], first: number, last: number): boolean =>
  SAINTS.has(tokens[first]!.lower) &&
  isPossessive(tokens[last]) &&
  namesBuilding(tokens[last + 1]) &&
  importanceOf(`${tokens[first]!.text} ${tokens[last - 1]!.text}`) < WELL_KNOWN

/** "Hospital" or "Indian Residential School" behind a saint's possessive, not "Mayor". */
export const namesBuilding = (next: Token | undefined): boolean =>
  isNameWord(next) &&
  !CALENDAR_WORDS.has(next!.lower) &&
  (LOCAL_BODIES.has(next!.lower) || !OFFICES_AFTER_PLACE.has(next!.lower))

/** Words before the name of a saint. */
export const SAINTS: ReadonlySet<string> = new Set(['saint', 'st', 'st.'])
