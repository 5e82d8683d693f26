/**
 * The public shape of a report, schema version 1: plain readonly data, every key always present.
 *
 * Offsets are UTF-16 code units (JavaScript string indices), half-open, into the article's text.
 * Days are ISO 8601 dates of the article's own place. Ids are a letter and the place in the list.
 */

/** A stretch of the article: `text === article.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A span with the id of the rule that read it, such as `person/title-before-name`. */
export interface Mention extends Span {
  readonly rule: string
}

export interface Report {
  readonly schemaVersion: 1
  readonly analyzer: { readonly name: string; readonly version: string }
  readonly article: Article
  /** Up to three sentences that carry the news, in article order. */
  readonly summary: readonly Span[]
  /** The article's main event first; empty when no casualty figure belongs to one. */
  readonly incidents: readonly Incident[] | null
  /** In article order, as are dates and attributions. */
  readonly casualties: readonly Casualty[] | null
  readonly dates: readonly ClaimedDate[] | null
  /** Most prominent first: most mentions, then earliest. */
  readonly locations: readonly Location[] | null
  readonly entities: readonly Entity[] | null
  readonly attributions: readonly Attribution[] | null
  readonly warnings: readonly Warning[]
  /** What each pass kept, dropped or merged, and why; null unless asked for. */
  readonly trace: readonly Decision[] | null
}

export type PublishedFrom = 'option' | 'record' | 'metadata' | 'dateline'

export interface Article {
  /** The record's id, else "file:line"; the file's path as given; or "stdin". */
  readonly id: string
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** ISO date; a dateline without a year never sets it. */
  readonly published: string | null
  readonly publishedFrom: PublishedFrom | null
  readonly dateline:
    | (Span & { readonly location: string | null; readonly date: string | null; readonly agency: string | null })
    | null
  /** Null when the text does not look like English; a warning says so. */
  readonly language: 'en' | null
  readonly characters: number
  readonly words: number
  readonly sentences: number
  /** Given when offsets point into extracted text, or on request. */
  readonly text: string | null
}

/** A group is a nationality, religion, people or the members of a party. */
export type EntityType = 'person' | 'organization' | 'group' | 'event'

export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** The fullest form seen. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Mention[]
  /** The name alone: no title, possessive or leading "the"; "Jr." belongs to it. */
  readonly mentions: readonly Mention[]
}

export type LocationKind =
  | 'country'
  | 'region'
  | 'county'
  | 'city'
  | 'district'
  | 'area'
  | 'water'
  | 'landform'
  | 'facility'
  | 'unknown'

export interface Location {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: LocationKind
  readonly role: 'incident' | 'dateline' | 'mentioned'
  /** Null: recognised, not placed. */
  readonly place: Place | null
  /** How many other places bear the name. */
  readonly alternatives: number
  readonly mentions: readonly LocationMention[]
}

/** `within` is the longer name that this one stands inside and that still points at the place. */
export interface LocationMention extends Mention {
  readonly within: string | null
}

export interface Place {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly region: string | null
  /** WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
  readonly geonamesId: number | null
  readonly population: number | null
  /** The id of the pass that chose this place. */
  readonly resolvedBy: string
}

export type Qualifier =
  | 'exact'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'fewer-than'
  | 'about'
  | 'between'
  | 'vague'
  | 'none'

export interface Count extends Span {
  readonly unit: 'person' | 'household'
  readonly qualifier: Qualifier
  /** The number stated; null for a range, a vague word, or "no reports of". */
  readonly value: number | null
  /** What the words commit to; null where they set no bound. */
  readonly min: number | null
  readonly max: number | null
}

export type Outcome =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'displaced'
  | 'detained'
  | 'kidnapped'
  | 'trapped'
  | 'rescued'
  | 'affected'
  | 'unspecified'

export type Scope = 'total' | 'part' | 'additional' | 'cumulative' | 'background'

export type Status =
  | 'reported'
  | 'confirmed'
  | 'claimed'
  | 'alleged'
  | 'feared'
  | 'denied'
  | 'none-reported'
  | 'projected'
  | 'hypothetical'

export interface Victims extends Span {
  readonly status: 'civilian' | 'combatant' | null
  readonly children: boolean
  readonly nationality: string | null
}

/** One record per outcome and figure; the span covers count, victims and outcome words. */
export interface Casualty extends Mention {
  readonly id: string
  readonly outcome: Outcome
  readonly count: Count
  readonly victims: Victims | null
  readonly includesPerpetrator: boolean
  readonly scope: Scope
  readonly status: Status
  readonly cause: Span | null
  readonly sentence: Span
  readonly hedges: readonly Mention[]
  readonly location: string | null
  readonly date: string | null
  readonly attribution: string | null
  readonly incident: string | null
  /** The casualty that a figure of scope "part" is a part of. */
  readonly partOf: string | null
}

export interface Toll {
  readonly low: number
  readonly best: number | null
  readonly high: number | null
  /** True when no single figure of the article states the number. */
  readonly derived: boolean
  /** Ids of the casualties it rests on. */
  readonly figures: readonly string[]
}

export interface Incident {
  readonly id: string
  /** The sentence that tells it best. */
  readonly description: Span
  readonly cause: Span | null
  readonly location: string | null
  readonly date: string | null
  /** An outcome of which nothing is said has no key. */
  readonly toll: { readonly [K in Outcome]?: Toll }
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export type TimexModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

export type Grain = 'time' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

export type Tense = 'past' | 'present' | 'future'

/** Every time expression of the article, one record each. */
export interface ClaimedDate extends Mention {
  readonly id: string
  readonly type: TimexType
  /** A TIMEX3 value: "2024-07", "XXXX-WXX-2", "P3D", "PAST_REF", "BC0490". */
  readonly value: string | null
  readonly mod: TimexModifier | null
  /** ISO days that bound it, both inclusive. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly grain: Grain | null
  readonly basis: 'stated' | 'inferred' | 'unresolved'
  /** The ISO day it was reckoned from. */
  readonly reference: string | null
  /** What the article says happened then. */
  readonly event: Span | null
  readonly tense: Tense | null
  /** The other end of a range. */
  readonly rangeWith: string | null
  readonly sentence: Span
  readonly hedges: readonly Mention[]
  readonly attribution: string | null
}

export type Stance = 'says' | 'claims' | 'confirms' | 'denies' | 'alleges' | 'predicts' | 'demands' | 'believes'

/** Spans from the first to the last of its parts. */
export interface Attribution extends Mention {
  readonly id: string
  readonly source: (Span & { readonly entity: string | null }) | null
  readonly cue: Span
  readonly content: Span
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** The earlier part of a quotation that its speaker splits. */
  readonly continues: string | null
  readonly stance: Stance
}

export interface Warning {
  readonly id: string
  /** Stable, kebab-case. */
  readonly code: string
  readonly message: string
  readonly findings: readonly string[]
  readonly spans: readonly Span[]
}

export interface Decision {
  readonly span: Span
  readonly kind: string
  readonly decision: 'kept' | 'dropped' | 'merged'
  /** The id of the pass or rule that decided. */
  readonly by: string
  readonly evidence: readonly string[]
}

/** The kinds of finding that can be asked for one by one. */
export const KINDS = ['entities', 'locations', 'casualties', 'dates', 'attributions'] as const
export type Kind = (typeof KINDS)[number]
