import type { Attribution, Casualty, ClaimedDate, Entity, Location, Mention, Report, Warning } from '../../report.ts'
import { numberPhrase, SCOPES, STATUSES } from '../figures.ts'
import { withinPhrase } from '../places.ts'
import { kindOfEntity, MARK_KINDS, type MarkKind } from './kinds.ts'
import type { Lookup } from './lookup.ts'
import { markId } from './marks.ts'
import { type Content, joined, type Markup, markup } from './markup.ts'
import { basisPhrase, boundsPhrase, casualtyPhrase, coordinatesPhrase, timePhrase } from './phrases.ts'

/** What is said about a finding: at the end of the page, and beside its mark when that is pointed at. */
interface Note {
  readonly kind: MarkKind
  readonly finding: string
  /** What it is, in few words. */
  readonly head: string
  /** One sentence for who listens. */
  readonly reading: string
  readonly facts: readonly Fact[]
  /** The stretches of the article that it rests on. */
  readonly evidence: readonly { readonly text: string; readonly rule?: string }[]
}

type Fact = readonly [name: string, value: Content]

export function noteId(finding: string): string {
  return `note-${finding}`
}

/** The id of the sentence that describes a mark to a screen reader. */
export function readingId(finding: string): string {
  return `reading-${finding}`
}

/** A note on every finding, by kind. */
export function notesSection(report: Report, lookup: Lookup): Markup {
  const notes = [
    ...(report.entities ?? []).map(entityNote),
    ...(report.locations ?? []).map(locationNote),
    ...(report.dates ?? []).map(date => dateNote(date, lookup)),
    ...(report.casualties ?? []).map(casualty => casualtyNote(casualty, lookup)),
    ...(report.attributions ?? []).map(attribution => attributionNote(attribution, lookup)),
    ...report.warnings.map(warningNote),
  ]
  const groups = Object.entries(MARK_KINDS).map(([kind, title]) => drawGroup(kind, title, notes))
  if (notes.length === 0) return markup``
  return markup`<section class="notes" aria-labelledby="notes-heading">
<h2 id="notes-heading" class="label">Every finding, its words and its rule</h2>
${groups}</section>`
}

function drawGroup(kind: string, title: string, notes: readonly Note[]): Markup | null {
  const group = notes.filter(note => note.kind === kind)
  if (group.length === 0) return null
  return markup`<details class="group ${kind}"><summary><h3>${title}</h3> <span class="faint">${group.length}</span></summary>
<ol>
${group.map(drawNote)}</ol></details>
`
}

const MAX_EVIDENCE = 12

function drawNote({ kind, finding, head, reading, facts, evidence }: Note): Markup {
  const shown = evidence.slice(0, MAX_EVIDENCE)
  const words = shown.map(
    ({ text }, index) => markup`<a href="#${markId(finding, index + 1)}">“${text.replace(/\s+/g, ' ')}”</a>`,
  )
  const more = evidence.length > shown.length ? ` and ${evidence.length - shown.length} more` : null
  const rules = [...new Set(evidence.map(({ rule }) => rule))].filter(rule => rule !== undefined)
  const rows = [
    ...facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`),
    rules.length === 0
      ? null
      : markup`<dt>Rule</dt><dd class="rule">${joined(
          rules.map(rule => markup`<code>${rule}</code>`),
          ' ',
        )}</dd>`,
  ]
  return markup`<li class="note ${kind}" id="${noteId(finding)}"><p class="head">${head}</p>
<p class="reading" id="${readingId(finding)}">${reading}</p>
<p class="evidence">${joined(words, ' · ')}${more}</p>
<dl>${rows}</dl></li>
`
}

function casualtyNote(casualty: Casualty, lookup: Lookup): Note {
  const source = lookup.source(casualty.attribution)
  const limits = [STATUSES[casualty.status], SCOPES[casualty.scope]].filter(limit => limit !== null)
  const place = lookup.location(casualty.location)?.name ?? null
  const date = lookup.date(casualty.date)
  const whole = casualty.partOf === null ? null : lookup.casualty(casualty.partOf)
  const head = casualtyPhrase(casualty)
  return {
    kind: 'casualty',
    finding: casualty.id,
    head,
    reading: `Casualties: ${[head, ...limits].join(', ')}; ${source === null ? 'unattributed' : `according to ${source}`}.`,
    facts: factsOf([
      ['Commits to', boundsPhrase(casualty.count)],
      ['Who', casualty.victims?.text ?? null],
      ['Standing', limits.join(', ') || null],
      ['Cause', casualty.cause?.text ?? null],
      ['Where', place],
      ['When', date === null ? null : timePhrase(date)],
      ['Part of', whole === null ? null : linkTo(whole.id, casualtyPhrase(whole))],
      ['Perpetrator', casualty.includesPerpetrator ? 'included' : null],
      ['Says who', source ?? 'unattributed'],
      ['Hedged by', wordsOf(casualty.hedges)],
    ]),
    evidence: [casualty],
  }
}

function dateNote(date: ClaimedDate, lookup: Lookup): Note {
  const head = timePhrase(date)
  const basis = basisPhrase(date)
  return {
    kind: 'date',
    finding: date.id,
    head,
    reading: `Date: ${head}, ${basis}.`,
    facts: factsOf([
      ['Event', date.event?.text ?? null],
      ['Known', basis],
      ['Value', markup`${date.type} ${date.value === null ? 'without value' : markup`<code>${date.value}</code>`}`],
      ['Between', date.earliest === date.latest ? null : `${date.earliest ?? '…'} and ${date.latest ?? '…'}`],
      ['Says who', lookup.source(date.attribution)],
      ['Hedged by', wordsOf(date.hedges)],
    ]),
    evidence: [date],
  }
}

const ROLES = { incident: 'where it happened', dateline: 'where it was written', mentioned: null } as const

function locationNote(location: Location): Note {
  const { id, name, kind, role, place, alternatives, aliases, mentions } = location
  const within = withinPhrase(location)
  const head = within === null ? name : `${name}, ${within}`
  return {
    kind: 'place',
    finding: id,
    head,
    reading: `Place: ${head}${place === null ? ', recognised but not placed' : ''}.`,
    facts: factsOf([
      ['Kind', [kind, ROLES[role]].filter(fact => fact !== null).join(', ')],
      ['Placed', place === null ? 'not placed' : coordinatesPhrase(place.lat, place.lon)],
      ['Gazetteer', place === null ? null : gazetteerPhrase(place)],
      ['Chosen by', place === null ? null : markup`<code>${place.resolvedBy}</code>`],
      ['Others', alternatives === 0 ? null : `${numberPhrase(alternatives)} more of this name`],
      ['Also called', aliases.join(', ') || null],
    ]),
    evidence: mentions,
  }
}

function gazetteerPhrase({ name, geonamesId, population }: NonNullable<Location['place']>): string {
  return [
    name,
    geonamesId === null ? null : `GeoNames ${geonamesId}`,
    population === null || population === 0 ? null : `population ${numberPhrase(population)}`,
  ]
    .filter(fact => fact !== null)
    .join(' · ')
}

function entityNote(entity: Entity): Note {
  const { id, type, name, aliases, roles, mentions } = entity
  const role = wordsOf(roles)
  return {
    kind: kindOfEntity(entity),
    finding: id,
    head: name,
    reading: `${type[0]!.toUpperCase()}${type.slice(1)}: ${[name, role].filter(Boolean).join(', ')}.`,
    facts: factsOf([
      ['Role', role],
      ['Also called', aliases.join(', ') || null],
      ['Kind', type],
      ['Named', `${numberPhrase(mentions.length)} ×`],
    ]),
    evidence: mentions,
  }
}

function attributionNote(attribution: Attribution, lookup: Lookup): Note {
  const { id, rule, cue, content, kind, stance, continues } = attribution
  const source = lookup.source(id) ?? 'an unnamed source'
  return {
    kind: 'attribution',
    finding: id,
    head: `${source} ${stance}`,
    reading: `Attribution: ${source} ${stance}: ${content.text.replace(/\s+/g, ' ')}`,
    facts: factsOf([
      ['Says', content.text],
      ['Words', `${kind}${continues === null ? '' : ', continued'}`],
    ]),
    evidence: [{ ...cue, rule }],
  }
}

function warningNote({ id, code, message, spans }: Warning): Note {
  return {
    kind: 'warning',
    finding: id,
    head: 'Check',
    reading: `Warning: ${message}.`,
    facts: factsOf([
      ['Why', message],
      ['Code', markup`<code>${code}</code>`],
    ]),
    evidence: spans,
  }
}

function factsOf(facts: readonly (readonly [name: string, value: Content])[]): Fact[] {
  return facts.filter(([, value]) => value !== null)
}

/** The words of mentions, each once; null for none. */
function wordsOf(mentions: readonly Mention[]): string | null {
  return [...new Set(mentions.map(({ text }) => text))].join(', ') || null
}

/** A link to the first mark of a finding. */
function linkTo(finding: string, text: string): Markup {
  return markup`<a href="#${markId(finding)}">${text}</a>`
}
