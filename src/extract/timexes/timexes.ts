import { type Document, tokenFrom, tokenSpan } from '../../document/document.ts'
import type { Mention, TimexModifier, TimexType } from '../../report.ts'
import { longestOf, type Part, type Scan } from '../pattern.ts'
import { CLASSES } from './classes.ts'
import { joinNeighbours } from './joins.ts'
import { type Meaning, typeOf } from './meaning.ts'
import { takeModifiers } from './modifiers.ts'
import { compileTimexRules, type FoundTimex, type TimexRule } from './rule.ts'
import { CALENDAR_RULES } from './rules/calendar.ts'
import { DURATION_RULES } from './rules/durations.ts'
import { NAMED_DAY_RULES } from './rules/named-days.ts'
import { REFERENCE_RULES } from './rules/references.ts'
import { RELATIVE_RULES } from './rules/relative.ts'
import { SET_RULES } from './rules/sets.ts'
import { TIME_RULES } from './rules/times.ts'
import { YEAR_PART_RULES } from './rules/year-parts.ts'
import { YEAR_RULES } from './rules/years.ts'
import { shareYears } from './shared-years.ts'

/** A time expression as the words alone give it, before it is anchored to a day. */
export interface Timex extends Mention, Part {
  readonly type: TimexType
  readonly meaning: Meaning
  readonly mod: TimexModifier | null
}

/** Every rule; of equally long readings of the same words the earlier rule's stands. */
export const TIMEX_RULES: readonly TimexRule[] = [
  ...CALENDAR_RULES,
  ...YEAR_PART_RULES,
  ...NAMED_DAY_RULES,
  ...TIME_RULES,
  ...RELATIVE_RULES,
  ...DURATION_RULES,
  ...SET_RULES,
  ...REFERENCE_RULES,
  ...YEAR_RULES,
]

let reader: ((scan: Scan) => FoundTimex[]) | undefined

const wordsOf = (...classes: readonly string[]): ReadonlySet<string> =>
  new Set(classes.flatMap(name => [...(CLASSES[name] as ReadonlySet<string> | ReadonlyMap<string, unknown>).keys()]))

const compile = (): ((scan: Scan) => FoundTimex[]) =>
  compileTimexRules(
    TIMEX_RULES,
    CLASSES,
    wordsOf('unit', 'season', 'day-part', 'named-decade', 'named-hour', 'reference-noun'),
  )

/** Every time expression of the article, in article order. */
export function extractTimexes(document: Document): Timex[] {
  const ofDateline = datelineTimexes(document)
  const ofSentences = document.sentences.flatMap(sentence => timexesIn(document, sentence))
  if (ofDateline.length === 0) return ofSentences
  const index = ofSentences.findIndex(({ start }) => start > ofDateline[0]!.start)
  return index < 0 ? [...ofSentences, ...ofDateline] : ofSentences.toSpliced(index, 0, ...ofDateline)
}

/** The date of the dateline, which no sentence holds. */
function datelineTimexes(document: Document): Timex[] {
  const date = document.dateline?.date
  if (!date) return []
  const first = tokenFrom(document, date.start)
  if (document.sentenceAt[first] !== -1) return []
  return timexesIn(document, { first, last: tokenFrom(document, date.end - 1) + 1 })
}

function timexesIn(document: Document, { first, last }: Part): Timex[] {
  reader ??= compile()
  const scan: Scan = { document, tokens: document.tokens, first, last }
  const found = reader(scan)
  if (found.length === 0) return []
  const joined = joinNeighbours(longestOf(found), scan).filter(({ needsDay }) => !needsDay)
  return takeModifiers(shareYears(joined, scan), scan).map(({ first, last, rule, meaning, mod }) => {
    const { start, end, text } = tokenSpan(document, first, last)
    return { start, end, text, first, last, rule, type: typeOf(meaning), meaning, mod }
  })
}
