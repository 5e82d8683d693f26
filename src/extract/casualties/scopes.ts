import { holdsWord } from '../../document/document.ts'
import { WEEKDAYS } from '../../lexicon/calendar.ts'
import { CAUSES } from '../../lexicon/causes.ts'
import { REST_WORDS } from '../../lexicon/phrases.ts'
import { LASTING_CONFLICTS, type ScopeCue, SHARING_VERBS, scopeCues } from '../../lexicon/scopes.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import type { Scope } from '../../report.ts'
import type { Part } from '../pattern.ts'
import { numberAt } from '../quantities/numbers.ts'
import type { People } from './people.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'

/** Whether a figure is the whole toll, adds to one, sums up many events, or belongs to an earlier event. */
export function scopeOf(scan: CasualtyScan, people: People, predicate: Predicate): Scope {
  const cue = cueIn(scan, people)
  if (cue === 'background') return cue
  if (isRecord(scan, people)) return 'background'
  if (!isSomebody(people) && (cue || isSince(scan, people) || isWarSoFar(scan, people))) return 'cumulative'
  if (isOverYears(scan, people, predicate)) return 'cumulative'
  if (isAllOfThem(scan, people)) return 'total'
  if (isShare(scan, people)) return 'part'
  if (isRest(scan, people)) return 'part'
  if (people.partitive && predicate.what.first === people.last) return 'part'
  if (people.partitive && people.victims === null && predicate.frame !== 'before') return 'total'
  if (people.partitive || predicate.sense === 'part' || isIncluded(scan, people)) return 'part'
  return people.other && people.form !== 'listed' ? 'additional' : 'total'
}

/** "The deputy, who has been with the force since 1998": one person is no sum of many events. */
const isSomebody = ({ form, quantity }: People): boolean =>
  quantity.value === 1 && (form === 'definite' || form === 'named' || form === 'pronoun')

/** "The last nine hostages": there were more before. */
const isRest = (scan: CasualtyScan, { first, count }: People): boolean =>
  holdsWord(scan, REST_WORDS, first, count.first)

/** "The schoolgirls, 37 of them, were seized": as many as were told of. */
const isAllOfThem = (
  { tokens, last, people: all }: CasualtyScan,
  { first, last: end, partitive, victims }: People,
): boolean =>
  partitive &&
  victims === null &&
  tokens[first - 1]?.text === ',' &&
  end < last &&
  tokens[end]!.text === ',' &&
  [...all.values()].every(other => other.first >= first || other.quantity.value === 1)

const SHARE_REACH = 8

/** "With Salta reporting 12 deaths", "in Salta alone, 12 people died": one place of several. */
function isShare({ tokens, first: from }: CasualtyScan, { first, count }: People): boolean {
  for (let at = from + 1; at < first; at++)
    if (tokens[at]!.lower === 'alone' && !YEAR.test(tokens[at - 1]!.text) && isOfPlace(tokens, from, at)) return true
  const verb = tokens[count.first - 1]?.lower === 'for' ? count.first - 2 : count.first - 1
  if (verb <= from || !SHARING_VERBS.has(tokens[verb]!.lower)) return false
  for (let at = verb - 1; at >= Math.max(from, verb - SHARE_REACH) && tokens[at]!.kind !== 'punctuation'; at--)
    if (tokens[at]!.lower === 'with') return true
  return false
}

/** "In Salta's old town alone", not "on Monday alone". */
function isOfPlace(tokens: CasualtyScan['tokens'], from: number, alone: number): boolean {
  for (let at = alone - 1; at >= Math.max(from, alone - SHARE_REACH) && tokens[at]!.kind !== 'punctuation'; at--) {
    const { lower } = tokens[at]!
    if (isMonth(lower) || WEEKDAYS.has(lower)) return false
    if (lower === 'in' || lower === 'at' || lower === 'with') return tokens.slice(at + 1, alone).some(isCapital)
  }
  return false
}

const isCapital = ({ shape }: CasualtyScan['tokens'][number]): boolean => shape === 'capital'

const UNITS = /^(?:decades?|century)$/
const LONG_UNITS = /^(?:months|years|decades)$/

/** "Since 1990", "in the past three years", "in this decade": many events in a long time. */
function isSince({ tokens, first, last }: CasualtyScan, { count }: People): boolean {
  for (let at = first; at + 1 < last; at++) {
    const { lower } = tokens[at]!
    const next = tokens[at + 1]!
    if (
      lower === 'since' &&
      (YEAR.test(next.text) || isMonth(next.lower)) &&
      !isAsideOfSpeaker(tokens, first, at, count) &&
      !isRecordAt(tokens, at)
    )
      return true
    if ((lower === 'past' || lower === 'last') && at + 1 !== count.first) {
      const unit = tokens[numberAt(tokens, at + 1, last)?.last ?? at + 2]
      if (unit && LONG_UNITS.test(unit.lower)) return true
    }
    if ((lower === 'between' || lower === 'from') && isYears(tokens, at + 1)) return true
    if (lower === 'this' && UNITS.test(next.lower)) return true
    if (YEAR.test(tokens[at]!.text) && next.lower === 'alone') return true
  }
  return false
}

/** "The deadliest fire since 2018, when": what comes behind is of today. */
const isRecordAt = (tokens: CasualtyScan['tokens'], at: number): boolean =>
  tokens[at + 2]?.text === ',' && tokens[at + 3]?.lower === 'when'

const YEAR = /^(?:1[89]|20)\d\d$/

/** "The army, at war since 2023, said 70 had died": "since" tells of who speaks. */
function isAsideOfSpeaker(tokens: CasualtyScan['tokens'], first: number, since: number, count: Part): boolean {
  if (since === first || tokens[first]!.lower === 'since') return false
  for (let at = since + 1; at < count.first; at++)
    if (SPEECH_VERBS.has(tokens[at]!.lower) && tokens[at + 1]?.text !== ',') return true
  return false
}

const MANY = 200

/** "The gangs have killed thousands": no event of a day, unless an event is what killed them. */
function isOverYears({ tokens, first }: CasualtyScan, { quantity }: People, { what }: Predicate): boolean {
  if (quantity.qualifier !== 'vague' || (quantity.min ?? 0) < MANY) return false
  if (!/^(?:has|have)$/.test(tokens[what.first - 1]?.lower ?? '')) return false
  for (let at = what.first - 1; at >= first; at--) if (CAUSES.has(tokens[at]!.lower)) return false
  return true
}

const WAR_REACH = 12

/** "The war has killed tens of thousands": all that died in it so far. */
function isWarSoFar({ tokens, first }: CasualtyScan, { first: end }: People): boolean {
  for (let at = first + 1; at < end; at++) {
    if (!LASTING_CONFLICTS.has(tokens[at]!.lower) || tokens[at - 1]!.lower === 'at') continue
    for (let next = at + 1; next < Math.min(end, at + WAR_REACH); next++)
      if (/^(?:has|have)$/.test(tokens[next]!.lower)) return true
  }
  return false
}

/** "1950 and 1990", "2019 to 2023". */
const isYears = (tokens: CasualtyScan['tokens'], at: number): boolean =>
  YEAR.test(tokens[at]?.text ?? '') &&
  /^(?:and|to|until|through)$/.test(tokens[at + 1]?.lower ?? '') &&
  YEAR.test(tokens[at + 2]?.text ?? '')

const LONGEST_DATE = 4

/** "The deadliest attack since 2018, when a bomber killed 49": the event that the record goes back to. */
function isRecord({ tokens, first }: CasualtyScan, { count }: People): boolean {
  for (let at = first; at < count.first; at++) {
    if (tokens[at]!.lower !== 'since') continue
    for (let next = at + 1; next < Math.min(count.first - 1, at + 1 + LONGEST_DATE); next++)
      if (tokens[next]!.text === ',' && tokens[next + 1]!.lower === 'when')
        return tokens.slice(next + 2, count.first).every(({ text }) => text !== ',')
  }
  return false
}

const isMonth = (lower: string): boolean =>
  /^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(lower)

/** "including six who were badly hurt", "of whom 17". */
const isIncluded = ({ tokens, first }: CasualtyScan, { first: at }: People): boolean =>
  at > first &&
  (tokens[at - 1]!.lower === 'including' || (tokens[at - 1]!.lower === 'whom' && tokens[at - 2]?.lower === 'of'))

/** Cues like "since the war began" or "the 2004 attack" in the figure's sentence. */
function cueIn(scan: CasualtyScan, people: People): Scope | null {
  const { tokens, first, last } = scan
  for (let at = first; at < last; at++) {
    for (const cue of scopeCues().get(tokens[at]!.lower) ?? []) {
      if (cue.words.every((word, index) => tokens[at + index]?.lower === word) && reaches(scan, cue, at, people)) {
        return cue.scope
      }
    }
  }
  return null
}

/** A cue before a figure speaks of it; one behind it only within the same clause. */
function reaches(
  { tokens }: CasualtyScan,
  { words, onlyAfter }: ScopeCue,
  at: number,
  { count, last }: People,
): boolean {
  if (at + words.length <= count.first) return true
  if (onlyAfter || at < last) return false
  for (let index = last; index < at; index++)
    if (tokens[index]!.text === ',' || tokens[index]!.text === ';') return false
  return true
}
