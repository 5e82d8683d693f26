import { CAUSES } from '../../../lexicon/causes.ts'
import {
  ABSTRACT_TRAPS,
  ALMOST,
  BODY_PARTS,
  HITTING_VERBS,
  RECORDINGS,
  SHOT_PARTICLES,
  SPORT_WORDS,
  STRIKING_THINGS,
} from '../../../lexicon/harm-contexts.ts'
import { OBJECT_OPENERS } from '../../../lexicon/phrases.ts'
import { INJURIES } from '../../../lexicon/predicates.ts'
import { personNouns } from '../../../lexicon/victims.ts'
import { isHarmWord } from '../bare-counts.ts'
import type { CasualtyScan } from '../predicates.ts'
import type { Statement } from '../statement.ts'
import { type Doubt, holdsWord, isObject, isOnePerson, tokenAt, wordAt } from './doubt.ts'

const RECORDING_REACH = 5

/** "Long-shot", "hit-and-run": a hyphen without spaces; "newly-arrested" keeps its sense. */
function isHyphened(scan: CasualtyScan, border: number, side: -1 | 0): boolean {
  const hyphen = tokenAt(scan, border + side)
  const next = tokenAt(scan, border + side + 1)
  if (hyphen?.text !== '-' || hyphen.spaced || !next || next.spaced) return false
  return side === 0 || !/(?:ly|^pre)$/.test(wordAt(scan, border - 2))
}

/** "Opened Drowned Worm Bait Shop": a capital in the middle of a sentence. */
function isInsideName(scan: CasualtyScan, { predicate: { what, frame }, people }: Statement): boolean {
  if (people.form === 'counted' || people.form === 'bare') return false
  const { kind, case: letters } = scan.sentence
  if (frame === 'within' || kind === 'headline' || kind === 'heading' || kind === 'line') return false
  if (letters !== 'mixed' || what.last - what.first > 1) return false
  const [before, token, next] = [tokenAt(scan, what.first - 1), tokenAt(scan, what.first)!, tokenAt(scan, what.last)]
  return (
    token.shape === 'capital' &&
    before?.kind === 'word' &&
    (before.shape === 'capital' || next?.shape === 'capital') &&
    before.lower !== 'he' &&
    before.lower !== 'she'
  )
}

const QUOTE = /^['"“”‘’]$/

/** "Hired to 'kill' his son in games": the verb alone is in quotation marks. */
const isInScareQuotes = (scan: CasualtyScan, { predicate: { what, frame } }: Statement): boolean =>
  frame !== 'within' &&
  QUOTE.test(tokenAt(scan, what.first - 1)?.text ?? '') &&
  QUOTE.test(tokenAt(scan, what.last)?.text ?? '')

const PARTICLE_VERBS = /^(?:hit|hits|hitting|shoot|shooting|shoots|shot|strikes?|striking|struck)$/

/** "Shot down rumours", "hit back at him", "struck out two batters"; "shot at" an aim is no hit. */
function hasParticle(scan: CasualtyScan, { predicate: { what, frame }, group, people }: Statement): boolean {
  if (frame === 'within' || group.passive || !PARTICLE_VERBS.test(wordAt(scan, what.last - 1))) return false
  const next = wordAt(scan, what.last)
  if (next === 'at') return people.first > what.last && wordAt(scan, what.last + 1) !== 'least'
  return SHOT_PARTICLES.has(next) && (isOnePerson(people) || people.first > what.last)
}

const SHOT_REACH = 3

/** "Another shot at the title", "a parting shot": the noun. */
function isShotNoun(scan: CasualtyScan, { predicate: { what, frame }, people }: Statement): boolean {
  if (frame === 'within' || wordAt(scan, what.first) !== 'shot') return false
  if (what.last > what.first + 1 || holdsWord(scan, NOUN_ENDERS, what.last, what.last + 1)) return false
  if (people.form === 'bare' && wordAt(scan, people.first) === 'another' && people.last <= what.first)
    return !harmedBefore(scan, people.first)
  if (people.first >= what.last) return false
  for (let at = what.first - 1; at >= what.first - SHOT_REACH && at >= scan.first; at--) {
    const { lower, kind } = scan.tokens[at]!
    if (kind !== 'word' || personNouns().has(lower) || scan.people.has(at)) return false
    if (OBJECT_OPENERS.has(lower)) return true
  }
  return false
}

const NOUN_ENDERS: ReadonlySet<string> = new Set(['and', 'by', 'dead', 'in', 'to'])

function harmedBefore(scan: CasualtyScan, until: number): boolean {
  for (let at = scan.first; at < until; at++) if (isHarmWord(scan.tokens[at]!.lower)) return true
  return false
}

const SCORE_VERBS = /^(?:beat|beaten|beating|hit|hits|hitting|strikes|striking|struck)$/
const SCORING_VERBS = /^(?:hit|hits|shoots|shooting|shot|struck)$/

/** "Shot 67", "struck 158 for his side": a number alone, where nothing in the sentence speaks of blood. */
const isScore = (scan: CasualtyScan, statement: Statement): boolean => {
  const { predicate, people } = statement
  const word = wordAt(scan, predicate.what.first)
  if (people.form === 'none') return false
  if (SCORING_VERBS.test(word) && isObject(statement) && people.form === 'bare') return !tellsViolence(scan, statement)
  return (
    SCORE_VERBS.test(word) && holdsWord(scan, SPORT_WORDS, scan.first, scan.last) && !tellsViolence(scan, statement)
  )
}

/** "Striking partner John Miller": a gerund before a noun without an article. */
const isAdjective = (scan: CasualtyScan, { predicate: { what }, people }: Statement): boolean =>
  wordAt(scan, what.first) === 'striking' &&
  people.first === what.last &&
  people.form !== 'single' &&
  personNouns().has(wordAt(scan, people.first)) &&
  scan.sentence.case !== 'title'

/** Words of politics, prices and feelings borrow verbs of harm: they hit no body part, and with nothing. */
function isNoBlow(scan: CasualtyScan, statement: Statement): boolean {
  const { predicate, people, group } = statement
  const word = wordAt(scan, predicate.what.first)
  if (predicate.frame === 'within' || predicate.what.last > predicate.what.first + 1) return false
  if (!HITTING_VERBS.has(word) || !isOnePerson(people)) return false
  if (people.form === 'definite' || people.form === 'single') return isFeeling(scan, statement)
  return (isObject(statement) || !group.passive) && !tellsViolence(scan, statement)
}

/** "Affected the owner", "hurt by the slump": affected people are many. */
const isFeeling = (scan: CasualtyScan, { predicate: { what, outcome } }: Statement): boolean =>
  outcome === 'affected' || /^(?:stung|sting)$/.test(wordAt(scan, what.first))

/** Whether the sentence holds another verb of harm that is said of bodies only. */
function tellsBlood({ tokens, first, last }: CasualtyScan, { predicate: { what } }: Statement): boolean {
  for (let at = first; at < last; at++) {
    const { lower } = tokens[at]!
    if (at >= what.first && at < what.last) continue
    const isBorrowed = HITTING_VERBS.has(lower) || SCORE_VERBS.test(lower) || SCORING_VERBS.test(lower)
    if (isHarmWord(lower) && !isBorrowed) return true
  }
  return false
}

const tellsViolence = (scan: CasualtyScan, statement: Statement): boolean =>
  tellsBlood(scan, statement) ||
  [CAUSES, INJURIES, BODY_PARTS, STRIKING_THINGS].some(words => holdsWord(scan, words, scan.first, scan.last))

/** Verbs of harm in another sense, and words that only look like them. */
export const SENSE_DOUBTS: readonly Doubt[] = [
  {
    id: 'doubt/compound',
    holds: (scan, { predicate: { what, frame } }) =>
      frame !== 'within' && (isHyphened(scan, what.first, -1) || isHyphened(scan, what.last, 0)),
  },
  { id: 'doubt/inside-name', holds: isInsideName },
  { id: 'doubt/scare-quotes', holds: isInScareQuotes },
  { id: 'doubt/verb-with-particle', holds: hasParticle },
  {
    id: 'doubt/recorded',
    holds: (scan, { predicate: { what } }) =>
      /^captur/.test(wordAt(scan, what.first)) && holdsWord(scan, RECORDINGS, what.last, what.last + RECORDING_REACH),
  },
  { id: 'doubt/shot-noun', holds: isShotNoun },
  {
    id: 'doubt/the-dead',
    holds: (scan, { rule, predicate: { what } }) => rule === 'casualty/state' && wordAt(scan, what.first - 1) === 'the',
  },
  { id: 'doubt/score', holds: isScore },
  { id: 'doubt/striking-noun', holds: isAdjective },
  {
    id: 'doubt/almost',
    holds: (_scan, { group }) => group.auxiliaries.some(word => ALMOST.has(word)),
  },
  { id: 'doubt/no-blow', holds: isNoBlow },
  {
    id: 'doubt/trapped-in-life',
    holds: (scan, { predicate: { what, outcome } }) =>
      outcome === 'trapped' &&
      wordAt(scan, what.last) === 'in' &&
      holdsWord(scan, ABSTRACT_TRAPS, what.last + 1, what.last + RECORDING_REACH),
  },
]
