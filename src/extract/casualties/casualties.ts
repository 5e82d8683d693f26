import type { Document } from '../../document/document.ts'
import type { NameMention } from '../candidates.ts'
import { quantitiesIn } from '../quantities/quantities.ts'
import { compileRules } from '../rules.ts'
import { CASUALTY_CLASSES } from './classes.ts'
import { joinLists } from './lists.ts'
import { type CasualtyMention, mentionsFrom } from './mentions.ts'
import type { People, PeopleScan } from './people.ts'
import { peopleIn } from './phrases.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'
import { CASUALTY_RULES } from './rules.ts'
import { statementsIn } from './statements.ts'

export type { CasualtyMention } from './mentions.ts'

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
    if (last - first > LONGEST_SENTENCE || !reader.concerns({ document, tokens: document.tokens, first, last }))
      continue
    const quantities = new Map(quantitiesIn(document, sentence).map(reading => [reading.first, reading]))
    const bare: PeopleScan = { document, tokens: document.tokens, first, last, sentence, quantities, names: nameAt }
    const single = peopleIn(bare)
    const people = joinLists(withPeople(bare, []), single)
    const scan = withPeople(bare, people)
    const statements = statementsIn(scan, people, reader(scan))
    mentions.push(...mentionsFrom(scan, statements, mentions.length, mentions.at(-1) ?? null))
  }
  return mentions
}

const withPeople = (scan: PeopleScan, people: readonly People[]): CasualtyScan => ({
  document: scan.document,
  tokens: scan.tokens,
  first: scan.first,
  last: scan.last,
  sentence: scan.sentence,
  quantities: scan.quantities,
  names: scan.names,
  people: new Map(people.map(each => [each.first, each])),
})
