import { contains, type Document, overlaps, spanOf } from '../../document/document.ts'
import { SPOKEN_BEFORE } from '../../lexicon/anybody.ts'
import { LOWERING_VERBS, RISING_VERBS } from '../../lexicon/revisions.ts'
import type { Attribution, Casualty, Outcome } from '../../report.ts'
import type { Check, Doubt, Findings } from './check.ts'
import {
  countSameKind,
  countWords,
  excludeEachOther,
  isOvertaken,
  isPartTooLarge,
  isPlainFigure,
  isStatedTotal,
  spanFrom,
} from './figures.ts'

/** Figures that speak of the same toll: one incident, one outcome. */
function sameTolls(casualties: readonly Casualty[] | null): Casualty[][] {
  const tolls = new Map<string, Casualty[]>()
  for (const casualty of casualties ?? []) {
    const key = `${casualty.incident} ${casualty.outcome}`
    const toll = tolls.get(key)
    if (toll) toll.push(casualty)
    else tolls.set(key, [casualty])
  }
  return [...tolls.values()]
}

const MOST_COMPARED = 40

const totalsOf = (toll: readonly Casualty[]): Casualty[] => toll.filter(isStatedTotal).slice(0, MOST_COMPARED)

/** The headline gives a number that no figure of the article allows, nor the sum of two of them, nor the toll. */
function headlineDoubts(document: Document, { casualties, incidents }: Findings): Doubt[] {
  const { headline } = document
  if (!headline) return []
  return sameTolls(casualties).flatMap(toll => {
    const titled = toll.filter(each => contains(headline, each) && isStatedTotal(each))
    const told = toll.filter(each => !contains(headline, each))
    const totals = totalsOf(told)
    return titled
      .filter(
        title => totals.length > 0 && totals.every(each => excludeEachOther(title, each) && countSameKind(title, each)),
      )
      .filter(title => told.every(each => excludeEachOther(title, each)) && !isReckoned(title, told, incidents))
      .slice(0, 1)
      .map(title => doubtOf([title, totals[0]!], [title.outcome, countWords(title), countWords(totals[0]!)]))
  })
}

/** Whether the number is the toll that the article comes to, or the sum of two of its figures. */
function isReckoned(title: Casualty, told: readonly Casualty[], incidents: Findings['incidents']): boolean {
  const { value } = title.count
  if (value === null) return false
  const toll = incidents?.find(({ id }) => id === title.incident)?.toll[title.outcome]
  if (toll && toll.best === value && toll.figures.some(id => id !== title.id)) return true
  const values = told.slice(0, MOST_COMPARED).map(({ count }) => count.value)
  return values.some((one, index) =>
    values.some((other, place) => place > index && one! + other! === value && one !== null && other !== null),
  )
}

/** Two sources, each with a figure for the same toll that the other's excludes; one doubt for each incident. */
function sourceDoubts(document: Document, findings: Findings): Doubt[] {
  const byId = new Map((findings.attributions ?? []).map(each => [each.id, each]))
  const sourceOf = ({ attribution }: Casualty) => (attribution === null ? undefined : byId.get(attribution))
  const shared = sharedCounts(findings.casualties)
  const byIncident = new Map<string, Doubt>()
  for (const toll of sameTolls(findings.casualties)) {
    const totals = attributable(toll).filter(
      each =>
        sourceOf(each)?.source && !isOvertaken(each) && !shared.has(each.count.start) && !isInHeadline(document, each),
    )
    const pair = firstPair(
      totals,
      (one, other) => disagree(one, other) && !isSameSource(sourceOf(one)!, sourceOf(other)!),
    )
    if (!pair) continue
    const [one, other] = pair
    const saying = (each: Casualty) => `${nameOf(sourceOf(each)!, findings)}: ${countWords(each)}`
    const doubt = doubtOf(pair, [`${saying(one)} ${one.outcome}; ${saying(other)}`])
    const known = byIncident.get(one.incident!)
    byIncident.set(one.incident!, known ? joined(known, doubt) : doubt)
  }
  return [...byIncident.values()]
}

/** The entity's name, or the source's words without what is told of it. */
const nameOf = ({ source }: Attribution, { entities }: Findings): string =>
  entities?.find(({ id }) => id === source!.entity)?.name ?? source!.text.replace(/,? (?:who|which) .*$/s, '')

const joined = (a: Doubt, b: Doubt): Doubt => ({
  about: [...a.about, ...b.about],
  findings: [...a.findings, ...b.findings],
  spans: [...a.spans, ...b.spans],
})

const isInHeadline = ({ headline }: Document, casualty: Casualty): boolean =>
  headline !== null && contains(headline, casualty)

function firstPair<T>(list: readonly T[], fits: (one: T, other: T) => boolean): readonly [T, T] | null {
  for (const [index, one] of list.entries()) {
    const other = list.slice(index + 1).find(each => fits(one, each))
    if (other !== undefined) return [one, other]
  }
  return null
}

/** Where a count stands that serves figures of several outcomes: one of them may be misread. */
function sharedCounts(casualties: readonly Casualty[] | null): ReadonlySet<number> {
  const seen = new Set<number>()
  const shared = new Set<number>()
  for (const { count } of casualties ?? []) {
    if (seen.has(count.start)) shared.add(count.start)
    seen.add(count.start)
  }
  return shared
}

/** Figures that surely speak of all: a number of people or of dead, and denials. One may be one of several. */
const attributable = (toll: readonly Casualty[]): Casualty[] =>
  toll
    .filter(each => (isStatedTotal(each) && isPlainFigure(each)) || (isNone(each) && !isHearsay(each)))
    .slice(0, MOST_COMPARED)

/** Counts of one kind of people that no number satisfies, or a part of the people that is more than all of them. */
const disagree = (one: Casualty, other: Casualty): boolean =>
  excludeEachOther(one, other) &&
  areOfOneSize(one, other) &&
  (countSameKind(one, other) ||
    isPartTooLarge(one, other) ||
    isPartTooLarge(other, one) ||
    isNone(one) !== isNone(other))

/** Numbers far apart are no two views of one event: 75 in a mosque, tens of thousands in the war. */
const MOST_TIMES = 20

function areOfOneSize({ count: one }: Casualty, { count: other }: Casualty): boolean {
  const [a, b] = [one, other].map(({ value, min, max }) => value ?? min ?? max ?? 0) as [number, number]
  return a === 0 || b === 0 || Math.max(a, b) <= MOST_TIMES * Math.min(a, b)
}

const isSameSource = ({ source: a }: Attribution, { source: b }: Attribution): boolean =>
  (a!.entity !== null && a!.entity === b!.entity) ||
  plainName(a!.text) === plainName(b!.text) ||
  isPronoun(a!.text) ||
  isPronoun(b!.text)

const plainName = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an|local|state) /, '')
const isPronoun = (text: string): boolean => spokenBefore.has(text.toLowerCase())
const spokenBefore: ReadonlySet<string> = new Set(SPOKEN_BEFORE)

/** "no one was hurt in the blast" beside a figure of people hurt in the same incident. */
function noneDoubts(_document: Document, { casualties, locations, incidents }: Findings): Doubt[] {
  const placed = (locations ?? []).flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
  return (incidents ?? []).flatMap(incident => {
    const figures = (casualties ?? []).filter(each => each.incident === incident.id).slice(0, MOST_COMPARED)
    const none = figures.find(
      each =>
        isNone(each) &&
        namesCause(each) &&
        !isOvertaken(each) &&
        !/\b(?:else|other|others)\b/i.test(each.sentence.text) &&
        placed.every(({ id, start }) => !contains(each.sentence, { start, end: start }) || id === incident.location),
    )
    const some =
      none &&
      figures.find(each => isStatedTotal(each) && (each.count.min ?? 0) > 0 && covers(none.outcome, each.outcome))
    return some && some.sentence.start !== none.sentence.start ? [doubtOf([none, some], [none.text, some.text])] : []
  })
}

/** Only a sentence that says what happened surely speaks of this incident. */
const namesCause = ({ cause, sentence }: Casualty): boolean => cause !== null && contains(sentence, cause)

/** "They say that nobody was hurt, but …": told in order to be denied. */
const isHearsay = ({ sentence }: Casualty): boolean => /\bsay (?:that )?no/i.test(sentence.text.slice(0, 1000))

const isNone = ({ count, status, scope, text }: Casualty): boolean =>
  !/\bha(?:d|s|ve) to\b/i.test(text) &&
  scope === 'total' &&
  count.qualifier === 'none' &&
  (status === 'reported' || status === 'confirmed' || status === 'none-reported')

/** "no casualties" speaks of the dead and the hurt. */
const covers = (none: Outcome, some: Outcome): boolean =>
  (HARM.has(none) && none === some) || (none === 'unspecified' && (some === 'killed' || some === 'injured'))
const HARM: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'missing', 'displaced'])

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
function fallDoubts(document: Document, { casualties }: Findings): Doubt[] {
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

const doubtOf = (figures: readonly Casualty[], about: readonly string[]): Doubt => ({
  about,
  findings: figures.map(({ id }) => id),
  spans: figures.map(spanFrom),
})

export const TOLL_CHECKS: readonly Check[] = [
  {
    code: 'headline-toll-differs',
    message: ([outcome, title, body]) => `headline says ${title} ${outcome}, the article says ${body}`,
    find: headlineDoubts,
  },
  {
    code: 'sources-disagree',
    message: about => about.join('; '),
    find: sourceDoubts,
  },
  {
    code: 'toll-falls',
    message: ([outcome, count]) => `the number of ${outcome} falls to ${count}`,
    find: fallDoubts,
  },
  {
    code: 'none-beside-some',
    message: ([none, some]) => `“${none}” and “${some}” are said of the same incident`,
    find: noneDoubts,
  },
]
