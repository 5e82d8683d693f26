import {
  type Article,
  type Attribution,
  type Casualty,
  type ClaimedDate,
  type Count,
  type Decision,
  type Entity,
  type Incident,
  KINDS,
  type Kind,
  type Location,
  type LocationMention,
  type Mention,
  type Outcome,
  type Place,
  type Report,
  type Span,
  type Toll,
  type Victims,
  type Warning,
} from './report.ts'

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** One schema for each key of a type: a key forgotten or misspelt here does not compile. */
type Properties<T> = { readonly [K in keyof Required<T>]: Schema }

const offset = { type: 'integer', minimum: 0 }
const natural = { type: 'integer', minimum: 0 }
const string = { type: 'string' }
const text = { type: 'string', minLength: 1 }
const boolean = { type: 'boolean' }
const number = { type: 'number' }
const isoDay = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const ruleId = { type: 'string', pattern: '^[a-z0-9-]+(?:/[a-z0-9-]+)+$' }

function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` }
}

function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] }
}

function list(items: Schema): Schema {
  return { type: 'array', items }
}

function oneOf(...values: readonly (string | null)[]): Schema {
  return { enum: values }
}

/** An id of this letter: "c12". */
function id(letter: string): Schema {
  return { type: 'string', pattern: `^${letter}[1-9]\\d*$` }
}

/** An object with all of these keys and no others. */
function record<T>(properties: Properties<T>, description?: string): Schema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

const span: Properties<Span> = { start: offset, end: offset, text }
const mention: Properties<Mention> = { ...span, rule: ruleId }

const OUTCOMES = [
  'killed',
  'injured',
  'missing',
  'displaced',
  'detained',
  'kidnapped',
  'trapped',
  'rescued',
  'affected',
  'unspecified',
] as const satisfies readonly Outcome[]

const DEFINITIONS = {
  span: record<Span>(span, 'UTF-16 offsets into the article, half-open; text is exactly that slice'),
  mention: record<Mention>(mention, 'a span with the id of the rule that read it'),
  article: record<Article>({
    id: string,
    title: nullable(string),
    author: nullable(string),
    publisher: nullable(string),
    url: nullable(string),
    published: nullable(isoDay),
    publishedFrom: oneOf('option', 'record', 'metadata', 'dateline', null),
    dateline: nullable(
      record<NonNullable<Article['dateline']>>({
        ...span,
        location: nullable(id('l')),
        date: nullable(string),
        agency: nullable(string),
      }),
    ),
    language: oneOf('en', null),
    characters: natural,
    words: natural,
    sentences: natural,
    text: nullable(string),
  }),
  entity: record<Entity>({
    id: id('e'),
    type: oneOf('person', 'organization', 'group', 'event'),
    name: text,
    aliases: list(text),
    roles: list(reference('mention')),
    mentions: { ...list(reference('mention')), minItems: 1 },
  }),
  place: record<Place>({
    name: text,
    country: nullable({ type: 'string', pattern: '^[A-Z]{2}$' }),
    region: nullable(text),
    lat: { ...number, minimum: -90, maximum: 90 },
    lon: { ...number, minimum: -180, maximum: 180 },
    geonamesId: nullable({ type: 'integer' }),
    population: nullable(natural),
    resolvedBy: string,
  }),
  location: record<Location>({
    id: id('l'),
    name: text,
    aliases: list(text),
    kind: oneOf('country', 'region', 'county', 'city', 'district', 'area', 'water', 'landform', 'facility', 'unknown'),
    role: oneOf('incident', 'dateline', 'mentioned'),
    place: nullable(reference('place')),
    alternatives: natural,
    mentions: { ...list(record<LocationMention>({ ...mention, within: nullable(text) })), minItems: 1 },
  }),
  count: record<Count>({
    ...span,
    unit: oneOf('person', 'household'),
    qualifier: oneOf('exact', 'at-least', 'more-than', 'at-most', 'fewer-than', 'about', 'between', 'vague', 'none'),
    value: nullable(number),
    min: nullable(number),
    max: nullable(number),
  }),
  casualty: record<Casualty>({
    ...mention,
    id: id('c'),
    outcome: oneOf(...OUTCOMES),
    count: reference('count'),
    victims: nullable(
      record<Victims>({
        ...span,
        status: oneOf('civilian', 'combatant', null),
        children: boolean,
        nationality: nullable(string),
      }),
    ),
    includesPerpetrator: boolean,
    scope: oneOf('total', 'part', 'additional', 'cumulative', 'background'),
    status: oneOf(
      'reported',
      'confirmed',
      'claimed',
      'alleged',
      'feared',
      'denied',
      'none-reported',
      'projected',
      'hypothetical',
    ),
    cause: nullable(reference('span')),
    sentence: reference('span'),
    hedges: list(reference('mention')),
    location: nullable(id('l')),
    date: nullable(id('d')),
    attribution: nullable(id('a')),
    incident: nullable(id('i')),
    partOf: nullable(id('c')),
  }),
  toll: record<Toll>(
    {
      low: number,
      best: nullable(number),
      high: nullable(number),
      derived: boolean,
      figures: list(id('c')),
    },
    'null where the words set no bound; derived when no single figure states the number',
  ),
  incident: record<Incident>({
    id: id('i'),
    description: reference('span'),
    cause: nullable(reference('span')),
    location: nullable(id('l')),
    date: nullable(id('d')),
    toll: {
      type: 'object',
      description: 'an outcome of which nothing is said has no key',
      properties: Object.fromEntries(OUTCOMES.map(outcome => [outcome, reference('toll')])),
      additionalProperties: false,
    },
  }),
  date: record<ClaimedDate>({
    ...mention,
    id: id('d'),
    type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
    value: { ...nullable(string), description: 'TIMEX3' },
    mod: oneOf(
      'START',
      'MID',
      'END',
      'APPROX',
      'BEFORE',
      'AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      null,
    ),
    earliest: nullable(isoDay),
    latest: nullable(isoDay),
    grain: oneOf('time', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century', null),
    basis: oneOf('stated', 'inferred', 'unresolved'),
    reference: nullable(isoDay),
    event: nullable(reference('span')),
    tense: oneOf('past', 'present', 'future', null),
    rangeWith: nullable(id('d')),
    sentence: reference('span'),
    hedges: list(reference('mention')),
    attribution: nullable(id('a')),
  }),
  attribution: record<Attribution>({
    ...mention,
    id: id('a'),
    source: nullable(record<NonNullable<Attribution['source']>>({ ...span, entity: nullable(id('e')) })),
    cue: reference('span'),
    content: reference('span'),
    kind: oneOf('direct', 'indirect', 'mixed'),
    continues: nullable(id('a')),
    stance: oneOf('says', 'claims', 'confirms', 'denies', 'alleges', 'predicts', 'demands', 'believes'),
  }),
  warning: record<Warning>({
    id: id('w'),
    code: { type: 'string', pattern: '^[a-z0-9-]+$' },
    message: text,
    findings: list(string),
    spans: list(reference('span')),
  }),
  decision: record<Decision>({
    span: reference('span'),
    kind: string,
    decision: oneOf('kept', 'dropped', 'merged'),
    by: string,
    evidence: list(string),
  }),
} as const

const SECTIONS = {
  entities: 'entity',
  locations: 'location',
  casualties: 'casualty',
  dates: 'date',
  attributions: 'attribution',
} as const satisfies Record<Kind, keyof typeof DEFINITIONS>

const sections = Object.fromEntries(KINDS.map(kind => [kind, nullable(list(reference(SECTIONS[kind])))])) as Properties<
  Pick<Report, Kind>
>

/** The JSON Schema (draft 2020-12) of a report, schema version 1. Spans `start < end`; ids refer within the report. */
export const REPORT_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of news-article-analyzer',
  ...record<Report>({
    schemaVersion: { const: 1 },
    analyzer: record<Report['analyzer']>({ name: string, version: string }),
    article: reference('article'),
    summary: { ...list(reference('span')), maxItems: 3 },
    incidents: nullable(list(reference('incident'))),
    ...sections,
    warnings: list(reference('warning')),
    trace: nullable(list(reference('decision'))),
  }),
  $defs: DEFINITIONS,
}
