import { type Document, overlaps, spanOf } from '../../document/document.ts'
import { LOWERING_VERBS, RISING_VERBS } from '../../lexicon/revisions.ts'
import type { Casualty } from '../../report.ts'
import type { Doubt, Findings } from './check.ts'
import { countWords, isOvertaken } from './figures.ts'
import { doubtOf, sameTolls, totalsOf } from './same-tolls.ts'

const RISING = new RegExp(`\\b(?:${[...RISING_VERBS].join('|')})\\b(?: \\w+)? to(?: [\\w-]+){0,2}$`, 'i')
const lowering = `(?:${LOWERING_VERBS.join('|')})`
const LOWERED = new RegExp(
  [
    `\\btoll\\b.{0,40}?\\b${lowering}\\b.{0,30}? to ((?:about |at least |nearly )?[\\w,-]+)`,
    `\\b${lowering} (?:the|its|their)(?: \\w+)? toll\\b.{0,30}? to ([\\w,-]+)`,
  ].join('|'),
  'i',
)

/** A toll that is said to rise to a number below one that was stated before, or that is lowered. */
export function fallDoubts(document: Document, { casualties }: Findings): Doubt[] {
  const rising = sameTolls(casualties).flatMap(toll => {
    const totals = totalsOf(toll)
    return totals.flatMap(each => fallOf(each, totals)).slice(0, 1)
  })
  return [...rising, ...loweredTolls(document, casualties ?? [])]
}

/** "the death toll was revised down to 14". */
function loweredTolls(document: Document, casualties: readonly Casualty[]): Doubt[] {
  return document.sentences.flatMap(sentence => {
    const found = sentence.text.length < LONGEST_SENTENCE ? LOWERED.exec(sentence.text) : null
    if (!found) return []
    const start = sentence.start + found.index
    const span = spanOf(document, { start, end: start + found[0].length })
    const findings = casualties.filter(each => overlaps(each, span)).map(({ id }) => id)
    return [{ about: ['dead', (found[1] ?? found[2])!], findings, spans: [span] }]
  })
}

const LONGEST_SENTENCE = 1000

function fallOf(casualty: Casualty, totals: readonly Casualty[]): Doubt[] {
  const { count, sentence } = casualty
  const before = sentence.text
    .slice(Math.max(0, count.start - sentence.start - 80), count.start - sentence.start)
    .trimEnd()
  if (!RISING.test(before) || count.value === null) return []
  const from = /^ from (?:[a-z]+ ){0,2}(\d+)\b/i.exec(
    sentence.text.slice(count.end - sentence.start, count.end - sentence.start + 40),
  )
  if (from && Number(from[1]) > count.value) return [doubtOf([casualty], [casualty.outcome, countWords(casualty)])]
  const higher = totals.find(
    each => each.start < casualty.start && (each.count.min ?? 0) > count.value! && isOvertaken(each),
  )
  return higher ? [doubtOf([higher, casualty], [casualty.outcome, countWords(casualty)])] : []
}
