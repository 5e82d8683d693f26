import type {
  Attribution,
  Casualty,
  ClaimedDate,
  Count,
  Entity,
  Location,
  Mention,
  Report,
  Span,
} from '../../src/report.ts'

/** An article of our own, and the report that it must give: what the renderers are tried on. */
export const TEXT = `Missile strike on Odesa port kills at least eight
ODESA, Ukraine (AFP) — A missile strike on the port of Odesa killed at least eight dock workers on Friday, said Oleh Kiper, the regional governor. Another 30 people were injured.
Rescuers fear that two dock workers are missing. President Volodymyr Zelensky spoke of 9 dead.
The Black Sea Grain Office said 1,200 civilians had been killed since the war began.
Crimea was annexed in 2014. The last direct talks in Istanbul took place in July 2024, and more are due in the coming months.
`

/** The span of a passage; `nth` counts from 1. */
export function span(passage: string, nth = 1): Span {
  let start = -1
  for (let count = 0; count < nth; count++) start = TEXT.indexOf(passage, start + 1)
  if (start < 0) throw new Error(`not in the article: ${passage}`)
  return { start, end: start + passage.length, text: passage }
}

export function mention(passage: string, rule: string, nth = 1): Mention {
  return { ...span(passage, nth), rule }
}

function count(passage: string, fields: Partial<Count>, nth = 1): Count {
  return { ...span(passage, nth), unit: 'person', qualifier: 'exact', value: null, min: null, max: null, ...fields }
}

function casualty(id: string, passage: string, figure: Count, fields: Partial<Casualty>): Casualty {
  return {
    ...mention(passage, 'casualty/sample'),
    id,
    outcome: 'killed',
    count: figure,
    victims: null,
    includesPerpetrator: false,
    scope: 'total',
    status: 'reported',
    cause: null,
    sentence: span(passage),
    hedges: [],
    location: 'l1',
    date: 'd1',
    attribution: null,
    incident: 'i1',
    partOf: null,
    ...fields,
  }
}

function victims(passage: string, nth = 1): Casualty['victims'] {
  return { ...span(passage, nth), status: null, children: false, nationality: null }
}

const casualties: readonly Casualty[] = [
  casualty(
    'c1',
    'killed at least eight dock workers',
    count('at least eight', { qualifier: 'at-least', value: 8, min: 8 }, 2),
    {
      victims: victims('dock workers'),
      attribution: 'a1',
      cause: span('missile strike'),
    },
  ),
  casualty('c2', '30 people were injured', count('30', { value: 30, min: 30, max: 30 }), { outcome: 'injured' }),
  casualty('c3', 'two dock workers are missing', count('two', { value: 2, min: 2, max: 2 }), {
    outcome: 'missing',
    status: 'feared',
    victims: victims('dock workers', 2),
    hedges: [mention('fear', 'hedge/fear')],
  }),
  casualty('c4', '9 dead', count('9', { value: 9, min: 9, max: 9 }), { attribution: 'a2', status: 'claimed' }),
  casualty('c5', '1,200 civilians had been killed', count('1,200', { value: 1200, min: 1200, max: 1200 }), {
    scope: 'cumulative',
    incident: null,
    location: null,
    date: null,
    attribution: 'a3',
    victims: { ...span('civilians'), status: 'civilian', children: false, nationality: null },
  }),
]

function date(id: string, passage: string, value: string | null, fields: Partial<ClaimedDate>): ClaimedDate {
  return {
    ...mention(passage, 'timex/sample'),
    id,
    type: 'DATE',
    value,
    mod: null,
    earliest: null,
    latest: null,
    grain: 'day',
    basis: 'stated',
    reference: null,
    event: null,
    tense: 'past',
    rangeWith: null,
    sentence: span(passage),
    hedges: [],
    attribution: null,
    ...fields,
  }
}

const dates: readonly ClaimedDate[] = [
  date('d1', 'on Friday', '2025-12-19', {
    earliest: '2025-12-19',
    latest: '2025-12-19',
    basis: 'inferred',
    reference: '2025-12-20',
    event: span('missile strike on the port of Odesa'),
  }),
  date('d2', '2014', '2014', {
    earliest: '2014-01-01',
    latest: '2014-12-31',
    grain: 'year',
    event: span('Crimea was annexed'),
  }),
  date('d3', 'July 2024', '2024-07', {
    earliest: '2024-07-01',
    latest: '2024-07-31',
    grain: 'month',
    event: span('last direct talks in Istanbul'),
  }),
  date('d4', 'the coming months', 'FUTURE_REF', { grain: null, basis: 'unresolved', tense: 'future' }),
]

function place(name: string, country: string, lat: number, lon: number): Location['place'] {
  return { name, country, region: null, lat, lon, geonamesId: 1, population: 1, resolvedBy: 'place/sample' }
}

function location(id: string, name: string, fields: Partial<Location>): Location {
  return {
    id,
    name,
    aliases: [],
    kind: 'city',
    role: 'mentioned',
    place: null,
    alternatives: 0,
    mentions: [{ ...mention(name, 'location/sample'), within: null }],
    ...fields,
  }
}

const locations: readonly Location[] = [
  location('l1', 'Odesa', {
    role: 'incident',
    place: place('Odesa', 'UA', 46.48, 30.73),
    mentions: [1, 2].map(nth => ({ ...mention('Odesa', 'location/sample', nth), within: null })),
  }),
  location('l2', 'Ukraine', { kind: 'country', place: place('Ukraine', 'UA', 49, 32) }),
  location('l3', 'Istanbul', { place: place('Istanbul', 'TR', 41, 29) }),
  location('l4', 'Crimea', { kind: 'region' }),
]

function entity(id: string, type: Entity['type'], name: string, fields: Partial<Entity> = {}): Entity {
  return { id, type, name, aliases: [], roles: [], mentions: [mention(name, 'name/sample')], ...fields }
}

const entities: readonly Entity[] = [
  entity('e1', 'person', 'Oleh Kiper', { roles: [mention('the regional governor', 'role/apposition')] }),
  entity('e2', 'person', 'Volodymyr Zelensky', { roles: [mention('President', 'role/title')] }),
  entity('e3', 'organization', 'Black Sea Grain Office'),
  entity('e4', 'organization', 'AFP'),
]

function attribution(id: string, source: string, entityId: string, cue: string, content: string): Attribution {
  return {
    ...mention(source, 'attribution/sample'),
    id,
    source: { ...span(source), entity: entityId },
    cue: span(cue),
    content: span(content),
    kind: 'indirect',
    continues: null,
    stance: 'says',
  }
}

const attributions: readonly Attribution[] = [
  attribution('a1', 'Oleh Kiper', 'e1', 'said', 'killed at least eight dock workers'),
  attribution('a2', 'Volodymyr Zelensky', 'e2', 'spoke of', '9 dead'),
  attribution('a3', 'Black Sea Grain Office', 'e3', 'said', '1,200 civilians had been killed'),
]

/** A report with something in every section. */
export const REPORT: Report = {
  schemaVersion: 1,
  analyzer: { name: 'news-article-analyzer', version: '0.0.0' },
  article: {
    id: 'odesa.txt',
    title: 'Missile strike on Odesa port kills at least eight',
    author: null,
    publisher: null,
    url: null,
    published: '2025-12-20',
    publishedFrom: 'option',
    dateline: { ...span('ODESA, Ukraine (AFP) —'), location: 'l1', date: null, agency: 'AFP' },
    language: 'en',
    characters: TEXT.length,
    words: 96,
    sentences: 8,
    text: null,
  },
  summary: [span('Another 30 people were injured.')],
  incidents: [
    {
      id: 'i1',
      description: span('A missile strike on the port of Odesa killed at least eight dock workers on Friday'),
      cause: span('missile strike'),
      location: 'l1',
      date: 'd1',
      toll: {
        killed: { low: 8, best: 8, high: null, derived: false, figures: ['c1', 'c4'] },
        injured: { low: 30, best: 30, high: 30, derived: false, figures: ['c2'] },
        missing: { low: 2, best: 2, high: 2, derived: false, figures: ['c3'] },
      },
    },
  ],
  casualties,
  dates,
  locations,
  entities,
  attributions,
  warnings: [
    {
      id: 'w1',
      code: 'toll-differs',
      message: 'the headline says at least 8 killed, paragraph 3 says 9',
      findings: ['c1', 'c4'],
      spans: [span('at least eight'), span('9')],
    },
  ],
  trace: [
    {
      span: span('Black Sea'),
      kind: 'location',
      decision: 'dropped',
      by: 'names/within-organization',
      evidence: ['inside Black Sea Grain Office'],
    },
  ],
}

/** A report of an article in which nothing was found. */
export const EMPTY_REPORT: Report = {
  ...REPORT,
  article: { ...REPORT.article, title: null, published: null, publishedFrom: null, dateline: null },
  summary: [],
  incidents: [],
  casualties: [],
  dates: [],
  locations: [],
  entities: [],
  attributions: [],
  warnings: [],
  trace: null,
}
