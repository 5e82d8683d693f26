import type { Document } from '../../document/document.ts'
import type { Location } from '../../report.ts'

interface Named {
  readonly location: Location
  readonly start: number
  readonly end: number
}

/** Places small enough to stand for a place inside them. */
const NEAR_KINDS: ReadonlySet<Location['kind']> = new Set(['city', 'district', 'county', 'area'])

/** What leads from a place to the one around it: "Salt, Almora", "Salt in the hilly Almora". */
const LEADS = /^(?:, (?:(?:a|the) [\p{L}-]+ )?(?:in |of )?|,? (?:in|of) )(?:the )?(?:[\p{Ll}-]+ ){0,2}$/u
const LONGEST_LEAD = 40

/** The place in which the article sets each place that no list holds: "the hamlet of Salt in Almora district". */
export function placesAround({ text }: Document, locations: readonly Location[]): ReadonlyMap<Location, Location> {
  const around = new Map<Location, Location>()
  if (locations.every(({ place }) => place !== null)) return around
  const named = locations
    .flatMap(location => location.mentions.map(({ start, end }): Named => ({ location, start, end })))
    .sort((a, b) => a.start - b.start)
  for (const [index, { location, start, end }] of named.entries()) {
    const next = named[index + 1]
    if (location.place !== null || !next?.location.place || !NEAR_KINDS.has(next.location.kind)) continue
    const isLead =
      next.start - end <= LONGEST_LEAD && LEADS.test(text.slice(end, next.start)) && !isListed(text, start, next.end)
    if (isLead && !around.has(location)) around.set(location, next.location)
  }
  return around
}

/** "In Bar, Salt, Almora and Doda": a list of places holds none inside another. */
const isListed = (text: string, start: number, end: number): boolean =>
  /(?:,| and) $/.test(text.slice(Math.max(0, start - 5), start)) ||
  /^,? (?:and|or) \p{Lu}/u.test(text.slice(end, end + 7))
