import { type Document, spanOf, type Token, tokenSpan } from '../../document/document.ts'
import { STATES } from '../../lexicon/outcomes.ts'
import { PREPOSITIONS } from '../../lexicon/phrases.ts'
import type { Count, Mention, Outcome, Scope, Span, Status, Victims } from '../../report.ts'
import type { NameMention } from '../candidates.ts'
import { compileRules, type Part, type Reading } from '../pattern.ts'
import { type Quantity, quantitiesIn } from '../quantities/quantities.ts'
import { joinLists, peopleAfter, peopleBefore, sharesSubject, type VerbGroup, verbGroup } from './arguments.ts'
import { causeIn } from './causes.ts'
import { isFollower, type People, type PeopleScan, peopleIn } from './people.ts'
import { CASUALTY_CLASSES, CASUALTY_RULES, type CasualtyScan, type Predicate } from './rules.ts'
import { scopeOf } from './scopes.ts'
import { statusOf } from './statuses.ts'

/** One figure of one outcome as its sentence commits to it, before it is tied to an incident. */
export interface CasualtyMention extends Mention, Part {
  readonly outcome: Outcome
  readonly count: Count
  readonly victims: Victims | null
  readonly cause: Span | null
  readonly sentence: number
  readonly people: People
  readonly scope: Scope
  readonly status: Status
  /** "Shot", "stabbed": hurt, and perhaps dead as the article goes on to say. */
  readonly open: boolean
  readonly includesPerpetrator: boolean
  /** Index in the list of the figure that this one is a part of. */
  readonly partOf: number | null
  readonly sense: Predicate['sense']
}

/** A predicate with its people. */
interface Statement {
  readonly rule: string
  readonly predicate: Predicate
  readonly people: People
  readonly group: VerbGroup
}

/** A longer run of tokens is no sentence: a table, or text without end marks. It keeps the work linear. */
const LONGEST_SENTENCE = 600

let reader: ReturnType<typeof compileRules<Predicate, CasualtyScan>> | undefined

/** Every statement of people killed, injured, missing, displaced or otherwise affected, in article order. */
export function extractCasualties(document: Document, names: readonly NameMention[]): CasualtyMention[] {
  reader ??= compileRules(CASUALTY_RULES, CASUALTY_CLASSES)
  const nameAt = new Map(names.map(name => [name.first, name]))
  const mentions: CasualtyMention[] = []
  for (const sentence of document.sentences) {
    const { first, last } = sentence
    if (last - first > LONGEST_SENTENCE) continue
    const quantities = new Map(quantitiesIn(document, sentence).map(reading => [reading.first, reading]))
    const bare: PeopleScan = { document, tokens: document.tokens, first, last, sentence, quantities, names: nameAt }
    const single = peopleIn(bare)
    const known = { ...bare, people: new Map<number, People>() }
    const people = joinLists(known, single)
    const scan: CasualtyScan = { ...bare, people: new Map(people.map(each => [each.first, each])) }
    const statements = statementsIn(scan, people, reader(scan))
    mentions.push(...mentionsFrom(scan, statements, mentions.length))
  }
  return mentions
}

/** Ties predicates to people; a person or group has one statement per outcome. */
function statementsIn(
  scan: CasualtyScan,
  people: readonly People[],
  readings: readonly Reading<Predicate>[],
): Statement[] {
  const statements: Statement[] = []
  const ordered = [...readings].sort((a, b) => a.first - b.first || b.last - a.last)
  let taken = scan.first
  let lastFirst = -1
  for (const { rule, first, value: predicate } of ordered) {
    const within = predicate.frame === 'within'
    if (!within && first < taken && first !== lastFirst) continue
    const group = verbGroup(scan, predicate.what.first)
    const found = peopleOf(scan, people, predicate, group, statements)
    if (!found || isEscape(scan, predicate, found)) continue
    if (statements.some(other => isSame(other, found, predicate))) continue
    if (
      predicate.sense === 'joined' &&
      (statements.length === 0 || found.first < statements.at(-1)!.predicate.what.first)
    )
      continue
    statements.push({ rule, predicate, people: found, group })
    if (!within) {
      taken = Math.max(taken, predicate.what.last)
      lastFirst = -1
    }
  }
  return statements
}

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

const isSame = (other: Statement, people: People, predicate: Predicate): boolean =>
  other.people.first < people.last &&
  people.first < other.people.last &&
  (predicate.sense === 'noun' ||
    other.predicate.outcome === predicate.outcome ||
    predicate.sense === 'part' ||
    (other.predicate.outcome === 'killed' && predicate.outcome === 'injured'))

function peopleOf(
  scan: CasualtyScan,
  people: readonly People[],
  predicate: Predicate,
  group: VerbGroup,
  statements: readonly Statement[],
): People | null {
  const { frame, what } = predicate
  if (isShotFired(scan, what) || isDeadEnd(scan, predicate)) return null
  if (frame === 'within') return peopleWithin(scan, predicate)
  const after = frame === 'before' || group.passive ? null : peopleAfter(scan, what.last)
  if (after) return after
  if (frame === 'after') return null
  const word = scan.tokens[what.first]!.lower
  const near = frame === 'either' && group.auxiliaries.length === 0 && !/^(?:taken|treated)/.test(word)
  const before = peopleBefore(scan, group, near, people)
  if (before) return near && !isReduced(scan, before, what) ? null : before
  const shared = statements.at(-1)
  return shared && shared.predicate.frame !== 'within' && sharesSubject(scan, group) && shared.people.last <= what.first
    ? shared.people
    : null
}

/** "A dead end": a state before a noun that stands for nobody. */
function isDeadEnd({ tokens, last }: CasualtyScan, { what }: Predicate): boolean {
  const next = what.last < last ? tokens[what.last]! : null
  const { lower } = tokens[what.last - 1]!
  const stands = STATES.has(lower) || lower === 'displaced' || lower === 'life'
  return stands && next?.kind === 'word' && !isFollower(next) && next.shape !== 'upper'
}

/** "One shot was fired": the noun. */
const isShotFired = ({ tokens, last }: CasualtyScan, { last: next }: Part): boolean =>
  tokens[next - 1]!.lower === 'shot' && next < last && /^(?:was|is|were|fired|rang)$/.test(tokens[next]!.lower)

/** "Three wounded horses": what is counted stands behind. */
const isPluralNoun = (token: Token): boolean =>
  token.shape === 'lower' && /[a-z]{2}s$/.test(token.lower) && !isFollower(token)

const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  'a an the his her their its my our your him them himself herself themselves that'.split(' '),
)

/** Whether the words behind a verb begin an object that it acts on: "three men shot the minister". */
function opensObject({ tokens, last, sentence }: CasualtyScan, at: number): boolean {
  const token = tokens[at]!
  if (at >= last || isFollower(token)) return false
  if (token.kind === 'number') return tokens[at + 1]?.text === '-'
  return OBJECT_OPENERS.has(token.lower) || (token.shape === 'capital' && sentence.case !== 'title')
}

/** Without a helping verb "killed" is a passive after a count ("two killed") and may be an active after the rest ("he killed"). */
function isReduced(scan: CasualtyScan, { form }: People, { last }: Part): boolean {
  const next = scan.tokens[last]
  if (next && (opensObject(scan, last) || (form === 'bare' && isPluralNoun(next)))) return false
  if (form === 'counted' || form === 'bare' || form === 'listed' || form === 'none') return true
  return form !== 'pronoun' && (!next || next.kind === 'punctuation' || PREPOSITIONS.has(next.lower))
}

/** "Rose from 9 to 12": the toll is the later number. */
const reachedBy = (quantity: Quantity, sense: Predicate['sense']): Quantity =>
  sense === 'toll' && quantity.qualifier === 'between' && quantity.max !== null
    ? { qualifier: 'exact', value: quantity.max, min: quantity.max, max: quantity.max }
    : quantity

function peopleWithin(scan: CasualtyScan, { who, what, sense }: Predicate): People | null {
  if (!who) return null
  const people = scan.people.get(who.first)
  if (people && people.last === who.last) return { ...people, quantity: reachedBy(people.quantity, sense) }
  const reading = scan.quantities.get(who.first)
  const value = (reading && reachedBy(reading.value, sense)) ?? wordQuantity(scan, who)
  if (!value || (reading && sense === 'noun' && !fitsNoun(scan, reading, what))) return null
  const victims =
    reading && reading.last < what.last && what.first <= who.first ? { first: reading.last, last: what.last } : null
  const count = { first: who.first, last: reading?.last ?? who.last }
  return {
    ...count,
    form: value.qualifier === 'none' ? 'none' : 'counted',
    quantity: value,
    count,
    victims,
    kind: /^(?:families|households)$/.test(scan.tokens[what.last - 1]!.lower) ? 'household' : 'other',
    other: /^(?:other|more|another|additional)$/.test(scan.tokens[count.last]?.lower ?? ''),
    partitive: scan.tokens[reading?.last ?? 0]?.lower === 'of',
    name: null,
    age: null,
    sex: null,
    members: [],
  }
}

/** "2014 shooting death", "May 14 murder": a number before a singular, or a year before any noun, counts nothing. */
function fitsNoun({ tokens }: CasualtyScan, { first, value: { value } }: Reading<Quantity>, { last }: Part): boolean {
  const noun = tokens[last - 1]!.lower
  const singular = !noun.endsWith('s') && !NOUNS_WITHOUT_PLURAL.has(noun)
  if (singular) return value === 1
  return value !== 1 && !/^(?:19|20)\d\d$/.test(tokens[first]!.text)
}

const NOUNS_WITHOUT_PLURAL: ReadonlySet<string> = new Set(['dead', 'displaced', 'people', 'children'])

const MULTIPLE_WORDS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['sextuple', 6],
])

function wordQuantity({ tokens }: CasualtyScan, { first }: Part): Quantity | null {
  const { lower } = tokens[first]!
  const value = MULTIPLE_WORDS.get(lower)
  if (value) return { qualifier: 'exact', value, min: value, max: value }
  if (lower === 'a' || lower === 'an' || lower === 'the' || lower === 'another')
    return { qualifier: 'exact', value: 1, min: 1, max: 1 }
  return lower === 'no' || lower === 'without' ? { qualifier: 'none', value: 0, min: 0, max: 0 } : null
}

/** Puts statements into the report's terms; parts take the outcome of the figure that they are a part of. */
function mentionsFrom(scan: CasualtyScan, statements: readonly Statement[], offset: number): CasualtyMention[] {
  const mentions: CasualtyMention[] = []
  const ordered = [...statements].sort(
    (a, b) => a.people.first - b.people.first || a.predicate.what.first - b.predicate.what.first,
  )
  for (const statement of ordered) {
    const { predicate, people } = statement
    const whole = predicate.sense === 'part' ? wholeOf(mentions, people, predicate) : -1
    const before =
      predicate.sense === 'joined' ? mentions.findLastIndex(other => other.people.first < people.first) : whole
    if (
      predicate.outcome === 'unspecified' &&
      predicate.sense !== 'plain' &&
      before < 0 &&
      predicate.sense !== 'none-reported' &&
      predicate.sense !== 'none' &&
      predicate.sense !== 'noun'
    )
      continue
    const mention = mentionFrom(scan, statement)
    if (!mention) continue
    if (whole >= 0) {
      if (people.kind === 'perpetrator' && people.form !== 'counted') {
        mentions[whole] = { ...mentions[whole]!, includesPerpetrator: true }
      }
      const outcome = predicate.outcome === 'unspecified' ? mentions[whole]!.outcome : mention.outcome
      mentions.push({ ...mention, outcome, scope: 'part', partOf: offset + whole })
    } else if (predicate.sense === 'joined') {
      mentions.push({ ...mention, outcome: mentions[before]!.outcome, open: mentions[before]!.open })
    } else mentions.push(mention)
  }
  return mentions
}

/** The nearest figure before a part that is large enough to hold it. */
function wholeOf(mentions: readonly CasualtyMention[], people: People, predicate: Predicate): number {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const { count, people: whole, outcome } = mentions[index]!
    if (whole.first === people.first) continue
    if (
      predicate.outcome !== 'unspecified' &&
      outcome !== predicate.outcome &&
      !(outcome === 'injured' && mentions[index]!.open)
    )
      continue
    if ((count.value ?? count.min ?? 2) >= (people.quantity.value ?? people.quantity.min ?? 1) && count.value !== 1)
      return index
  }
  return -1
}

const COMBATANT_KINDS: ReadonlySet<string> = new Set(['combatant'])

function mentionFrom(scan: CasualtyScan, { rule, predicate, people, group }: Statement): CasualtyMention | null {
  const { document } = scan
  if (people.kind === 'household' && people.form === 'definite') return null
  const first = Math.min(people.first, predicate.what.first)
  const last = Math.max(people.last, predicate.what.last)
  const status = statusOf(scan, group, predicate, people)
  if (!status) return null
  const { qualifier, value, min, max } = people.quantity
  const none = qualifier === 'none'
  const count: Count = {
    ...tokenSpan(document, people.count.first, people.count.last),
    unit: people.kind === 'household' ? 'household' : 'person',
    qualifier,
    value: status === 'none-reported' ? null : value,
    min,
    max: status === 'none-reported' ? null : max,
  }
  const perpetrator =
    predicate.sense === 'own-hand' ||
    people.kind === 'perpetrator' ||
    people.members.some(({ kind }) => kind === 'perpetrator')
  return {
    ...tokenSpan(document, first, last),
    rule,
    first,
    last,
    outcome: predicate.outcome,
    count,
    victims: people.victims && !none ? victimsOf(scan, people, people.victims) : null,
    cause: causeIn(scan, last),
    sentence: scan.sentence.index,
    people,
    scope: scopeOf(scan, people, predicate),
    status,
    open: predicate.open,
    includesPerpetrator: perpetrator && predicate.outcome === 'killed',
    partOf: null,
    sense: predicate.sense,
  }
}

function victimsOf({ document, names }: CasualtyScan, people: People, { first, last }: Part): Victims {
  const kinds = people.members.length ? people.members.map(({ kind }) => kind) : [people.kind]
  let nationality: string | null = null
  for (let at = first; at < last && !nationality; at++) {
    const name = names.get(at)
    if (name?.type === 'group') nationality = spanOf(document, name).text
  }
  return {
    ...tokenSpan(document, first, last),
    status: kinds.every(kind => COMBATANT_KINDS.has(kind))
      ? 'combatant'
      : kinds.every(kind => kind === 'civilian')
        ? 'civilian'
        : null,
    children: kinds.every(kind => kind === 'child') || (people.age !== null && people.age < 18),
    nationality,
  }
}
