import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Casualty, ClaimedDate, Count, Report, Toll } from '../src/index.ts'

/**
 * What a careful reader says that an article of `fixtures/articles` states, written by hand in `fixtures/facts`.
 *
 * Facts are rows of text. In every row `/` separates readings that are equally right, `*` stands for anything, and a
 * leading `?` marks a finding that may be listed or not. Any finding that has no row is reported as unexpected,
 * except among the attributions, of which only the main ones have rows.
 *
 *   incidents     toll: "low best high", `-` for null, "derived" where no single figure says it;
 *                 an outcome of "* * *" may be absent; cause: words of it; an "optional" incident may be left in the
 *                 background
 *   casualties    "killed 43 claimed i1 civilian | 43 civilians": outcome, count, then in any order the scope (total
 *                 when not given), the status (reported or confirmed when not given), the incident (i1, i2 or none)
 *                 and what is said of the victims (civilian, combatant, children, perpetrator); after the bar, words of
 *                 the article that the finding overlaps. Counts: 12, >=8, >50, <=20, <300, ~40, 43-52,
 *                 24+ (vague words), 0 (none), 0? (none reported), "60 households".
 *   dates         "2025-12-19 START | rammed the pier on [Friday]": value, modifier, exact words in their surroundings.
 *                 Durations, sets and references such as "now" may be found without having a row.
 *   entities      "Full Name = Alias, Alias | words of a role; words of another"
 *   locations     "Name = Alias | GB city incident": country (`-` none, `unplaced`), kind, role (when not given, any
 *                 for a place of an incident, else not `incident`)
 *   attributions  "source | cue | words of the content | stance"
 *   summary       words that must stand in one of its sentences
 *   warnings      codes
 *
 * What the analyzer is known to misread of an article stands in `fixtures/misreadings`, one line each.
 */
export interface Facts {
  readonly published: string | null
  readonly article: {
    readonly title: string
    readonly author?: string
    readonly published?: string | null
    readonly publishedFrom: string | null
    readonly dateline: {
      readonly location: string
      readonly date: string | null
      readonly agency: string | null
    } | null
  }
  readonly summary: readonly string[]
  readonly incidents: readonly {
    readonly location: string
    readonly date: string
    readonly toll: Record<string, string>
    /** Words that the cause must hold. */
    readonly cause?: string
    readonly optional?: boolean
  }[]
  readonly casualties: readonly string[]
  readonly dates: readonly string[]
  readonly entities: Readonly<Record<EntityKind, readonly string[]>>
  readonly locations: readonly string[]
  readonly attributions: readonly string[]
  readonly warnings: readonly string[]
}

type EntityKind = 'person' | 'organization' | 'group' | 'event'

export interface Fixture {
  readonly name: string
  readonly text: string
  readonly facts: Facts
  /** "section: what is wrong with it" */
  readonly misreadings: readonly string[]
}

const FOLDER = new URL('../fixtures/', import.meta.url)

/** All fixtures by name. */
export function readFixtures(): readonly Fixture[] {
  return readdirSync(new URL('articles/', FOLDER))
    .map(file => basename(file, '.txt'))
    .sort()
    .map(name => ({
      name,
      text: readFileSync(new URL(`articles/${name}.txt`, FOLDER), 'utf8'),
      facts: JSON.parse(readFileSync(new URL(`facts/${name}.json`, FOLDER), 'utf8')),
      misreadings: linesOf(new URL(`misreadings/${name}.txt`, FOLDER)),
    }))
}

const linesOf = (file: URL): readonly string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []

interface Row {
  readonly optional: boolean
  readonly parts: readonly string[]
  readonly row: string
}

function readRow(row: string): Row {
  const optional = row.startsWith('? ')
  return { optional, row, parts: (optional ? row.slice(2) : row).split('|').map(part => part.trim()) }
}

const allows = (alternatives: string, value: string | null) =>
  alternatives.split('/').some(alternative => alternative === '*' || alternative === (value ?? '-'))

const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase()

const overlap = (left: Extent, right: Extent) => left.start < right.end && right.start < left.end

interface Extent {
  readonly start: number
  readonly end: number
}

/** Where the quoted words stand. Facts that quote what does not stand in the article exactly once are wrong themselves. */
export function locate(text: string, quote: string): Extent {
  const opening = quote.indexOf('[')
  const words = quote.replace(/[[\]]/g, '')
  const start = text.replace(/\s/g, ' ').indexOf(words)
  if (start < 0 || text.replace(/\s/g, ' ').indexOf(words, start + 1) >= 0) {
    throw new Error(`the facts quote words that do not stand in the article exactly once: ${words}`)
  }
  if (opening < 0) return { start, end: start + words.length }
  return { start: start + opening, end: start + quote.indexOf(']') - 1 }
}

/** One check per section of the report: what is wrong with it, in words; nothing when all is as the facts say. */
export const SECTIONS = {
  article: checkArticle,
  summary: ({ facts }, report) =>
    facts.summary
      .filter(words => !report.summary.some(sentence => sentence.text.replace(/\s/g, ' ').includes(words)))
      .map(words => `not in the summary: ${words}`),
  incidents: checkIncidents,
  casualties: checkCasualties,
  dates: checkDates,
  people: (fixture, report) => checkEntities('person', fixture, report),
  organizations: (fixture, report) => checkEntities('organization', fixture, report),
  groups: (fixture, report) => checkEntities('group', fixture, report),
  events: (fixture, report) => checkEntities('event', fixture, report),
  locations: checkLocations,
  attributions: checkAttributions,
  warnings: ({ facts }, report) =>
    compareRows(facts.warnings.map(readRow), report.warnings, {
      matches: ([code], warning) => code === warning.code,
      describe: warning => `${warning.code}: ${warning.message}`,
    }),
} as const satisfies Record<string, (fixture: Fixture, report: Report) => readonly string[]>

export type Section = keyof typeof SECTIONS

interface Comparison<Finding> {
  matches(parts: readonly string[], finding: Finding): boolean
  describe(finding: Finding): string
  /** What is wrong with a finding that a row matched. */
  faults?(row: Row, finding: Finding): readonly string[]
  tolerates?(finding: Finding): boolean
}

/** Gives every finding its row, and says which rows and which findings stay alone. */
function compareRows<Finding>(
  rows: readonly Row[],
  findings: readonly Finding[],
  { matches, describe, faults, tolerates }: Comparison<Finding>,
): string[] {
  const left = [...findings]
  const problems: string[] = []
  // Rows that must be there choose first.
  for (const row of [...rows].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const fitting = left.filter(finding => matches(row.parts, finding))
    const found = fitting.find(finding => !faults?.(row, finding).length) ?? fitting[0]
    if (found) {
      left.splice(left.indexOf(found), 1)
      problems.push(...(faults?.(row, found) ?? []).map(fault => `${row.row}: ${fault}`))
    } else if (!row.optional) {
      problems.push(`missing: ${row.row}`)
    }
  }
  return [
    ...problems,
    ...left.filter(finding => !tolerates?.(finding)).map(finding => `unexpected: ${describe(finding)}`),
  ]
}

function checkArticle({ facts }: Fixture, report: Report): string[] {
  const { dateline, title, author, published, publishedFrom } = report.article
  const expected = facts.article
  const problems: string[] = []
  const check = (what: string, right: string | null, found: string | null) => {
    if (!allows(right ?? '-', found)) problems.push(`${what} is ${found}, not ${right}`)
  }
  if (expected.title !== '*' && title !== expected.title) problems.push(`title is ${title}, not ${expected.title}`)
  check('author', expected.author ?? null, author)
  check('published', expected.published === undefined ? facts.published : expected.published, published)
  check('publishedFrom', expected.publishedFrom, publishedFrom)
  if (!dateline !== !expected.dateline) problems.push(`dateline is ${dateline?.text ?? null}`)
  if (dateline && expected.dateline) {
    const location = report.locations?.find(({ id }) => id === dateline.location)?.name ?? dateline.location
    const date = report.dates?.find(({ id }) => id === dateline.date)?.value ?? dateline.date
    if (!location || !same(location, expected.dateline.location)) problems.push(`dateline is set in ${location}`)
    check('dateline date', expected.dateline.date, date)
    check('dateline agency', expected.dateline.agency, dateline.agency)
  }
  return problems
}

function checkIncidents({ facts }: Fixture, report: Report): string[] {
  const problems: string[] = []
  const found = report.incidents ?? []
  for (const [index, expected] of facts.incidents.entries()) {
    const name = `incident ${index + 1}, ${expected.location}`
    const incident = found[index]
    if (!incident) {
      if (!expected.optional) problems.push(`missing: ${name}`)
      continue
    }
    const location = report.locations?.find(({ id }) => id === incident.location)
    const places = location ? [location.name, ...location.aliases] : ['-']
    if (!places.some(place => expected.location.split('/').some(right => right === '*' || same(right, place)))) {
      problems.push(`${name}: set in ${places[0]}`)
    }
    const date = report.dates?.find(({ id }) => id === incident.date)
    const day = date && date.basis !== 'unresolved' ? date.value : null
    const days = expected.date.split('/')
    if (!days.some(right => right === '*' || (right === 'unresolved' ? day === null : day?.startsWith(right)))) {
      problems.push(`${name}: dated ${day}`)
    }
    if (expected.cause && !expected.cause.split('/').some(word => incident.cause?.text.toLowerCase().includes(word))) {
      problems.push(`${name}: caused by ${incident.cause?.text ?? null}`)
    }
    problems.push(...checkToll(expected.toll, incident.toll).map(fault => `${name}: ${fault}`))
  }
  for (const incident of found.slice(facts.incidents.length)) {
    problems.push(`unexpected incident: ${incident.description.text} ${JSON.stringify(incident.toll)}`)
  }
  return problems
}

function checkToll(expected: Record<string, string>, found: Partial<Record<string, Toll>>): string[] {
  const problems: string[] = []
  for (const outcome of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const right = expected[outcome] ?? 'none'
    const toll = found[outcome]
    const told = toll ? [toll.low, toll.best, toll.high].map(number => number ?? '-').join(' ') : 'none'
    if (!toll && right === '* * *') continue
    const [low = '', best = '', high = '', derived] = right.split(' ')
    const numbers = toll && allows(low, `${toll.low}`) && allows(best, text(toll.best)) && allows(high, text(toll.high))
    if (!numbers) problems.push(`${outcome} is ${told}, not ${right}`)
    else if (derived && !toll.derived) problems.push(`${outcome} is not marked as derived`)
  }
  return problems
}

const text = (number: number | null) => (number === null ? '-' : `${number}`)

/** The compact form of a count, as it is written in a row. */
export function notation({ qualifier, value, min, max, unit }: Count): string {
  const forms = {
    exact: `${value}`,
    'at-least': `>=${value}`,
    'more-than': `>${value}`,
    'at-most': `<=${value}`,
    'fewer-than': `<${value}`,
    about: `~${value}`,
    between: `${min}-${max}`,
    vague: `${min}+`,
    none: value === null ? '0?' : '0',
  }
  return forms[qualifier] + (unit === 'household' ? ' households' : '')
}

const SCOPES = ['total', 'part', 'additional', 'cumulative', 'background']
const STATUSES = [
  'reported',
  'confirmed',
  'claimed',
  'alleged',
  'feared',
  'denied',
  'none-reported',
  'projected',
  'hypothetical',
]

function checkCasualties({ facts, text: article }: Fixture, report: Report): string[] {
  return compareRows(facts.casualties.map(readRow), report.casualties ?? [], {
    matches: ([what = '', quote = ''], casualty) => {
      const [outcome = '', count = ''] = what.split(' ')
      return (
        overlap(casualty, locate(article, quote)) &&
        allows(outcome, casualty.outcome) &&
        allows(count, notation(casualty.count).split(' ')[0] ?? '') &&
        what.includes('households') === (casualty.count.unit === 'household')
      )
    },
    faults: (row, casualty) => (row.optional ? [] : casualtyFaults(row.parts[0] ?? '', casualty, report)),
    describe: casualty =>
      `${casualty.outcome} ${notation(casualty.count)} ${casualty.scope} ${casualty.status} | ${casualty.text}`,
  })
}

function casualtyFaults(what: string, casualty: Casualty, report: Report): string[] {
  const words = what.split(' ').slice(2)
  if (words.includes('*')) return []
  const given = (known: readonly string[], otherwise: string) =>
    words.find(word => known.includes(word.split('/')[0] ?? '')) ?? otherwise
  const faults: string[] = []
  const check = (name: string, right: string, found: string) => {
    if (!allows(right, found)) faults.push(`${name} is ${found}`)
  }
  check('scope', given(SCOPES, 'total'), casualty.scope)
  check('status', given(STATUSES, 'reported/confirmed'), casualty.status)
  const index = (report.incidents ?? []).findIndex(({ id }) => id === casualty.incident)
  check('incident', given(['i1', 'i2', 'i3', 'none'], '*'), index < 0 ? 'none' : `i${index + 1}`)
  check('victims', given(['civilian', 'combatant'], '*'), casualty.victims?.status ?? 'neither')
  check('victims', given(['children'], '*'), casualty.victims?.children ? 'children' : 'not children')
  check('victims', given(['perpetrator'], '*'), casualty.includesPerpetrator ? 'perpetrator' : 'without perpetrator')
  return faults
}

function checkDates({ facts, text: article }: Fixture, report: Report): string[] {
  return compareRows(facts.dates.map(readRow), report.dates ?? [], {
    matches: ([, quotes = ''], date) => quotes.split('/').some(quote => overlap(locate(article, quote), date)),
    faults: (row, date) => (row.optional ? [] : dateFaults(row.parts, date, article)),
    describe: date => `${date.type} ${date.value} | ${date.text} | ${date.sentence.text.slice(0, 60)}`,
    tolerates: ({ type, value }) => type === 'DURATION' || type === 'SET' || /_REF$/.test(value ?? ''),
  })
}

function dateFaults([what = '', quotes = '']: readonly string[], date: ClaimedDate, article: string): string[] {
  const [value = '*', modifier = '*'] = what.split(' ')
  const faults: string[] = []
  if (!allows(value, date.value)) faults.push(`value is ${date.value}`)
  if (!allows(modifier, date.mod)) faults.push(`mod is ${date.mod}`)
  const extents = quotes.split('/').map(quote => locate(article, quote))
  if (!extents.some(({ start, end }) => start === date.start && end === date.end)) faults.push(`reads "${date.text}"`)
  return faults
}

function checkEntities(kind: EntityKind, { facts }: Fixture, report: Report): string[] {
  const found = (report.entities ?? []).filter(({ type }) => type === kind)
  const names = (part: string) => (part.split(' = ')[0] ?? '').split('/')
  return compareRows(facts.entities[kind].map(readRow), found, {
    matches: ([who = ''], { name, aliases }) =>
      names(who).includes(name) || (kind !== 'person' && names(who).some(right => aliases.includes(right))),
    faults: ({ parts: [who = '', roles = ''] }, entity) => [
      ...(who.split(' = ')[1] ?? '')
        .split(', ')
        .filter(alias => alias && ![entity.name, ...entity.aliases].includes(alias))
        .map(alias => `has no alias ${alias}`),
      ...roles
        .split('; ')
        .filter(role => role && !entity.roles.some(({ text }) => text.includes(role)))
        .map(() => `has the roles ${entity.roles.map(({ text }) => text).join('; ') || 'none'}`),
    ],
    describe: ({ name, aliases }) => [name, ...aliases].join(' = '),
  })
}

function checkLocations({ facts }: Fixture, report: Report): string[] {
  return compareRows(facts.locations.map(readRow), report.locations ?? [], {
    matches: ([names = ''], { name, aliases }) =>
      names.split(' = ').some(right => [name, ...aliases].some(found => same(found, right))),
    faults: ({ parts: [names = '', what = ''], optional }, { place, kind, role }) => {
      if (optional) return []
      const scene = facts.incidents.some(({ location }) => location.split('/').some(right => names.startsWith(right)))
      const [country = '*', kinds = '*', roles = scene ? '*' : 'dateline/mentioned'] =
        what === '*' ? [] : what.split(' ')
      return [
        ...(allows(country, place ? place.country : 'unplaced') ? [] : [`lies in ${place?.country} ${place?.region}`]),
        ...(allows(kinds, kind) ? [] : [`is a ${kind}`]),
        ...(allows(what === '*' ? '*' : roles, role) ? [] : [`its role is ${role}`]),
      ]
    },
    describe: ({ name, aliases, kind, place }) => `${[name, ...aliases].join(' = ')} | ${place?.country} ${kind}`,
    tolerates: ({ mentions }) => mentions.every(({ within }) => within !== null),
  })
}

function checkAttributions({ facts }: Fixture, report: Report): string[] {
  const lower = (words: string) => words.toLowerCase().replace(/\s+/g, ' ')
  return compareRows(facts.attributions.map(readRow), report.attributions ?? [], {
    matches: ([sources = '', cues = '', contents = ''], { source, cue, content }) =>
      cues.split('/').some(right => lower(cue.text).includes(lower(right))) &&
      contents.split('/').some(right => lower(content.text).includes(lower(right))) &&
      sources.split('/').some(right => {
        const found = lower(source?.text ?? '')
        return found !== '' && (found.includes(lower(right)) || lower(right).includes(found))
      }),
    faults: ({ parts: [, , , stance = '*'] }, attribution) =>
      allows(stance, attribution.stance) ? [] : [`its stance is ${attribution.stance}`],
    describe: ({ text }) => text,
    tolerates: () => true,
  })
}
