import type { Document } from '../../document/document.ts'
import type { NameMention } from '../../extract/candidates.ts'
import type { Trace } from '../../extract/trace.ts'
import { stateOfAbbreviation } from '../../gazetteer/states.ts'
import type { Incident, Location, LocationMention, Place } from '../../report.ts'
import { NAMED_AFTER, placeToponyms } from './passes.ts'
import type { Placement } from './placement.ts'
import { supportOf } from './support.ts'
import { telephoneRegion } from './telephones.ts'
import { type Toponym, toponymsOf } from './toponyms.ts'

/** What besides the text tells where an article comes from. */
export interface Origin {
  readonly publisher: string | null
  readonly url: string | null
}

/** Toponyms that mean one place, or one toponym without a place. */
interface Joined {
  readonly toponyms: readonly Toponym[]
  readonly placement: Placement | null
}

function join(toponyms: readonly Toponym[], placements: ReadonlyMap<Toponym, Placement>): readonly Joined[] {
  const joined = new Map<number | Toponym, { readonly toponyms: Toponym[]; readonly placement: Placement | null }>()
  for (const toponym of toponyms) {
    const placement = placements.get(toponym) ?? null
    const key = placement && placement.resolvedBy !== NAMED_AFTER ? placement.place.number : toponym
    const known = joined.get(key)
    if (known) known.toponyms.push(toponym)
    else joined.set(key, { toponyms: [toponym], placement })
  }
  return [...joined.values()]
}

const toMention = ({ start, end, text, rule, within }: NameMention): LocationMention => ({
  start,
  end,
  text,
  rule,
  within,
})

/** "WASHINGTON" of a dateline as it is written elsewhere; acronyms stay. */
function readable(name: string): string {
  const spaced = name.replace(/\s+/g, ' ')
  if (spaced.length <= 4 || spaced.includes('.') || spaced !== spaced.toUpperCase()) return spaced
  return spaced.toLowerCase().replace(/(^|[\s-])\p{L}/gu, letter => letter.toUpperCase())
}

const isAbbreviation = (name: string): boolean => stateOfAbbreviation(name) !== null || /^[\p{Lu}.]+$/u.test(name)

/** The form to show: the gazetteer's where the article uses it, else the most frequent one that is no abbreviation. */
function nameOf(forms: ReadonlyMap<string, number>, placement: Placement | null): string {
  const official = placement?.place.name
  // "PORT-AU-PRINCE" of a dateline tells nothing of its small letters.
  const isWritten = [...forms.keys()].some(form => form.toLowerCase() === official?.toLowerCase())
  if (official !== undefined && isWritten) return official
  const full = [...forms]
    .filter(([form]) => !isAbbreviation(form))
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
  return full[0]?.[0] ?? official ?? [...forms.keys()][0]!
}

function formsOf(mentions: readonly NameMention[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>()
  for (const { text } of mentions) forms.set(readable(text), (forms.get(readable(text)) ?? 0) + 1)
  return forms
}

function toPlace({ place, resolvedBy }: Placement): Place {
  const { name, country, region, lat, lon, geonamesId, population } = place
  const isSeat = resolvedBy === NAMED_AFTER
  return {
    name,
    country,
    region,
    lat,
    lon,
    geonamesId: isSeat ? null : geonamesId,
    population: isSeat ? null : population,
    resolvedBy,
  }
}

function toLocation({ toponyms, placement }: Joined): Omit<Location, 'id'> {
  const mentions = toponyms.flatMap(toponym => toponym.mentions).sort((a, b) => a.start - b.start)
  const forms = formsOf(mentions)
  const name = nameOf(forms, placement)
  return {
    name,
    aliases: [...forms.keys()].filter(form => form !== name),
    kind:
      (placement?.resolvedBy === NAMED_AFTER ? null : placement?.place.kind) ??
      mentions.find(({ kind }) => kind)?.kind ??
      'unknown',
    role: toponyms.some(({ inDateline, holds }) => inDateline && !holds) ? 'dateline' : 'mentioned',
    place: placement && toPlace(placement),
    alternatives: toponyms.reduce((most, { alternatives }) => Math.max(most, alternatives), 0),
    mentions: mentions.map(toMention),
  }
}

/** Joins place names into locations and finds each on the map, most prominent first. */
export function linkLocations(
  document: Document,
  names: readonly NameMention[],
  { publisher }: Origin,
  trace: Trace,
): Location[] {
  const mentions = names.filter(({ type }) => type === 'location')
  const toponyms = toponymsOf(document, mentions)
  const groups = names.filter(({ type }) => type === 'group')
  const background = { groups, publisher, telephones: telephoneRegion(document.text) }
  const placements = placeToponyms(toponyms, supportOf(toponyms, background))
  if (trace) tellPlacements(toponyms, placements, trace)
  return join(toponyms, placements)
    .map(toLocation)
    .sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start)
    .map((location, index) => ({ id: `l${index + 1}`, ...location }))
}

function tellPlacements(
  toponyms: readonly Toponym[],
  placements: ReadonlyMap<Toponym, Placement>,
  trace: NonNullable<Trace>,
): void {
  for (const toponym of toponyms) {
    const { start, end, text } = toponym.mentions[0]!
    const placement = placements.get(toponym)
    if (!placement) continue
    const { place, resolvedBy } = placement
    const evidence = [`${place.name}, ${place.region ?? '–'}, ${place.country ?? '–'}; ${toponym.alternatives} others`]
    trace({ span: { start, end, text }, kind: 'location', decision: 'kept', by: resolvedBy, evidence })
  }
}

/** Marks the locations at which incidents happened; the dateline's stays what it is unless something happened there. */
export const markIncidents = (locations: readonly Location[], incidents: readonly Incident[]): Location[] =>
  locations.map(location =>
    incidents.some(incident => incident.location === location.id) ? { ...location, role: 'incident' } : location,
  )
