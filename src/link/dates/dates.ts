import { type Document, type Sentence, spanOf, type Token } from '../../document/document.ts'
import { type Hedge, hedgesOver } from '../../extract/hedges.ts'
import type { Meaning } from '../../extract/timexes/meaning.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import type { Attribution, ClaimedDate, Location, Tense } from '../../report.ts'
import { attributionOver } from '../attributions/attributions.ts'
import { anchor } from './anchor.ts'
import { type Day, dayFrom, daysBetween } from './calendar.ts'
import { withDaysBehind } from './clock-days.ts'
import { datelineDayOf } from './datelines.ts'
import { type DayOrder, dayOrderOf, isOpenOrder } from './day-order.ts'
import { eventOf } from './events.ts'
import { type Lead, type Memory, NOTHING_TOLD, remember, situationOf } from './memory.ts'
import { isNarrative } from './narrative.ts'
import { isRange, withRanges } from './ranges.ts'
import { followsSince, isTold, tenseAt, tenseOfValue, wasPlanned } from './tense.ts'
import { needsTense, timetableTense } from './timetable.ts'
import { boundsOf } from './value.ts'

/** What dates are tied to. */
export interface DateContext {
  /** ISO day that relative expressions are reckoned from; null when unknown. */
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** The article's places, which may show the order of day and month; null when they were not read. */
  readonly locations: readonly Location[] | null
  readonly attributions: readonly Attribution[] | null
  readonly hedges: readonly Hedge[]
}

/**
 * The dateline's date as an ISO day: stated with its year, or completed from the known day of publication; else null.
 * Without a known day, only a dateline that states its year gives one: it then is the day of publication.
 */
export function datelineDay(document: Document, published: string | null): string | null {
  return document.dateline?.date ? datelineDayOf(document.dateline.date.text, published) : null
}

/** Gives every time expression its value, bounds, event and claimant, in article order. */
export function linkDates(document: Document, read: readonly Timex[], context: DateContext): ClaimedDate[] {
  const timexes = withDaysBehind(document, read)
  const now = context.published === null ? null : dayFrom(context.published)
  const narrative = isNarrative(timexes, now)
  const order = dayOrderOf({ document, timexes, ...context })
  let memory: Memory = NOTHING_TOLD
  const dates = timexes.map((timex, index) => {
    const sentence = document.sentences[document.sentenceAt[timex.first]!] ?? null
    const beginsRange = isRange(document, timex, timexes[index + 1])
    const verb =
      sentence &&
      claimTense(verbTense(document, sentence, timex, narrative), timex, memory, { now, sentence, beginsRange })
    const anchored = anchor(
      timex.meaning,
      situationOf(memory, {
        now,
        isNarrative: narrative,
        tense: sentence && followsSince(document, sentence, timex) ? 'past' : verb,
        sentence,
        dayFirst: order.dayFirst,
        isOpen: isOpen(timex.meaning),
        isTold: sentence !== null && isTold(document, sentence, timex),
        wasPlanned: verb === 'future' && sentence !== null && wasPlanned(document, sentence, timex),
        endsRange: endsRange(document, timexes[index - 1], timex),
        followsTold: timex.meaning.kind === 'calendar' && timex.meaning.origin === 'told',
        rangeEnd: beginsRange ? monthOf(timexes[index + 1]!) : null,
      }),
    )
    if (sentence) memory = remember(memory, timex, anchored.value, leadOf(document, timex, sentence, narrative))
    const lies = tenseOfValue(anchored.value, now)
    // "until 2015" looks ahead of what was, not of the article.
    const tense = verb === 'future' && lies === 'past' ? lies : (verb ?? lies)
    return claimedDate(
      document,
      timex,
      sentence,
      { id: `d${index + 1}`, rule: ruleOf(timex, order), tense, ...anchored },
      context,
    )
  })
  return withRanges(document, timexes, dates)
}

/** The rule that read the expression, and what told the day from the month where its numbers do not. */
const ruleOf = ({ rule, meaning }: Timex, { by }: DayOrder): string =>
  by !== null && isOpenOrder(meaning) ? `${rule}-by-${by}` : rule

/** Own cues first; grammar only where they say nothing and the tense decides. */
const verbTense = (document: Document, sentence: Sentence, timex: Timex, narrative: boolean): Tense | null =>
  tenseAt(document, sentence, timex, narrative) ??
  (!narrative && needsTense(timex.meaning) ? timetableTense(document, sentence, timex) : null)

/** A stretch of the present looks ahead, and so does what is told without a verb beside what is to come. */
function claimTense(
  tense: Tense | null,
  { meaning }: Timex,
  { told, latestIn }: Memory,
  { now, sentence, beginsRange }: { now: Day | null; sentence: Sentence; beginsRange: boolean },
): Tense | null {
  if (!now || !needsTense(meaning)) return tense
  if (tense === 'present' && beginsRange) return 'future'
  const isAhead = told !== null && latestIn === sentence.block && daysBetween(now, told.day) > 0
  return tense === null && isAhead ? 'future' : tense
}

const isOpen = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && meaning.month !== null && meaning.within === null) ||
  (meaning.kind === 'shift' && meaning.origin === 'told') ||
  (meaning.kind === 'time' && meaning.day !== null && isOpen(meaning.day))

/** Ends a range of two months or of two weekdays. */
const endsRange = (document: Document, left: Timex | undefined, right: Timex): boolean =>
  left !== undefined &&
  isRange(document, left, right) &&
  ((monthOf(left) !== null && monthOf(right) !== null) || (needsTense(left.meaning) && needsTense(right.meaning)))

const monthOf = ({ meaning }: Timex): number | null => (meaning.kind === 'calendar' ? meaning.month : null)

/** How many words before a date the verb of saying stands that it belongs to. */
const REPORT_REACH = 5

/** What stands before an expression: the word, and whether it only says when something was said. */
function leadOf({ tokens }: Document, { first }: Timex, sentence: Sentence, isNarrative: boolean): Lead {
  let at = first - 1
  while (
    at >= sentence.first &&
    first - at <= REPORT_REACH &&
    tokens[at]!.kind === 'word' &&
    !SPEECH_VERBS.has(tokens[at]!.lower)
  )
    at--
  const isReport = at >= sentence.first && first - at <= REPORT_REACH && SPEECH_VERBS.has(tokens[at]!.lower)
  const before = tokens.slice(Math.max(sentence.first, first - 3), first)
  const isCompared = before.some(({ lower }) => lower === 'previous')
  return {
    word: tokens[first - 1]?.lower ?? '',
    isReport,
    isCompared,
    isAhead: isNarrative && standsAhead(tokens, first, sentence),
    sentence: sentence.index,
    block: sentence.block,
    isNarrative,
  }
}

/** "a campaign planned for 1976": the tale does not go there. */
const PLANNED = /^(?:due|planned|projected|scheduled|slated)$/
const PLAN_REACH = 4

function standsAhead(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 8); at--) {
    if (/^(?:until|till)$/.test(tokens[at]!.lower)) return true
    if (first - at <= PLAN_REACH && PLANNED.test(tokens[at]!.lower)) return true
    if (tokens[at]!.kind === 'punctuation') return false
  }
  return false
}

type Known = Pick<ClaimedDate, 'id' | 'rule' | 'value' | 'basis' | 'reference' | 'tense'>

function claimedDate(
  document: Document,
  timex: Timex,
  sentence: Sentence | null,
  known: Known,
  { attributions, hedges }: DateContext,
): ClaimedDate {
  const { start, end, text, type, mod } = timex
  return {
    id: known.id,
    start,
    end,
    text,
    rule: known.rule,
    type,
    value: known.value,
    mod,
    ...boundsOf(known.value),
    basis: known.basis,
    reference: known.reference,
    event: sentence && eventOf(document, sentence, timex),
    tense: known.tense,
    rangeWith: null,
    // Only the date of a dateline stands outside all sentences.
    sentence: spanOf(document, sentence ?? document.dateline ?? timex),
    hedges: hedgesOver(hedges, timex),
    attribution: attributionOver(attributions, timex)?.id ?? null,
  }
}
