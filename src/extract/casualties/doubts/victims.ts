import { CAUSES } from '../../../lexicon/causes.ts'
import {
  CARE_SITES,
  CENTRE_KINDS,
  CRISIS_WORDS,
  GIVEN_ROOM,
  HANDING_VERBS,
  HELD_PEOPLE,
  LAW_WORDS,
  MIND_WORDS,
  OFFICES,
  SEIZING_POLICE,
  SPORT_WORDS,
  STRIKING_THINGS,
} from '../../../lexicon/harm-contexts.ts'
import { BE_FORMS } from '../../../lexicon/outcomes.ts'
import { HOSPITALS, INJURIES } from '../../../lexicon/predicates.ts'
import { RECOVERY_VERBS } from '../../../lexicon/verb-forms.ts'
import { isHarmWord } from '../bare-counts.ts'
import { livesOn } from '../own-hand.ts'
import type { CasualtyScan } from '../predicates.ts'
import type { Statement } from '../statement.ts'
import { type Doubt, holdsWord, isOnePerson, tokenAt, wordAt } from './doubt.ts'

const CLAUSE_REACH = 7

/** "Admitting 3,000 refugees", "the first 75 refugees to come": those who find a new home. */
function isTakenIn(scan: CasualtyScan, { rule, predicate: { what, outcome }, people }: Statement): boolean {
  if (outcome !== 'displaced') return false
  if (/^re(?:settled|housed)$/.test(wordAt(scan, what.first))) return true
  if (rule !== 'casualty/displaced-people' || !/^refugees?$/.test(wordAt(scan, what.last - 1))) return false
  const first = Math.min(people.first, what.first)
  if (wordAt(scan, what.last) === 'to') return true
  for (let at = first - 1; at >= Math.max(scan.first, first - CLAUSE_REACH); at--) {
    const token = scan.tokens[at]!
    if (token.text === ';' || token.text === ':' || (token.text === ',' && scan.tokens[at - 1]!.kind !== 'number'))
      return false
    if (GIVEN_ROOM.has(token.lower) && !(token.lower.startsWith('tak') && wordAt(scan, at + 1) === 'refuge'))
      return true
  }
  return false
}

/** "Expelled from the party", "two diplomats were expelled". */
const isSentFromOffice = (scan: CasualtyScan, { predicate: { what, outcome }, people }: Statement): boolean =>
  outcome === 'displaced' &&
  /^expel/.test(wordAt(scan, what.first)) &&
  holdsWord(scan, OFFICES, people.first, people.last + 1)

/** "The suspects were freed", "freed two men on bail". */
const isFreedByLaw = (scan: CasualtyScan, { predicate: { what, outcome }, people }: Statement): boolean =>
  outcome === 'rescued' &&
  /^(?:free|liberat|releas)/.test(wordAt(scan, what.first)) &&
  (holdsWord(scan, HELD_PEOPLE, people.first, people.last) || holdsWord(scan, LAW_WORDS, scan.first, scan.last))

/** "Two girls missing since Monday have been found": they are missing no more. */
function isFoundAgain(scan: CasualtyScan, { predicate: { what, outcome } }: Statement): boolean {
  if (outcome !== 'missing') return false
  for (let at = what.last; at < scan.last && !/^(?:[,;]|and|but)$/.test(scan.tokens[at]!.lower); at++)
    if (/^(?:found|located|rescued)$/.test(scan.tokens[at]!.lower)) return BE_FORMS.has(wordAt(scan, at - 1))
  return false
}

/** "Vaulted him onto the stage -- died": an object is no subject, "left him dead" aside. */
const isObjectPronoun = (scan: CasualtyScan, { rule, predicate: { what }, people }: Statement): boolean =>
  people.form === 'pronoun' &&
  /^(?:him|her|them)$/.test(wordAt(scan, people.first)) &&
  people.last <= what.first &&
  (people.last < what.first || rule === 'casualty/in-hospital')

/** "The manner in which he was treated in his father's day", "treated as a witness": no care. */
const isTreatedOtherwise = (scan: CasualtyScan, { rule, predicate: { what } }: Statement): boolean =>
  (rule === 'casualty/being-treated' && wordAt(scan, what.last) === 'as') ||
  (rule === 'casualty/treated' &&
    /^(?:in|on)$/.test(wordAt(scan, what.last - 1)) &&
    !holdsWord(scan, CARE_SITES, what.last, what.last + CENTRE_REACH) &&
    ![INJURIES, HOSPITALS].some(words => holdsWord(scan, words, scan.first, scan.last)))

/** "Forced to either move out of the city": nothing drives them out but prices. */
const isMove = (scan: CasualtyScan, { rule, predicate: { what } }: Statement): boolean =>
  FORCE_RULES.has(rule) &&
  !/^(?:advised|asked|instructed|ordered|ordering|told)$/.test(wordAt(scan, what.first)) &&
  /^(?:leave|leaving|move|relocate|relocating)$/.test(wordAt(scan, what.last - 1)) &&
  ![CAUSES, CRISIS_WORDS].some(words => holdsWord(scan, words, scan.first, scan.last))

const FORCE_RULES: ReadonlySet<string> = new Set(['casualty/force-flee', 'casualty/made-flee'])

/** "Her brothers Jan and Piet, now deceased": relatives of whom an obituary tells. */
const isLateRelative = (scan: CasualtyScan, { predicate: { what } }: Statement): boolean =>
  wordAt(scan, what.last - 1) === 'deceased' && /^(?:already|both|is|all|now|since)$/.test(wordAt(scan, what.last - 2))

const LATER_ORDINAL = /^(?:second|third|[a-z]+th|\d+(?:st|nd|rd|th))$/

/** "The third teenager to be killed this year": one who is told of elsewhere; "the first" is news. */
const isPlaceInRow = (scan: CasualtyScan, statement: Statement): boolean =>
  isFirstByName(scan, statement) || isLaterInRow(scan, statement)

/** "Berg was the first officer killed in the county since 1974": whose death is told elsewhere. */
const isFirstByName = (
  { tokens, first, ...scan }: CasualtyScan,
  { people: { first: at, quantity } }: Statement,
): boolean =>
  quantity.value === 1 &&
  at - 2 >= first &&
  tokens[at]!.lower === 'the' &&
  tokens[at + 1]!.lower === 'first' &&
  /^(?:became|was)$/.test(tokens[at - 1]!.lower) &&
  tokens[at - 2]!.shape === 'capital' &&
  !/^(?:he|she|it|this|that)$/.test(tokens[at - 2]!.lower) &&
  tokens.slice(at, scan.last).some(({ lower }) => lower === 'since')

const isLaterInRow = (scan: CasualtyScan, { predicate: { what }, people, group }: Statement): boolean =>
  people.quantity.value === 1 &&
  LATER_ORDINAL.test(wordAt(scan, people.first + (wordAt(scan, people.first) === 'the' ? 1 : 0))) &&
  (group.auxiliaries.includes('to') || wordAt(scan, what.first - 1) === 'to')

/** "Returned the remains of two hostages", "the bodies of 11 are still in the camp": people dead for long change hands. */
function isHandedOver(scan: CasualtyScan, { rule, predicate: { what }, people }: Statement): boolean {
  if (rule !== 'casualty/bodies' && rule !== 'casualty/bodies-of') return false
  const [first, last] = [Math.min(what.first, people.first), Math.max(what.last, people.last)]
  const isHeld =
    /^(?:are|remain|remained|were)$/.test(wordAt(scan, last)) && /^(?:still|held|in)$/.test(wordAt(scan, last + 1))
  const isRemains = holdsWord(scan, REMAINS, first, last)
  if (holdsWord(scan, RECOVERY_VERBS, scan.first, scan.last)) return false
  return (isHeld && isRemains) || holdsWord(scan, HANDING_VERBS, first - HANDING_REACH, first)
}

const REMAINS: ReadonlySet<string> = new Set(['remains'])
const HANDING_REACH = 5

const CENTRE_REACH = 7

/** "Taken to a detention centre", "sent to the state mental hospital". */
function isOtherCentre(scan: CasualtyScan, { rule, predicate: { what } }: Statement): boolean {
  if (rule !== 'casualty/to-hospital' && rule !== 'casualty/send-to-hospital') return false
  const noun = tokenAt(scan, what.last - 1)
  const from = Math.max(what.first + 1, what.last - CENTRE_REACH)
  if (noun && /^(?:center|centre|facility)s?$/.test(noun.lower))
    return !holdsWord(scan, CENTRE_KINDS, from, what.last - 1)
  return holdsWord(scan, MIND_WORDS, from, what.last - 1)
}

const SPORT_RULES: ReadonlySet<string> = new Set(['casualty/participle', 'casualty/suffered', 'casualty/active'])

function tellsOtherHarm({ tokens, first, last }: CasualtyScan, what: { first: number; last: number }): boolean {
  for (let at = first; at < last; at++)
    if ((at < what.first || at >= what.last) && isHarmWord(tokens[at]!.lower)) return true
  return false
}

/** People to whom something happened that is no harm of this kind. */
export const VICTIM_DOUBTS: readonly Doubt[] = [
  {
    id: 'doubt/one-who-moves',
    holds: (_scan, { predicate: { outcome }, people }) => outcome === 'displaced' && isOnePerson(people),
  },
  { id: 'doubt/taken-in', holds: isTakenIn },
  { id: 'doubt/sent-from-office', holds: isSentFromOffice },
  { id: 'doubt/freed-by-law', holds: isFreedByLaw },
  {
    id: 'doubt/at-large',
    holds: (_scan, { predicate: { outcome }, people }) => outcome === 'missing' && people.kind === 'perpetrator',
  },
  { id: 'doubt/found-again', holds: isFoundAgain },
  {
    id: 'doubt/seized-by-law',
    holds: (scan, { rule, predicate: { outcome } }) =>
      outcome === 'kidnapped' && rule === 'casualty/seized' && holdsWord(scan, SEIZING_POLICE, scan.first, scan.last),
  },
  {
    id: 'doubt/lives-on',
    holds: (scan, { predicate }) => predicate.sense === 'own-hand' && livesOn(scan, predicate),
  },
  { id: 'doubt/object-pronoun', holds: isObjectPronoun },
  { id: 'doubt/treated-otherwise', holds: isTreatedOtherwise },
  { id: 'doubt/moves-house', holds: isMove },
  { id: 'doubt/late-relatives', holds: isLateRelative },
  { id: 'doubt/other-centre', holds: isOtherCentre },
  {
    id: 'doubt/some-affected',
    holds: (_scan, { predicate: { outcome }, people: { quantity } }) =>
      outcome === 'affected' && quantity.value === null && quantity.max === null && quantity.qualifier === 'vague',
  },
  { id: 'doubt/place-in-row', holds: isPlaceInRow },
  { id: 'doubt/bodies-handed-over', holds: isHandedOver },
  {
    id: 'doubt/hurt-at-play',
    holds: (scan, { predicate: { outcome, what }, rule }) =>
      outcome === 'injured' &&
      SPORT_RULES.has(rule) &&
      holdsWord(scan, SPORT_WORDS, scan.first, scan.last) &&
      ![CAUSES, STRIKING_THINGS].some(words => holdsWord(scan, words, scan.first, scan.last)) &&
      !tellsOtherHarm(scan, what),
  },
]
