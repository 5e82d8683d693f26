import { WELL_KNOWN } from '../../gazetteer/importance.ts'
import { LIST_OPENERS, PLACE_PREPOSITIONS, WEAK_PLACE_PREPOSITIONS } from '../../lexicon/places-cues.ts'
import { PART_WORDS } from '../../lexicon/places-heads.ts'
import { foldWord, WORD, wordFlags } from '../../lexicon/words.ts'
import type { Part } from '../pattern.ts'
import { nameAt, type PlaceScan } from './context.ts'
import { isNameWord, type PlaceName } from './name-words.ts'
import { continuesName } from './place-names.ts'

/** From this importance on a name in a list tells what the others are. */
const TELLING = 85

/** A place that nobody takes for a person or an ordinary word. */
function isTelling({ tokens }: PlaceScan, { by, importance, first, last }: PlaceName): boolean {
  if (by !== 'listed' || importance < TELLING) return false
  const next = tokens[last]
  if (isNameWord(next) && next!.spaced && continuesName(next!.lower)) return false
  if (last - first > 1 || importance >= WELL_KNOWN) return true
  return (wordFlags(foldWord(tokens[first]!.text)) & NO_PLACE) === 0
}

const NO_PLACE = WORD.common | WORD.dictionary | WORD.given | WORD.surname

interface List extends Part {
  readonly members: readonly PlaceName[]
  /** It ends in "and" or "or" before its last name. */
  readonly closed: boolean
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or'])

/** Where the next name of a list begins behind a name; -1 where the list ends. */
function nextMember({ tokens, last }: PlaceScan, end: number): number {
  let at = end
  if (tokens[at]?.text === ',') at++
  if (at < last && JOINTS.has(tokens[at]!.lower)) at++
  if (at > end && at < last && tokens[at]!.lower === 'the') at++
  return at > end && at < last ? at : -1
}

function listFrom(scan: PlaceScan, name: PlaceName): List {
  const members = [name]
  let closed = false
  let end = name.last
  for (let at = nextMember(scan, end); at > 0 && !closed; at = nextMember(scan, end)) {
    const member = nameAt(scan, at)
    if (!member) break
    for (let joint = end; joint < at; joint++) closed ||= JOINTS.has(scan.tokens[joint]!.lower)
    members.push(member)
    end = member.last
  }
  return { first: name.first, last: end, members, closed }
}

/** What stands before a list: "in" and the like, in the course of the sentence. */
function isPlaced({ tokens, first }: PlaceScan, list: List): boolean {
  const at = tokens[list.first - 1]?.lower === 'the' ? list.first - 2 : list.first - 1
  if (at <= first) return false
  const word = tokens[at]!.lower
  return PLACE_PREPOSITIONS.has(word) || WEAK_PLACE_PREPOSITIONS.has(word) || LIST_OPENERS.has(word)
}

/** How many places a list needs to make its other names places, too: one is enough behind "in". */
function isOfPlaces(scan: PlaceScan, list: List): boolean {
  const telling = list.members.map(name => isTelling(scan, name))
  if (isPlaced(scan, list) && list.closed && telling.includes(true)) return true
  return list.members.length > 2 && telling.some((tells, at) => tells && telling[at + 1] === true)
}

/** "Central" in "Central and South America", and who begins another clause: "in Genoa and Limoncello is from Sorrento". */
function isOtherName({ tokens }: PlaceScan, list: List, { first, last }: PlaceName): boolean {
  if (last - first === 1 && PART_WORDS.has(tokens[first]!.lower)) return true
  return last === list.last && CLAUSE_VERBS.has(tokens[last]?.lower ?? '')
}

const CLAUSE_VERBS: ReadonlySet<string> = new Set(['is', 'was', 'has', 'had', 'said', 'says', 'told'])

/** The names in lists of places that do not tell by themselves: "Kesayah" in "at Badeqe, Kesayah and Lalibela". */
export function namesAmongPlaces(scan: PlaceScan): readonly PlaceName[] {
  const found: PlaceName[] = []
  for (let at = scan.first; at < scan.last; ) {
    const name = nameAt(scan, at)
    const list = name && listFrom(scan, name)
    if (list && list.members.length > 1 && isOfPlaces(scan, list)) {
      found.push(...list.members.filter(member => !isTelling(scan, member) && !isOtherName(scan, list, member)))
    }
    at = list?.last ?? at + 1
  }
  return found
}
