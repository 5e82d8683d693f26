import { type Document, holdsWord } from '../../document/document.ts'
import { SURVIVAL_WORDS } from '../../lexicon/predicates.ts'
import type { Part } from '../pattern.ts'
import type { VerbGroup } from './arguments.ts'
import { exactly, type People } from './people.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'

const SEXES: ReadonlyMap<string, People['sex']> = new Map([
  ['himself', 'male'],
  ['his', 'male'],
  ['herself', 'female'],
  ['her', 'female'],
])

/** Words before a verb that share a subject told further back. */
const JOINING: ReadonlySet<string> = new Set([',', 'after', 'and', 'before', 'finally', 'then', 'while'])

/** Whether the verb stands alone behind another one: "killed two clerks, then himself". */
export const isJoined = ({ tokens, first }: CasualtyScan, group: VerbGroup): boolean =>
  group.first > first && JOINING.has(tokens[group.first - 1]!.lower)

/**
 * Who dies by the own hand where the subject does not stand beside the verb: "shot two clerks before turning the gun on
 * himself". The reflexive says that it was one person.
 */
export function doerIn({ tokens }: CasualtyScan, { what }: Predicate): People | null {
  for (let at = what.last - 1; at >= what.first; at--) {
    const sex = SEXES.get(tokens[at]!.lower)
    if (sex === undefined) continue
    const count = { first: at, last: at + 1 }
    return { ...count, ...NOBODY_ELSE, quantity: exactly(1), count, sex }
  }
  return null
}

const NOBODY_ELSE = {
  form: 'pronoun',
  victims: null,
  kind: 'perpetrator',
  other: false,
  partitive: false,
  whole: null,
  name: null,
  age: null,
  members: [],
} as const satisfies Partial<People>

/** Verbs of which the doer may live: "shot himself", "turned the gun on himself". */
const MAY_LIVE = /^(?:shoot|shot|turn)/

/** "Turned the gun on himself but survived. He is in hospital": the words behind say that the doer lives. */
export function livesOn(scan: CasualtyScan, { what }: Predicate): boolean {
  const { tokens, document, sentence, last } = scan
  if (!MAY_LIVE.test(tokens[what.first]!.lower)) return false
  const next = document.sentences[sentence.index + 1]
  const end = next && opensWithOne(document, next) ? next.last : last
  return holdsWord(scan, SURVIVAL_WORDS, what.last, end)
}

/** "He is in hospital", "Hill was taken to hospital", as against "two women were". */
const opensWithOne = ({ tokens }: Document, { first, last }: Part): boolean =>
  tokens.slice(first, Math.min(last, first + 4)).some(({ lower }) => ONE.test(lower))
const ONE = /^(?:he|his|her|is|remains|she|was)$/
