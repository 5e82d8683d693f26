import { languageOf } from './document/language.ts'
import { parse } from './document/parse.ts'
import { extractAttributions } from './extract/attributions/attributions.ts'
import { extractCasualties } from './extract/casualties/casualties.ts'
import { extractHedges } from './extract/hedges.ts'
import { extractNames } from './extract/names/names.ts'
import { extractTimexes } from './extract/timexes/timexes.ts'
import { articleOf } from './link/article.ts'
import { linkAttributions } from './link/attributions/attributions.ts'
import { datelineDay, linkDates } from './link/dates/dates.ts'
import { needsPlaces } from './link/dates/day-order.ts'
import { linkEntities } from './link/entities/entities.ts'
import { linkIncidents } from './link/incidents/incidents.ts'
import { linkLocations, markIncidents } from './link/locations/locations.ts'
import { keepSections } from './link/sections.ts'
import { summarize } from './link/summary.ts'
import { findWarnings } from './link/warnings/warnings.ts'
import { type Decision, KINDS, type Kind, type PublishedFrom, type Report } from './report.ts'

/** What is known about the article besides its text; all of it optional. */
export interface AnalyzeOptions {
  readonly id?: string | undefined
  /** A title that is not part of the text: it gives evidence but no spans. */
  readonly title?: string | null | undefined
  readonly author?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly url?: string | null | undefined
  /** ISO day that "on Tuesday" is reckoned from, and where it was learnt. */
  readonly published?: string | null | undefined
  readonly publishedFrom?: PublishedFrom | null | undefined
  /** Only these kinds of finding; the others are null in the report. */
  readonly only?: readonly Kind[] | undefined
  /** Fill `trace`. */
  readonly explain?: boolean | undefined
  /** Fill `article.text`. */
  readonly includeText?: boolean | undefined
}

export const ANALYZER = { name: 'news-article-analyzer', version: '0.1.0' } as const

/**
 * Reads an article and tells its checkable facts. Pure: the same text and options give the same report.
 *
 * @param text the article; all offsets of the report are UTF-16 code units into it
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Report {
  const wanted = new Set<Kind>(options.only ?? KINDS)
  const needs = (...kinds: readonly Kind[]): boolean => kinds.some(kind => wanted.has(kind))
  const decisions: Decision[] = []
  const trace = options.explain ? (decision: Decision) => void decisions.push(decision) : null

  const document = parse(text)
  const stated = options.published ?? null
  const datelineDate = datelineDay(document, stated)
  const published = stated ?? datelineDate
  const publisher = options.publisher ?? null
  const url = options.url ?? null

  const timexes = needs('dates', 'casualties') ? extractTimexes(document) : []
  const placesToo = needs('locations', 'casualties') || needsPlaces(timexes)
  const names = placesToo || needs('entities', 'attributions') ? extractNames(document, trace) : []
  const figures = needs('casualties') ? extractCasualties(document, names) : []
  const hedges = extractHedges(document, [...timexes, ...figures])

  const entities = needs('entities', 'attributions', 'casualties') ? linkEntities(document, names, trace) : null
  const places = placesToo ? linkLocations(document, names, { publisher, url }, trace) : null
  const attributions = needs('attributions', 'casualties')
    ? linkAttributions(document, extractAttributions(document, names, trace), entities)
    : null
  const dates = needs('dates', 'casualties')
    ? linkDates(document, timexes, { published, publisher, url, locations: places, attributions, hedges })
    : null
  const told = needs('casualties')
    ? linkIncidents(document, figures, { published, entities, locations: places, dates, attributions, hedges }, trace)
    : null
  const locations = places && markIncidents(places, told?.incidents ?? [])

  const article = articleOf(document, {
    options,
    published,
    datelineDate,
    publishedFrom: stated === null ? (published === null ? null : 'dateline') : (options.publishedFrom ?? 'option'),
    language: languageOf(document),
    locations,
  })
  const findings = {
    article,
    incidents: told?.incidents ?? null,
    casualties: told?.casualties ?? null,
    dates,
    locations,
    entities,
    attributions,
  }
  const report: Report = {
    schemaVersion: 1,
    analyzer: ANALYZER,
    summary: summarize(document, findings),
    ...findings,
    warnings: findWarnings(document, findings),
    trace: options.explain ? decisions : null,
  }
  return keepSections(report, wanted)
}
