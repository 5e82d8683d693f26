import type { Document } from '../../document/document.ts'
import type { Meaning } from '../../extract/timexes/meaning.ts'
import type { Timex } from '../../extract/timexes/timexes.ts'

/** Words between an hour and its day: "the 11pm blaze at a club on Thursday". */
const MOST_BETWEEN = 5

/** "An 11pm blaze on Thursday": the hours whose day stands behind them, with that day. */
export const withDaysBehind = (document: Document, timexes: readonly Timex[]): Timex[] =>
  timexes.map((timex, index) => {
    const next = timexes[index + 1]
    const { meaning } = timex
    const isBare = meaning.kind === 'time' && meaning.day === null
    return isBare && next && namesDay(next.meaning) && isBehind(document, timex, next)
      ? { ...timex, meaning: { ...meaning, day: next.meaning } }
      : timex
  })

const namesDay = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' && (meaning.weekday !== null || (meaning.day !== null && meaning.month !== null))

/** In the same clause, with "on" before the day and some words between. */
function isBehind({ tokens, sentenceAt }: Document, { first, last }: Timex, next: Timex): boolean {
  if (tokens[next.first - 1]?.lower !== 'on' || next.first - last > MOST_BETWEEN) return false
  const between = tokens.slice(last, next.first)
  return sentenceAt[first] === sentenceAt[next.first] && between.every(({ kind }) => kind === 'word')
}
