import type { TimexModifier } from '../../report.ts'
import { compilePattern, type Pattern, type Scan } from '../pattern.ts'
import { CLASSES } from './classes.ts'
import type { Meaning } from './meaning.ts'
import type { FoundTimex } from './rule.ts'

/** Words before an expression that modify it and belong to its span. */
interface Modifier {
  readonly id: string
  readonly match: string
  readonly mod: TimexModifier | null
  readonly on: (meaning: Meaning) => boolean
}

const isDate = ({ kind }: Meaning): boolean => kind !== 'length' && kind !== 'set' && kind !== 'reference'
const isLength = (meaning: Meaning): boolean =>
  meaning.kind === 'length' || (meaning.kind === 'shift' && meaning.direction !== 0)
/** "Twice as many as a year ago" compares with that day. */
const isDuration = ({ kind }: Meaning): boolean => kind === 'length'
const isEither = (meaning: Meaning): boolean => isLength(meaning) || meaning.kind === 'time' || meaning.kind === 'year'

const MODIFIERS: readonly Modifier[] = [
  {
    id: 'early',
    match:
      '(the? early | the? early part of | early in | early on | the early days of | earlier | earlier in | earlier on)',
    mod: 'START',
    on: isDate,
  },
  { id: 'start', match: 'the (very)? (beginning|start|onset|outset) of', mod: 'START', on: isDate },
  {
    id: 'first-days',
    match: 'the (first|opening|early) (days|week|weeks|months|part) of',
    mod: 'START',
    on: isDate,
  },
  { id: 'last-days', match: 'the (last|final|closing) (days|week|weeks|months|part) of', mod: 'END', on: isDate },
  {
    id: 'late',
    match: '(the? late | late in | late on | later | later in | later on | the latter part of)',
    mod: 'END',
    on: isDate,
  },
  { id: 'end', match: '(the (very)? (end|close) of | the (rest|remainder) of)', mod: 'END', on: isDate },
  { id: 'middle', match: '(the? mid -? | the middle of | midway through)', mod: 'MID', on: isDate },
  { id: 'nearly', match: '(nearly | almost | not quite | just under)', mod: 'LESS_THAN', on: isLength },
  { id: 'less', match: '(less than | fewer than | under)', mod: 'LESS_THAN', on: isLength },
  {
    id: 'more',
    match: '(more than | well over | longer than | just over | a little more than)',
    mod: 'MORE_THAN',
    on: isLength,
  },
  {
    id: 'at-most',
    match: '(up to | at most | no more than | no longer than)',
    mod: 'EQUAL_OR_LESS',
    on: isLength,
  },
  { id: 'as-many', match: 'as many as', mod: 'EQUAL_OR_LESS', on: isDuration },
  { id: 'as-much', match: 'as much as', mod: 'EQUAL_OR_MORE', on: isDuration },
  { id: 'over', match: 'over', mod: 'MORE_THAN', on: isLength },
  { id: 'at-least', match: '(at least | no less than)', mod: 'EQUAL_OR_MORE', on: isLength },
  {
    id: 'about',
    match: '(about | around | roughly | approximately | some | circa | ca. | ca | c.)',
    mod: 'APPROX',
    on: isEither,
  },
]

interface Compiled extends Modifier {
  readonly pattern: Pattern
}

/** The modifiers by the word that they begin with. */
const BY_WORD = new Map<string, Compiled[]>()
for (const modifier of MODIFIERS) {
  const compiled = { ...modifier, pattern: compilePattern(`${modifier.match} $`, CLASSES) }
  for (const word of compiled.pattern.begins!) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), compiled])
}

const NONE: readonly never[] = []
const LONGEST = 5

/** "for over ten years" is more than them, "jobs cut over ten years" and "over the past month" during them. */
const exceeds = (at: number, { meaning, first }: FoundTimex, scan: Scan): boolean =>
  !/^(?:the|this|past|last|next)$/.test(scan.tokens[first]!.lower) &&
  (meaning.kind === 'shift' || (at > scan.first && BEFORE_MORE.has(scan.tokens[at - 1]!.lower)))

const BEFORE_MORE: ReadonlySet<string> = new Set(
  'after at be been by for in is just lasted lasting lasts of served spanning spans spending spent took was well with within'.split(
    ' ',
  ),
)

/** Takes the modifying words before an expression into it. */
export function takeModifiers(found: readonly FoundTimex[], scan: Scan): FoundTimex[] {
  return found.map((timex, index) => withModifier(timex, scan, found[index - 1]?.last ?? scan.first))
}

/** "more than two years ago" is before that year, "less than two years ago" after it. */
function onDate(mod: TimexModifier | null, meaning: Meaning): TimexModifier | null {
  if (meaning.kind !== 'shift' || mod === null) return mod
  const isFarther = mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE'
  const isNearer = mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS'
  if (!isFarther && !isNearer) return mod
  return isFarther === meaning.direction < 0 ? 'BEFORE' : 'AFTER'
}

function withModifier(timex: FoundTimex, scan: Scan, from: number): FoundTimex {
  if (timex.mod !== null) return timex
  for (let at = Math.max(from, timex.first - LONGEST); at < timex.first; at++) {
    for (const { id, pattern, mod, on } of BY_WORD.get(scan.tokens[at]!.lower) ?? NONE) {
      if (!on(timex.meaning) || (id === 'over' && !exceeds(at, timex, scan))) continue
      if (!pattern.matchAt({ ...scan, last: timex.first }, at)) continue
      return {
        ...timex,
        first: at,
        mod: id === 'nearly' && timex.meaning.kind === 'shift' ? 'APPROX' : onDate(mod, timex.meaning),
      }
    }
  }
  return timex
}
