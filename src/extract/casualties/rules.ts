import { holdsWord } from '../../document/document.ts'
import { OPEN_WOUNDINGS } from '../../lexicon/predicates.ts'
import type { Outcome } from '../../report.ts'
import type { Match, Scan } from '../pattern.ts'
import type { Rule } from '../rules.ts'
import type { CasualtyScan, Predicate } from './predicates.ts'
import { CAPTURE_ROWS } from './rows/captures.ts'
import { DEATH_ROWS } from './rows/deaths.ts'
import { FLIGHT_ROWS } from './rows/flights.ts'
import { INJURY_ROWS } from './rows/injuries.ts'
import { NOBODY_ROWS } from './rows/nobody.ts'
import { NOUN_ROWS } from './rows/nouns.ts'
import { PART_ROWS } from './rows/parts.ts'
import type { Row } from './rows/row.ts'
import { TOLL_ROWS } from './rows/tolls.ts'
import { VERB_ROWS } from './rows/verbs.ts'

/** A longer match goes before a shorter one, then the order of the tables. */
const ROWS: readonly Row[] = [
  ...VERB_ROWS,
  ...DEATH_ROWS,
  ...INJURY_ROWS,
  ...FLIGHT_ROWS,
  ...CAPTURE_ROWS,
  ...NOUN_ROWS,
  ...TOLL_ROWS,
  ...NOBODY_ROWS,
  ...PART_ROWS,
]

const part = ({ first, last }: { first: number; last: number }) => ({ first, last })

function outcomeOf(row: Row, match: Match, { tokens }: Scan): Outcome | null {
  if (typeof row.outcome === 'string') return row.outcome
  const what = match.parts.what ?? match
  return row.outcome.get(tokens[what.first]!.lower) ?? null
}

/** Words that leave open whether the people lived: "four people were shot", "a double stabbing". */
const opensDeath = (scan: Scan, { first, last }: Match): boolean => holdsWord(scan, OPEN_WOUNDINGS, first, last)

function readRow(row: Row, match: Match, scan: Scan): Predicate | null {
  const outcome = outcomeOf(row, match, scan)
  if (!outcome) return null
  const open = outcome === 'injured' && opensDeath(scan, match)
  const who = match.parts.who ? part(match.parts.who) : null
  return {
    frame: row.frame,
    outcome,
    what: part(row.frame === 'within' ? match : (match.parts.what ?? match)),
    who,
    open,
    sense: row.sense,
  }
}

export const CASUALTY_RULES: readonly Rule<Predicate, CasualtyScan>[] = ROWS.map(row => ({
  id: row.id,
  match: row.match,
  read: (match, scan) => readRow(row, match, scan),
}))
