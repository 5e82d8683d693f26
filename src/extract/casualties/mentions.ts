import { spanOf, tokenSpan } from '../../document/document.ts'
import { CHILD_NOUNS } from '../../lexicon/victims.ts'
import type { Count, Mention, Outcome, Scope, Span, Status, Victims } from '../../report.ts'
import type { Part } from '../pattern.ts'
import { causeIn } from './causes.ts'
import { nounAt } from './nouns.ts'
import type { People } from './people.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'
import { scopeOf } from './scopes.ts'
import type { Statement } from './statement.ts'
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

/** Puts statements into the report's terms; parts take the outcome of the figure that they are a part of. */
export function mentionsFrom(
  scan: CasualtyScan,
  statements: readonly Statement[],
  offset: number,
  earlier: CasualtyMention | null,
): CasualtyMention[] {
  const mentions: CasualtyMention[] = []
  const near = earlier && scan.sentence.index - earlier.sentence <= NEAR ? earlier : null
  const ordered = [...statements].sort(
    (a, b) => a.people.first - b.people.first || a.predicate.what.first - b.predicate.what.first,
  )
  for (const statement of ordered) {
    const { predicate, people } = statement
    const whole = predicate.sense === 'part' ? wholeOf(mentions, statement) : -1
    const before = predicate.sense === 'joined' ? toldBefore(mentions, people, near) : null
    if (predicate.outcome === 'unspecified' && NEEDS_OTHER.has(predicate.sense) && whole < 0 && !before) continue
    const mention = mentionFrom(scan, statement)
    if (!mention) continue
    if (whole >= 0) mentions.push(partOfWhole(mention, mentions, whole, offset))
    else if (before) mentions.push({ ...mention, outcome: before.outcome, open: before.open })
    else mentions.push(mention)
  }
  return mentions
}

/** "The figure", "along with": what was told so many sentences ago at most. */
const NEAR = 2

/** The figure before some people: in their sentence, else the last of an earlier one. */
const toldBefore = (mentions: readonly CasualtyMention[], { first }: People, earlier: CasualtyMention | null) =>
  mentions.findLast(other => other.people.first < first) ?? earlier

/** Senses without an outcome of their own. */
const NEEDS_OTHER: ReadonlySet<Predicate['sense']> = new Set(['part', 'joined'])

/** A part takes the outcome of its whole; a perpetrator among the dead is noted on the whole. */
function partOfWhole(
  mention: CasualtyMention,
  mentions: CasualtyMention[],
  whole: number,
  offset: number,
): CasualtyMention {
  const { people, outcome } = mention
  const attacker = people.kind === 'perpetrator' && people.form !== 'counted'
  if (attacker) {
    mentions[whole] = { ...mentions[whole]!, includesPerpetrator: true }
  }
  return {
    ...mention,
    outcome: outcome === 'unspecified' ? mentions[whole]!.outcome : outcome,
    includesPerpetrator: mention.includesPerpetrator || attacker,
    scope: 'part',
    partOf: offset + whole,
  }
}

/** The nearest figure before a part that is large enough to hold it. */
function wholeOf(mentions: readonly CasualtyMention[], { rule, people, predicate }: Statement): number {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const { count, people: whole, outcome, rule: other } = mentions[index]!
    if (whole.first === people.first || (other === rule && rule !== 'casualty/part-of-them')) continue
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
  if (people.form === 'none' && predicate.sense === 'care') return null
  const first = Math.min(people.first, predicate.what.first)
  const last = Math.max(people.last, predicate.what.last)
  const status = statusOf(scan, group, predicate, people)
  if (!status) return null
  const { qualifier, value, min, max } = people.quantity
  const none = qualifier === 'none'
  const counted = tokenSpan(document, people.count.first, people.count.last)
  const count: Count = {
    start: counted.start,
    end: counted.end,
    text: counted.text,
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
  const { start, end, text } = tokenSpan(document, first, last)
  return {
    start,
    end,
    text,
    rule,
    first,
    last,
    outcome: predicate.outcome,
    count,
    victims: none ? null : victimsIn(scan, people, predicate),
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

/** The words for the victims; in "six of them children" they stand at the end of the predicate. */
function victimsIn(scan: CasualtyScan, people: People, { sense, what }: Predicate): Victims | null {
  if (people.victims) return victimsOf(scan, people, people.victims)
  const noun = { first: what.last - 1, last: what.last }
  return sense === 'part' && nounAt(scan.tokens, noun.first, noun.last) ? victimsOf(scan, people, noun) : null
}

function victimsOf({ document, names }: CasualtyScan, people: People, { first, last }: Part): Victims {
  const kinds = people.members.length ? people.members.map(({ kind }) => kind) : [people.kind]
  let nationality: string | null = null
  for (let at = first; at < last && !nationality; at++) {
    const name = names.get(at)
    if (name?.type === 'group') nationality = spanOf(document, name).text
  }
  const { start, end, text } = tokenSpan(document, first, last)
  return {
    start,
    end,
    text,
    status: kinds.every(kind => COMBATANT_KINDS.has(kind))
      ? 'combatant'
      : kinds.every(kind => kind === 'civilian')
        ? 'civilian'
        : null,
    children:
      CHILD_NOUNS.has(document.tokens[last - 1]!.lower) ||
      kinds.every(kind => kind === 'child') ||
      (people.age !== null && people.age < 18),
    nationality,
  }
}
