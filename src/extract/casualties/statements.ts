import type { Token } from '../../document/document.ts'
import { AUXILIARIES, STATES } from '../../lexicon/outcomes.ts'
import { OBJECT_OPENERS, PREPOSITIONS } from '../../lexicon/phrases.ts'
import type { Part } from '../pattern.ts'
import type { Reading } from '../rules.ts'
import {
  coordinatedSubject,
  peopleAfter,
  peopleBefore,
  sharesSubject,
  type VerbGroup,
  verbGroup,
  wholeAt,
} from './arguments.ts'
import { isFollower, isHarmWord } from './bare-counts.ts'
import { isDoubtful } from './doubts/doubts.ts'
import { doerIn, isJoined } from './own-hand.ts'
import type { People } from './people.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'
import type { Statement } from './statement.ts'
import { peopleWithin } from './within.ts'

/** Ties predicates to people; a person or group has one statement per outcome. */
export function statementsIn(
  scan: CasualtyScan,
  people: readonly People[],
  readings: readonly Reading<Predicate>[],
): Statement[] {
  const statements: Statement[] = []
  const ordered = [...readings].sort((a, b) => a.first - b.first || b.last - a.last)
  let taken = scan.first
  for (const { rule, first, value: predicate } of ordered) {
    const within = predicate.frame === 'within'
    if (!within && first < taken) continue
    const group = verbGroup(scan, predicate.what.first)
    const found = peopleOf(scan, people, predicate, group, statements)
    if (!found || isEscape(scan, predicate, found)) continue
    if (statements.some(other => isSame(other, found, predicate) || isInsideToll(other, predicate))) continue
    if (predicate.sense === 'joined' && rule !== 'casualty/figure-at' && !followsStatement(statements, found)) continue
    const statement = { rule, predicate, people: found, group }
    if (isDoubtful(scan, statement)) continue
    statements.push(statement)
    if (!within) taken = Math.max(taken, predicate.what.last)
  }
  return statements
    .filter(statement => !isSurvivedBy(statement, statements) && !isToldOutright(statement, statements))
    .flatMap(statement => inBothUnits(scan, people, statement))
}

/** "Two men who had been injured died": the dead are told of once. */
const isSurvivedBy = ({ predicate, people }: Statement, statements: readonly Statement[]): boolean =>
  predicate.outcome === 'injured' &&
  statements.some(
    other => other.people === people && other.predicate.outcome === 'killed' && other.predicate.frame !== 'within',
  )

/** "Of whom 34 were hospitalized": the verb says more than that they are a part. */
const isToldOutright = ({ predicate, people }: Statement, statements: readonly Statement[]): boolean =>
  predicate.sense === 'part' &&
  predicate.outcome === 'unspecified' &&
  statements.some(
    other => other.predicate.sense === 'plain' && other.people.first < people.last && people.first < other.people.last,
  )

const UNIT_JOINERS: ReadonlySet<string> = new Set(['(', 'or'])

/** "4,310 families or 18,004 persons", "310 households (1,600 people)": households and people are both told. */
function inBothUnits({ tokens }: CasualtyScan, list: readonly People[], statement: Statement): Statement[] {
  const { people } = statement
  if (people.kind !== 'household') return [statement]
  const next = list.find(({ first }) => first >= people.last)
  const joins =
    next &&
    next.kind !== 'household' &&
    next.form === 'counted' &&
    next.first - people.last <= 2 &&
    UNIT_JOINERS.has(tokens[next.first - 1]!.lower)
  return joins ? [statement, { ...statement, people: next }] : [statement]
}

/** "Along with two bodyguards" adds to what was said before it. */
const followsStatement = (statements: readonly Statement[], { first }: People): boolean =>
  statements.length > 0 && first >= statements.at(-1)!.predicate.what.first

const CROWDS = /^(?:civilians?|famil(?:y|ies)|households?|inhabitants?|people|refugees?|residents?|villagers?)$/
const CROWD = 10

/** "Two men fled": those who run from the police are not displaced. */
function isEscape({ tokens }: CasualtyScan, { outcome, what }: Predicate, people: People): boolean {
  if (outcome !== 'displaced' || !/^fle(?:d|e|es|eing)$/.test(tokens[what.first]!.lower)) return false
  if (people.kind === 'perpetrator') return true
  const head = people.victims && tokens[people.victims.last - 1]!.lower
  return (
    (people.quantity.value ?? people.quantity.min ?? CROWD) < CROWD &&
    !(head && CROWDS.test(head) && people.quantity.value !== 1)
  )
}

/** "The toll, which stood at 41, has climbed to 58": the longer reading knows better. */
const isInsideToll = ({ predicate: { sense, what } }: Statement, inner: Predicate): boolean =>
  sense === 'toll' && inner.sense === 'toll' && what.first <= inner.what.first && inner.what.last <= what.last

const isSame = (other: Statement, people: People, predicate: Predicate): boolean =>
  other.people.first < people.last &&
  people.first < other.people.last &&
  (predicate.sense === 'noun' ||
    other.predicate.outcome === predicate.outcome ||
    predicate.sense === 'part' ||
    predicate.sense === 'joined' ||
    (other.predicate.outcome === 'killed' && predicate.outcome === 'injured'))

function peopleOf(
  scan: CasualtyScan,
  people: readonly People[],
  predicate: Predicate,
  group: VerbGroup,
  statements: readonly Statement[],
): People | null {
  const { frame, what, sense } = predicate
  if (isShotFired(scan, what) || isDeadEnd(scan, predicate)) return null
  if (frame === 'within') return peopleWithin(scan, predicate)
  if (sense === 'own-hand' && isJoined(scan, group) && !people.some(({ last }) => last === group.first))
    return doerIn(scan, predicate)
  const after = frame === 'before' || group.passive ? null : peopleAfter(scan, what.last)
  if (after) return after
  if (frame === 'after') return null
  const word = scan.tokens[what.first]!.lower
  const near = frame === 'either' && !group.auxiliaries.some(isHelping) && !/^(?:taken|treated)/.test(word)
  const before = peopleBefore(scan, group, near, people)
  if (before) return near && !isReduced(scan, before, what) ? null : near ? wholeAt(before, what.first) : before
  const shared = statements.at(-1)
  const joined = sharesSubject(scan, group)
  if (shared && shared.predicate.frame !== 'within' && joined && shared.people.last <= what.first) return shared.people
  return joined && frame === 'before' ? coordinatedSubject(scan, group, people) : null
}

/** Adverbs leave a participle as it is. */
const isHelping = (word: string): boolean => AUXILIARIES.has(word) || word === 'to'

const INTO = /^(?:behind|beneath|down|from|into|through|under)$/

/** "A dead end": a state before a noun that stands for nobody. */
function isDeadEnd({ tokens, last, people }: CasualtyScan, { what, sense, frame }: Predicate): boolean {
  if (frame === 'either' && people.has(what.last)) return false
  const next = what.last < last ? tokens[what.last]! : null
  const { lower } = tokens[what.last - 1]!
  if (lower === 'dead' && tokens[what.last - 2]?.lower === 'for') return true
  if (/^(?:disappeared|vanished)$/.test(lower) && next && INTO.test(next.lower)) return true
  const stands = STATES.has(lower) || (lower === 'displaced' && sense === 'noun') || lower === 'life'
  return stands && next?.kind === 'word' && !isFollower(next) && next.shape !== 'upper'
}

/** "One shot was fired": the noun. */
const isShotFired = ({ tokens, last }: CasualtyScan, { last: next }: Part): boolean =>
  tokens[next - 1]!.lower === 'shot' && next < last && /^(?:was|is|were|fired|rang)$/.test(tokens[next]!.lower)

/** "Three wounded horses": what is counted stands behind. */
const isPluralNoun = (token: Token): boolean =>
  token.shape === 'lower' && /[a-z]{2}s$/.test(token.lower) && !isFollower(token)

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?$/

/** "Monday", "May 4", "last week" behind a participle tell when. */
const isDay = (tokens: readonly Token[], at: number): boolean => {
  const { lower, shape } = tokens[at]!
  if (lower === 'last') return true
  return shape === 'capital' && (WEEKDAY.test(lower) || (MONTH.test(lower) && tokens[at + 1]?.kind === 'number'))
}

/** Whether the words behind a verb begin an object that it acts on: "three men shot the minister". */
function opensObject({ tokens, last, sentence }: CasualtyScan, at: number): boolean {
  const token = tokens[at]!
  if (at >= last || isFollower(token) || isDay(tokens, at)) return false
  if (token.kind === 'number') return tokens[at + 1]?.text === '-'
  return OBJECT_OPENERS.has(token.lower) || (token.shape === 'capital' && sentence.case !== 'title')
}

/** The end of "shot and killed", where the object of both stands. */
const pairedEnd = ({ tokens, last }: CasualtyScan, at: number): number =>
  at + 1 < last && tokens[at]!.lower === 'and' && isHarmWord(tokens[at + 1]!.lower) ? at + 2 : at

/** Without a helping verb "killed" is a passive after a count ("two killed") and may be an active after the rest ("he killed"). */
function isReduced(scan: CasualtyScan, { form }: People, part: Part): boolean {
  const last = pairedEnd(scan, part.last)
  const next = scan.tokens[last]
  if (next && (opensObject(scan, last) || (form === 'bare' && isPluralNoun(next)))) return false
  if (form === 'counted' || form === 'bare' || form === 'listed' || form === 'none') return true
  const closes = !next || next.kind === 'punctuation' || PREPOSITIONS.has(next.lower) || isDay(scan.tokens, last)
  return form !== 'pronoun' && closes
}
